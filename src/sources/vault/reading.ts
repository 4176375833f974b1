import type { Reading } from '../../database/open.ts';
import { may, requireRight, type Staff } from '../../people/rights.ts';
import { everybody, staffOf } from '../../people/staff.ts';
import { checkLog, type LogCheck, linesOf, type VaultLine } from './log.ts';
import { namesOf } from './naming.ts';
import { passphraseSetAt, peopleWithPassphrase } from './passphrases.ts';
import type { VaultNewsroom } from './proof.ts';
import type { RecordRow } from './record-rows.ts';
import { recordNaming } from './records.ts';
import { withVault } from './vault-file.ts';

/** A record that names somebody, without what it says. */
export interface NamedRecord {
  id: string;
  sourceId: string;
  untilAt: string;
  sealedAt: string;
  sealedBy: string;
  destroyedAt: string | null;
  /** Ids of those whom it names. */
  names: string[];
}

/** What somebody has in the vault: since when a passphrase, and the records that name them, the newest first. */
export function ownVault(
  { config }: Pick<VaultNewsroom, 'config'>,
  staff: Staff,
): { passphraseSetAt: string | undefined; records: NamedRecord[] } {
  requireRight(staff, 'be named in the vault');
  return withVault(config, (vault) => ({
    passphraseSetAt: passphraseSetAt(vault, staff.id),
    records: vault.file
      .query<RecordRow, [string]>(
        `select * from records where id in (select record_id from wrapped_keys where staff_id = ?) order by id desc`,
      )
      .all(staff.id)
      .map((row) => recordFrom(row, namesOf(vault, row.id))),
  }));
}

/**
 * One record that names somebody; that they asked for one that does not is logged.
 * @returns `undefined` when there is no such record, or it does not name `staff`
 */
export async function namedRecord(
  newsroom: VaultNewsroom,
  staff: Staff,
  recordId: string,
): Promise<NamedRecord | undefined> {
  const found = await recordNaming(newsroom, staff, recordId);
  if (found === undefined) return undefined;
  return recordFrom(
    found.row,
    withVault(newsroom.config, (vault) => namesOf(vault, recordId)),
  );
}

/** Everybody who can be named: in a role for it, and with a passphrase. */
export async function peopleToName({ db, config }: VaultNewsroom): Promise<Staff[]> {
  const known = withVault(config, peopleWithPassphrase);
  const people = await everybody(db);
  return people
    .filter((row) => row.left_at === null && known.has(row.id))
    .map(staffOf)
    .filter((person) => may(person, 'be named in the vault'));
}

/** The anonymous sources that somebody made or knows and whose identity is in no record, the newest first. */
export async function sourcesToSeal({ db, config }: VaultNewsroom, staff: Staff, most = 50): Promise<string[]> {
  const rows = await db
    .selectFrom('sources')
    .select('id')
    .where('kind', '=', 'anonymous')
    .where((where) => where.or([where('made_by', '=', staff.id), where('known_by', '=', staff.id)]))
    .orderBy('id', 'desc')
    .execute();
  const sealed = withVault(config, ({ file }) =>
    file.query<{ source_id: string }, []>('select source_id from records where destroyed_at is null').all(),
  );
  const known = new Set(sealed.map(({ source_id }) => source_id));
  return rows
    .map(({ id }) => id)
    .filter((id) => !known.has(id))
    .slice(0, most);
}

/** The vault's log for an administrator, whole; for others what is about their records and themselves. And whether it is whole. */
export function vaultLog(
  { config }: Pick<VaultNewsroom, 'config'>,
  staff: Staff,
  { before, size }: { before: number | undefined; size: number },
): { lines: VaultLine[]; more: boolean; check: LogCheck } {
  requireRight(staff, 'be named in the vault');
  const staffId = may(staff, 'manage people') ? undefined : staff.id;
  return withVault(config, (vault) => {
    const lines = linesOf(vault, { staffId, before, size: size + 1 });
    return { lines: lines.slice(0, size), more: lines.length > size, check: checkLog(vault) };
  });
}

/** Names of people by id, also of those who left. */
export async function namesOfPeople(db: Reading): Promise<Map<string, string>> {
  return new Map((await everybody(db)).map(({ id, name }) => [id, name]));
}

function recordFrom(row: RecordRow, names: string[]): NamedRecord {
  return {
    id: row.id,
    sourceId: row.source_id,
    untilAt: row.until_at,
    sealedAt: row.sealed_at,
    sealedBy: row.sealed_by,
    destroyedAt: row.destroyed_at,
    names,
  };
}
