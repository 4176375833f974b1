/*
 * A day that passes in minutes: every clock that the program reads (Date, and the time in its ids) is set by hand. It runs in
 * a process of its own, since nothing else in that process would know what time it is.
 */

const real = Date;
const makeId = Bun.randomUUIDv7.bind(Bun);
let now = 0;

class SetDate extends real {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(now);
    else super(...(given as [number]));
  }

  static override now(): number {
    return now;
  }
}

/** From here on `Date` and new ids tell the time that `setClock` set. */
export function takeClock(): void {
  globalThis.Date = SetDate as DateConstructor;
  Bun.randomUUIDv7 = ((_encoding?: 'hex', at?: number) => makeId('hex', at ?? now)) as typeof Bun.randomUUIDv7;
}

/** Sets the clock to a moment in milliseconds; it never goes back. */
export function setClock(moment: number): void {
  now = Math.max(now, Math.floor(moment));
}

/** How long something really took, in milliseconds. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}
