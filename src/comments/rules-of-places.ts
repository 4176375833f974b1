import { mistake } from '../mistake.ts';
import type { Candidate, Memory, Verdict } from './rules.ts';
import { held, refuse } from './verdicts.ts';

/* The rules that look at where a comment is to stand: whether anything is taken there, and what is read first. */

const MINUTE = 60_000;

export function isClosed(_: Candidate, { closed, isEdit }: Memory): Verdict | undefined {
  // Somebody who wrote in time may put a word right after closing.
  if (closed === null || isEdit) return undefined;
  if (closed.why === 'age') return refuse(mistake('form', 'comment-error-closed-age'));
  if (closed.why === 'by-hand' || closed.opensAt === null) return refuse(mistake('form', 'comment-error-closed'));
  return refuse(mistake('form', 'comment-error-closed-hours', { at: new Date(closed.opensAt).toISOString() }));
}

export function isSlowed({ book: { settings }, articleId, now }: Candidate, memory: Memory): Verdict | undefined {
  if (memory.mode !== 'slow' || memory.isEdit) return undefined;
  const newest = memory.own.find((one) => one.articleId === articleId);
  const wait = newest === undefined ? 0 : newest.at + settings.slowMinutes * MINUTE - now;
  if (wait > 0) return refuse(mistake('form', 'comment-error-slow', { minutes: Math.ceil(wait / MINUTE) }));
  // Whoever throws the cookie away is new each time; such comments wait instead.
  return memory.hasPublished ? undefined : held();
}

export function isReadInSection(_: Candidate, { section, hasPublished }: Memory): Verdict | undefined {
  return section === 'everybody' || (section === 'first-comment' && !hasPublished) ? held() : undefined;
}

export function isHeldTogether(_: Candidate, { mode }: Memory): Verdict | undefined {
  return mode === 'hold' ? held() : undefined;
}

export function isReadEverywhere({ book: { settings } }: Candidate, { section }: Memory): Verdict | undefined {
  return (section ?? settings.premoderation) === 'everybody' ? held() : undefined;
}
