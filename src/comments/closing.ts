import { type Opening, openingAt } from './opening-hours.ts';
import type { RuleBook } from './rule-book.ts';

/** Why a conversation takes no comments. */
export interface Closed {
  /** A moderator closed it (or its article is not public), it is old, or it is the wrong time of the day. */
  why: 'by-hand' | 'age' | 'hours';
  /** When it opens again by itself, in milliseconds; `null` for not by itself. */
  opensAt: number | null;
}

/** What decides whether a conversation takes comments. Times are UTC ISO text. */
export interface Standing {
  isPublished: boolean;
  closedAt: string | null;
  /** `null` for a page of another site, which has no age. */
  publishedAt: string | null;
}

const DAY = 86_400_000;

/** Whether a conversation takes comments at `now`, and when that changes by itself. */
export function closingOf(
  { settings, timeZone }: Pick<RuleBook, 'settings' | 'timeZone'>,
  { isPublished, closedAt, publishedAt }: Standing,
  now: number,
): { closed: Closed | null; changesAt: number | null } {
  const closes = closedAt === null ? null : Date.parse(closedAt);
  if (!isPublished || (closes !== null && closes <= now))
    return { closed: { why: 'by-hand', opensAt: null }, changesAt: null };
  const { closeAfterDays } = settings;
  const ends = closeAfterDays > 0 && publishedAt !== null ? Date.parse(publishedAt) + closeAfterDays * DAY : null;
  if (ends !== null && ends <= now) return { closed: { why: 'age', opensAt: null }, changesAt: null };
  const opening = settings.openingHours ? hoursNow(settings.hours, timeZone, now) : { isOpen: true, changesAt: null };
  const moments = [closes, ends, opening.changesAt].filter((moment) => moment !== null);
  const changesAt = moments.length === 0 ? null : Math.min(...moments);
  return { closed: opening.isOpen ? null : { why: 'hours', opensAt: opening.changesAt }, changesAt };
}

// The calendar is asked once between two changes, not for every comment.
let known: { hours: unknown; timeZone: string; from: number; opening: Opening } | undefined;

function hoursNow(hours: RuleBook['settings']['hours'], timeZone: string, now: number): Opening {
  const until = known?.opening.changesAt ?? Number.POSITIVE_INFINITY;
  if (known === undefined || known.hours !== hours || known.timeZone !== timeZone || now < known.from || now >= until)
    known = { hours, timeZone, from: now, opening: openingAt(hours, timeZone, now) };
  return known.opening;
}
