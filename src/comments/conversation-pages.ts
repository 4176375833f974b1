import type { Database } from '../database/open.ts';
import type { Asked } from './asked.ts';
import type { Place } from './cursors.ts';
import { byValue, currentRanking, liveRanking, type Ranking, rankingNamed } from './rankings.ts';
import { byTime, commentsFrom, partOfThread, published, shown, type ThreadOrder } from './thread-pages.ts';
import type { PublishedRow } from './threads.ts';

/** Comments on one page: enough for most articles whole, and a page that is still read on a slow telephone. */
export const COMMENTS_ON_PAGE = 100;

/** Of a thread that is entered in its middle, so many comments before the one that is asked for give its context. */
const BEFORE_THE_ONE = 30;

/** The comments of one page, and where the pages around it begin and end. */
export interface PageOfThreads {
  rows: PublishedRow[];
  /** The page before ends before this comment; `null` on the first. */
  before: Place | null;
  /** The page after begins after this one; `null` on the last. */
  after: Place | null;
  /** The order by value that the page goes by. */
  ranking: Ranking | null;
}

/** The page that is asked for, in the order asked for; what lies past the last comment is the first page. */
export async function pageOfThreads(
  db: Database,
  articleId: string,
  { sort, from, ranking: named }: Asked,
  count: number,
): Promise<PageOfThreads> {
  const ranking = sort === 'valued' ? await rankingFor(db, articleId, named, count) : null;
  const order = ranking === null ? byTime(db, articleId, sort === 'newest') : byValue(db, articleId, ranking);
  const read = (place: Place | null, way: 1 | -1) =>
    commentsFrom(db, articleId, order, place, way, COMMENTS_ON_PAGE + 1);
  if (from?.way === 'after') {
    const rows = await read(from.place, 1);
    if (rows.length > 0) return { ...cutAtEnd(rows), before: placeOf(rows[0]), ranking };
  } else if (from?.way === 'before') {
    const rows = await read(from.place, -1);
    // Fewer than a page lie before: the first page shows them all.
    if (rows.length > COMMENTS_ON_PAGE)
      return { rows: rows.slice(1), before: placeOf(rows[1]), after: placeOf(rows.at(-1)), ranking };
  }
  return { ...cutAtEnd(await read(null, 1)), before: null, ranking };
}

/** The page around one comment, in the order of time: what its thread says before it, the comment, and what follows. */
export async function pageAround(db: Database, articleId: string, { root, id }: Place): Promise<PageOfThreads> {
  const order = byTime(db, articleId, false);
  const [earlier, own] = await Promise.all([
    partOfThread(db, articleId, root, -1, BEFORE_THE_ONE, id),
    published(db, articleId).select(shown).where('id', '=', id).execute(),
  ]);
  const head = [...earlier.reverse(), ...own];
  const rest = COMMENTS_ON_PAGE + 1 - head.length;
  const rows = [...head, ...(await commentsFrom(db, articleId, order, { root, id }, 1, rest))];
  return { ...cutAtEnd(rows), before: await before(db, articleId, order, rows[0]), ranking: null };
}

async function before(db: Database, articleId: string, order: ThreadOrder, first: PublishedRow | undefined) {
  const place = placeOf(first);
  const earlier = place === null ? [] : await commentsFrom(db, articleId, order, place, -1, 1);
  return earlier.length === 0 ? null : place;
}

function rankingFor(db: Database, articleId: string, named: string | null, count: number): Promise<Ranking> {
  if (named !== null) return rankingNamed(db, articleId, named);
  // A conversation of one page has no later page that would name its order.
  return count > COMMENTS_ON_PAGE ? currentRanking(db, articleId) : liveRanking(db, articleId);
}

function cutAtEnd(rows: PublishedRow[]): { rows: PublishedRow[]; after: Place | null } {
  const page = rows.slice(0, COMMENTS_ON_PAGE);
  return { rows: page, after: rows.length > page.length ? placeOf(page.at(-1)) : null };
}

function placeOf(row: PublishedRow | undefined): Place | null {
  return row === undefined ? null : { root: row.root_id, id: row.id };
}
