import { expect, test } from 'bun:test';
import { tmpdir } from 'node:os';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { postComment } from '../comments/comments.ts';
import { closeConversation } from '../comments/conversation-modes.ts';
import { publishComment, rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { buildServer } from '../server.ts';

const origin = 'http://newsroom.test';

/** A reader's browser without scripts: keeps its cookie, sends forms, follows nothing by itself. */
async function reader(db: Database, address = '198.51.100.7') {
  const server = buildServer(testNewsroom(db, tmpdir()));
  const connection = { requestIP: () => ({ address }) };
  let cookie = '';
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const headers = { origin, ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const answer = await server.fetch(new Request(new URL(path, origin), { ...init, headers }), connection);
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  return {
    get: (path: string) => send(path),
    send,
    post: (path: string, fields: Record<string, string>) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

async function newsroom(db: Database, premoderation: 'nobody' | 'first-comment' = 'nobody') {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation }, editor);
  return { editor, article };
}

const path = '/en/water-returns';
const nadia = { name: 'Nadia', email: '', body: 'The tank is full.' };
const locationOf = (answer: Response) => answer.headers.get('location') ?? '';

onBothDatabases('the conversation’s forms', ({ open }) => {
  test('a page says why no comments are taken: the article is too old, or it is the wrong hour', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = await reader(db);
    const page = async () => (await browser.get(path)).text();
    expect(await page()).toContain('name="body"');
    const dayLong = { from: '00:00', to: '24:00' };
    const today = (new Date().getUTCDay() + 6) % 7;
    const hours = Array.from({ length: 7 }, (_, day) => (day === today ? null : dayLong));
    await changeRules(db, { ...defaultRuleSettings, openingHours: true, hours }, editor);
    const shut = await page();
    expect(shut).toContain('Comments are not taken at this hour. They are taken again from');
    expect(shut).not.toContain('name="body"');
    await changeRules(db, { ...defaultRuleSettings, closeAfterDays: 1 }, editor);
    const early = new Date(Date.now() - 2 * 86_400_000).toISOString();
    await db.write((tx) =>
      tx.updateTable('articles').set({ published_at: early }).where('id', '=', article.id).execute(),
    );
    const old = await page();
    expect(old).toContain('This conversation has ended: comments are taken for a while');
    expect(old).not.toContain('name="body"');
  });

  test('a comment leads to its receipt, and the receipt to the comment', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const posted = await browser.post(`${path}/comments`, nadia);
    expect(posted.status).toBe(303);
    expect(posted.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
    expect(locationOf(posted)).toMatch(/^\/en\/receipts\/[\w-]{43}$/);
    const receipt = await browser.get(locationOf(posted));
    expect(receipt.status).toBe(200);
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    expect(receipt.headers.get('x-robots-tag')).toContain('noindex');
    const html = await receipt.text();
    expect(html).toContain('Your comment is published.');
    const [, permalink = ''] = /href="([^"]+\/comments\/[^"]+)"/.exec(html) ?? [];
    const page = await (await browser.get(path)).text();
    expect(page).toContain('1 comment<');
    const anchor = `id="c-${permalink.split('/').at(-1)}"`;
    expect(page).toContain(anchor);
    const inPlace = await browser.get(permalink);
    expect(inPlace.status).toBe(200);
    expect(await inPlace.text()).toMatch(new RegExp(`${anchor}[^>]* autofocus`));
  });

  test('a form that is not taken comes back whole, with its mistakes, the first one focused', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const back = await browser.post(`${path}/comments`, { name: '', email: 'mail@example.org', body: '<script>"&' });
    expect(back.status).toBe(422);
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(back.headers.get('set-cookie')).toBeNull();
    const html = await back.text();
    expect(html).toContain('Write your name');
    // Without a mail server the form has no place for it.
    expect(html).not.toContain('mail@example.org');
    expect(html).toContain('&lt;script&gt;&quot;&amp;');
    expect(html).toMatch(/<input id="name"[^>]*aria-invalid="true"[^>]*autofocus/);
    expect((html.match(/autofocus/g) ?? []).length).toBe(1);
  });

  test('a comment over the limit comes back in full length with the exact excess', async () => {
    const db = await open();
    await newsroom(db);
    const body = 'ب'.repeat(1600);
    const html = await (await (await reader(db)).post(`${path}/comments`, { ...nadia, body })).text();
    expect(html).toContain(body);
    expect(html).toContain('100 characters over the limit of 1,500');
    expect(html).toContain('-100 / 1500');
  });

  test('what a stranger wrote is never markup', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    await browser.post(`${path}/comments`, {
      name: '<b onclick=x>"\'',
      email: '',
      body: '</p><script>alert(1)</script>',
    });
    const html = await (await browser.get(path)).text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;/p&gt;&lt;script&gt;alert(1)');
  });

  test('what is no form, too large, forged or for nobody is refused', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect((await browser.send(`${path}/comments`, json)).status).toBe(415);
    expect((await browser.post(`${path}/comments`, { ...nadia, body: 'x'.repeat(257 * 1024) })).status).toBe(413);
    expect((await browser.post('/en/no-such-article/comments', nadia)).status).toBe(404);
    expect((await browser.post('/xx/water-returns/comments', nadia)).status).toBe(404);
    const forged = (headers: Record<string, string>) =>
      browser.send(`${path}/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(nadia).toString(),
      });
    expect((await forged({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await forged({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await db.selectFrom('comments').select('id').execute()).toEqual([]);
  });

  test('lone surrogates, NUL and overrides are stored as what can be shown', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const raw = (body: string) =>
      browser.send(`${path}/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `name=Nadia&email=&body=${body}`,
      });
    expect((await raw('a%ED%A0%80b%00c%E2%80%AEd')).status).toBe(303);
    const [row] = await db.selectFrom('comments').select('body').execute();
    expect(row?.body).toMatch(/^a\ufffd+b\ufffd?cd$/);
    expect((await raw('%E2%80%8B%E2%80%8D%0D%0A')).status).toBe(422);
  });

  test('an answer is written under the comment it quotes; a foreign comment is not answered', async () => {
    const db = await open();
    const { article } = await newsroom(db);
    const other = await publishedArticle(db, { slug: 'night-ferry' });
    const outcome = await postComment(
      db,
      article,
      { id: newId(), isKnown: false, networkHash: null },
      {
        ...nadia,
        body: 'Who has <b>water</b>?',
        parentId: null,
      },
    );
    if (!('done' in outcome)) throw new Error('refused');
    const { id } = outcome.done;
    const browser = await reader(db);
    const form = await (await browser.get(`${path}?reply=${id}`)).text();
    expect(form).toContain('Answer Nadia');
    expect(form).toContain(`name="reply" value="${id}"`);
    expect((await browser.get(`${path}?reply=nobody`)).status).toBe(303);
    expect((await browser.post(`${path}/comments`, { ...nadia, body: 'We do.', reply: id })).status).toBe(303);
    const elsewhere = await browser.post('/en/night-ferry/comments', { ...nadia, body: 'Us too.', reply: id });
    expect(elsewhere.status).toBe(422);
    const html = await elsewhere.text();
    expect(html).toContain('no longer there');
    expect(html).toContain('Us too.');
    expect(await db.selectFrom('comments').select('id').where('article_id', '=', other.id).execute()).toEqual([]);
    expect(await (await browser.get(path)).text()).toMatch(/class="comment d1"/);
  });

  test('words that came after closing are given back', async () => {
    const db = await open();
    const { article, editor } = await newsroom(db);
    await closeConversation(db, article.id, true, editor);
    const browser = await reader(db);
    expect(await (await browser.get(path)).text()).not.toContain('<form class="write"');
    const back = await browser.post(`${path}/comments`, nadia);
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('The tank is full.');
  });

  test('a like is taken without a trace in the page, and can be changed', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const liked = await browser.post(`${path}/reaction`, { value: 'like' });
    expect([liked.status, locationOf(liked)]).toEqual([303, '/en/water-returns#liked']);
    await browser.post(`${path}/reaction`, { value: 'like' });
    expect(await (await browser.get(path)).text()).toContain('Yes · 1');
    expect(locationOf(await browser.post(`${path}/reaction`, { value: 'dislike' }))).toEndWith('#disliked');
    const html = await (await browser.get(path)).text();
    expect([html.includes('Yes · 0'), html.includes('No · 1')]).toEqual([true, true]);
    expect((await browser.post(`${path}/reaction`, { value: 'love' })).status).toBe(400);
  });
});

onBothDatabases('a receipt', ({ open }) => {
  test('opens in any browser, and no tampered one opens anything', async () => {
    const db = await open();
    await newsroom(db, 'first-comment');
    const location = locationOf(await (await reader(db)).post(`${path}/comments`, nadia));
    const anywhere = await reader(db, '203.0.113.9');
    expect(await (await anywhere.get(location)).text()).toContain('A moderator will read it before it appears.');
    const token = location.split('/').at(-1) ?? '';
    for (let place = 0; place < token.length; place += 6) {
      const changed = token[place] === 'A' ? 'B' : 'A';
      const tampered = token.slice(0, place) + changed + token.slice(place + 1);
      expect((await anywhere.get(`/en/receipts/${tampered}`)).status).toBe(404);
    }
    expect((await anywhere.get('/en/receipts/short')).status).toBe(404);
    expect((await anywhere.get(`/ar/receipts/${token}`)).status).toBe(404);
    expect((await anywhere.post('/en/receipts/short/withdrawal', {})).status).toBe(404);
  });

  test.each([
    ['everybody', 'At present every comment is read before it appears.'],
    ['first-comment', 'It is your first comment here'],
  ] as const)('says why its comment waits (%s)', async (premoderation, reason) => {
    const db = await open();
    const { editor } = await newsroom(db);
    await changeRules(db, { ...defaultRuleSettings, premoderation }, editor);
    const browser = await reader(db);
    const location = locationOf(await browser.post(`${path}/comments`, nadia));
    expect(await (await browser.get(location)).text()).toContain(reason);
    const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow();
    await publishComment(db, { id, version: 1, state: 'held' }, editor);
    await browser.post(`${location}/version`, { body: 'The tank is empty.' });
    expect(await (await browser.get(location)).text()).toContain('You changed it after a moderator had decided');
  });

  test('changes and withdraws its comment', async () => {
    const db = await open();
    await newsroom(db);
    const browser = await reader(db);
    const location = locationOf(await browser.post(`${path}/comments`, nadia));
    const saved = await browser.post(`${location}/version`, { body: 'The tank is empty.' });
    expect([saved.status, locationOf(saved)]).toEqual([303, `${location}?done=version`]);
    expect(await (await browser.get(locationOf(saved))).text()).toContain('Your change is saved.');
    expect(await (await browser.get(path)).text()).toContain('The tank is empty.');
    const long = await browser.post(`${location}/version`, { body: 'x'.repeat(1501) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(1501));
    expect((await browser.post(`${location}/withdrawal`, {})).status).toBe(303);
    expect(await (await browser.get(location)).text()).toContain('You have withdrawn your comment.');
    expect(await (await browser.get(path)).text()).toContain('Nobody has commented yet.');
    const late = await browser.post(`${location}/version`, { body: 'Once more.' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('Once more.');
  });

  test('names the clause and the reason of a rejection', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db, 'first-comment');
    const browser = await reader(db);
    const location = locationOf(await browser.post(`${path}/comments`, nadia));
    const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow();
    const clause = (await currentPolicy(db, article.editionId))?.clauses[2];
    const seen = { id, version: 1, state: 'held' as const };
    await rejectComment(db, seen, { clauseId: clause?.id ?? '', reason: 'Say who told you.' }, editor);
    const html = await (await browser.get(location)).text();
    expect(html).toContain('href="/en/policy#clause-3"');
    expect(html).toContain('Say who told you.');
    await publishComment(db, { ...seen, state: 'rejected' }, editor);
    expect(await (await browser.get(location)).text()).not.toContain('Say who told you.');
  });
});
