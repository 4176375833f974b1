import type { Reading } from '../database/open.ts';
import type { RevisionRow } from '../database/tables.ts';

/** One revision of an article, by its id; `undefined` for another article's. */
export async function revisionOfArticle(db: Reading, articleId: string, id: string): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
}

/** One revision of any article of a story, by its id. */
export async function revisionOfStory(db: Reading, storyId: string, id: string): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .innerJoin('articles', 'articles.id', 'revisions.article_id')
    .selectAll('revisions')
    .where('revisions.id', '=', id)
    .where('articles.story_id', '=', storyId)
    .executeTakeFirst();
}
