import { expect, test } from 'bun:test';
import { columnsThatAre, isPlain } from './columns.ts';
import { onBothDatabases } from './databases.ts';

/** Tables that SQLite keeps for the index of words; PostgreSQL has a column of another type for it. */
const isIndexOfWords = (table: string) => /^search_\w+_words/.test(table);

onBothDatabases('every column of text', ({ open }) => {
  test('is named as public or private, once, in tests/columns.ts', async () => {
    const db = await open();
    const tables = await db.introspection.getTables();
    const there = tables
      .filter(({ name }) => !isIndexOfWords(name))
      .flatMap(({ name, columns }) =>
        columns
          .filter((column) => /text|char/i.test(column.dataType) && !isPlain(column.name))
          .map((column) => `${name}.${column.name}`),
      );
    const named = (['told', 'kept', 'secret', 'sign'] as const).flatMap((kind) =>
      columnsThatAre(kind).map(([table, column]) => `${table}.${column}`),
    );
    expect(there.length).toBeGreaterThan(150);
    expect(named.toSorted()).toEqual(there.toSorted());
  });
});
