import { expect, test } from 'bun:test';
import { createHmac } from 'node:crypto';
import { tmpdir } from 'node:os';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { otherSite } from '../../tests/other-site.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { listWords } from '../comments/listed-words.ts';
import { commentQueue } from '../comments/queue.ts';
import {
  changeRules,
  defaultRuleSettings,
  forgetRules,
  keepSettings,
  ruleSettingsOf,
} from '../comments/rule-settings.ts';
import { closeSite, makeSite, renewSiteKey, type Site, siteKey } from '../comments/sites.ts';
import type { Database } from '../database/open.ts';
import { buildServer } from '../server.ts';

const origin = 'http://newsroom.test';
const radio = 'https://radio.example';
const page = `${radio}/news/river`;

interface Asked {
  origin?: string | null;
  headers?: Record<string, string>;
  fields?: Record<string, string> | URLSearchParams;
  method?: string;
}

/** The newsroom as the script in a page of the radio's, a frame there, and strangers see it. */
async function opened(db: Database, language: 'en' | 'ar' = 'en') {
  const staff = await somebody(db, 'administrator');
  const article = await publishedArticle(db, { language });
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, staff);
  const made = await makeSite(db, staff, {
    name: 'River Radio',
    edition: article.editionId,
    origins: `${radio}\nhttps://m.radio.example`,
  });
  if (!('done' in made)) throw new Error(JSON.stringify(made));
  const site = made.done;
  const newsroom = testNewsroom(db, tmpdir());
  const server = buildServer(newsroom);
  let reader = 0;
  const knock = async (path: string, { origin: from = radio, headers = {}, fields, method }: Asked = {}) => {
    const init: RequestInit = {
      method: method ?? (fields === undefined ? 'GET' : 'POST'),
      headers: {
        ...(from === null ? {} : { origin: from }),
        ...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(fields === undefined ? {} : { body: new URLSearchParams(fields).toString() }),
    };
    reader++;
    return server.fetch(new Request(new URL(path, origin), init), {
      requestIP: () => ({ address: `198.51.100.${reader % 250}` }),
    });
  };
  const data = `/${language}/embed-data/${site.id}`;
  const frame = `/${language}/embed/${site.id}`;
  const key = Buffer.from(page).toString('base64url');
  return { db, staff, article, site, newsroom, knock, data, frame, key };
}

const nadia = { name: 'Nadia', email: '', body: 'The tank is full.' };
const asJson = async (answer: Response) => (await answer.json()) as Record<string, unknown> & { html?: string };
const rowsOf = (db: Database) => db.selectFrom('conversations').selectAll().execute();

function tokenFor(secret: Uint8Array, site: Site, claims: Record<string, unknown> = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${coded({ alg: 'HS256', typ: 'JWT' })}.${coded({ aud: site.id, sub: '17', name: 'Nadia K.', iat: now, exp: now + 300, ...claims })}`;
  return `${text}.${createHmac('sha256', siteKey(secret, site)).update(text).digest('base64url')}`;
}

onBothDatabases('a conversation on another site’s page', ({ open }) => {
  test('is read without a row, posted to with the first comment, and one for all spellings of the page', async () => {
    const { db, knock, data, key, site, article } = await opened(await open());
    const first = await knock(`${data}?page=${encodeURIComponent(`${page}/?utm_source=x#top`)}`);
    expect(first.status).toBe(200);
    const shown = await asJson(first);
    expect(shown.address).toBe(`${origin}/en/embed/${site.id}/${key}`);
    expect(shown.html).toContain('0 comments');
    expect(await rowsOf(db)).toEqual([]);
    const posted = await knock(`${data}/${key}/comments`, { fields: { ...nadia, title: ' The <b>river\n is back ' } });
    expect(posted.status).toBe(200);
    const sent = await asJson(posted);
    expect(sent.html).toContain('Your comment is published.');
    expect(sent.html).toContain('The tank is full.');
    expect(sent.key).toBeString();
    expect((sent.receipt as { href: string }).href).toMatch(/^http:\/\/newsroom\.test\/en\/receipts\/[\w-]{43}$/);
    const [row, ...others] = await rowsOf(db);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      site_id: site.id,
      edition_id: article.editionId,
      address: page,
      title: 'The <b>river is back',
    });
    const again = await asJson(await knock(`${data}?page=${encodeURIComponent(`${page}?fbclid=1`)}`));
    expect(again.html).toContain('1 comment<');
    // The first comment's title stays: whoever writes later does not rename the page.
    await knock(`${data}/${key}/comments`, { fields: { ...nadia, body: 'Another one.', title: 'Renamed' } });
    expect((await rowsOf(db))[0]?.title).toBe('The <b>river is back');
  });

  test('has a receipt, stands in the queue, and leads to the page', async () => {
    const { db, staff, knock, data, key } = await opened(await open());
    const sent = await asJson(await knock(`${data}/${key}/comments`, { fields: { ...nadia, title: 'River' } }));
    const receipt = await knock((sent.receipt as { href: string }).href, { origin: null });
    const html = await receipt.text();
    expect(receipt.status).toBe(200);
    expect(html).toContain(`href="${page}"`);
    const { comments } = await commentQueue(db, staff, { state: 'published' });
    expect(comments[0]?.article).toMatchObject({ kind: 'page', headline: 'River', address: page, isPublished: true });
    expect(comments[0]?.commenter_id).toBeString();
    expect(JSON.stringify(sent)).not.toContain(`"${comments[0]?.commenter_id}"`);
  });

  test('refuses what is not taken with everything typed, and makes no row for it', async () => {
    const { db, knock, data, key } = await opened(await open());
    const back = await knock(`${data}/${key}/comments`, { fields: { name: '', email: '', body: '<script>"&' } });
    expect(back.status).toBe(422);
    expect(back.headers.get('access-control-allow-origin')).toBe(radio);
    const { html } = await asJson(back);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('name-wrong');
    expect(await rowsOf(db)).toEqual([]);
  });

  test('passes the same rules as at home: second thoughts, the external check; and keeps no address', async () => {
    const { db, staff, newsroom, knock, data, key } = await opened(await open());
    await changeRules(db, { ...(await ruleSettingsOf(db)), secondThoughts: true }, staff);
    await listWords(db, ['scoundrel'], 'hold', staff, 'abuse');
    const fields = { ...nadia, body: 'What a scoundrel.', email: 'kept@secret.example' };
    const asked = await knock(`${data}/${key}/comments`, { fields });
    const { html = '' } = await asJson(asked);
    expect(asked.status).toBe(422);
    const [, thought = ''] = /name="thought" value="([^"]+)"/.exec(html) ?? [];
    expect((await knock(`${data}/${key}/comments`, { fields: { ...fields, thought } })).status).toBe(200);
    expect(await db.selectFrom('comments').select(['state', 'email']).execute()).toEqual([
      { state: 'held', email: null },
    ]);
    const checker = otherSite(() => Response.json({ verdict: 'reject' }));
    try {
      newsroom.outside = checker.outside;
      const settings = { ...(await ruleSettingsOf(db)), external: true, externalAddress: checker.url };
      // Past the form, which takes secure addresses only: this machine has no certificate.
      await db.write((tx) => keepSettings(tx, settings));
      forgetRules(db);
      await knock(`${data}/${key}/comments`, { fields: { ...nadia, body: 'Nothing wrong here.' } });
      expect(checker.asked).toHaveLength(1);
    } finally {
      await checker.stop();
    }
  });

  test('is answered and liked by the commenter of its key, once', async () => {
    const { db, knock, data, key } = await opened(await open());
    const sent = await asJson(await knock(`${data}/${key}/comments`, { fields: nadia }));
    const id = (await db.selectFrom('comments').select('id').executeTakeFirstOrThrow()).id;
    const form = await asJson(await knock(`${data}/${key}?reply=${id}`));
    expect(form.html).toContain('Answer Nadia');
    const answer = await knock(`${data}/${key}/comments`, {
      fields: { ...nadia, body: 'It is.', reply: id, key: String(sent.key) },
    });
    expect(answer.status).toBe(200);
    const commenters = await db.selectFrom('comments').select('commenter_id').distinct().execute();
    expect(commenters).toHaveLength(1);
    const likes = await Promise.all(
      Array.from({ length: 5 }, () => knock(`${data}/${key}/likes`, { fields: { like: id, key: String(sent.key) } })),
    );
    expect(likes.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await db.selectFrom('comments').select('likes').where('id', '=', id).executeTakeFirst())?.likes).toBe(1);
    const one = await asJson(await knock(`${data}/${key}/likes`, { fields: { like: id } }));
    await knock(`${data}/${key}/likes`, { fields: { back: id, key: String(one.key) } });
    expect((await db.selectFrom('comments').select('likes').where('id', '=', id).executeTakeFirst())?.likes).toBe(1);
    expect((await knock(`${data}/${key}/likes`, { fields: { like: 'x' } })).status).toBe(404);
    const alone = await asJson(await knock(`${data}/${key}/comments/${id}`));
    expect(alone.html).toContain('The tank is full.');
    expect((await knock(`${data}/${key}/comments/${crypto.randomUUID()}`)).status).toBe(404);
  });

  test('may be that of an article of ours, by its id and by its address, and is the same one', async () => {
    const { knock, data, frame, article } = await opened(await open());
    const named = [
      article.id,
      '/en/water-returns',
      `${origin}/en/water-returns`,
      `${origin}/en/water-returns?utm_source=x`,
    ];
    for (const one of named) {
      const shown = await asJson(await knock(`${data}?article=${encodeURIComponent(one)}`));
      expect(shown.address).toBe(`${origin}${frame}/${article.id}`);
    }
    const posted = await knock(`${data}/${article.id}/comments`, { fields: nadia });
    expect(posted.status).toBe(200);
    expect(await (await knock('/en/water-returns', { origin: null })).text()).toContain('The tank is full.');
    for (const none of ['/en/nothing', 'x', `${origin}/`, '/en/a/b', '/%zz/x', crypto.randomUUID()])
      expect((await knock(`${data}?article=${encodeURIComponent(none)}`)).status).toBe(404);
  });

  test('is told to the site’s own origins and to nobody else', async () => {
    const { knock, data, key, frame } = await opened(await open());
    const address = `${data}/${key}`;
    for (const from of [radio, 'https://m.radio.example']) {
      const answer = await knock(address, { origin: from });
      expect(answer.headers.get('access-control-allow-origin')).toBe(from);
      expect(answer.headers.get('vary')).toMatch(/Origin/);
    }
    for (const from of [
      'https://evil.example',
      'null',
      'http://radio.example',
      'https://radio.example.evil.example',
      'https://radio.example:8443',
      origin,
      null,
    ]) {
      const answer = await knock(address, { origin: from });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toMatch(/Origin/);
      const posted = await knock(`${address}/comments`, { origin: from, fields: nadia });
      expect(posted.status).toBe(403);
    }
    const before = await knock(`${address}/comments`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST' },
    });
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-origin')).toBe(radio);
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, POST');
    const stranger = await knock(`${address}/comments`, { method: 'OPTIONS', origin: 'https://evil.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    expect(stranger.headers.get('access-control-allow-methods')).toBeNull();
    // The other door's forms are taken from our own origin only, and the newsroom's own forms from no site.
    expect((await knock(`${frame}/${key}/comments`, { fields: nadia })).status).toBe(403);
    expect((await knock('/en/water-returns/comments', { fields: nadia })).status).toBe(403);
  });

  test('has no other page than its site’s, under one address', async () => {
    const { db, knock, data, frame } = await opened(await open());
    const pages = [
      'javascript:alert(1)',
      'https://evil.example/',
      'http://radio.example/news',
      '',
      'x',
      `${radio}@evil.example/`,
      `blob:${radio}/1`,
      `${radio}/${'x'.repeat(3000)}`,
    ];
    for (const one of pages) {
      expect((await knock(`${data}?page=${encodeURIComponent(one)}`)).status).toBe(404);
      expect((await knock(`${frame}?page=${encodeURIComponent(one)}`, { origin: null })).status).toBe(404);
      const key = Buffer.from(one).toString('base64url') || 'x';
      expect((await knock(`${data}/${key}/comments`, { fields: nadia })).status).toBe(404);
    }
    // Another spelling of a page's own address would split it.
    for (const other of [`${page}/`, `${page}?utm_source=x`, `${page}#x`]) {
      const key = Buffer.from(other).toString('base64url');
      expect((await knock(`${data}/${key}`)).status).toBe(404);
    }
    expect((await knock(`${data}/${Buffer.from(page).toString('base64url')}=`)).status).toBe(404);
    expect((await knock(`/en/embed-data/${crypto.randomUUID()}?page=${page}`)).status).toBe(404);
    expect(await rowsOf(db)).toEqual([]);
  });

  test('keeps a title short and quiet, whatever the page says', async () => {
    const { db, knock, data } = await opened(await open());
    const titles = [
      'x'.repeat(100_000),
      '\u202Egnp.exe',
      ' \u200b \n',
      '<script>alert(1)</script>',
      '\ud800 lone',
      '👨‍👩‍👧‍👦'.repeat(100),
    ];
    for (const [n, title] of titles.entries()) {
      const key = Buffer.from(`${radio}/p${n}`).toString('base64url');
      expect(
        (await knock(`${data}/${key}/comments`, { fields: { ...nadia, body: `Comment ${n}`, title } })).status,
      ).toBe(200);
    }
    for (const { title } of await rowsOf(db)) {
      expect([...(title ?? '')].length).toBeLessThanOrEqual(200);
      expect(title ?? '').not.toMatch(/[\u202A-\u202E\n]/);
      expect((title ?? '').isWellFormed()).toBe(true);
    }
  });

  test('closes with its site, and opens again with all that was said', async () => {
    const { db, knock, data, frame, key, site, staff } = await opened(await open());
    const sent = await asJson(await knock(`${data}/${key}/comments`, { fields: nadia }));
    await closeSite(db, staff, site.id, true);
    expect((await knock(`${data}/${key}`)).status).toBe(404);
    expect((await knock(`${frame}/${key}`, { origin: null })).status).toBe(404);
    expect((await knock(`${data}/${key}/comments`, { fields: nadia })).status).toBe(403);
    expect((await knock((sent.receipt as { href: string }).href, { origin: null })).status).toBe(200);
    await closeSite(db, staff, site.id, false);
    expect((await asJson(await knock(`${data}/${key}`))).html).toContain('The tank is full.');
  });
});

onBothDatabases('a reader who is signed in at the site', ({ open }) => {
  test('comments under the name of the account, and is marked as the site’s', async () => {
    const { db, newsroom, site, knock, data, key } = await opened(await open());
    const token = tokenFor(newsroom.secret, site);
    const said = await asJson(await knock(`${data}/account`, { fields: { token } }));
    expect(said.html).toContain('Nadia K.');
    const sent = await asJson(
      await knock(`${data}/${key}/comments`, { fields: { name: 'The Editor', email: '', body: 'Hello.', token } }),
    );
    expect(sent.key).toBeUndefined();
    expect(sent.html).toContain('signed in at River Radio');
    expect(sent.html).not.toContain('The Editor');
    const other = tokenFor(newsroom.secret, site, { name: 'Nadia Karim' });
    await knock(`${data}/${key}/comments`, { fields: { ...nadia, body: 'Again.', token: other } });
    const rows = await db.selectFrom('comments').select(['name', 'commenter_id']).orderBy('id').execute();
    expect(rows.map(({ name }) => name)).toEqual(['Nadia K.', 'Nadia Karim']);
    expect(new Set(rows.map(({ commenter_id }) => commenter_id)).size).toBe(1);
    // Whoever has no account and takes the name has no mark.
    await knock(`${data}/${key}/comments`, { fields: { ...nadia, name: 'Nadia K.', body: 'Me too.' } });
    const { html = '' } = await asJson(await knock(`${data}/${key}`));
    expect(html.split('signed in at River Radio')).toHaveLength(3);
  });

  test('is told when the token ran out or cannot be believed, and loses no word', async () => {
    const { db, newsroom, site, staff, knock, data, key } = await opened(await open());
    const now = Math.floor(Date.now() / 1000);
    const old = await knock(`${data}/${key}/comments`, {
      fields: { ...nadia, token: tokenFor(newsroom.secret, site, { iat: now - 600, exp: now - 60 }) },
    });
    expect(old.status).toBe(422);
    const oldAnswer = await asJson(old);
    expect(oldAnswer.trouble).toBe('expired');
    expect(oldAnswer.html).toContain('The tank is full.');
    expect(oldAnswer.html).toContain('Your sign-in at River Radio was not renewed in time.');
    const good = tokenFor(newsroom.secret, site);
    for (const token of ['x', 'a.b.c', `${good}x`, tokenFor(newsroom.secret, site, { aud: 'other' })]) {
      expect((await asJson(await knock(`${data}/${key}/comments`, { fields: { ...nadia, token } }))).trouble).toBe(
        'invalid',
      );
      expect((await knock(`${data}/account`, { fields: { token } })).status).toBe(422);
      expect((await knock(`${data}/${key}/likes`, { fields: { like: crypto.randomUUID(), token } })).status).toBe(422);
    }
    await renewSiteKey(db, staff, site.id);
    expect((await asJson(await knock(`${data}/${key}/comments`, { fields: { ...nadia, token: good } }))).trouble).toBe(
      'invalid',
    );
    expect(await db.selectFrom('comments').select('id').execute()).toEqual([]);
  });
});

onBothDatabases('the numbers of comments of many pages', ({ open }) => {
  test('come in one answer, in words, for the site’s pages and our articles', async () => {
    const { knock, data, key, article } = await opened(await open());
    await knock(`${data}/${key}/comments`, { fields: nadia });
    await knock(`${data}/${article.id}/comments`, { fields: { ...nadia, body: 'On the article.' } });
    const pages = [
      `${page}?utm_source=x`,
      `${radio}/other`,
      `${origin}/en/water-returns`,
      'https://evil.example/',
      'javascript:1',
    ];
    const query = new URLSearchParams(pages.map((one) => ['page', one]));
    for (const answer of [await knock(`${data}/counts?${query}`), await knock(`${data}/counts`, { fields: query })]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(radio);
      expect(await answer.json()).toEqual({
        counts: [
          { count: 1, words: '1 comment' },
          { count: 0, words: '0 comments' },
          { count: 1, words: '1 comment' },
          null,
          null,
        ],
      });
    }
  });

  test('are not asked for by thousands', async () => {
    const { knock, data } = await opened(await open());
    const many = (count: number) =>
      new URLSearchParams(Array.from({ length: count }, (_, n) => ['page', `${radio}/${n}`]));
    expect((await knock(`${data}/counts`, { fields: many(100) })).status).toBe(200);
    for (const count of [101, 1000, 10_000])
      expect((await knock(`${data}/counts`, { fields: many(count) })).status).toBe(413);
    expect((await knock(`${data}/counts?${many(101)}`)).status).toBe(413);
    expect((await knock(`${data}/counts`, { origin: 'https://evil.example', fields: many(1) })).status).toBe(403);
  });
});

onBothDatabases('a conversation in a frame', ({ open }) => {
  const own = (fields: Record<string, string>): Asked => ({
    origin,
    headers: { 'sec-fetch-site': 'same-origin' },
    fields,
  });

  test('works whole by forms, and only the site’s pages show it', async () => {
    const { knock, frame, key } = await opened(await open());
    const shown = await knock(`${frame}?page=${encodeURIComponent(`${page}?utm_medium=x`)}`, { origin: null });
    expect(shown.status).toBe(200);
    const policy = shown.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`frame-ancestors ${radio} https://m.radio.example`);
    expect(policy).not.toContain("frame-ancestors 'none'");
    const html = await shown.text();
    expect(html).toContain(`action="${origin}${frame}/${key}/comments"`);
    expect(html).not.toContain('<script');
    const posted = await knock(`${frame}/${key}/comments`, own(nadia));
    expect(posted.status).toBe(303);
    const sent = await knock(posted.headers.get('location') ?? '', { origin: null });
    expect(sent.headers.get('cache-control')).toBe('no-store');
    expect(sent.headers.get('content-security-policy')).toContain(`frame-ancestors ${radio}`);
    const words = await sent.text();
    expect(words).toContain('Your comment is published.');
    expect(words).toMatch(/href="http:\/\/newsroom\.test\/en\/receipts\/[\w-]{43}"[^>]*target="_blank"/);
    const back = await knock(`${frame}/${key}/comments`, own({ ...nadia, name: '' }));
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('The tank is full.');
    const cookie = posted.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('SameSite=Lax');
    // What leads out of the frame opens beside the page.
    expect(html).toMatch(/href="http:\/\/newsroom\.test\/en\/policy"[^>]*target="_blank"/);
  });

  test('is nobody’s page to click on: no other page of ours stands in a frame', async () => {
    const { knock, frame, key } = await opened(await open());
    for (const path of ['/en', '/en/water-returns', '/en/policy'])
      expect((await knock(path, { origin: null })).headers.get('content-security-policy')).toContain(
        "frame-ancestors 'none'",
      );
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await knock(`${frame}/${key}/comments`, { origin: radio, headers, fields: nadia })).status).toBe(403);
      expect((await knock(`${frame}/${key}/likes`, { origin: radio, headers, fields: { like: 'x' } })).status).toBe(
        403,
      );
    }
  });

  test('speaks the edition’s language', async () => {
    const { knock, frame } = await opened(await open(), 'ar');
    const html = await (await knock(`${frame}?page=${encodeURIComponent(page)}`, { origin: null })).text();
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('لا تعليقات');
  });
});
