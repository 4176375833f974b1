import type { DayHours } from './rule-settings.ts';

/** Whether comments are taken at a moment, and when that changes; milliseconds. */
export interface Opening {
  isOpen: boolean;
  /** `null` for never. */
  changesAt: number | null;
}

const DAYS_AHEAD = 8;

/**
 * Whether opening hours (from Monday to Sunday, on the clock of `timeZone`) have the conversation open at `now`. Hours that
 * end before they begin go on after midnight; an hour that the clocks skip or repeat is read as the wall shows it.
 */
export function openingAt(hours: readonly DayHours[], timeZone: string, now: number): Opening {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const spans: { from: number; to: number }[] = [];
  // From yesterday on: its night may still be open.
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead++) {
    const day = today.add({ days: ahead });
    const open = hours[day.dayOfWeek - 1];
    if (open == null) continue;
    const from = momentOf(day, open.from, timeZone);
    const to = momentOf(open.to > open.from ? day : day.add({ days: 1 }), open.to, timeZone);
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current !== undefined) {
    const isEndless = hours.every((day) => day !== null && day.from === '00:00' && day.to === '24:00');
    return { isOpen: true, changesAt: isEndless ? null : current.to };
  }
  return { isOpen: false, changesAt: spans.find(({ from }) => from > now)?.from ?? null };
}

function momentOf(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const date = hour === 24 ? day.add({ days: 1 }) : day;
  const plainTime = Temporal.PlainTime.from({ hour: hour % 24, minute });
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
