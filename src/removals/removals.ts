import { z } from 'zod';
import { isBlank } from '../comments/characters.ts';
import { eraseTraces } from '../database/erase-traces.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { RemovalRow } from '../database/tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import type { Staff } from '../people/rights.ts';
import { deletePhotoFiles } from '../photos/bin.ts';
import { catchUp } from '../search/entries.ts';

/*
 * The removals folder owns what is taken away for good because a court, a law or somebody's safety demands it: an
 * article, a photo, a comment, everywhere this program has a word or a pixel of it. What stays is that it happened: kind,
 * reason, who, when, and digests of the public addresses, so that they go on saying so. It refuses to promise what it
 * cannot reach: backups, other machines' copies, and the log that PostgreSQL keeps for itself.
 */

/** The job that erases what deleting rows leaves behind; its payload is `{ photoIds }`. */
export const ERASE_TRACES = 'erase traces';

export const LONGEST_REASON = 500;

/** What the form of a removal says. */
export interface TypedRemoval {
  reason: string;
  /** That nobody can bring it back. */
  isUnderstood: boolean;
}

/** The reason of a removal, as it will be kept. */
export function readRemoval({ reason, isUnderstood }: TypedRemoval): Outcome<string> {
  const words = reason.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
  if (isBlank(words)) return mistake('reason', 'desk-removal-mistake-reason');
  if (words.length > LONGEST_REASON) return mistake('reason', 'mistake-too-long', { limit: LONGEST_REASON });
  return isUnderstood ? { done: words } : mistake('understood', 'desk-removal-mistake-understood');
}

/** Notes a removal, silences every line of the log about the thing, and queues what is left to erase. */
export async function recordRemoval(
  tx: Reading,
  staff: Staff,
  removed: { kind: RemovalRow['kind']; id: string; reason: string; addresses: readonly string[]; photoIds?: string[] },
): Promise<void> {
  const { kind, id, reason, addresses, photoIds = [] } = removed;
  const removal = { id: newId(), kind, subject_id: id, reason, made_by: staff.id, created_at: timestamp() };
  await tx.insertInto('removals').values(removal).execute();
  for (const address of new Set(addresses)) {
    await tx
      .insertInto('removed_addresses')
      .values({ address_digest: digestOf(address), removal_id: removal.id })
      .onConflict((conflict) => conflict.column('address_digest').doNothing())
      .execute();
  }
  await silenceLog(tx, [id, ...photoIds]);
  await recordAct(tx, staff, 'removed-for-good', { kind, id, name: '' }, { reason });
  await queueJob(tx, { name: ERASE_TRACES, payload: { photoIds } });
}

/** Takes the words out of every line of the log about these things; that something was done, and when, stays. */
export async function silenceLog(tx: Reading, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('audit_entries')
    .set({ detail_json: '{}' })
    .where('subject_id', 'in', [...ids])
    .execute();
}

const traces = z.object({ photoIds: z.array(z.string()) });

/** The job's work: files, search, copies, and what the database keeps of deleted rows. May be done twice. */
export async function eraseWhatIsLeft(db: Database, dataDir: string, payload: unknown): Promise<void> {
  await deletePhotoFiles(dataDir, traces.parse(payload).photoIds);
  await catchUp(db);
  await eraseTraces(db, dataDir);
}

/** Whether something that stood at this path was removed for good. */
export async function wasRemoved(db: Reading, path: string): Promise<boolean> {
  const row = await db
    .selectFrom('removed_addresses')
    .select('removal_id')
    .where('address_digest', '=', digestOf(path))
    .executeTakeFirst();
  return row !== undefined;
}

function digestOf(address: string): string {
  return new Bun.CryptoHasher('sha256').update(address).digest('hex');
}
