import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import { storeChange } from './statements.ts';

/** Whether the like of a comment changed anything; `undefined` when readers see no such comment under the article. */
export type Liked = { changed: boolean } | undefined;

/** Notes that a commenter likes a comment: one like each, however often it is sent. Row and count are one write. */
export async function likeComment(
  db: Database,
  articleId: string,
  commentId: string,
  commenterId: string,
): Promise<Liked> {
  const at = timestamp();
  return db.write(async (tx) => {
    if (!(await isShown(tx, articleId, commentId))) return undefined;
    const stored = await storeLike(tx, { comment_id: commentId, commenter_id: commenterId, at });
    if (stored.length === 0) return { changed: false };
    await countLike(tx, { id: commentId, by: 1 });
    await storeChange(tx, { tag: `conversation:${articleId}`, at });
    return { changed: true };
  }, articleId);
}

/** Takes a like back. Where there was none nothing changes. */
export async function unlikeComment(
  db: Database,
  articleId: string,
  commentId: string,
  commenterId: string,
): Promise<Liked> {
  const at = timestamp();
  return db.write(async (tx) => {
    if (!(await isShown(tx, articleId, commentId))) return undefined;
    const gone = await deleteLike(tx, { comment_id: commentId, commenter_id: commenterId });
    if (gone.length === 0) return { changed: false };
    await countLike(tx, { id: commentId, by: -1 });
    await storeChange(tx, { tag: `conversation:${articleId}`, at });
    return { changed: true };
  }, articleId);
}

/** Takes back every like of a commenter, as part of erasing what is known of them; gives the articles whose counts changed. */
export async function forgetLikesOf(tx: Reading, commenterId: string): Promise<string[]> {
  const gone = await tx
    .deleteFrom('comment_likes')
    .where('commenter_id', '=', commenterId)
    .returning('comment_id')
    .execute();
  const ids = gone.map(({ comment_id }) => comment_id).toSorted();
  const articles = new Set<string>();
  for (const id of ids) {
    await countLike(tx, { id, by: -1 });
    const comment = await tx.selectFrom('comments').select('article_id').where('id', '=', id).executeTakeFirst();
    if (comment !== undefined) articles.add(comment.article_id);
  }
  return [...articles];
}

async function isShown(tx: Reading, articleId: string, commentId: string): Promise<boolean> {
  return (await shownComment(tx, { articleId, id: commentId })).length > 0;
}

const shownComment = prepared<{ articleId: string; id: string }, { id: string }>((db, at) =>
  db
    .selectFrom('comments')
    .select('id')
    .where('id', '=', at('id'))
    .where('article_id', '=', at('articleId'))
    .where('state', '=', 'published'),
);

const storeLike = prepared<{ comment_id: string; commenter_id: string; at: string }, object>((db, at) =>
  db
    .insertInto('comment_likes')
    .values({ comment_id: at('comment_id'), commenter_id: at('commenter_id'), created_at: at('at') })
    .onConflict((conflict) => conflict.columns(['comment_id', 'commenter_id']).doNothing())
    .returning('comment_id'),
);

const deleteLike = prepared<{ comment_id: string; commenter_id: string }, object>((db, at) =>
  db
    .deleteFrom('comment_likes')
    .where('comment_id', '=', at('comment_id'))
    .where('commenter_id', '=', at('commenter_id'))
    .returning('comment_id'),
);

const countLike = prepared<{ id: string; by: number }>((db, at) =>
  db
    .updateTable('comments')
    .set((eb) => ({ likes: eb('likes', '+', at('by')) }))
    .where('id', '=', at('id')),
);
