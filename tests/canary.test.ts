import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBackup } from '../src/backup/backup.ts';
import { openDatabase } from '../src/database/open.ts';
import { publicationSecret } from '../src/database/secret.ts';
import { Caller } from './browser/caller.ts';
import { everyPage, type Sight } from './browser/every-page.ts';
import { besideRunning, type Canary, columnsWithoutCanary, plantCanaries, type Seers, secretsIn } from './canaries.ts';
import type { Nest } from './canary-nest.ts';
import { CANARY_PASSPHRASE } from './canary-sources.ts';
import { givePasswords, PASSWORD } from './desk-visitor.ts';
import { openMailSink } from './mail-sink.ts';
import { somebody } from './published-article.ts';
import { type RunningPublication, removeData, startPublication } from './running.ts';
import { freshCode, vaultSettings } from './vault.ts';

/*
 * A word is put into every private column of text (`columns.ts` names them, `canaries.ts` fills them), then everything that comes out of a running publication is searched
 * for all of them, and for what stands in the secret ones: pages of both doors, scripts, files, errors, letters, what it prints, backups. A new kind of output is a new
 * line in `outputs`; a new page of either door is looked at once `browser/every-page.ts` knows it.
 */

const LONG = 1_200_000;

/** Something that came out, and who gets it. */
interface Output {
  name: string;
  audience: 'readers' | 'desk' | 'files';
  content: string;
}

let publication: RunningPublication;
let sink: Awaited<ReturnType<typeof openMailSink>>;
let nest: Nest;
let canaries: Canary[];
let sights: Sight[];
let reporter: Caller;
let settings: { VAULT_KEY_FILE: string };
const backups = mkdtempSync(join(tmpdir(), 'onrecord-canary-'));

beforeAll(async () => {
  sink = await openMailSink();
  settings = vaultSettings();
  const env = { ...settings, SMTP_URL: sink.url, MAIL_FROM: 'desk@gazette.example' };
  publication = await startPublication('sqlite', { env });
  nest = await nestIn(publication, settings);
  reporter = new Caller(publication.url);
  await reporter.post('/desk/sign-in', { email: nest.reporter.email, password: PASSWORD });
  canaries = await plantCanaries(nest);
  sights = await everyPage(publication);
  canaries.push(...(await secretsIn(nest.db)));
}, LONG);

afterAll(async () => {
  await nest?.db.close();
  await publication?.stop();
  if (publication !== undefined) removeData(publication);
  sink?.close();
  rmSync(backups, { recursive: true, force: true });
}, LONG);

/** A published article of the sample with a comment, which no walk over the desk publishes or takes back. */
async function nestIn({ dataDir, url }: RunningPublication, vault: { VAULT_KEY_FILE: string }): Promise<Nest> {
  const db = await openDatabase({ dataDir });
  const secret = await publicationSecret(db, dataDir);
  const newsroom = besideRunning(db, { DATA_DIR: dataDir, PUBLIC_URL: url, ...vault }, secret);
  const article = await db
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.article_id')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select(['articles.id', 'articles.edition_id', 'articles.story_id', 'articles.published_revision_id'])
    .select('comments.id as comment_id')
    .where('articles.state', '=', 'published')
    .where('comments.state', '=', 'published')
    .where('editions.code', '=', 'en')
    .where('articles.slug', 'not like', 'water-returns%')
    .orderBy('articles.published_at', 'desc')
    .executeTakeFirstOrThrow();
  const person = await somebody(db, 'reporter');
  await givePasswords(newsroom, person);
  return {
    newsroom,
    db,
    editionId: article.edition_id,
    storyId: article.story_id,
    articleId: article.id,
    revisionId: article.published_revision_id ?? '',
    reporter: person,
    commentId: article.comment_id,
  };
}

/** What may be in an output for somebody. */
const seenIn: Readonly<Record<Output['audience'], readonly Seers[]>> = {
  readers: [],
  desk: ['desk'],
  files: ['desk', 'files'],
};

/** Everything that was found where it must not be, as “output: field”. */
function leaks(outputs: readonly Output[]): string[] {
  return outputs.flatMap(({ name, audience, content }) => {
    const text = content.toLowerCase();
    return canaries
      .filter(({ seenBy }) => !seenIn[audience].includes(seenBy))
      .filter(({ word }) => text.includes(word) || text.includes(Buffer.from(word).toString('base64').toLowerCase()))
      .map(({ field }) => `${name}: ${field}`);
  });
}

const addressOf = async () => {
  const { slug } = await nest.db
    .selectFrom('articles')
    .select('slug')
    .where('id', '=', nest.articleId)
    .executeTakeFirstOrThrow();
  return `/en/${slug}`;
};

async function gotten(name: string, audience: Output['audience'], path: string, init?: RequestInit): Promise<Output> {
  const answer = await fetch(new URL(path, publication.url), { redirect: 'manual', ...init });
  const head = [...answer.headers].map((pair) => pair.join(': ')).join('\n');
  return { name: `${name} (${answer.status})`, audience, content: `${head}\n${await answer.text()}` };
}

function posted(fields: Record<string, string>): RequestInit {
  const { origin } = new URL(publication.url);
  return { method: 'POST', body: new URLSearchParams(fields), headers: { origin, 'sec-fetch-site': 'same-origin' } };
}

describe('what is private', () => {
  test('has a word in every column of text that is', async () => {
    expect(await columnsWithoutCanary(nest.db)).toEqual([]);
    // The keys and digests that are looked for beside them: passwords, sessions, second factors.
    expect(canaries.filter(({ seenBy }) => seenBy === 'files').length).toBeGreaterThan(5);
  });

  test(
    'was put where it belongs: a backup holds every word of the desk’s, and no word of the vault’s',
    async () => {
      const archive = async (name: string, withVault: boolean) => {
        const path = join(backups, name);
        const { dataDir } = publication;
        await makeBackup({ dataDir, databaseUrl: undefined }, path, undefined, { withVault });
        return Buffer.from(Bun.gunzipSync(readFileSync(path))).toString('latin1');
      };
      const content = await archive('backup.tar.gz', false);
      const missing = canaries.filter(({ seenBy, word }) => seenBy === 'desk' && !content.includes(word));
      // Whoever restores a backup signs in anew: it holds no session.
      expect(missing.map(({ field }) => field)).toEqual(['auth_sessions.ip_address and user_agent']);
      const withVault = {
        name: 'backup with the vault',
        audience: 'files',
        content: await archive('two.tar.gz', true),
      } as const;
      expect(leaks([{ name: 'backup', audience: 'files', content }, withVault])).toEqual([]);
    },
    LONG,
  );

  test('stands in no page of either door where it does not belong', () => {
    expect(sights.filter(({ door }) => door === 'site').length).toBeGreaterThan(30);
    const outputs = sights.map(
      ({ door, language, name, path, html }): Output => ({
        name: `${language} ${door} ${name}`,
        // Before the sign-in one is anybody.
        audience: /^\/desk\/(?!sign-|set-up|invitation|password)/.test(path) ? 'desk' : 'readers',
        content: html,
      }),
    );
    expect(leaks(outputs)).toEqual([]);
  });

  test(
    'stands in nothing else that readers are given: the article that it is about, its comments, files, scripts',
    async () => {
      const article = await addressOf();
      const { origin } = new URL(publication.url);
      const own = new Caller(publication.url);
      const receipt = (await own.post(`${article}/comments`, { name: 'Nadia', email: '', body: 'Is it clear now?' }))
        .path;
      const token = receipt.split('/')[3]?.replace(/\?.*/, '');
      const outputs: Output[] = [
        await gotten('article', 'readers', article),
        await gotten('comment in place', 'readers', `${article}/comments/${nest.commentId}`),
        await gotten('reply form', 'readers', `${article}?reply=${nest.commentId}`),
        await gotten('report form', 'readers', `/en/comments/${nest.commentId}/report`),
        await gotten('new comments', 'readers', `${article}/new-comments?since=2020-01-01T00:00:00.000Z`),
        await gotten('statistics', 'readers', '/en/conversation'),
        await gotten('handling', 'readers', '/en/conversation/handling'),
        await gotten('robots', 'readers', '/robots.txt'),
        await gotten('favicon', 'readers', '/favicon.svg'),
        await gotten('a commenter’s export', 'readers', `/en/receipts/${token}/export`, posted({})),
        await gotten('counts for other sites', 'readers', `/embed/counts?article=${nest.articleId}`, {
          headers: { origin },
        }),
      ];
      const files = sights.flatMap(({ html }) => [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)]);
      for (const path of new Set(files.map(([, address = '']) => address)))
        outputs.push(await gotten(path, 'readers', path));
      // It does show what may be shown of the anonymous source, and of the time the month only.
      const [shown] = outputs;
      expect(shown?.content).toContain('a clerk of the water board');
      expect(shown?.content).not.toContain('2026-11-23');
      expect(outputs.length).toBeGreaterThan(14);
      expect(leaks(outputs)).toEqual([]);
    },
    LONG,
  );

  test(
    'is found by no search of the desk where it is the vault’s, and opened in one answer only',
    async () => {
      const { word } = canaries.find(({ field }) => field.startsWith('the identity')) ?? { word: '' };
      const found = await reporter.get(`/desk/search?q=${word}`);
      const record = await reporter.find('/desk/vault', /href="(\/desk\/vault\/records\/[\w-]{36})"/);
      const wrong = await reporter.post(`${record}/opening`, { passphrase: `${CANARY_PASSPHRASE}!`, code: '123456' });
      const code = await freshCode(nest.newsroom, nest.reporter);
      const opened = await reporter.post(`${record}/opening`, { passphrase: CANARY_PASSPHRASE, code });
      expect(opened.html).toContain(word);
      const after = await Promise.all(
        [record, '/desk/vault', '/desk/vault/log', '/desk/account'].map((path) => reporter.get(path)),
      );
      // What was looked for stands in the field again; beyond that it is the page of a word that is nowhere.
      const nowhere = await reporter.get('/desk/search?q=zqnowhere');
      expect(found.html.replaceAll(word, '')).toBe(nowhere.html.replaceAll('zqnowhere', ''));
      const outputs = [wrong, ...after].map(
        ({ path, html }): Output => ({ name: path, audience: 'desk', content: html }),
      );
      expect(leaks(outputs)).toEqual([]);
    },
    LONG,
  );

  test(
    'stands in no error, also where a row cannot be read',
    async () => {
      const article = await addressOf();
      const before = await nest.db
        .selectFrom('revisions')
        .select('body_json')
        .where('id', '=', nest.revisionId)
        .executeTakeFirstOrThrow();
      const damaged: Canary = { field: 'a row that cannot be read', word: 'zqdamagedcanary', seenBy: 'nobody' };
      canaries.push(damaged);
      const change = (body_json: string) =>
        nest.db.write(async (tx) => {
          await tx.updateTable('revisions').set({ body_json }).where('id', '=', nest.revisionId).execute();
          await tx
            .insertInto('changes')
            .values({ tag: `article:${nest.articleId}`, created_at: new Date().toISOString() })
            .execute();
        });
      await change(`{"type":"doc","content": ${damaged.word}}`);
      await Bun.sleep(1500);
      const broken = await gotten('broken article', 'readers', article);
      await change(before.body_json);
      expect(broken.name).toContain('500');
      const outputs = [
        broken,
        await gotten('nothing', 'readers', '/en/nothing-of-this-name'),
        await gotten('too large', 'readers', `${article}/comments`, posted({ body: 'x'.repeat(300_000) })),
        await gotten('mistaken', 'readers', `${article}/comments`, posted({ name: '', email: 'x', body: '' })),
        await gotten('forged', 'readers', `${article}/comments`, { method: 'POST', body: new URLSearchParams({}) }),
        await gotten('unreadable', 'readers', '/en/%E0%A4%A'),
        await gotten('desk without a sign-in', 'readers', `/desk/articles/${nest.articleId}`),
        await gotten(
          'vault without a sign-in',
          'readers',
          '/desk/vault/passphrase',
          posted({ fresh: CANARY_PASSPHRASE }),
        ),
      ];
      expect(leaks(outputs)).toEqual([]);
    },
    LONG,
  );

  test(
    'stands in no letter, save for whom it is sent to',
    async () => {
      const { email } = await nest.db
        .selectFrom('staff')
        .select('email')
        .where('id', '=', nest.reporter.id)
        .executeTakeFirstOrThrow();
      for (const to of [email, 'jonas@gazette.example'])
        await new Caller(publication.url).post('/desk/sign-in/forgotten', { email: to });
      // The sizes of the sample’s photographs may be made first, on processors that others use.
      const deadline = Date.now() + 300_000;
      while (!sink.letters.some(({ to }) => to === email) && Date.now() < deadline) await Bun.sleep(200);
      expect(sink.letters.map(({ to }) => to)).toContain(email);
      // Whoever knows the source is addressed by their name, in what is sent to them.
      const own = canaries.filter(({ field }) => field.endsWith('of who knows a source')).map(({ word }) => word);
      const outputs = sink.letters.map(
        ({ to, subject, text, head }): Output => ({
          name: `letter “${subject}”`,
          audience: 'readers',
          content: own.reduce(
            (content, word) => (to === email ? content.replaceAll(word, '') : content),
            `${subject}\n${text}\n${head}`,
          ),
        }),
      );
      expect(leaks(outputs)).toEqual([]);
    },
    LONG,
  );

  test('stands in nothing that the program printed, and no word of the vault’s in any file of its own', () => {
    const { dataDir } = publication;
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('photos'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.some((path) => path.endsWith('vault.sqlite'))).toBe(true);
    const outputs = [...files, settings.VAULT_KEY_FILE].map(
      (path): Output => ({ name: path, audience: 'files', content: readFileSync(path).toString('latin1') }),
    );
    // The row that was damaged on purpose is in the file, where it belongs.
    const found = leaks(outputs).filter((line) => !line.endsWith('a row that cannot be read'));
    expect(found).toEqual([]);
    expect(publication.printed()).toContain('"request"');
    expect(leaks([{ name: 'the console', audience: 'readers', content: publication.printed() }])).toEqual([]);
  });
});
