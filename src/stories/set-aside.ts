import type { Database, Reading } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { type ArticleText, articleToEdit, lockArticle } from './articles.ts';
import { nextNumber, revisionOf } from './revisions.ts';

/**
 * Keeps a text as a version of the article without making it the draft: what would be gone otherwise, since another text
 * takes its place.
 * @returns the version's number, or `undefined` when there is no such article
 * @throws Forbidden
 */
export async function setAside(
  db: Database,
  staff: Staff,
  articleId: string,
  text: ArticleText,
): Promise<number | undefined> {
  return db.write((tx) => setAsideIn(tx, staff, articleId, text), articleId);
}

/** Sets a text aside in the transaction `tx`; see `setAside`. */
export async function setAsideIn(
  tx: Reading,
  staff: Staff,
  articleId: string,
  text: ArticleText,
): Promise<number | undefined> {
  await lockArticle(tx, articleId);
  if ((await articleToEdit(tx, staff, articleId)) === undefined) return undefined;
  const number = await nextNumber(tx, articleId);
  await tx
    .insertInto('revisions')
    .values(revisionOf(articleId, number, staff, 'set-aside', text))
    .execute();
  return number;
}
