import type { KeptPage } from './kept-page.ts';

const LOOK_EVERY_MS = 250;
// More visits than this between two looks, and the machine has better things to do than to save a few bytes.
const BUSY_VISITS = 250;
// A page that changes every few seconds is dropped before its best compression pays.
const YOUNGEST_MS = 2000;

/** Compresses kept pages at the best quality, one at a time, while few visitors come. */
export class CompressWhenIdle {
  /** Counts visits; the cache adds to it. */
  busy = 0;
  readonly #waiting = new Map<string, { page: KeptPage; since: number }>();
  readonly #timer: Timer;
  #working = false;

  constructor() {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  add(key: string, page: KeptPage): void {
    this.#waiting.set(key, { page, since: Date.now() });
  }

  delete(key: string): void {
    this.#waiting.delete(key);
  }

  clear(): void {
    this.#waiting.clear();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    const visits = this.busy;
    this.busy = 0;
    if (this.#working || visits > BUSY_VISITS) return;
    const [oldest] = this.#waiting;
    if (oldest === undefined || Date.now() - oldest[1].since < YOUNGEST_MS) return;
    const [key, { page }] = oldest;
    this.#waiting.delete(key);
    this.#working = true;
    try {
      await page.compressBest();
    } finally {
      this.#working = false;
    }
  }
}
