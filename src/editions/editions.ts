import { type Calendar, type Digits, isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';
import { type Locale, type LocaleOptions, localeFor } from '../../languages/locale.ts';
import type { Reading } from '../database/open.ts';
import type { EditionRow } from '../database/tables.ts';
import type { Publication } from './publication.ts';

/** The editions that readers see, in the publication's order. */
export async function openEditions(db: Reading): Promise<EditionRow[]> {
  return db
    .selectFrom('editions')
    .selectAll()
    .where('opened_at', 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Every edition, also those that are being prepared. */
export async function allEditions(db: Reading): Promise<EditionRow[]> {
  return db.selectFrom('editions').selectAll().orderBy('position').orderBy('id').execute();
}

/** The edition whose addresses begin with `/code`, opened or not. */
export async function editionByCode(db: Reading, code: string): Promise<EditionRow | undefined> {
  return db.selectFrom('editions').selectAll().where('code', '=', code).executeTakeFirst();
}

/** The edition with this id, opened or not. */
export async function editionById(db: Reading, id: string): Promise<EditionRow | undefined> {
  return db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The one of `open` that stands at `/`: the publication's choice, or the first while that one is closed. */
export function defaultEditionOf(publication: Publication, open: readonly EditionRow[]): EditionRow | undefined {
  return open.find((edition) => edition.id === publication.defaultEditionId) ?? open[0];
}

/** The voice in which an edition speaks, in the publication's time zone. */
export function localeOf(publication: Publication, edition: EditionRow): Locale {
  return localeFor({ ...editionVoice(edition), timeZone: publication.timeZone });
}

/** The language, digits and calendar of an edition; what its language does not know becomes the language's default. */
export function editionVoice(edition: EditionRow): Omit<LocaleOptions, 'timeZone'> {
  const language = isLanguageCode(edition.language) ? edition.language : 'en';
  const { digits, calendars } = knownLanguages[language];
  const isDigits = (word: string): word is Digits => (digits as readonly string[]).includes(word);
  const isCalendar = (word: string): word is Calendar => (calendars as readonly string[]).includes(word);
  return {
    language,
    digits: isDigits(edition.digits) ? edition.digits : digits[0],
    calendar: isCalendar(edition.calendar) ? edition.calendar : calendars[0],
  };
}
