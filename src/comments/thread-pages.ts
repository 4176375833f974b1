import type { Reading } from '../database/open.ts';
import type { Place } from './cursors.ts';
import type { PublishedRow } from './threads.ts';

/*
 * One page of a conversation's threads, found by where it begins and never by counting what stands before it. A thread
 * is read by its `root_id` and its comments by time, so a chain of ten thousand answers costs what a hundred comments
 * cost: nobody walks it. An answer that comes while somebody pages on stands at the end of its thread, and a new thread
 * at the end or the beginning of all: nothing is skipped, nothing comes twice.
 */

/** The order in which threads stand: gives those that follow `root`, or precede it; from the one end for `null`. */
export interface ThreadOrder {
  next(root: string | null, way: Way, most: number): Promise<string[]>;
}

/** `1`: down the page; `-1`: up. */
export type Way = 1 | -1;

/** Published comments from `place` (not with it) in the direction `way`, in the order in which the page reads. */
export async function commentsFrom(
  db: Reading,
  articleId: string,
  order: ThreadOrder,
  place: Place | null,
  way: Way,
  most: number,
): Promise<PublishedRow[]> {
  if (most <= 0) return [];
  const rows = place === null ? [] : await partOfThread(db, articleId, place.root, way, most, place.id);
  if (rows.length < most) {
    const roots = await order.next(place?.root ?? null, way, most - rows.length);
    rows.push(...(await threadsWithin(db, articleId, roots, way, most - rows.length)));
  }
  return way === 1 ? rows : rows.reverse();
}

/** The comments of `roots` in this order, whole threads as long as they fit, then the near part of one that does not. */
async function threadsWithin(
  db: Reading,
  articleId: string,
  roots: readonly string[],
  way: Way,
  most: number,
): Promise<PublishedRow[]> {
  if (roots.length === 0) return [];
  const counted = await published(db, articleId)
    .select(['root_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('root_id', 'in', roots)
    .groupBy('root_id')
    .execute();
  const counts = new Map(counted.map(({ root_id, count }) => [root_id, Number(count)]));
  const whole: string[] = [];
  let left = most;
  let cut: string | undefined;
  for (const root of roots) {
    const count = counts.get(root) ?? 0;
    if (count > left) cut = root;
    if (cut !== undefined) break;
    if (count > 0) whole.push(root);
    left -= count;
  }
  const rows =
    whole.length === 0 ? [] : await published(db, articleId).select(shown).where('root_id', 'in', whole).execute();
  // Put in order here: asked to do it, SQLite walks all comments by their ids instead of these threads.
  const place = new Map(whole.map((root, at) => [root, at]));
  rows.sort((a, b) => (place.get(a.root_id) ?? 0) - (place.get(b.root_id) ?? 0) || (a.id < b.id ? -way : way));
  if (cut !== undefined && left > 0) rows.push(...(await partOfThread(db, articleId, cut, way, left)));
  return rows;
}

/** Published comments of one thread by time, from `from` on (not with it) in the direction `way`. */
export async function partOfThread(
  db: Reading,
  articleId: string,
  root: string,
  way: Way,
  most: number,
  from?: string,
): Promise<PublishedRow[]> {
  let query = published(db, articleId).select(shown).where('root_id', '=', root);
  if (from !== undefined) query = query.where('id', way === 1 ? '>' : '<', from);
  return query.orderBy('id', ascending(way)).limit(most).execute();
}

/** Threads by the time of their first comment. */
export function byTime(db: Reading, articleId: string, newestFirst: boolean): ThreadOrder {
  return { next: (root, way, most) => rootsByTime(db, articleId, root, newestFirst ? -1 : 1, way, most) };
}

/** The threads after `root` (before it, for another `way`), of those that have a published comment. */
export async function rootsByTime(
  db: Reading,
  articleId: string,
  root: string | null,
  direction: Way,
  way: Way,
  most: number,
  without: readonly string[] = [],
): Promise<string[]> {
  const rising = direction === way;
  let query = published(db, articleId).select('root_id').distinct();
  if (root !== null) query = query.where('root_id', rising ? '>' : '<', root);
  if (without.length > 0) query = query.where('root_id', 'not in', without);
  const rows = await query
    .orderBy('root_id', rising ? 'asc' : 'desc')
    .limit(most)
    .execute();
  return rows.map(({ root_id }) => root_id);
}

/** What readers see of an article's comments, as a query. */
export function published(db: Reading, articleId: string) {
  return db.selectFrom('comments').where('article_id', '=', articleId).where('state', '=', 'published');
}

/** The columns of a comment that its page needs. */
export const shown = [
  'id',
  'parent_id',
  'root_id',
  'depth',
  'commenter_id',
  'name',
  'body',
  'created_at',
  'edited_at',
  'author_id',
  'staff_id',
  'likes',
  'featured_at',
  'redactions_json',
] as const;

function ascending(way: Way): 'asc' | 'desc' {
  return way === 1 ? 'asc' : 'desc';
}
