/**
 * How many things came lately, by key, without keeping each: counts of this and the span before, the latter in the share
 * of it that still counts (a sliding window counter). What it holds is forgotten after two spans.
 */
export class Flow {
  readonly #spanMs: number;
  #began = 0;
  #counts = new Map<string, number>();
  #before = new Map<string, number>();

  constructor(spanMs: number) {
    this.#spanMs = spanMs;
  }

  /** How many came within the span before `now`, to about one in ten. */
  count(key: string, now: number): number {
    this.#turn(now);
    const share = 1 - (now - this.#began) / this.#spanMs;
    return (this.#counts.get(key) ?? 0) + (this.#before.get(key) ?? 0) * Math.max(0, share);
  }

  /** One more came at `now`. */
  add(key: string, now: number): void {
    this.#turn(now);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #turn(now: number): void {
    const past = now - this.#began;
    if (past < this.#spanMs) return;
    this.#before = past < 2 * this.#spanMs ? this.#counts : new Map();
    this.#counts = new Map();
    this.#began = now - (past % this.#spanMs);
  }
}
