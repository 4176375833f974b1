import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newId, timestamp } from './ids.ts';
import type { Database } from './open.ts';

const BYTES = 32;
const KEY = 'secret';

/**
 * The publication's secret, made at the first start: 32 random bytes from which every key is derived. Beside a SQLite
 * file it is the file `secret` in the data folder, for its owner only; on PostgreSQL it is a row, because several
 * processes on several machines must sign alike. Whoever has either has the newsroom's rows too, so it protects no less.
 * @throws when the stored secret is damaged: a new one would silently end every receipt and session
 */
export async function publicationSecret(db: Database, dataDir: string): Promise<Uint8Array> {
  const hex = db.kind === 'postgres' ? await secretInRow(db) : secretInFile(dataDir);
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new DamagedSecretError('The secret of this publication is damaged; restore it.');
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

/** The stored secret cannot be read as one. */
export class DamagedSecretError extends Error {}

const newSecret = () => Buffer.from(crypto.getRandomValues(new Uint8Array(BYTES))).toString('hex');

async function secretInRow(db: Database): Promise<string> {
  const stored = () => db.selectFrom('settings').select('value_json').where('key', '=', KEY).executeTakeFirst();
  const before = await stored();
  if (before !== undefined) return JSON.parse(before.value_json);
  const row = { key: KEY, value_json: JSON.stringify(newSecret()), changed_at: timestamp() };
  // Two processes may start at once; the first row stays and both read it.
  await db.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  });
  return JSON.parse((await stored())?.value_json ?? '""');
}

function secretInFile(dataDir: string): string {
  const path = join(dataDir, 'secret');
  const before = read(path);
  if (before !== undefined) return before;
  // Written whole under another name and then linked: nobody reads half a secret, and of two processes one wins.
  const draft = `${path}.${newId()}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${newSecret()}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read(path) ?? '';
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
