import { sql } from 'kysely';
import { knownLanguages, type LanguageCode } from '../../languages/known-languages.ts';
import { defaultPolicies } from '../comments/default-policies.ts';
import { storePolicy } from '../comments/policy.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { EditionRow } from '../database/tables.ts';
import { type Publication, publicationSettings } from './publication.ts';

/** A body with nothing in it, as `about_json` keeps it. */
export const emptyDocument = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });

/** Stores the publication's settings in the transaction `tx`. */
export async function storePublication(tx: Reading, publication: Publication): Promise<void> {
  const row = { key: 'publication', value_json: JSON.stringify(publication), changed_at: timestamp() };
  await tx
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}

/**
 * Names the publication as its first administrator wants it, in the transaction `tx`: an empty one gets its first
 * edition, open, in their language; where there are editions, the one in their language takes the name.
 * @returns the tags of what changed
 */
export async function nameAtSetUp(tx: Reading, name: string, language: LanguageCode): Promise<string[]> {
  const publication = await publicationSettings(tx);
  const editions = await tx.selectFrom('editions').selectAll().orderBy('position').execute();
  if (editions.length === 0) {
    const edition = await insertEdition(tx, { language, code: language, title: name, opened: true });
    await storePublication(tx, { ...publication, name, defaultEditionId: edition.id });
    return ['publication', `edition:${edition.id}`];
  }
  if (publication.name === name) return [];
  await storePublication(tx, { ...publication, name });
  const own = editions.find((edition) => edition.language === language && edition.title === publication.name);
  if (own === undefined) return ['publication'];
  await tx.updateTable('editions').set({ title: name }).where('id', '=', own.id).execute();
  return ['publication', `edition:${own.id}`];
}

/** A new edition after all others, with its language's digits, calendar and first policy, in the transaction `tx`. */
export async function insertEdition(
  tx: Reading,
  draft: { language: LanguageCode; code: string; title: string; opened: boolean },
): Promise<EditionRow> {
  const { digits, calendars } = knownLanguages[draft.language];
  const now = timestamp();
  const last = await tx
    .selectFrom('editions')
    .select(sql<number>`coalesce(max(position), -1)`.as('position'))
    .executeTakeFirstOrThrow();
  const edition: EditionRow = {
    id: newId(),
    code: draft.code,
    language: draft.language,
    title: draft.title,
    tagline: '',
    digits: digits[0],
    calendar: calendars[0],
    about_json: emptyDocument,
    privacy_json: emptyDocument,
    position: last.position + 1,
    opened_at: draft.opened ? now : null,
    created_at: now,
  };
  await tx.insertInto('editions').values(edition).execute();
  await storePolicy(tx, edition.id, 1, defaultPolicies[draft.language], null);
  return edition;
}
