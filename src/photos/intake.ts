import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { moveFiles, takeFromBin } from './bin.ts';
import { type Developed, type DevelopOrder, FIRST_WIDTH, LONGEST_SIDE, MOST_PIXELS } from './delivered.ts';
import { descriptionMistakes, matchingOf, oneLine, type PhotoDescription } from './description.ts';
import { fileKind } from './file-kind.ts';
import { binnedFolder, photoFolder } from './photos.ts';
import { queueSizes } from './sizes.ts';
import { develop, UnreadablePhoto } from './workshop.ts';

export const MOST_MEGABYTES = 20;

/** What was taken in, and whether the same file was here already: then nothing about it has changed. */
export interface KeptPhoto {
  photo: PhotoRow;
  known: boolean;
}

/** Who sends a photo and what they say about it; what they leave empty is taken from the file. */
export interface PhotoSent extends Partial<PhotoDescription> {
  /** `null` when it is the house itself: the sample. */
  uploadedBy: Staff | null;
  /** A logo and the picture of a link card are not in the library; only who manages settings sends a logo. */
  kind?: 'photo' | 'logo' | 'card';
  /** The field of the form, for mistakes about the file. */
  field?: string;
  sampleAt?: string;
}

/**
 * Takes a photo file in: what it is, is seen from its bytes, never from its name; its size in pixels from its header,
 * before anything decodes it. Caption, credit, alternative text and copyright are read from it; then only its pixels
 * are kept, upright. One size is ready when this answers; `makeSizes` makes the others.
 * @throws Forbidden
 */
export async function keepPhoto(
  db: Database,
  dataDir: string,
  bytes: Uint8Array,
  { uploadedBy, kind = 'photo', field = 'file', sampleAt, ...typed }: PhotoSent,
): Promise<Outcome<KeptPhoto>> {
  if (uploadedBy !== null) requireRight(uploadedBy, kind === 'logo' ? 'manage settings' : 'write articles');
  const seen = lookAt(bytes, field);
  if ('mistakes' in seen) return seen;
  const tooLong = descriptionMistakes(typed);
  if (tooLong !== undefined) return { mistakes: tooLong };
  const digest = new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
  const there = await sameFile(db, digest, kind);
  if (there !== undefined) {
    // Whoever sends what is in the bin wants it out of there.
    if (there.binned_at !== null) await restoreSent(db, dataDir, there.id);
    return { done: { photo: { ...there, binned_at: null, binned_by: null }, known: true } };
  }

  const id = newId();
  const made = await intoFolder(dataDir, id, { bytes, format: seen.done, typed }, field);
  if ('mistakes' in made) return made;
  const { width, height, credits } = made.done;
  const photo: PhotoRow = {
    id,
    kind,
    width,
    height,
    format: seen.done,
    digest,
    caption: credits.caption,
    credit: credits.credit,
    alternative_text: credits.alternativeText,
    rights: oneLine(typed.rights ?? ''),
    copyright: credits.copyright,
    matching: matchingOf(credits),
    widths_json: JSON.stringify([Math.min(FIRST_WIDTH, width)]),
    sized_at: null,
    focal_x: null,
    focal_y: null,
    crops_json: null,
    cuts_json: null,
    expires_on: typed.expiresOn?.trim() || null,
    avif_at: null,
    avif_failed_at: null,
    binned_at: null,
    binned_by: null,
    sample_at: sampleAt ?? null,
    uploaded_by: uploadedBy?.id ?? null,
    created_at: timestamp(),
  };
  const kept = await db.write(async (tx): Promise<KeptPhoto> => {
    await tx
      .insertInto('photos')
      .values(photo)
      .onConflict((conflict) => conflict.columns(['digest', 'kind']).doNothing())
      .execute();
    // Somebody else may have sent the same file meanwhile.
    const first = await sameFile(tx, digest, kind);
    if (first !== undefined && first.id !== id) return { photo: first, known: true };
    await queueSizes(tx, id);
    return { photo, known: false };
  });
  if (kept.known) await rm(photoFolder(dataDir, id), { recursive: true, force: true });
  return { done: kept };
}

// Longer than any intake takes.
const ABANDONED_MS = 60 * 60 * 1000;

/** Removes what was being taken in when a process died. */
export async function clearInterruptedIntakes(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'photos');
  // Before the first photo there is no folder.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(INCOMING) && Date.now() - (await stat(path)).mtimeMs > ABANDONED_MS) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** What can be refused from the first bytes. */
function lookAt(bytes: Uint8Array, field: string): Outcome<DevelopOrder['format']> {
  if (bytes.byteLength === 0) return mistake(field, 'desk-photo-mistake-file-missing');
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024) {
    return mistake(field, 'desk-photo-mistake-file-too-large', { megabytes: MOST_MEGABYTES });
  }
  const seen = fileKind(bytes);
  if (seen === undefined) return mistake(field, 'desk-photo-mistake-not-a-photo');
  if (seen.width * seen.height > MOST_PIXELS) {
    return mistake(field, 'desk-photo-mistake-too-many-pixels', { megapixels: MOST_PIXELS / 1_000_000 });
  }
  if (Math.max(seen.width, seen.height) > LONGEST_SIDE) {
    return mistake(field, 'desk-photo-mistake-side-too-long', { pixels: LONGEST_SIDE });
  }
  return { done: seen.format };
}

// What a folder is called until everything in it is there.
const INCOMING = '.incoming-';

/** Prepares the photo's folder under another name and moves it into place whole. The file as sent never touches the disk. */
async function intoFolder(
  dataDir: string,
  id: string,
  file: Omit<DevelopOrder, 'order' | 'folder'>,
  field: string,
): Promise<Outcome<Developed>> {
  const incoming = join(dataDir, 'photos', `${INCOMING}${id}`);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  try {
    const developed = await develop({ ...file, folder: incoming });
    await rename(incoming, photoFolder(dataDir, id));
    return { done: developed };
  } catch (error) {
    await rm(incoming, { recursive: true, force: true });
    if (!(error instanceof UnreadablePhoto)) throw error;
    // The decoder's words may quote the file; that it was refused is all that a log needs.
    return mistake(field, error.tooSlow ? 'desk-photo-mistake-too-slow' : 'desk-photo-mistake-not-a-photo');
  }
}

async function restoreSent(db: Database, dataDir: string, id: string): Promise<void> {
  await db.write((tx) => takeFromBin(tx, id));
  await moveFiles(binnedFolder(dataDir, id), photoFolder(dataDir, id));
}

async function sameFile(db: Reading, digest: string, kind: string): Promise<PhotoRow | undefined> {
  return db.selectFrom('photos').selectAll().where('digest', '=', digest).where('kind', '=', kind).executeTakeFirst();
}
