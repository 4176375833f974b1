import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type OriginalFormat, widthsFor } from './delivered.ts';
import { photoFolder } from './photos.ts';
import { makeSizeFiles } from './workshop.ts';

/** The job that makes a photo's sizes; its payload is `{ photoId }`. */
export const MAKE_SIZES = 'make photo sizes';

/** Has a photo's sizes made once the transaction `tx` is durable; what waits already is not queued twice. */
export async function queueSizes(tx: Reading, photoId: string): Promise<void> {
  await queueJob(tx, { name: MAKE_SIZES, payload: { photoId }, key: `${MAKE_SIZES} ${photoId}` });
}

/**
 * Makes every size of a kept photo, with its credit and copyright in each. Off the request's path: pages show the size
 * that is there meanwhile. Does nothing for a photo that is gone.
 * @throws UnreadablePhoto when the kept original cannot be read
 */
export async function makeSizes(db: Database, dataDir: string, photoId: string): Promise<void> {
  const photo = await db.selectFrom('photos').selectAll().where('id', '=', photoId).executeTakeFirst();
  if (photo === undefined || photo.binned_at !== null) return;
  const { caption, credit, alternative_text, format } = photo;
  const copyright = photo.copyright ?? '';
  const widths = widthsFor(photo.width);
  await makeSizeFiles({
    folder: photoFolder(dataDir, photoId),
    format: originalFormat(format),
    credits: { caption, credit, alternativeText: alternative_text, copyright },
    widths,
  });
  await db.write(async (tx) => {
    const sized = await tx
      .updateTable('photos')
      .set({ widths_json: JSON.stringify(widths), sized_at: timestamp() })
      .where('id', '=', photoId)
      // Edited meanwhile: the files say the old credit and are made once more.
      .where('credit', '=', credit)
      .where((e) => e.fn.coalesce('copyright', e.val('')), '=', copyright)
      .executeTakeFirst();
    if (sized.numUpdatedRows > 0n) await recordChanges(tx, [`photo:${photoId}`]);
  });
}

/** Photos whose sizes are still to be made, the oldest first: new ones, and those with another credit. */
export async function unsizedPhotos(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('photos')
    .select('id')
    .where('sized_at', 'is', null)
    .where('binned_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

function originalFormat(format: string): OriginalFormat {
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  throw new Error(`a kept original is jpeg, png or webp, not ${format}`);
}
