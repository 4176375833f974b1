import { knownLanguages, type LanguageCode } from '../../languages/known-languages.ts';
import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import { keepPublication, lockedPublication } from './change-publication.ts';
import { allEditions } from './editions.ts';
import { insertEdition } from './make-edition.ts';

/**
 * Names the publication as its first administrator wants it, in the transaction `tx`: an empty one gets its first
 * edition, open, in their language; where there are editions, the one in their language takes the name.
 * @returns the tags of what changed
 */
export async function nameAtSetUp(
  tx: Reading,
  name: string,
  language: LanguageCode,
  staff: { id: string },
): Promise<string[]> {
  const before = await lockedPublication(tx);
  const editions = await allEditions(tx);
  if (editions.length === 0) {
    const [digits, calendar] = [knownLanguages[language].digits[0], knownLanguages[language].calendars[0]];
    const first = { language, code: language, title: name, tagline: '', digits, calendar };
    const edition = await insertEdition(tx, first, staff, timestamp());
    await keepPublication(tx, { ...(await lockedPublication(tx)), name });
    return ['publication', ...(edition === undefined ? [] : [`edition:${edition.id}`])];
  }
  if (before.name === name) return [];
  await keepPublication(tx, { ...before, name });
  const own = editions.find((edition) => edition.language === language && edition.title === before.name);
  if (own === undefined) return ['publication'];
  await tx.updateTable('editions').set({ title: name }).where('id', '=', own.id).execute();
  return ['publication', `edition:${own.id}`];
}
