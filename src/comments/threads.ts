import type { Reading } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import type { ConversationComment, ConversationEntry } from './conversation.ts';
import { shownBody } from './shown-body.ts';

/** A published comment as it is kept. */
export interface PublishedRow extends Branch {
  commenter_id: string;
  body: string;
  created_at: string;
  edited_at: string | null;
  author_id: string | null;
  staff_id: string | null;
  likes: number;
  featured_at: string | null;
  redactions_json: string | null;
}

interface Branch {
  id: string;
  parent_id: string | null;
  root_id: string;
  depth: number;
  name: string;
}

/** A comment that this page names only because one of its comments answers it. */
interface Ancestor extends Branch {
  state: CommentState;
}

/** What entries are made with. */
export interface Around {
  /** The article's address. */
  address: string;
  closed: boolean;
  /** What a reader mutes a commenter by; see `commenter-tags.ts`. */
  tagOf(commenterId: string, name: string): string;
}

/** Levels that are shown by indentation; a deeper comment names whom it answers. */
export const INDENTED_LEVELS = 4;

// A chain of parents that are not shown, longer than this, begins at the last one looked up.
const MOST_STEPS_UP = 8;

/**
 * One page's published comments as the page shows them: every comment behind its parent, answers by time, threads in the
 * order of `rows`. A parent that is not shown becomes a tombstone, one of an earlier page a continuation.
 */
export async function inThreadOrder(
  db: Reading,
  rows: readonly PublishedRow[],
  around: Around,
): Promise<ConversationEntry[]> {
  const shown = new Map(rows.map((row) => [row.id, row]));
  const ancestors = await missingParents(db, rows);
  const parentOf = (place: Branch) =>
    place.parent_id === null ? undefined : (shown.get(place.parent_id) ?? ancestors.get(place.parent_id));
  const answers = Map.groupBy<string | undefined, Branch>(
    [...ancestors.values(), ...rows],
    (place) => parentOf(place)?.id,
  );
  const threads = new Map([...new Set(rows.map((row) => row.root_id))].map((root, at) => [root, at]));
  const backwards = (places: readonly Branch[] = []) =>
    places.toSorted((a, b) => (threads.get(b.root_id) ?? 0) - (threads.get(a.root_id) ?? 0) || (a.id < b.id ? 1 : -1));
  const entries: ConversationEntry[] = [];
  let above: string | undefined;
  // A stack of our own: strangers decide how deep a thread is.
  const stack = backwards(answers.get(undefined)).map((place) => ({ place, refuses: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { place } = next;
    const row = shown.get(place.id);
    const ancestor = ancestors.get(place.id);
    const refuses = next.refuses || ancestor?.state === 'rejected';
    if (row !== undefined) {
      const parent = parentOf(row);
      entries.push(commentEntry(row, parent, { ...around, closed: around.closed || refuses, above }));
    } else if (ancestor !== undefined) {
      entries.push(ancestorEntry(ancestor, around.address));
    }
    above = place.id;
    for (const answer of backwards(answers.get(place.id))) stack.push({ place: answer, refuses });
  }
  return entries;
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

  function parentsOf(places: readonly Branch[]): string[] {
    const ids = places.flatMap((place) => (place.parent_id === null ? [] : [place.parent_id]));
    return [...new Set(ids)].filter((id) => !known.has(id) && !found.has(id));
  }
}

/** A comment as the page shows it, under `parent`; `above` is the entry before it. */
export function commentEntry(
  row: PublishedRow,
  parent: (Branch & { state?: CommentState }) | undefined,
  { address, closed, tagOf, above }: Around & { above?: string | undefined },
): ConversationComment {
  const isStaff = row.author_id !== null || row.staff_id !== null;
  const isNamed = parent !== undefined && (parent.state ?? 'published') === 'published';
  return {
    kind: 'comment',
    id: row.id,
    anchor: commentAnchor(row.id),
    depth: row.depth,
    name: row.name,
    body: shownBody(row),
    at: row.created_at,
    editedAt: row.edited_at,
    isStaff,
    featured: row.featured_at !== null,
    likes: row.likes,
    tag: isStaff ? null : tagOf(row.commenter_id, row.name),
    permalink: commentAddress(address, row.id),
    replyAddress: closed ? null : `${address}?reply=${row.id}#comment-form`,
    answers: isNamed
      ? {
          name: parent.name,
          // A comment of another page is found by its own address.
          href: 'state' in parent ? commentAddress(address, parent.id) : `#${commentAnchor(parent.id)}`,
          evident: row.depth === 1 || (parent.id === above && row.depth <= INDENTED_LEVELS),
        }
      : null,
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

/** The address that shows a comment in its place for good. */
export function commentAddress(articleAddress: string, commentId: string): string {
  return `${articleAddress}/comments/${commentId}`;
}

/** The `id` of what says to a reader that they like a comment. */
export function likeAnchor(commentId: string): string {
  return `l-${commentId}`;
}
