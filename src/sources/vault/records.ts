import { newId, timestamp } from '../../database/ids.ts';
import type { Database, Reading } from '../../database/open.ts';
import { mistake, type Outcome } from '../../mistake.ts';
import { may, requireRight, type Staff } from '../../people/rights.ts';
import { staffById } from '../../people/staff.ts';
import { sourceById } from '../sources.ts';
import { randomHex, shareName } from './key-file.ts';
import { type VaultDetail, writeLine } from './log.ts';
import { longestDaysOf } from './longest.ts';
import { publicKeyOf } from './passphrases.ts';
import { noteRefusal, ownProof, type Proof, type VaultNewsroom } from './proof.ts';
import { aboutOf, keepShare, type RecordRow, sealedRecord, storeWrapped, textKey, tiesOf } from './record-rows.ts';
import { type Bytes, padded, unpadded, unseal, unwrapKey } from './sealing.ts';
import { type OpenVault, withVault } from './vault-file.ts';

/*
 * The vault keeps who an anonymous source is, for the newsroom that has to. Each identity is a record of its own, sealed under
 * a random key that is wrapped for each named person, together with a share that lies only in the key file. It refuses
 * everybody who is not named, whatever their role, and it refuses to be read by the publication's database, its backups or
 * its readers' door. The rule is to store nothing; this is the exception.
 */

export const LONGEST_IDENTITY = 4000;

/** An identity as somebody typed it. */
export interface TypedIdentity {
  identity: string;
  /** Days until it is destroyed. */
  days: string;
  /** Ids of those who are to open it besides its writer. */
  names: readonly string[];
}

/**
 * Seals who an anonymous source is. The writer and the people whom they choose can open it; the source counts as protected from
 * then on.
 * @returns `undefined` when there is no such source, or it is not one that this person made or knows
 * @throws Forbidden, VaultClosed
 */
export async function sealIdentity(
  newsroom: VaultNewsroom,
  staff: Staff,
  sourceId: string,
  typed: TypedIdentity,
): Promise<Outcome<{ recordId: string }> | undefined> {
  requireRight(staff, 'be named in the vault');
  const { db, config } = newsroom;
  if (!(await maySeal(db, staff, sourceId))) return undefined;
  const identity = typed.identity.trim();
  if (identity === '') return mistake('identity', 'mistake-required');
  if (identity.length > LONGEST_IDENTITY) return mistake('identity', 'mistake-too-long', { limit: LONGEST_IDENTITY });
  const longest = await longestDaysOf(db);
  const days = /^\d{1,5}$/.test(typed.days) ? Number(typed.days) : 0;
  if (days < 1 || days > longest) return mistake('days', 'vault-mistake-days', { most: longest });
  const named = [...new Set([staff.id, ...typed.names])];
  if (!(await canAllBeNamed(db, named))) return mistake('names', 'mistake-choice');
  const { keys, known, isSealed } = withVault(config, (vault) => ({
    keys: vault.keys,
    known: named.map((id) => publicKeyOf(vault, id)),
    isSealed: liveRecordOf(vault, sourceId) !== undefined,
  }));
  if (known[0] === undefined) return mistake('form', 'vault-mistake-no-passphrase');
  if (known.some((key) => key === undefined)) return mistake('names', 'vault-mistake-name-passphrase');
  if (isSealed) return mistake('form', 'vault-mistake-sealed');
  const row: RecordRow = {
    id: newId(),
    source_id: sourceId,
    turn: 1,
    until_at: new Date(Date.now() + days * 86_400_000).toISOString(),
    sealed: null,
    sealed_by: staff.id,
    sealed_at: timestamp(),
    destroyed_at: null,
    destroyed_why: null,
  };
  const share = randomHex();
  const made = await sealedRecord(keys, row, padded(identity), share, named, known);
  // Said before it is stored: a source that is protected without a record harms nobody.
  await db.write((tx) => protect(tx, sourceId));
  return withVault(config, (vault) => {
    if (liveRecordOf(vault, sourceId) !== undefined) return mistake('form', 'vault-mistake-sealed');
    keepShare(vault, row, share);
    vault.file
      .query('insert into records values (?, ?, ?, ?, ?, ?, ?, null, null)')
      .run(row.id, row.source_id, row.turn, row.until_at, made.sealed, row.sealed_by, row.sealed_at);
    for (const [place, id] of named.entries()) storeWrapped(vault, row.id, id, made.wrapped[place], staff.id);
    writeLine(vault, staff.id, 'sealed', { recordId: row.id, sourceId });
    for (const otherId of named.slice(1)) writeLine(vault, staff.id, 'named', { recordId: row.id, sourceId, otherId });
    return { done: { recordId: row.id } };
  });
}

/** A record's text and key, for as long as somebody who is named works with them. */
export interface OpenedRecord {
  row: RecordRow;
  text: Bytes;
  recordKey: Bytes;
}

/**
 * Opens a record for somebody whom it names, who proves who they are for this one time.
 * @returns `undefined` when there is no such record, or it does not name them: which of the two is not told
 * @throws Forbidden, VaultClosed
 */
export async function openIdentity(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
  proof: Proof,
): Promise<Outcome<{ identity: string; sourceId: string }> | undefined> {
  const opened = await openRecord(newsroom, staff, recordId, proof);
  if (opened === undefined || 'mistakes' in opened) return opened;
  const { row, text } = opened.done;
  // Written down before it is shown; whatever goes wrong after that, the look is in the log.
  withVault(newsroom.config, (vault) => writeLine(vault, staff.id, 'opened', aboutOf(row)));
  return { done: { identity: unpadded(text), sourceId: row.source_id } };
}

/** The same for acts on the record; they write their own line. */
export async function openRecord(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
  proof: Proof,
): Promise<Outcome<OpenedRecord> | undefined> {
  requireRight(staff, 'be named in the vault');
  const { config } = newsroom;
  const found = await recordNaming(newsroom, staff, recordId);
  if (found === undefined) return undefined;
  const { row, wrapped } = found;
  const about = aboutOf(row);
  const refuse = async (detail: VaultDetail, message: 'vault-mistake-over' | 'vault-mistake-damaged') => {
    await noteRefusal(newsroom, staff, detail, about);
    return mistake('form', message);
  };
  if (row.destroyed_at !== null || row.until_at <= timestamp()) return refuse('over', 'vault-mistake-over');
  const proved = await ownProof(newsroom, staff, proof, about);
  if ('mistakes' in proved) return proved;
  const keys = withVault(config, (vault) => vault.keys);
  const share = keys.shares[shareName(row.id, row.turn)];
  // Its share went with its time: this is an older copy of the vault's file, or the key file is older than the record.
  if (share === undefined) return refuse('destroyed', 'vault-mistake-over');
  const recordKey = await unwrapKey(keys, proved.done, wrapped, tiesOf(row, staff.id));
  const text =
    recordKey && row.sealed && (await unseal(await textKey(recordKey, share.share), row.sealed, tiesOf(row)));
  if (recordKey === undefined || !text) return refuse('damaged', 'vault-mistake-damaged');
  return { done: { row, text, recordKey } };
}

/** The record and what is wrapped for this person; `undefined`, and logged, where it does not name them. */
export async function recordNaming(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
): Promise<{ row: RecordRow; wrapped: Uint8Array } | undefined> {
  requireRight(staff, 'be named in the vault');
  const found = withVault(newsroom.config, ({ file }) => ({
    row: file.query<RecordRow, [string]>('select * from records where id = ?').get(recordId) ?? undefined,
    wrapped: file
      .query<{ wrapped: Uint8Array }, [string, string]>(
        'select wrapped from wrapped_keys where record_id = ? and staff_id = ?',
      )
      .get(recordId, staff.id)?.wrapped,
  }));
  if (found.row !== undefined && found.wrapped !== undefined) return { row: found.row, wrapped: found.wrapped };
  await noteRefusal(newsroom, staff, 'not-named', found.row === undefined ? {} : aboutOf(found.row));
  return undefined;
}

/** Whether all of these work here in a role that can be named. */
export async function canAllBeNamed(db: Reading, ids: readonly string[]): Promise<boolean> {
  const people = await Promise.all(ids.map((id) => staffById(db, id)));
  return people.every((person) => person !== undefined && may(person, 'be named in the vault'));
}

/** Whether this person may say who the source is: an anonymous one that they made or know. */
export async function maySeal(db: Database, staff: Staff, sourceId: string): Promise<boolean> {
  const source = await sourceById(db, sourceId);
  if (source?.kind !== 'anonymous') return false;
  const row = await db.selectFrom('sources').select('made_by').where('id', '=', sourceId).executeTakeFirst();
  return source.knownBy === staff.id || row?.made_by === staff.id;
}

function liveRecordOf({ file }: Pick<OpenVault, 'file'>, sourceId: string): RecordRow | undefined {
  return (
    file
      .query<RecordRow, [string]>('select * from records where source_id = ? and destroyed_at is null')
      .get(sourceId) ?? undefined
  );
}

async function protect(tx: Reading, sourceId: string): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ protected_at: timestamp() })
    .where('id', '=', sourceId)
    .where('protected_at', 'is', null)
    .execute();
}
