import type { Database } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import type { Staff } from '../people/rights.ts';
import { statementToEdit } from './statements.ts';
import { anchor, oneLine, type TiedWords, tiedTo, wordsTiedTo } from './tied-words.ts';

/* A statement of a story comes into an article when it is tied to words of it, and goes with that tie. */

/**
 * Ties a statement of the story to words of this article's draft, or to others than before.
 * @param seen the words that it was tied to as somebody saw it, where they did: if it is tied to others by now, they are told
 * @returns `undefined` when there is no such article, or its story has no such statement
 * @throws Forbidden
 */
export async function anchorStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId, seen }: { articleId: string; statementId: string; seen?: string | undefined },
  words: TiedWords,
): Promise<Outcome<{ statementId: string }> | undefined> {
  return db.write(async (tx) => {
    const opened = await statementToEdit(tx, staff, { articleId, statementId });
    if (opened === undefined) return undefined;
    const { exact = '' } = (await wordsTiedTo(tx, { articleId, statementId })) ?? {};
    if (seen !== undefined && seen !== oneLine(exact))
      return mistake('quote', 'desk-statement-mistake-moved', { words: exact });
    const tied = await tiedTo(tx, opened.article, words);
    if ('mistakes' in tied) return tied;
    await anchor(tx, opened.article, statementId, tied.done);
    return { done: { statementId } };
  }, articleId);
}

/**
 * Takes a statement out of an article; out of the story where no other article gives it. What readers were told stays
 * until an editor publishes again.
 * @returns `undefined` when the article's story has no such statement
 * @throws Forbidden
 */
export async function removeStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId }: { articleId: string; statementId: string },
): Promise<Outcome<{ removed: true }> | undefined> {
  return db.write(async (tx) => {
    if ((await statementToEdit(tx, staff, { articleId, statementId })) === undefined) return undefined;
    const elsewhere = await tx
      .selectFrom('statement_anchors')
      .select('id')
      .where('statement_id', '=', statementId)
      .where('article_id', '!=', articleId)
      .executeTakeFirst();
    const others = await tx.selectFrom('statements').select('id').where('through_id', '=', statementId).execute();
    if (elsewhere === undefined && others.length > 0) return mistake('statement', 'desk-statement-mistake-carries');
    await tx
      .deleteFrom('statement_anchors')
      .where('statement_id', '=', statementId)
      .where('article_id', '=', articleId)
      .execute();
    if (elsewhere === undefined) await tx.deleteFrom('statements').where('id', '=', statementId).execute();
    return { done: { removed: true } };
  }, articleId);
}
