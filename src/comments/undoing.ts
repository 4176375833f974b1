import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, DecisionAction, DecisionRow } from '../database/tables.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { reopenAppeal } from './appeal-decisions.ts';
import { commentById } from './comments.ts';
import { conversationRow } from './conversation-modes.ts';
import { requireConversation } from './moderator-sections.ts';
import { type Decided, move, recordStanding } from './moves.ts';
import { reopenReports } from './report-decisions.ts';

/*
 * Every act of a moderator can be taken back while no later act of its kind stands on it: a rejection although the comment
 * was pinned since, but not a rejection after which it was published. An undo is a decision of its own.
 */

type Kind = 'state' | 'cover' | 'feature' | 'pin' | 'keep';

const kinds: Record<Exclude<DecisionAction, 'undo'>, Kind> = {
  hold: 'state',
  publish: 'state',
  reject: 'state',
  withdraw: 'state',
  redact: 'cover',
  feature: 'feature',
  unfeature: 'feature',
  pin: 'pin',
  unpin: 'pin',
  keep: 'keep',
};

/**
 * Takes back a person's decision, so that the comment stands where it stood before.
 * @returns `undefined` when there is no such decision
 * @throws Forbidden
 */
export async function undoDecision(db: Database, decisionId: string, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const known = await db.selectFrom('decisions').select('comment_id').where('id', '=', decisionId).executeTakeFirst();
  const about = known && (await commentById(db, known.comment_id));
  if (known === undefined || about === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const comment = await commentById(tx, known.comment_id);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    return undoIn(tx, decisionId, comment, staff);
  }, about.article_id);
}

/** The same in a transaction of the caller's, who has asked for the right. */
export async function undoIn(tx: Reading, decisionId: string, comment: CommentRow, staff: Staff): Promise<Decided> {
  const decisions = await tx
    .selectFrom('decisions')
    .selectAll()
    .where('comment_id', '=', comment.id)
    .orderBy('id', 'desc')
    .execute();
  const decision = undoable(decisions).find(({ id }) => id === decisionId);
  if (decision === undefined) return { conflict: 'undone', by: null };
  // Places name words of the text that they were covered in; in another they would cover anything.
  if (decision.action === 'redact' && decision.version !== comment.version) return { conflict: 'edited', by: null };
  const settled = settledWith(decision);
  let outcome: Decided;
  if (kinds[decision.action as Exclude<DecisionAction, 'undo'>] === 'state') {
    // What the commenter edited since was never decided about.
    const seen = { id: comment.id, version: decision.version, state: decision.to_state };
    outcome = await move(tx, seen, comment, staff, { action: 'undo', to: decision.from_state, undoes_id: decisionId });
  } else {
    await restore(tx, comment, decision);
    const undone = await recordStanding(tx, comment, staff, { action: 'undo', undoes_id: decisionId });
    outcome = { done: { commentId: comment.id, decisionId: undone } };
  }
  if ('done' in outcome) {
    await reopenReports(tx, settled.reports);
    if (settled.appeal !== undefined) await reopenAppeal(tx, settled.appeal);
  }
  return outcome;
}

/** Whether a decision can be undone: it is a person's, and no later one of its kind stands on it. */
export async function isUndoable(db: Reading, decision: Pick<DecisionRow, 'id' | 'comment_id'>): Promise<boolean> {
  const all = await db
    .selectFrom('decisions')
    .select(['id', 'action', 'undoes_id', 'staff_id'])
    .where('comment_id', '=', decision.comment_id)
    .orderBy('id', 'desc')
    .execute();
  return undoable(all).some(({ id }) => id === decision.id);
}

/**
 * Which of a comment's decisions, the newest first, can be undone: a person's, and the latest of its kind.
 * @param decisions all of them, the newest first
 */
export function undoable<D extends Pick<DecisionRow, 'id' | 'action' | 'undoes_id' | 'staff_id'>>(
  decisions: readonly D[],
): D[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const taken = new Set<Kind>();
  const found: D[] = [];
  for (const decision of decisions) {
    const acted = decision.action === 'undo' ? byId.get(decision.undoes_id ?? '')?.action : decision.action;
    const kind = acted === undefined || acted === 'undo' ? 'state' : kinds[acted];
    if (taken.has(kind)) continue;
    taken.add(kind);
    if (decision.action !== 'undo' && decision.action !== 'withdraw' && decision.staff_id !== null)
      found.push(decision);
  }
  return found;
}

/** Puts back what stood before an act that did not move the comment. */
async function restore(tx: Reading, comment: CommentRow, { action, detail_json }: DecisionRow): Promise<void> {
  const before = (JSON.parse(detail_json ?? '{}') as { before?: unknown }).before ?? null;
  const change = tx.updateTable('comments').where('id', '=', comment.id);
  if (action === 'redact')
    await change.set({ redactions_json: before === null ? null : JSON.stringify(before) }).execute();
  else if (action === 'feature' || action === 'unfeature')
    await change.set({ featured_at: typeof before === 'string' ? before : null }).execute();
  else if (action === 'pin' || action === 'unpin') {
    await conversationRow(tx, comment.article_id);
    await tx
      .updateTable('conversations')
      .set({ pinned_id: typeof before === 'string' ? before : null })
      .where('id', '=', comment.article_id)
      .execute();
  }
}

function settledWith({ detail_json }: DecisionRow): { reports: string[]; appeal: string | undefined } {
  const { reports, appeal } = JSON.parse(detail_json ?? '{}') as { reports?: string[]; appeal?: string };
  return { reports: reports ?? [], appeal };
}
