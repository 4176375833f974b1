import { setPriority } from 'node:os';
import { join } from 'node:path';
import { type Answer, AVIF_ONLY, type Developed, type DevelopOrder, type Order, type SizesOrder } from './delivered.ts';

/** A file that the decoder refused, or that made it end: damaged, hostile, or too much for this machine. */
export class UnreadablePhoto extends Error {
  /** It was still at it when its time was over. */
  readonly tooSlow: boolean;
  constructor(message: string, tooSlow = false) {
    super(message);
    this.tooSlow = tooSlow;
  }
}

const LONGEST_MS = 45_000;
// Long enough for the next of several files; sharp holds some 60 MB while it waits.
const IDLE_MS = 4_000;
const NICE = 10;
const NICEST = 19;
// AVIF takes seconds for a size, and longer while the machine has better things to do.
const LONGEST_AVIF_MS = 10 * 60_000;

interface Worker {
  process: Bun.Subprocess;
  /** Resolves with what the process answers next; rejects when it ends instead. */
  answer(): Promise<Answer>;
}

/** One decoder, started when there is work and ended when there is none: one order at a time, each within its time. */
export class Workshop {
  readonly #niceness: number;
  readonly #arguments: readonly string[];
  readonly #idleMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param niceness how much else on the machine goes first, up to 19; `idleMs` how long a decoder waits for more */
  constructor({ niceness = 0, arguments: given = [] as readonly string[], idleMs = IDLE_MS } = {}) {
    this.#niceness = niceness;
    this.#idleMs = idleMs;
    this.#arguments = given;
  }

  /**
   * Has an order done, after those that wait already.
   * @throws UnreadablePhoto
   */
  ask(order: Order, longestMs = LONGEST_MS): Promise<Developed | null> {
    const turn = this.#last.then(() => this.#run(order, longestMs));
    // Whoever waits next does so whether this one succeeds or not; its own caller hears of the failure.
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #run(order: Order, longestMs: number): Promise<Developed | null> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    const worker = this.#worker;
    let tooSlow = false;
    const deadline = setTimeout(() => {
      tooSlow = true;
      worker.process.kill('SIGKILL');
    }, longestMs);
    try {
      const answered = worker.answer();
      worker.process.send(order);
      const answer = await answered;
      if ('unreadable' in answer) throw new UnreadablePhoto(answer.unreadable);
      if ('failed' in answer) throw new Error(`a photo could not be kept: ${answer.failed}`);
      return answer.done;
    } catch (error) {
      if (tooSlow) throw new UnreadablePhoto(`no picture after ${longestMs} ms`, true);
      throw error;
    } finally {
      clearTimeout(deadline);
      this.#idle = setTimeout(() => this.#endIdle(), this.#idleMs);
      this.#idle.unref();
    }
  }

  /** Lets go of the decoder before it ends: a file that came until its end is heard of would be lost with it. */
  #endIdle(): void {
    const idle = this.#worker;
    this.#worker = undefined;
    idle?.process.kill();
  }

  #start(): Worker {
    let settle: { resolve(answer: Answer): void; reject(reason: Error): void } | undefined;
    const child = Bun.spawn([process.execPath, join(import.meta.dirname, 'sharp-worker.ts'), ...this.#arguments], {
      serialization: 'advanced',
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'ignore',
      // A decoder needs nothing that the newsroom knows.
      env: { PATH: process.env.PATH ?? '', BUN_BE_BUN: '1', MALLOC_ARENA_MAX: '2' },
      ipc: (answer: Answer) => settle?.resolve(answer),
      onExit: (_child, code, signal) => {
        if (this.#worker?.process === child) this.#worker = undefined;
        settle?.reject(new UnreadablePhoto(`the decoder ended with ${signal ?? code}`));
      },
    });
    if (this.#niceness > 0) setPriority(child.pid, this.#niceness);
    return {
      process: child,
      answer: () =>
        new Promise((resolve, reject) => {
          settle = { resolve, reject };
        }),
    };
  }
}

const darkroom = new Workshop();
const backroom = new Workshop({ niceness: NICE });
const attic = new Workshop({ niceness: NICEST, arguments: [AVIF_ONLY] });

/**
 * Makes a new file ours, as somebody waits for it.
 * @throws UnreadablePhoto
 */
export async function develop(order: Omit<DevelopOrder, 'order'>): Promise<Developed> {
  const developed = await darkroom.ask({ order: 'develop', ...order });
  if (developed === null) throw new Error('the decoder answered another order');
  return developed;
}

/**
 * Makes sizes of a kept photo, when the machine has nothing better to do.
 * @throws UnreadablePhoto
 */
export async function makeSizeFiles(order: Omit<SizesOrder, 'order'>): Promise<void> {
  await backroom.ask({ order: 'sizes', ...order });
}

/**
 * Makes AVIF of sizes that are there in other formats, in a process of its own that everything else goes before.
 * @throws UnreadablePhoto
 */
export async function makeAvifFiles(order: Omit<SizesOrder, 'order' | 'formats'>): Promise<void> {
  await attic.ask({ order: 'sizes', ...order, formats: ['avif'] }, LONGEST_AVIF_MS);
}
