import { mistake, type Outcome } from '../../mistake.ts';
import type { Staff } from '../../people/rights.ts';
import { randomHex, shareName } from './key-file.ts';
import { writeLine } from './log.ts';
import { publicKeyOf } from './passphrases.ts';
import type { Proof, VaultNewsroom } from './proof.ts';
import { aboutOf, keepShare, type RecordRow, sealedRecord, storeWrapped, tiesOf } from './record-rows.ts';
import { canAllBeNamed, openRecord } from './records.ts';
import { wrapKey } from './sealing.ts';
import { type OpenVault, withVault } from './vault-file.ts';

/**
 * Names somebody who can open the record from now on. They need nothing but a passphrase of their own; whoever names them has
 * to open the record.
 * @returns `undefined` when there is no such record, or it does not name `staff`
 * @throws Forbidden, VaultClosed
 */
export async function namePerson(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
  otherId: string,
  proof: Proof,
): Promise<Outcome<true> | undefined> {
  const { db, config } = newsroom;
  const isFit = otherId !== staff.id && (await canAllBeNamed(db, [otherId]));
  const publicKey = isFit ? withVault(config, (vault) => publicKeyOf(vault, otherId)) : undefined;
  const opened = await openRecord(newsroom, staff, recordId, proof);
  if (opened === undefined || 'mistakes' in opened) return opened;
  if (!isFit) return mistake('person', 'mistake-choice');
  if (publicKey === undefined) return mistake('person', 'vault-mistake-name-passphrase');
  const { row, recordKey } = opened.done;
  const keys = withVault(config, (vault) => vault.keys);
  const wrapped = await wrapKey(keys, publicKey, recordKey, tiesOf(row, otherId));
  return withVault(config, (vault) => {
    if (!isAsItWas(vault, row)) return mistake('form', 'vault-mistake-changed');
    storeWrapped(vault, recordId, otherId, wrapped, staff.id);
    writeLine(vault, staff.id, 'named', { ...aboutOf(row), otherId });
    return { done: true };
  });
}

/**
 * Takes somebody's name off the record. It is sealed anew for those who are left, under another key and another share, so that
 * a key which was copied before opens nothing any more; what they have read they know.
 * @returns `undefined` when there is no such record, or it does not name `staff`
 * @throws Forbidden, VaultClosed
 */
export async function unnamePerson(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
  otherId: string,
  proof: Proof,
): Promise<Outcome<true> | undefined> {
  const { config } = newsroom;
  const opened = await openRecord(newsroom, staff, recordId, proof);
  if (opened === undefined || 'mistakes' in opened) return opened;
  const { row, text } = opened.done;
  const { keys, named, known, isNamed } = withVault(config, (vault) => {
    const all = namesOf(vault, recordId);
    const left = all.filter((id) => id !== otherId);
    // Whoever set their passphrase up in another way than by the desk is not trusted with a new key.
    const fit = left.filter((id) => publicKeyOf(vault, id) !== undefined);
    const known = fit.map((id) => publicKeyOf(vault, id));
    return { keys: vault.keys, named: fit, known, isNamed: all.includes(otherId) };
  });
  if (!isNamed) return mistake('form', 'vault-mistake-changed');
  if (named.length === 0) return mistake('form', 'vault-mistake-last');
  const next = { ...row, turn: row.turn + 1 };
  const share = randomHex();
  const made = await sealedRecord(keys, next, text, share, named, known);
  const outcome = withVault<Outcome<true>>(config, (vault) => {
    if (!isAsItWas(vault, row)) return mistake('form', 'vault-mistake-changed');
    const now = namesOf(vault, recordId).filter((id) => id !== otherId);
    if (now.some((id) => !named.includes(id) && publicKeyOf(vault, id) !== undefined))
      return mistake('form', 'vault-mistake-changed');
    keepShare(vault, next, share);
    vault.file.query('update records set turn = ?, sealed = ? where id = ?').run(next.turn, made.sealed, recordId);
    vault.file.query('delete from wrapped_keys where record_id = ?').run(recordId);
    for (const [place, id] of named.entries()) storeWrapped(vault, recordId, id, made.wrapped[place], staff.id);
    writeLine(vault, staff.id, 'unnamed', { ...aboutOf(row), otherId });
    return { done: true };
  });
  // Only now: before the commit the record was still sealed under the share of before.
  if ('done' in outcome) withVault(config, dropPastShares);
  return outcome;
}

/** Those whom a record names, in the order in which they were. */
export function namesOf({ file }: Pick<OpenVault, 'file'>, recordId: string): string[] {
  return file
    .query<{ staff_id: string }, [string]>(
      'select staff_id from wrapped_keys where record_id = ? order by named_at, staff_id',
    )
    .all(recordId)
    .map(({ staff_id }) => staff_id);
}

/** Shares of turns that are past: the record is sealed under another one. */
export function dropPastShares(vault: OpenVault): void {
  const rows = vault.file.query<Pick<RecordRow, 'id' | 'turn'>, []>('select id, turn from records').all();
  const past = rows.flatMap(({ id, turn }) => Array.from({ length: turn - 1 }, (_, n) => shareName(id, n + 1)));
  const left = past.filter((name) => vault.keys.shares[name] !== undefined);
  if (left.length === 0) return;
  for (const name of left) delete vault.keys.shares[name];
  vault.keepKeys();
}

function isAsItWas({ file }: Pick<OpenVault, 'file'>, row: RecordRow): boolean {
  const now = file
    .query<RecordRow, [string]>('select * from records where id = ? and destroyed_at is null')
    .get(row.id);
  return now?.turn === row.turn;
}
