import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { commentById } from './comments.ts';
import { requireConversation } from './moderator-sections.ts';
import { conflictWith, type Decided, decidedByOther, recordStanding, type SeenComment } from './moves.ts';
import { readWords } from './said.ts';

/*
 * What becomes of readers' reports. A report raises a comment before a moderator and does nothing else: however many there
 * are, only a person takes a comment down. Rejecting the comment upholds all of its reports; leaving it dismisses them.
 */

/**
 * Leaves a reported comment where it stands and dismisses its open reports; whoever reported reads `answer` on their receipt.
 * @throws Forbidden
 */
export async function dismissReports(
  db: Database,
  seen: SeenComment,
  answer: string,
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const said = readWords('answer', answer);
  if ('mistakes' in said) return said;
  const known = await commentById(db, seen.id);
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const comment = await commentById(tx, seen.id);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    const conflict = await conflictWith(tx, seen, comment);
    if (conflict !== undefined) return conflict;
    const reports = await openReports(tx, comment.id);
    if (reports.length === 0) return decidedByOther(tx, comment.id);
    const settled = await settleReports(tx, comment.id, { state: 'dismissed', answer: said.words }, staff);
    // On PostgreSQL somebody may have settled them since they were read.
    if (settled === 0) return mistake('form', 'desk-report-mistake-settled');
    const decisionId = await recordStanding(tx, comment, staff, { action: 'keep', detail: { reports } });
    return { done: { commentId: comment.id, decisionId } };
  }, known.article_id);
}

/** The ids of the reports on a comment that wait for a decision, oldest first. */
export async function openReports(tx: Reading, commentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('reports')
    .select('id')
    .where('comment_id', '=', commentId)
    .where('state', '=', 'open')
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Settles every open report on a comment, in the transaction of the decision; gives how many. */
export async function settleReports(
  tx: Reading,
  commentId: string,
  { state, answer }: { state: 'upheld' | 'dismissed'; answer: string | null },
  staff: Staff,
): Promise<number> {
  const settled = await tx
    .updateTable('reports')
    .set({ state, answer, decided_by: staff.id, decided_at: timestamp() })
    .where('comment_id', '=', commentId)
    .where('state', '=', 'open')
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute();
  return settled.length;
}

/** Opens reports again whose decision was undone. */
export async function reopenReports(tx: Reading, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('reports')
    .set({ state: 'open', answer: null, decided_by: null, decided_at: null })
    .where('id', 'in', [...ids])
    .execute();
}
