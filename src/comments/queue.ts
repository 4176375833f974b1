import type { Reading } from '../database/open.ts';
import type { CommentRow, CommentState, DecisionRow } from '../database/tables.ts';
import { type Place, placesOf } from './places.ts';

/** Which comments a moderator looks at. */
export interface QueueChoice {
  state: CommentState | 'all';
  /** Only under this article. */
  articleId?: string;
  /** The last comment of the page before. */
  after?: string;
}

/** A comment with all that a moderator needs to decide about it. */
export interface QueuedComment extends CommentRow {
  /** The article or page that it stands under. */
  article: Place;
  parent: Pick<CommentRow, 'id' | 'name' | 'body' | 'state'> | null;
  /** The same commenter's other comments, by state. */
  history: Record<CommentState, number>;
  /** Oldest first. */
  decisions: QueuedDecision[];
}

export interface QueuedDecision extends DecisionRow {
  /** Who decided, `null` for a rule and for the commenter. */
  staffName: string | null;
  clause: { number: number; title: string } | null;
}

/** Comments on a page of the queue. */
export const QUEUE_PAGE = 25;

/** How many comments wait for a decision. */
export async function waitingCount(db: Reading): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One page of the comments chosen: those that wait oldest first, all others newest first. */
export async function commentQueue(
  db: Reading,
  choice: QueueChoice,
): Promise<{ comments: QueuedComment[]; next: string | null }> {
  const { state, articleId, after } = choice;
  const oldestFirst = state === 'held';
  let query = db.selectFrom('comments').selectAll();
  if (state !== 'all') query = query.where('state', '=', state);
  if (articleId !== undefined) query = query.where('article_id', '=', articleId);
  if (after !== undefined) query = query.where('id', oldestFirst ? '>' : '<', after);
  const rows = await query
    .orderBy('id', oldestFirst ? 'asc' : 'desc')
    .limit(QUEUE_PAGE + 1)
    .execute();
  const page = rows.slice(0, QUEUE_PAGE);
  return { comments: await withContext(db, page), next: rows.length > QUEUE_PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** One comment as the queue shows it, whatever its state. */
export async function queuedComment(db: Reading, id: string): Promise<QueuedComment | undefined> {
  const rows = await db.selectFrom('comments').selectAll().where('id', '=', id).execute();
  return (await withContext(db, rows))[0];
}

/** The comment that follows in the waiting list, for a moderator who has just decided about `id`. */
export async function nextWaiting(db: Reading, id: string, articleId?: string): Promise<string | undefined> {
  let query = db.selectFrom('comments').select('id').where('state', '=', 'held').where('id', '>', id);
  if (articleId !== undefined) query = query.where('article_id', '=', articleId);
  return (await query.orderBy('id').limit(1).executeTakeFirst())?.id;
}

/** How many comments an article has, by state. */
export async function commentCounts(db: Reading, articleId: string): Promise<Record<CommentState, number>> {
  const rows = await db
    .selectFrom('comments')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('article_id', '=', articleId)
    .groupBy('state')
    .execute();
  return tally(rows);
}

async function withContext(db: Reading, rows: readonly CommentRow[]): Promise<QueuedComment[]> {
  if (rows.length === 0) return [];
  const [articles, parents, histories, decisions] = await Promise.all([
    placesOf(db, unique(rows.map((row) => row.article_id))),
    parentsOf(db, unique(rows.flatMap((row) => row.parent_id ?? []))),
    historiesOf(db, unique(rows.map((row) => row.commenter_id))),
    decisionsOf(
      db,
      rows.map((row) => row.id),
    ),
  ]);
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    if (article === undefined) return [];
    const history = { ...(histories.get(row.commenter_id) ?? tally([])) };
    history[row.state] = Math.max(0, history[row.state] - 1);
    const parent = row.parent_id === null ? null : (parents.get(row.parent_id) ?? null);
    return [{ ...row, article, parent, history, decisions: decisions.get(row.id) ?? [] }];
  });
}

async function parentsOf(db: Reading, ids: string[]) {
  if (ids.length === 0) return new Map<string, Pick<CommentRow, 'id' | 'name' | 'body' | 'state'>>();
  const rows = await db.selectFrom('comments').select(['id', 'name', 'body', 'state']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function historiesOf(db: Reading, commenterIds: string[]) {
  const rows = await db
    .selectFrom('comments')
    .select(['commenter_id', 'state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('commenter_id', 'in', commenterIds)
    .groupBy(['commenter_id', 'state'])
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.commenter_id)].map(([id, counted]) => [id, tally(counted)]));
}

async function decisionsOf(db: Reading, commentIds: string[]): Promise<Map<string, QueuedDecision[]>> {
  const rows = await db
    .selectFrom('decisions')
    .leftJoin('staff', 'staff.id', 'decisions.staff_id')
    .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
    .selectAll('decisions')
    .select(['staff.name as staffName', 'clauses.number as clauseNumber', 'clauses.title as clauseTitle'])
    .where('decisions.comment_id', 'in', commentIds)
    .orderBy('decisions.id')
    .execute();
  const decisions = rows.map(({ clauseNumber, clauseTitle, ...row }) => ({
    ...row,
    clause: clauseNumber === null || clauseTitle === null ? null : { number: clauseNumber, title: clauseTitle },
  }));
  return Map.groupBy(decisions, (decision) => decision.comment_id);
}

function tally(rows: readonly { state: CommentState; count: number }[]): Record<CommentState, number> {
  const counts: Record<CommentState, number> = { held: 0, published: 0, rejected: 0, withdrawn: 0 };
  for (const row of rows) counts[row.state] += Number(row.count);
  return counts;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
