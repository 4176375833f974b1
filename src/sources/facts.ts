import { z } from 'zod';
import type {
  StatementAddressee,
  StatementBasis,
  StatementCommitment,
  StatementManner,
  StatementRow,
} from '../database/sources-tables.ts';
import type { Passage } from '../stories/passages.ts';

/*
 * What is known of a statement, on three axes that are never mixed: how the newsroom knows (basis), how firmly the speaker
 * stands behind it (commitment), and, kept with the claim and not here, where the desk stands.
 */

export const manners = ['direct', 'indirect', 'mixed'] as const satisfies readonly StatementManner[];
export const bases = [
  'on-record',
  'on-background',
  'anonymous',
  'document',
  'observed',
  'second-hand',
] as const satisfies readonly StatementBasis[];
export const commitments = [
  'certain',
  'probable',
  'possible',
  'denies',
  'uncommitted',
] as const satisfies readonly StatementCommitment[];
export const addressees = [
  'our-reporter',
  'outlet',
  'press-conference',
  'court',
  'post',
  'document',
  'other',
] as const satisfies readonly StatementAddressee[];
export const stances = ['supports', 'denies'] as const;

const facts = z.object({
  sourceId: z.string(),
  throughId: z.string().nullable(),
  /** The sources that it came through, the nearest first: of “media quoted local sources”, the media. */
  throughSourceIds: z.array(z.string()).default([]),
  claimId: z.string().nullable(),
  stance: z.enum(stances).nullable(),
  manner: z.enum(manners),
  basis: z.enum(bases),
  commitment: z.enum(commitments),
  cue: z.string(),
  originalWords: z.string(),
  originalLanguage: z.string().nullable(),
  saidOn: z.string().nullable(),
  addressee: z.enum(addressees),
  addresseeName: z.string(),
  /** The words in the article, and how they are found in it. */
  passage: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), block: z.number() }),
});

/** What readers may know of a statement; the desk's evidence is not in it. */
export type StatementFacts = z.output<typeof facts>;

/** What readers may know of a statement that stands in an article as `passage` and came through these sources. */
export function factsOf(row: StatementRow, passage: Passage, throughSourceIds: readonly string[]): StatementFacts {
  return {
    sourceId: row.source_id,
    throughId: row.through_id,
    throughSourceIds: [...throughSourceIds],
    claimId: row.claim_id,
    stance: row.stance,
    manner: row.manner,
    basis: row.basis,
    commitment: row.commitment,
    cue: row.cue,
    originalWords: row.original_words,
    originalLanguage: row.original_language,
    saidOn: row.said_on,
    addressee: row.addressee,
    addresseeName: row.addressee_name,
    passage,
  };
}

/** The facts that `published_statements` keeps. */
export function readFacts(json: string): StatementFacts {
  return facts.parse(JSON.parse(json));
}
