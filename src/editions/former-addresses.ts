import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { FormerAddressKind, FormerAddressRow } from '../database/tables.ts';

/** Whose list it is: a section's, a topic's or an author's in one edition. */
export type ListOf = Pick<FormerAddressRow, 'edition_id' | 'kind' | 'subject_id'>;

/**
 * Keeps `from` as a former address of a list that stands at `to` now, or nowhere for the time being (`null`). What stood at
 * `to` before is forgotten: a live address never leads on. Call it under the edition's lock.
 */
export async function noteMove(tx: Reading, list: ListOf, from: string, to: string | null): Promise<void> {
  if (from === to) return;
  const { edition_id, kind, subject_id } = list;
  if (to !== null) await takeAddress(tx, edition_id, kind, to);
  await tx
    .insertInto('former_addresses')
    .values({ edition_id, kind, slug: from, subject_id, created_at: timestamp() })
    .onConflict((conflict) => conflict.columns(['edition_id', 'kind', 'slug']).doUpdateSet({ subject_id }))
    .execute();
}

/** Forgets that `slug` was somebody's address, since it is given to a list that is there from now on. */
export async function takeAddress(
  tx: Reading,
  editionId: string,
  kind: FormerAddressKind,
  slug: string,
): Promise<void> {
  await tx
    .deleteFrom('former_addresses')
    .where('edition_id', '=', editionId)
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .execute();
}

/** Forgets every former address of a list that is removed. */
export async function forgetAddresses(tx: Reading, kind: FormerAddressKind, subjectId: string): Promise<void> {
  await tx.deleteFrom('former_addresses').where('kind', '=', kind).where('subject_id', '=', subjectId).execute();
}

/** The slug at which the list stands now that was at this one formerly; the slug may come in any Unicode form. */
export async function currentSlug(
  db: Reading,
  editionId: string,
  kind: FormerAddressKind,
  slug: string,
): Promise<string | undefined> {
  const former = await db
    .selectFrom('former_addresses')
    .select('subject_id')
    .where('edition_id', '=', editionId)
    .where('kind', '=', kind)
    .where('slug', '=', slug.normalize('NFC'))
    .executeTakeFirst();
  if (former === undefined) return undefined;
  if (kind === 'author') {
    const name = await db
      .selectFrom('author_names')
      .select('slug')
      .where('edition_id', '=', editionId)
      .where('author_id', '=', former.subject_id)
      .executeTakeFirst();
    return name?.slug;
  }
  const table = kind === 'section' ? 'sections' : 'topics';
  const list = await db.selectFrom(table).select('slug').where('id', '=', former.subject_id).executeTakeFirst();
  return list?.slug;
}
