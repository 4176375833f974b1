import { sql } from 'kysely';
import type { Database, Reading } from './open.ts';
import type { Tables } from './tables.ts';

/** A row as a backup keeps it: texts, whole numbers and nothing. */
export type PlainRow = Record<string, string | number | null>;

// SQLite allows 32,766 parameters in a statement and PostgreSQL 65,535.
const MOST_PARAMETERS = 30_000;

/** Inserts rows as a backup kept them, in the transaction `tx`. */
export async function insertPlainRows(tx: Reading, table: string, rows: readonly PlainRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  const most = Math.max(1, Math.floor(MOST_PARAMETERS / Math.max(1, columns)));
  for (let from = 0; from < rows.length; from += most) {
    // The names come from a backup that the migrations' own tables refuse when they differ.
    await tx
      .insertInto(table as keyof Tables)
      .values(rows.slice(from, from + most) as never)
      .execute();
  }
}

/** No tables, or only the empty ones that a restore left which was cut short. */
export async function isEmpty(db: Database): Promise<boolean> {
  const tables = (await db.introspection.getTables()).filter(({ name }) => !/^(migrations$|search_)/.test(name));
  for (const { name } of tables) {
    const row = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (row.rows.length > 0) return false;
  }
  return true;
}
