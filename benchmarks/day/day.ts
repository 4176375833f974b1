import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWords } from '../../src/comments/default-words.ts';
import { listDefaultWords } from '../../src/comments/listed-words.ts';
import { commentOfReceipt } from '../../src/comments/receipts.ts';
import { readConfig } from '../../src/config.ts';
import type { Staff } from '../../src/people/rights.ts';
import { buildServer } from '../../src/server.ts';
import { openNewsroom } from '../../src/start.ts';
import { commenterCookie } from '../../src/web/cookies.ts';
import { type PublishedArticle, publishedArticle, somebody } from '../../tests/published-article.ts';
import { type Arrival, dayOfComments, HOUR, isFine, type Kind, regulars } from './arrivals.ts';
import { Chance } from './chance.ts';
import { setClock, stopwatch, takeClock } from './clock.ts';
import { Moderator } from './moderator.ts';
import { THOUGHT_AGAIN, type Told, tell } from './telling.ts';

/*
 * `npm run day`: a simulated day of one publication. Ten thousand readers come, three thousand comments, a wave of spam at
 * one, a raid on one article at seven; a moderator sits down four times. Everything goes through the readers' door and the
 * nouns as on any other day; what each comment is in truth only the day itself knows. `--seed N` makes another day,
 * `--days N` lets several pass, so that what was decided on the first can teach the rules for the next.
 */

const READERS = 10_000;
const ARTICLES = 10;
const ORIGIN = 'http://day.example';
// How many of those who are told which clause they may breach send it unchanged.
const SENT_ALL_THE_SAME = 0.6;
const words = process.argv.slice(2);
const number = (name: string, otherwise: number) =>
  words.includes(name) ? Number(words[words.indexOf(name) + 1]) : otherwise;
const seed = number('--seed', 1);
const days = number('--days', 2);

takeClock();
const firstMidnight = Date.UTC(2026, 10, 2);
setClock(firstMidnight);
const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-day-'));
const newsroom = await openNewsroom(
  readConfig({ DATA_DIR: dataDir, PUBLIC_URL: ORIGIN, TRUSTED_PROXIES: '127.0.0.1' }),
);
const server = buildServer(newsroom);
const connection = { requestIP: () => ({ address: '127.0.0.1' }) };
const articles: Record<'en' | 'ar', PublishedArticle[]> = { en: [], ar: [] };
for (const language of ['en', 'ar'] as const)
  for (let n = 0; n < ARTICLES; n++)
    articles[language].push(await publishedArticle(newsroom.db, { language, slug: `article-${n}` }));
await newsroom.db.write((tx) => listDefaultWords(tx, [...defaultWords.en, ...defaultWords.ar]));
const tarek: Staff = await somebody(newsroom.db, 'moderator');

const readersWhoWrite = regulars(new Chance(seed));

for (let day = 0; day < days; day++) {
  const midnight = firstMidnight + day * 24 * HOUR;
  const chance = new Chance(seed * 1000 + day);
  const truth = new Map<string, Kind>();
  const moderator = new Moderator(newsroom.db, tarek, chance, truth, midnight);
  const atMoment = (sinceMidnight: number) => setClock(midnight + sinceMidnight);
  const arrivals = dayOfComments(chance, ARTICLES, readersWhoWrite);
  const elapsed = stopwatch();
  const told: Told[] = [];
  let read = 0;
  for (const [place, arrival] of arrivals.entries()) {
    await moderator.workUntil(arrival.at, atMoment);
    atMoment(arrival.at);
    for (; read < (READERS * (place + 1)) / arrivals.length; read++) await visit(chance);
    told.push(await send(chance, arrival, truth));
  }
  await moderator.workUntil(24 * HOUR, atMoment);
  atMoment(24 * HOUR - 1000);
  await tell({
    day: day + 1,
    db: newsroom.db,
    told,
    truth,
    work: moderator.work,
    midnight,
    readers: read,
    tookMs: elapsed(),
  });
}
await newsroom.close();
rmSync(dataDir, { recursive: true, force: true });

/** A reader opens one of the articles, and one in twenty says whether they like it. */
async function visit(chance: Chance): Promise<void> {
  const article = chance.oneOf([...articles.en, ...articles.ar] as [PublishedArticle, ...PublishedArticle[]]);
  const address = `${ORIGIN}/${article.editionCode}/${article.slug}`;
  await ask(new Request(address, { headers: { 'accept-encoding': 'gzip' } }), 200);
  if (!chance.happens(0.05)) return;
  await ask(
    formPost(`${address}/reaction`, { value: chance.happens(0.8) ? 'like' : 'dislike' }, chance.address()),
    303,
  );
}

async function send(chance: Chance, arrival: Arrival, truth: Map<string, Kind>): Promise<Told> {
  const { kind, writer, body } = arrival;
  const ofLanguage = articles[writer.language];
  const article = ofLanguage[arrival.article] ?? ofLanguage[0];
  if (article === undefined) throw new Error('there are no articles');
  const reply = arrival.answers ? await someComment(chance, article.id) : undefined;
  const fields = { name: writer.name, email: '', body, ...(reply !== undefined && { reply }) };
  const address = `${ORIGIN}/${article.editionCode}/${article.slug}/comments`;
  let answer = await post(address, fields, writer);
  const wasAsked =
    answer.status === 422 ? /name="thought" value="([^"]+)"/.exec(await answer.clone().text())?.[1] : undefined;
  // Whoever is asked to think again and means it sends it again; a machine that sends spam reads no answers.
  if (wasAsked !== undefined && (isFine(kind) || (kind !== 'spam' && chance.happens(SENT_ALL_THE_SAME))))
    answer = await post(address, { ...fields, thought: wasAsked }, writer);
  const token = answer.headers.get('location')?.split('/').at(-1);
  const id = answer.status === 303 ? commentOfReceipt(newsroom.secret, token ?? '') : undefined;
  if (id === undefined) {
    if (answer.status !== 422) throw new Error(`${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    return { kind, fate: 'refused', rule: wasAsked === undefined ? null : THOUGHT_AGAIN };
  }
  truth.set(id, kind);
  const row = await newsroom.db
    .selectFrom('comments')
    .select(['state', 'rule'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { kind, fate: row.state === 'withdrawn' ? 'refused' : row.state, rule: row.rule };
}

async function post(address: string, fields: Record<string, string>, writer: Arrival['writer']): Promise<Response> {
  const cookie = commenterCookie(newsroom, writer.id).split(';')[0] ?? '';
  return server.fetch(formPost(address, fields, writer.address, cookie), connection);
}

async function someComment(chance: Chance, articleId: string): Promise<string | undefined> {
  const rows = await newsroom.db
    .selectFrom('comments')
    .select('id')
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows[chance.below(Math.max(1, rows.length))]?.id;
}

function formPost(address: string, fields: Record<string, string>, from: string, cookie = ''): Request {
  return new Request(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: ORIGIN,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': from,
      ...(cookie !== '' && { cookie }),
    },
    body: new URLSearchParams(fields).toString(),
  });
}

async function ask(request: Request, status: number): Promise<void> {
  const answer = await server.fetch(request, connection);
  if (answer.status !== status) throw new Error(`${request.url}: ${answer.status}`);
  await answer.arrayBuffer();
}
