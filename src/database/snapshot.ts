import { Database as SqliteFile } from 'bun:sqlite';
import { Client } from 'pg';
import type { PlainRow } from './plain-rows.ts';

/** Every row of a newsroom as of one moment, while others go on writing. */
export interface Snapshot {
  tables: string[];
  /** The table's rows, in batches. */
  batches(table: string): AsyncIterable<PlainRow[]>;
  close(): Promise<void>;
}

const ROWS_IN_A_BATCH = 2000;

/**
 * Opens a snapshot of the SQLite file in `dataDir`, or of PostgreSQL when `databaseUrl` is given.
 * @throws when it cannot be opened
 */
export function openSnapshot(where: { dataDir: string; databaseUrl?: string | undefined }): Promise<Snapshot> {
  return where.databaseUrl === undefined
    ? snapshotOfSqlite(`${where.dataDir}/newsroom.sqlite`)
    : snapshotOfPostgres(where.databaseUrl);
}

async function snapshotOfSqlite(path: string): Promise<Snapshot> {
  const file = new SqliteFile(path, { readwrite: true, create: false });
  file.run('pragma query_only = on');
  file.run('pragma busy_timeout = 5000');
  // The first read fixes what this transaction sees; writers go on in the write-ahead log.
  file.run('begin');
  const tables = file
    .query<{ name: string }, []>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => name);
  return {
    tables: tables.sort(),
    async *batches(table) {
      let batch: PlainRow[] = [];
      for (const row of file.query<PlainRow, []>(`select * from ${quoted(table)}`).iterate()) {
        batch.push(row);
        if (batch.length < ROWS_IN_A_BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    close: async () => {
      file.run('rollback');
      file.close();
    },
  };
}

async function snapshotOfPostgres(url: string): Promise<Snapshot> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'",
  );
  return {
    tables: rows.map(({ name }) => name).sort(),
    async *batches(table) {
      await client.query(`declare rows_of_table no scroll cursor for select * from ${quoted(table)}`);
      for (;;) {
        const { rows: batch } = await client.query<PlainRow>(`fetch ${ROWS_IN_A_BATCH} from rows_of_table`);
        if (batch.length === 0) break;
        yield batch;
      }
      await client.query('close rows_of_table');
    },
    close: () => client.end(),
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
