import type { Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';

/** What posting needs to know of the article at an address. */
export interface ArticleToAnswer {
  id: string;
  edition_id: string;
  slug: string;
}

/** The published article at `/{edition}/{slug}` in an open edition, or `undefined`. */
export async function articleToAnswer(
  db: Reading,
  editionCode: string,
  slug: string,
): Promise<ArticleToAnswer | undefined> {
  return (await find(db, { editionCode, slug: slug.normalize('NFC') }))[0];
}

/** A published comment of the article, for the form that answers it. */
export async function commentToQuote(
  db: Reading,
  articleId: string,
  id: string,
): Promise<{ id: string; name: string; body: string } | undefined> {
  return db
    .selectFrom('comments')
    .select(['id', 'name', 'body'])
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .executeTakeFirst();
}

const find = prepared<{ editionCode: string; slug: string }, ArticleToAnswer>((db, at) =>
  db
    .selectFrom('articles')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select(['articles.id', 'articles.edition_id', 'articles.slug'])
    .where('editions.code', '=', at('editionCode'))
    .where('editions.opened_at', 'is not', null)
    .where('articles.slug', '=', at('slug'))
    .where('articles.state', '=', 'published'),
);
