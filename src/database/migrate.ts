import { Database as SqliteFile } from 'bun:sqlite';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { timestamp } from './ids.ts';
import * as newsroomOpens from './migrations/001-newsroom-opens.ts';
import * as theDesk from './migrations/002-the-desk.ts';
import * as theConversation from './migrations/003-the-conversation.ts';
import * as chosenComments from './migrations/004-chosen-comments.ts';
import * as onTheRecord from './migrations/005-on-the-record.ts';
import type { Database, DatabaseKind, Reading } from './open.ts';

interface Migration {
  name: string;
  up: (tx: Reading, kind: DatabaseKind) => Promise<void>;
}

/** Every migration in order. They only add, and a released one is never changed. */
const migrations: readonly Migration[] = [
  { name: '001-newsroom-opens', up: newsroomOpens.up },
  { name: '002-the-desk', up: theDesk.up },
  { name: '003-the-conversation', up: theConversation.up },
  { name: '004-chosen-comments', up: chosenComments.up },
  { name: '005-on-the-record', up: onTheRecord.up },
];

/** The names of every migration of this program, in order. */
export function knownMigrations(): string[] {
  return migrations.map(({ name }) => name);
}

/** The database was written by a newer program: going on could damage it. */
export class NewerDatabaseError extends Error {}

// Any number, the same in every process: PostgreSQL lets one of them migrate at a time.
const MIGRATION_LOCK = 7_105_224;
const COPIES_KEPT = 3;

/**
 * Brings `db` to this program's schema in one transaction, so that a failed migration leaves nothing behind. A SQLite
 * file that already holds a newsroom is copied to `dataDir/copies` first; the last three copies are kept.
 * @param upTo names of the migrations to run: all, or those that a backup's rows have been through
 * @throws NewerDatabaseError when the database knows migrations that this program does not
 */
export async function migrate(
  db: Database,
  dataDir: string,
  upTo: readonly string[] = knownMigrations(),
): Promise<string[]> {
  const before = await applied(db);
  refuseNewer(before);
  const wanted = migrations.filter(({ name }) => upTo.includes(name));
  if (wanted.every(({ name }) => before.has(name))) return [];
  if (db.kind === 'sqlite' && before.size > 0) copyFile(dataDir);
  return db.write(async (tx) => {
    if (db.kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    await sql`create table if not exists migrations (name text primary key, applied_at text not null)`.execute(tx);
    // Another process may have migrated while this one waited for the lock.
    const known = await applied(tx);
    refuseNewer(known);
    const run: string[] = [];
    for (const migration of wanted) {
      if (known.has(migration.name)) continue;
      await migration.up(tx, db.kind);
      await sql`insert into migrations (name, applied_at) values (${migration.name}, ${timestamp()})`.execute(tx);
      run.push(migration.name);
    }
    return run;
  });
}

async function applied(db: Reading): Promise<Set<string>> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'migrations')) return new Set();
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  return new Set(rows.map((row) => row.name));
}

function refuseNewer(known: ReadonlySet<string>): void {
  const names = new Set(migrations.map((migration) => migration.name));
  const stranger = [...known].find((name) => !names.has(name));
  if (stranger === undefined) return;
  throw new NewerDatabaseError(
    `The database was last used by a newer version of Onrecord (it has "${stranger}"). Start that version, or restore a backup.`,
  );
}

function copyFile(dataDir: string): void {
  const folder = join(dataDir, 'copies');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const name = `before-migration-${timestamp().replaceAll(':', '-')}.sqlite`;
  // A connection of its own: the newsroom's readers cannot write, and its writer is always in a transaction.
  const file = new SqliteFile(join(dataDir, 'newsroom.sqlite'), { readwrite: true, create: false });
  try {
    file.run('pragma busy_timeout = 10000');
    file.run('vacuum into ?', [join(folder, name)]);
  } finally {
    file.close();
  }
  const copies = readdirSync(folder)
    .filter((copy) => copy.startsWith('before-migration-'))
    .sort();
  for (const old of copies.slice(0, -COPIES_KEPT)) rmSync(join(folder, old));
}
