import type { Reading } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import type { ConversationEntry } from './conversation.ts';

/** A published comment as it is kept. */
export interface PublishedRow extends Place {
  body: string;
  created_at: string;
  edited_at: string | null;
  author_id: string | null;
  staff_id: string | null;
}

interface Place {
  id: string;
  parent_id: string | null;
  root_id: string;
  depth: number;
  name: string;
}

/** A comment that this page names only because one of its comments answers it. */
interface Ancestor extends Place {
  state: CommentState;
}

// A chain of parents that are not shown, longer than this, begins at the last one looked up.
const MOST_STEPS_UP = 8;
// Up to here the indentation says whom a comment answers.
const DEPTH_WITHOUT_NAMES = 1;

/**
 * One page's published comments as the page shows them: every comment behind its parent, siblings by time. A parent that
 * is not shown becomes a tombstone, one of an earlier page a continuation.
 * @param rows ordered by thread, then by time
 */
export async function inThreadOrder(
  db: Reading,
  rows: readonly PublishedRow[],
  about: { address: string; closed: boolean },
): Promise<ConversationEntry[]> {
  const shown = new Map(rows.map((row) => [row.id, row]));
  const ancestors = await missingParents(db, rows);
  const parentOf = (place: Place) =>
    place.parent_id === null ? undefined : (shown.get(place.parent_id) ?? ancestors.get(place.parent_id));
  const answers = Map.groupBy<string | undefined, Place>(
    [...ancestors.values(), ...rows],
    (place) => parentOf(place)?.id,
  );
  const entries: ConversationEntry[] = [];
  // A stack of our own: strangers decide how deep a thread is.
  const stack = backwards(answers.get(undefined));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const row = shown.get(next.id);
    const ancestor = ancestors.get(next.id);
    if (row !== undefined) entries.push(commentEntry(row, parentOf(row), about));
    else if (ancestor !== undefined) entries.push(ancestorEntry(ancestor, about.address));
    stack.push(...backwards(answers.get(next.id)));
  }
  return entries;
}

/** Ids sort by time, so threads stand in the order of their first comments and siblings in theirs. */
function backwards(places: readonly Place[] = []): Place[] {
  return places.toSorted((a, b) => (a.root_id === b.root_id ? compare(b.id, a.id) : compare(b.root_id, a.root_id)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The parents that the page's comments need and the page does not hold; upwards only through what is not shown. */
async function missingParents(db: Reading, rows: readonly PublishedRow[]): Promise<Map<string, Ancestor>> {
  const known = new Set(rows.map((row) => row.id));
  const found = new Map<string, Ancestor>();
  let wanted = parentsOf(rows);
  for (let step = 0; step < MOST_STEPS_UP && wanted.length > 0; step++) {
    const parents = await db
      .selectFrom('comments')
      .select(['id', 'parent_id', 'root_id', 'depth', 'name', 'state'])
      .where('id', 'in', wanted)
      .execute();
    for (const parent of parents) found.set(parent.id, parent);
    wanted = parentsOf(parents.filter((parent) => parent.state !== 'published'));
  }
  return found;

  function parentsOf(places: readonly Place[]): string[] {
    const ids = places.flatMap((place) => (place.parent_id === null ? [] : [place.parent_id]));
    return [...new Set(ids)].filter((id) => !known.has(id) && !found.has(id));
  }
}

function commentEntry(
  row: PublishedRow,
  parent: Place | undefined,
  { address, closed }: { address: string; closed: boolean },
): ConversationEntry {
  const isNamed = parent !== undefined && row.depth > DEPTH_WITHOUT_NAMES && !('state' in parent);
  return {
    kind: 'comment',
    id: row.id,
    anchor: commentAnchor(row.id),
    depth: row.depth,
    name: row.name,
    body: row.body,
    at: row.created_at,
    editedAt: row.edited_at,
    isStaff: row.author_id !== null || row.staff_id !== null,
    permalink: commentAddress(address, row.id),
    replyAddress: closed ? null : `${address}?reply=${row.id}#comment-form`,
    answers: isNamed ? { name: parent.name, anchor: commentAnchor(parent.id) } : null,
  };
}

function ancestorEntry(ancestor: Ancestor, address: string): ConversationEntry {
  const { id, depth, name, state } = ancestor;
  if (state === 'published') return { kind: 'continuation', depth, name, permalink: commentAddress(address, id) };
  // Nobody has an empty name but who was removed for good.
  const why = state === 'withdrawn' && name !== '' ? 'withdrawn' : state === 'held' ? 'waiting' : 'removed';
  return { kind: 'tombstone', anchor: commentAnchor(id), depth, why };
}

/** The `id` of a comment on the article's page. */
export function commentAnchor(commentId: string): string {
  return `c-${commentId}`;
}

/** The address that leads to a comment for good: it redirects to the page of the conversation that shows it. */
export function commentAddress(articleAddress: string, commentId: string): string {
  return `${articleAddress}/comments/${commentId}`;
}
