import { type CreateTableBuilder, sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';

/** What migrations build with: tables of text columns, and indexes, the same on both databases. */
export function textTables(db: Reading, kind: DatabaseKind) {
  // Ids, digests and times are compared byte by byte; PostgreSQL's default collation would sort them by a language's rules.
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  return {
    text,
    /** A table of these columns; whoever calls adds keys and what is not text. */
    table(name: string, required: readonly string[], optional: readonly string[] = []) {
      let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
      for (const column of required) builder = builder.addColumn(column, text, (c) => c.notNull());
      for (const column of optional) builder = builder.addColumn(column, text);
      return builder;
    },
    /** Adds optional text columns to a table that is there. */
    async widen(name: string, columns: readonly string[]) {
      // One after the other: SQLite takes one column at a time.
      for (const column of columns) await db.schema.alterTable(name).addColumn(column, text).execute();
    },
    index(name: string, on: string, columns: readonly string[], unique = false) {
      const builder = db.schema
        .createIndex(name)
        .on(on)
        .columns([...columns]);
      return (unique ? builder.unique() : builder).execute();
    },
  };
}
