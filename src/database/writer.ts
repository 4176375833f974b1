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
  /** Resolves when all that was committed before the call is on the disk; missing where the commit itself waits for that. */
  sync?(): Promise<void>;
  /** True for an error after which the whole batch may be tried again: a deadlock, a serialisation failure. */
  mayRetry(error: unknown): boolean;
}

/** A write that is committed and whose answer waits for the disk. */
interface Done {
  waiting: Waiting;
  value: unknown;
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
  #unsynced: Done[] = [];
  #syncing: Promise<void> | undefined;
  /** The sync under way, of those that `#syncing` goes through. */
  #round: Promise<void> | undefined;
  /** Called when a write comes while an open batch waits for company. */
  #arrived: (() => void) | undefined;
  readonly #connection: WritingConnection;
  readonly #committed: () => Promise<void>;

  constructor(connection: WritingConnection, committed: () => Promise<void>) {
    this.#connection = connection;
    this.#committed = committed;
  }

  run<T>(work: Write<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#arrived?.();
      this.#draining ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#draining;
    await this.#syncing;
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
    const done: Done[] = [];
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
          if (attempt > 1) break;
          // While the disk takes the batch before, this one stays open: the more share a commit, the less each costs.
          if (this.#round !== undefined) await this.#companyOr(this.#round);
          else if (taken.length < 2) break;
          else await nextTurn();
          if (this.#queue.length === 0 && this.#round === undefined) break;
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
    this.#unsynced.push(...done);
    if (this.#unsynced.length > 0) this.#syncing ??= this.#sync();
    if (this.#connection.sync === undefined) await this.#syncing;
  }

  /** Answers what is committed once the disk has it; what is committed meanwhile waits for the next round. */
  async #sync(): Promise<void> {
    while (this.#unsynced.length > 0) {
      const done = this.#unsynced.splice(0);
      this.#round = this.#syncRound(done);
      await this.#round;
      this.#round = undefined;
    }
    this.#syncing = undefined;
  }

  async #syncRound(done: readonly Done[]): Promise<void> {
    try {
      await this.#connection.sync?.();
    } catch (error) {
      // Whether the disk has it is not known: nobody is told that it does.
      for (const { waiting } of done) waiting.reject(error);
      return;
    }
    try {
      await this.#committed();
    } catch (error) {
      // The writes are safe; who was to hear of them finds them in `changes` at the next look.
      console.error('after a commit:', error);
    }
    for (const { waiting, value } of done) waiting.resolve(value);
  }

  async #companyOr(round: Promise<void>): Promise<void> {
    const company = new Promise<void>((resolve) => {
      this.#arrived = resolve;
    });
    await Promise.race([company, round]);
    this.#arrived = undefined;
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
