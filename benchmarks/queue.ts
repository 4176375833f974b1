import { bodyDigest } from '../src/comments/candidate.ts';
import { newId } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import { caughtUp } from './desk.ts';
import { median, note, percentile } from './figures.ts';
import { type Measured, newFolder, start } from './publication.ts';
import { allSizesMade, articleId, commentText, withRows } from './rows.ts';
import { signIn } from './visible.ts';

const PAGES = 40;
const NEXT_PAGE_MS = 30;
const ROWS_IN_A_WRITE = 5000;

/** The moderators' queue with so many comments waiting, a tenth of them from one commenter. */
export async function queue(held: number): Promise<void> {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  const spammer = newId();
  await withRows(dataDir, (db) => fillQueue(db, held, spammer));
  const publication = await start(dataDir);
  try {
    // Until then the start is still at work on the sample's photos.
    await allSizesMade(dataDir);
    const cookie = await signIn(publication);
    await caughtUp(dataDir, publication, cookie);
    const named = `${held.toLocaleString('en')} held comments`;
    await walk(publication, cookie, `${named}: next page of the queue`, '/desk/comments');
    await walk(
      publication,
      cookie,
      `${named}: the next comments, as the script asks for them`,
      '/desk/comments?part=items',
    );
    await walk(publication, cookie, `${named}: next page, one commenter`, await ofSpammer(dataDir, spammer));
    await walk(publication, cookie, `${named}: next page, all states`, '/desk/comments?state=all');
    await decisions(publication, cookie, named);
  } finally {
    await publication.stop();
  }
}

async function fillQueue(db: Database, held: number, spammer: string): Promise<void> {
  const slugs = ['water-returns-to-the-old-city', 'quay-path-closed-for-two-weeks'];
  const articles = await Promise.all(slugs.map((slug) => articleId(db, slug)));
  const began = Date.now() - held * 1000;
  for (let from = 0; from < held; from += ROWS_IN_A_WRITE) {
    const rows = Array.from({ length: Math.min(ROWS_IN_A_WRITE, held - from) }, (_, place) => {
      const number = from + place;
      const created_at = new Date(began + number * 1000).toISOString();
      const id = newId(created_at);
      const body = commentText(number, 300);
      return {
        id,
        article_id: articles[number % articles.length] ?? '',
        parent_id: null,
        root_id: id,
        depth: 0,
        commenter_id: number % 10 === 0 ? spammer : newId(created_at),
        name: `Reader ${number}`,
        email: null,
        body,
        body_digest: bodyDigest(body),
        version: 1,
        state: 'held' as const,
        rule: 'first-time',
        rule_detail: null,
        network_hash: `network-${number % 500}`,
        author_id: null,
        staff_id: null,
        sample_at: null,
        created_at,
        edited_at: null,
        decided_at: null,
      };
    });
    await db.write((tx) => insertRows(tx, 'comments', rows));
  }
}

async function ofSpammer(dataDir: string, spammer: string): Promise<string> {
  const row = await withRows(dataDir, (db) =>
    db.selectFrom('comments').select('id').where('commenter_id', '=', spammer).limit(1).executeTakeFirstOrThrow(),
  );
  return `/desk/comments?commenter=${row.id}`;
}

/** From page to page by the link at the foot, as the script does before a page runs out. */
async function walk(publication: Measured, cookie: string, what: string, path: string): Promise<void> {
  const times: number[] = [];
  let address: string | undefined = path;
  for (let page = 0; page < PAGES && address !== undefined; page++) {
    const began = performance.now();
    const answer: Response = await fetch(publication.url + address, { headers: { cookie }, redirect: 'manual' });
    const html: string = await answer.text();
    if (answer.status !== 200) throw new Error(`${address} answers with ${answer.status}`);
    times.push(performance.now() - began);
    const next: string | undefined = /href="([^"]+)" data-next/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    address = next === undefined || !path.includes('part=') ? next : `${next}&part=items`;
  }
  // The first page warms up what every later one uses.
  const next = times.slice(1);
  const p95 = percentile(next, 0.95);
  note({
    what,
    measured: `median ${median(next).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    target: `≤ ${NEXT_PAGE_MS} ms`,
    reached: p95 <= NEXT_PAGE_MS,
  });
}

/** Decisions one after the other, as keys send them. */
async function decisions(publication: Measured, cookie: string, named: string): Promise<void> {
  const html = await (await fetch(`${publication.url}/desk/comments`, { headers: { cookie } })).text();
  const ids = [...html.matchAll(/id="comment-([\w-]{36})"/g)].map(([, id = '']) => id);
  const times: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    const answer = await fetch(`${publication.url}/desk/comments/${id}/publication`, {
      method: 'POST',
      body: new URLSearchParams({ version: '1', state: 'held' }),
      headers: { origin: publication.url, 'sec-fetch-site': 'same-origin', accept: 'application/json', cookie },
    });
    await answer.text();
    if (answer.status !== 200) throw new Error(`a decision is answered with ${answer.status}`);
    times.push(performance.now() - began);
  }
  note({
    what: `${named}: a decision, answered to the script`,
    measured: `median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
    target: 'no target',
  });
}
