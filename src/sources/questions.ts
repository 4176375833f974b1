import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { isTold } from './is-told.ts';
import { formsToFind, matchingForm, publicWords, type WordsByLanguage } from './public-words.ts';

/** What claims answer differently, by its words in each language (schema.org's Question). */
export interface Question {
  id: string;
  words: WordsByLanguage;
  madeBy: string | null;
}

/**
 * Opens a question that claims can answer.
 * @throws Forbidden
 */
export async function askQuestion(
  db: Database,
  staff: Staff,
  typed: Record<string, string>,
): Promise<Outcome<Question>> {
  requireRight(staff, 'write articles');
  const read = checked(publicWords, typed);
  if ('mistakes' in read) return read;
  if (Object.keys(read.done).length === 0) return mistake('words', 'mistake-required');
  return db.write(async (tx) => ({ done: await insertQuestion(tx, staff, read.done) }));
}

/** Opens a question in the transaction `tx`; see `askQuestion`. */
export async function insertQuestion(tx: Reading, staff: Staff, words: WordsByLanguage): Promise<Question> {
  const id = newId();
  const row = { id, matching: matchingForm(Object.values(words)), made_by: staff.id, created_at: timestamp() };
  await tx.insertInto('questions').values(row).execute();
  await storeWords(tx, id, words);
  return { id, words, madeBy: staff.id };
}

/**
 * Says a question in other words, or in a further language. What readers see already is an editor's to change.
 * @returns `undefined` when there is no such question
 * @throws Forbidden
 */
export async function changeQuestion(
  db: Database,
  staff: Staff,
  questionId: string,
  typed: Record<string, string>,
): Promise<Outcome<Question> | undefined> {
  requireRight(staff, 'write articles');
  const read = checked(publicWords, typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const before = await questionById(tx, questionId);
    if (before === undefined) return undefined;
    const words = { ...before.words, ...read.done };
    const claims = await tx.selectFrom('claims').select('id').where('question_id', '=', questionId).execute();
    const claimIds = claims.map(({ id }) => id);
    if (!may(staff, 'publish articles') && (await isTold(tx, 'claim_id', claimIds)))
      throw new Forbidden('publish articles');
    if (!mayChangeWords(staff, before, read.done)) throw new Forbidden('publish articles');
    await storeWords(tx, questionId, read.done);
    await tx
      .updateTable('questions')
      .set({ matching: matchingForm(Object.values(words)) })
      .where('id', '=', questionId)
      .execute();
    await recordChanges(tx, [`question:${questionId}`]);
    return { done: { ...before, words } };
  });
}

/** A question by its id. */
export async function questionById(db: Reading, id: string): Promise<Question | undefined> {
  return (await questionsById(db, [id])).get(id);
}

/** Questions by their ids. */
export async function questionsById(db: Reading, ids: readonly string[]): Promise<Map<string, Question>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('questions as q')
    .leftJoin('question_words as w', 'w.question_id', 'q.id')
    .select(['q.id', 'q.made_by', 'w.language', 'w.words'])
    .where('q.id', 'in', [...new Set(ids)])
    .execute();
  const found = new Map<string, Question>();
  for (const { id, made_by, language, words } of rows) {
    const known = found.get(id) ?? { id, words: {}, madeBy: made_by };
    const more = language === null || words === null ? {} : { [language]: words };
    found.set(id, { ...known, words: { ...known.words, ...more } });
  }
  return found;
}

/** Questions that hold all words of `asked`, each as the beginning of a word, the newest first. */
export async function findQuestions(
  db: Reading,
  asked: string,
  { most = 12, skipped = 0 }: { most?: number; skipped?: number } = {},
): Promise<Question[]> {
  let query = db.selectFrom('questions').select('id');
  for (const form of formsToFind(asked)) query = query.where('matching', 'like', form);
  const rows = await query.orderBy('id', 'desc').limit(most).offset(skipped).execute();
  const found = await questionsById(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

/** A further language is anybody's to add; other words for what one wrote oneself are their writer's, or an editor's. */
export function mayChangeWords(
  staff: Staff,
  before: { words: WordsByLanguage; madeBy: string | null },
  words: WordsByLanguage,
): boolean {
  const replaces = Object.entries(words).some(
    ([language, text]) => before.words[language] !== undefined && before.words[language] !== text,
  );
  return !replaces || before.madeBy === staff.id || may(staff, 'edit others’ articles');
}

async function storeWords(tx: Reading, question_id: string, all: WordsByLanguage): Promise<void> {
  for (const [language, words] of Object.entries(all))
    await tx
      .insertInto('question_words')
      .values({ question_id, language, words })
      .onConflict((conflict) => conflict.columns(['question_id', 'language']).doUpdateSet({ words }))
      .execute();
}
