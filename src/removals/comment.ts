import { addressOfComment, placeOf } from '../comments/places.ts';
import { recordChanges } from '../database/changes.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { readRemoval, recordRemoval, type TypedRemoval } from './removals.ts';

/**
 * Removes a comment for good: its words, its name and address, every earlier version, and the decisions with their
 * reasons, which quote. Where it was answered an empty place stays, so that the answers keep theirs; it cannot be
 * published again.
 * @returns `undefined` when there is no such comment
 * @throws Forbidden
 */
export async function removeComment(
  db: Database,
  staff: Staff,
  commentId: string,
  typed: TypedRemoval,
): Promise<Outcome<{ articleId: string }> | undefined> {
  requireRight(staff, 'remove for good');
  const reason = readRemoval(typed);
  if ('mistakes' in reason) return reason;
  return db.write(async (tx) => {
    const found = await tx
      .selectFrom('comments')
      .select(['id', 'article_id'])
      .where('id', '=', commentId)
      .executeTakeFirst();
    const place = found && (await placeOf(tx, found.article_id));
    if (found === undefined || place === undefined) return undefined;
    await tx.deleteFrom('comment_versions').where('comment_id', '=', commentId).execute();
    await tx.deleteFrom('decisions').where('comment_id', '=', commentId).execute();
    await tx.deleteFrom('comment_likes').where('comment_id', '=', commentId).execute();
    // What was said about it quotes it: by readers, by its writer, by moderators, and the note with which the desk got it.
    await tx.deleteFrom('reports').where('comment_id', '=', commentId).execute();
    await tx.deleteFrom('appeals').where('comment_id', '=', commentId).execute();
    await tx.deleteFrom('comment_notes').where('comment_id', '=', commentId).execute();
    await tx
      .deleteFrom('editorial_notes')
      .where('article_id', '=', found.article_id)
      .where((eb) =>
        eb.or([
          eb('comment_id', '=', commentId),
          eb(
            'parent_id',
            'in',
            eb.selectFrom('editorial_notes as n').select('n.id').where('n.comment_id', '=', commentId),
          ),
        ]),
      )
      .execute();
    await tx.updateTable('conversations').set({ pinned_id: null }).where('pinned_id', '=', commentId).execute();
    const answer = await tx.selectFrom('comments').select('id').where('parent_id', '=', commentId).executeTakeFirst();
    if (answer === undefined) {
      await tx.deleteFrom('comments').where('id', '=', commentId).execute();
    } else {
      await tx
        .updateTable('comments')
        .set({
          name: '',
          email: null,
          body: '',
          body_digest: '',
          // Nothing ties the empty place to whoever wrote there.
          commenter_id: newId(),
          network_hash: null,
          author_id: null,
          staff_id: null,
          rule: null,
          rule_detail: null,
          likes: 0,
          featured_at: null,
          redactions_json: null,
          state: 'withdrawn',
        })
        .where('id', '=', commentId)
        .execute();
    }
    const address = addressOfComment(place, commentId);
    await recordRemoval(tx, staff, { kind: 'comment', id: commentId, reason: reason.done, addresses: [address] });
    await recordChanges(tx, [`conversation:${found.article_id}`]);
    return { done: { articleId: found.article_id } };
  }, commentId);
}
