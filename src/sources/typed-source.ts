import { z } from 'zod';
import { checked } from '../checked.ts';
import { cleanName, isBlank, turnsDirection } from '../comments/characters.ts';
import type { SourceKind } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';

/** What a source can be. */
export const sourceKinds = [
  'person',
  'role',
  'organisation',
  'document',
  'outlet',
  'group',
  'anonymous',
  'desk',
] as const satisfies readonly SourceKind[];

export const LONGEST_LABEL = 160;
export const LONGEST_ROLE = 200;
export const LONGEST_REASON = 500;
const names = z.object({
  label: z
    .string()
    .transform(cleanName)
    .pipe(z.string().max(LONGEST_LABEL).refine(isSeen, 'mistake-required').refine(staysInLine, 'mistake-unusable')),
  role: z
    .string()
    .default('')
    .transform(cleanName)
    .pipe(z.string().max(LONGEST_ROLE).refine(staysInLine, 'mistake-unusable')),
  /** Of an anonymous source: why it is not named, as readers are told. */
  reason: z
    .string()
    .default('')
    .transform((typed) => typed.trim())
    .pipe(z.string().max(LONGEST_REASON)),
});

/** In a name, what turns the direction of the words after it is a forgery. */
function staysInLine(name: string): boolean {
  return !turnsDirection(name);
}

function isSeen(name: string): boolean {
  return !isBlank(name);
}

/** What a source can be, as it is read from a form. */
export const typedSource = z.object({
  kind: z.enum(sourceKinds),
  /** By language code. */
  names: z.record(z.string().regex(/^[a-z]{2,3}$/), names),
  /** Of an anonymous source: the id of somebody of the newsroom who knows who it is. */
  knownBy: z.string().nullable().default(null),
});

/** A source as somebody typed it. */
export type TypedSource = z.input<typeof typedSource>;

/** A source as somebody typed it, checked. */
export type ReadSource = z.output<typeof typedSource>;

/** Reads what somebody typed of a source that is to be made. */
export function readSource(typed: TypedSource): Outcome<ReadSource> {
  const read = checked(typedSource, typed);
  if ('done' in read && Object.keys(read.done.names).length === 0) return mistake('names', 'mistake-required');
  return read;
}
