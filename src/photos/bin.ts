import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { lockArticle } from '../stories/articles.ts';
import { takePhotoOut } from '../stories/taking-photos-out.ts';
import { mayChangePhoto, photoById } from './library.ts';
import { binnedFolder, photoFolder } from './photos.ts';
import { lockPhotos, photoUses } from './uses.ts';

/** A photo in the bin comes back for so long; then it is purged. */
export const DAYS_IN_BIN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What becomes of the drafts that use a photo: another photo in its place, or none. */
export type InDrafts = { replacedBy: string } | 'without';

/**
 * Puts a photo into the bin, where no page and no address has it. One that readers see stays; one that drafts use stays
 * unless it is said what becomes of them, and who says it may edit them all.
 * @returns `undefined` when there is no such photo
 * @throws Forbidden
 */
export async function binPhoto(
  db: Database,
  dataDir: string,
  staff: Staff,
  id: string,
  inDrafts?: InDrafts,
): Promise<Outcome<PhotoRow> | undefined> {
  requireRight(staff, 'write articles');
  const outcome = await db.write(async (tx): Promise<Outcome<PhotoRow> | undefined> => {
    // Articles before photos, as everywhere: two that want both do not wait for each other.
    const drafts = (await photoUses(tx, id)).map((use) => use.article_id).sort();
    for (const articleId of drafts) await lockArticle(tx, articleId);
    await lockPhotos(tx, 'photo', [id]);
    const photo = await photoById(tx, id);
    if (photo === undefined) return undefined;
    if (!mayChangePhoto(staff, photo)) throw new Forbidden('edit others’ articles');
    const uses = await photoUses(tx, id);
    if (uses.some((use) => use.isPublished)) return mistake('form', 'desk-photo-mistake-published');
    // One that was saved a moment ago has not been asked about.
    if (uses.length > 0 && (inDrafts === undefined || uses.some((use) => !drafts.includes(use.article_id)))) {
      return mistake('form', 'desk-photo-mistake-in-use');
    }
    if (!may(staff, 'edit others’ articles') && uses.some((use) => use.created_by !== staff.id)) {
      return mistake('form', 'desk-photo-mistake-in-others-drafts');
    }
    const replacement = await replacementOf(tx, id, inDrafts);
    if (replacement !== undefined && 'mistakes' in replacement) return replacement;
    for (const use of uses) await takePhotoOut(tx, staff, use.article_id, id, replacement?.done);
    await tx.updateTable('photos').set({ binned_at: timestamp(), binned_by: staff.id }).where('id', '=', id).execute();
    await recordAct(tx, staff, 'photo-binned', { kind: 'photo', id, name: nameOf(photo) });
    await recordChanges(tx, [`photo:${id}`]);
    return { done: photo };
  });
  // After the commit; what a crash leaves in the wrong place is moved once a day.
  if (outcome !== undefined && 'done' in outcome) await moveFiles(photoFolder(dataDir, id), binnedFolder(dataDir, id));
  return outcome;
}

/**
 * Takes a photo out of the bin again. Drafts that lost it do not get it back by themselves.
 * @returns `undefined` when there is no such photo, in the bin or out of it
 * @throws Forbidden
 */
export async function restorePhoto(
  db: Database,
  dataDir: string,
  staff: Staff,
  id: string,
): Promise<PhotoRow | undefined> {
  requireRight(staff, 'write articles');
  const restored = await db.write(async (tx) => {
    const photo = (await binnedPhoto(tx, id)) ?? (await photoById(tx, id));
    if (photo === undefined) return undefined;
    if (!mayChangePhoto(staff, photo)) throw new Forbidden('edit others’ articles');
    // Somebody else was quicker: that is what was wanted.
    if (photo.binned_at === null) return photo;
    await takeFromBin(tx, id);
    await recordAct(tx, staff, 'photo-restored', { kind: 'photo', id, name: nameOf(photo) });
    return { ...photo, binned_at: null, binned_by: null };
  });
  if (restored !== undefined) await moveFiles(binnedFolder(dataDir, id), photoFolder(dataDir, id));
  return restored;
}

/** What is in the bin, the latest first. */
export async function binnedPhotos(db: Reading, most = 100): Promise<PhotoRow[]> {
  return db
    .selectFrom('photos')
    .selectAll()
    .where('kind', '=', 'photo')
    .where('binned_at', 'is not', null)
    .orderBy('binned_at', 'desc')
    .limit(most)
    .execute();
}

/** The photo with this id, if it is in the bin. */
export async function binnedPhoto(db: Reading, id: string): Promise<PhotoRow | undefined> {
  return db.selectFrom('photos').selectAll().where('id', '=', id).where('binned_at', 'is not', null).executeTakeFirst();
}

/**
 * Removes a photo with its uses, what waits for it and its files, at once and for good, whoever uses it: for removal by
 * law. Texts of articles and what the removal leaves behind are the caller's.
 */
export async function purgePhoto(db: Database, dataDir: string, id: string): Promise<void> {
  await db.write((tx) => purgePhotoRows(tx, id));
  await deletePhotoFiles(dataDir, [id]);
}

/** The rows of `purgePhoto`, in the caller's transaction; `deletePhotoFiles` has to follow its commit. */
export async function purgePhotoRows(tx: Reading, id: string): Promise<void> {
  const used = await tx.selectFrom('photo_uses').select('article_id').where('photo_id', '=', id).execute();
  await tx.deleteFrom('photo_uses').where('photo_id', '=', id).execute();
  await tx.deleteFrom('photos').where('id', '=', id).execute();
  await tx
    .deleteFrom('jobs')
    .where('payload_json', '=', JSON.stringify({ photoId: id }))
    .execute();
  await recordChanges(tx, [`photo:${id}`, ...used.map((use) => `article:${use.article_id}`)]);
}

/** Removes every logo but the one in the masthead, if there is one: nothing shows them any more. */
export async function purgeOtherLogos(db: Database, dataDir: string, current: string | null): Promise<void> {
  const old = await db
    .selectFrom('photos')
    .select('id')
    .where('kind', '=', 'logo')
    // Not one that another administrator is just putting there.
    .where('id', current === null ? '!=' : '<', current ?? '')
    .execute();
  for (const { id } of old) await purgePhoto(db, dataDir, id);
}

/** Removes the files of photos whose rows are gone. */
export async function deletePhotoFiles(dataDir: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    for (const folder of [photoFolder(dataDir, id), binnedFolder(dataDir, id)]) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Purges what was long enough in the bin, and puts files where their photos are: a crash may have come between. */
export async function emptyBin(db: Database, dataDir: string, now: Date = new Date()): Promise<void> {
  const before = new Date(now.getTime() - DAYS_IN_BIN * DAY_MS).toISOString();
  const old = await db.selectFrom('photos').select('id').where('binned_at', '<', before).execute();
  for (const { id } of old) await purgePhoto(db, dataDir, id);
  for (const { id } of await db.selectFrom('photos').select('id').where('binned_at', 'is not', null).execute()) {
    await moveFiles(photoFolder(dataDir, id), binnedFolder(dataDir, id));
  }
  const photos = join(dataDir, 'photos');
  for (const name of existsSync(photos) ? await readdir(photos) : []) {
    const id = /^bin-(.+)$/.exec(name)?.[1];
    if (id === undefined) continue;
    const row = await db.selectFrom('photos').select(['id', 'binned_at']).where('id', '=', id).executeTakeFirst();
    if (row === undefined) await deletePhotoFiles(dataDir, [id]);
    else if (row.binned_at === null) await moveFiles(binnedFolder(dataDir, id), photoFolder(dataDir, id));
  }
}

/** Lets a binned photo be one of the library again. */
export async function takeFromBin(tx: Reading, id: string): Promise<void> {
  await tx.updateTable('photos').set({ binned_at: null, binned_by: null }).where('id', '=', id).execute();
  await recordChanges(tx, [`photo:${id}`]);
}

/** Moves a photo's folder; one that is there already is left, one that is not is nothing to move. */
export async function moveFiles(from: string, to: string): Promise<void> {
  if (!existsSync(from) || existsSync(to)) return;
  await rename(from, to);
}

async function replacementOf(
  tx: Reading,
  id: string,
  inDrafts: InDrafts | undefined,
): Promise<Outcome<PhotoRow> | undefined> {
  if (inDrafts === undefined || inDrafts === 'without') return undefined;
  await lockPhotos(tx, 'photo', [inDrafts.replacedBy]);
  const other = inDrafts.replacedBy === id ? undefined : await photoById(tx, inDrafts.replacedBy);
  return other === undefined ? mistake('replacement', 'mistake-choice') : { done: other };
}

const LONGEST_NAME = 80;

function nameOf({ caption, alternative_text, credit }: PhotoRow): string {
  return [...(caption || alternative_text || credit)].slice(0, LONGEST_NAME).join('');
}
