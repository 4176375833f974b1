import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { DatabaseKind } from './open.ts';
import type { Writer } from './writer.ts';

/** Kysely in which every query is a write of its own: for a library that brings its own queries, the sign-in's. */
export function oneByOneDialect(kind: DatabaseKind, writer: Writer): Dialect {
  return {
    createAdapter: () => (kind === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
    createDriver: () => new OneByOneDriver(writer),
    createIntrospector: (db: Kysely<unknown>) =>
      kind === 'sqlite' ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
    createQueryCompiler: () => (kind === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
  };
}

class OneByOneDriver implements Driver {
  readonly #connection: DatabaseConnection;
  constructor(writer: Writer) {
    this.#connection = {
      executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
        writer.run((tx) => tx.executeQuery<R>(query as CompiledQuery<R>), 'one by one'),
      streamQuery: () => {
        throw new Error('streaming rows is not supported');
      },
    };
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  beginTransaction(): Promise<void> {
    return Promise.reject(new Error('a transaction goes through db.write'));
  }
  commitTransaction(): Promise<void> {
    return Promise.reject(new Error('a transaction goes through db.write'));
  }
  rollbackTransaction(): Promise<void> {
    return Promise.reject(new Error('a transaction goes through db.write'));
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}
