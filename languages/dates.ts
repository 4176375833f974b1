import type { Calendar, Digits } from './known-languages.ts';
import type { SayBare } from './lists.ts';

/**
 * `day` 22 November 2026 · `day-time` 22 November 2026, 09:40 · `time` 09:40 · `month` November 2026 ·
 * `weekday` Sunday, 22 November 2026.
 */
export type DateStyle = 'day' | 'day-time' | 'time' | 'month' | 'weekday';

/** Writes moments for one edition. */
export interface DateWriter {
  date(iso: string, style: DateStyle): string;
  cutDate(cut: string): string;
  relative(iso: string, nowIso: string): string;
}

/** What the calendar, the clock and the digits of an edition make of a moment, worded by the `date-*` messages. */
export function dateWriter(
  options: { digits: Digits; calendar: Calendar; timeZone: string },
  say: SayBare,
): DateWriter {
  const { numbered, monthMessage, yearOffset } = calendars[options.calendar];
  const wall = new Intl.DateTimeFormat(`en-u-ca-${numbered}-nu-latn`, {
    timeZone: options.timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
  });
  const onTheDay = dayOf(numbered);
  const inDigits = (text: string) => text.replace(/\d/g, (digit) => digitsOf[options.digits][Number(digit)] ?? digit);
  const months = Array.from({ length: 12 }, (_, place) => say(monthMessage, { month: place + 1 }));
  const weekdays = Array.from({ length: 7 }, (_, place) => say('date-weekday', { weekday: place + 1 }));

  const date = (iso: string, style: DateStyle): string => {
    const on = partsOf(wall, iso);
    const time = inDigits(`${on.hour}:${on.minute}`);
    if (style === 'time') return time;
    const month = months[Number(on.month) - 1] ?? '';
    const year = inDigits(String(Number(on.year) + yearOffset));
    if (style === 'month') return say('date-month', { month, year });
    const day = say('date-day', { day: inDigits(on.day), month, year });
    if (style === 'day') return day;
    if (style === 'day-time') return say('date-day-time', { day, time });
    return say('date-weekday-day', { weekday: weekdays[englishWeekdays.indexOf(on.weekday)] ?? '', day });
  };

  const cutDate = (cut: string): string => {
    if (cut.length > LENGTH_OF_DAY) return date(cut, 'day-time');
    const [year = '', month, day] = cut.split('-');
    // A day is the same whatever the clock says there, and neither the month nor the year of one calendar is one of another.
    if (day !== undefined) {
      const on = partsOf(onTheDay, `${cut}T12:00:00Z`);
      const inYear = inDigits(String(Number(on.year) + yearOffset));
      return say('date-day', { day: inDigits(on.day), month: months[Number(on.month) - 1] ?? '', year: inYear });
    }
    if (month === undefined) return inDigits(year);
    const message = options.calendar === 'gregorian-levantine' ? 'date-month-levantine' : 'date-month-gregorian';
    return say('date-month', { month: say(message, { month: Number(month) }), year: inDigits(year) });
  };

  const coming = (iso: string, minutes: number): string => {
    if (minutes < HOUR) return say('coming-minutes', { count: minutes });
    if (minutes < DAY) return say('coming-hours', { count: Math.floor(minutes / HOUR) });
    if (minutes < 7 * DAY) return say('coming-days', { count: Math.floor(minutes / DAY) });
    return date(iso, 'day');
  };

  const relative = (iso: string, nowIso: string): string => {
    const elapsed = (Date.parse(nowIso) - Date.parse(iso)) / 60_000;
    if (elapsed <= -1) return coming(iso, Math.floor(-elapsed));
    const minutes = Math.floor(elapsed);
    if (minutes < 1) return say('relative-now', {});
    if (minutes < HOUR) return say('relative-minutes', { count: minutes });
    if (minutes < DAY) return say('relative-hours', { count: Math.floor(minutes / HOUR) });
    if (minutes < 7 * DAY) return say('relative-days', { count: Math.floor(minutes / DAY) });
    return date(iso, 'day');
  };

  return { date, cutDate, relative };
}

const LENGTH_OF_DAY = '2026-11-28'.length;

/** Numbers days of the calendar without a clock. */
function dayOf(calendar: 'gregory' | 'persian'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Of each calendar the one that `Intl` numbers days by, the message with its month names, and what is added to the year.
 * The Kurdish calendar is the Persian one (first of Khakelêwe = first of Farvardin = spring equinox) 1321 years ahead.
 */
const calendars: Record<Calendar, { numbered: 'gregory' | 'persian'; monthMessage: string; yearOffset: number }> = {
  gregorian: { numbered: 'gregory', monthMessage: 'date-month-gregorian', yearOffset: 0 },
  'gregorian-levantine': { numbered: 'gregory', monthMessage: 'date-month-levantine', yearOffset: 0 },
  persian: { numbered: 'persian', monthMessage: 'date-month-persian', yearOffset: 0 },
  kurdish: { numbered: 'persian', monthMessage: 'date-month-kurdish', yearOffset: 1321 },
};

const digitsOf: Record<Digits, string> = { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩', arabext: '۰۱۲۳۴۵۶۷۸۹' };

const englishWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function partsOf(wall: Intl.DateTimeFormat, iso: string) {
  const parts = { year: '', month: '', day: '', hour: '', minute: '', weekday: '' };
  for (const { type, value } of wall.formatToParts(new Date(iso))) {
    if (type in parts) parts[type as keyof typeof parts] = value;
  }
  return parts;
}
