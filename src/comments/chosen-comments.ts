import { sql } from 'kysely';
import type { Reading } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import type { Asked, Show } from './asked.ts';
import type { ConversationEntry } from './conversation.ts';
import type { Place } from './cursors.ts';
import { published, shown } from './thread-pages.ts';
import { type Around, commentAnchor, commentEntry, type PublishedRow } from './threads.ts';

/** An answer comes with the comment that it answers, so a page holds half as many. */
const CHOSEN_ON_PAGE = 50;

/** One page of the featured comments, or of the newsroom's answers, each under the comment that it answers. */
export async function chosenComments(
  db: Reading,
  articleId: string,
  { show, sort, from }: Asked & { show: Show },
  around: Around,
): Promise<{ entries: ConversationEntry[]; before: Place | null; after: Place | null }> {
  const rising = (sort === 'oldest') === (from?.way !== 'before');
  let query = chosen(db, articleId, show).select(shown);
  if (from !== null) query = query.where('id', rising ? '>' : '<', from.place.id);
  let rows: PublishedRow[] = await query
    .orderBy('id', rising ? 'asc' : 'desc')
    .limit(CHOSEN_ON_PAGE + 1)
    .execute();
  const more = rows.length > CHOSEN_ON_PAGE;
  rows = rows.slice(0, CHOSEN_ON_PAGE);
  const backwards = from?.way === 'before';
  if (backwards) rows.reverse();
  const [first, last] = [placeOf(rows[0]), placeOf(rows.at(-1))];
  return {
    entries: await withQuestions(db, articleId, rows, show, around),
    before: from === null || (backwards && !more) ? null : first,
    after: backwards || more ? last : null,
  };
}

/** How many comments each choice holds. */
export async function chosenCounts(db: Reading, articleId: string): Promise<Record<Show, number>> {
  const count = async (show: Show) => {
    const row = await chosen(db, articleId, show)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const [featured, answered] = await Promise.all([count('featured'), count('answered')]);
  return { featured, answered };
}

function chosen(db: Reading, articleId: string, show: Show) {
  // As the partial indexes say it: what few comments have is found without reading the others.
  const condition = show === 'featured' ? sql<boolean>`featured_at is not null` : sql<boolean>`staff_id is not null`;
  return published(db, articleId).where(condition);
}

async function withQuestions(
  db: Reading,
  articleId: string,
  rows: readonly PublishedRow[],
  show: Show,
  around: Around,
): Promise<ConversationEntry[]> {
  const ids = [...new Set(rows.flatMap(({ parent_id }) => parent_id ?? []))];
  const found =
    ids.length === 0
      ? []
      : await db
          .selectFrom('comments')
          .select([...shown, 'state'])
          .where('id', 'in', ids)
          .where('article_id', '=', articleId)
          .execute();
  const parents = new Map(found.map((row) => [row.id, row]));
  const flat = (row: PublishedRow, depth: number, above?: string) =>
    commentEntry({ ...row, depth }, parents.get(row.parent_id ?? ''), { ...around, above });
  if (show === 'featured') return rows.map((row) => flat(row, 0));
  const answers = Map.groupBy(rows, (row) => row.parent_id);
  return [...answers].flatMap(([parentId, under]) => {
    const question = parents.get(parentId ?? '');
    if (question === undefined) return under.map((row) => flat(row, 0));
    return [questionEntry(question, around), ...under.map((row) => flat(row, 1, question.id))];
  });
}

function questionEntry(row: PublishedRow & { state: CommentState }, around: Around): ConversationEntry {
  if (row.state === 'published') return commentEntry({ ...row, depth: 0 }, undefined, around);
  const why = row.state === 'withdrawn' && row.name !== '' ? 'withdrawn' : row.state === 'held' ? 'waiting' : 'removed';
  return { kind: 'tombstone', anchor: commentAnchor(row.id), depth: 0, why };
}

function placeOf(row: PublishedRow | undefined): Place | null {
  return row === undefined ? null : { root: row.root_id, id: row.id };
}
