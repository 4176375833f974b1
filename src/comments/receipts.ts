import type { Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { type Appeal, appealOf, standingDecision } from './appeals.ts';
import { commentById } from './comments.ts';
import { type Place, placeOf } from './places.ts';
import { idOfToken, signedToken } from './signed-tokens.ts';

/*
 * A receipt is an address that only the writer of a comment has. It holds the comment's id and its signature, so nothing is
 * stored for it, nobody can make one up, and it opens in any browser.
 */

/** The receipt's token for a comment. */
export function receiptToken(secret: Uint8Array, commentId: string): string {
  return signedToken(secret, 'receipt', commentId);
}

/** The comment of a receipt that this publication signed, or `undefined` for anything else. */
export function commentOfReceipt(secret: Uint8Array, token: string): string | undefined {
  return idOfToken(secret, 'receipt', token);
}

/** What its writer reads about a comment. */
export interface Receipt {
  comment: CommentRow;
  article: Place;
  /** What decided last: a person, a rule, or the writer. */
  decidedBy: 'person' | 'rule' | 'writer';
  /** Cited by a rejection: the clause as it was worded then, and whether it is in the policy that holds now. */
  clause: { number: number; title: string } | null;
  reason: string | null;
  /** Their objection to a rejection, and what came of it. */
  appeal: Appeal | null;
}

/** The receipt of a comment, or `undefined` when the comment is gone or was the newsroom's own. */
export async function receiptOf(db: Reading, commentId: string): Promise<Receipt | undefined> {
  const comment = await commentById(db, commentId);
  if (comment === undefined || comment.staff_id !== null) return undefined;
  const article = await placeOf(db, comment.article_id);
  if (article === undefined) return undefined;
  const decisions = await db
    .selectFrom('decisions')
    .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
    .select(['decisions.to_state', 'decisions.action', 'decisions.staff_id', 'decisions.rule', 'decisions.reason'])
    .select(['clauses.number', 'clauses.title'])
    .where('decisions.comment_id', '=', commentId)
    .orderBy('decisions.id', 'desc')
    .execute();
  // An undone rejection is no longer the reason, and covering words moves nothing: what led here last is.
  const standing = standingDecision(decisions, comment.state);
  const clause =
    standing?.number == null || standing.title === null ? null : { number: standing.number, title: standing.title };
  return {
    comment,
    article,
    decidedBy: standing?.staff_id ? 'person' : standing?.rule ? 'rule' : 'writer',
    clause: comment.state === 'rejected' ? clause : null,
    reason: comment.state === 'rejected' ? (standing?.reason ?? null) : null,
    appeal: (await appealOf(db, commentId)) ?? null,
  };
}
