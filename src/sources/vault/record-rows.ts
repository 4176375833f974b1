import { timestamp } from '../../database/ids.ts';
import { shareName } from './key-file.ts';
import type { VaultDetail } from './log.ts';
import { type Bytes, fromHex, keyFrom, randomBytes, seal, wrapKey } from './sealing.ts';
import type { OpenVault } from './vault-file.ts';

/** A record as its row tells of it, without what it says. */
export interface RecordRow {
  id: string;
  source_id: string;
  /** How often it was sealed anew: whoever is named no more has the keys of an earlier turn at most. */
  turn: number;
  /** When its time is over. */
  until_at: string;
  sealed: Uint8Array | null;
  sealed_by: string;
  sealed_at: string;
  destroyed_at: string | null;
  destroyed_why: VaultDetail | null;
}

/** A record sealed for these people, whose public keys stand in the same order. */
export async function sealedRecord(
  keys: OpenVault['keys'],
  row: Pick<RecordRow, 'id' | 'source_id' | 'turn' | 'until_at'>,
  text: Bytes,
  share: string,
  named: readonly string[],
  known: readonly (Bytes | undefined)[],
): Promise<{ sealed: Bytes; wrapped: Bytes[] }> {
  const recordKey = randomBytes(32);
  const sealed = await seal(await textKey(recordKey, share), text, tiesOf(row));
  const wrapped = await Promise.all(
    named.map((id, place) => {
      const publicKey = known[place];
      if (publicKey === undefined) throw new Error('somebody without a key cannot be named');
      return wrapKey(keys, publicKey, recordKey, tiesOf(row, id));
    }),
  );
  return { sealed, wrapped };
}

export function keepShare(vault: OpenVault, row: Pick<RecordRow, 'id' | 'turn' | 'until_at'>, share: string): void {
  vault.keys.shares[shareName(row.id, row.turn)] = { share, until: row.until_at };
  vault.keepKeys();
}

export function storeWrapped(
  { file }: Pick<OpenVault, 'file'>,
  recordId: string,
  staffId: string,
  wrapped: Bytes | undefined,
  by: string,
): void {
  if (wrapped === undefined) throw new Error('nothing is wrapped');
  file
    .query('insert or replace into wrapped_keys values (?, ?, ?, ?, ?)')
    .run(recordId, staffId, wrapped, by, timestamp());
}

/** Of what a record and one person's key to it are made: moved to another row, or given another end, neither opens. */
export function tiesOf(row: Pick<RecordRow, 'id' | 'source_id' | 'turn' | 'until_at'>, staffId?: string): string[] {
  const record = [row.id, row.source_id, String(row.turn), row.until_at];
  return staffId === undefined ? ['record', ...record] : ['key to a record', ...record, staffId];
}

export function aboutOf(row: Pick<RecordRow, 'id' | 'source_id'>): { recordId: string; sourceId: string } {
  return { recordId: row.id, sourceId: row.source_id };
}

/** What the text is sealed under: the record's key and its share together. */
export function textKey(recordKey: Bytes, share: string): Promise<Bytes> {
  return keyFrom([recordKey, fromHex(share)], ['text of a record']);
}
