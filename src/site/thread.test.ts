import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { storedComments } from '../../tests/stored-comments.ts';
import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { openPages } from '../pages/cache.ts';
import type { Pages } from '../pages/pages.ts';
import { buildServer } from '../server.ts';

const origin = 'http://newsroom.test';
const path = '/en/water-returns';

function reader(db: Database, pages?: Pages) {
  const server = buildServer(testNewsroom(db, '/tmp', pages === undefined ? {} : { pages }));
  const connection = { requestIP: () => ({ address: '198.51.100.7' }) };
  let cookie = '';
  const send = async (to: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const headers = { origin, ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const answer = await server.fetch(new Request(new URL(to, origin), { ...init, headers }), connection);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  return {
    get: send,
    text: async (to: string) => (await send(to)).text(),
    post: (to: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      send(to, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

const change = (db: Database, id: string | undefined, values: Record<string, string | number | null>) =>
  db.write((tx) =>
    tx
      .updateTable('comments')
      .set(values)
      .where('id', '=', id ?? '')
      .execute(),
  );

onBothDatabases('readers', ({ open }) => {
  test('like a comment by a plain form, once, and take it back', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const [comment] = await storedComments(db, article.id, 1, () => null);
    const id = comment?.id ?? '';
    const browser = reader(db);
    const page = await browser.text(`${path}?sort=newest`);
    expect(page).toContain(`<form id="likes" method="post" action="${path}/likes">`);
    expect(page).toContain('name="at" value="?sort=newest"');
    expect(page).toContain('aria-label="Like the comment by Reader 0"');
    const liked = await browser.post(`${path}/likes`, { like: id, at: '?sort=newest' });
    expect([liked.status, liked.headers.get('location')]).toEqual([303, `${path}?sort=newest#l-${id}`]);
    await browser.post(`${path}/likes`, { like: id });
    expect(await browser.text(path)).toContain('>Like · 1</button>');
    const json = await browser.post(`${path}/likes`, { back: id }, { accept: 'application/json' });
    expect(await json.json()).toEqual({ words: 'Like', label: 'Like the comment by Reader 0' });
    const back = await browser.post(`${path}/likes`, { back: id, at: `/comments/${id}` });
    expect(back.headers.get('location')).toBe(`${path}/comments/${id}#c-${id}`);
    expect(await browser.text(path)).toContain('>Like</button>');
  });

  test('are led nowhere else by a forged form, and like nothing that is not there', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const [comment] = await storedComments(db, article.id, 1, () => null);
    const id = comment?.id ?? '';
    const browser = reader(db);
    for (const at of ['//evil.example', 'https://evil.example', '@evil.example', '?a=b\r\nset-cookie: x', '/../..']) {
      const answer = await browser.post(`${path}/likes`, { like: id, at });
      expect(answer.headers.get('location')).toBe(`${path}#l-${id}`);
    }
    expect((await browser.post(`${path}/likes`, { like: "' or 1=1 --" })).status).toBe(404);
    expect((await browser.post(`${path}/likes`, {})).status).toBe(400);
    expect((await browser.post(`${path}/likes`, { like: id }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await browser.get(`${path}/likes`)).status).toBe(303);
  });

  test('find a comment at its own address, in one request, and a place where it was', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 130, (n) => (n === 121 ? 120 : null));
    const browser = reader(db);
    const last = await browser.get(`${path}/comments/${rows[129]?.id}`);
    expect(last.status).toBe(200);
    const html = await last.text();
    expect(html).toMatch(new RegExp(`id="c-${rows[129]?.id}"[^>]* autofocus`));
    expect(html).toContain(`<link rel="canonical" href="${origin}${path}"/>`);
    expect(html.match(/autofocus/g)).toHaveLength(1);
    await change(db, rows[120]?.id, { state: 'rejected' });
    const gone = await browser.get(`${path}/comments/${rows[120]?.id}`);
    expect([gone.status, (await gone.text()).includes('A moderator has removed this comment.')]).toEqual([200, true]);
    await change(db, rows[5]?.id, { state: 'held' });
    for (const id of [rows[5]?.id, 'nobody', '%3Cscript%3E'])
      expect((await browser.get(`${path}/comments/${id}`)).status).toBe(404);
  });

  test('see what the newsroom pinned, featured, covered and answered', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 4, (n) => (n === 3 ? 2 : null));
    const staff = await somebody(db, 'editor');
    await change(db, rows[0]?.id, { featured_at: timestamp() });
    await change(db, rows[1]?.id, { body: 'Call 0790 1234 now.', redactions_json: '[{"start":5,"end":14}]' });
    await change(db, rows[3]?.id, { staff_id: staff.id, name: 'Jonas Reed', body: 'We asked the council.' });
    await db.write((tx) =>
      tx
        .insertInto('conversations')
        .values({
          id: article.id,
          edition_id: article.editionId,
          mode: 'hold',
          mode_ends_at: '2099-01-01T10:00:00.000Z',
          pinned_id: rows[2]?.id ?? null,
          created_at: timestamp(),
        })
        .execute(),
    );
    const browser = reader(db);
    const html = await browser.text(path);
    expect(html).toContain('Pinned by the newsroom');
    expect(html.indexOf('class="comment pinned"')).toBeLessThan(html.indexOf(`id="c-${rows[0]?.id}"`));
    expect(html).toContain('<b>featured</b>');
    expect(html).not.toContain('0790');
    expect(html).toContain('covered by a moderator</span> now.');
    expect(html).toContain('is read by a moderator before it appears, until');
    const answered = await browser.text(`${path}?show=answered`);
    expect(answered).toContain('We asked the council.');
    expect(answered).toContain(`id="c-${rows[2]?.id}"`);
    expect(answered).not.toContain(`id="c-${rows[0]?.id}"`);
    expect(await browser.text(`${path}?show=featured`)).not.toContain('We asked the council.');
    // The quotation over an answer covers the same words.
    expect(await browser.text(`${path}?reply=${rows[1]?.id}`)).not.toContain('0790');
  });

  test('who tamper with the address of a page get word that there is none', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const [first] = await storedComments(db, article.id, 3, () => null);
    const browser = reader(db);
    for (const query of ['sort=best', 'after=1', "before='", `after=${first?.id}&before=${first?.id}`, 'show=all'])
      expect((await browser.get(`${path}?${query}`)).status).toBe(404);
    const other = '01939f6e-0000-7000-8000-000000000000';
    expect((await browser.get(`${path}?after=${other}`)).status).toBe(200);
    expect((await browser.get(`${path}?sort=valued&after=${other}&ranking=${other}`)).status).toBe(200);
  });

  test('cannot change each other’s pages by words or headers that are not in the key', async () => {
    const db = await open();
    const pages = await openPages(db, { bytes: 1e7, databaseUrl: undefined });
    try {
      const article = await publishedArticle(db);
      await storedComments(db, article.id, 3, () => null);
      const browser = reader(db, pages);
      const plain = await browser.text(path);
      const forged = { 'x-forwarded-host': 'evil.example', 'x-original-url': '/en', 'accept-language': 'ar' };
      const poisoned = await browser.get(`${path}?utm_source=<script>&sort=newest&at=//evil.example`, {
        headers: forged,
      });
      expect(await poisoned.text()).not.toContain('evil.example');
      expect(await browser.text(path)).toBe(plain);
      const newest = await browser.text(`${path}?sort=newest`);
      expect(newest).not.toBe(plain);
      expect(await browser.text(`${path}?sort=newest&sort=valued`)).toBe(newest);
      expect(await browser.text(path)).toBe(plain);
    } finally {
      await pages.close();
    }
  });

  test('are told how many comments have come, in their language’s words', async () => {
    const db = await open();
    const article = await publishedArticle(db, { language: 'ar' });
    await storedComments(db, article.id, 12, () => null);
    const browser = reader(db);
    const asked = async (seen: string) => browser.get(`/ar/water-returns/new-comments?seen=${seen}`);
    const answer = await asked('1');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.json()).toEqual({ words: '11 تعليقا جديدا' });
    expect(await (await asked('12')).json()).toEqual({ words: '' });
    expect(await (await asked('99')).json()).toEqual({ words: '' });
    for (const seen of ['', '-1', '1e9', 'x', '99999999']) expect((await asked(seen)).status).toBe(404);
  });

  test('get a tag to mute a commenter by, and never who it is', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const rows = await storedComments(db, article.id, 3, () => null);
    await change(db, rows[0]?.id, { commenter_id: 'same', name: 'Nadia' });
    await change(db, rows[1]?.id, { commenter_id: 'same', name: 'Nadia' });
    await change(db, rows[2]?.id, { commenter_id: 'same', name: 'Samir' });
    const html = await reader(db).text(path);
    const tags = [...html.matchAll(/data-by="([\w-]{8})"/g)].map((match) => match[1]);
    expect(tags).toHaveLength(3);
    expect(tags[0]).toBe(tags[1] ?? '');
    expect(tags[2]).not.toBe(tags[0]);
    expect(html).not.toContain('"same"');
  });
});
