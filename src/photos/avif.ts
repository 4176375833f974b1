import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { cutsOf } from './cuts.ts';
import { photoFolder } from './photos.ts';
import { orderFor } from './sizes.ts';
import { makeAvifFiles, UnreadablePhoto } from './workshop.ts';

/** The job that makes one photo's AVIF files, and queues itself for the next: never two at once, whatever waits. */
export const MAKE_AVIF = 'make photo avif';

// The other formats of what was sent together come first.
const PAUSE_MS = 10_000;

/** Has AVIF made of what lacks it, one photo after the other, once the transaction `tx` is durable. */
export async function queueAvif(tx: Reading, now: Date = new Date()): Promise<void> {
  const runAt = new Date(now.getTime() + PAUSE_MS).toISOString();
  await queueJob(tx, { name: MAKE_AVIF, payload: null, key: MAKE_AVIF, runAt });
}

/**
 * Makes the AVIF files of the newest photo that lacks them; pages offer them once all are there and were read back. A photo
 * of which they cannot be made goes without. While the other formats of a photo are still to be made it does nothing.
 */
export async function makeNextAvif(db: Database, dataDir: string): Promise<void> {
  const photo = await withoutAvif(db).orderBy('id', 'desc').selectAll().executeTakeFirst();
  if (photo === undefined) return;
  let failed = false;
  try {
    const folder = photoFolder(dataDir, photo.id);
    const widths: number[] = JSON.parse(photo.widths_json);
    await makeAvifFiles({ ...orderFor(photo, folder), widths, cuts: cutsOf(photo) });
  } catch (error) {
    if (!(error instanceof UnreadablePhoto)) throw error;
    failed = true;
  }
  await db.write(async (tx) => {
    await tx
      .updateTable('photos')
      .set(failed ? { avif_failed_at: timestamp() } : { avif_at: timestamp() })
      .where('id', '=', photo.id)
      // Sized anew meanwhile, or in the bin: its AVIF files are of something else.
      .where('sized_at', '=', photo.sized_at)
      .where('binned_at', 'is', null)
      .execute();
    if (!failed) await recordChanges(tx, [`photo:${photo.id}`]);
    if ((await withoutAvif(tx).select('id').executeTakeFirst()) !== undefined) await queueNext(tx);
  });
}

/** Queues the job if a photo lacks AVIF: after a restore, or a start from an older version. */
export async function queueMissingAvif(db: Database): Promise<void> {
  if ((await withoutAvif(db).select('id').executeTakeFirst()) === undefined) return;
  await db.write((tx) => queueAvif(tx));
}

async function queueNext(tx: Reading): Promise<void> {
  await queueJob(tx, { name: MAKE_AVIF, payload: null, key: MAKE_AVIF });
}

function withoutAvif(db: Reading) {
  return db
    .selectFrom('photos')
    .where('kind', '=', 'photo')
    .where('sized_at', 'is not', null)
    .where('cuts_json', 'is not', null)
    .where('avif_at', 'is', null)
    .where('avif_failed_at', 'is', null)
    .where('binned_at', 'is', null)
    .limit(1);
}
