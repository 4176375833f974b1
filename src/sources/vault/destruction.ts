import { timestamp } from '../../database/ids.ts';
import { mistake, type Outcome } from '../../mistake.ts';
import type { ShownFactor } from '../../people/fresh-factor.ts';
import type { Staff } from '../../people/rights.ts';
import { shareName, VaultClosed, type VaultPlace } from './key-file.ts';
import { type VaultDetail, writeLine } from './log.ts';
import { dropPastShares } from './naming.ts';
import { ownProof, type VaultNewsroom } from './proof.ts';
import { aboutOf, type RecordRow } from './record-rows.ts';
import { recordNaming } from './records.ts';
import { type OpenVault, withVault } from './vault-file.ts';

/*
 * Destroying a record takes away its share, which lies in the key file alone, then the keys that were wrapped and the sealed
 * text. Without the share an older copy of the vault's file opens nothing, whoever has the passphrases; a copy of the key file
 * from before is the one thing that must not have been kept.
 */

/**
 * Destroys a record before its time, for somebody whom it names; a second factor is asked and no passphrase, which may be what
 * they have lost.
 * @returns `undefined` when there is no such record, or it does not name `staff`
 * @throws Forbidden, VaultClosed
 */
export async function destroyNow(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
  typed: { factor: ShownFactor; isUnderstood: boolean },
): Promise<Outcome<true> | undefined> {
  const found = await recordNaming(newsroom, staff, recordId);
  if (found === undefined) return undefined;
  if (!typed.isUnderstood) return mistake('understood', 'mistake-required');
  const proved = await ownProof(newsroom, staff, { factor: typed.factor }, aboutOf(found.row));
  if ('mistakes' in proved) return proved;
  withVault(newsroom.config, (vault) => destroy(vault, recordId, 'by-hand', staff.id));
  return { done: true };
}

/**
 * Destroys a record from the console, when nobody whom it names can.
 * @returns whether there was one
 * @throws VaultClosed
 */
export function destroyFromConsole(place: VaultPlace, recordId: string): boolean {
  return withVault(place, (vault) => destroy(vault, recordId, 'console', null));
}

/**
 * Destroys every record whose time is over, and every share whose time is, whether its record is in this file or not. For the
 * job of every hour; gives how many records it destroyed.
 */
export async function destroyWhatIsOver(place: VaultPlace, now = timestamp()): Promise<number> {
  try {
    return withVault(place, (vault) => {
      const { file, keys } = vault;
      const over = file
        .query<RecordRow, [string]>('select * from records where until_at <= ? and destroyed_at is null')
        .all(now);
      for (const { id } of over) destroy(vault, id, 'time-over', null);
      const left = Object.keys(keys.shares).filter((name) => (keys.shares[name]?.until ?? '') <= now);
      for (const name of left) delete keys.shares[name];
      if (left.length > 0) vault.keepKeys();
      dropPastShares(vault);
      return over.length;
    });
  } catch (error) {
    // No vault, or its key is away with the disk that it lies on: the next hour looks again.
    if (error instanceof VaultClosed && (error.why === 'not-asked' || error.why === 'key-missing')) return 0;
    throw error;
  }
}

function destroy(vault: OpenVault, recordId: string, why: VaultDetail, staffId: string | null): boolean {
  const { file, keys } = vault;
  const row = file
    .query<RecordRow, [string]>('select * from records where id = ? and destroyed_at is null')
    .get(recordId);
  if (row === null) return false;
  // The share first: should the rest fail, the record is unreadable already and is destroyed at the next try.
  for (let turn = 1; turn <= row.turn; turn++) delete keys.shares[shareName(recordId, turn)];
  vault.keepKeys();
  // In place before it goes: a page that is freed is zeroed, and so is one that is written over.
  file.query('update wrapped_keys set wrapped = zeroblob(length(wrapped)) where record_id = ?').run(recordId);
  file
    .query('update records set sealed = null, destroyed_at = ?, destroyed_why = ? where id = ?')
    .run(timestamp(), why, recordId);
  writeLine(vault, staffId, 'destroyed', { ...aboutOf(row), detail: why });
  return true;
}
