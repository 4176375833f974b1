import type { Reading } from '../database/open.ts';
import type { ArticleRow } from '../database/tables.ts';

/* Where readers see an article beside its own page: fronts, its section, its authors' and topics' lists, the story's other articles. */

/** The lists that have an article. */
export interface Lists {
  sectionIds: readonly (string | null)[];
  authorIds: readonly string[];
  topicIds: readonly string[];
}

/** The tags of everything that readers see an article on, beside its own page. */
export function articleTags(article: { id: string; edition_id: string; story_id: string }, shown: Lists): string[] {
  return [
    `article:${article.id}`,
    `edition:${article.edition_id}`,
    `story:${article.story_id}`,
    ...shown.sectionIds.flatMap((id) => (id === null ? [] : `section:${id}`)),
    ...shown.authorIds.map((id) => `author:${id}`),
    ...shown.topicIds.map((id) => `topic:${id}`),
  ];
}

/** Which lists have the article as readers know it now. */
export async function shownOn(tx: Reading, article: Pick<ArticleRow, 'id' | 'section_id'>): Promise<Lists> {
  const authors = await tx
    .selectFrom('article_authors')
    .select('author_id')
    .where('article_id', '=', article.id)
    .execute();
  const topics = await tx
    .selectFrom('article_topics')
    .select('topic_id')
    .where('article_id', '=', article.id)
    .execute();
  return {
    sectionIds: [article.section_id],
    authorIds: authors.map((row) => row.author_id),
    topicIds: topics.map((row) => row.topic_id),
  };
}
