import { bodyDigest } from '../src/comments/candidate.ts';
import type { Database } from '../src/database/open.ts';
import { storedComments } from '../tests/stored-comments.ts';
import { median, note, percentile } from './figures.ts';
import { newFolder, start } from './publication.ts';
import { articleId, commentText, withRows } from './rows.ts';

const COMMENTS = 10_000;
const SLUG = 'quay-path-closed-for-two-weeks';
// So many pages are asked for beyond the first, spread over the thread.
const PLACES = 40;

/** The shapes of a thread that cost the most: for each comment the number of the one that it answers. */
const shapes: Readonly<Record<string, (number: number) => number | null>> = {
  flat: () => null,
  '10,000 deep': (number) => (number === 0 ? null : number - 1),
  'one parent with 9,999 replies': (number) => (number === 0 ? null : 0),
};

/** Any page of a thread of 10,000 comments, through the door and uncached: each is asked for once. */
export async function thread(): Promise<void> {
  for (const [name, parentOf] of Object.entries(shapes)) {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    const rows = await withRows(dataDir, async (db) => filled(db, await articleId(db, SLUG), parentOf));
    const publication = await start(dataDir, { core: 0 });
    try {
      const address = `${publication.url}/en/${SLUG}`;
      const ask = async (suffix: string) => {
        const began = performance.now();
        const answer = await fetch(address + suffix, { headers: { 'accept-encoding': 'gzip' } });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${suffix}: ${answer.status}`);
        return performance.now() - began;
      };
      for (let n = 0; n < 10; n++) await ask(`?sort=newest&after=${cursor(rows, 9000 + n)}`);
      const places = Array.from({ length: PLACES }, (_, n) => Math.floor(((n + 0.5) * COMMENTS) / PLACES));
      const times: number[] = [];
      for (const sort of ['oldest', 'newest', 'valued'])
        for (const at of places)
          for (const way of ['after', 'before']) times.push(await ask(`?sort=${sort}&${way}=${cursor(rows, at)}`));
      for (const sort of ['oldest', 'newest', 'valued']) times.push(await ask(`?sort=${sort}`));
      for (const at of places) times.push(await ask(`/comments/${rows[at]?.id}`));
      const p99 = percentile(times, 0.99);
      note({
        what: `thread of 10,000 comments, ${name}: any page, uncached, whole answer with gzip`,
        measured: `median ${median(times).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, slowest of ${times.length} ${Math.max(...times).toFixed(1)} ms`,
        target: '≤ 20 ms',
        reached: Math.max(...times) <= 20,
      });
    } finally {
      await publication.stop();
    }
  }
}

interface Stored {
  id: string;
  root_id: string;
}

function cursor(rows: readonly Stored[], at: number): string {
  const { id = '', root_id = '' } = rows[at] ?? {};
  return id === root_id ? id : `${root_id}.${id}`;
}

/** Stores the comments; every third is liked, so that the order by value has much to order. */
async function filled(db: Database, article: string, parentOf: (number: number) => number | null): Promise<Stored[]> {
  await db.write((tx) => tx.deleteFrom('comments').where('article_id', '=', article).execute());
  return storedComments(db, article, COMMENTS, parentOf, undefined, (number) => {
    const body = commentText(number, 180);
    return { body, body_digest: bodyDigest(body), likes: number % 3 === 0 ? number % 50 : 0 };
  });
}
