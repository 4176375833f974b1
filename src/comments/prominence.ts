import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { mistake } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { conversationById, conversationRow } from './conversation-modes.ts';
import { type Decided, type SeenComment, stand } from './moves.ts';

/**
 * Features a published comment, or takes it from the featured ones.
 * @throws Forbidden
 */
export async function featureComment(
  db: Database,
  seen: SeenComment,
  featured: boolean,
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  return stand(db, seen, staff, async (tx, comment) => {
    if (featured && comment.state !== 'published') return mistake('form', 'desk-comment-mistake-not-published');
    if ((comment.featured_at !== null) === featured) return mistake('form', 'desk-comment-mistake-already');
    await tx
      .updateTable('comments')
      .set({ featured_at: featured ? timestamp() : null })
      .where('id', '=', comment.id)
      .execute();
    return { action: featured ? 'feature' : 'unfeature', detail: { before: comment.featured_at } };
  });
}

/**
 * Pins a published comment to the top of its conversation, in the place of the one that was there; or takes it from there.
 * @throws Forbidden
 */
export async function pinComment(
  db: Database,
  seen: SeenComment,
  pinned: boolean,
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  return stand(db, seen, staff, async (tx, comment) => {
    if (pinned && comment.state !== 'published') return mistake('form', 'desk-comment-mistake-not-published');
    await conversationRow(tx, comment.article_id);
    const before = (await conversationById(tx, comment.article_id))?.pinned_id ?? null;
    if ((before === comment.id) === pinned) return mistake('form', 'desk-comment-mistake-already');
    await tx
      .updateTable('conversations')
      .set({ pinned_id: pinned ? comment.id : null })
      .where('id', '=', comment.article_id)
      .execute();
    return { action: pinned ? 'pin' : 'unpin', detail: { before } };
  });
}
