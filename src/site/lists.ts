import type { Context } from 'hono';
import type { FormerAddressKind } from '../database/tables.ts';
import { listAddress } from '../editions/addresses.ts';
import { authorBySlug, authorEverywhere } from '../editions/authors.ts';
import { editionByCode } from '../editions/editions.ts';
import { currentSlug } from '../editions/former-addresses.ts';
import { sectionBySlug, topicBySlug } from '../editions/sections.ts';
import type { Rendering } from '../pages/pages.ts';
import { arrangementInForce } from '../stories/fronts.ts';
import { type ListedIn, publishedArticles } from '../stories/lists.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage, pageAsked } from './answer.ts';
import { frameOf, type Masthead } from './masthead.ts';
import { pagedAddress, pagingOf, photoTags, teaserOf } from './teasers.ts';
import type { Paging, Teaser } from './theme.ts';

/** Articles on one page of a list. */
export const ON_A_PAGE = 20;

/** `/{edition}/section/{slug}` */
export async function answerSection(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition: code = '', slug = '' } = c.req.param();
  const answer = await answerPage(newsroom, c, code, ['page'], async (masthead, rendering) => {
    const { edition, theme } = masthead;
    const section = await sectionBySlug(newsroom.db, edition.id, slug);
    if (section === undefined) return undefined;
    rendering.dependsOn(`section:${section.id}`);
    const address = listAddress(edition.code, 'section', section.slug);
    const { articleIds, changesAt } = await arrangementInForce(newsroom.db, {
      editionId: edition.id,
      sectionId: section.id,
    });
    if (changesAt !== undefined) rendering.changesAt(changesAt);
    const listedIn = { editionId: edition.id, sectionId: section.id };
    const list = await listPage(newsroom, c, masthead, rendering, listedIn, address, articleIds);
    if (list === undefined) return undefined;
    const { name } = section;
    const frame = frameOf(masthead, {
      path: list.path,
      title: titleOf(masthead, name, list.paging),
      currentSectionId: section.id,
    });
    return htmlPage(
      masthead,
      theme.section({ frame, name, description: '', teasers: list.teasers, paging: list.paging, preview: null }),
    );
  });
  return answer.status === 404 ? ((await movedList(newsroom, c, 'section')) ?? answer) : answer;
}

/** `/{edition}/topic/{slug}` */
export async function answerTopic(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition: code = '', slug = '' } = c.req.param();
  const answer = await answerPage(newsroom, c, code, ['page'], async (masthead, rendering) => {
    const { edition, theme } = masthead;
    const topic = await topicBySlug(newsroom.db, edition.id, slug);
    if (topic === undefined) return undefined;
    rendering.dependsOn(`topic:${topic.id}`);
    const address = listAddress(edition.code, 'topic', topic.slug);
    const list = await listPage(
      newsroom,
      c,
      masthead,
      rendering,
      { editionId: edition.id, topicId: topic.id },
      address,
    );
    if (list === undefined) return undefined;
    const { name, description } = topic;
    const frame = frameOf(masthead, {
      path: list.path,
      title: titleOf(masthead, name, list.paging),
      ...(description === '' ? {} : { description }),
    });
    return htmlPage(
      masthead,
      theme.topic({ frame, name, description, teasers: list.teasers, paging: list.paging, preview: null }),
    );
  });
  return answer.status === 404 ? ((await movedList(newsroom, c, 'topic')) ?? answer) : answer;
}

/** `/{edition}/author/{slug}` */
export async function answerAuthor(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition: code = '', slug = '' } = c.req.param();
  const answer = await answerPage(newsroom, c, code, ['page'], async (masthead, rendering) => {
    const { edition, theme } = masthead;
    const author = await authorBySlug(newsroom.db, edition.id, slug);
    if (author === undefined) return undefined;
    rendering.dependsOn(`author:${author.author_id}`);
    const address = listAddress(edition.code, 'author', author.slug);
    const list = await listPage(
      newsroom,
      c,
      masthead,
      rendering,
      { editionId: edition.id, authorId: author.author_id },
      address,
    );
    if (list === undefined) return undefined;
    const { name, office, biography } = author;
    const frame = frameOf(masthead, {
      path: list.path,
      title: titleOf(masthead, name, list.paging),
      ...(biography === '' ? {} : { description: biography }),
      openGraph: [{ property: 'og:type', content: 'profile' }],
      elsewhere: await elsewhere(newsroom, masthead, author.author_id),
    });
    return htmlPage(
      masthead,
      theme.author({ frame, author: { name, office, biography }, teasers: list.teasers, paging: list.paging }),
    );
  });
  return answer.status === 404 ? ((await movedList(newsroom, c, 'author')) ?? answer) : answer;
}

/** The way to where a list moved. The page cache holds pages only, so it is looked up beside it, as an article's is. */
async function movedList({ db }: Newsroom, c: Context, kind: FormerAddressKind): Promise<Response | undefined> {
  const { edition: code = '', slug = '' } = c.req.param();
  const page = pageAsked(c);
  const edition = await editionByCode(db, code);
  if (edition === undefined || edition.opened_at === null || page === undefined) return undefined;
  const now = await currentSlug(db, edition.id, kind, slug);
  if (now === undefined) return undefined;
  // Asked for each time, since a list may move back, or another may come here.
  c.header('cache-control', 'no-cache');
  return c.redirect(pagedAddress(listAddress(code, kind, now), page), 301);
}

interface List {
  /** The address of this page of the list. */
  path: string;
  teasers: Teaser[];
  paging: Paging;
}

/** The page of a list that the query asks for; `undefined` when the list does not go that far. */
async function listPage(
  newsroom: Newsroom,
  c: Context,
  { edition }: Masthead,
  rendering: Rendering,
  listedIn: ListedIn,
  address: string,
  first: readonly string[] = [],
): Promise<List | undefined> {
  const page = pageAsked(c);
  if (page === undefined) return undefined;
  const list = await publishedArticles(newsroom.db, listedIn, { page, perPage: ON_A_PAGE, first });
  rendering.dependsOn(...photoTags(list.items));
  if (page > list.pages) return undefined;
  return {
    path: pagedAddress(address, page),
    teasers: list.items.map((article) => teaserOf(edition.code, article)),
    paging: pagingOf(address, list),
  };
}

/** An author's page in every edition that names them. */
async function elsewhere(newsroom: Newsroom, masthead: Masthead, authorId: string): Promise<Map<string, string>> {
  const names = await authorEverywhere(newsroom.db, authorId);
  const codes = new Map(masthead.editions.map((edition) => [edition.id, edition.code]));
  return new Map(
    names.flatMap(({ edition_id, slug }) => {
      const code = codes.get(edition_id);
      return code === undefined ? [] : [[edition_id, listAddress(code, 'author', slug)]];
    }),
  );
}

/** A list's title; from the second page on it says which page it is, so that no two pages share a title. */
export function titleOf({ locale }: Masthead, name: string, { page, pages }: Paging): string {
  return page === 1 ? name : locale.say('paging-title', { name, page, pages });
}
