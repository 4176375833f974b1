import { z } from 'zod';
import { cleanName, cleanText } from '../comments/characters.ts';
import type { Reading } from '../database/open.ts';
import type { SourceKind, StatementBasis, StatementRow } from '../database/sources-tables.ts';
import { mistake } from '../mistake.ts';
import { addressees, bases, commitments, manners, stances } from './facts.ts';
import { sourceById } from './sources.ts';

const line = (longest: number) => z.string().default('').transform(cleanName).pipe(z.string().max(longest));
const lines = (longest: number) => z.string().default('').transform(cleanText).pipe(z.string().max(longest));

/** What is known of a statement beside whose it is, what it came through and what it is about, as it is read from a form. */
export const typedStatement = z.object({
  stance: z.enum(stances).nullable().default(null),
  manner: z.enum(manners),
  basis: z.enum(bases),
  commitment: z.enum(commitments).default('certain'),
  cue: line(80),
  originalWords: lines(2000),
  originalLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .default(null),
  /** UTC ISO text, cut to what is known. */
  saidOn: z.string().refine(isKnownTime, 'desk-statement-mistake-said-on').nullable().default(null),
  addressee: z.enum(addressees).default('our-reporter'),
  addresseeName: line(160),
  evidence: lines(1000),
});

function isKnownTime(time: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}Z)?)?)?$/.test(time)) return false;
  // What is left out is the first of its kind; a day that no calendar has becomes another one.
  const whole = `${time.slice(0, 10).padEnd(10, '-01-01'.slice(time.length - 4))}${time.slice(10)}`;
  const read = new Date(whole);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(time.replace('Z', ''));
}

/** A statement as somebody typed it. */
export type TypedStatement = z.input<typeof typedStatement>;

/** The longest chain that a statement can come through: whoever reads further knows nothing more. */
export const LONGEST_CHAIN = 6;

/** A statement as somebody typed it, checked. */
export type ReadStatement = z.output<typeof typedStatement>;

/** A statement with the rows that it stands on, all of them there. */
export interface StatementToStore extends ReadStatement {
  sourceId: string;
  throughId: string | null;
  claimId: string | null;
}

/** The columns of a statement's row that a form decides. */
export function columnsOf(typed: StatementToStore) {
  return {
    source_id: typed.sourceId,
    through_id: typed.throughId,
    claim_id: typed.claimId,
    stance: typed.claimId === null ? null : (typed.stance ?? 'supports'),
    manner: typed.manner,
    basis: typed.basis,
    commitment: typed.commitment,
    cue: typed.cue,
    original_words: typed.originalWords,
    original_language: typed.originalLanguage,
    said_on: typed.saidOn,
    addressee: typed.addressee,
    addressee_name: typed.addresseeName,
    evidence: typed.evidence,
  };
}

/** Whether somebody would be called anonymous with their name beside it. */
export function isNamedAsAnonymous(kind: SourceKind, basis: StatementBasis): boolean {
  return basis === 'anonymous' && kind !== 'anonymous';
}

/** What does not fit into the story, a source that is still to be made aside: a source of another one, a claim that is not there, a chain that bites its tail. */
export async function misfit(
  tx: Reading,
  storyId: string,
  typed: {
    sourceId: string | undefined;
    throughId: string | null;
    claimId: string | null;
    basis?: StatementBasis;
  },
  own: string | null,
): Promise<ReturnType<typeof mistake> | undefined> {
  if (typed.sourceId !== undefined) {
    const source = await sourceById(tx, typed.sourceId);
    if (source === undefined || (source.storyId !== null && source.storyId !== storyId))
      return mistake('source', 'mistake-choice');
    if (typed.basis !== undefined && isNamedAsAnonymous(source.kind, typed.basis))
      return mistake('basis', 'desk-statement-mistake-named');
  }
  if (typed.claimId !== null) {
    const claim = await tx.selectFrom('claims').select('id').where('id', '=', typed.claimId).executeTakeFirst();
    if (claim === undefined) return mistake('claim', 'mistake-choice');
  }
  let through = typed.throughId;
  for (let steps = 0; through !== null; steps++) {
    if (steps === LONGEST_CHAIN || through === own) return mistake('through', 'mistake-choice');
    const next: StatementRow | undefined = await statementOfStory(tx, storyId, through);
    if (next === undefined) return mistake('through', 'mistake-choice');
    through = next.through_id;
  }
  return undefined;
}

/** A statement of the story by its id. */
export async function statementOfStory(tx: Reading, storyId: string, id: string): Promise<StatementRow | undefined> {
  return tx
    .selectFrom('statements')
    .selectAll()
    .where('id', '=', id)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
}
