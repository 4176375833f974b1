import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { bytesOfSqlite } from '../database/file-bytes.ts';
import { openSnapshot, type Snapshot } from '../database/snapshot.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

/*
 * The backup folder owns one file that holds everything a publication keeps: its rows as lines of JSON, the same from both
 * databases, its photos and its secret. What was made beside a SQLite file is restored on PostgreSQL, and the reverse. The
 * vault's file comes along only when it is asked for, sealed as it is, and its key file never does. It refuses sessions and one-time links: a restored newsroom is one in which everybody signs in anew.
 */

/** Where a publication lives. */
export interface Place {
  dataDir: string;
  databaseUrl: string | undefined;
  /** Where the vault's file is; in the data folder where nothing is said. */
  vaultFile?: string;
}

/** Where the vault of a publication at `place` is. */
export function vaultFileAt(place: Place): string {
  return place.vaultFile ?? join(place.dataDir, VAULT);
}

/** The vault's file, in a data folder and in a backup. */
export const VAULT = 'vault.sqlite';

/** What a backup says of itself, as its first file. */
export interface Manifest {
  format: 1;
  madeAt: string;
  /** The migrations that the rows have been through. */
  migrations: string[];
}

/** Tables that hold nothing to come back to: pages to drop, sessions, one-time links, what is made of other rows. */
const passing = /^(changes|auth_sessions|auth_verifications|sign_in_tries|migrations|search_.*)$/;

/** The setting under which PostgreSQL keeps the publication's secret; in a backup it is a file. */
export const SECRET_KEY = 'secret';

/** The backup's name is taken, or there is nothing to back up. */
export class NoBackup extends Error {}

/**
 * Writes a backup of the publication at `place` to `path`, while it runs. The name appears when the file is whole and on
 * disk; `told` hears of progress. `withVault` takes the vault's file along.
 * @throws NoBackup
 */
export async function makeBackup(
  place: Place,
  path: string,
  told: (words: string) => void = () => {},
  { withVault = false }: { withVault?: boolean } = {},
): Promise<void> {
  if (existsSync(path)) throw new NoBackup(`${path} exists already.`);
  if (place.databaseUrl === undefined && !existsSync(join(place.dataDir, 'newsroom.sqlite'))) {
    throw new NoBackup(`There is no publication in ${place.dataDir}.`);
  }
  const hasVault = existsSync(vaultFileAt(place));
  if (withVault && !hasVault) throw new NoBackup(`There is no vault at ${vaultFileAt(place)}.`);
  const snapshot = await openSnapshot(place);
  const draft = `${path}.${process.pid}.partial`;
  const file = await open(draft, 'wx', 0o600);
  try {
    const archive = new Archive(file);
    await addRows(archive, snapshot, place, told);
    await addPhotos(archive, join(place.dataDir, 'photos'), told);
    if (withVault) {
      await archive.add(VAULT, bytesOfSqlite(vaultFileAt(place)));
      told('the vault, sealed; not its key');
    } else if (hasVault) told('the vault: left out');
    await archive.end();
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await snapshot.close();
  }
}

async function addRows(archive: Archive, snapshot: Snapshot, place: Place, told: (words: string) => void) {
  if (!snapshot.tables.includes('migrations')) throw new NoBackup('The database holds no publication.');
  const migrations: string[] = [];
  for await (const rows of snapshot.batches('migrations')) migrations.push(...rows.map((row) => String(row.name)));
  const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), migrations: migrations.sort() };
  await archive.add('backup.json', Buffer.from(JSON.stringify(manifest)));
  let secret = place.databaseUrl === undefined ? await Bun.file(join(place.dataDir, 'secret')).text() : undefined;
  for (const table of snapshot.tables.filter((name) => !passing.test(name))) {
    let part = 0;
    let count = 0;
    for await (const rows of snapshot.batches(table)) {
      const isSecret = (row: (typeof rows)[number]) => table === 'settings' && row.key === SECRET_KEY;
      for (const row of rows) if (isSecret(row)) secret = JSON.parse(String(row.value_json));
      const kept = rows.filter((row) => !isSecret(row));
      const lines = kept.map((row) => `${JSON.stringify(row)}\n`).join('');
      await archive.add(`rows/${table}/${String(++part).padStart(6, '0')}.jsonl`, Buffer.from(lines));
      count += kept.length;
    }
    if (count > 0) told(`${table}: ${count}`);
  }
  if (secret === undefined) throw new NoBackup('The publication has no secret yet; start it once.');
  await archive.add('secret', Buffer.from(`${secret.trim()}\n`));
}

/** Photos are written once and never changed; those taken away while the backup runs are left out. */
async function addPhotos(archive: Archive, folder: string, told: (words: string) => void) {
  if (!existsSync(folder)) return;
  const names = (await readdir(folder, { recursive: true })).filter((name) => !/(^|[\\/])\./.test(name)).sort();
  let count = 0;
  for (const name of names) {
    const path = join(folder, name);
    const seen = await stat(path).catch(() => undefined);
    if (seen === undefined || !seen.isFile()) continue;
    await archive.add(`photos/${name.replaceAll('\\', '/')}`, new Uint8Array(await Bun.file(path).arrayBuffer()));
    count += 1;
    if (count % 500 === 0) told(`photo files: ${count} of ${names.length}`);
  }
  told(`photo files: ${count}`);
}

/** A compressed tar file that grows. */
class Archive {
  readonly #gzip = createGzip({ level: 6 });
  readonly #written: Promise<void>;
  readonly #changed = new Date();

  constructor(file: FileHandle) {
    this.#written = (async () => {
      for await (const chunk of this.#gzip) await file.write(chunk as Uint8Array);
    })();
    // Whoever ends the archive hears of a full disk; until then it must not end the process.
    this.#written.catch(() => this.#gzip.destroy());
  }

  async add(name: string, bytes: Uint8Array): Promise<void> {
    await this.#write(tarHeader(name, bytes.byteLength, this.#changed));
    await this.#write(bytes);
    await this.#write(tarPadding(bytes.byteLength));
  }

  async end(): Promise<void> {
    await this.#write(tarEnd);
    this.#gzip.end();
    await this.#written;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    if (this.#gzip.destroyed) await this.#written;
    if (bytes.byteLength === 0 || this.#gzip.write(bytes)) return;
    await Promise.race([new Promise((resolve) => this.#gzip.once('drain', resolve)), this.#written]);
  }
}
