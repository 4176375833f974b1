import type { Reading } from '../database/open.ts';
import type { AuthorNameRow } from '../database/tables.ts';

/** The authors who have a page in an edition, by name. */
export async function authorsOf(db: Reading, editionId: string): Promise<AuthorNameRow[]> {
  return db
    .selectFrom('author_names')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('name')
    .orderBy('author_id')
    .execute();
}

/** The author at `/{edition}/author/{slug}`; the slug may come in any Unicode form. */
export async function authorBySlug(db: Reading, editionId: string, slug: string): Promise<AuthorNameRow | undefined> {
  return db
    .selectFrom('author_names')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug.normalize('NFC'))
    .executeTakeFirst();
}

/** The same author's pages in every edition. */
export async function authorEverywhere(db: Reading, authorId: string): Promise<AuthorNameRow[]> {
  return db.selectFrom('author_names').selectAll().where('author_id', '=', authorId).execute();
}
