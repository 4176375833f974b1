import type { Reading } from '../database/open.ts';
import { articleAddress } from '../editions/addresses.ts';
import { commentAddress } from './threads.ts';

/*
 * Where comments stand: under an article of ours, or under a page of another site. `comments.article_id` names either, so
 * whatever shows, decides or removes a comment asks here instead of joining articles.
 */

/** What a comment stands under. */
export interface Place {
  id: string;
  kind: 'article' | 'page';
  /** The article's headline, or the page's title; a page that never said one is called by its address. */
  headline: string;
  /** Where it is read: a path of ours, or the whole address of another site's page. */
  address: string;
  editionId: string;
  editionCode: string;
  language: string;
  commentsClosedAt: string | null;
  /** Readers see it now: the article is published, the page's site is still one of ours. */
  isPublished: boolean;
  /** The site whose page it is; `null` for an article. */
  site: { id: string; name: string } | null;
}

/** What stands under these ids, by id; what is gone is missing. */
export async function placesOf(db: Reading, ids: readonly string[]): Promise<Map<string, Place>> {
  if (ids.length === 0) return new Map();
  const articles = await articlePlaces(db, ids);
  const found = new Map(articles.map((place) => [place.id, place]));
  const others = ids.filter((id) => !found.has(id));
  if (others.length > 0) for (const place of await pagePlaces(db, others)) found.set(place.id, place);
  return found;
}

/** The article or page that a comment stands under. */
export async function placeOf(db: Reading, id: string): Promise<Place | undefined> {
  return (await placesOf(db, [id])).get(id);
}

/** The address that leads to a published comment for good. */
export function addressOfComment({ kind, address }: Pick<Place, 'kind' | 'address'>, commentId: string): string {
  return kind === 'article' ? commentAddress(address, commentId) : `${address}#onrecord-${commentId}`;
}

async function articlePlaces(db: Reading, ids: readonly string[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .innerJoin('revisions', (join) =>
      join.on((eb) =>
        eb('revisions.id', '=', eb.fn.coalesce('articles.published_revision_id', 'articles.draft_revision_id')),
      ),
    )
    .select(['articles.id', 'articles.slug', 'articles.state', 'articles.comments_closed_at', 'revisions.headline'])
    .select(['editions.id as edition_id', 'editions.code', 'editions.language'])
    .where('articles.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: 'article',
    headline: row.headline,
    address: articleAddress(row.code, row.slug),
    editionId: row.edition_id,
    editionCode: row.code,
    language: row.language,
    commentsClosedAt: row.comments_closed_at,
    isPublished: row.state === 'published',
    site: null,
  }));
}

async function pagePlaces(db: Reading, ids: readonly string[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('conversations')
    .innerJoin('sites', 'sites.id', 'conversations.site_id')
    .innerJoin('editions', 'editions.id', 'conversations.edition_id')
    .select(['conversations.id', 'conversations.address', 'conversations.title', 'conversations.closed_at'])
    .select(['sites.id as site_id', 'sites.name as site_name', 'sites.closed_at as site_closed_at'])
    .select(['editions.id as edition_id', 'editions.code', 'editions.language'])
    .where('conversations.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: 'page',
    headline: row.title ?? row.address ?? '',
    address: row.address ?? '',
    editionId: row.edition_id,
    editionCode: row.code,
    language: row.language,
    commentsClosedAt: row.closed_at,
    isPublished: row.site_closed_at === null,
    site: { id: row.site_id, name: row.site_name },
  }));
}
