import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import type { ReactionRow, ReactionValue } from '../database/tables.ts';
import { storeChange } from './statements.ts';

/**
 * Notes that a commenter likes or dislikes an article: one reaction each, the latest holds. Saying the same again
 * changes nothing, so that a doubled click renders no page anew.
 */
export async function react(
  db: Database,
  articleId: string,
  commenterId: string,
  value: ReactionValue,
): Promise<{ changed: boolean }> {
  const at = timestamp();
  return db.write(async (tx) => {
    const rows = await storeReaction(tx, { article_id: articleId, commenter_id: commenterId, value, at });
    if (rows.length === 0) return { changed: false };
    await storeChange(tx, { tag: `conversation:${articleId}`, at });
    return { changed: true };
  }, articleId);
}

/** What a commenter said about an article, or `undefined`. */
export async function reactionOf(
  db: Pick<Database, 'selectFrom'>,
  articleId: string,
  commenterId: string,
): Promise<ReactionValue | undefined> {
  const row = await db
    .selectFrom('reactions')
    .select('value')
    .where('article_id', '=', articleId)
    .where('commenter_id', '=', commenterId)
    .executeTakeFirst();
  return row?.value;
}

const storeReaction = prepared<Pick<ReactionRow, 'article_id' | 'commenter_id' | 'value'> & { at: string }, object>(
  (db, at) =>
    db
      .insertInto('reactions')
      .values({
        article_id: at('article_id'),
        commenter_id: at('commenter_id'),
        value: at('value'),
        created_at: at('at'),
        changed_at: at('at'),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['article_id', 'commenter_id'])
          .doUpdateSet({ value: at('value'), changed_at: at('at') })
          .whereRef('reactions.value', '<>', 'excluded.value' as never),
      )
      .returning('article_id'),
);
