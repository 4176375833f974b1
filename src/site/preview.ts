import { editionById, localeOf } from '../editions/editions.ts';
import type { PublishedArticle } from '../stories/reading.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { htmlPage } from './answer.ts';
import { shownArticle } from './articles.ts';
import { frameOf, type Masthead, mastheadOf, unopenedMasthead } from './masthead.ts';

/**
 * An article as readers would see it, for the newsroom's eyes: drawn by the theme, kept by nobody, and told apart from
 * the page itself. The door that asks has seen to it who may look.
 */
export async function previewOf(
  newsroom: Newsroom,
  article: PublishedArticle,
  { isPublic, formHref }: { isPublic: boolean; formHref: string },
): Promise<Response> {
  const masthead = await mastheadFor(newsroom, article.edition_id);
  const shown = shownArticle(masthead, article);
  const html = masthead.theme.article({
    frame: frameOf(masthead, { path: null, title: article.headline, currentSectionId: article.section?.id }),
    article: { ...shown, publishedAt: article.published_at === '' ? null : article.published_at },
    siblings: [],
    related: [],
    share: [],
    conversation: null,
    preview: { state: isPublic ? 'changes' : 'draft', formHref },
  });
  const { body, headers } = htmlPage(masthead, html);
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** An edition that is still being prepared has its own voice already, but stands in nobody's list. */
async function mastheadFor(newsroom: Newsroom, editionId: string): Promise<Masthead> {
  const edition = await editionById(newsroom.db, editionId);
  const open = edition === undefined ? undefined : await mastheadOf(newsroom, edition.code);
  if (open !== undefined || edition === undefined) return open ?? unopenedMasthead(newsroom);
  const prepared = await unopenedMasthead(newsroom);
  return { ...prepared, edition, locale: localeOf(prepared.publication, edition) };
}
