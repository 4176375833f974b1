import type { Node } from 'prosemirror-model';
import type { Reading } from '../database/open.ts';
import type { CorrectionKind } from '../database/tables.ts';
import { type Picture, picturesById } from '../photos/photos.ts';
import { pictureIdsOf, readDocument } from './document.ts';
import { type Heading, headingsById, type ListedArticle, listedArticles, publishedRows } from './listed-articles.ts';

/** A published article, whole. */
export interface PublishedArticle extends ListedArticle {
  story_id: string;
  edition_id: string;
  body: Node;
  /** The pictures of the body's figures, by photo id. */
  pictures: Map<string, Picture>;
  topics: Heading[];
  /** True where its lead photo was removed for good. */
  leadRemoved: boolean;
  comments_closed_at: string | null;
  /** Oldest first. */
  corrections: ArticleCorrection[];
}

/** A correction as readers see it. */
export interface ArticleCorrection {
  id: string;
  kind: CorrectionKind;
  note: string;
  created_at: string;
  /** When the note was made that this one puts right; `null` for none. */
  corrects_at: string | null;
}

/**
 * What stands at an address: an article, the slug it moved to, where a withdrawn one leads instead (a path of the
 * publication or a web address), or what was withdrawn (410).
 */
export type FoundArticle =
  | { article: PublishedArticle }
  | { movedTo: string }
  | { leadsTo: string }
  | { gone: { id: string } };

/** What `slug` leads to in the edition; `undefined` when nothing was ever published there. */
export async function articleBySlug(db: Reading, editionId: string, slug: string): Promise<FoundArticle | undefined> {
  const wanted = slug.normalize('NFC');
  const row = await publishedRows(db)
    .select([
      'articles.state',
      'articles.redirects_to',
      'articles.story_id',
      'articles.comments_closed_at',
      'r.body_json',
      'r.topics_json',
    ])
    .where('articles.edition_id', '=', editionId)
    .where('articles.slug', '=', wanted)
    .executeTakeFirst();
  if (row?.state === 'unpublished') return withdrawn(row);
  if (row === undefined || row.state !== 'published') return movedArticle(db, editionId, wanted);
  const body = readDocument(JSON.parse(row.body_json));
  const [[listed], topics, corrections, pictures] = await Promise.all([
    listedArticles(db, [row]),
    headingsById(db, 'topics', JSON.parse(row.topics_json)),
    correctionsOf(db, row.id),
    picturesById(db, pictureIdsOf(body)),
  ]);
  if (listed === undefined) return undefined;
  const { story_id, comments_closed_at } = row;
  return {
    article: {
      ...listed,
      leadRemoved: row.lead_json !== null && listed.lead === undefined,
      story_id,
      edition_id: editionId,
      comments_closed_at,
      body,
      pictures,
      topics,
      corrections,
    },
  };
}

async function movedArticle(db: Reading, editionId: string, slug: string): Promise<FoundArticle | undefined> {
  const old = await db
    .selectFrom('old_slugs')
    .innerJoin('articles', 'articles.id', 'old_slugs.article_id')
    .select(['articles.id', 'articles.slug', 'articles.state', 'articles.redirects_to'])
    .where('old_slugs.edition_id', '=', editionId)
    .where('old_slugs.slug', '=', slug)
    .executeTakeFirst();
  if (old?.state === 'published') return { movedTo: old.slug };
  return old?.state === 'unpublished' ? withdrawn(old) : undefined;
}

function withdrawn({ id, redirects_to }: { id: string; redirects_to: string | null }): FoundArticle {
  return redirects_to === null ? { gone: { id } } : { leadsTo: redirects_to };
}

/** The same story in other editions that are open to readers, in the order of the editions. */
export interface SiblingArticle {
  id: string;
  edition_id: string;
  edition_code: string;
  language: string;
  slug: string;
  headline: string;
  published_at: string | null;
  comments_closed_at: string | null;
}

/** The published articles that tell `storyId` in other editions than `editionId`. */
export async function publishedSiblings(
  db: Reading,
  { storyId, editionId }: { storyId: string; editionId: string },
): Promise<SiblingArticle[]> {
  return db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.published_revision_id')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select([
      'articles.id',
      'articles.edition_id',
      'editions.code as edition_code',
      'editions.language',
      'articles.slug',
      'articles.published_at',
      'articles.comments_closed_at',
      'revisions.headline',
    ])
    .where('articles.story_id', '=', storyId)
    .where('articles.edition_id', '!=', editionId)
    .where('articles.state', '=', 'published')
    .where('editions.opened_at', 'is not', null)
    .orderBy('editions.position')
    .execute();
}

/** The notes on an article, oldest first. */
export function correctionsOf(db: Reading, articleId: string): Promise<ArticleCorrection[]> {
  return db
    .selectFrom('corrections as c')
    .leftJoin('corrections as wrong', 'wrong.id', 'c.corrects_id')
    .select(['c.id', 'c.kind', 'c.note', 'c.created_at', 'wrong.created_at as corrects_at'])
    .where('c.article_id', '=', articleId)
    .orderBy('c.created_at')
    .orderBy('c.id')
    .execute();
}
