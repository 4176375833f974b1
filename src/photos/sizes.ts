import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { queueAvif } from './avif.ts';
import { cutName, cutsOf, type KeyedCut, type StoredCut, storedCuts } from './cuts.ts';
import { originalFormat, widthsFor } from './delivered.ts';
import { photoFolder } from './photos.ts';
import { makeSizeFiles } from './workshop.ts';

/** The job that makes a photo's sizes; its payload is `{ photoId }`. */
export const MAKE_SIZES = 'make photo sizes';

/** Has a photo's sizes made once the transaction `tx` is durable; what waits already is not queued twice. */
export async function queueSizes(tx: Reading, photoId: string): Promise<void> {
  await queueJob(tx, { name: MAKE_SIZES, payload: { photoId }, key: `${MAKE_SIZES} ${photoId}` });
}

/**
 * Makes what is missing of a kept photo's sizes and crops, with its credit and copyright in each. Off the request's path:
 * pages show what is there meanwhile. Does nothing for a photo that is gone.
 * @throws UnreadablePhoto when the kept original cannot be read
 */
export async function makeSizes(db: Database, dataDir: string, photoId: string): Promise<void> {
  const photo = await db.selectFrom('photos').selectAll().where('id', '=', photoId).executeTakeFirst();
  if (photo === undefined || photo.binned_at !== null) return;
  const folder = photoFolder(dataDir, photoId);
  const widths = widthsFor(photo.width);
  const cuts = cutsOf(photo);
  const there = storedCuts(photo);
  const isNew = photo.sized_at === null;
  const missing = isNew ? cuts : cuts.filter(({ name, key }) => there[name]?.key !== key);
  if (isNew || missing.length > 0) {
    await makeSizeFiles({
      ...orderFor(photo, folder),
      widths: isNew ? widths : [],
      cuts: missing,
      formats: ['webp', 'jpg'],
    });
  }
  const isCurrent = await db.write(async (tx) => {
    const sized = await tx
      .updateTable('photos')
      .set({
        widths_json: JSON.stringify(widths),
        cuts_json: JSON.stringify(Object.fromEntries(cuts.map((cut) => [cut.name, stored(cut)]))),
        sized_at: timestamp(),
        // AVIF of the new crops is still to come; until then the page does without.
        ...(missing.length > 0 ? { avif_at: null } : {}),
      })
      .where('id', '=', photoId)
      // Edited meanwhile: the files say the old credit or show the old crop, and are made once more.
      .where('credit', '=', photo.credit)
      .where((e) => e.fn.coalesce('copyright', e.val('')), '=', photo.copyright ?? '')
      .where((e) => e.fn.coalesce('focal_x', e.val(-1)), '=', photo.focal_x ?? -1)
      .where((e) => e.fn.coalesce('focal_y', e.val(-1)), '=', photo.focal_y ?? -1)
      .where((e) => e.fn.coalesce('crops_json', e.val('')), '=', photo.crops_json ?? '')
      .executeTakeFirst();
    if (sized.numUpdatedRows === 0n) return false;
    await recordChanges(tx, [`photo:${photoId}`]);
    if (photo.kind === 'photo') await queueAvif(tx);
    return true;
  });
  if (isCurrent) await removeOldCuts(folder, cuts);
}

/** Photos of which something is still to be made, the oldest first: new ones, and those with another credit. */
export async function unsizedPhotos(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('photos')
    .select('id')
    .where(({ eb, or }) => or([eb('sized_at', 'is', null), eb('cuts_json', 'is', null)]))
    .where('binned_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** What every order says of a photo. */
export function orderFor(photo: PhotoRow, folder: string) {
  const { caption, credit, alternative_text, copyright, width, height } = photo;
  const credits = { caption, credit, alternativeText: alternative_text, copyright: copyright ?? '' };
  return { folder, format: originalFormat(photo.format), credits, width, height };
}

function stored({ name: _name, ...cut }: KeyedCut): StoredCut {
  return cut;
}

/** Addresses of former crops lead to the current ones from now on. */
async function removeOldCuts(folder: string, cuts: readonly KeyedCut[]): Promise<void> {
  const current = cuts.flatMap(({ name, key, widths }) => widths.map((width) => cutName(name, key, width)));
  for (const file of await readdir(folder)) {
    const [name = ''] = file.split('.');
    if (name.includes('-') && !current.includes(name)) await rm(join(folder, file), { force: true });
  }
}
