import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimRow, Standing } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { isTold } from './is-told.ts';
import { formsToFind, matchingForm, publicWords, type WordsByLanguage } from './public-words.ts';
import { mayChangeWords, questionById } from './questions.ts';
import { newestStandings } from './standings.ts';

/*
 * Claims: what statements say is so or not so. Who supports or denies one is said by statements; how firmly the desk stands
 * behind it by its standings, and by nothing else.
 */

/** A claim, with where the desk stands on it now. */
export interface Claim {
  id: string;
  questionId: string | null;
  words: WordsByLanguage;
  madeBy: string | null;
  /** `unconfirmed` until the desk says otherwise. */
  standing: Standing;
}

/**
 * Makes a claim, as an answer to a question or alone.
 * @throws Forbidden
 */
export async function makeClaim(
  db: Database,
  staff: Staff,
  typed: { questionId: string | null; words: Record<string, string> },
): Promise<Outcome<Claim>> {
  requireRight(staff, 'write articles');
  const read = checked(publicWords, typed.words);
  if ('mistakes' in read) return read;
  if (Object.keys(read.done).length === 0) return mistake('words', 'mistake-required');
  return db.write(async (tx) => {
    const { questionId } = typed;
    if (questionId !== null) {
      const question = await tx.selectFrom('questions').select('id').where('id', '=', questionId).executeTakeFirst();
      if (question === undefined) return mistake('question', 'mistake-choice');
    }
    return { done: await insertClaim(tx, staff, { questionId, words: read.done }) };
  });
}

/** Makes a claim in the transaction `tx`; see `makeClaim`. */
export async function insertClaim(
  tx: Reading,
  staff: Staff,
  { questionId, words }: { questionId: string | null; words: WordsByLanguage },
): Promise<Claim> {
  const row: ClaimRow = {
    id: newId(),
    question_id: questionId,
    position: await placeAfter(tx, questionId),
    matching: matchingForm(Object.values(words)),
    made_by: staff.id,
    created_at: timestamp(),
  };
  await tx.insertInto('claims').values(row).execute();
  await storeWords(tx, row.id, words);
  return { id: row.id, questionId, words, madeBy: staff.id, standing: 'unconfirmed' };
}

/**
 * Says a claim in other words or in a further language, or gives it another question. What somebody else wrote is an editor's to change.
 * @returns `undefined` when there is no such claim
 * @throws Forbidden
 */
export async function changeClaim(
  db: Database,
  staff: Staff,
  claimId: string,
  typed: { words: Record<string, string>; questionId?: string | null },
): Promise<Outcome<Claim> | undefined> {
  requireRight(staff, 'write articles');
  const read = checked(publicWords, typed.words);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const before = (await claimsById(tx, [claimId])).get(claimId);
    if (before === undefined) return undefined;
    const { questionId = before.questionId } = typed;
    if (questionId !== null && (await questionById(tx, questionId)) === undefined)
      return mistake('question', 'mistake-choice');
    const isMoved = questionId !== before.questionId;
    if (!may(staff, 'publish articles') && (await isTold(tx, 'claim_id', [claimId])))
      throw new Forbidden('publish articles');
    const mayMove = before.madeBy === staff.id || may(staff, 'edit others’ articles');
    if (!mayChangeWords(staff, before, read.done) || (isMoved && !mayMove))
      throw new Forbidden('edit others’ articles');
    const words = { ...before.words, ...read.done };
    await storeWords(tx, claimId, read.done);
    await tx
      .updateTable('claims')
      .set({
        question_id: questionId,
        matching: matchingForm(Object.values(words)),
        // Where it comes to, it comes last.
        ...(isMoved ? { position: await placeAfter(tx, questionId) } : {}),
      })
      .where('id', '=', claimId)
      .execute();
    await recordChanges(tx, [
      ...tagsOfClaim({ id: claimId, question_id: questionId }),
      ...tagsOfClaim({ id: claimId, question_id: before.questionId }),
    ]);
    return { done: { ...before, words, questionId } };
  }, claimId);
}

/**
 * Claims that hold all words of `asked`, each as the beginning of a word, the newest first; `alone` for those only that
 * answer no question.
 */
export async function findClaims(
  db: Reading,
  asked: string,
  { most = 12, skipped = 0, alone = false }: { most?: number; skipped?: number; alone?: boolean } = {},
): Promise<Claim[]> {
  let query = db.selectFrom('claims').select('id');
  if (alone) query = query.where('question_id', 'is', null);
  for (const form of formsToFind(asked)) query = query.where('matching', 'like', form);
  const rows = await query.orderBy('id', 'desc').limit(most).offset(skipped).execute();
  const found = await claimsById(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

/** The claims that answer a question, in its order. */
export async function claimsOfQuestion(db: Reading, questionId: string): Promise<Claim[]> {
  return claimsOfQuestions(db, [questionId]);
}

/** The claims that answer any of these questions, each question's in its order. */
export async function claimsOfQuestions(db: Reading, questionIds: readonly string[]): Promise<Claim[]> {
  if (questionIds.length === 0) return [];
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('question_id', 'in', [...questionIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
  const found = await claimsById(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

/** Claims by their ids, each with where the desk stands on it now. */
export async function claimsById(db: Reading, ids: readonly string[]): Promise<Map<string, Claim>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('claims')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const [told, stood] = await Promise.all([
    db
      .selectFrom('claim_words')
      .selectAll()
      .where('claim_id', 'in', [...new Set(ids)])
      .execute(),
    newestStandings(db, ids),
  ]);
  const wordsOf = Map.groupBy(told, ({ claim_id }) => claim_id);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        questionId: row.question_id,
        madeBy: row.made_by,
        words: Object.fromEntries((wordsOf.get(row.id) ?? []).map(({ language, words: text }) => [language, text])),
        standing: stood.get(row.id)?.standing ?? 'unconfirmed',
      },
    ]),
  );
}

/** The place behind all answers to a question. */
async function placeAfter(tx: Reading, questionId: string | null): Promise<number> {
  const last = await tx
    .selectFrom('claims')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('question_id', 'is not distinct from', questionId)
    .executeTakeFirst();
  return Number(last?.position ?? 0) + 1;
}

async function storeWords(tx: Reading, claim_id: string, all: WordsByLanguage): Promise<void> {
  for (const [language, words] of Object.entries(all))
    await tx
      .insertInto('claim_words')
      .values({ claim_id, language, words })
      .onConflict((conflict) => conflict.columns(['claim_id', 'language']).doUpdateSet({ words }))
      .execute();
}

/** What the log calls a claim. */
export async function nameOfClaim(tx: Reading, claimId: string): Promise<string> {
  const told = await tx
    .selectFrom('claim_words')
    .select('words')
    .where('claim_id', '=', claimId)
    .orderBy('language')
    .executeTakeFirst();
  return told?.words ?? '';
}

/** The tags of the pages that show a claim. */
export function tagsOfClaim({ id, question_id }: { id: string; question_id: string | null }): string[] {
  return [`claim:${id}`, ...(question_id === null ? [] : [`question:${question_id}`])];
}
