import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import { knownMigrations, migrate } from '../database/migrate.ts';
import { type Database, openDatabase, type Reading } from '../database/open.ts';
import { insertPlainRows, isEmpty, type PlainRow } from '../database/plain-rows.ts';
import { type Place, SECRET_KEY, VAULT, vaultFileAt } from './backup.ts';
import { type ArchivedFile, BrokenArchive, filesOfTar } from './tar.ts';

/** The backup cannot be restored here; the words say why. */
export class NoRestore extends Error {}

const manifestSchema = z.object({ format: z.literal(1), madeAt: z.string(), migrations: z.array(z.string()) });

/**
 * Restores the backup at `path` into the empty `place`, on whichever database it names. Everything is built beside the
 * data folder and takes its place at the end; a restore that was cut short leaves the place empty.
 * @throws NoRestore when the place is not empty or the file is no backup that this program can read
 */
export async function restoreBackup(
  place: Place,
  path: string,
  told: (words: string) => void = () => {},
): Promise<void> {
  if (!existsSync(path)) throw new NoRestore(`There is no file ${path}.`);
  if (existsSync(place.dataDir) && (await readdir(place.dataDir)).length > 0) {
    throw new NoRestore(`${place.dataDir} is not empty: a backup is restored only where there is nothing to lose.`);
  }
  if (existsSync(vaultFileAt(place))) {
    throw new NoRestore(
      `${vaultFileAt(place)} is there already: a backup is restored only where there is nothing to lose.`,
    );
  }
  const building = `${place.dataDir}.restoring-${process.pid}`;
  await mkdir(building, { recursive: true, mode: 0o700 });
  try {
    const db = await openDatabase({ dataDir: building, databaseUrl: place.databaseUrl });
    try {
      if (!(await isEmpty(db))) {
        throw new NoRestore('The database is not empty: a backup is restored only where there is nothing to lose.');
      }
      await load(db, building, path, place, told);
    } finally {
      await db.close();
    }
    if (place.databaseUrl === undefined) await takePlace(building, place.dataDir);
    await moveVault(place);
  } catch (error) {
    if (error instanceof BrokenArchive) throw new NoRestore(`${path} cannot be read: ${error.message}.`);
    if (isCompressionFault(error)) throw new NoRestore(`${path} cannot be read: it is damaged or no backup.`);
    throw error;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function load(db: Database, building: string, path: string, place: Place, told: (words: string) => void) {
  const files = filesOfTar(createReadStream(path).pipe(createGunzip()))[Symbol.asyncIterator]();
  const manifest = await readManifest(await files.next());
  await migrate(db, building, manifest.migrations);
  const columns = await columnsByTable(db);
  const onPostgres = place.databaseUrl !== undefined;
  if (onPostgres) {
    // One transaction: PostgreSQL shows all of it or nothing. The data folder takes its place just before the commit.
    await db.write(async (tx) => {
      await loadFiles(files, building, columns, told, (insert) => insert(tx), onPostgres);
      await takePlace(building, place.dataDir);
    });
  } else await loadFiles(files, building, columns, told, (insert) => db.write(insert), onPostgres);
  // Whatever newer migrations there are run on the restored rows, as on an upgrade.
  await migrate(db, place.databaseUrl === undefined ? building : place.dataDir);
}

async function loadFiles(
  files: AsyncIterator<ArchivedFile>,
  building: string,
  columns: ReadonlyMap<string, ReadonlySet<string>>,
  told: (words: string) => void,
  write: (insert: (tx: Reading) => Promise<void>) => Promise<void>,
  onPostgres: boolean,
): Promise<void> {
  let secretSeen = false;
  for (let next = await files.next(); !next.done; next = await files.next()) {
    const file = next.value;
    const table = /^rows\/([a-z_]+)\/\d+\.jsonl$/.exec(file.name)?.[1];
    if (table !== undefined) {
      const rows = rowsOf(await textOf(file), columns.get(table));
      if (rows === undefined) throw new BrokenArchive(`"${file.name}" in it holds no rows of a publication`);
      told(`${table}: ${rows.length}`);
      await write((tx) => insertPlainRows(tx, table, rows));
    } else if (file.name === 'secret') {
      secretSeen = true;
      const secret = (await textOf(file)).trim();
      if (onPostgres) await write((tx) => insertPlainRows(tx, 'settings', [secretRow(secret)]));
      else await Bun.write(join(building, 'secret'), `${secret}\n`, { mode: 0o600 });
    } else if (file.name.startsWith('photos/')) await keepPhoto(building, file);
    else if (file.name === VAULT) await keepVault(building, file, told);
    else throw new BrokenArchive(`it holds "${file.name}", which no backup does`);
  }
  if (!secretSeen) throw new BrokenArchive('it holds no secret');
}

async function columnsByTable(db: Database): Promise<Map<string, Set<string>>> {
  // The search's index is made of the other rows; what a file says about it is not believed.
  const tables = (await db.introspection.getTables()).filter(({ name }) => !/^(migrations$|search_)/.test(name));
  return new Map(tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]));
}

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** The rows of a file, or `undefined` when its table or one of its columns is none of ours. */
function rowsOf(text: string, columns: ReadonlySet<string> | undefined): PlainRow[] | undefined {
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.safeParse(readJson(line)).data);
  const isOurs = (row: PlainRow | undefined): row is PlainRow =>
    row !== undefined && Object.keys(row).every((name) => columns?.has(name));
  return columns !== undefined && rows.every(isOurs) ? rows : undefined;
}

/** `undefined` for what is no JSON: whoever reads it says what it should have been. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readManifest(first: IteratorResult<ArchivedFile>) {
  if (first.done || first.value.name !== 'backup.json') throw new BrokenArchive('it is no backup');
  const manifest = manifestSchema.safeParse(readJson(await textOf(first.value)));
  if (!manifest.success) throw new NoRestore('This backup was made by another version of Onrecord, in a newer format.');
  const stranger = manifest.data.migrations.find((name) => !knownMigrations().includes(name));
  if (stranger !== undefined) {
    throw new NoRestore(
      `This backup was made by a newer version of Onrecord (it has "${stranger}"). Use that version.`,
    );
  }
  return manifest.data;
}

function secretRow(secret: string): PlainRow {
  return { key: SECRET_KEY, value_json: JSON.stringify(secret), changed_at: timestamp() };
}

async function keepPhoto(building: string, file: ArchivedFile): Promise<void> {
  const photos = join(building, 'photos');
  const path = resolve(building, file.name);
  // A name that climbs out of the folder comes from no backup of ours.
  if (!path.startsWith(photos + sep)) throw new BrokenArchive(`it holds the name "${file.name}"`);
  await mkdir(dirname(path), { recursive: true });
  const target = Bun.file(path).writer();
  for await (const part of file.bytes()) await target.write(part);
  await target.end();
}

async function keepVault(building: string, file: ArchivedFile, told: (words: string) => void): Promise<void> {
  const parts: Uint8Array[] = [];
  for await (const part of file.bytes()) parts.push(Buffer.from(part));
  await writeFile(join(building, VAULT), Buffer.concat(parts), { mode: 0o600, flush: true });
  told('the vault, sealed');
}

/** Where the settings want the vault elsewhere, it goes there: as a copy that takes its place whole, since it may be another disk. */
async function moveVault(place: Place): Promise<void> {
  const restored = join(place.dataDir, VAULT);
  const wanted = vaultFileAt(place);
  if (restored === wanted || !existsSync(restored)) return;
  await mkdir(dirname(wanted), { recursive: true, mode: 0o700 });
  await copyFile(restored, `${wanted}.restoring`);
  await rename(`${wanted}.restoring`, wanted);
  await rm(restored);
}

async function takePlace(building: string, dataDir: string): Promise<void> {
  if (existsSync(dataDir)) await rmdir(dataDir);
  await rename(building, dataDir);
}

async function textOf(file: ArchivedFile): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of file.bytes()) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function isCompressionFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_ZLIB|^ERR_STREAM_PREMATURE/.test(String(error.code));
}
