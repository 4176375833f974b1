import type { Insertable } from 'kysely';
import type { Reading } from './open.ts';
import type { Tables } from './tables.ts';

// SQLite binds at most 32,766 values in a statement, PostgreSQL 65,535.
const MOST_VALUES = 30_000;

/**
 * Stores finished rows as they are, for what brings many at once: the sample, a restored backup, a filled benchmark.
 * Nothing is checked and no change is recorded; in the newsroom's day rows are stored by the nouns' verbs.
 */
export async function insertRows<T extends keyof Tables & string>(
  tx: Reading,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  if (columns === 0) return;
  const most = Math.floor(MOST_VALUES / columns);
  for (let start = 0; start < rows.length; start += most) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + most) as Insertable<Tables[T]>[])
      .execute();
  }
}
