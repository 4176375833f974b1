import { existsSync } from 'node:fs';
import type { VaultPlace } from './key-file.ts';
import { openFile, orClosed } from './vault-file.ts';

/** That the vault keeps who a source is: in which record, and whom that names. */
export interface SealedSource {
  recordId: string;
  /** Ids of those who can destroy it. */
  names: string[];
}

/**
 * The record of a source that was not destroyed yet, if the vault of this machine has one. It is no look at an identity: only the
 * file is asked, which tells this without its key, so that the answer is the same while the key is away.
 * @throws VaultClosed when the file cannot be read
 */
export function sealedSource(place: Pick<VaultPlace, 'vaultFile'>, sourceId: string): SealedSource | undefined {
  if (!existsSync(place.vaultFile)) return undefined;
  return orClosed(place, () => {
    const file = openFile(place.vaultFile);
    try {
      if (file.query("select 1 from sqlite_master where name = 'records'").get() === null) return undefined;
      const row = file
        .query<{ id: string }, [string]>('select id from records where source_id = ? and destroyed_at is null')
        .get(sourceId);
      if (row === null) return undefined;
      const names = file
        .query<{ staff_id: string }, [string]>(
          'select staff_id from wrapped_keys where record_id = ? order by staff_id',
        )
        .all(row.id);
      return { recordId: row.id, names: names.map(({ staff_id }) => staff_id) };
    } finally {
      file.close();
    }
  });
}
