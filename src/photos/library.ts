import type { ExpressionBuilder } from 'kysely';
import { matchingForm } from '../comments/matching.ts';
import type { Database, Reading } from '../database/open.ts';
import type { PhotoRow, Tables } from '../database/tables.ts';
import type { Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { descriptionMistakes, matchingOf, oneLine, type PhotoDescription } from './description.ts';
import { dayIn, daysAfter } from './expiry.ts';
import { queueSizes } from './sizes.ts';

/** Beyond so many words a search only gets slower, not narrower. */
const MOST_WORDS = 8;

/** How photos stand, as the library can be asked for. */
export const standings = [
  'without-credit',
  'without-alternative',
  'expiring',
  'expired',
  'unused',
  'published',
] as const;
export type Standing = (typeof standings)[number];

/** Rights that end within so many days are shown as ending. */
export const DAYS_OF_WARNING = 30;

/** What is asked of the library; what is left out holds for every photo. */
export interface LibraryQuestion {
  /** All of them in caption, credit or alternative text, whatever their case, marks and letter forms, also as parts of words. */
  words?: string;
  /** Exactly this one. */
  credit?: string;
  standing?: Standing | undefined;
  sentBy?: string | undefined;
  /** Sent from this time on, and before that one. */
  since?: string | undefined;
  until?: string | undefined;
  /** The id after which the page begins. */
  before?: string | undefined;
  most?: number;
}

/** Stored photos that answer the question, newest first, and where the next page begins. `today` is `dayIn(…)`. */
export async function photosInLibrary(
  db: Reading,
  { words = '', credit = '', standing, sentBy, since, until, before, most = 48 }: LibraryQuestion = {},
  today = dayIn('UTC'),
): Promise<{ items: PhotoRow[]; next: string | undefined }> {
  // Matching forms are letters and digits, so that none of them is a wildcard.
  const forms = matchingForm(words).split(' ').slice(0, MOST_WORDS);
  if (words.trim() !== '' && forms[0] === '') return { items: [], next: undefined };
  let query = db.selectFrom('photos').select('id').where('kind', '=', 'photo').where('binned_at', 'is', null);
  for (const form of forms) if (form !== '') query = query.where('matching', 'like', `%${form}%`);
  if (credit !== '') query = query.where('credit', '=', credit);
  if (sentBy !== undefined) query = query.where('uploaded_by', '=', sentBy);
  if (since !== undefined) query = query.where('id', '>=', firstIdAt(since));
  if (until !== undefined) query = query.where('id', '<', firstIdAt(until));
  if (standing !== undefined) query = query.where(standingOf(standing, today));
  if (before !== undefined) query = query.where('id', '<', before);
  // Ids alone first: the search then reads an index and not the rows.
  const found = await query
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute();
  const ids = found.slice(0, most).map((row) => row.id);
  if (ids.length === 0) return { items: [], next: undefined };
  const items = await db.selectFrom('photos').selectAll().where('id', 'in', ids).orderBy('id', 'desc').execute();
  return { items, next: found.length > most ? ids.at(-1) : undefined };
}

/** Ids begin with the time at which they were made (RFC 9562, version 7): no id of that time or later is smaller. */
function firstIdAt(iso: string): string {
  const time = Math.max(0, Date.parse(iso)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}`;
}

function standingOf(standing: Standing, today: string) {
  return ({ eb, and, not, exists, selectFrom }: ExpressionBuilder<Tables, 'photos'>) => {
    const used = selectFrom('photo_uses as u').select('u.photo_id').whereRef('u.photo_id', '=', 'photos.id');
    switch (standing) {
      case 'without-credit':
        return eb('credit', '=', '');
      case 'without-alternative':
        return eb('alternative_text', '=', '');
      case 'expired':
        return eb('expires_on', '<', today);
      case 'expiring':
        return and([eb('expires_on', '>=', today), eb('expires_on', '<=', daysAfter(today, DAYS_OF_WARNING))]);
      case 'unused':
        return not(exists(used));
      case 'published':
        // From the uses to the photos: there are fewer of them.
        return eb('id', 'in', selectFrom('photo_uses').select('photo_id').where('kind', '=', 'published'));
    }
  };
}

/** The stored photo with this id; logos are not photos. */
export async function photoById(db: Reading, id: string): Promise<PhotoRow | undefined> {
  return db
    .selectFrom('photos')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'photo')
    .where('binned_at', 'is', null)
    .executeTakeFirst();
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
      expires_on: description.expiresOn.trim() || null,
      matching: matchingOf(description),
    };
    const carried = changed.credit !== photo.credit || changed.copyright !== (photo.copyright ?? '');
    const set = { ...changed, ...(carried ? { sized_at: null, avif_at: null } : {}) };
    await tx.updateTable('photos').set(set).where('id', '=', id).execute();
    if (carried) await queueSizes(tx, id);
    return { done: { ...photo, ...set } };
  });
}

async function photoToChange(db: Reading, staff: Staff, id: string): Promise<PhotoRow | undefined> {
  const photo = await photoById(db, id);
  if (photo !== undefined && !mayChangePhoto(staff, photo)) throw new Forbidden('edit others’ articles');
  return photo;
}
