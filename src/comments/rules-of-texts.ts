import { type Mistake, mistake } from '../mistake.ts';
import { COMMENT_LIMIT, charactersOver, isBlank, NAME_LIMIT, overCap, turnsDirection } from './characters.ts';
import type { Candidate, Memory, Verdict } from './rules.ts';
import { held, refuse, refuseAll, rejected } from './verdicts.ts';
import { hidesProgram } from './web-addresses.ts';

/* The rules that look at a comment itself: what is written, and what a machine makes of it. */

type Typed = Pick<Candidate, 'name' | 'email' | 'body'>;

const LONGEST_EMAIL = 254;
// Ten of sixteen rows of words: a copy with a word here and there exchanged, not two people with one opinion.
const NEARLY_THE_SAME = 0.62;
const HIDDEN_PROGRAM = 'javascript:';

/** What is refused for the text alone, all of it at once. */
export function refusedAtOnce(typed: Typed): Verdict | undefined {
  const mistakes = [somethingIsMissing, somethingIsTooLong, emailCannotBeOne].flatMap((check) => {
    const verdict = check(typed);
    return verdict !== undefined && 'refuse' in verdict ? verdict.refuse : [];
  });
  return refuseAll(mistakes);
}

export function somethingIsMissing({ name, body }: Typed): Verdict | undefined {
  const mistakes = [
    ...(isBlank(name) ? mistake('name', 'comment-error-name-empty').mistakes : []),
    ...(isBlank(body) ? mistake('body', 'comment-error-text-empty').mistakes : []),
  ];
  return refuseAll(mistakes);
}

export function somethingIsTooLong({ name, body }: Typed): Verdict | undefined {
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

export function emailCannotBeOne({ email }: Typed): Verdict | undefined {
  if (email === '') return undefined;
  const isOne =
    email.length <= LONGEST_EMAIL && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]{2,}$/u.test(email);
  return isOne ? undefined : refuse(mistake('email', 'comment-error-email-invalid'));
}

/** A link to a blocked domain, of those that are rejected or of those that are held. */
export function hasBlockedDomain({ book, addresses }: Candidate, verdict: 'hold' | 'reject'): Verdict | undefined {
  if (!book.settings.blockedDomains || addresses.length === 0) return undefined;
  const found = book.domains.find(addresses);
  if (found?.verdict !== verdict) return undefined;
  return verdict === 'reject' ? rejected(found.domain, 'spam') : held(found.domain, 'spam');
}

/** A word of the list, of those that are rejected or of those that are held. */
export function hasListedWord({ listed }: Candidate, verdict: 'hold' | 'reject'): Verdict | undefined {
  const found = listed.find((one) => one.verdict === verdict);
  if (found === undefined) return undefined;
  return verdict === 'reject' ? rejected(found.word, found.about) : held(found.word, found.about);
}

export function isObjectedToOutside(_: Candidate, { external }: Memory): Verdict | undefined {
  if (external === null || external.verdict === 'pass') return undefined;
  const certainty = external.certainty === null ? {} : { certainty: external.certainty };
  const about = external.about;
  return { state: external.verdict === 'reject' ? 'rejected' : 'held', detail: about, about, ...certainty };
}

export function hasTooManyLinks({ book: { settings }, body, addresses }: Candidate): Verdict | undefined {
  if (!settings.tooManyLinks) return undefined;
  if (hidesProgram(body)) return held(HIDDEN_PROGRAM, 'spam');
  return addresses.length > settings.links ? held(String(addresses.length)) : undefined;
}

export function resemblesAnother({ book }: Candidate, { resemblance }: Memory): Verdict | undefined {
  if (!book.settings.nearRepeated || resemblance < NEARLY_THE_SAME) return undefined;
  return held(`${Math.round(resemblance * 100)} %`, 'spam', resemblance);
}

export function isProbablySpam({ book: { settings }, spam }: Candidate): Verdict | undefined {
  if (!settings.spam || spam === null || spam * 100 < settings.spamCertainty) return undefined;
  return held(`${Math.round(spam * 100)} %`, 'spam', spam);
}
