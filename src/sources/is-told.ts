import type { Reading } from '../database/open.ts';

/** Whether readers see any of these sources, or of these claims, in a published article: from then on their words are an editor's to change. */
export async function isTold(db: Reading, column: 'source_id' | 'claim_id', ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const row = await db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .select('p.statement_id')
    .where(`p.${column}`, 'in', [...ids])
    .where('a.state', '=', 'published')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
