import { Database as SqliteFile } from 'bun:sqlite';
import { createHmac } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { newId, timestamp } from '../../database/ids.ts';
import { readKeyFile, replaceKeyFile, VaultClosed, type VaultKeys, type VaultPlace } from './key-file.ts';
import { keepHead } from './log.ts';
import { fromHex } from './sealing.ts';

/*
 * The vault's own file: SQLite, apart from the publication's database whatever that is. It is opened for each act and closed
 * after it, under a lock that also guards the key file, so that several processes do one thing after the other. Nothing waits
 * inside: what takes time (keys from passphrases, sealing) is done before or after.
 */

/** The vault while its lock is held. */
export interface OpenVault {
  file: SqliteFile;
  keys: VaultKeys;
  /** Puts `keys`, as changed, in place of the key file. */
  keepKeys(): void;
}

/**
 * Does `work` in one transaction of the vault; what it throws undoes it, except what it did to the key file. What is deleted is
 * overwritten, and nothing stays behind in the write-ahead log.
 * @throws VaultClosed
 */
export function withVault<T>(place: VaultPlace, work: (vault: OpenVault) => T): T {
  // Before the file is made: without a key there is no vault.
  readKeyFile(place);
  return orClosed(place, () => {
    const file = openFile(place.vaultFile);
    try {
      return inTransaction(file, place, work);
    } finally {
      file.close();
    }
  });
}

/**
 * Does what reads the vault's file.
 * @throws VaultClosed where it turns out to be damaged
 */
export function orClosed<T>(place: Pick<VaultPlace, 'vaultFile'>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isDamage(error))
      throw new VaultClosed('vault-damaged', `VAULT_FILE is "${place.vaultFile}": it cannot be read.`);
    throw error;
  }
}

function inTransaction<T>(file: SqliteFile, place: VaultPlace, work: (vault: OpenVault) => T): T {
  file.run('begin immediate');
  let done: T;
  try {
    const keys = readKeyFile(place);
    prepare(file, keys);
    done = work({ file, keys, keepKeys: () => replaceKeyFile(place, keys) });
    file.run('commit');
  } catch (error) {
    file.run('rollback');
    throw error;
  }
  file.run('begin immediate');
  keepHead(file, place);
  file.run('commit');
  file.run('pragma wal_checkpoint(truncate)');
  return done;
}

/** Opens the vault's file, or makes it; for whoever closes it again. */
export function openFile(path: string): SqliteFile {
  // For its owner only, before SQLite writes a byte; the log beside it takes its rights from it.
  closeSync(openSync(path, 'a', 0o600));
  const file = new SqliteFile(path, { create: true, readwrite: true });
  try {
    file.run('pragma busy_timeout = 5000');
    file.run('pragma journal_mode = wal');
    file.run('pragma synchronous = full');
    file.run('pragma secure_delete = on');
    file.run('pragma foreign_keys = on');
  } catch (error) {
    file.close();
    throw error;
  }
  return file;
}

const tables = `
  create table vault (id text not null primary key, key_mark text not null, made_at text not null) strict;
  create table people (staff_id text not null primary key, public_key blob not null, salt blob not null, rounds integer not null,
    sealed_key blob not null, mark text not null, set_at text not null) strict;
  create table records (id text not null primary key, source_id text not null, turn integer not null, until_at text not null,
    sealed blob, sealed_by text not null, sealed_at text not null, destroyed_at text, destroyed_why text) strict;
  create unique index records_source on records (source_id) where destroyed_at is null;
  create table wrapped_keys (record_id text not null references records (id), staff_id text not null, wrapped blob not null,
    named_by text not null, named_at text not null, primary key (record_id, staff_id)) strict;
  create table log (number integer not null primary key, at text not null, act text not null, staff_id text, record_id text,
    source_id text, other_id text, detail text, mark text not null) strict;`;

/** Makes the tables of a new vault, or sees to it that this is the vault of this key. */
function prepare(file: SqliteFile, keys: VaultKeys): void {
  const isNew = file.query("select 1 from sqlite_master where name = 'vault'").get() === null;
  if (isNew) {
    // A key that has been in use belongs to a vault that is not here: a new one would make its lines and shares unreadable.
    if (keys.log.count > 0 || Object.keys(keys.shares).length > 0)
      throw new VaultClosed('key-wrong', 'The key file belongs to a vault whose file is not at VAULT_FILE.');
    file.run(tables);
    const id = newId();
    file.query('insert into vault values (?, ?, ?)').run(id, keyMark(keys, id), timestamp());
    return;
  }
  const known = file.query<{ id: string; key_mark: string }, []>('select id, key_mark from vault').get();
  if (known === null || known.key_mark !== keyMark(keys, known.id))
    throw new VaultClosed('key-wrong', 'The key file is that of another vault.');
}

function keyMark(keys: VaultKeys, vaultId: string): string {
  return createHmac('sha256', fromHex(keys.key)).update(`onrecord vault key of ${vaultId}`).digest('hex');
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(NOTADB|CORRUPT)/.test(String(error.code));
}
