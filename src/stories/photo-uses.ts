import type { Reading } from '../database/open.ts';
import { keepUses } from '../photos/uses.ts';

/**
 * Keeps which photos an article uses, in the transaction that changed its draft, its public version or its state; after
 * the article is gone, that it uses none. Whatever does one of these calls this.
 */
export async function recordPhotoUses(tx: Reading, articleId: string): Promise<void> {
  const article = await tx
    .selectFrom('articles')
    .select(['state', 'draft_revision_id', 'published_revision_id'])
    .where('id', '=', articleId)
    .executeTakeFirst();
  const draft = article?.draft_revision_id;
  const published = article?.state === 'published' ? article.published_revision_id : null;
  await keepUses(tx, articleId, {
    draft: await photosOf(tx, draft),
    published: await photosOf(tx, published),
  });
}

async function photosOf(tx: Reading, revisionId: string | null | undefined): Promise<string[]> {
  if (revisionId === null || revisionId === undefined) return [];
  const revision = await tx
    .selectFrom('revisions')
    .select(['body_json', 'lead_json'])
    .where('id', '=', revisionId)
    .executeTakeFirst();
  return revision === undefined ? [] : photoIdsIn(`${revision.body_json} ${revision.lead_json ?? ''}`);
}

/** The ids in a text's JSON: a quotation mark in somebody's words stands there with a backslash, so words name nothing. */
function photoIdsIn(json: string): string[] {
  return [...json.matchAll(/"photoId":"([^"\\]+)"/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
