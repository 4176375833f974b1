import type { Reading } from '../database/open.ts';

/** The day in `timeZone` at `at`, as `2026-11-22`: rights end with a day of the publication's, not of the machine's. */
export function dayIn(timeZone: string, at: Date = new Date()): string {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const { year, month, day } = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Days from `today` to `day`, both as `2026-11-22`; negative when `day` is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

/** The day so many days after `day`. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The first moment of `day` in `timeZone`, as UTC ISO text; where a clock change skips midnight, the first after it. */
export function startOfDay(day: string, timeZone: string): string {
  // No zone is further from UTC than 14 hours; halving finds the minute at which the date turns.
  let before = Date.parse(day) - 15 * HOUR_MS;
  let after = Date.parse(day) + 15 * HOUR_MS;
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (dayIn(timeZone, new Date(middle)) >= day) after = middle;
    else before = middle;
  }
  return new Date(after).toISOString();
}

/** Whether `day` is one that exists, written `2026-11-22`. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** What a check before publishing has to know of a photo. */
export interface PhotoFacts {
  /** The last day on which it may be published; `null` for no end. */
  expiresOn: string | null;
}

/** The facts of these photos, by id; one that is gone or in the bin is missing from the map. */
export async function photoFacts(db: Reading, ids: readonly string[]): Promise<Map<string, PhotoFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('photos')
    .select(['id', 'expires_on'])
    .where('id', 'in', [...new Set(ids)])
    .where('kind', '=', 'photo')
    .where('binned_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, expires_on }) => [id, { expiresOn: expires_on }]));
}
