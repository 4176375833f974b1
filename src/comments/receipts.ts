import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { derivedKey } from '../derived-key.ts';
import { commentById } from './comments.ts';
import { type Place, placeOf } from './places.ts';

/*
 * A receipt is an address that only the writer of a comment has. It holds the comment's id and its signature, so nothing is
 * stored for it, nobody can make one up, and it opens in any browser.
 */

const ID_BYTES = 16;
// 128 bits: nobody finds one by trying, and the address stays short enough to be kept.
const SIGNATURE_BYTES = 16;
const TOKEN = /^[\w-]{43}$/;

/** The receipt's token for a comment (a UUID): 43 characters of base64url, the id and its signature (HMAC-SHA256, RFC 2104). */
export function receiptToken(secret: Uint8Array, commentId: string): string {
  const id = Buffer.from(commentId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signature(secret, id)]).toString('base64url');
}

/** The comment of a receipt that this publication signed, or `undefined` for anything else. */
export function commentOfReceipt(secret: Uint8Array, token: string): string | undefined {
  if (!TOKEN.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, ID_BYTES);
  // In constant time, so that the time of the answer tells nothing about the signature.
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), signature(secret, id))) return undefined;
  // The last character has two unused bits; only one spelling of a token is accepted.
  if (bytes.toString('base64url') !== token) return undefined;
  const hex = id.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const movingActions = ['hold', 'publish', 'reject', 'withdraw'] as const;

/** What its writer reads about a comment. */
export interface Receipt {
  comment: CommentRow;
  article: Place;
  /** What decided last: a person, a rule, or the writer. */
  decidedBy: 'person' | 'rule' | 'writer';
  /** Cited by a rejection: the clause as it was worded then, and whether it is in the policy that holds now. */
  clause: { number: number; title: string } | null;
  reason: string | null;
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
  const standing = decisions.find(
    ({ action, to_state }) => to_state === comment.state && movingActions.some((one) => one === action),
  );
  const clause =
    standing?.number == null || standing.title === null ? null : { number: standing.number, title: standing.title };
  return {
    comment,
    article,
    decidedBy: standing?.staff_id ? 'person' : standing?.rule ? 'rule' : 'writer',
    clause: comment.state === 'rejected' ? clause : null,
    reason: comment.state === 'rejected' ? (standing?.reason ?? null) : null,
  };
}

function signature(secret: Uint8Array, id: Uint8Array): Uint8Array {
  return createHmac('sha256', derivedKey(secret, 'receipt')).update(id).digest().subarray(0, SIGNATURE_BYTES);
}
