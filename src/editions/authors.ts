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

/** An author as the desk lists them: the person behind them, if they have a sign-in, and their names by edition. */
export interface ListedAuthor {
  id: string;
  staffId: string | null;
  staffName: string | null;
  /** In the order of the publication's editions. */
  names: AuthorNameRow[];
}

/** Every author, in the order of their names in the publication's first edition. */
export async function everyAuthor(db: Reading): Promise<ListedAuthor[]> {
  const rows = await db
    .selectFrom('authors')
    .leftJoin('staff', 'staff.id', 'authors.staff_id')
    .select(['authors.id', 'authors.staff_id as staffId', 'staff.name as staffName'])
    .orderBy('authors.id')
    .execute();
  const names = await db
    .selectFrom('author_names')
    .innerJoin('editions', 'editions.id', 'author_names.edition_id')
    .selectAll('author_names')
    .orderBy('editions.position')
    .orderBy('editions.id')
    .execute();
  const byAuthor = Map.groupBy(names, (one) => one.author_id);
  const authors = rows.map((row) => ({ ...row, names: byAuthor.get(row.id) ?? [] }));
  const nameOf = (author: ListedAuthor) => author.names[0]?.name ?? '';
  return authors.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** The author with this id, as the desk lists them. */
export async function authorById(db: Reading, id: string): Promise<ListedAuthor | undefined> {
  const row = await db
    .selectFrom('authors')
    .leftJoin('staff', 'staff.id', 'authors.staff_id')
    .select(['authors.id', 'authors.staff_id as staffId', 'staff.name as staffName'])
    .where('authors.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, names: await authorEverywhere(db, id) };
}
