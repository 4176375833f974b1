import { listenTo } from '../database/listen.ts';
import type { Database } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';

/** Who is told what changed. */
export interface ChangeHearer {
  changed(tags: Iterable<string>): void;
  changedEverything(): void;
}

// What another process changed is seen after this long at the latest; the bound that is promised is one second.
const POLL_MS = { sqlite: 100, postgres: 250 } as const;
// A process that slept longer than this may have missed changes that were deleted meanwhile, see `old-changes.ts`.
const LONGEST_SLEEP_MS = 10 * 60_000;
// PostgreSQL gives ids when rows are written, and shows them when they commit: a gap may fill until its writer ends.
const GAP_LIVES_MS = 60_000;
const MOST_GAPS = 5000;
const LOOKED_BACK = 2000;

/**
 * Follows the `changes` table of `db`: this process's own commits before they are answered, those of other processes
 * by PostgreSQL's NOTIFY and by a poll. What cannot be known for certain makes everything count as changed.
 */
export async function followChanges(
  db: Database,
  hearer: ChangeHearer,
  databaseUrl: string | undefined,
): Promise<{ close(): Promise<void> }> {
  const follower = new Follower(db, hearer);
  await follower.begin();
  db.onCommit(() => follower.catchUpAfterCommit());
  const endListening =
    databaseUrl === undefined
      ? async () => {}
      : listenTo(databaseUrl, 'changes', (lost) => (lost ? follower.beginAgain() : follower.poll()));
  const timer = setInterval(() => follower.poll(), POLL_MS[db.kind]);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await endListening();
      await follower.close();
    },
  };
}

class Follower {
  readonly #db: Database;
  readonly #hearer: ChangeHearer;
  #highest = 0;
  /** Ids below the highest that were never seen, with the time at which they were first missed. */
  readonly #gaps = new Map<number, number>();
  #readAt = Date.now();
  #lost = false;
  #closed = false;
  /** The read under way, and the one that begins after it: whoever comes during a read needs a later one. */
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(db: Database, hearer: ChangeHearer) {
    this.#db = db;
    this.#hearer = hearer;
  }

  /** Begins at the newest change; gaps just below it may still fill. */
  async begin(): Promise<void> {
    const { max } = await this.#db
      .selectFrom('changes')
      .select((query) => query.fn.max('id').as('max'))
      .executeTakeFirstOrThrow();
    this.#highest = Number(max ?? 0);
    this.#gaps.clear();
    if (this.#db.kind === 'postgres') {
      const first = Math.max(0, this.#highest - LOOKED_BACK);
      const rows = await this.#db.selectFrom('changes').select('id').where('id', '>', first).execute();
      const seen = new Set(rows.map((row) => row.id));
      for (let id = first + 1; id < this.#highest; id++) if (!seen.has(id)) this.#gaps.set(id, Date.now());
    }
    this.#readAt = Date.now();
  }

  /** The connection stands anew: what happened in between is unknown. */
  beginAgain(): void {
    this.#lost = true;
    this.poll();
  }

  poll(): void {
    void this.#catchUp().catch((error) => {
      if (this.#closed) return;
      // Kept pages go on being served while the database is away; they are dropped as soon as it is back.
      if (!this.#lost) console.error('changes cannot be followed:', error instanceof Error ? error.message : error);
      this.#lost = true;
    });
  }

  /** Ends after every change of the commit was heard; a commit that cannot be read counts as a change of everything. */
  async catchUpAfterCommit(): Promise<void> {
    try {
      await this.#catchUp();
    } catch (error) {
      console.error('changes cannot be followed:', error instanceof Error ? error.message : error);
      this.#lost = true;
      this.#hearer.changedEverything();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled([this.#reading, this.#next]);
  }

  /** Ends after a read that began after this call. */
  #catchUp(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    if (this.#next !== undefined) return this.#next;
    if (this.#reading === undefined) return this.#begin();
    this.#next = this.#reading.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  #begin(): Promise<void> {
    this.#next = undefined;
    const reading = this.#read().finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
    return reading;
  }

  async #read(): Promise<void> {
    if (this.#lost || Date.now() - this.#readAt > LONGEST_SLEEP_MS) {
      await this.begin();
      this.#lost = false;
      this.#hearer.changedEverything();
      return;
    }
    const gaps = [...this.#gaps.keys()];
    const rows =
      gaps.length === 0
        ? await changesAfter(this.#db, { highest: this.#highest })
        : await this.#db
            .selectFrom('changes')
            .select(['id', 'tag'])
            .where((where) => where.or([where('id', '>', this.#highest), where('id', 'in', gaps)]))
            .orderBy('id')
            .execute();
    const now = Date.now();
    this.#readAt = now;
    for (const [id, missedAt] of this.#gaps) if (now - missedAt > GAP_LIVES_MS) this.#gaps.delete(id);
    if (rows.length === 0) return;
    for (const { id } of rows) this.#note(id, now);
    this.#hearer.changed(new Set(rows.map((row) => row.tag)));
    if (this.#gaps.size > MOST_GAPS) this.#lost = true;
  }

  #note(id: number, now: number): void {
    if (id <= this.#highest) {
      this.#gaps.delete(id);
      return;
    }
    // SQLite has one writer at a time, so that its ids appear in order and a gap never fills.
    if (this.#db.kind === 'postgres') {
      for (let missed = this.#highest + 1; missed < id && this.#gaps.size <= MOST_GAPS; missed++) {
        this.#gaps.set(missed, now);
      }
    }
    this.#highest = id;
  }
}

// Asked after each commit.
const changesAfter = prepared<{ highest: number }, { id: number; tag: string }>((db, at) =>
  db.selectFrom('changes').select(['id', 'tag']).where('id', '>', at('highest')).orderBy('id'),
);
