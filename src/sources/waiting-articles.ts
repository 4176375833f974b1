import type { Reading } from '../database/open.ts';
import { readFacts } from './facts.ts';

/*
 * The published articles that wait because a claim fell that they rest on, as the desk lists them, and for how long.
 */

/** A published article that waits because a claim fell that it rests on. */
export interface RestingArticle {
  articleId: string;
  slug: string;
  headline: string;
  editionId: string;
  since: string;
  /** What the article tells about the claim, as it stands in it. */
  words: string[];
  /** Whether readers have another version since the claim fell last. */
  isChanged: boolean;
  /** Whether a notice on many articles is on its way to it. */
  noticeComes: boolean;
}

/** How many published articles wait. */
export async function waitingArticles(db: Reading): Promise<number> {
  const { count } = await waiting(db)
    .select((e) => e.fn.count<string | number>('r.article_id').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The articles that wait for a claim, each once; those after the article `after`, and where the next page begins. */
export async function articlesWaitingFor(
  db: Reading,
  claimId: string,
  { after = '', most = 50 }: { after?: string; most?: number } = {},
): Promise<{ articles: RestingArticle[]; next: string | undefined }> {
  const found = await waiting(db)
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .select((e) => [
      'r.article_id',
      e.fn.min('r.created_at').as('since'),
      e.fn.max('r.standing_id').as('standing_id'),
      e.fn.max('r.notice_id').as('notice_id'),
    ])
    .where('s.claim_id', '=', claimId)
    .where('r.article_id', '>', after)
    .groupBy('r.article_id')
    .orderBy('r.article_id')
    .limit(most + 1)
    .execute();
  const page = found.slice(0, most);
  const ids = page.map(({ article_id }) => article_id);
  const next = found.length > most ? ids.at(-1) : undefined;
  if (ids.length === 0) return { articles: [], next };
  const [shown, told, opened] = await Promise.all([
    db
      .selectFrom('articles as a')
      .innerJoin('revisions as v', 'v.id', 'a.published_revision_id')
      .select(['a.id', 'a.slug', 'a.edition_id', 'a.published_revision_id', 'v.headline'])
      .where('a.id', 'in', ids)
      .execute(),
    db
      .selectFrom('published_statements')
      .select(['article_id', 'facts_json'])
      .where('claim_id', '=', claimId)
      .where('article_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('claim_reviews')
      .select(['article_id', 'standing_id', 'revision_id'])
      .where('article_id', 'in', ids)
      .where('state', '=', 'open')
      .execute(),
  ]);
  const articles = page.flatMap(({ article_id, since, standing_id, notice_id }): RestingArticle[] => {
    const article = shown.find(({ id }) => id === article_id);
    if (article === undefined) return [];
    const newest = opened.find((row) => row.article_id === article_id && row.standing_id === standing_id);
    const words = told.filter((row) => row.article_id === article_id).map((row) => readFacts(row.facts_json));
    return [
      {
        articleId: article_id,
        slug: article.slug,
        headline: article.headline,
        editionId: article.edition_id,
        since,
        words: words.map(({ passage }) => passage.exact),
        isChanged: newest !== undefined && newest.revision_id !== article.published_revision_id,
        noticeComes: notice_id !== null,
      },
    ];
  });
  return { articles, next };
}

/** In which languages articles wait for a claim, and how many; without those to which a note is on its way. */
export async function languagesWaitingFor(
  db: Reading,
  claimId: string,
): Promise<{ language: string; articles: number }[]> {
  const rows = await waiting(db)
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .select((e) => [
      'e.language',
      e.fn.min('e.position').as('position'),
      e.fn.count<string | number>('r.article_id').distinct().as('articles'),
    ])
    .where('s.claim_id', '=', claimId)
    .where('r.notice_id', 'is', null)
    .groupBy('e.language')
    .orderBy('position')
    .execute();
  return rows.map(({ language, articles }) => ({ language, articles: Number(articles) }));
}

/** What is open, of articles that readers have. */
export function waiting(db: Reading) {
  return db
    .selectFrom('claim_reviews as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .where('r.state', '=', 'open')
    .where('a.state', '=', 'published');
}
