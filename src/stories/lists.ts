import type { Reading } from '../database/open.ts';
import { type Heading, type ListedArticle, listedById } from './listed-articles.ts';

/** Which articles a list holds: an edition's, or those of one of its sections, topics or authors. */
export interface ListedIn {
  editionId: string;
  sectionId?: string;
  topicId?: string;
  authorId?: string;
}

/** One page of a list, newest first. `page` counts from 1; a page past the last is empty. */
export interface ArticlePageOf<Item> {
  items: Item[];
  page: number;
  pages: number;
  total: number;
}

/**
 * The published articles of an edition, section, topic or author: those of `first` that are among them, in that order,
 * then the others, newest first.
 */
export async function publishedArticles(
  db: Reading,
  listedIn: ListedIn,
  { page = 1, perPage = 20, first = [] }: { page?: number; perPage?: number; first?: readonly string[] } = {},
): Promise<ArticlePageOf<ListedArticle>> {
  const matching = publishedIn(db, listedIn);
  const { total } = await matching
    .select((e) => e.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  const count = Number(total);
  const held = await among(matching, first);
  const from = (page - 1) * perPage;
  const above = held.slice(from, from + perPage);
  const others = held.length === 0 ? matching : matching.where('articles.id', 'not in', held);
  // The ids come from the index alone; texts are read for the rows of this page only.
  const ids = await others
    .select('articles.id')
    .orderBy('articles.published_at', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(perPage - above.length)
    .offset(Math.max(0, from - held.length))
    .execute();
  const items = await listedById(db, [...above, ...ids.map((row) => row.id)]);
  return { items, page, pages: Math.max(1, Math.ceil(count / perPage)), total: count };
}

// Enough to rank by shared topics; a topic of thousands of articles would make every article's page read them all.
const RELATED_CANDIDATES = 40;

/** Articles of the same edition to read next: those that share most topics first, then the section's newest. */
export async function relatedArticles(
  db: Reading,
  article: { id: string; edition_id: string; section: Heading | undefined; topics: readonly Heading[] },
  most = 4,
): Promise<ListedArticle[]> {
  const shared = new Map<string, number>();
  const note = (rows: { id: string }[], weight: number) => {
    for (const { id } of rows) if (id !== article.id) shared.set(id, (shared.get(id) ?? 0) + weight);
  };
  const newest = (listedIn: ListedIn) =>
    publishedIn(db, listedIn)
      .select('articles.id')
      .orderBy('articles.published_at', 'desc')
      .orderBy('articles.id', 'desc')
      .limit(RELATED_CANDIDATES)
      .execute();
  for (const topic of article.topics) note(await newest({ editionId: article.edition_id, topicId: topic.id }), 2);
  if (article.section) note(await newest({ editionId: article.edition_id, sectionId: article.section.id }), 1);
  const candidates = await db
    .selectFrom('articles')
    .select(['id', 'published_at'])
    .where('id', 'in', [...shared.keys(), ''])
    .execute();
  const ranked = candidates.sort(
    (a, b) =>
      (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) || (b.published_at ?? '').localeCompare(a.published_at ?? ''),
  );
  return listedById(
    db,
    ranked.slice(0, most).map((row) => row.id),
  );
}

/** Those of `ids` that a list holds, each once, in their order. */
async function among(matching: ReturnType<typeof publishedIn>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await matching
    .select('articles.id')
    .where('articles.id', 'in', [...ids])
    .execute();
  const there = new Set(rows.map((row) => row.id));
  return [...new Set(ids)].filter((id) => there.has(id));
}

function publishedIn(db: Reading, { editionId, sectionId, topicId, authorId }: ListedIn) {
  let query = db
    .selectFrom('articles')
    .where('articles.edition_id', '=', editionId)
    .where('articles.state', '=', 'published');
  if (sectionId !== undefined) query = query.where('articles.section_id', '=', sectionId);
  if (topicId !== undefined)
    query = query.where('articles.id', 'in', (e) =>
      e.selectFrom('article_topics').select('article_id').where('topic_id', '=', topicId),
    );
  if (authorId !== undefined)
    query = query.where('articles.id', 'in', (e) =>
      e.selectFrom('article_authors').select('article_id').where('author_id', '=', authorId),
    );
  return query;
}
