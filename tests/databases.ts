import { afterAll, describe } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../src/database/migrate.ts';
import { type Database, type DatabaseKind, openDatabase } from '../src/database/open.ts';
import { newPostgresDatabase } from './postgres.ts';

/** Where a test's newsroom lives: to open a second connection, or a second process, on the same rows. */
export interface TestPlace {
  dataDir: string;
  databaseUrl: string | undefined;
}

/** What a test of rows gets: a migrated, empty newsroom of its own, thrown away afterwards. */
export interface TestDatabases {
  kind: DatabaseKind;
  open(): Promise<Database>;
  /** An empty place that is not opened yet. */
  place(): Promise<TestPlace>;
}

let migrated: Promise<string> | undefined;

/** The name of a migrated, empty database to copy: a hundred statements for each test are most of what it would wait for. */
function migratedPostgres(): Promise<string> {
  migrated ??= (async () => {
    const databaseUrl = await newPostgresDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
    const db = await openDatabase({ dataDir, databaseUrl });
    await migrate(db, dataDir);
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
    return new URL(databaseUrl).pathname.slice(1);
  })();
  return migrated;
}

/** Runs `tests` once on SQLite and once on PostgreSQL. `ONLY_DATABASE=sqlite` keeps to one while developing. */
export function onBothDatabases(title: string, tests: (databases: TestDatabases) => void): void {
  for (const kind of ['sqlite', 'postgres'] as const) {
    if (process.env.CI !== 'true' && process.env.ONLY_DATABASE !== undefined && process.env.ONLY_DATABASE !== kind)
      continue;
    describe(`${title} (${kind})`, () => {
      const opened: Database[] = [];
      const folders: string[] = [];
      const place = async (template?: string) => {
        const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
        folders.push(dataDir);
        return { dataDir, databaseUrl: kind === 'postgres' ? await newPostgresDatabase(template) : undefined };
      };
      const open = async () => {
        const where = await place(kind === 'postgres' ? await migratedPostgres() : undefined);
        const db = await openDatabase(where);
        opened.push(db);
        await migrate(db, where.dataDir);
        return db;
      };
      afterAll(async () => {
        for (const db of opened) await db.close();
        for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      });
      tests({ kind, open, place: () => place() });
    });
  }
}
