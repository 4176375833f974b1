import { checked } from '../checked.ts';
import { isSome, type Mistake, type Outcome } from '../mistake.ts';
import { publicWords, type WordsByLanguage } from './public-words.ts';
import { type ReadSource, readSource, type TypedSource } from './typed-source.ts';
import { isNamedAsAnonymous, type ReadStatement, type TypedStatement, typedStatement } from './typed-statement.ts';

/*
 * A statement as a form brings it: with its source, its claim and its question, each of them found or made in place.
 */

/** A source that was found, or one that is made with the statement. */
export type WrittenSource = { id: string } | { made: TypedSource };

/** A claim that was found, or one that is made with the statement, as an answer to a question or alone. */
export type WrittenClaim =
  | { id: string }
  | { made: Record<string, string>; question: { id: string } | { made: Record<string, string> } | null };

/** What somebody wrote of a statement and what it needs. */
export interface WrittenStatement {
  facts: TypedStatement;
  source: WrittenSource;
  /** What it came through: a statement of the story, or somebody whose statement on the same words is made with it. */
  through: { id: string } | { source: WrittenSource } | null;
  claim: WrittenClaim | null;
}

/** What is to be written, with all that could be read of it without the rows. */
export interface ReadWritten {
  facts: ReadStatement;
  source: { id: string } | { made: ReadSource };
  through: { id: string } | { source: { id: string } | { made: ReadSource } } | null;
  claim: { id: string } | { made: WordsByLanguage; question: { id: string } | { made: WordsByLanguage } | null } | null;
}

/** Reads all parts, and tells everything that is wrong with any of them at once. */
export function readWritten({ facts, source, through, claim }: WrittenStatement): Outcome<ReadWritten> {
  const mistakes: Mistake[] = [];
  const good = <T>(outcome: Outcome<T>, fieldOf: (field: string) => string): T | undefined => {
    if ('done' in outcome) return outcome.done;
    mistakes.push(...outcome.mistakes.map((one) => ({ ...one, field: fieldOf(one.field) })));
    return undefined;
  };
  const readParty = (party: WrittenSource, prefix: string) => {
    if ('id' in party) return party;
    const made = good(readSource(party.made), (field) => `${prefix}.${field}`);
    return made && { made };
  };
  const readWords = (words: Record<string, string>, prefix: string) => {
    if (Object.keys(words).length === 0) return void mistakes.push({ field: prefix, message: 'mistake-required' });
    return good(checked(publicWords, words), (field) => `${prefix}.${field}`);
  };
  const readFacts = good(checked(typedStatement, facts), (field) => field);
  const readSourceOf = readParty(source, 'source');
  const readThrough =
    through === null || 'id' in through
      ? through
      : (() => {
          const party = readParty(through.source, 'through');
          return party && { source: party };
        })();
  const readClaim = readClaimOf();
  if (readFacts && 'made' in source && isNamedAsAnonymous(source.made.kind, readFacts.basis))
    mistakes.push({ field: 'basis', message: 'desk-statement-mistake-named' });
  if (isSome(mistakes)) return { mistakes };
  if (!readFacts || !readSourceOf || readThrough === undefined || readClaim === undefined)
    throw new Error('a statement was refused without a reason');
  return { done: { facts: readFacts, source: readSourceOf, through: readThrough, claim: readClaim } };

  function readClaimOf(): ReadWritten['claim'] | undefined {
    if (claim === null || 'id' in claim) return claim;
    const made = readWords(claim.made, 'claim');
    if (claim.question === null || 'id' in claim.question) return made && { made, question: claim.question };
    const asked = readWords(claim.question.made, 'question');
    return made && asked && { made, question: { made: asked } };
  }
}
