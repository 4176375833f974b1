import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onBothDatabases } from '../../tests/databases.ts';
import { recordChanges } from './changes.ts';
import { newId, timestamp } from './ids.ts';
import { knownMigrations, migrate, NewerDatabaseError } from './migrate.ts';
import { openDatabase, type Reading } from './open.ts';

const story = () => ({ id: newId(), sample_at: null, created_at: timestamp() });
const storyIds = async (db: Reading) =>
  (await db.selectFrom('stories').select('id').orderBy('id').execute()).map((row) => row.id);

onBothDatabases('the database', ({ open, place }) => {
  test('what a write stored is read afterwards', async () => {
    const db = await open();
    const row = story();
    const answer = await db.write(async (tx) => {
      await tx.insertInto('stories').values(row).execute();
      return 'stored';
    });
    expect(answer).toBe('stored');
    expect(await storyIds(db)).toEqual([row.id]);
  });

  test('a write that throws leaves nothing, and the writes beside it stay', async () => {
    const db = await open();
    const rows = Array.from({ length: 20 }, story);
    const results = await Promise.allSettled(
      rows.map((row, place) =>
        db.write(async (tx) => {
          await tx.insertInto('stories').values(row).execute();
          if (place % 3 === 0) throw new Error(`write ${place}`);
        }),
      ),
    );
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(7);
    expect(await storyIds(db)).toEqual(rows.filter((_, place) => place % 3 !== 0).map((row) => row.id));
  });

  test('a write sees what the write before it in the same commit stored', async () => {
    const db = await open();
    const counts = await Promise.all(
      Array.from({ length: 10 }, () =>
        db.write(async (tx) => {
          await tx.insertInto('stories').values(story()).execute();
          return (await storyIds(tx)).length;
        }, 'one lane'),
      ),
    );
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('readers cannot write', async () => {
    const db = await open();
    await expect(db.insertInto('stories').values(story()).execute()).rejects.toThrow();
  });

  test('listeners hear of a commit before its write is answered', async () => {
    const db = await open();
    const heard: string[] = [];
    db.onCommit(async () => {
      heard.push(...(await db.selectFrom('changes').select('tag').execute()).map((row) => row.tag));
    });
    await db.write((tx) => recordChanges(tx, ['article:1', 'article:1', 'edition:2']));
    expect(heard).toEqual(['article:1', 'edition:2']);
  });

  test('a query of the sign-in library is a write of its own', async () => {
    const db = await open();
    const row = story();
    await db.oneByOne.insertInto('stories').values(row).execute();
    const { numUpdatedRows } = await db.oneByOne
      .updateTable('stories')
      .set({ sample_at: timestamp() })
      .where('id', '=', row.id)
      .executeTakeFirst();
    expect(numUpdatedRows).toBe(1n);
    expect(await storyIds(db)).toEqual([row.id]);
  });

  test('migrating twice, also at the same time, migrates once', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    const runs = await Promise.all([migrate(one, where.dataDir), migrate(two, where.dataDir)]);
    expect(runs.flat()).toEqual(knownMigrations());
    expect(await migrate(one, where.dataDir)).toEqual([]);
    await one.close();
    await two.close();
  });

  test('a newsroom of an earlier program is copied before it is brought up to date, and keeps its rows', async () => {
    const where = await place();
    const early = await openDatabase(where);
    await migrate(early, where.dataDir, knownMigrations().slice(0, 1));
    const row = story();
    await early.write((tx) => tx.insertInto('stories').values(row).execute());
    await early.close();
    const db = await openDatabase(where);
    expect(await migrate(db, where.dataDir)).toEqual(knownMigrations().slice(1));
    expect(await storyIds(db)).toEqual([row.id]);
    const copies = join(where.dataDir, 'copies');
    expect(existsSync(copies) ? readdirSync(copies).length : 0).toBe(db.kind === 'sqlite' ? 1 : 0);
    await db.close();
  });

  test('a database of a newer program is refused and left alone', async () => {
    const where = await place();
    const db = await openDatabase(where);
    await migrate(db, where.dataDir);
    await db.write((tx) =>
      tx
        .insertInto('migrations' as never)
        .values({ name: '999-from-the-future', applied_at: timestamp() } as never)
        .execute(),
    );
    await expect(migrate(db, where.dataDir)).rejects.toThrow(NewerDatabaseError);
    await db.close();
  });
});

describe('ids', () => {
  test('sort in the order in which they were made', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
  });
});
