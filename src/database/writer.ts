import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The body of a write: gets the transaction, returns what the caller wants to know. */
export type Write<T> = (tx: Kysely<Tables>) => Promise<T>;

/** Runs writes so that those arriving together share one commit. */
export interface Writer {
  run<T>(work: Write<T>, lane: string): Promise<T>;
  onCommit(listener: () => Promise<void>): void;
  close(): Promise<void>;
}

/** What a lane needs of its connection; each statement is a plain SQL command without a result. */
export interface WritingConnection {
  tx: Kysely<Tables>;
  begin(): Promise<void>;
  command(sql: 'savepoint w' | 'release w' | 'rollback to w' | 'commit' | 'rollback'): Promise<void> | void;
  /** True for an error after which the whole batch may be tried again: a deadlock, a serialisation failure. */
  mayRetry(error: unknown): boolean;
}

interface Waiting {
  work: Write<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

// One commit costs one fsync (1 to 10 ms); past these bounds the first in the batch would wait longer than that for the others.
const MOST_IN_BATCH = 256;
const LONGEST_BATCH_MS = 8;
const TRIES = 5;

/** One connection that writes, and the queue before it. */
export class WritingLane {
  #queue: Waiting[] = [];
  #draining: Promise<void> | undefined;
  readonly #connection: WritingConnection;
  readonly #committed: () => Promise<void>;

  constructor(connection: WritingConnection, committed: () => Promise<void>) {
    this.#connection = connection;
    this.#committed = committed;
  }

  run<T>(work: Write<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#draining ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // Requests that came in the same turn of the event loop join the first batch.
    await nextTurn();
    while (this.#queue.length > 0) await this.#batch([]);
    // In the same turn as the look at the queue: a write that comes a moment later starts a new drain.
    this.#draining = undefined;
  }

  /** Runs `again` (after a deadlock), then what waits, and commits once. */
  async #batch(again: Waiting[], attempt = 1): Promise<void> {
    const { tx } = this.#connection;
    const done: { waiting: Waiting; value: unknown }[] = [];
    const taken: Waiting[] = [];
    try {
      await this.#connection.begin();
    } catch (error) {
      for (const waiting of [...again, ...this.#queue.splice(0)]) waiting.reject(error);
      return;
    }
    const started = performance.now();
    try {
      while (taken.length < MOST_IN_BATCH && performance.now() - started < LONGEST_BATCH_MS) {
        const waiting = again.shift() ?? (attempt === 1 ? this.#queue.shift() : undefined);
        if (waiting === undefined) {
          if (attempt > 1 || taken.length < 2) break;
          await nextTurn();
          if (this.#queue.length === 0) break;
          continue;
        }
        taken.push(waiting);
        await this.#connection.command('savepoint w');
        try {
          const value = await waiting.work(tx);
          await this.#connection.command('release w');
          done.push({ waiting, value });
        } catch (error) {
          if (this.#connection.mayRetry(error)) throw error;
          await this.#connection.command('rollback to w');
          await this.#connection.command('release w');
          waiting.reject(error);
          taken.pop();
        }
      }
      await this.#connection.command('commit');
    } catch (error) {
      await this.#abandon(error, [...taken, ...again], attempt);
      return;
    }
    // What is left of `again` ran out of time; it goes first in the next batch.
    this.#queue.unshift(...again);
    try {
      await this.#committed();
    } finally {
      for (const { waiting, value } of done) waiting.resolve(value);
    }
  }

  /** Nothing of the batch is stored; a deadlock's writes are tried again one by one, others are told. */
  async #abandon(error: unknown, writes: Waiting[], attempt: number): Promise<void> {
    try {
      await this.#connection.command('rollback');
    } catch (rollbackError) {
      // The connection is gone, and the transaction with it; the next `begin` says so again if it stays gone.
      console.error('rollback failed', rollbackError);
    }
    if (!this.#connection.mayRetry(error) || attempt >= TRIES) {
      for (const waiting of writes) waiting.reject(error);
      return;
    }
    for (const waiting of writes) await this.#batch([waiting], attempt + 1);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
