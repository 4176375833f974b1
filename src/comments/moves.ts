import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, CommentState, DecisionAction } from '../database/tables.ts';
import type { Mistake, Outcome } from '../mistake.ts';
import type { Staff } from '../people/rights.ts';
import { commentById } from './comments.ts';
import { nobodysDecision } from './decisions.ts';
import { requireConversation } from './moderator-sections.ts';
import { queueLesson } from './spam-lessons.ts';
import * as statements from './statements.ts';

/*
 * How a person's decision becomes rows: taken on what they saw or not at all, kept for good with who took it. Every verb
 * of moderation that moves a comment to another state goes through here, so that whatever has to follow a decision has one place.
 */

/** A comment as a moderator saw it when they decided. */
export interface SeenComment {
  id: string;
  version: number;
  state: CommentState;
}

/**
 * Why a decision was not taken: the comment is not any more what the moderator saw. `by` is who decided first, where
 * that was a person.
 */
export interface Conflict {
  conflict: 'edited' | 'decided' | 'withdrawn' | 'undone';
  by: string | null;
}

/** What a moderator's verb gives back: taken, a mistake in the form, or a comment that has changed since. */
export type Decided = Outcome<{ commentId: string; decisionId: string }> | Conflict;

/** A decision that moves a comment. */
export interface Move {
  action: 'publish' | 'reject' | 'hold' | 'undo';
  to: CommentState;
  clause_id?: string | null;
  reason?: string | null;
  undoes_id?: string;
  /** Kept with the decision as JSON. */
  detail?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Takes a decision about a comment in one transaction; `after` does what belongs to it, in the same one.
 * @returns `undefined` when there is no such comment
 * @throws Forbidden for a conversation that this person does not moderate
 */
export async function decide(
  db: Database,
  seen: SeenComment,
  staff: Staff,
  how: Move | ((tx: Reading, comment: CommentRow) => Promise<Move>),
  after?: (tx: Reading, comment: CommentRow) => Promise<unknown>,
): Promise<Decided | undefined> {
  const known = await commentById(db, seen.id);
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const comment = await commentById(tx, seen.id);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    const outcome = await move(tx, seen, comment, staff, typeof how === 'function' ? await how(tx, comment) : how);
    if ('done' in outcome) await after?.(tx, comment);
    return outcome;
  }, known.article_id);
}

/** Moves a comment if it is still as it was seen, and records who did it and why. */
export async function move(
  tx: Reading,
  seen: SeenComment,
  comment: CommentRow,
  staff: Staff,
  { action, to, clause_id = null, reason = null, undoes_id, detail }: Move,
): Promise<Decided> {
  const conflict = await conflictWith(tx, seen, comment);
  if (conflict !== undefined) return conflict;
  if (comment.state === to) return decidedByOther(tx, comment.id);
  const at = timestamp();
  const change = { id: comment.id, seenState: seen.state, seenVersion: seen.version, state: to, at };
  // On PostgreSQL another process may have moved it since it was read: then no row is left to move.
  const moved = await statements.moveComment(tx, { ...change, at: to === 'held' ? null : at });
  if (moved.length === 0) return decidedByOther(tx, comment.id);
  const decision = {
    ...nobodysDecision(comment.id, comment.version, at),
    action,
    from_state: comment.state,
    to_state: to,
    staff_id: staff.id,
    clause_id,
    reason,
    undoes_id: undoes_id ?? null,
    detail_json: detail === undefined ? null : JSON.stringify(detail),
  };
  await statements.storeDecision(tx, decision);
  await queueLesson(tx, comment.id);
  if (comment.state === 'published' || to === 'published')
    await statements.storeChange(tx, { tag: `conversation:${comment.article_id}`, at });
  return { done: { commentId: comment.id, decisionId: decision.id } };
}

/** Records an act that leaves the comment in its state, and tells the pages. Gives the decision's id. */
export async function recordStanding(
  tx: Reading,
  comment: CommentRow,
  staff: Staff,
  act: {
    action: Exclude<DecisionAction, 'publish' | 'reject' | 'hold' | 'withdraw'>;
    detail?: Readonly<Record<string, unknown>>;
    undoes_id?: string;
    reason?: string | null;
  },
): Promise<string> {
  const at = timestamp();
  const decision = {
    ...nobodysDecision(comment.id, comment.version, at),
    action: act.action,
    from_state: comment.state,
    to_state: comment.state,
    staff_id: staff.id,
    reason: act.reason ?? null,
    undoes_id: act.undoes_id ?? null,
    detail_json: act.detail === undefined ? null : JSON.stringify(act.detail),
  };
  await statements.storeDecision(tx, decision);
  await statements.storeChange(tx, { tag: `conversation:${comment.article_id}`, at });
  return decision.id;
}

/** Why what was seen is not what is there, or `undefined` while it is. */
export async function conflictWith(tx: Reading, seen: SeenComment, comment: CommentRow): Promise<Conflict | undefined> {
  if (comment.state === 'withdrawn') return { conflict: 'withdrawn', by: null };
  if (comment.version !== seen.version) return { conflict: 'edited', by: null };
  return comment.state === seen.state ? undefined : decidedByOther(tx, comment.id);
}

/** Somebody else decided first. */
export async function decidedByOther(tx: Reading, commentId: string): Promise<Conflict> {
  const last = await tx
    .selectFrom('decisions')
    .leftJoin('staff', 'staff.id', 'decisions.staff_id')
    .select('staff.name')
    .where('comment_id', '=', commentId)
    .orderBy('decisions.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { conflict: 'decided', by: last?.name ?? null };
}

/**
 * Takes a decision that leaves a comment in its state, in one transaction: `act` does it and says what is recorded of it.
 * @returns `undefined` when there is no such comment
 * @throws Forbidden for a conversation that this person does not moderate
 */
export async function stand(
  db: Database,
  seen: SeenComment,
  staff: Staff,
  act: (tx: Reading, comment: CommentRow) => Promise<Parameters<typeof recordStanding>[3] | { mistakes: [Mistake] }>,
): Promise<Decided | undefined> {
  const known = await commentById(db, seen.id);
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    // Locked by the first change: on PostgreSQL somebody may be deciding in another process.
    await tx
      .updateTable('comments')
      .set((eb) => ({ version: eb.ref('version') }))
      .where('id', '=', seen.id)
      .execute();
    const comment = await commentById(tx, seen.id);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    const conflict = await conflictWith(tx, seen, comment);
    if (conflict !== undefined) return conflict;
    const done = await act(tx, comment);
    if ('mistakes' in done) return done;
    return { done: { commentId: comment.id, decisionId: await recordStanding(tx, comment, staff, done) } };
  }, known.article_id);
}
