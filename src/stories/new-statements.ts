import type { Reading } from '../database/open.ts';
import type { ArticleRow, RevisionReason, RevisionRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { carryAnchors } from '../sources/carried-anchors.ts';
import { hasUnpublishedStatements } from '../sources/published.ts';
import { stageAfterSaving, textOf } from './articles.ts';
import { recordPhotoUses } from './photo-uses.ts';
import { nextNumber, revisionOf } from './revisions.ts';

/*
 * Statements are written down beside a text, not in it: readers can be told something else of an article whose text they see
 * as it is. Such a change goes through the newsroom as any other, as a version with the same text.
 */

/** Whether statements are all that readers do not see yet of an article. */
export async function hasNewStatements(
  db: Reading,
  article: Pick<ArticleRow, 'id' | 'slug' | 'state' | 'draft_revision_id' | 'published_revision_id'>,
  draft: RevisionRow,
): Promise<boolean> {
  if (article.state !== 'published' || article.draft_revision_id !== article.published_revision_id) return false;
  // Most articles tell of no source, and their text need not be read for that.
  if (!(await tellsOfSources(db, article.id))) return false;
  return hasUnpublishedStatements(db, article.id, textOf(draft, article.slug).body);
}

/** Where an article stands in the work for whoever changed its statements: where it would after a change of its text. */
export function withNewStatements<T extends Pick<ArticleRow, 'stage' | 'state'>>(staff: Staff, article: T): T {
  return { ...article, ...stageAfterSaving(staff, article) };
}

/**
 * Makes a version of an article's changed statements, in the transaction `tx` that moves it.
 * @param article as `withNewStatements` gave it
 * @returns the article with that version as its draft
 */
export async function saveNewStatements(
  tx: Reading,
  staff: Staff,
  article: ArticleRow,
  draft: RevisionRow,
  reason: RevisionReason,
): Promise<ArticleRow> {
  const text = textOf(draft, article.slug);
  const next = revisionOf(article.id, await nextNumber(tx, article.id), staff, reason, text);
  await tx.insertInto('revisions').values(next).execute();
  const after = { draft_revision_id: next.id, stage: article.stage, assignee_id: article.assignee_id };
  await tx.updateTable('articles').set(after).where('id', '=', article.id).execute();
  await recordPhotoUses(tx, article.id);
  await carryAnchors(tx, { id: article.id, revisionId: next.id }, text.body, text.body);
  return { ...article, ...after };
}

async function tellsOfSources(db: Reading, articleId: string): Promise<boolean> {
  for (const table of ['statement_anchors', 'published_statements'] as const) {
    const one = await db
      .selectFrom(table)
      .select('statement_id')
      .where('article_id', '=', articleId)
      .limit(1)
      .executeTakeFirst();
    if (one !== undefined) return true;
  }
  return false;
}
