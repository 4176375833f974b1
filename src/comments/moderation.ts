import type { Database, Reading } from '../database/open.ts';
import type { DecisionRow } from '../database/tables.ts';
import { mistake } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { openAppeal, overturned, settleAppeal } from './appeal-decisions.ts';
import { clauseAbout, isCitable } from './clauses.ts';
import { commentById } from './comments.ts';
import { type Decided, decide, type SeenComment } from './moves.ts';
import { openReports, settleReports } from './report-decisions.ts';
import { readWords } from './said.ts';

export type { Conflict, Decided, SeenComment } from './moves.ts';

/** Why a comment is rejected; the commenter reads clause and reason on the receipt, whoever reported it the answer. */
export interface Grounds {
  clauseId: string;
  reason: string;
  /** To those who reported the comment; may be left out. */
  answer?: string | undefined;
}

/**
 * Publishes a comment that is held or was rejected; what was reported of it is dismissed, an appeal for it upheld.
 * @throws Forbidden
 */
export async function publishComment(db: Database, seen: SeenComment, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  return decide(
    db,
    seen,
    staff,
    async (tx, comment) => ({ action: 'publish', to: 'published', ...(await alsoSettled(tx, comment.id)) }),
    async (tx, comment) => {
      await settleReports(tx, comment.id, { state: 'dismissed', answer: null }, staff);
      await settleAppeal(tx, comment.id, { state: 'upheld', answer: null }, staff);
    },
  );
}

/**
 * Rejects a comment, citing a clause of the policy of its conversation's edition; whoever reported it was right.
 * @throws Forbidden
 */
export async function rejectComment(
  db: Database,
  seen: SeenComment,
  grounds: Grounds,
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const reason = readWords('reason', grounds.reason);
  if ('mistakes' in reason) return reason;
  const answer = readWords('answer', grounds.answer ?? '');
  if ('mistakes' in answer) return answer;
  const comment = await commentById(db, seen.id);
  if (comment === undefined) return undefined;
  if (!(await isCitable(db, grounds.clauseId, comment.article_id)))
    return mistake('clause', 'desk-comment-mistake-clause-missing');
  return reject(db, seen, { clause_id: grounds.clauseId, reason: reason.words, answer: answer.words }, staff);
}

/**
 * Rejects a comment as spam: cites the clause that the edition's policy has about spam.
 * @throws Forbidden
 */
export async function rejectAsSpam(db: Database, seen: SeenComment, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const comment = await commentById(db, seen.id);
  if (comment === undefined) return undefined;
  const clause = await clauseAbout(db, 'spam', comment.article_id);
  if (clause === undefined) return mistake('clause', 'desk-comment-mistake-no-spam-clause');
  return reject(db, seen, { clause_id: clause, reason: null, answer: null }, staff);
}

/**
 * Takes a published or rejected comment back to where it waits.
 * @throws Forbidden
 */
export async function holdComment(db: Database, seen: SeenComment, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  return decide(db, seen, staff, { action: 'hold', to: 'held' });
}

/** A decision by its id. */
export async function decisionById(db: Reading, id: string): Promise<DecisionRow | undefined> {
  return db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The latest decision about a comment. */
export async function latestDecision(db: Reading, commentId: string): Promise<DecisionRow | undefined> {
  return db
    .selectFrom('decisions')
    .selectAll()
    .where('comment_id', '=', commentId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function reject(
  db: Database,
  seen: SeenComment,
  grounds: { clause_id: string; reason: string | null; answer: string | null },
  staff: Staff,
): Promise<Decided | undefined> {
  const { clause_id, reason, answer } = grounds;
  const comment = await commentById(db, seen.id);
  const other = comment && (await overturned(db, comment, staff));
  if (other !== undefined) return mistake('form', 'desk-appeal-mistake-overturned', { name: other.name });
  return decide(
    db,
    seen,
    staff,
    async (tx, comment) => ({
      action: 'reject',
      to: 'rejected',
      clause_id,
      reason,
      ...(await alsoSettled(tx, comment.id)),
    }),
    (tx, comment) => settleReports(tx, comment.id, { state: 'upheld', answer }, staff),
  );
}

/** What a decision settles beside the comment: kept with it, so that undoing it opens them again. */
export async function alsoSettled(tx: Reading, commentId: string): Promise<{ detail?: Record<string, unknown> }> {
  const [reports, appeal] = [await openReports(tx, commentId), await openAppeal(tx, commentId)];
  const detail = {
    ...(reports.length === 0 ? {} : { reports }),
    ...(appeal === undefined ? {} : { appeal: appeal.id }),
  };
  return Object.keys(detail).length === 0 ? {} : { detail };
}
