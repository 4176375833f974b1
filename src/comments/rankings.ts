import { sql } from 'kysely';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { published, rootsByTime, type ThreadOrder } from './thread-pages.ts';

/*
 * The order by value: threads by the likes of their best-liked comment, then all others, newest first. Likes come while
 * somebody reads, so the pages that follow go by a snapshot that their address names; it holds the liked threads only,
 * since all others keep their places by themselves.
 */

/** The order by value at one moment. */
export interface Ranking {
  /** `null` for one that no later page goes by. */
  id: string | null;
  roots: readonly string[];
  /** When the order is looked at again, where it is not the newest. */
  againAt: string | null;
}

/** Threads that a snapshot holds; whoever reads further finds the others by time. */
export const MOST_RANKED = 500;
// An order is at most so old: a page is not made anew, and a snapshot not stored, for each like of a lively hour.
const FRESH_MS = 60_000;
// Whoever pages on within half an hour goes by one order; later by the newest.
const MOST_KEPT = 30;

/** The order by value of now, or of a moment ago: stored, so that later pages can name it. */
export async function currentRanking(db: Database, articleId: string, now = Date.now()): Promise<Ranking> {
  const [newest, roots] = await Promise.all([newestRanking(db, articleId), likedThreads(db, articleId)]);
  if (newest !== undefined) {
    const until = Date.parse(newest.created_at) + FRESH_MS;
    const same = newest.ids_json === JSON.stringify(roots);
    if (same || until > now) return rankingOf(newest, same ? null : new Date(until).toISOString());
  }
  const row = { id: newId(), conversation_id: articleId, ids_json: JSON.stringify(roots), created_at: timestamp() };
  await db.write(async (tx) => {
    await tx.insertInto('comment_rankings').values(row).execute();
    const kept = await tx
      .selectFrom('comment_rankings')
      .select('id')
      .where('conversation_id', '=', articleId)
      .orderBy('id', 'desc')
      .offset(MOST_KEPT - 1)
      .limit(1)
      .executeTakeFirst();
    if (kept === undefined) return;
    await tx
      .deleteFrom('comment_rankings')
      .where('conversation_id', '=', articleId)
      .where('id', '<', kept.id)
      .execute();
  }, articleId);
  return rankingOf(row, null);
}

/** The order by value of now, without a name. */
export async function liveRanking(db: Reading, articleId: string): Promise<Ranking> {
  return { id: null, roots: await likedThreads(db, articleId), againAt: null };
}

/** The order that an address names; the newest when that one was swept, or was another conversation's. */
export async function rankingNamed(db: Database, articleId: string, id: string): Promise<Ranking> {
  const named = await db
    .selectFrom('comment_rankings')
    .select(['id', 'ids_json'])
    .where('id', '=', id)
    .where('conversation_id', '=', articleId)
    .executeTakeFirst();
  return named === undefined ? currentRanking(db, articleId) : rankingOf(named, null);
}

/** Deletes the orders of conversations that nobody has paged through for a day. */
export async function sweepRankings(db: Database, now = Date.now()): Promise<number> {
  const before = new Date(now - 24 * 60 * 60_000).toISOString();
  const swept = await db.write((tx) =>
    tx.deleteFrom('comment_rankings').where('created_at', '<', before).executeTakeFirst(),
  );
  return Number(swept.numDeletedRows);
}

/** Threads in the order of a ranking, then all others, newest first. */
export function byValue(db: Reading, articleId: string, { roots }: Ranking): ThreadOrder {
  const others = (root: string | null, way: 1 | -1, most: number) =>
    rootsByTime(db, articleId, root, -1, way, most, roots);
  return {
    async next(root, way, most) {
      const at = root === null ? -1 : roots.indexOf(root);
      const isRanked = root === null || at >= 0;
      if (way === 1) {
        if (!isRanked) return others(root, 1, most);
        // All that is left of the ranking: those whose comments were all taken back leave room for more.
        return [...roots.slice(at + 1), ...(await others(null, 1, most))];
      }
      if (root === null) return [];
      if (isRanked) return roots.slice(0, at).reverse();
      return [...(await others(root, -1, most)), ...roots.toReversed()];
    },
  };
}

/** The liked threads, the one with the best-liked comment first, of equals the earlier. */
async function likedThreads(db: Reading, articleId: string): Promise<string[]> {
  const rows = await published(db, articleId)
    // Written out, so that the index of liked comments is known to hold them all.
    .where(sql<boolean>`likes > 0`)
    .select(['root_id', (eb) => eb.fn.max('likes').as('most')])
    .groupBy('root_id')
    .orderBy('most', 'desc')
    .orderBy('root_id')
    .limit(MOST_RANKED)
    .execute();
  return rows.map(({ root_id }) => root_id);
}

async function newestRanking(db: Reading, articleId: string) {
  return db
    .selectFrom('comment_rankings')
    .select(['id', 'ids_json', 'created_at'])
    .where('conversation_id', '=', articleId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function rankingOf(row: { id: string; ids_json: string }, againAt: string | null): Ranking {
  return { id: row.id, roots: JSON.parse(row.ids_json) as string[], againAt };
}
