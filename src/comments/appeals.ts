import type { AppealRow } from '../database/conversation-tables.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentState, DecisionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { COMMENT_LIMIT, charactersOver, cleanText, isBlank, overCap } from './characters.ts';
import { commentById } from './comments.ts';

/** What a commenter reads about their appeal. */
export type Appeal = Pick<AppealRow, 'words' | 'state' | 'decided_as' | 'decided_at' | 'answer' | 'created_at'>;

/** The appeal against the rejection of a comment, or `undefined` when there was none. */
export async function appealOf(db: Reading, commentId: string): Promise<Appeal | undefined> {
  return db
    .selectFrom('appeals')
    .select(['words', 'state', 'decided_as', 'decided_at', 'answer', 'created_at'])
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
}

/**
 * Objects to the rejection of one's own comment, once: whoever decides it next is somebody else where there is somebody
 * else. A second time changes nothing and is a mistake.
 */
export async function appealRejection(db: Database, commentId: string, typed: string): Promise<Outcome<undefined>> {
  const words = cleanText(typed);
  if (isBlank(words)) return mistake('words', 'appeal-error-empty');
  const over = charactersOver(words, COMMENT_LIMIT);
  if (over > 0) return mistake('words', 'appeal-error-too-long', { count: over, limit: COMMENT_LIMIT });
  if (overCap(words) !== undefined) return mistake('words', 'appeal-error-characters');
  const known = await commentById(db, commentId);
  if (known === undefined) return mistake('form', 'appeal-error-decided');
  return db.write(async (tx): Promise<Outcome<undefined>> => {
    const comment = await commentById(tx, commentId);
    if (comment?.state !== 'rejected') return mistake('form', 'appeal-error-decided');
    const decision = standingDecision(await decisionsOf(tx, commentId), 'rejected');
    if (decision === undefined) return mistake('form', 'appeal-error-decided');
    const stored = await tx
      .insertInto('appeals')
      .values({
        id: newId(),
        comment_id: commentId,
        decision_id: decision.id,
        words,
        state: 'open',
        decided_by: null,
        decided_as: null,
        decided_at: null,
        answer: null,
        created_at: timestamp(),
      })
      .onConflict((conflict) => conflict.column('comment_id').doNothing())
      .returning('id')
      .execute();
    return stored.length === 0 ? mistake('form', 'appeal-error-once') : { done: undefined };
  }, known.article_id);
}

/** The decision on which a comment's state rests: the latest that led there and was no undo. */
export function standingDecision<D extends Pick<DecisionRow, 'action' | 'to_state'>>(
  newestFirst: readonly D[],
  state: CommentState,
): D | undefined {
  return newestFirst.find((one) => moving.has(one.action) && one.to_state === state);
}

const moving: ReadonlySet<string> = new Set(['hold', 'publish', 'reject', 'withdraw']);

async function decisionsOf(db: Reading, commentId: string): Promise<DecisionRow[]> {
  return db.selectFrom('decisions').selectAll().where('comment_id', '=', commentId).orderBy('id', 'desc').execute();
}
