import type { Database } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, type Conflict, reviseArticle, type SavedArticle, textOf } from './articles.ts';
import { versionByNumber } from './at-the-desk.ts';
import { revisionOfArticle } from './revisions.ts';

/** Where a restoration has left the article, and the number of the draft whose place was taken. */
export interface RestoredArticle extends SavedArticle {
  before: number;
}

/**
 * Makes the text of an old version the draft again, as a new version: nothing is taken away, and restoring the one `before`
 * undoes it. The article's address stays as it is. Where the draft says the same already, it is what it was `before`.
 * @returns `undefined` when there is no such article or version
 * @throws Forbidden
 */
export async function restoreRevision(
  db: Database,
  staff: Staff,
  wanted: { articleId: string; number: number; basedOn: string },
): Promise<Outcome<RestoredArticle> | Conflict | undefined> {
  requireRight(staff, 'write articles');
  if (!Number.isSafeInteger(wanted.number)) return undefined;
  return db.write(async (tx) => {
    const article = await articleToEdit(tx, staff, wanted.articleId);
    const old = article === undefined ? undefined : await versionByNumber(tx, article.id, wanted.number);
    if (article === undefined || old === undefined) return undefined;
    const { articleId, basedOn } = wanted;
    const draft = await revisionOfArticle(tx, articleId, article.draft_revision_id);
    const saving = { articleId, basedOn, reason: 'restored' } as const;
    const restored = await reviseArticle(tx, staff, saving, textOf(old, article.slug));
    if (restored === undefined || !('done' in restored)) return restored;
    return { done: { ...restored.done, before: draft?.number ?? restored.done.number } };
  }, wanted.articleId);
}
