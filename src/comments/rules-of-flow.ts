import { mistake } from '../mistake.ts';
import type { Candidate, Memory, Verdict } from './rules.ts';
import { refuse } from './verdicts.ts';

/* The rules that look at how much comes at once: from one commenter, one network, under one article, everywhere. */

const MINUTE = 60_000;
/** The span in which comments of one network are counted. */
export const NETWORK_MINUTES = 10;

export function isTooFast({ book: { settings }, now }: Candidate, memory: Memory): Verdict | undefined {
  if (!settings.tooFast || memory.isEdit) return undefined;
  const own = waitFor(
    memory.own.map((comment) => comment.at),
    settings.perMinute,
    MINUTE,
    now,
  );
  if (own > 0) return refuse(mistake('form', 'comment-error-too-fast', { seconds: Math.ceil(own / 1000) }));
  // Fifty people may sit behind one address: who is known has only their own speed to answer for.
  if (memory.hasPublished) return undefined;
  const shared = waitFor(memory.fromNetwork, settings.perNetwork, NETWORK_MINUTES * MINUTE, now);
  if (shared > 0)
    return refuse(mistake('form', 'comment-error-network-too-fast', { minutes: Math.ceil(shared / MINUTE) }));
  if (memory.flow.wideNetwork < settings.perWideNetwork) return undefined;
  return refuse(mistake('form', 'comment-error-network-too-fast', { minutes: NETWORK_MINUTES }));
}

export function isFlood({ book: { settings } }: Candidate, { flow, isEdit }: Memory): Verdict | undefined {
  if (!settings.tooFast || isEdit) return undefined;
  if (flow.article < settings.perArticle && flow.publication < settings.perPublication) return undefined;
  return refuse(mistake('form', 'comment-error-flood', { minutes: 1 }));
}

/** Milliseconds until fewer than `most` of `times` (newest first) lie within `span` before now. */
export function waitFor(times: readonly number[], most: number, span: number, now: number): number {
  const deciding = times[most - 1];
  return deciding === undefined ? 0 : Math.max(0, deciding + span - now);
}
