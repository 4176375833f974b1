import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { JobRow } from '../database/tables.ts';

/*
 * Jobs are what the newsroom does without anybody waiting for it: a row in `jobs`, written in the transaction that makes it
 * necessary, done by whichever process claims it first. Each is done at least once, so doing it twice must do no harm. The
 * folder refuses to know what a job does: `start` hands it the functions by name.
 */

/** What is done for a job; it throws when it has to be tried again. `payload` is what was queued, to be checked. */
export type Work = (payload: unknown) => Promise<void>;

/** Work that comes once a day, without a payload. */
export type DailyWork = () => Promise<void>;

/** Everything that can be queued, and everything that comes by itself, by name. */
export interface Works {
  queued: Readonly<Record<string, Work>>;
  daily: Readonly<Record<string, DailyWork>>;
  /** Everything that comes by itself more often than once a day: so many minutes after it was done last. */
  regular?: Readonly<Record<string, { minutes: number; work: DailyWork }>>;
  /** Short work that was promised for a time: like `queued`, in places of its own, so that it waits behind no other work. */
  punctual?: Readonly<Record<string, Work>>;
  /** What somebody waits for, such as a letter: like `queued`, in places that it shares with `regular` and with no long work. */
  awaited?: Readonly<Record<string, Work>>;
}

/** How the worker paces itself; tests hurry it. */
export interface Pace {
  /** Between two looks at the queue. */
  lookMs: number;
  /** How long a claim holds unless it is renewed: a process that died is waited for as long. */
  claimMs: number;
  /** Before the second attempt; doubled before each further one. */
  firstPauseMs: number;
}

const usualPace: Pace = { lookMs: 1000, claimMs: 120_000, firstPauseMs: 10_000 };
const AT_ONCE = 2;
const MOST_ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const LONGEST_FAREWELL_MS = 5000;
/** A job that failed for good is kept with its last error, for the operator to see. */
export const GIVEN_UP_AT = '9999-12-31T00:00:00.000Z';

/**
 * Queues a job in the transaction `tx` of what makes it necessary.
 * @param job `key`: while a job with this key waits, queueing another one changes nothing; one that already runs does not count
 */
export async function queueJob(
  tx: Reading,
  job: { name: string; payload: unknown; key?: string; runAt?: string },
): Promise<void> {
  const now = timestamp();
  await tx
    .insertInto('jobs')
    .values({
      id: newId(),
      name: job.name,
      payload_json: JSON.stringify(job.payload ?? null),
      key: job.key ?? null,
      run_at: job.runAt ?? now,
      claimed_until_at: null,
      attempts: 0,
      last_error: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** Takes back, in the transaction `tx`, the job that waits under `key`; one that already runs is not held up. */
export async function withdrawJob(tx: Reading, key: string): Promise<void> {
  await tx.deleteFrom('jobs').where('key', '=', key).execute();
}

/** Does what is queued in `db`, beside every other process that does. */
export function doJobs(db: Database, works: Works, pace: Partial<Pace> = {}): { close(): Promise<void> } {
  const worker = new Worker(db, works, { ...usualPace, ...pace });
  void worker.look();
  return worker;
}

const dailyKey = (name: string) => `daily ${name}`;

class Worker {
  readonly #db: Database;
  readonly #works: Works;
  readonly #pace: Pace;
  readonly #underway = new Map<string, { name: string; work: Promise<void> }>();
  #timer: Timer | undefined;
  #looking: Promise<void> = Promise.resolve();
  #closed = false;
  #dailyQueued = false;

  constructor(db: Database, works: Works, pace: Pace) {
    this.#db = db;
    this.#works = works;
    this.#pace = pace;
  }

  /** Claims and begins what is due, then looks again in a while. */
  look(): Promise<void> {
    this.#looking = this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      if (!this.#dailyQueued) await this.#queueDaily();
      for (const names of this.#lines()) {
        while (!this.#closed && this.#placesTaken(names) < AT_ONCE) {
          const job = await this.#claim(names);
          if (job === undefined) break;
          this.#begin(job);
        }
      }
    } catch (error) {
      // The database is away; the next look tries again.
      if (!this.#closed) console.error('jobs cannot be looked at:', error instanceof Error ? error.message : error);
    }
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.look(), this.#pace.lookMs);
    this.#timer.unref();
  }

  /** Begins nothing more, waits a little for what is under way, and gives back what is not finished. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    // What is being claimed now is begun all the same, and has to be known to be waited for.
    await this.#looking;
    await Promise.race([
      Promise.allSettled([...this.#underway.values()].map(({ work }) => work)),
      Bun.sleep(LONGEST_FAREWELL_MS),
    ]);
    const unfinished = [...this.#underway.keys()];
    if (unfinished.length === 0) return;
    await this.#db.write(async (tx) => {
      await tx.updateTable('jobs').set({ claimed_until_at: null }).where('id', 'in', unfinished).execute();
    });
  }

  async #queueDaily(): Promise<void> {
    const names = this.#ownNames();
    await this.#db.write(async (tx) => {
      for (const name of names) await queueJob(tx, { name, payload: null, key: dailyKey(name) });
    });
    this.#dailyQueued = true;
  }

  /** What comes by itself. */
  #ownNames(): string[] {
    return [...Object.keys(this.#works.daily), ...Object.keys(this.#works.regular ?? {})];
  }

  /** How long after it was done what comes by itself comes again; `undefined` for what was queued. */
  #everyMs(name: string): number | undefined {
    if (this.#works.daily[name] !== undefined) return DAY_MS;
    const regular = this.#works.regular?.[name];
    return regular && regular.minutes * 60_000;
  }

  /** What has to be on time, what somebody waits for, and everything else: each line has its own places. */
  #lines(): string[][] {
    const { punctual = {}, awaited = {}, regular = {}, queued, daily } = this.#works;
    return [
      Object.keys(punctual),
      [...Object.keys(awaited), ...Object.keys(regular)],
      [...Object.keys(queued), ...Object.keys(daily)],
    ];
  }

  #placesTaken(names: readonly string[]): number {
    return [...this.#underway.values()].filter(({ name }) => names.includes(name)).length;
  }

  async #claim(names: readonly string[]): Promise<JobRow | undefined> {
    if (names.length === 0) return undefined;
    const now = Date.now();
    const at = new Date(now).toISOString();
    const due = (from: Reading) =>
      from
        .selectFrom('jobs')
        .select('id')
        .where('run_at', '<=', at)
        .where((where) => where.or([where('claimed_until_at', 'is', null), where('claimed_until_at', '<', at)]))
        .where('name', 'in', [...names])
        .orderBy('run_at')
        .orderBy('id')
        .limit(1);
    // Looking is a read; the write lock is taken only when there is something to claim.
    if ((await due(this.#db).executeTakeFirst()) === undefined) return undefined;
    return this.#db.write((tx) =>
      tx
        .updateTable('jobs')
        .set((set) => ({
          claimed_until_at: this.#claimEnd(now),
          attempts: set('attempts', '+', 1),
          // A job that runs no longer stands in the way of the next one with its key; the daily ones stay unique.
          key: set.case().when('key', 'like', 'daily %').then(set.ref('key')).else(null).end(),
        }))
        .where('id', '=', due(tx))
        // Stated again: PostgreSQL looks at this row anew when another process held it a moment ago.
        .where((where) => where.or([where('claimed_until_at', 'is', null), where('claimed_until_at', '<', at)]))
        .returningAll()
        .executeTakeFirst(),
    );
  }

  #begin(job: JobRow): void {
    const work = this.#do(job).finally(() => this.#underway.delete(job.id));
    this.#underway.set(job.id, { name: job.name, work });
  }

  async #do(job: JobRow): Promise<void> {
    const renewal = setInterval(() => void this.#renew(job), this.#pace.claimMs / 3);
    try {
      const own = this.#works.daily[job.name] ?? this.#works.regular?.[job.name]?.work;
      const { punctual = {}, awaited = {}, queued: whenever } = this.#works;
      const queued = punctual[job.name] ?? awaited[job.name] ?? whenever[job.name];
      await (own?.() ?? queued?.(JSON.parse(job.payload_json)));
      await this.#finish(job, this.#everyMs(job.name));
    } catch (error) {
      await this.#tryLater(job, error);
    } finally {
      clearInterval(renewal);
    }
  }

  async #renew(job: JobRow): Promise<void> {
    try {
      await this.#change(job, { claimed_until_at: this.#claimEnd(Date.now()) });
    } catch (error) {
      // The claim may run out and the job be done twice, which it has to bear.
      console.error(`job ${job.name} ${job.id} could not be claimed longer:`, reason(error));
    }
  }

  async #finish(job: JobRow, againInMs: number | undefined): Promise<void> {
    if (againInMs !== undefined) {
      const run_at = new Date(Date.now() + againInMs).toISOString();
      await this.#change(job, { run_at, claimed_until_at: null, attempts: 0, last_error: null });
    } else {
      await this.#db.write(async (tx) => {
        await tx.deleteFrom('jobs').where('id', '=', job.id).execute();
      });
    }
  }

  async #tryLater(job: JobRow, error: unknown): Promise<void> {
    const givenUp = job.attempts >= MOST_ATTEMPTS && this.#everyMs(job.name) === undefined;
    const pause = Math.min(this.#pace.firstPauseMs * 2 ** (job.attempts - 1), LONGEST_PAUSE_MS);
    console.error(
      `job ${job.name} ${job.id} failed (attempt ${job.attempts}${givenUp ? ', the last' : ''}):`,
      reason(error),
    );
    try {
      await this.#change(job, {
        run_at: givenUp ? GIVEN_UP_AT : new Date(Date.now() + pause).toISOString(),
        claimed_until_at: null,
        last_error: reason(error),
      });
    } catch (writeError) {
      // The claim runs out by itself, and the job is tried again then.
      console.error(`job ${job.name} ${job.id} could not be put back:`, reason(writeError));
    }
  }

  async #change(job: JobRow, columns: Partial<JobRow>): Promise<void> {
    await this.#db.write(async (tx) => {
      await tx.updateTable('jobs').set(columns).where('id', '=', job.id).execute();
    });
  }

  #claimEnd(now: number): string {
    return new Date(now + this.#pace.claimMs).toISOString();
  }
}

const LONGEST_REASON = 300;

/** What went wrong in one line. What a database or a parser says may quote what somebody typed, so only its code or name is kept. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  if (error instanceof SyntaxError) return error.name;
  const words = 'code' in error ? `${error.name} ${String(error.code)}` : `${error.name}: ${error.message}`;
  return words.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
}
