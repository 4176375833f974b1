import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { localeFor } from '../languages/locale.ts';
import { postComment } from '../src/comments/comments.ts';
import { changeRules, defaultRuleSettings } from '../src/comments/rule-settings.ts';
import { newId, timestamp } from '../src/database/ids.ts';
import { migrate } from '../src/database/migrate.ts';
import { type Database, openDatabase } from '../src/database/open.ts';
import { buildServer } from '../src/server.ts';
import { onBothDatabases } from './databases.ts';
import { colleague, firstAdministrator, signedInAs } from './desk-visitor.ts';
import { testNewsroom } from './newsroom.ts';
import { publishedArticle, somebody } from './published-article.ts';

/*
 * The newsroom's list of bad input, line by line, at the door of the whole server. Each line is answered with its status,
 * in the reader's language, with what was typed, and leaves nothing behind.
 */

const origin = 'http://newsroom.test';
const form = 'application/x-www-form-urlencoded';

/** What is read on a page, without its markup. */
function words(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ');
}

for (const language of ['en', 'ar'] as const) {
  const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
  const path = `/${language}/water-returns`;
  const typed =
    language === 'en'
      ? { name: 'Nadia', email: 'nadia@mail.example', body: 'The tank is full.' }
      : { name: 'نادية', email: 'nadia@mail.example', body: 'امتلأ الخزان.' };

  /** A publication with one article, and a reader who sends forms to it. */
  const opened = async (db: Database) => {
    const article = await publishedArticle(db, { language });
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, await somebody(db, 'editor'));
    const plain = testNewsroom(db, tmpdir());
    // Only a publication that sends letters asks for an address; nothing is sent while no jobs are done.
    const config = { ...plain.config, smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'desk@gazette.example' };
    const server = buildServer({ ...plain, config });
    const connection = { requestIP: () => ({ address: '198.51.100.7' }) };
    const send = async (address: string, body: BodyInit | undefined, headers: Record<string, string> = {}) => {
      const request = new Request(new URL(address, origin), {
        method: body === undefined ? 'GET' : 'POST',
        headers: { origin, ...(typeof body === 'string' ? { 'content-type': form } : {}), ...headers },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
      });
      const answer = await server.fetch(request, connection);
      const html = await answer.text();
      expect(html).not.toMatch(/\.tsx?:\d+/);
      expect(html).not.toContain('<script>alert');
      if (html !== '') expect(html).toContain(`<html lang="${language}"`);
      return { status: answer.status, html, read: words(html), location: answer.headers.get('location') ?? '' };
    };
    const comment = (fields: Partial<typeof typed> & { reply?: string } = {}, headers = {}) =>
      send(`${path}/comments`, new URLSearchParams({ ...typed, ...fields }).toString(), headers);
    const stored = () => db.selectFrom('comments').select(['name', 'body', 'state', 'version']).execute();
    return { article, send, comment, stored };
  };

  onBothDatabases(`bad input in ${language}`, ({ open }) => {
    test('a comment over the limit comes back whole, with how much it is over; a body too large for any form is refused', async () => {
      const { comment, stored } = await opened(await open());
      const long = 'ب'.repeat(1501);
      const over = await comment({ body: long });
      expect(over.status).toBe(422);
      expect(over.read).toContain(words(locale.say('comment-error-text-too-long', { count: 1, limit: 1500 })));
      for (const kept of [long, typed.name, typed.email]) expect(over.html).toContain(kept);
      const huge = await comment({ body: 'x'.repeat(257 * 1024) });
      expect(huge.status).toBe(413);
      expect(huge.read).toContain(locale.say('too-large-heading'));
      expect(await stored()).toEqual([]);
    });

    test('a form of another content type is refused in words', async () => {
      const { send, stored } = await opened(await open());
      for (const type of ['application/json', 'text/plain', 'multipart/form-data', '']) {
        const answer = await send(`${path}/comments`, '{"body":"x"}', { 'content-type': type });
        expect([415, 400]).toContain(answer.status);
        expect(answer.read).toContain(locale.say('unreadable-heading'));
      }
      expect(await stored()).toEqual([]);
    });

    test('a comment to an article that is not there is given back', async () => {
      const { send, stored } = await opened(await open());
      const answer = await send(`/${language}/no-such-article/comments`, new URLSearchParams(typed).toString());
      expect(answer.status).toBe(404);
      expect(answer.read).toContain(locale.say('not-found-heading'));
      expect(answer.html).toContain(typed.body);
      expect(await stored()).toEqual([]);
    });

    test('an answer to a comment of another article is given back', async () => {
      const db = await open();
      const { comment } = await opened(db);
      const other = await publishedArticle(db, { language, slug: 'night-ferry' });
      const stranger = { id: newId(), isKnown: false, networkHash: null };
      const there = await postComment(db, other, stranger, { ...typed, body: 'Who has water?', parentId: null });
      if (!('done' in there)) throw new Error('refused');
      for (const reply of [there.done.id, newId(), "' or 1=1 --", '\0']) {
        const answer = await comment({ reply });
        expect(answer.status).toBe(422);
        expect(answer.read).toContain(words(locale.say('comment-error-parent-gone')));
        expect(answer.html).toContain(typed.body);
      }
      expect(await db.selectFrom('comments').select('id').execute()).toHaveLength(1);
    });

    // Every place of a token: “opens in any browser, and no tampered one opens anything” in src/site/comments.test.ts.
    test('a tampered receipt opens, changes and withdraws nothing, and what was typed comes back', async () => {
      const { comment, send, stored } = await opened(await open());
      const { location } = await comment();
      const tampered = `${location.slice(0, -2)}${location.at(-2) === 'A' ? 'B' : 'A'}${location.at(-1)}`;
      const seen = await send(tampered, undefined);
      expect(seen.status).toBe(404);
      expect(seen.read).toContain(locale.say('receipt-invalid-heading'));
      const changed = await send(`${tampered}/version`, 'body=Once+more');
      expect(changed.status).toBe(404);
      expect(changed.html).toContain('Once more');
      expect((await send(`${tampered}/withdrawal`, 'yes=1')).status).toBe(404);
      expect(await stored()).toMatchObject([{ body: typed.body, state: 'published', version: 1 }]);
    });

    // Both headers in every combination: src/web/same-origin.test.ts.
    test('a form with a forged Origin or Sec-Fetch-Site is refused in words, at both doors', async () => {
      const { comment, send, stored } = await opened(await open());
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const answer = await comment({}, headers);
        expect(answer.status).toBe(403);
        expect(answer.read).toContain(locale.say('forged-heading'));
        const desk = await send('/desk/sign-in', 'email=a&password=b', { ...headers, 'accept-language': language });
        expect(desk.status).toBe(403);
        expect(desk.read).toContain(locale.say('forged-heading'));
      }
      expect(await stored()).toEqual([]);
    });

    // Behind trusted proxies: src/web/client-address.test.ts.
    test('a forged X-Forwarded-For gets round no limit', async () => {
      const db = await open();
      const { comment } = await opened(db);
      const statuses: number[] = [];
      for (let n = 1; n <= defaultRuleSettings.perNetwork + 1; n++) {
        const headers = {
          'x-forwarded-for': `203.0.113.${n}`,
          forwarded: `for=203.0.113.${n}`,
          'x-real-ip': `203.0.113.${n}`,
        };
        statuses.push((await comment({ body: `${typed.body} ${n}` }, headers)).status);
      }
      expect(statuses.filter((status) => status === 303)).toHaveLength(defaultRuleSettings.perNetwork);
      expect(statuses.at(-1)).toBe(422);
      const hashes = await db.selectFrom('comments').select('network_hash').distinct().execute();
      expect(hashes).toHaveLength(1);
    });

    test('a second reaction of one reader is the same one, and an unknown one none', async () => {
      const db = await open();
      const { send } = await opened(db);
      const server = buildServer(testNewsroom(db, tmpdir()));
      let cookie = '';
      for (const value of ['like', 'like', 'dislike']) {
        const headers = { origin, cookie, 'content-type': form };
        const request = new Request(`${origin}${path}/reaction`, { method: 'POST', body: `value=${value}`, headers });
        const answer = await server.fetch(request);
        expect(answer.status).toBe(303);
        cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      }
      const strange = await send(`${path}/reaction`, 'value=love', { cookie });
      expect(strange.status).toBe(400);
      expect(strange.read).toContain(locale.say('unreadable-heading'));
      expect(await db.selectFrom('reactions').select('value').execute()).toEqual([{ value: 'dislike' }]);
    });

    // Of somebody with a cookie: “posted many times at once is one comment” in src/comments/comments.test.ts.
    test('identical posts at the same moment are one comment, which all of them are led to', async () => {
      const db = await open();
      const { comment, stored } = await opened(db);
      await changeRules(db, { ...defaultRuleSettings, premoderation: 'first-comment' }, await somebody(db, 'editor'));
      const answers = await Promise.all(Array.from({ length: 8 }, () => comment()));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
      expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
      expect(await stored()).toHaveLength(1);
    });

    // What becomes of them in each place: “lone surrogates, NUL and overrides …” in src/site/comments.test.ts.
    test.each([
      ['lone surrogates', '%ED%A0%80', '\uFFFD'],
      ['NUL', '%00', '\uFFFD'],
    ])('%s become what can be stored and shown', async (_what, bytes, shown) => {
      const { send, stored } = await opened(await open());
      const { status } = await send(`${path}/comments`, `name=Na${bytes}dia&email=&body=full${bytes}tank`);
      expect(status).toBe(303);
      const [row] = await stored();
      expect(row?.body.isWellFormed()).toBe(true);
      expect(row?.body.replace(/\uFFFD+/g, '\uFFFD')).toBe(`full${shown}tank`);
      expect((await send(path, undefined)).html).toContain(row?.body ?? 'nothing');
    });

    test('only zero-width characters are nothing, in the name and in the comment', async () => {
      const { comment, stored } = await opened(await open());
      const nothing = '\u200b\u200d\u2060\ufeff\u00ad';
      const answer = await comment({ name: nothing, body: nothing });
      expect(answer.status).toBe(422);
      expect(answer.read).toContain(words(locale.say('comment-error-name-empty')));
      expect(answer.read).toContain(words(locale.say('comment-error-text-empty')));
      expect(answer.html).toContain(typed.email);
      expect(await stored()).toEqual([]);
    });

    test('a direction override in the name is refused, and all that was typed comes back', async () => {
      const { comment, stored } = await opened(await open());
      for (const name of ['Nadia \u202eecilA', '\u2067Nadia\u2069', `N${'\u0301'.repeat(18)}adia`]) {
        const answer = await comment({ name });
        expect(answer.status).toBe(422);
        expect(answer.read).toContain(words(locale.say('comment-error-name-characters')));
        expect(answer.html).toContain(typed.body);
        expect(answer.html).toContain(typed.email);
      }
      expect(await stored()).toEqual([]);
    });

    test('a letter under a hundred thousand marks is refused, and holds nobody up', async () => {
      const { send, stored } = await opened(await open());
      const pile = `e${'\u0301\u0316'.repeat(50_000)}`;
      const answer = await send(`${path}/comments`, `name=Nadia&email=&body=${pile}`);
      expect(answer.status).toBe(422);
      expect(answer.read).toContain(words(locale.say('comment-error-text-characters')));
      expect(await stored()).toEqual([]);
    });

    // In articles, captions, names, link cards, JSON-LD and Open Graph: src/site/escaping.test.ts.
    test('<script> in every field is text, in the form that comes back and on the page', async () => {
      const { comment, send } = await opened(await open());
      const script = '</textarea></title>"\'><script>alert(1)</script>';
      const back = await comment({ name: script, email: script, body: script });
      expect(back.status).toBe(422);
      expect(back.html.match(/&lt;script&gt;alert/g)?.length).toBeGreaterThanOrEqual(3);
      expect((await comment({ name: script, body: script })).status).toBe(303);
      expect((await send(path, undefined)).read).toContain(script);
    });

    // GPS: “lose place, serial number and preview, also in the kept original …” in src/photos/hostile-files.test.ts.
    test('a file that is no photo, an SVG or of 65535 × 65535 pixels is refused in words and leaves nothing', async () => {
      const db = await open();
      const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-bad-input-'));
      const newsroom = testNewsroom(db, dataDir);
      const jonas = await firstAdministrator(newsroom);
      const lena = await signedInAs(newsroom, await colleague(newsroom, jonas, 'reporter', 'Lena Haddow', language));
      const png = new Uint8Array(
        await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      );
      const view = new DataView(png.buffer, png.byteOffset);
      view.setUint32(16, 65535);
      view.setUint32(20, 65535);
      view.setUint32(29, Bun.hash.crc32(png.subarray(12, 29)));
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
      const files = [
        [new File(['no photo'], '<script>alert(1)</script>.jpg'), locale.say('desk-photo-mistake-not-a-photo')],
        [new File([svg], 'mark.svg', { type: 'image/svg+xml' }), locale.say('desk-photo-mistake-not-a-photo')],
        [new File([png], 'wide.png'), locale.say('desk-photo-mistake-too-many-pixels', { megapixels: 50 })],
      ] as const;
      for (const [file, mistake] of files) {
        const sent = new FormData();
        sent.append('file', file);
        sent.append('caption', typed.body);
        const answer = await lena.post('/desk/photos', sent);
        const html = await answer.text();
        expect(answer.status).toBe(422);
        expect(words(html)).toContain(words(mistake));
        expect(html).toContain(typed.body);
        expect(html).not.toContain('<script>alert');
      }
      expect(await db.selectFrom('photos').select('id').execute()).toEqual([]);
      expect(readdirSync(dataDir).flatMap((name) => readdirSync(join(dataDir, name)))).toEqual([]);
      rmSync(dataDir, { recursive: true });
    }, 60_000);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program says when it is started with `env` and does not stay. */
async function start(env: Record<string, string | undefined>) {
  const given = Object.entries({ PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, newId()), ...env });
  const child = Bun.spawn([process.execPath, 'src/commands/start.ts', '--empty'], {
    cwd: join(import.meta.dirname, '..'),
    env: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [said, complained] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  expect([await child.exited, said]).toEqual([1, '']);
  expect(complained.trim().split('\n')).toHaveLength(1);
  return complained.trim();
}

describe('the console says in one line', () => {
  test('that the data folder cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    expect(await start({ DATA_DIR: join(file, 'data') })).toBe(
      `DATA_DIR is "${join(file, 'data')}": cannot be written (ENOTDIR).`,
    );
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  test('that another program listens on the port', async () => {
    const other = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
    const said = await start({ PORT: String(other.port) });
    other.stop(true);
    expect(said).toBe(`PORT is ${other.port}: another program already listens there.`);
  });

  test.each([
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'gazette.example'],
    ['PUBLIC_URL', 'https://gazette.example/news'],
    ['DATABASE_URL', 'mysql://localhost/onrecord'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['SMTP_URL', 'mail.example'],
    ['PAGE_CACHE_MB', '0'],
  ])('that %s cannot be %s', async (name, value) => {
    const said = await start({ [name]: value });
    expect(said).toStartWith(name);
    expect(said).toContain(value);
  });

  test('that SMTP_URL needs MAIL_FROM, and that PostgreSQL does not answer, without its password', async () => {
    expect(await start({ SMTP_URL: 'smtp://mail.example' })).toStartWith('MAIL_FROM is missing');
    const said = await start({ DATABASE_URL: 'postgres://onrecord:geheim@127.0.0.1:1/onrecord' });
    expect(said).toStartWith('DATABASE_URL: PostgreSQL cannot be used');
    expect(said).not.toContain('geheim');
    const mistyped = await start({ DATABASE_URL: 'mysql://onrecord:geheim@db.example/onrecord' });
    expect(mistyped).toStartWith('DATABASE_URL is "mysql://…@db.example/onrecord"');
  });
});

onBothDatabases('the console says in one line', ({ place }) => {
  test('that the database is newer than the program, and leaves it alone', async () => {
    const where = await place();
    const db = await openDatabase(where);
    await migrate(db, where.dataDir);
    const future = { name: '999-from-the-future', applied_at: timestamp() };
    await db.write((tx) =>
      tx
        .insertInto('migrations' as never)
        .values(future as never)
        .execute(),
    );
    await db.close();
    const said = await start({ DATA_DIR: where.dataDir, DATABASE_URL: where.databaseUrl });
    expect(said).toContain('999-from-the-future');
    const again = await openDatabase(where);
    expect(await again.selectFrom('editions').select('id').execute()).toEqual([]);
    await again.close();
  });
});
