import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { z } from 'zod';

/** Where a publication's vault is, as its settings say. */
export interface VaultPlace {
  dataDir: string;
  vaultFile: string;
  /** Without it there is no vault. */
  vaultKeyFile: string | undefined;
}

/** Why the vault cannot be used. */
export type ClosedReason =
  /** No key file is named in the settings. */
  | 'not-asked'
  /** It is named and not there. */
  | 'key-missing'
  /** It lies in the data folder, where whoever takes the one has the other. */
  | 'key-inside'
  /** Others than its owner may read it. */
  | 'key-readable'
  /** It cannot be read as one. */
  | 'key-damaged'
  /** It is the key of another vault. */
  | 'key-wrong'
  /** The vault's own file cannot be read. */
  | 'vault-damaged';

/** The vault cannot be used, and why; nothing of it was read or changed. */
export class VaultClosed extends Error {
  readonly why: ClosedReason;
  constructor(why: ClosedReason, message: string) {
    super(message);
    this.why = why;
  }
}

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const keyFileSchema = z.object({
  onrecord: z.literal('vault key 1'),
  key: hex32,
  /** By record and turn: half of what a record's text is sealed under, until its time is over. */
  shares: z.record(z.string(), z.object({ share: hex32, until: z.string() })),
  /** How many lines the log had, and the mark of the last one: a log that was cut short is known by it. */
  log: z.object({ count: z.number().int().min(0), mark: z.string() }),
});

/** What lies in the key file. */
export type VaultKeys = z.infer<typeof keyFileSchema>;

/** The name of a record's share; a record that is sealed anew has a new one. */
export function shareName(recordId: string, turn: number): string {
  return `${recordId}.${turn}`;
}

/**
 * What lies in the key file, read anew each time: it may be on a disk that is only there when it is needed.
 * @throws VaultClosed
 */
export function readKeyFile({ dataDir, vaultKeyFile }: VaultPlace): VaultKeys {
  if (vaultKeyFile === undefined) throw new VaultClosed('not-asked', 'VAULT_KEY_FILE is not set: there is no vault.');
  const refuse = (why: ClosedReason, words: string) =>
    new VaultClosed(why, `VAULT_KEY_FILE is "${vaultKeyFile}": ${words}`);
  let path: string;
  try {
    path = realpathSync(vaultKeyFile);
  } catch {
    // Not there, or its disk is not: the page says so, and nothing is made in its place.
    throw refuse('key-missing', 'there is no such file. `npm run vault -- open` makes a new vault’s key.');
  }
  if (isInside(path, dataDir))
    throw refuse('key-inside', 'it lies in DATA_DIR, where whoever takes the one has the other. Keep it elsewhere.');
  const { mode } = statSync(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw refuse('key-readable', `others than its owner may use it. chmod 600 "${vaultKeyFile}" mends that.`);
  try {
    return keyFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // What a parser quotes may be the key.
    throw refuse('key-damaged', 'it cannot be read as the key of a vault. Restore your copy of it.');
  }
}

/**
 * Makes the key file of a new vault; `false` when there is a file already.
 * @throws VaultClosed where it would lie in the data folder, or its own folder is not there
 */
export function makeKeyFile({ dataDir, vaultKeyFile }: VaultPlace): boolean {
  if (vaultKeyFile === undefined)
    throw new VaultClosed('not-asked', 'VAULT_KEY_FILE is not set: say where the key file is to be.');
  const refuse = (why: ClosedReason, words: string) =>
    new VaultClosed(why, `VAULT_KEY_FILE is "${vaultKeyFile}": ${words}`);
  if (!existsSync(dirname(vaultKeyFile))) throw refuse('key-missing', 'its folder is not there.');
  if (isInside(join(realpathSync(dirname(vaultKeyFile)), basename(vaultKeyFile)), dataDir))
    throw refuse('key-inside', 'it lies in DATA_DIR, where whoever takes the one has the other. Keep it elsewhere.');
  const keys: VaultKeys = { onrecord: 'vault key 1', key: randomHex(), shares: {}, log: { count: 0, mark: '' } };
  try {
    writeFileSync(vaultKeyFile, textOf(keys), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  return true;
}

/** Puts `keys` in place of what the key file held, whole and on disk; for whoever holds the vault's lock. */
export function replaceKeyFile({ vaultKeyFile = '' }: VaultPlace, keys: VaultKeys): void {
  const path = realpathSync(vaultKeyFile);
  // One name, so that what a crash leaves is overwritten by the next.
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, textOf(keys));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** 32 random bytes, written as a key file writes them. */
export function randomHex(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
}

function textOf(keys: VaultKeys): string {
  return `${JSON.stringify(keys, null, 1)}\n`;
}

function isInside(path: string, folder: string): boolean {
  let real = folder;
  try {
    real = realpathSync(folder);
  } catch {
    // No data folder yet: nothing is in it.
  }
  return path === real || path.startsWith(real + sep);
}
