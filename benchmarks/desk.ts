import { openBrowser } from '../tests/browser/browser.ts';
import { median, note, percentile } from './figures.ts';
import { type Measured, start } from './publication.ts';
import { withRows } from './rows.ts';
import { filled } from './scale.ts';
import { signIn } from './visible.ts';

const ROUNDS = 40;
const LIST_MS = 50;
const OPENING_MS = 300;

/** Every list of the desk on a publication of `articles` articles, and opening an article in a browser. */
export async function desk(articles: number): Promise<void> {
  const { dataDir, named } = await filled(Math.max(articles, 1));
  const publication = await start(dataDir);
  try {
    const cookie = await signIn(publication);
    await caughtUp(dataDir, publication, cookie);
    for (const [list, path] of lists) await measureList(publication, cookie, `${named}: ${list}`, path);
    await opening(publication, cookie);
  } finally {
    await publication.stop();
  }
}

const lists: readonly [name: string, path: string][] = [
  ['the board', '/desk/board'],
  ['articles', '/desk/articles'],
  ['articles, drafts only', '/desk/articles?state=draft'],
  ['articles, my own', '/desk/articles?mine=yes'],
  ['comments that wait', '/desk/comments'],
  ['photos', '/desk/photos'],
  ['fronts', '/desk/fronts'],
  ['the log', '/desk/audit'],
  ['search for a common word', '/desk/search?q=water'],
  ['search for two common words', '/desk/search?q=bridge+night'],
  ['search for an Arabic word', `/desk/search?q=${encodeURIComponent('مدينة')}`],
];

/** The index follows what the filling wrote; a newsroom of that size would have been followed all along. */
export async function caughtUp(dataDir: string, publication: Measured, cookie: string): Promise<void> {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${publication.url}/desk/search?q=water`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`the search answers with ${answer.status}`);
    await answer.text();
    if (await withRows(dataDir, hasAllEntries)) break;
  }
  note({
    what: 'search: catching up with everything at once',
    measured: `${Math.round((performance.now() - began) / 1000)} s`,
    target: 'no target',
  });
}

async function hasAllEntries(db: Parameters<Parameters<typeof withRows>[1]>[0]): Promise<boolean> {
  const count = async (table: 'search_entries' | 'articles' | 'comments') => {
    const row = await db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };
  return (await count('search_entries')) >= (await count('articles')) + (await count('comments'));
}

async function measureList(publication: Measured, cookie: string, what: string, path: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const answer = await fetch(publication.url + path, { headers: { cookie } });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answers with ${answer.status}`);
    times.push(performance.now() - began);
  }
  const p95 = percentile(times, 0.95);
  note({
    what,
    measured: `median ${median(times).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    target: `≤ ${LIST_MS} ms`,
    reached: p95 <= LIST_MS,
  });
}

/** From the click to an editor that takes keys, its script already in the browser's cache. */
async function opening(publication: Measured, cookie: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext();
    const cookies = cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: `${publication.url}/desk` };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(`${publication.url}/desk/search?q=water+returns`);
    const address = await page.locator('main a[href^="/desk/articles/"]').first().getAttribute('href');
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      await page.goto(`${publication.url}${address}`);
      await page.locator('.ProseMirror[contenteditable=true]').waitFor();
      // Since the navigation began, as the page's own clock counts.
      times.push(await page.evaluate(() => performance.now()));
      await page.goto(`${publication.url}/desk/account`);
    }
    const p95 = percentile(times.slice(1), 0.95);
    note({
      what: 'opening an article until its editor takes keys',
      measured: `median ${median(times.slice(1)).toFixed(0)} ms, slowest of nine ${p95.toFixed(0)} ms`,
      target: `≤ ${OPENING_MS} ms`,
      reached: p95 <= OPENING_MS,
    });
  } finally {
    await browser.close();
  }
}
