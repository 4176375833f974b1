import { createHmac } from 'node:crypto';
import { timestamp } from '../../database/ids.ts';
import type { Database } from '../../database/open.ts';
import { type Mistake, mistake, type Outcome } from '../../mistake.ts';
import type { ShownFactor } from '../../people/fresh-factor.ts';
import { passwordMistake } from '../../people/passwords.ts';
import { requireRight, type Staff } from '../../people/rights.ts';
import { isPasswordOf } from '../../people/sign-in.ts';
import type { VaultKeys, VaultPlace } from './key-file.ts';
import { writeLine } from './log.ts';
import { ownProof, type VaultNewsroom } from './proof.ts';
import {
  type Bytes,
  fromHex,
  keyFrom,
  keyOfPassphrase,
  newKeyPair,
  ROUNDS,
  randomBytes,
  seal,
  unseal,
} from './sealing.ts';
import { type OpenVault, withVault } from './vault-file.ts';

/** Below this a passphrase is refused. It is typed rarely, and whoever copies both files may try for ever. */
export const SHORTEST_PASSPHRASE = 16;
export const LONGEST_PASSPHRASE = 256;

interface PersonRow {
  staff_id: string;
  public_key: Uint8Array;
  salt: Uint8Array;
  rounds: number;
  sealed_key: Uint8Array;
  mark: string;
  set_at: string;
}

/** The two halves of a person's key. */
export interface KeyPair {
  publicKey: Bytes;
  privateKey: Bytes;
}

/** Since when somebody has a passphrase for the vault; `undefined` for nobody's. */
export function passphraseSetAt({ file }: Pick<OpenVault, 'file'>, staffId: string): string | undefined {
  return personRow(file, staffId)?.set_at;
}

/** Those who have set up a passphrase, by id. */
export function peopleWithPassphrase({ file, keys }: Pick<OpenVault, 'file' | 'keys'>): Set<string> {
  const rows = file.query<PersonRow, []>('select * from people').all();
  return new Set(rows.filter((row) => row.mark === personMark(keys, row)).map((row) => row.staff_id));
}

/** The public half of somebody's key; `undefined` where there is none, or where it was put in place of theirs. */
export function publicKeyOf({ file, keys }: Pick<OpenVault, 'file' | 'keys'>, staffId: string): Bytes | undefined {
  const row = personRow(file, staffId);
  return row === undefined || row.mark !== personMark(keys, row) ? undefined : Uint8Array.from(row.public_key);
}

/** Somebody's key, opened by their passphrase; `undefined` for a wrong one. */
export async function unlock(place: VaultPlace, staffId: string, passphrase: string): Promise<KeyPair | undefined> {
  const found = withVault(place, ({ file, keys }) => ({ row: personRow(file, staffId), keys }));
  const { row, keys } = found;
  if (row === undefined || row.mark !== personMark(keys, row)) return undefined;
  const key = await sealingKey(keys, passphrase, Uint8Array.from(row.salt), row.rounds);
  const publicKey = Uint8Array.from(row.public_key);
  const privateKey = await unseal(key, row.sealed_key, tiesOf(staffId, publicKey));
  return privateKey && { publicKey, privateKey };
}

/** A passphrase as somebody typed it, and the second factor that they show with it. */
export interface NewPassphrase {
  fresh: string;
  again: string;
  factor: ShownFactor;
}

/**
 * Sets up one's passphrase, and with it the key pair that records are wrapped for. Whoever has one already gets a new key pair
 * by this: what only the old one opened is lost to them, until somebody names them again. The old passphrase is not needed.
 * @throws Forbidden, VaultClosed
 */
export async function setPassphrase(
  newsroom: VaultNewsroom,
  staff: Staff,
  typed: NewPassphrase,
): Promise<Outcome<true>> {
  requireRight(staff, 'be named in the vault');
  const wrong = await passphraseMistake(newsroom.db, staff, typed);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const proved = await ownProof(newsroom, staff, { factor: typed.factor });
  if ('mistakes' in proved) return proved;
  const pair = await newKeyPair();
  const row = await personSealed(newsroom.config, staff.id, typed.fresh, pair);
  withVault(newsroom.config, (vault) => {
    const before = personRow(vault.file, staff.id);
    storePerson(vault, row);
    vault.file.query('delete from wrapped_keys where staff_id = ?').run(staff.id);
    writeLine(vault, staff.id, before === undefined ? 'passphrase-set' : 'passphrase-replaced');
  });
  return { done: true };
}

/**
 * Gives one's key another passphrase; what it opens stays as it is.
 * @throws Forbidden, VaultClosed
 */
export async function changePassphrase(
  newsroom: VaultNewsroom,
  staff: Staff,
  typed: NewPassphrase & { current: string },
): Promise<Outcome<true>> {
  requireRight(staff, 'be named in the vault');
  const wrong = await passphraseMistake(newsroom.db, staff, typed);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const proved = await ownProof(newsroom, staff, { passphrase: typed.current, factor: typed.factor });
  if ('mistakes' in proved) return proved;
  const row = await personSealed(newsroom.config, staff.id, typed.fresh, proved.done);
  return withVault(newsroom.config, (vault) => {
    // Replaced in another window meanwhile: the old key must not come back.
    const now = personRow(vault.file, staff.id);
    if (now === undefined || !Buffer.from(now.public_key).equals(Buffer.from(row.public_key)))
      return mistake('form', 'vault-mistake-proof');
    storePerson(vault, row);
    writeLine(vault, staff.id, 'passphrase-changed');
    return { done: true };
  });
}

async function passphraseMistake(
  db: Database,
  staff: Staff,
  { fresh, again }: NewPassphrase,
): Promise<Mistake | undefined> {
  if ([...fresh.normalize('NFC')].length < SHORTEST_PASSPHRASE)
    return mistake('fresh', 'vault-mistake-passphrase-short', { least: SHORTEST_PASSPHRASE }).mistakes[0];
  const wrong = passwordMistake('fresh', fresh, staff);
  if (wrong !== undefined) return wrong;
  // Whoever learns the one must not have the other.
  if (await isPasswordOf(db, staff.id, fresh)) return mistake('fresh', 'vault-mistake-passphrase-password').mistakes[0];
  return fresh === again ? undefined : mistake('again', 'vault-mistake-passphrase-again').mistakes[0];
}

async function personSealed(place: VaultPlace, staffId: string, passphrase: string, pair: KeyPair): Promise<PersonRow> {
  const keys = withVault(place, (vault) => vault.keys);
  const salt = randomBytes(16);
  const key = await sealingKey(keys, passphrase, salt, ROUNDS);
  const row = {
    staff_id: staffId,
    public_key: pair.publicKey,
    salt,
    rounds: ROUNDS,
    sealed_key: await seal(key, pair.privateKey, tiesOf(staffId, pair.publicKey)),
    set_at: timestamp(),
  };
  return { ...row, mark: personMark(keys, row) };
}

/** The passphrase alone opens nothing of a copied vault, nor does the key file alone. */
async function sealingKey(keys: VaultKeys, passphrase: string, salt: Bytes, rounds: number): Promise<Bytes> {
  return keyFrom([await keyOfPassphrase(passphrase, salt, rounds), fromHex(keys.key)], ['passphrase']);
}

function tiesOf(staffId: string, publicKey: Bytes): string[] {
  return ['person', staffId, Buffer.from(publicKey).toString('hex')];
}

/** Made with the file key: whoever can write to the vault's file alone cannot put a public key of theirs in somebody's place. */
function personMark(keys: VaultKeys, row: Omit<PersonRow, 'mark'>): string {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const told = [
    'onrecord vault person',
    row.staff_id,
    hex(row.public_key),
    hex(row.salt),
    row.rounds,
    hex(row.sealed_key),
  ];
  return createHmac('sha256', fromHex(keys.key)).update(JSON.stringify(told)).digest('hex');
}

function personRow(file: OpenVault['file'], staffId: string): PersonRow | undefined {
  return file.query<PersonRow, [string]>('select * from people where staff_id = ?').get(staffId) ?? undefined;
}

function storePerson({ file }: OpenVault, row: PersonRow): void {
  file
    .query('insert or replace into people values (?, ?, ?, ?, ?, ?, ?)')
    .run(row.staff_id, row.public_key, row.salt, row.rounds, row.sealed_key, row.mark, row.set_at);
}
