import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { widthsFor } from './delivered.ts';
import { photoFolder } from './photos.ts';
import { inWorkshop } from './workshop.ts';

/** The job that makes a photo's sizes; its payload is `{ photoId }`. */
export const MAKE_SIZES = 'make photo sizes';

/**
 * Makes every size of a kept photo, with its credit and rights in each. Off the request's path: pages show the size that
 * is there meanwhile. Does nothing for a photo that is gone.
 */
export async function makeSizes(db: Database, dataDir: string, photoId: string): Promise<void> {
  const photo = await db.selectFrom('photos').selectAll().where('id', '=', photoId).executeTakeFirst();
  if (photo === undefined) return;
  const { caption, credit, alternative_text, rights, format } = photo;
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') throw new Error(`photo ${photoId} is a ${format}`);
  const widths = widthsFor(photo.width);
  await inWorkshop({
    task: 'make sizes',
    folder: photoFolder(dataDir, photoId),
    format,
    credits: { caption, credit, alternativeText: alternative_text, rights },
    widths,
  });
  await db.write(async (tx) => {
    await tx
      .updateTable('photos')
      .set({ widths_json: JSON.stringify(widths), sized_at: timestamp() })
      .where('id', '=', photoId)
      .execute();
    await recordChanges(tx, [`photo:${photoId}`]);
  });
}

/** Photos whose sizes are still to be made: after a crash between intake and the job, or with new credits. */
export async function unsizedPhotos(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('photos').select('id').where('sized_at', 'is', null).orderBy('id').execute();
  return rows.map((row) => row.id);
}

/** Begins `makeSizes` and returns at once; a failure is logged, and the photo stays among `unsizedPhotos`. */
export function makeSizesSoon(db: Database, dataDir: string, photoId: string): void {
  makeSizes(db, dataDir, photoId).catch((error: unknown) => console.error(`sizes of photo ${photoId}:`, error));
}
