import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';

/*
 * The photos folder owns stored pictures: taking them in, their sizes on disk, whom they are from. It keeps nothing of
 * a file but its pixels and what names its makers; where a picture was taken and with what is thrown away. It refuses
 * to know what an article says about a photo: that is the article's figure.
 */

/** What a page needs to show a stored photo: its proportions and the widths that can be had. */
export interface Picture {
  id: string;
  /** Of the kept original, in pixels. */
  width: number;
  height: number;
  /** Ascending; never empty, since one size is made while the photo is taken in. */
  widths: number[];
}

/** The formats every size is delivered in. */
export type PictureFormat = 'webp' | 'jpg';

/** The address of one size. What it answers never changes. */
export function pictureAddress(id: string, width: number, format: PictureFormat): string {
  return `/photos/${id}/${width}.${format}`;
}

/** The pictures with these ids; an id that is not a photo is missing from the map. */
export async function picturesById(db: Reading, ids: Iterable<string>): Promise<Map<string, Picture>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('photos')
    .select(['id', 'width', 'height', 'widths_json'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map(({ widths_json, ...photo }) => [photo.id, { ...photo, widths: JSON.parse(widths_json) }]));
}

/** The folder that holds everything of a photo. `id` must be one of ours. */
export function photoFolder(dataDir: string, id: string): string {
  return join(dataDir, 'photos', id);
}

/** Stored photos, newest first: those after `before`, and where the next page begins. */
export async function photosForDesk(
  db: Reading,
  { before, most = 48 }: { before?: string | undefined; most?: number } = {},
): Promise<{ items: PhotoRow[]; next: string | undefined }> {
  let query = db.selectFrom('photos').selectAll().where('kind', '=', 'photo');
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute();
  const items = rows.slice(0, most);
  return { items, next: rows.length > most ? items.at(-1)?.id : undefined };
}

/** The stored photo with this id; logos are not photos. */
export async function photoById(db: Reading, id: string): Promise<PhotoRow | undefined> {
  return db.selectFrom('photos').selectAll().where('id', '=', id).where('kind', '=', 'photo').executeTakeFirst();
}

/** Where a photo is used: articles whose draft or public version shows it. */
export interface PhotoUse {
  article_id: string;
  edition_id: string;
  headline: string;
}

/** The articles that use a photo. Reads the text of every current version: for one photo at a time, not for lists. */
export async function photoUses(db: Reading, photoId: string): Promise<PhotoUse[]> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) =>
      join.on((e) =>
        e.or([e('r.id', '=', e.ref('a.draft_revision_id')), e('r.id', '=', e.ref('a.published_revision_id'))]),
      ),
    )
    .select(['a.id as article_id', 'a.edition_id', 'r.headline'])
    .where((e) => e.or([e('r.lead_json', 'like', `%${photoId}%`), e('r.body_json', 'like', `%${photoId}%`)]))
    .orderBy('r.id', 'desc')
    .execute();
  return rows.filter((row, place) => rows.findIndex((one) => one.article_id === row.article_id) === place);
}

/** What the newsroom writes about a photo; an article's figure begins with it. */
export interface PhotoDescription {
  caption: string;
  credit: string;
  alternativeText: string;
  rights: string;
}

const LONGEST_DESCRIPTION = 1000;

/**
 * Changes what a photo is described with from now on; articles keep the words they have. Its sizes are to be made again,
 * since they carry credit and rights.
 * @throws Forbidden
 */
export async function describePhoto(
  db: Database,
  staff: Staff,
  id: string,
  description: PhotoDescription,
): Promise<Outcome<PhotoRow> | undefined> {
  requireRight(staff, 'write articles');
  const fields = ['caption', 'credit', 'alternativeText', 'rights'] as const;
  const tooLong = fields.filter((field) => [...description[field]].length > LONGEST_DESCRIPTION);
  const mistakes: Mistake[] = tooLong.flatMap(
    (field) => mistake(fieldNames[field], 'mistake-too-long', { limit: LONGEST_DESCRIPTION }).mistakes,
  );
  const [first, ...more] = mistakes;
  if (first !== undefined) return { mistakes: [first, ...more] };
  const words = (text: string) => text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
  return db.write(async (tx) => {
    const photo = await photoToChange(tx, staff, id);
    if (photo === undefined) return undefined;
    const changed = {
      caption: words(description.caption),
      credit: words(description.credit),
      alternative_text: words(description.alternativeText),
      rights: words(description.rights),
    };
    const carried = changed.credit !== photo.credit || changed.rights !== photo.rights;
    const set = { ...changed, ...(carried ? { sized_at: null } : {}) };
    await tx.updateTable('photos').set(set).where('id', '=', id).execute();
    return { done: { ...photo, ...set } };
  });
}

const fieldNames = { caption: 'caption', credit: 'credit', alternativeText: 'alternative', rights: 'rights' } as const;

/**
 * Removes a photo that no article uses, with all its sizes.
 * @throws Forbidden
 */
export async function deletePhoto(
  db: Database,
  dataDir: string,
  staff: Staff,
  id: string,
): Promise<Outcome<{ id: string }> | undefined> {
  requireRight(staff, 'write articles');
  const outcome = await db.write(async (tx): Promise<Outcome<{ id: string }> | undefined> => {
    const photo = await photoToChange(tx, staff, id);
    if (photo === undefined) return undefined;
    if ((await photoUses(tx, id)).length > 0) return mistake('form', 'desk-photo-mistake-in-use');
    await tx.deleteFrom('photos').where('id', '=', id).execute();
    return { done: { id } };
  });
  // After the commit: a file without a row harms nobody, a row without a file shows a hole.
  if (outcome !== undefined && 'done' in outcome) await rm(photoFolder(dataDir, id), { recursive: true, force: true });
  return outcome;
}

async function photoToChange(db: Reading, staff: Staff, id: string): Promise<PhotoRow | undefined> {
  const photo = await photoById(db, id);
  if (photo !== undefined && photo.uploaded_by !== staff.id && !may(staff, 'edit others’ articles')) {
    throw new Forbidden('edit others’ articles');
  }
  return photo;
}
