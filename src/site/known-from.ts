import { recordAddress } from '../editions/addresses.ts';
import type { PublishedStatement } from '../sources/published.ts';
import type { Source } from '../sources/sources.ts';
import type { ClaimHistory } from '../sources/standing-history.ts';
import { tellsBasis, toldAs } from '../sources/told-as.ts';
import { bareWords } from './bare-words.ts';
import type { Masthead } from './masthead.ts';
import type { KnownFrom, ShownHistory, ShownSource } from './theme-told.ts';
import { asWords, wordsFor, wordsIn } from './words-in.ts';

/** Where something is shown. */
export interface KnownWithin {
  masthead: Masthead;
  /** The sources that have a page in the edition. */
  pages: ReadonlySet<string>;
}

/** How the newsroom knows of a statement, for readers of one edition. */
export function knownFrom(within: KnownWithin, statement: PublishedStatement): KnownFrom {
  const { language } = within.masthead.edition;
  const { source, basis, through } = statement;
  // The desk's standing is on what the claim says: it does not weigh on whoever says that it is not so.
  const standing = isAgainst(statement) ? null : (statement.claim?.standing ?? null);
  const told = toldAs(basis, statement.commitment, standing);
  const isAnonymous = source.kind === 'anonymous';
  const reason = wordsIn(source.names, language);
  return {
    source: shownSource(within, source),
    told,
    basis: tellsBasis(told.word, basis) ? null : basis,
    to: toldTo(statement),
    saidOn: statement.saidOn,
    through: through.map((one) => shownSource(within, one)),
    reason: isAnonymous && reason?.told.reason ? asWords(reason.told.reason, reason.language, language) : null,
    isKnown: isAnonymous && source.knownBy !== null,
    original: originalOf(statement, language),
  };
}

/** Whether it says of its claim that it is not so. */
export function isAgainst({ stance, commitment }: PublishedStatement): boolean {
  return stance === 'denies' || commitment === 'denies';
}

/** A source's name and role, and its page where it has one. */
export function shownSource({ masthead, pages }: KnownWithin, source: Source): ShownSource {
  const { code, language } = masthead.edition;
  const found = wordsIn(source.names, language);
  const { label = '', role = '' } = found?.told ?? {};
  const inTheir = (text: string) => asWords(text, found?.language ?? null, language);
  return {
    kind: source.kind,
    name: inTheir(label),
    role: role === '' ? null : inTheir(role),
    href: pages.has(source.id) ? recordAddress(code, 'source', source.id) : null,
  };
}

/** Every standing on a claim, for readers of one edition. */
export function shownHistory({ edition }: Masthead, { claim, changes }: ClaimHistory): ShownHistory {
  return {
    claim: wordsFor(claim.words, edition.language),
    changes: changes.map(({ standing, at, words }) => ({
      standing,
      at,
      words: Object.keys(words).length === 0 ? null : wordsFor(words, edition.language),
    })),
  };
}

/** What a page that shows these statements is made from. */
export function tagsOf(statements: readonly PublishedStatement[]): string[] {
  return statements.flatMap((statement) => [
    ...sourceIdsOf(statement).map((id) => `source:${id}`),
    ...(statement.claim === undefined ? [] : [`claim:${statement.claim.id}`]),
    ...(statement.claim?.questionId ? [`question:${statement.claim.questionId}`] : []),
  ]);
}

/** The statement's source and those that it came through. */
export function sourceIdsOf({ source, through }: PublishedStatement): string[] {
  return [source.id, ...through.map(({ id }) => id)];
}

/** The words in the language they were said in; none where the page is in that language and gives them itself. */
function originalOf({ originalWords, originalLanguage }: PublishedStatement, language: string): KnownFrom['original'] {
  return originalWords === '' || originalLanguage === language
    ? null
    : asWords(bareWords(originalWords), originalLanguage, language);
}

/** To whom it was said; nobody where that would not be so: what was seen, written or passed on was not told to our reporter. */
function toldTo({ basis, addressee, addresseeName, through }: PublishedStatement): KnownFrom['to'] {
  if (basis === 'observed' || (addressee === 'other' && addresseeName === '')) return null;
  if (addressee === 'our-reporter' && (basis === 'document' || through.length > 0)) return null;
  return { kind: addressee, name: addresseeName };
}
