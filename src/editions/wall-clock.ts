/** A moment as somebody types it: the clock on the newsroom's wall, not the world's. */
export interface TypedMoment {
  /** `2026-11-22`; digits of any of the interface's scripts. */
  date: string;
  /** `14:30` */
  time: string;
  /** Of a time that comes twice in the night when clocks go back, which one is meant. */
  which?: string | undefined;
}

/**
 * What a typed moment is. All moments are UTC ISO text, as stored.
 * - `skipped`: clocks jump over it; the last minute before and the first one after are named
 * - `twice`: clocks go back over it, and it was not said which of the two is meant
 */
export type ReadMoment =
  | { at: string }
  | { unreadable: 'date' | 'time' }
  | { skipped: { before: string; after: string } }
  | { twice: { earlier: string; later: string } };

/** Reads a typed moment as the wall clock of `timeZone`, an IANA name, has it. */
export function readMoment(typed: TypedMoment, timeZone: string): ReadMoment {
  const date = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(inLatinDigits(typed.date));
  if (date === null) return { unreadable: 'date' };
  // A browser may send seconds along; nobody schedules by them.
  const time = /^\s*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*$/.exec(inLatinDigits(typed.time));
  if (time === null) return { unreadable: 'time' };
  const [year, month, day] = date.slice(1).map(Number);
  const [hour = 24, minute = 60] = time.slice(1).map(Number);
  if (hour > 23 || minute > 59) return { unreadable: 'time' };
  let wall: Temporal.PlainDateTime;
  try {
    wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute } as WallFields, { overflow: 'reject' });
  } catch {
    // 30 February: a RangeError is how the calendar says no.
    return { unreadable: 'date' };
  }
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: utc(earlier) };
  // Of a skipped time, "earlier" is read with the clock after the jump and stands before it, and "later" the reverse.
  if (!earlier.toPlainDateTime().equals(wall)) {
    const jump = earlier.getTimeZoneTransition('next');
    if (jump === null) throw new Error(`${timeZone} skips ${wall} without a transition`);
    return { skipped: { before: utc(jump.subtract({ minutes: 1 })), after: utc(jump) } };
  }
  if (typed.which === 'earlier') return { at: utc(earlier) };
  if (typed.which === 'later') return { at: utc(later) };
  return { twice: { earlier: utc(earlier), later: utc(later) } };
}

/** A moment as date and time fields hold it, on the wall clock of `timeZone`. */
export function typedMoment(iso: string, timeZone: string): { date: string; time: string } {
  const wall = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone);
  return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** How far the wall clock of `timeZone` is from UTC at a moment: `+03:00`. */
export function offsetAt(iso: string, timeZone: string): string {
  return Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).offset;
}

type WallFields = { year: number; month: number; day: number; hour: number; minute: number };

function utc(moment: Temporal.ZonedDateTime): string {
  return new Date(moment.epochMilliseconds).toISOString();
}

/** Where a browser has no field for times, people type the digits of their own keyboard. */
export function inLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** When the day of a moment began on the wall clock of `timeZone`, UTC ISO text. */
export function startOfDay(iso: string, timeZone: string): string {
  return utc(Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).startOfDay());
}
