import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle } from '../../tests/published-article.ts';
import { storedComments } from '../../tests/stored-comments.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { forgetLikesOf, likeComment, unlikeComment } from './comment-likes.ts';

async function countsOf(db: Database) {
  const comments = await db.selectFrom('comments').select(['id', 'likes']).execute();
  const likes = await db.selectFrom('comment_likes').select('comment_id').execute();
  const recount = new Map(comments.map(({ id }) => [id, 0]));
  for (const { comment_id } of likes) recount.set(comment_id, (recount.get(comment_id) ?? 0) + 1);
  return { shown: new Map(comments.map(({ id, likes }) => [id, likes])), recount };
}

onBothDatabases('likes of a comment', ({ open }) => {
  test('sent a thousand times at once are one, and taken back as often are none', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const [comment] = await storedComments(db, article.id, 1, () => null);
    const id = comment?.id ?? '';
    const [one, other] = [newId(), newId()];
    const likes = async () =>
      (await db.selectFrom('comments').select('likes').where('id', '=', id).executeTakeFirstOrThrow()).likes;
    const thousand = (verb: typeof likeComment) =>
      Promise.all(Array.from({ length: 1000 }, () => verb(db, article.id, id, one)));
    const liked = await thousand(likeComment);
    expect(liked.filter((answer) => answer?.changed)).toHaveLength(1);
    expect(await likes()).toBe(1);
    await likeComment(db, article.id, id, other);
    expect(await likes()).toBe(2);
    await thousand(unlikeComment);
    expect(await likes()).toBe(1);
    await unlikeComment(db, article.id, id, other);
    await unlikeComment(db, article.id, id, other);
    expect(await likes()).toBe(0);
    const tags = await db.selectFrom('changes').select('tag').where('tag', '=', `conversation:${article.id}`).execute();
    expect(tags).toHaveLength(4);
  });

  test('are taken of what readers see under this article, and of nothing else', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const other = await publishedArticle(db, { slug: 'other' });
    const [held] = await storedComments(db, article.id, 1, () => null, undefined, { state: 'held' });
    const [shown] = await storedComments(db, article.id, 1, () => null);
    for (const id of [held?.id ?? '', "' or 1=1 --", newId()])
      expect(await likeComment(db, article.id, id, newId())).toBeUndefined();
    expect(await likeComment(db, other.id, shown?.id ?? '', newId())).toBeUndefined();
    expect(await db.selectFrom('comment_likes').selectAll().execute()).toEqual([]);
  });

  test('equal a recount after any interleaving', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const comments = await storedComments(db, article.id, 4, () => null);
    const readers = [newId(), newId(), newId()];
    const act = fc.record({
      verb: fc.constantFrom('like', 'like', 'back', 'forget', 'hide', 'show'),
      which: fc.nat(3),
      who: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        await Promise.all(
          acts.map(async ({ verb, which, who }) => {
            const id = comments[which]?.id ?? '';
            const reader = readers[who] ?? '';
            if (verb === 'like') await likeComment(db, article.id, id, reader);
            else if (verb === 'back') await unlikeComment(db, article.id, id, reader);
            else if (verb === 'forget') await db.write((tx) => forgetLikesOf(tx, reader));
            else {
              const state = verb === 'hide' ? 'rejected' : 'published';
              await db.write((tx) => tx.updateTable('comments').set({ state }).where('id', '=', id).execute());
            }
          }),
        );
        const { shown, recount } = await countsOf(db);
        expect(shown).toEqual(recount);
        expect([...shown.values()].every((likes) => likes >= 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
