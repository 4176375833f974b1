import type { Database } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, type Conflict, reviseArticle, type SavedArticle, textOf } from './articles.ts';
import { versionByNumber } from './at-the-desk.ts';

/**
 * Makes the text of an old version the draft again, as a new version: nothing is taken away, and restoring the one before
 * undoes it. The article's address stays as it is.
 * @returns `undefined` when there is no such article or version
 * @throws Forbidden
 */
export async function restoreRevision(
  db: Database,
  staff: Staff,
  wanted: { articleId: string; number: number; basedOn: string },
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  requireRight(staff, 'write articles');
  if (!Number.isSafeInteger(wanted.number)) return undefined;
  return db.write(async (tx) => {
    const article = await articleToEdit(tx, staff, wanted.articleId);
    const old = article === undefined ? undefined : await versionByNumber(tx, article.id, wanted.number);
    if (article === undefined || old === undefined) return undefined;
    const { articleId, basedOn } = wanted;
    return reviseArticle(tx, staff, { articleId, basedOn, reason: 'restored' }, textOf(old, article.slug));
  }, wanted.articleId);
}
