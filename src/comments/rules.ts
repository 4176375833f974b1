import type { Mistake } from '../mistake.ts';
import type { BanMet } from './bans-in-force.ts';
import type { Closed } from './closing.ts';
import type { ClauseTopic } from './default-policies.ts';
import type { Token } from './matching.ts';
import type { Sketch } from './near-repeats.ts';
import type { RuleBook } from './rule-book.ts';
import type { Premoderation } from './rule-settings.ts';
import * as commenter from './rules-of-commenters.ts';
import * as flow from './rules-of-flow.ts';
import * as place from './rules-of-places.ts';
import * as text from './rules-of-texts.ts';
import type { WebAddress } from './web-addresses.ts';
import type { FoundWord } from './word-list.ts';

/** The rules by name, as `comments.rule` and `decisions.rule` keep them. */
export const ruleNames = [
  'empty',
  'too-long',
  'e-mail',
  'closed',
  'banned',
  'repeated',
  'too-fast',
  'flood',
  'slow-mode',
  'domains',
  'word-list',
  'external',
  'links',
  'near-repeated',
  'edited',
  'spam',
  'first-time',
  'record',
  'section',
  'hold-mode',
  'everybody-waits',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule says about a comment: it is not taken, or it is taken and rejected, held or published. */
export type Verdict =
  | { refuse: [Mistake, ...Mistake[]] }
  | {
      state: 'rejected' | 'held';
      /** What the rule found, for the moderator. */
      detail: string | null;
      /** The topic of the clause that a rejection cites. */
      about?: ClauseTopic | null;
      /** From 0 to 1, of a rule that is not always sure. */
      certainty?: number;
    }
  | { state: 'published' };

/** A comment on its way in: cleaned, looked through, not yet stored. */
export interface Candidate {
  name: string;
  email: string;
  body: string;
  /** The words of the body. */
  tokens: readonly Token[];
  /** Equal for texts that differ only in dress, see `matching.ts`. */
  digest: string;
  /** Equal in parts for texts that are nearly the same, see `near-repeats.ts`. */
  sketch: Sketch;
  /** Words of the newsroom's list in body and name. */
  listed: readonly FoundWord[];
  addresses: readonly WebAddress[];
  /** How certainly it is spam, by what was learned; `null` while too little was. */
  spam: number | null;
  articleId: string;
  book: RuleBook;
  now: number;
}

/** What the newsroom remembers about the commenter and the conversation, without the comment that is being edited. */
export interface Memory {
  /** Why the conversation takes no comments; `null` while it does. */
  closed: Closed | null;
  ban: BanMet | null;
  /** The commenter's newest comments, newest first. */
  own: readonly RememberedComment[];
  /** Whether any comment of theirs is published. */
  hasPublished: boolean;
  /** When comments came lately from the same network, newest first. */
  fromNetwork: readonly number[];
  /** Comments that came lately: from the wider network in ten minutes; here and in the whole publication in a minute. */
  flow: { wideNetwork: number; article: number; publication: number };
  /** The share that it has in common with another text of these days, from 0 to 1. */
  resemblance: number;
  /** What the section says about reading first; `null` as the publication does. */
  section: Premoderation | null;
  mode: 'hold' | 'slow' | null;
  /** What a machine outside said; `null` for nothing. */
  external: ExternalVerdict | null;
  /** An edit is no new comment: it is not too fast and repeats itself. */
  isEdit: boolean;
  /** The edited comment is public because a moderator said so. */
  wasDecidedByPerson: boolean;
}

export interface RememberedComment {
  digest: string;
  articleId: string;
  state: 'held' | 'published' | 'rejected' | 'withdrawn';
  at: number;
}

/** What the external check says about a comment. */
export interface ExternalVerdict {
  verdict: 'pass' | 'hold' | 'reject';
  about: ClauseTopic | null;
  certainty: number | null;
}

/** One check: gives a verdict or passes on. Those that need no memory come first, so that nonsense costs no transaction. */
export type Rule =
  | { name: RuleName; reads: 'text'; check(candidate: Candidate): Verdict | undefined }
  | { name: RuleName; reads: 'memory'; check(candidate: Candidate, memory: Memory): Verdict | undefined };

/** The rules in the order in which they are asked; the first that does not pass on decides, and who passes all is published. */
export const rules: readonly Rule[] = [
  // Nothing to read is nothing to decide; both fields are named at once, so that the form comes back once.
  { name: 'empty', reads: 'text', check: text.somethingIsMissing },

  // Before any costly look: what is over the limit is named exactly and never cut.
  { name: 'too-long', reads: 'text', check: text.somethingIsTooLong },

  // An address that cannot be one was mistyped; the newsroom could not answer it.
  { name: 'e-mail', reads: 'text', check: text.emailCannotBeOne },

  // Whoever wrote while the conversation was closed learns it before anything else is held against them.
  { name: 'closed', reads: 'memory', check: place.isClosed },

  // A moderator decided about this person or network already; nothing of the text can change that. Told, never hidden.
  { name: 'banned', reads: 'memory', check: commenter.isBanned },

  // Before the speed: who sends the same twice is told that it is there, not that they were quick.
  { name: 'repeated', reads: 'memory', check: commenter.repeatsThemselves },

  // Machines write faster than people. Refused, not held: a flood must not fill the queue.
  { name: 'too-fast', reads: 'memory', check: flow.isTooFast },

  // Many machines together: after one commenter's and one network's speed, since those tell people more exactly what to do.
  { name: 'flood', reads: 'memory', check: flow.isFlood },

  // A conversation that was slowed down takes one comment a person in some minutes; who is not known yet is read first.
  { name: 'slow-mode', reads: 'memory', check: place.isSlowed },

  // What rejects comes before what only holds: a comment that one rule rejects must not wait because another would hold it.
  { name: 'domains', reads: 'text', check: (candidate) => text.hasBlockedDomain(candidate, 'reject') },
  { name: 'word-list', reads: 'text', check: (candidate) => text.hasListedWord(candidate, 'reject') },

  // The publication's own machine knows what this list does not; asked beforehand, it cost the reader its time already.
  { name: 'external', reads: 'memory', check: text.isObjectedToOutside },

  // What the newsroom listed by hand tells a moderator most, so it stands first among what holds.
  { name: 'domains', reads: 'text', check: (candidate) => text.hasBlockedDomain(candidate, 'hold') },
  { name: 'word-list', reads: 'text', check: (candidate) => text.hasListedWord(candidate, 'hold') },

  // Links are what most spam is for, and what good comments prove their point with: a person looks.
  { name: 'links', reads: 'text', check: text.hasTooManyLinks },

  // The same paragraph under many names is a campaign or a quotation; only a person can tell which.
  { name: 'near-repeated', reads: 'memory', check: text.resemblesAnother },

  // A person read the words that were there before; nobody has read these.
  { name: 'edited', reads: 'memory', check: commenter.changedWhatWasDecided },

  // It guesses, so it only ever holds, and only after every rule that knows.
  { name: 'spam', reads: 'text', check: text.isProbablySpam },

  // A stranger's first comment is read; somebody with a published one is known.
  { name: 'first-time', reads: 'memory', check: commenter.isFirst },

  // Somebody is known, and not for the better.
  { name: 'record', reads: 'memory', check: commenter.hasPoorRecord },

  // Some sections are harder than the rest of the paper; one may also be easier, which the rules above and below ask for.
  { name: 'section', reads: 'memory', check: place.isReadInSection },

  // A conversation under attack: everything waits, and readers are told.
  { name: 'hold-mode', reads: 'memory', check: place.isHeldTogether },

  // During a hard week the newsroom may want to read everything first.
  { name: 'everybody-waits', reads: 'memory', check: place.isReadEverywhere },
];

/** How many rules at the head of the list need nothing but the text. */
const textRules = rules.findIndex((rule) => rule.reads === 'memory');

/** What the rules that need no memory refuse, all of it at once, so that a form comes back once; `undefined` for nothing. */
export function judgeText(candidate: Pick<Candidate, 'name' | 'email' | 'body'>): Verdict | undefined {
  return text.refusedAtOnce(candidate);
}

/** What the list says about a comment that `judgeText` passed on, and which rule said it; `null` when none objected. */
export function judge(candidate: Candidate, memory: Memory): { rule: RuleName | null; verdict: Verdict } {
  for (const rule of rules.slice(textRules)) {
    const verdict = rule.reads === 'text' ? rule.check(candidate) : rule.check(candidate, memory);
    if (verdict !== undefined) return { rule: rule.name, verdict };
  }
  return { rule: null, verdict: { state: 'published' } };
}
