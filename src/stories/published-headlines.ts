import type { Reading } from '../database/open.ts';

/** An article by name, for pages that point to it from outside its lists. */
export interface PublishedHeadline {
  id: string;
  headline: string;
  /** The newsroom no longer stands by it: the headline has to say so. */
  isRetracted: boolean;
  slug: string;
  edition_code: string;
  language: string;
}

/** Those of the articles that readers of an open edition see, by id. */
export async function publishedHeadlines(
  db: Reading,
  articleIds: readonly string[],
): Promise<Map<string, PublishedHeadline>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.published_revision_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .select(['a.id', 'r.headline', 'a.slug', 'e.code as edition_code', 'e.language'])
    .where('a.id', 'in', [...new Set(articleIds)])
    .where('a.state', '=', 'published')
    .where('e.opened_at', 'is not', null)
    .execute();
  const retracted = await db
    .selectFrom('corrections')
    .select('article_id')
    .where('kind', '=', 'retraction')
    .where('article_id', 'in', [...new Set(articleIds)])
    .execute();
  const gone = new Set(retracted.map(({ article_id }) => article_id));
  return new Map(rows.map((row) => [row.id, { ...row, isRetracted: gone.has(row.id) }]));
}
