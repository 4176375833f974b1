import { rm } from 'node:fs/promises';
import { matchingForm } from '../comments/matching.ts';
import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { descriptionMistakes, matchingOf, oneLine, type PhotoDescription } from './description.ts';
import { photoFolder } from './photos.ts';
import { queueSizes } from './sizes.ts';

/** Beyond so many words a search only gets slower, not narrower. */
const MOST_WORDS = 8;

/**
 * Stored photos, newest first: those after `before`, and where the next page begins. `words` must all be in caption,
 * credit or alternative text, whatever their case, marks and letter forms, also as parts of longer words.
 */
export async function photosInLibrary(
  db: Reading,
  { words = '', before, most = 48 }: { words?: string; before?: string | undefined; most?: number } = {},
): Promise<{ items: PhotoRow[]; next: string | undefined }> {
  let query = db.selectFrom('photos').selectAll().where('kind', '=', 'photo');
  // Matching forms are letters and digits, so that none of them is a wildcard.
  const forms = matchingForm(words).split(' ').slice(0, MOST_WORDS);
  if (words.trim() !== '' && forms[0] === '') return { items: [], next: undefined };
  for (const form of forms) if (form !== '') query = query.where('matching', 'like', `%${form}%`);
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

/** Which of `ids` are pictures that a text may show: photos, and what link cards show of their pages. */
export async function photosForText(db: Reading, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('photos')
    .select('id')
    .where('id', 'in', [...new Set(ids), ''])
    .where('kind', 'in', ['photo', 'card'])
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The name of who sent a photo; nobody did what the sample brought. */
export async function senderOf(db: Reading, photo: { uploaded_by: string | null }): Promise<string | undefined> {
  const sender = await db.selectFrom('staff').select('name').where('id', '=', photo.uploaded_by).executeTakeFirst();
  return sender?.name;
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

/** Whether `staff` may change a photo: who sent it, and who edits others' work. */
export function mayChangePhoto(staff: Staff, photo: { uploaded_by: string | null }): boolean {
  return may(staff, 'write articles') && (photo.uploaded_by === staff.id || may(staff, 'edit others’ articles'));
}

/**
 * Changes what a photo is described with from now on; articles keep the words they have. With another credit or
 * copyright its sizes are to be made again, since they carry both.
 * @returns `undefined` when there is no such photo
 * @throws Forbidden
 */
export async function editPhoto(
  db: Database,
  staff: Staff,
  id: string,
  description: PhotoDescription,
): Promise<Outcome<PhotoRow> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const photo = await photoToChange(tx, staff, id);
    if (photo === undefined) return undefined;
    const mistakes = descriptionMistakes(description);
    if (mistakes !== undefined) return { mistakes };
    const changed = {
      caption: oneLine(description.caption),
      credit: oneLine(description.credit),
      alternative_text: oneLine(description.alternativeText),
      copyright: oneLine(description.copyright),
      rights: oneLine(description.rights),
      matching: matchingOf(description),
    };
    const carried = changed.credit !== photo.credit || changed.copyright !== (photo.copyright ?? '');
    const set = { ...changed, ...(carried ? { sized_at: null } : {}) };
    await tx.updateTable('photos').set(set).where('id', '=', id).execute();
    if (carried) await queueSizes(tx, id);
    return { done: { ...photo, ...set } };
  });
}

/**
 * Removes a photo that no article uses, with all its sizes.
 * @returns `undefined` when there is no such photo
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
    await recordChanges(tx, [`photo:${id}`]);
    return { done: { id } };
  });
  // After the commit: a file without a row harms nobody, a row without a file shows a hole.
  if (outcome !== undefined && 'done' in outcome) await rm(photoFolder(dataDir, id), { recursive: true, force: true });
  return outcome;
}

/** Removes the files of photos whose rows are gone. */
export async function deletePhotoFiles(dataDir: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await rm(photoFolder(dataDir, id), { recursive: true, force: true });
}

async function photoToChange(db: Reading, staff: Staff, id: string): Promise<PhotoRow | undefined> {
  const photo = await photoById(db, id);
  if (photo !== undefined && !mayChangePhoto(staff, photo)) throw new Forbidden('edit others’ articles');
  return photo;
}
