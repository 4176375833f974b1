import { z } from 'zod';
import { checked } from '../checked.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimRow, ClaimStandingRow, QuestionRow, Standing } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { openReviews } from './falling-claims.ts';

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

const LONGEST_WORDS = 300;
const LONGEST_NOTE = 600;

const words = z.record(
  z.string().regex(/^[a-z]{2,3}$/),
  z
    .string()
    .transform((typed) => typed.trim())
    .pipe(z.string().min(1).max(LONGEST_WORDS)),
);
const notes = z.record(
  z.string().regex(/^[a-z]{2,3}$/),
  z
    .string()
    .transform((typed) => typed.trim())
    .pipe(z.string().max(LONGEST_NOTE)),
);

/** A question, by its words in each language. */
export interface Question {
  id: string;
  words: Readonly<Record<string, string>>;
}

/** A claim, with where the desk stands on it now. */
export interface Claim {
  id: string;
  questionId: string | null;
  words: Readonly<Record<string, string>>;
  /** `unconfirmed` until the desk says otherwise. */
  standing: Standing;
}

/** One change of the desk's standing, as readers are told. */
export interface StandingChange {
  id: string;
  standing: Standing;
  at: string;
  by: string | null;
  words: Readonly<Record<string, string>>;
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
  const read = checked(words, typed);
  if ('mistakes' in read) return read;
  if (Object.keys(read.done).length === 0) return mistake('words', 'mistake-required');
  return db.write(async (tx) => {
    const row: QuestionRow = { id: newId(), made_by: staff.id, created_at: timestamp() };
    await tx.insertInto('questions').values(row).execute();
    for (const [language, text] of Object.entries(read.done))
      await tx.insertInto('question_words').values({ question_id: row.id, language, words: text }).execute();
    return { done: { id: row.id, words: read.done } };
  });
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
  const read = checked(words, typed.words);
  if ('mistakes' in read) return read;
  if (Object.keys(read.done).length === 0) return mistake('words', 'mistake-required');
  return db.write(async (tx) => {
    const { questionId } = typed;
    if (questionId !== null) {
      const question = await tx.selectFrom('questions').select('id').where('id', '=', questionId).executeTakeFirst();
      if (question === undefined) return mistake('question', 'mistake-choice');
    }
    const last = await tx
      .selectFrom('claims')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('question_id', 'is not distinct from', questionId)
      .executeTakeFirst();
    const row: ClaimRow = {
      id: newId(),
      question_id: questionId,
      position: Number(last?.position ?? 0) + 1,
      made_by: staff.id,
      created_at: timestamp(),
    };
    await tx.insertInto('claims').values(row).execute();
    for (const [language, text] of Object.entries(read.done))
      await tx.insertInto('claim_words').values({ claim_id: row.id, language, words: text }).execute();
    return { done: { id: row.id, questionId, words: read.done, standing: 'unconfirmed' } };
  });
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
  const read = checked(notes, typed.words ?? {});
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const claim = await tx.selectFrom('claims').select('id').where('id', '=', claimId).executeTakeFirst();
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
    if (fallen.has(standing)) await openReviews(tx, claimId, row.id);
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

async function newestStandings(db: Reading, claimIds: readonly string[]): Promise<Map<string, ClaimStandingRow>> {
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
