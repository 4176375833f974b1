/*
 * Measures what DESIGN promises, each figure beside its target, and writes nothing but what it prints: the figures of a
 * quiet machine are copied into RESULTS.md by hand, with what was tried where they fall short.
 * `--scale ARTICLES` fills a publication with that many articles and ten times as many comments (default 100000; 0: not);
 * `--only PART` measures one part: `readers` (the sample and the install), `postgres` (posting there), `rules`, `assistant`,
 * `thread`, `embed`, `photos`, `typing`, `desk`, `claims` (what rests on one, and a note on all of it), `queue` (the moderators’, with 100,000 comments waiting), `scale`.
 */

import { startDurablePostgres } from '../tests/postgres.ts';
import { assistant } from './assistant.ts';
import { claims } from './claims.ts';
import { desk } from './desk.ts';
import { embed } from './embed.ts';
import { note, table } from './figures.ts';
import { productionInstall } from './install.ts';
import { load } from './load.ts';
import { machine, residentMegabytes } from './machine.ts';
import { changedPages, keptPages } from './pages.ts';
import { libraryAtScale, photoUsable } from './photos.ts';
import { posting } from './posting.ts';
import { type Measured, newFolder, removeFolders, start } from './publication.ts';
import { queue } from './queue.ts';
import { addComments, allSizesMade, articleId, withRows } from './rows.ts';
import { rules } from './rules.ts';
import { scale } from './scale.ts';
import { thread } from './thread.ts';
import { typing } from './typing.ts';
import { decisionToVisible } from './visible.ts';
import { pageWeight } from './weight.ts';

const LONGEST = 'water-returns-to-the-old-city';
const HUNDRED = 'quay-path-closed-for-two-weeks';
const HELD = 100_000;
const words = process.argv.slice(2);
const articles = words.includes('--scale') ? Number(words[words.indexOf('--scale') + 1]) : 100_000;
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;

console.log(`${machine()}, ${new Date().toISOString().slice(0, 10)}\n`);
/** What is measured, in this order. Whatever needs the sample alone comes first, while nothing else has run. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  readers: async () => {
    await readers();
    await productionInstall();
  },
  postgres,
  rules,
  assistant,
  thread,
  embed,
  photos: photoDesk,
  typing,
  scale: () => (articles > 0 ? scale(articles) : Promise.resolve()),
  desk: () => desk(articles),
  claims: () => claims(articles),
  queue: () => queue(HELD),
};

try {
  for (const [name, measure] of Object.entries(parts)) if (only === undefined || only === name) await measure();
} finally {
  removeFolders();
}
console.log(`\n${table()}`);

async function readers(): Promise<void> {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  await sampleStart(dataDir);
  // Another one: the tens of thousands of comments posted there would stand before those whose decision is timed.
  const publication = await start(newFolder(), { core: 0 });
  try {
    await allSizesMade(publication.dataDir);
    await pageWeight(publication, `/en/${LONGEST}`);
    await withHundredComments(publication);
  } finally {
    await publication.stop();
  }
}

/** Posting where the rows are in a server of their own, on the same two cores. */
async function postgres(): Promise<void> {
  const publication = await start(newFolder(), { databaseUrl: startDurablePostgres().url });
  try {
    await allSizesMade(publication);
    await posting(publication, `/en/${LONGEST}`, 'posting 300 characters, all rules on');
  } finally {
    await publication.stop();
  }
}

/** From the upload to every size, beside readers; and the library when it is large. */
async function photoDesk(): Promise<void> {
  const publication = await start(newFolder());
  try {
    await allSizesMade(publication.dataDir);
    const cookie = await photoUsable(publication, `/en/${LONGEST}`);
    await libraryAtScale(publication, cookie);
  } finally {
    await publication.stop();
  }
}

/** Start, memory at rest and after load, of the sample publication. */
async function sampleStart(dataDir: string): Promise<void> {
  const publication = await start(dataDir);
  try {
    await Bun.sleep(3000);
    const idle = residentMegabytes(publication.pid);
    note({
      what: 'sample publication: start to first page',
      measured: `${Math.round(publication.firstPageMs)} ms`,
      target: '≤ 500 ms',
      reached: publication.firstPageMs <= 500,
    });
    note({
      what: 'sample publication: resident at rest',
      measured: `${idle} MB`,
      target: '≤ 120 MB',
      reached: idle <= 120,
    });
    await load(`${publication.url}/en/${LONGEST}`, {
      seconds: 20,
      connections: 64,
      core: 1,
      headers: { 'accept-encoding': 'gzip' },
    });
    await posting(
      publication,
      `/en/${LONGEST}`,
      'posting 300 characters, all rules on, both cores shared with the load',
    );
    const loaded = residentMegabytes(publication.pid);
    note({
      what: 'sample publication: resident after load',
      measured: `${loaded} MB`,
      target: '≤ 200 MB',
      reached: loaded <= 200,
    });
  } finally {
    await publication.stop();
  }
}

async function withHundredComments(publication: Measured): Promise<void> {
  await withRows(publication.dataDir, async (db) => addComments(db, await articleId(db, HUNDRED), 100));
  const path = `/en/${HUNDRED}`;
  await keptPages(publication, path, 'article page with 100 comments');
  await changedPages(publication, path, 'article page with 100 comments');
  await decisionToVisible(publication, path);
}
