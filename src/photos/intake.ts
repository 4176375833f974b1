import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { FIRST_WIDTH, MOST_PIXELS, type TakenIn } from './delivered.ts';
import { fileKind } from './file-kind.ts';
import { photoFolder } from './photos.ts';
import { inWorkshop, UnreadablePhoto } from './workshop.ts';

export const MOST_MEGABYTES = 20;

/** What was taken in, and whether the same file was here already. */
export interface TakenPhoto {
  photo: PhotoRow;
  known: boolean;
}

/**
 * Takes a photo file in: what it is, is seen from its bytes, never from its name; its size in pixels from its header,
 * before anything decodes it. Caption, credit, alternative text and rights are read from it; then only its pixels are
 * kept, upright. One size is ready when this answers; `makeSizes` makes the others.
 * @throws Forbidden
 */
export async function takeInPhoto(
  db: Database,
  dataDir: string,
  staff: Staff,
  bytes: Uint8Array,
  { kind = 'photo', field = 'file' }: { kind?: 'photo' | 'logo'; field?: string } = {},
): Promise<Outcome<TakenPhoto>> {
  requireRight(staff, kind === 'logo' ? 'manage settings' : 'write articles');
  if (bytes.byteLength === 0) return mistake(field, 'desk-photo-mistake-file-missing');
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024) {
    return mistake(field, 'desk-photo-mistake-file-too-large', { megabytes: MOST_MEGABYTES });
  }
  const seen = fileKind(bytes);
  if (seen === undefined) return mistake(field, 'desk-photo-mistake-not-a-photo');
  if (seen.width * seen.height > MOST_PIXELS) {
    return mistake(field, 'desk-photo-mistake-too-many-pixels', { megapixels: MOST_PIXELS / 1_000_000 });
  }
  const digest = new Bun.CryptoHasher('sha256').update(bytes).digest('hex');
  const there = await db
    .selectFrom('photos')
    .selectAll()
    .where('digest', '=', digest)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (there !== undefined) return { done: { photo: there, known: true } };

  const id = newId();
  const taken = await intoFolder(dataDir, id, bytes, seen.format);
  if (taken === undefined) return mistake(field, 'desk-photo-mistake-not-a-photo');
  const { width, height, credits } = taken;
  const photo: PhotoRow = {
    id,
    kind,
    width,
    height,
    format: seen.format,
    digest,
    caption: credits.caption,
    credit: credits.credit,
    alternative_text: credits.alternativeText,
    rights: credits.rights,
    widths_json: JSON.stringify([Math.min(FIRST_WIDTH, width)]),
    sized_at: null,
    sample_at: null,
    uploaded_by: staff.id,
    created_at: timestamp(),
  };
  await db.write((tx) => tx.insertInto('photos').values(photo).execute());
  return { done: { photo, known: false } };
}

/** Prepares the photo's folder under another name and moves it into place whole; `undefined` for what is no photo. */
async function intoFolder(
  dataDir: string,
  id: string,
  bytes: Uint8Array,
  format: 'jpeg' | 'png' | 'webp',
): Promise<TakenIn | undefined> {
  const incoming = join(dataDir, 'photos', `.incoming-${id}`);
  await mkdir(incoming, { recursive: true });
  const source = join(incoming, 'as-sent');
  try {
    await writeFile(source, bytes);
    const taken = await inWorkshop({ task: 'take in', source, folder: incoming, format });
    await unlink(source);
    await rename(incoming, photoFolder(dataDir, id));
    return taken;
  } catch (error) {
    await rm(incoming, { recursive: true, force: true });
    if (!(error instanceof UnreadablePhoto)) throw error;
    console.warn(`a photo was refused: ${error.message}`);
    return undefined;
  }
}
