import { type SQLQueryBindings, Database as SqliteFile, type Statement } from 'bun:sqlite';
import { closeSync, fdatasync, openSync } from 'node:fs';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Database } from './open.ts';
import { onlyConnection } from './prepared.ts';
import type { Tables } from './tables.ts';
import { type WritingConnection, WritingLane } from './writer.ts';

/** Opens the file at `path`, made when missing: one connection that reads, one that writes. */
export function openSqlite(path: string): Database {
  const writing = new SqliteFile(path, { create: true, readwrite: true });
  writing.run('pragma journal_mode = wal');
  // An acknowledged write outlives a power cut: its answer waits until the write-ahead log is synced, here and on another
  // thread, so that the next batch runs meanwhile. SQLite itself (FULL) would hold up this thread at each commit.
  writing.run('pragma synchronous = normal');
  writing.run('pragma foreign_keys = on');
  writing.run('pragma busy_timeout = 0');
  writing.run('pragma wal_autocheckpoint = 4000');
  const reading = new SqliteFile(path, { readwrite: true });
  reading.run('pragma query_only = on');
  reading.run('pragma busy_timeout = 5000');
  const tx = new Kysely<Tables>({ dialect: new BunSqliteDialect(writing) });
  const straight = { writing: new BunSqliteConnection(writing), reading: new BunSqliteConnection(reading) };
  onlyConnection.set(tx, straight.writing);
  const connection: WritingConnection = {
    tx,
    begin: () => beginWhenFree(writing),
    // `query` keeps the statement, `run` of the file would read the text each time.
    command: (sql) => void writing.query(sql).run(),
    sync: () => log.sync(),
    mayRetry: () => false,
  };
  const log = new WriteAheadLog(`${path}-wal`);
  let committed = async () => {};
  const lane = new WritingLane(connection, () => committed());
  const db = new Database({
    kind: 'sqlite',
    reading: new BunSqliteDialect(reading),
    writer: {
      run: (work) => lane.run(work),
      onCommit: (listener) => {
        committed = listener;
      },
      close: () => lane.close(),
    },
    close: async () => {
      straight.reading.finalize();
      straight.writing.finalize();
      log.close();
      reading.close();
      writing.close();
    },
  });
  onlyConnection.set(db, straight.reading);
  return db;
}

/**
 * The log that commits are appended to. What was written to it before `sync` was called is on the disk when it resolves: a
 * checkpoint that moves it into the main file in between syncs it too.
 */
class WriteAheadLog {
  readonly #path: string;
  #descriptor: number | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  sync(): Promise<void> {
    // Opened once: it is one file for as long as a connection is open, and closing it touches none of SQLite's locks.
    this.#descriptor ??= openSync(this.#path, 'r');
    const descriptor = this.#descriptor;
    return new Promise((resolve, reject) => {
      fdatasync(descriptor, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

const LONGEST_WAIT_FOR_LOCK_MS = 10_000;

/** Another process may hold the write lock: waits for it without holding up this process's readers. */
async function beginWhenFree(file: SqliteFile): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT_FOR_LOCK_MS;
  for (let pause = 1; ; pause = Math.min(pause * 2, 25)) {
    try {
      file.run('begin immediate');
      return;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      await Bun.sleep(pause * Math.random());
    }
  }
}

/** Kysely over one open bun:sqlite file. Queries run at once and on this thread; the promises are already kept. */
export class BunSqliteDialect implements Dialect {
  readonly #file: SqliteFile;
  constructor(file: SqliteFile) {
    this.#file = file;
  }
  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }
  createDriver(): Driver {
    return new BunSqliteDriver(this.#file);
  }
  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }
}

class BunSqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #connection: BunSqliteConnection;
  constructor(file: SqliteFile) {
    this.#file = file;
    this.#connection = new BunSqliteConnection(file);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    this.#file.run('begin immediate');
  }
  async commitTransaction(): Promise<void> {
    this.#file.run('commit');
  }
  async rollbackTransaction(): Promise<void> {
    this.#file.run('rollback');
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    this.#connection.finalize();
  }
}

// Kysely's SQL for one place in the code differs only where lists differ in length; a few hundred texts cover the house.
const MOST_STATEMENTS = 500;

class BunSqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile;
  readonly #statements = new Map<string, Statement>();
  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#statement(query.sql);
    const parameters = query.parameters as SQLQueryBindings[];
    if (statement.columnNames.length > 0) return { rows: statement.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for it; nothing in the house streams rows.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming rows is not supported');
  }

  finalize(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= MOST_STATEMENTS) this.finalize();
    const statement = this.#file.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
