import { mistake } from '../mistake.ts';
import type { Candidate, Memory, Verdict } from './rules.ts';
import { held, refuse } from './verdicts.ts';

/* The rules that look at who writes, by what they wrote before and what was decided about it. */

const MINUTE = 60_000;
const REPEATED_WITHIN_HOURS = 24;
// “Thank you!” may be said under two articles; a paragraph is copied.
const LONG_ENOUGH_TO_BE_A_COPY = 40;
// Fewer decisions are no record.
const FEWEST_DECIDED = 4;

export function isBanned(_: Candidate, { ban }: Memory): Verdict | undefined {
  if (ban === null) return undefined;
  if (ban.endsAt === null) return refuse(mistake('form', 'comment-error-banned', { who: ban.kind }));
  return refuse(mistake('form', 'comment-error-banned-until', { who: ban.kind, at: ban.endsAt }));
}

export function repeatsThemselves(candidate: Candidate, memory: Memory): Verdict | undefined {
  const { book, digest, articleId, body, now } = candidate;
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

export function changedWhatWasDecided(_: Candidate, { wasDecidedByPerson }: Memory): Verdict | undefined {
  return wasDecidedByPerson ? held() : undefined;
}

export function isFirst({ book: { settings } }: Candidate, { section, hasPublished }: Memory): Verdict | undefined {
  // A section that says otherwise says it in the rule of its own.
  return section === null && settings.premoderation === 'first-comment' && !hasPublished ? held() : undefined;
}

export function hasPoorRecord({ book: { settings } }: Candidate, { own }: Memory): Verdict | undefined {
  if (!settings.record) return undefined;
  const rejected = own.filter(({ state }) => state === 'rejected').length;
  const decided = rejected + own.filter(({ state }) => state === 'published').length;
  if (decided < FEWEST_DECIDED || rejected * 100 < decided * settings.recordShare) return undefined;
  return held(`${rejected} / ${decided}`, null, rejected / decided);
}
