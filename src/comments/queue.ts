import type { Database, Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { findComments } from '../search/search.ts';
import { matchingForm } from './matching.ts';
import { moderates, sectionsToModerate } from './moderator-sections.ts';
import { type QueuedComment, withContext } from './queue-context.ts';

export type { QueuedComment, QueuedDecision } from './queue-context.ts';

/** The lists of comments: one for each state, what readers reported, and what their writers appealed about. */
export const queueLists = ['held', 'reported', 'appeals', 'published', 'rejected', 'withdrawn', 'all'] as const;

export type QueueList = (typeof queueLists)[number];

/** Which comments a moderator looks at. */
export interface QueueChoice {
  state: QueueList;
  /** Only under this article, or this page of another site. */
  articleId?: string;
  /** Only by the writer of this comment. */
  commenterOf?: string;
  /** Only from the network of this comment, which is known for one day. */
  networkOf?: string;
  /** Only with these words in a row. */
  words?: string;
  /** Where the page before ended. */
  after?: string;
}

/** Comments on a page of the queue. */
export const QUEUE_PAGE = 25;

/** Every page of the desk says how many wait: beyond so many it says “more than”. */
export const MOST_WAITING_COUNTED = 10_000;

// Of comments with certain words so many of the newest are looked through.
const MOST_WITH_WORDS = 500;

/** How many comments wait for a decision by this person, or by anybody; counted up to `MOST_WAITING_COUNTED`. */
export async function waitingCount(db: Reading, staff?: Staff): Promise<number> {
  const sections = staff === undefined ? null : await sectionsToModerate(db, staff);
  let waiting = db.selectFrom('comments').select('id').where('state', '=', 'held').limit(MOST_WAITING_COUNTED);
  if (sections !== null) waiting = waiting.where('article_id', 'in', articlesIn(db, sections));
  const row = await db
    .selectFrom(waiting.as('waiting'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many comments have reports, and how many appeals there are, that wait for this person. */
export async function raisedCounts(db: Reading, staff: Staff): Promise<{ reported: number; appeals: number }> {
  const sections = await sectionsToModerate(db, staff);
  let reports = db
    .selectFrom('reports')
    .innerJoin('comments', 'comments.id', 'reports.comment_id')
    .select((eb) => eb.fn.count<number>('reports.comment_id').distinct().as('count'))
    .where('reports.state', '=', 'open')
    .where('reports.withdrawn_at', 'is', null)
    .where('comments.state', 'in', ['held', 'published']);
  let appeals = db
    .selectFrom('appeals')
    .innerJoin('comments', 'comments.id', 'appeals.comment_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('appeals.state', '=', 'open')
    .where('comments.state', '<>', 'withdrawn');
  if (sections !== null) {
    reports = reports.where('comments.article_id', 'in', articlesIn(db, sections));
    appeals = appeals.where('comments.article_id', 'in', articlesIn(db, sections));
  }
  const [reported, appealed] = await Promise.all([reports.executeTakeFirst(), appeals.executeTakeFirst()]);
  return { reported: Number(reported?.count ?? 0), appeals: Number(appealed?.count ?? 0) };
}

/**
 * One page of the comments chosen: those that wait and appeals oldest first; what was reported by how grave and how often;
 * all others newest first. Whoever moderates some sections sees those only.
 */
export async function commentQueue(
  db: Database,
  staff: Staff,
  choice: QueueChoice,
  size = QUEUE_PAGE,
): Promise<{ comments: QueuedComment[]; next: string | null }> {
  const { rows, next } = await chosenComments(db, staff, choice, size);
  return { comments: await withContext(db, rows), next };
}

/** The same without what belongs to them: what a decision about many needs. */
export async function chosenComments(
  db: Database,
  staff: Staff,
  choice: QueueChoice,
  size: number,
): Promise<{ rows: CommentRow[]; next: string | null }> {
  const { state, after } = choice;
  if (state === 'reported') return reportedComments(db, staff, choice, size);
  const oldestFirst = state === 'held' || state === 'appeals';
  let query = (await filtered(db, staff, choice))
    .selectAll('comments')
    .orderBy('comments.id', oldestFirst ? 'asc' : 'desc')
    .limit(size + 1);
  if (after !== undefined) query = query.where('comments.id', oldestFirst ? '>' : '<', after);
  if (state === 'appeals')
    query = query
      .where('comments.state', '<>', 'withdrawn')
      .where('comments.id', 'in', db.selectFrom('appeals').select('comment_id').where('state', '=', 'open'));
  else if (state !== 'all') query = query.where('comments.state', '=', state);
  const rows = await query.execute();
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null };
}

/** One comment as the queue shows it, whatever its state, to whoever moderates where it stands. */
export async function queuedComment(db: Reading, staff: Staff, id: string): Promise<QueuedComment | undefined> {
  const rows = await db.selectFrom('comments').selectAll().where('id', '=', id).execute();
  const [row] = rows;
  if (row === undefined || !(await moderates(db, staff, row.article_id))) return undefined;
  return (await withContext(db, rows))[0];
}

/** The comment that follows in the waiting list, for a moderator who has just decided about `id`. */
export async function nextWaiting(
  db: Database,
  staff: Staff,
  id: string,
  choice: QueueChoice = { state: 'held' },
): Promise<string | undefined> {
  return (await chosenComments(db, staff, { ...choice, state: 'held', after: id }, 1)).rows[0]?.id;
}

/** Comments that are before readers or wait, and that readers reported: unlawful ones first, then those with most reports. */
async function reportedComments(db: Database, staff: Staff, choice: QueueChoice, size: number) {
  const after = readPlace(choice.after);
  let query = (await filtered(db, staff, choice))
    .innerJoin('reports', 'reports.comment_id', 'comments.id')
    .select((eb) => [
      'comments.id',
      eb.fn.max(eb.case().when('reports.kind', '=', 'unlawful').then(1).else(0).end()).as('grave'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('reports.id').as('first'),
    ])
    .where('reports.state', '=', 'open')
    .where('reports.withdrawn_at', 'is', null)
    .where('comments.state', 'in', ['held', 'published'])
    .groupBy('comments.id');
  if (after !== undefined)
    query = query.having((eb) => {
      const grave = eb.fn.max(eb.case().when('reports.kind', '=', 'unlawful').then(1).else(0).end());
      const count = eb.fn.countAll<number>();
      return eb.or([
        eb(grave, '<', after.grave),
        eb.and([eb(grave, '=', after.grave), eb(count, '<', after.count)]),
        eb.and([
          eb(grave, '=', after.grave),
          eb(count, '=', after.count),
          eb(eb.fn.min('reports.id'), '>', after.first),
        ]),
      ]);
    });
  const found = await query
    .orderBy('grave', 'desc')
    .orderBy('count', 'desc')
    .orderBy('first')
    .limit(size + 1)
    .execute();
  const page = found.slice(0, size);
  const ids = page.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await db.selectFrom('comments').selectAll().where('id', 'in', ids).execute();
  const last = page.at(-1);
  return {
    rows: rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    next:
      found.length > size && last !== undefined ? `${Number(last.grave)}.${Number(last.count)}.${last.first}` : null,
  };
}

/** Where a page of reported comments ended; what is no such place begins at the beginning. */
function readPlace(after: string | undefined): { grave: number; count: number; first: string } | undefined {
  const [, grave, count, first] = /^([01])\.(\d{1,9})\.([\w-]{1,40})$/.exec(after ?? '') ?? [];
  if (grave === undefined || count === undefined || first === undefined) return undefined;
  return { grave: Number(grave), count: Number(count), first };
}

async function filtered(db: Database, staff: Staff, choice: QueueChoice) {
  const { articleId, commenterOf, networkOf, words } = choice;
  let query = db.selectFrom('comments');
  if (articleId !== undefined) query = query.where('comments.article_id', '=', articleId);
  if (commenterOf !== undefined)
    query = query.where('comments.commenter_id', '=', (eb) =>
      eb.selectFrom('comments as c').select('c.commenter_id').where('c.id', '=', commenterOf),
    );
  if (networkOf !== undefined)
    query = query.where('comments.network_hash', '=', (eb) =>
      eb.selectFrom('comments as c').select('c.network_hash').where('c.id', '=', networkOf),
    );
  if (words !== undefined) query = query.where('comments.id', 'in', [...(await withWords(db, staff, words)), '']);
  const sections = await sectionsToModerate(db, staff);
  if (sections !== null) query = query.where('comments.article_id', 'in', articlesIn(db, sections));
  return query;
}

/** Of the newest comments with all these words, those that have them in a row. */
async function withWords(db: Database, staff: Staff, words: string): Promise<string[]> {
  const wanted = ` ${matchingForm(words)} `;
  const found = await findComments(db, staff, words, MOST_WITH_WORDS);
  return found
    .filter(
      ({ body, name }) => ` ${matchingForm(body)} `.includes(wanted) || ` ${matchingForm(name)} `.includes(wanted),
    )
    .map(({ id }) => id);
}

function articlesIn(db: Reading, sections: readonly string[]) {
  return db
    .selectFrom('articles')
    .select('articles.id')
    .where('articles.section_id', 'in', [...sections]);
}
