import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimRow, ClaimStandingRow, Standing } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { lockClaims } from './fallen-before.ts';
import { openReviews } from './falling-claims.ts';
import { isTold } from './is-told.ts';
import { formsToFind, matchingForm, publicNotes, publicWords, type WordsByLanguage } from './public-words.ts';
import { mayChangeWords, questionById } from './questions.ts';

/*
 * Questions, the claims that answer them, and what the desk itself says of each claim. Who supports or denies a claim is
 * said by statements; how firmly the desk stands behind it is said here, and by nothing else.
 */

export const standings = [
  'confirmed',
  'unconfirmed',
  'disputed',
  'denied',
  'retracted',
] as const satisfies readonly Standing[];

/** What a claim falls to: whoever told it has something to put right. */
const fallen: ReadonlySet<Standing> = new Set(['disputed', 'denied', 'retracted']);

/** Whether whoever told a claim on which the desk stands like this has something to put right. */
export function isFallen(standing: Standing): boolean {
  return fallen.has(standing);
}

/** A claim, with where the desk stands on it now. */
export interface Claim {
  id: string;
  questionId: string | null;
  words: WordsByLanguage;
  madeBy: string | null;
  /** `unconfirmed` until the desk says otherwise. */
  standing: Standing;
}

/** One change of the desk's standing, as readers are told. */
export interface StandingChange {
  id: string;
  standing: Standing;
  at: string;
  by: string | null;
  words: WordsByLanguage;
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

/**
 * Says where the desk stands on a claim from now on, with what readers are told about it. What it stood on before stays on
 * record. To say the same again changes nothing.
 * @returns `undefined` when there is no such claim
 * @throws Forbidden
 */
export async function standOnClaim(
  db: Database,
  staff: Staff,
  claimId: string,
  typed: { standing: string; words?: Record<string, string> },
): Promise<Outcome<{ changed: boolean; standingId: string | null }> | undefined> {
  requireRight(staff, 'publish articles');
  const standing = standings.find((one) => one === typed.standing);
  if (standing === undefined) return mistake('standing', 'mistake-choice');
  const read = checked(publicNotes, typed.words ?? {});
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockClaims(tx, [claimId]);
    const claim = await tx
      .selectFrom('claims')
      .select(['id', 'question_id'])
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (claim === undefined) return undefined;
    const before = (await newestStandings(tx, [claimId])).get(claimId);
    if ((before?.standing ?? 'unconfirmed') === standing)
      return { done: { changed: false, standingId: before?.id ?? null } };
    const row: ClaimStandingRow = {
      id: newId(),
      claim_id: claimId,
      standing,
      made_by: staff.id,
      created_at: timestamp(),
    };
    await tx.insertInto('claim_standings').values(row).execute();
    for (const [language, text] of Object.entries(read.done))
      if (text !== '')
        await tx.insertInto('claim_standing_words').values({ standing_id: row.id, language, words: text }).execute();
    if (isFallen(standing)) await openReviews(tx, claimId, row.id);
    await recordChanges(tx, tagsOfClaim(claim));
    await recordAct(
      tx,
      staff,
      'claim-stood',
      { kind: 'claim', id: claimId, name: await nameOfClaim(tx, claimId) },
      { standing },
    );
    return { done: { changed: true, standingId: row.id } };
  }, claimId);
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

/** Every standing that the desk took on a claim, the newest first. */
export async function standingsOf(db: Reading, claimId: string): Promise<StandingChange[]> {
  const rows = await db
    .selectFrom('claim_standings as c')
    .leftJoin('staff as s', 's.id', 'c.made_by')
    .select(['c.id', 'c.standing', 'c.created_at', 's.name'])
    .where('c.claim_id', '=', claimId)
    .orderBy('c.id', 'desc')
    .execute();
  const ids = rows.map(({ id }) => id);
  const told =
    ids.length === 0
      ? []
      : await db.selectFrom('claim_standing_words').selectAll().where('standing_id', 'in', ids).execute();
  const wordsOf = Map.groupBy(told, ({ standing_id }) => standing_id);
  return rows.map(({ id, standing, created_at, name }) => ({
    id,
    standing,
    at: created_at,
    by: name,
    words: Object.fromEntries((wordsOf.get(id) ?? []).map(({ language, words: text }) => [language, text])),
  }));
}

/** Where the desk stands now on each of the claims on which it ever stood anywhere. */
export async function newestStandings(
  db: Reading,
  claimIds: readonly string[],
): Promise<Map<string, ClaimStandingRow>> {
  const rows = await db
    .selectFrom('claim_standings')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('claim_standings as newest')
        .select((newest) => newest.fn.max('newest.id').as('id'))
        .where('newest.claim_id', 'in', [...new Set(claimIds)])
        .groupBy('newest.claim_id'),
    )
    .execute();
  return new Map(rows.map((row) => [row.claim_id, row]));
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

function tagsOfClaim({ id, question_id }: { id: string; question_id: string | null }): string[] {
  return [`claim:${id}`, ...(question_id === null ? [] : [`question:${question_id}`])];
}
