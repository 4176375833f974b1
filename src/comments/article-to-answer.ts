import type { Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import { shownBody } from './shown-body.ts';

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

/** What showing an article's conversation away from the article needs. */
export interface ShownElsewhere {
  id: string;
  editionCode: string;
  commentsClosedAt: string | null;
}

/** The published article of an open edition that has this id, or this address. */
export async function articleInConversation(
  db: Reading,
  named: { id: string } | { editionCode: string; slug: string },
): Promise<ShownElsewhere | undefined> {
  const query = db
    .selectFrom('articles')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select(['articles.id', 'editions.code as editionCode', 'articles.comments_closed_at as commentsClosedAt'])
    .where('editions.opened_at', 'is not', null)
    .where('articles.state', '=', 'published');
  const chosen =
    'id' in named
      ? query.where('articles.id', '=', named.id)
      : query.where('editions.code', '=', named.editionCode).where('articles.slug', '=', named.slug.normalize('NFC'));
  return chosen.executeTakeFirst();
}

/** A published comment of the article, for the form that answers it. */
export async function commentToQuote(
  db: Reading,
  articleId: string,
  id: string,
): Promise<{ id: string; name: string; body: string } | undefined> {
  const found = await db
    .selectFrom('comments')
    .select(['id', 'name', 'body', 'redactions_json'])
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return found && { id: found.id, name: found.name, body: shownBody(found) };
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
