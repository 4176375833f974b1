import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothDatabases, type TestPlace } from '../../tests/databases.ts';
import { firstAdministrator, PASSWORD, signedInAs, Visitor } from '../../tests/desk-visitor.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { newPostgresDatabase } from '../../tests/postgres.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { publicationSecret } from '../database/secret.ts';
import { openSnapshot } from '../database/snapshot.ts';
import { makeBackup, NoBackup } from './backup.ts';
import { NoRestore, restoreBackup } from './restore.ts';

setDefaultTimeout(60_000);

const folders: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-backup-'));
  folders.push(path);
  return path;
};
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const onlySqlite = process.env.CI !== 'true' && process.env.ONLY_DATABASE === 'sqlite';
const targets = onlySqlite ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);

async function emptyPlace(kind: 'sqlite' | 'postgres'): Promise<TestPlace> {
  return {
    dataDir: join(folder(), 'data'),
    databaseUrl: kind === 'postgres' ? await newPostgresDatabase() : undefined,
  };
}

/** A small publication with everything that a backup has to bring over: rows, odd words, photos, the secret. */
async function publication(place: TestPlace): Promise<Database> {
  const db = await openDatabase(place);
  await migrate(db, place.dataDir);
  await firstAdministrator(testNewsroom(db, place.dataDir));
  await publicationSecret(db, place.dataDir);
  await db.write((tx) =>
    tx
      .insertInto('words')
      .values(
        ['كلمة', 'line\nbreak', '"quoted" \\ back', '\u2028 separator', 'emoji 👩🏽‍🚒'].map((word, place) => ({
          id: `word-${place}`,
          word,
          matching: word,
          verdict: 'hold' as const,
          made_by: null,
          created_at: '2026-11-22T09:40:00.000Z',
        })),
      )
      .execute(),
  );
  mkdirSync(join(place.dataDir, 'photos', 'a1'), { recursive: true });
  writeFileSync(join(place.dataDir, 'photos', 'a1', 'original.jpeg'), new Uint8Array(70_001).fill(9));
  writeFileSync(join(place.dataDir, 'photos', 'a1', '320.webp'), new Uint8Array([0, 255, 10, 13]));
  return db;
}

const passing = /^(changes|auth_sessions|auth_verifications|sign_in_tries|migrations|search_.*)$/;

async function everything(place: TestPlace): Promise<Record<string, unknown>> {
  const snapshot = await openSnapshot(place);
  const rows: Record<string, string[]> = {};
  for (const table of snapshot.tables.filter((name) => !passing.test(name))) {
    rows[table] = [];
    for await (const batch of snapshot.batches(table)) {
      rows[table].push(
        ...batch.filter((row) => row.key !== 'secret').map((row) => JSON.stringify(Object.entries(row).sort())),
      );
    }
    rows[table].sort();
  }
  await snapshot.close();
  const photos = readdirSync(join(place.dataDir, 'photos'), { recursive: true }).map(String).sort();
  const bytes = photos.map((name) => [
    name,
    statSync(join(place.dataDir, 'photos', name)).isFile()
      ? Bun.hash(readFileSync(join(place.dataDir, 'photos', name)))
      : 0,
  ]);
  return { rows, bytes };
}

onBothDatabases('a backup', ({ place }) => {
  test.each(targets)('restores everything on %s while the newsroom goes on', async (target) => {
    const from = await place();
    const db = await publication(from);
    const file = join(folder(), 'backup.tar.gz');
    const before = await everything(from);
    const writing = db.write((tx) => tx.updateTable('staff').set({ name: 'Jonas Reed' }).execute());
    await makeBackup(from, file);
    await writing;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const to = await emptyPlace(target);
    await restoreBackup(to, file);
    expect(await everything(to)).toEqual(before);
    const restored = await openDatabase(to);
    expect(await publicationSecret(restored, to.dataDir)).toEqual(await publicationSecret(db, from.dataDir));
    const newsroom = testNewsroom(restored, to.dataDir);
    const answer = await new Visitor(newsroom).post('/desk/sign-in', {
      email: 'jonas@gazette.example',
      password: PASSWORD,
    });
    expect(answer.status).toBe(303);
    await restored.close();
    await db.close();
    const again = join(folder(), 'again.tar.gz');
    await makeBackup(to, again);
    expect(existsSync(again)).toBe(true);
  });

  test('holds no session, so that an old one does not open the restored newsroom', async () => {
    const from = await place();
    const db = await publication(from);
    const newsroom = testNewsroom(db, from.dataDir);
    const staff = await db.selectFrom('staff').selectAll().executeTakeFirstOrThrow();
    await signedInAs(newsroom, { ...staff, role: 'administrator' });
    const file = join(folder(), 'backup.tar.gz');
    await makeBackup(from, file);
    const to = await emptyPlace('sqlite');
    await restoreBackup(to, file);
    const restored = await openDatabase(to);
    expect(await restored.selectFrom('auth_sessions').selectAll().execute()).toEqual([]);
    await restored.close();
    await db.close();
  });

  test('is restored only where there is nothing to lose', async () => {
    const from = await place();
    const db = await publication(from);
    const file = join(folder(), 'backup.tar.gz');
    await makeBackup(from, file);
    const before = await everything(from);
    await expect(makeBackup(from, file)).rejects.toBeInstanceOf(NoBackup);
    await expect(restoreBackup(from, file)).rejects.toBeInstanceOf(NoRestore);
    if (from.databaseUrl !== undefined) {
      const elsewhere = { ...from, dataDir: join(folder(), 'elsewhere') };
      await expect(restoreBackup(elsewhere, file)).rejects.toBeInstanceOf(NoRestore);
      expect(existsSync(elsewhere.dataDir)).toBe(false);
    }
    expect(await everything(from)).toEqual(before);
    await db.close();
  });

  test('that is damaged, cut short or no backup leaves the place empty', async () => {
    const from = await place();
    const db = await publication(from);
    const file = join(folder(), 'backup.tar.gz');
    await makeBackup(from, file);
    await db.close();
    const bytes = readFileSync(file);
    const broken: [string, Uint8Array][] = [
      ['cut short', bytes.subarray(0, bytes.length - 100)],
      ['half', bytes.subarray(0, bytes.length / 2)],
      ['another archive', Bun.gzipSync(Buffer.from('not a tar file'.repeat(200)))],
      ['text', Buffer.from('hello')],
      ['nothing', Buffer.from('')],
    ];
    const to = await emptyPlace(from.databaseUrl === undefined ? 'sqlite' : 'postgres');
    for (const [name, content] of broken) {
      const path = join(folder(), name);
      writeFileSync(path, content);
      const error = await restoreBackup(to, path).catch((thrown: unknown) => thrown);
      expect([name, error instanceof NoRestore]).toEqual([name, true]);
      expect([name, existsSync(to.dataDir)]).toEqual([name, false]);
    }
    await restoreBackup(to, file);
    expect(existsSync(join(to.dataDir, 'photos', 'a1', 'original.jpeg'))).toBe(true);
  });

  test('that was killed leaves no file under its name', async () => {
    const from = await place();
    const db = await publication(from);
    await db.close();
    // Enough that the backup takes a while.
    for (let n = 0; n < 300; n++)
      cpSync(join(from.dataDir, 'photos', 'a1'), join(from.dataDir, 'photos', `b${n}`), { recursive: true });
    const file = join(folder(), 'backup.tar.gz');
    const script = join(import.meta.dirname, '../commands/backup.ts');
    const child = Bun.spawn([process.execPath, script, file], {
      env: { ...process.env, DATA_DIR: from.dataDir, DATABASE_URL: from.databaseUrl ?? '' },
      stdout: 'ignore',
      stderr: 'ignore',
    });
    while (!readdirSync(join(file, '..')).some((name) => name.endsWith('.partial')) && child.exitCode === null)
      await Bun.sleep(2);
    child.kill('SIGKILL');
    await child.exited;
    expect(existsSync(file)).toBe(false);
  });
});
