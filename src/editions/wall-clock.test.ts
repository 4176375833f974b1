import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { offsetAt, readMoment, typedMoment } from './wall-clock.ts';

const read = (date: string, time: string, zone: string, which?: string) => readMoment({ date, time, which }, zone);

describe('a time typed at the desk', () => {
  test('is the publication’s own, in winter and in summer', () => {
    expect(read('2026-11-22', '14:30', 'Europe/Berlin')).toEqual({ at: '2026-11-22T13:30:00.000Z' });
    expect(read('2026-07-22', '14:30', 'Europe/Berlin')).toEqual({ at: '2026-07-22T12:30:00.000Z' });
    expect(read('2026-11-22', '14:30', 'Asia/Baghdad')).toEqual({ at: '2026-11-22T11:30:00.000Z' });
    expect(read('2026-11-22', '14:30', 'Asia/Tehran')).toEqual({ at: '2026-11-22T11:00:00.000Z' });
    expect(read('2026-11-22', '14:30:00', 'Asia/Kathmandu')).toEqual({ at: '2026-11-22T08:45:00.000Z' });
    expect(read('٢٠٢٦-١١-٢٢', '۱۴:۳۰', 'UTC')).toEqual({ at: '2026-11-22T14:30:00.000Z' });
  });

  test('that the clocks skip is refused with its neighbours named', () => {
    expect(read('2026-03-29', '02:30', 'Europe/Berlin')).toEqual({
      skipped: { before: '2026-03-29T00:59:00.000Z', after: '2026-03-29T01:00:00.000Z' },
    });
    expect(typedMoment('2026-03-29T00:59:00.000Z', 'Europe/Berlin').time).toBe('01:59');
    expect(typedMoment('2026-03-29T01:00:00.000Z', 'Europe/Berlin').time).toBe('03:00');
  });

  test('that comes twice is asked for again, and either can be meant', () => {
    const [earlier, later] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
    expect(read('2026-10-25', '02:30', 'Europe/Berlin')).toEqual({ twice: { earlier, later } });
    expect(read('2026-10-25', '02:30', 'Europe/Berlin', 'neither')).toEqual({ twice: { earlier, later } });
    expect(read('2026-10-25', '02:30', 'Europe/Berlin', 'earlier')).toEqual({ at: earlier });
    expect(read('2026-10-25', '02:30', 'Europe/Berlin', 'later')).toEqual({ at: later });
    expect([offsetAt(earlier, 'Europe/Berlin'), offsetAt(later, 'Europe/Berlin')]).toEqual(['+02:00', '+01:00']);
  });

  test('is right where clocks move by half an hour', () => {
    // Lord Howe Island moves by 30 minutes: 02:00 becomes 02:30, and in autumn 02:00 becomes 01:30.
    expect(read('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual({
      skipped: { before: '2026-10-03T15:29:00.000Z', after: '2026-10-03T15:30:00.000Z' },
    });
    expect(read('2026-10-04', '02:30', 'Australia/Lord_Howe')).toEqual({ at: '2026-10-03T15:30:00.000Z' });
    expect(read('2026-04-05', '01:45', 'Australia/Lord_Howe')).toEqual({
      twice: { earlier: '2026-04-04T14:45:00.000Z', later: '2026-04-04T15:15:00.000Z' },
    });
  });

  test('on a day that a country skipped whole is refused too', () => {
    expect(read('2011-12-30', '12:00', 'Pacific/Apia')).toEqual({
      skipped: { before: '2011-12-30T09:59:00.000Z', after: '2011-12-30T10:00:00.000Z' },
    });
  });

  test.each([
    ['', '14:30', 'date'],
    ['2026-02-30', '14:30', 'date'],
    ['tomorrow', '14:30', 'date'],
    ['22.11.2026', '14:30', 'date'],
    ['2026-11-22T00:00', '14:30', 'date'],
    ['2026-11-22', '', 'time'],
    ['2026-11-22', '24:00', 'time'],
    ['2026-11-22', '14:60', 'time'],
    ['2026-11-22', '2 pm', 'time'],
    ['2026-11-22', '-1:00', 'time'],
  ] as const)('“%s” “%s” is not read as something else', (date, time, wrong) => {
    expect(read(date, time, 'Europe/Berlin')).toEqual({ unreadable: wrong });
  });

  test('means in every time zone the moment at which that clock shows it, as a clock of its own confirms', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const day = 24 * 60;
    const minutes = fc.integer({ min: 0, max: 40 * 366 * day - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, fc.boolean(), (zone, minute, near) => {
        const from = Date.UTC(2000, 0, 1) + minute * 60_000;
        // Half of the trials look where it is hard: around the next change of the clock.
        const change = near
          ? Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next')
          : null;
        const shift = ((minute % 361) - 180) * 60_000;
        const moment = change === null ? from : change.epochMilliseconds + shift;
        // Zones whose offset has seconds are history.
        if (!/^[+-]\d\d:\d\d$/.test(offsetAt(new Date(moment).toISOString(), zone))) return;
        const wall = typedMoment(new Date(moment).toISOString(), zone);
        const shown = shownByIntl(moment, zone);
        expect(`${wall.date} ${wall.time}`).toBe(shown);
        const made = readMoment(wall, zone);
        if ('at' in made) expect(Date.parse(made.at)).toBe(moment);
        else if ('twice' in made) {
          const both = [made.twice.earlier, made.twice.later].map((one) => Date.parse(one));
          expect(both).toContain(moment);
          for (const one of both) expect(shownByIntl(one, zone)).toBe(shown);
          expect(both[0]).toBeLessThan(both[1] ?? 0);
        } else throw new Error(`${zone}: the clock shows ${shown}, and it is refused`);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('in a skipped stretch has neighbours that the clock does show, one minute apart in the world', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 2000, max: 2036 }), (zone, year) => {
        let change = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
        for (let n = 0; change !== null && n < 3; n++, change = change.getTimeZoneTransition('next')) {
          const gap = (change.offsetNanoseconds - change.subtract({ seconds: 1 }).offsetNanoseconds) / 60e9;
          if (!Number.isInteger(gap) || gap <= 0) continue;
          const wall = change.toPlainDateTime().subtract({ minutes: Math.ceil(gap / 2) });
          const made = readMoment({ date: wall.toPlainDate().toString(), time: wall.toString().slice(11, 16) }, zone);
          if (!('skipped' in made)) throw new Error(`${zone} takes ${wall}`);
          const { before, after } = made.skipped;
          expect(Date.parse(after)).toBe(change.epochMilliseconds);
          expect(Date.parse(after) - Date.parse(before)).toBe(60_000);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What `Intl` says the clock shows, in a way of its own. */
function shownByIntl(moment: number, timeZone: string): string {
  const known = clocks.get(timeZone);
  const clock =
    known ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock.format(new Date(moment));
}
