import type { Context } from 'hono';
import type { SectionRow } from '../database/tables.ts';
import { listAddress } from '../editions/addresses.ts';
import { editionById, localeOf } from '../editions/editions.ts';
import type { Rendering } from '../pages/pages.ts';
import { statementsToPublish } from '../sources/published.ts';
import { embargoOn } from '../stories/embargo.ts';
import type { Front } from '../stories/fronts.ts';
import { publishedArticles } from '../stories/lists.ts';
import { articleOfPreview } from '../stories/preview-links.ts';
import { draftToShare } from '../stories/previewed.ts';
import type { PublishedArticle } from '../stories/reading.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { htmlPage } from './answer.ts';
import { shownArticle } from './articles.ts';
import { siteFailure } from './failure.ts';
import { frontArticles } from './front.ts';
import { ON_A_PAGE } from './lists.ts';
import { frameOf, type Masthead, mastheadOf, unopenedMasthead } from './masthead.ts';
import { pagingOf, teaserOf } from './teasers.ts';
import type { ListPage, Preview } from './theme.ts';
import { toldIn } from './told.ts';

/**
 * An article as readers would see it, for the newsroom's eyes: drawn by the theme, kept by nobody, and told apart from
 * the page itself. The door that asks has seen to it who may look.
 */
export async function previewOf(
  newsroom: Newsroom,
  article: PublishedArticle,
  { isPublic, formHref, embargoEndsAt = null }: Parameters<NonNullable<Newsroom['previewOf']>>[1],
): Promise<Response> {
  const state = isPublic ? 'changes' : 'draft';
  return drawn(newsroom, article, { state, formHref, embargoEndsAt });
}

/**
 * `/preview/{secret}`: a draft for somebody without a sign-in, as it stands at this moment. A wrong, an expired and a
 * withdrawn secret answer alike, so that none of them tells anything.
 */
export async function answerSharedDraft(newsroom: Newsroom, c: Context): Promise<Response> {
  const articleId = await articleOfPreview(newsroom.db, c.req.param('secret') ?? '');
  const draft = articleId === undefined ? undefined : await draftToShare(newsroom.db, articleId);
  const page =
    draft === undefined
      ? await siteFailure(newsroom, c.req.raw, 404, { kind: 'not-found' })
      : await drawn(newsroom, draft.page, {
          state: 'shared',
          formHref: null,
          embargoEndsAt: embargoOn(draft.article, new Date().toISOString()) ?? null,
        });
  const headers = new Headers(page.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
  // The page has no form, whose Origin this would take away, and links that must not tell where they were followed.
  headers.set('referrer-policy', 'no-referrer');
  return new Response(page.body, { status: page.status, headers });
}

async function drawn(newsroom: Newsroom, article: PublishedArticle, preview: Preview): Promise<Response> {
  const masthead = await mastheadFor(newsroom, article.edition_id);
  const statements = await statementsToPublish(newsroom.db, article.id, article.body);
  const told = await toldIn(newsroom, masthead, article, statements);
  const shown = shownArticle(masthead, article, told);
  const html = masthead.theme.article({
    frame: frameOf(masthead, { path: null, title: article.headline, currentSectionId: article.section?.id }),
    article: { ...shown, publishedAt: article.published_at === '' ? null : article.published_at },
    told: told?.told ?? null,
    siblings: [],
    related: [],
    share: [],
    conversation: null,
    preview,
  });
  const { body, headers } = htmlPage(masthead, html, 200, told === undefined ? 'article' : 'telling-article');
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** A front as readers would see it if it were arranged so, for the newsroom's eyes; kept by nobody. */
export async function frontPreviewOf(
  newsroom: Newsroom,
  { edition, section }: Front,
  { articleIds, formHref }: { articleIds: readonly string[]; formHref: string },
): Promise<Response> {
  const masthead = await mastheadFor(newsroom, edition.id);
  const preview = { formHref };
  const frame = frameOf(masthead, { path: null, title: section?.name ?? '', currentSectionId: section?.id });
  const html =
    section === undefined
      ? masthead.theme.front({ frame, ...(await frontArticles(newsroom, masthead, unkept, articleIds)), preview })
      : masthead.theme.section({
          frame,
          name: section.name,
          description: '',
          ...(await sectionArticles(newsroom, masthead, section, articleIds)),
          preview,
        });
  const { body, headers } = htmlPage(masthead, html, 200, section === undefined ? 'front' : 'page');
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** Nothing depends on a page that nobody keeps. */
const unkept: Rendering = { dependsOn: () => {}, changesAt: () => {} };

async function sectionArticles(
  { db }: Newsroom,
  { edition }: Masthead,
  section: SectionRow,
  first: readonly string[],
): Promise<Pick<ListPage, 'teasers' | 'paging'>> {
  const listed = { editionId: edition.id, sectionId: section.id };
  const list = await publishedArticles(db, listed, { perPage: ON_A_PAGE, first });
  return {
    teasers: list.items.map((article) => teaserOf(edition.code, article)),
    paging: pagingOf(listAddress(edition.code, 'section', section.slug), list),
  };
}

/** An edition that is still being prepared has its own voice already, but stands in nobody's list. */
async function mastheadFor(newsroom: Newsroom, editionId: string): Promise<Masthead> {
  const edition = await editionById(newsroom.db, editionId);
  const open = edition === undefined ? undefined : await mastheadOf(newsroom, edition.code);
  if (open !== undefined || edition === undefined) return open ?? unopenedMasthead(newsroom);
  const prepared = await unopenedMasthead(newsroom);
  return { ...prepared, edition, locale: localeOf(prepared.publication, edition) };
}
