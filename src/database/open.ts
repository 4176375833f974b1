import { type Dialect, Kysely } from 'kysely';
import { oneByOneDialect } from './one-by-one.ts';
import type { Tables } from './tables.ts';
import type { Write, Writer } from './writer.ts';

/*
 * The database folder owns how rows are reached: opening, migrating, and the one way in which writes become durable.
 * It knows both engines and hides which one it is. It refuses to know what the rows mean: that is the nouns' business.
 */

export type DatabaseKind = 'sqlite' | 'postgres';

/** What finders take: the database itself, or the transaction of a write. */
export type Reading = Kysely<Tables>;

/**
 * The newsroom's rows. As a Kysely it reads, on connections that cannot write and never see what is not committed;
 * `write` is the one way to change something.
 */
export class Database extends Kysely<Tables> {
  readonly #writer: Writer;
  readonly kind: DatabaseKind;
  /** Each query through it is a durable write of its own; for the sign-in library only. */
  readonly oneByOne: Kysely<Tables>;
  readonly #close: () => Promise<void>;
  #listeners: (() => void | Promise<void>)[] = [];

  constructor(parts: { kind: DatabaseKind; reading: Dialect; writer: Writer; close: () => Promise<void> }) {
    super({ dialect: parts.reading });
    this.kind = parts.kind;
    this.#writer = parts.writer;
    this.#close = parts.close;
    this.oneByOne = new Kysely<Tables>({ dialect: oneByOneDialect(parts.kind, parts.writer) });
    this.#writer.onCommit(async () => {
      for (const listener of this.#listeners) await listener();
    });
  }

  /**
   * Runs `work` in a transaction and answers after the commit is durable; whatever `work` throws undoes its writes
   * and is thrown again. Writes that arrive together share one commit, so `work` must be short, await nothing but
   * its own queries, and bear being run again. Inside `work`, use `tx` only: `db.write` there would wait for itself.
   * @param lane on PostgreSQL, writes with the same lane (usually an article's id) go one after the other
   */
  write<T>(work: Write<T>, lane = ''): Promise<T> {
    return this.#writer.run(work, lane);
  }

  /** `listener` is awaited after each commit of this process, before the writes of that commit are answered. */
  onCommit(listener: () => void | Promise<void>): void {
    this.#listeners.push(listener);
  }

  /** Finishes the writes under way and closes every connection. */
  async close(): Promise<void> {
    await this.#writer.close();
    await this.destroy();
    await this.#close();
  }
}

/**
 * Opens the SQLite file in `dataDir`, or PostgreSQL when `databaseUrl` is given, without migrating it.
 * @throws when the file cannot be written or the server cannot be reached
 */
export async function openDatabase(where: { dataDir: string; databaseUrl?: string | undefined }): Promise<Database> {
  if (where.databaseUrl !== undefined) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(where.databaseUrl);
  }
  const { openSqlite } = await import('./sqlite.ts');
  return openSqlite(`${where.dataDir}/newsroom.sqlite`);
}
