import type { Context } from 'hono';
import { askedWords, readAsked } from '../comments/asked.ts';
import { commenterTags } from '../comments/commenter-tags.ts';
import {
  type Conversation,
  type ConversationAsked,
  conversationOf,
  placeOfComment,
  reactionCounts,
} from '../comments/conversation.ts';
import { commentAddress, commentAnchor } from '../comments/threads.ts';
import { articleAddress, standingAddress } from '../editions/addresses.ts';
import { editionByCode } from '../editions/editions.ts';
import type { RenderedPage, Rendering } from '../pages/pages.ts';
import { wasRemoved } from '../removals/removals.ts';
import { publishedStatements } from '../sources/published.ts';
import { documentText } from '../stories/document-html.ts';
import { relatedArticles } from '../stories/lists.ts';
import { articleBySlug, type PublishedArticle } from '../stories/reading.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage } from './answer.ts';
import { bodyOf } from './bodies.ts';
import { failurePage } from './failure.ts';
import { frameOf, type Masthead, otherEditions } from './masthead.ts';
import { shownFigure } from './pictures.ts';
import { shareLinks } from './share.ts';
import { type ArticleInEditions, articleInEditions, siblingThreads } from './sibling-threads.ts';
import { articleData } from './structured-data.ts';
import { authorLinks, photoTags, sectionLink, teaserOf, topicLinks } from './teasers.ts';
import type { ArticlePage, Head } from './theme.ts';
import { type ArticleTold, toldIn } from './told.ts';

const RELATED = 3;

/** `/{edition}/{slug}`: the article, the way to where it moved, or word that it was taken down. */
export async function answerArticle(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerWith(newsroom, c, '', askedWords, async () => {
    const asked = readAsked((word) => c.req.query(word));
    return asked && { asked };
  });
}

/** `/{edition}/{slug}/comments/{comment}`: the article with the part of the conversation in which the comment stands. */
export async function answerCommentInPlace(newsroom: Newsroom, c: Context): Promise<Response> {
  const id = c.req.param('comment') ?? '';
  return answerWith(newsroom, c, commentAddress('', encodeURIComponent(id)), [], async (article) => {
    const around = await placeOfComment(newsroom.db, article.id, id);
    return around && { around };
  });
}

/** The page of an article, kept; `suffix` is what the address adds to the article's own. */
async function answerWith(
  newsroom: Newsroom,
  c: Context,
  suffix: string,
  known: readonly string[],
  askedOf: (article: PublishedArticle) => Promise<ConversationAsked | undefined>,
): Promise<Response> {
  const { edition: code = '', slug = '' } = c.req.param();
  const address = articleAddress(code, slug.normalize('NFC'));
  const answer = await answerPage(newsroom, c, code, known, async (masthead, rendering) => {
    const found = await articleBySlug(newsroom.db, masthead.edition.id, slug);
    if (found !== undefined && 'gone' in found) return failurePage(masthead, { kind: 'gone' });
    const article = found !== undefined && 'article' in found ? found.article : undefined;
    // 410 and not 451: that says “by demand of the law”, which is not always so, and is collected by those who look for it.
    const gone =
      (article === undefined || suffix.startsWith('/comments/')) && (await wasRemoved(newsroom.db, address + suffix));
    if (gone) return failurePage(masthead, { kind: 'removed' });
    const asked = article && (await askedOf(article));
    if (article !== undefined && asked !== undefined) {
      const inEditions = await articleInEditions(newsroom, masthead, article);
      const conversation = await conversationUnder(newsroom, masthead, inEditions, asked, rendering);
      if (conversation === undefined) return undefined;
      const { here, entries } = conversation;
      // One that readers do not see has a place only where its answers keep it.
      const isThere = entries.some((entry) => 'anchor' in entry && entry.anchor === commentAnchor(here ?? ''));
      if (here === null || isThere) return articleAsPage(newsroom, masthead, inEditions, conversation, rendering);
    }
    return undefined;
  });
  // The page cache gives the same answer to all who wait for it, and holds pages only: so a move is looked up here.
  return answer.status === 404 ? ((await movedArticle(newsroom, c, code, slug, suffix)) ?? answer) : answer;
}

/**
 * The conversation under a published article, or a sibling's shown there, with what its page is made from noted;
 * `undefined` when the edition that is asked for tells the story no more.
 */
export async function conversationUnder(
  newsroom: Newsroom,
  masthead: Masthead,
  inEditions: ArticleInEditions,
  asked: ConversationAsked,
  rendering?: Rendering,
): Promise<Conversation | undefined> {
  const { article } = inEditions;
  const { code } = masthead.edition;
  const edition = asked.asked?.edition ?? null;
  rendering?.dependsOn(`conversation:${article.id}`, 'comment-rules');
  const others = await siblingThreads(newsroom, masthead, inEditions, edition, rendering);
  const shown = others.find(({ threads }) => threads.current);
  if (edition !== null && shown === undefined) return undefined;
  const own = articleAddress(code, article.slug);
  const { id, comments_closed_at, published_at } = shown?.sibling ?? article;
  const conversation = await conversationOf(
    newsroom.db,
    {
      articleId: id,
      address: shown?.threads.article.href ?? own,
      shownAt: own,
      elsewhere: others.map(({ threads }) => threads),
      policyAddress: standingAddress(code, 'policy'),
      commentsClosedAt: comments_closed_at,
      publishedAt: published_at,
      handlingAddress: `${standingAddress(code, 'conversation')}/handling`,
      asksEmail: newsroom.config.smtpUrl !== undefined,
      tagOf: commenterTags(newsroom.secret),
    },
    asked,
  );
  for (const moment of conversation.changesAt) rendering?.changesAt(moment);
  // “Do you like this article?” asks about the article that is read.
  return shown === undefined
    ? conversation
    : { ...conversation, reactions: await reactionCounts(newsroom.db, article.id) };
}

/** The whole page of a published article; `rendering` is left out for a page that is shown to one reader only. */
export async function articleAsPage(
  newsroom: Newsroom,
  masthead: Masthead,
  { article, siblings }: ArticleInEditions,
  conversation: Conversation,
  rendering?: Rendering,
): Promise<RenderedPage> {
  const { db } = newsroom;
  const { edition, theme } = masthead;
  const address = articleAddress(edition.code, article.slug);
  const related = await relatedArticles(db, article, RELATED);
  const dependencies = [...related, article].map(({ id }) => `article:${id}`);
  const photos = [...article.pictures.keys()].map((id) => `photo:${id}`);
  rendering?.dependsOn(`story:${article.story_id}`);
  rendering?.dependsOn(...dependencies, ...photos, ...photoTags([article, ...related]));
  const closesAt = article.comments_closed_at;
  if (closesAt !== null && Date.parse(closesAt) > Date.now()) rendering?.changesAt(closesAt);
  const told = await toldIn(newsroom, masthead, article, await publishedStatements(db, article.id), rendering);
  const shown = shownArticle(masthead, article, told);
  const elsewhere = new Map(
    siblings.map((sibling) => [sibling.edition_id, articleAddress(sibling.edition_code, sibling.slug)]),
  );
  const { sort, show, from, edition: elsewhereIn } = conversation.asked;
  // Search engines keep the article, and the later parts of its conversation in one order.
  const isOwnPage = from !== null && sort === 'oldest' && show === null && elsewhereIn === null;
  const page: ArticlePage = {
    frame: frameOf(masthead, {
      path: isOwnPage ? address + conversation.suffix : address,
      title: article.isRetracted ? masthead.locale.say('retracted-headline', article) : article.headline,
      description: descriptionOf(article),
      elsewhere,
      currentSectionId: article.section?.id,
      openGraph: openGraphOf(masthead, shown),
      structuredData: articleData(masthead, shown, elsewhereIn === null ? conversation.count : undefined, told),
    }),
    article: shown,
    told: told?.told ?? null,
    siblings: otherEditions(masthead, elsewhere)
      .filter((link) => [...elsewhere.values()].includes(link.href))
      .map((link) => ({
        ...link,
        name: siblings.find((s) => articleAddress(s.edition_code, s.slug) === link.href)?.headline ?? link.name,
      })),
    related: related.map((other) => teaserOf(edition.code, other)),
    share: shareLinks(shown.url, shown.headline),
    conversation,
    preview: null,
  };
  return htmlPage(masthead, theme.article(page), 200, told === undefined ? 'article' : 'telling-article');
}

/** The article as a theme gets it. */
export function shownArticle(
  masthead: Masthead,
  article: PublishedArticle,
  told: ArticleTold | undefined,
): ArticlePage['article'] {
  const { code } = masthead.edition;
  const href = articleAddress(code, article.slug);
  return {
    id: article.id,
    url: masthead.origin + href,
    href,
    headline: article.headline,
    isRetracted: article.isRetracted,
    standfirst: article.standfirst,
    section: sectionLink(code, article.section),
    topics: topicLinks(code, article.topics),
    authors: authorLinks(code, article.authors),
    publishedAt: article.published_at,
    changedAt: article.changed_at,
    corrections: article.corrections
      .map(({ kind, note, created_at, corrects_at }) => ({ kind, note, at: created_at, correctsAt: corrects_at }))
      .reverse(),
    lead: article.lead === undefined ? null : shownFigure(article.lead),
    leadRemoved: article.leadRemoved,
    body: bodyOf(article.body, article.pictures, told?.spans),
  };
}

const LONGEST_DESCRIPTION = 200;

function descriptionOf({ standfirst, body }: PublishedArticle): string {
  const text = standfirst === '' ? documentText(body).replace(/\s+/g, ' ').trim() : standfirst;
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_DESCRIPTION)).replace(/[\s,;:،؛]+$/, '')} …`;
}

function openGraphOf({ origin }: Masthead, article: ArticlePage['article']): Head['openGraph'] {
  const { lead } = article;
  const shown = lead?.crops?.card ?? lead;
  const size = shown?.sizes.findLast(({ width }) => width <= 1600) ?? shown?.sizes[0];
  return [
    { property: 'og:type', content: 'article' },
    ...(lead && shown && size
      ? [
          { property: 'og:image', content: origin + size.jpg },
          { property: 'og:image:width', content: String(size.width) },
          { property: 'og:image:height', content: String(Math.round((shown.height * size.width) / shown.width)) },
          { property: 'og:image:alt', content: lead.alternativeText },
        ]
      : []),
    ...(article.publishedAt === null ? [] : [{ property: 'article:published_time', content: article.publishedAt }]),
    ...(article.changedAt === null ? [] : [{ property: 'article:modified_time', content: article.changedAt }]),
  ];
}

async function movedArticle(
  newsroom: Newsroom,
  c: Context,
  code: string,
  slug: string,
  suffix: string,
): Promise<Response | undefined> {
  const edition = await editionByCode(newsroom.db, code);
  if (edition === undefined || edition.opened_at === null) return undefined;
  const found = await articleBySlug(newsroom.db, edition.id, slug);
  if (found === undefined || !('movedTo' in found || 'leadsTo' in found)) return undefined;
  // 301 is what every crawler and old client knows, and only GET arrives here. Asked for each time: a browser keeps a 301
  // for years, and an article that is published again, or moved back, would be out of its reach.
  c.header('cache-control', 'no-cache');
  return c.redirect('movedTo' in found ? articleAddress(code, found.movedTo) + suffix : found.leadsTo, 301);
}
