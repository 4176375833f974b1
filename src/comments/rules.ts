import { type Mistake, mistake } from '../mistake.ts';
import { COMMENT_LIMIT, charactersOver, isBlank, NAME_LIMIT, overCap, turnsDirection } from './characters.ts';
import type { Token } from './matching.ts';
import type { RuleBook } from './rule-settings.ts';

/** The rules by name, as `comments.rule` and `decisions.rule` keep them. */
export type RuleName =
  | 'empty'
  | 'too-long'
  | 'e-mail'
  | 'closed'
  | 'repeated'
  | 'too-fast'
  | 'links'
  | 'word-list'
  | 'edited'
  | 'first-time'
  | 'everybody-waits';

/** What a rule says about a comment: it is not taken, or it is taken and rejected, held or published. */
export type Verdict =
  | { refuse: [Mistake, ...Mistake[]] }
  | { state: 'rejected' | 'held'; detail: string | null }
  | { state: 'published' };

/** A comment on its way in: cleaned, not yet stored. */
export interface Candidate {
  name: string;
  email: string;
  body: string;
  /** The words of the body. */
  tokens: readonly Token[];
  /** Equal for texts that differ only in dress, see `matching.ts`. */
  digest: string;
  articleId: string;
  book: RuleBook;
  now: number;
}

/** What the newsroom remembers about the commenter and the article, without the comment that is being edited. */
export interface Memory {
  isClosed: boolean;
  /** The commenter's newest comments, newest first. */
  own: readonly RememberedComment[];
  /** Whether any comment of theirs is published. */
  hasPublished: boolean;
  /** When comments came lately from the same network, newest first. */
  fromNetwork: readonly number[];
  /** An edit is no new comment: it is not too fast and repeats itself. */
  isEdit: boolean;
  /** The edited comment is public because a moderator said so. */
  wasDecidedByPerson: boolean;
}

export interface RememberedComment {
  digest: string;
  articleId: string;
  at: number;
}

/** One check: gives a verdict or passes on. Those that need no memory come first, so that nonsense costs no transaction. */
export type Rule =
  | { name: RuleName; reads: 'text'; check(candidate: Candidate): Verdict | undefined }
  | { name: RuleName; reads: 'memory'; check(candidate: Candidate, memory: Memory): Verdict | undefined };

const MINUTE = 60_000;
const NETWORK_MINUTES = 10;
const REPEATED_WITHIN_HOURS = 24;
// “Thank you!” may be said under two articles; a paragraph is copied.
const LONG_ENOUGH_TO_BE_A_COPY = 40;
const LONGEST_EMAIL = 254;

/** The rules in the order in which they are asked; the first that does not pass on decides, and who passes all is published. */
export const rules: readonly Rule[] = [
  // Nothing to read is nothing to decide; both fields are named at once, so that the form comes back once.
  { name: 'empty', reads: 'text', check: somethingIsMissing },

  // Before any costly look: what is over the limit is named exactly and never cut.
  { name: 'too-long', reads: 'text', check: somethingIsTooLong },

  // An address that cannot be one was mistyped; the newsroom could not answer it.
  { name: 'e-mail', reads: 'text', check: emailCannotBeOne },

  // Whoever wrote while the conversation was closed learns it before anything else is held against them.
  {
    name: 'closed',
    reads: 'memory',
    check: (_, memory) => (memory.isClosed ? refuse(mistake('form', 'comment-error-closed')) : undefined),
  },

  // Before the speed: who sends the same twice is told that it is there, not that they were quick.
  { name: 'repeated', reads: 'memory', check: isRepeated },

  // Machines write faster than people. Refused, not held: a flood must not fill the queue.
  { name: 'too-fast', reads: 'memory', check: isTooFast },

  // Before what only holds: it alone can reject, where the newsroom listed a word so.
  { name: 'word-list', reads: 'text', check: hasListedWord },

  // Links are what most spam is for, and what good comments prove their point with: a person looks.
  { name: 'links', reads: 'text', check: hasTooManyLinks },

  // A person read the words that were there before; nobody has read these.
  { name: 'edited', reads: 'memory', check: (_, memory) => (memory.wasDecidedByPerson ? held(null) : undefined) },

  // A stranger's first comment is read; somebody with a published one is known.
  {
    name: 'first-time',
    reads: 'memory',
    check: ({ book }, memory) =>
      book.settings.premoderation === 'first-comment' && !memory.hasPublished ? held(null) : undefined,
  },

  // During a hard week the newsroom may want to read everything first.
  {
    name: 'everybody-waits',
    reads: 'memory',
    check: ({ book }) => (book.settings.premoderation === 'everybody' ? held(null) : undefined),
  },
];

/** How many rules at the head of the list need nothing but the text. */
const textRules = rules.findIndex((rule) => rule.reads === 'memory');

/** What the rules that need no memory refuse, all of it at once, so that a form comes back once; `undefined` for nothing. */
export function judgeText(candidate: Candidate): Verdict | undefined {
  const mistakes = rules.slice(0, textRules).flatMap((rule) => {
    const verdict = rule.reads === 'text' ? rule.check(candidate) : undefined;
    return verdict !== undefined && 'refuse' in verdict ? verdict.refuse : [];
  });
  return refuseAll(mistakes);
}

/** What the list says about a comment that `judgeText` passed on, and which rule said it; `null` when none objected. */
export function judge(candidate: Candidate, memory: Memory): { rule: RuleName | null; verdict: Verdict } {
  for (const rule of rules.slice(textRules)) {
    const verdict = rule.reads === 'text' ? rule.check(candidate) : rule.check(candidate, memory);
    if (verdict !== undefined) return { rule: rule.name, verdict };
  }
  return { rule: null, verdict: { state: 'published' } };
}

function somethingIsMissing({ name, body }: Candidate): Verdict | undefined {
  const mistakes = [
    ...(isBlank(name) ? mistake('name', 'comment-error-name-empty').mistakes : []),
    ...(isBlank(body) ? mistake('body', 'comment-error-text-empty').mistakes : []),
  ];
  return refuseAll(mistakes);
}

function somethingIsTooLong({ name, body }: Candidate): Verdict | undefined {
  const mistakes: Mistake[] = [];
  if (turnsDirection(name) || overCap(name) === 'marks')
    mistakes.push(...mistake('name', 'comment-error-name-characters').mistakes);
  else if (charactersOver(name, NAME_LIMIT) > 0 || overCap(name) === 'size')
    mistakes.push(...mistake('name', 'comment-error-name-too-long', { limit: NAME_LIMIT }).mistakes);
  const over = charactersOver(body, COMMENT_LIMIT);
  if (over > 0)
    mistakes.push(...mistake('body', 'comment-error-text-too-long', { count: over, limit: COMMENT_LIMIT }).mistakes);
  else if (overCap(body) !== undefined) mistakes.push(...mistake('body', 'comment-error-text-characters').mistakes);
  return refuseAll(mistakes);
}

function emailCannotBeOne({ email }: Candidate): Verdict | undefined {
  if (email === '') return undefined;
  const isOne =
    email.length <= LONGEST_EMAIL && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]{2,}$/u.test(email);
  return isOne ? undefined : refuse(mistake('email', 'comment-error-email-invalid'));
}

function isRepeated({ book, digest, articleId, body, now }: Candidate, memory: Memory): Verdict | undefined {
  if (!book.settings.repeated || memory.isEdit) return undefined;
  const since = now - REPEATED_WITHIN_HOURS * 60 * MINUTE;
  const again = memory.own.some(
    (earlier) =>
      earlier.digest === digest &&
      earlier.at > since &&
      (earlier.articleId === articleId || body.length >= LONG_ENOUGH_TO_BE_A_COPY),
  );
  return again ? refuse(mistake('body', 'comment-error-repeated')) : undefined;
}

function isTooFast({ book: { settings }, now }: Candidate, memory: Memory): Verdict | undefined {
  if (!settings.tooFast || memory.isEdit) return undefined;
  const own = waitFor(
    memory.own.map((comment) => comment.at),
    settings.perMinute,
    MINUTE,
    now,
  );
  if (own > 0) return refuse(mistake('form', 'comment-error-too-fast', { seconds: Math.ceil(own / 1000) }));
  const shared = waitFor(memory.fromNetwork, settings.perNetwork, NETWORK_MINUTES * MINUTE, now);
  if (shared === 0) return undefined;
  return refuse(mistake('form', 'comment-error-network-too-fast', { minutes: Math.ceil(shared / MINUTE) }));
}

/** Milliseconds until fewer than `most` of `times` (newest first) lie within `span` before now. */
function waitFor(times: readonly number[], most: number, span: number, now: number): number {
  const deciding = times[most - 1];
  return deciding === undefined ? 0 : Math.max(0, deciding + span - now);
}

function hasListedWord({ book, name, body, tokens }: Candidate): Verdict | undefined {
  if (!book.settings.wordList) return undefined;
  const found = [...book.words.find(body, tokens), ...book.words.find(name)];
  const worst = found.find((one) => one.verdict === 'reject') ?? found[0];
  if (worst === undefined) return undefined;
  return { state: worst.verdict === 'reject' ? 'rejected' : 'held', detail: worst.word };
}

function hasTooManyLinks({ book: { settings }, body }: Candidate): Verdict | undefined {
  if (!settings.tooManyLinks) return undefined;
  const count = linksIn(body);
  return count > settings.links ? held(String(count)) : undefined;
}

const link =
  /(?:https?:\/\/|www\.)[^\s]+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}\/|(?:com|net|org|info|biz|io|ru|xyz|top|site|shop|online|link|click)(?![\p{L}\p{N}-]))/giu;

/** How many web addresses a text names, with or without `https://`. */
export function linksIn(text: string): number {
  // Most comments have neither; this look is a tenth of the other's cost.
  return text.includes('.') || text.includes('://') ? (text.match(link)?.length ?? 0) : 0;
}

function held(detail: string | null): Verdict {
  return { state: 'held', detail };
}

function refuse({ mistakes }: ReturnType<typeof mistake>): Verdict {
  return { refuse: mistakes };
}

function refuseAll([first, ...others]: Mistake[]): Verdict | undefined {
  return first === undefined ? undefined : { refuse: [first, ...others] };
}
