import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from '../stories/articles.ts';
import type { Passage } from '../stories/passages.ts';
import { type MadeStatement, makeWhatIsMissing, throughStatement } from './made-in-place.ts';
import { statementToEdit } from './statements.ts';
import { anchor, type TiedWords, tiedTo, wordsTiedTo } from './tied-words.ts';
import { columnsOf, type StatementToStore } from './typed-statement.ts';
import { readWritten, type WrittenStatement } from './whole-statement.ts';

/*
 * What a source said is written down and changed here, with whatever had to be made for it, in one transaction or not at all.
 */

/** Which statement is written, and in what article. */
export interface WrittenPlace {
  articleId: string;
  /** The id that a new one is to have, so that sending it twice makes one. */
  newId?: string | undefined;
}

/**
 * Writes down what a source said, tied to words of an article's draft.
 * @returns `undefined` when there is no such article, or `newId` is a statement's of another story
 * @throws Forbidden
 */
export async function writeStatement(
  db: Database,
  staff: Staff,
  place: WrittenPlace,
  written: WrittenStatement,
  words: TiedWords,
): Promise<Outcome<{ statementId: string }> | undefined> {
  requireRight(staff, 'write articles');
  const read = readWritten(written);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockArticle(tx, place.articleId);
    const article = await articleToEdit(tx, staff, place.articleId);
    if (article === undefined) return undefined;
    const id = place.newId ?? newId();
    const sent = await tx.selectFrom('statements').select('story_id').where('id', '=', id).executeTakeFirst();
    if (sent !== undefined) return sent.story_id === article.story_id ? { done: { statementId: id } } : undefined;
    const tied = await tiedTo(tx, article, words);
    if ('mistakes' in tied) return tied;
    const through = await throughStatement(tx, article.id, read.done.through, tied.done.exact);
    const made = await makeWhatIsMissing(tx, staff, article.story_id, { ...read.done, through }, null);
    if ('mistakes' in made) return made;
    if (made.done.mediator !== undefined) await insertMediator(tx, staff, article, made.done.mediator, tied.done);
    await insert(tx, staff, article.story_id, id, made.done.statement);
    await anchor(tx, article, id, tied.done);
    return { done: { statementId: id } };
  }, place.articleId);
}

/**
 * Changes what is known of a statement, if nobody has since the form was opened.
 * @param seen its time of change as the form showed it; empty for none
 * @returns `undefined` when the article's story has no such statement
 * @throws Forbidden
 */
export async function rewriteStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId, seen }: { articleId: string; statementId: string; seen: string },
  written: WrittenStatement,
  words: TiedWords | undefined,
): Promise<Outcome<{ statementId: string }> | undefined> {
  requireRight(staff, 'write articles');
  const read = readWritten(written);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const opened = await statementToEdit(tx, staff, { articleId, statementId });
    if (opened === undefined) return undefined;
    const { article, statement: before } = opened;
    if ((before.changed_at ?? '') !== seen) return mistake('form', 'desk-statement-mistake-changed');
    const tied = words === undefined ? undefined : await tiedTo(tx, article, words);
    if (tied !== undefined && 'mistakes' in tied) return tied;
    const made = await makeWhatIsMissing(tx, staff, article.story_id, read.done, statementId);
    if ('mistakes' in made) return made;
    if (made.done.mediator !== undefined) {
      const own = tied?.done ?? (await wordsTiedTo(tx, { articleId, statementId }));
      await insertMediator(tx, staff, article, made.done.mediator, own);
    }
    await tx
      .updateTable('statements')
      .set({ ...columnsOf(made.done.statement), changed_at: timestamp() })
      .where('id', '=', statementId)
      .execute();
    if (tied !== undefined) await anchor(tx, article, statementId, tied.done);
    return { done: { statementId } };
  }, articleId);
}

/** Somebody between said the same words, where the article gives them. */
async function insertMediator(
  tx: Reading,
  staff: Staff,
  article: ArticleRow,
  { id, said }: NonNullable<MadeStatement['mediator']>,
  words: Passage | undefined,
): Promise<void> {
  await insert(tx, staff, article.story_id, id, said);
  if (words !== undefined) await anchor(tx, article, id, words);
}

async function insert(tx: Reading, staff: Staff, story_id: string, id: string, read: StatementToStore): Promise<void> {
  const row = { id, story_id, ...columnsOf(read), made_by: staff.id, created_at: timestamp(), changed_at: null };
  await tx.insertInto('statements').values(row).execute();
}
