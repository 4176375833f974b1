import type { Context } from 'hono';
import { articleInConversation } from '../comments/article-to-answer.ts';
import type { Answered } from '../comments/comments.ts';
import { conversationIdOf, pageClosedAt } from '../comments/embedded-pages.ts';
import { pageAddress } from '../comments/page-address.ts';
import { type Site, siteById } from '../comments/sites.ts';
import { embedAddress } from '../editions/addresses.ts';
import { editionById } from '../editions/editions.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { type Masthead, mastheadOf } from './masthead.ts';

/** A conversation that a site's page asked for. */
export interface EmbedAsked {
  site: Site;
  /** Of the article's edition, or the site's. */
  masthead: Masthead;
  answered: Answered;
  /** Path of the conversation's own frame, in its one spelling. */
  path: string;
  closedAt: string | null;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The open site of an address `/{edition}/embed/{site}…`. */
export async function siteAsked({ db }: Newsroom, c: Context): Promise<Site | undefined> {
  const site = await siteById(db, c.req.param('site') ?? '');
  return site === undefined || site.closedAt !== null ? undefined : site;
}

/**
 * What is asked for by the last part of the path (an article's id, or a page's address in base64url), or at the site's
 * own address by `?article=` or `?page=` and `?canonical=`. `undefined` when it is no page of the site and no article.
 */
export async function conversationAsked(newsroom: Newsroom, c: Context): Promise<EmbedAsked | undefined> {
  const site = await siteAsked(newsroom, c);
  const masthead = site && (await mastheadOfSite(newsroom, site));
  if (site === undefined || masthead === undefined) return undefined;
  const key = c.req.param('key');
  if (key === undefined) {
    const article = c.req.query('article');
    if (article !== undefined) return ofArticle(newsroom, site, article);
    return ofPage(newsroom, site, masthead, { page: c.req.query('page') ?? '', canonical: c.req.query('canonical') });
  }
  if (ID.test(key)) return ofArticle(newsroom, site, key);
  const page = Buffer.from(key, 'base64url').toString('utf8');
  const asked = await ofPage(newsroom, site, masthead, { page });
  // A page has one such address: another spelling of it is nobody's.
  return asked?.path.endsWith(`/${key}`) ? asked : undefined;
}

/** Where this page of this site is found; `undefined` for what is none. Articles of ours are named by their address. */
export async function conversationAt(
  newsroom: Newsroom,
  site: Site,
  page: string,
): Promise<{ id: string } | undefined> {
  const { db, config } = newsroom;
  if (URL.canParse(page) && new URL(page).origin === config.publicUrl) return articleInConversation(db, pathOf(page));
  const address = pageAddress(site.origins, { page });
  return address === undefined ? undefined : { id: conversationIdOf(site.id, address) };
}

/** The masthead of the edition that the site carries; `undefined` while it is not open. */
export async function mastheadOfSite(newsroom: Newsroom, site: Site): Promise<Masthead | undefined> {
  const edition = await editionById(newsroom.db, site.editionId);
  return edition && mastheadOf(newsroom, edition.code);
}

async function ofArticle(newsroom: Newsroom, site: Site, named: string): Promise<EmbedAsked | undefined> {
  const article = await articleInConversation(newsroom.db, ID.test(named) ? { id: named } : pathOf(named));
  const masthead = article && (await mastheadOf(newsroom, article.editionCode));
  if (article === undefined || masthead === undefined) return undefined;
  return {
    site,
    masthead,
    answered: { id: article.id },
    path: `${embedAddress(article.editionCode, site.id)}/${article.id}`,
    closedAt: article.commentsClosedAt,
  };
}

async function ofPage(
  newsroom: Newsroom,
  site: Site,
  masthead: Masthead,
  asked: { page: string; canonical?: string | undefined },
): Promise<EmbedAsked | undefined> {
  const { publicUrl } = newsroom.config;
  if (URL.canParse(asked.page) && new URL(asked.page).origin === publicUrl)
    return ofArticle(newsroom, site, asked.page);
  const address = pageAddress(site.origins, asked);
  if (address === undefined) return undefined;
  const id = conversationIdOf(site.id, address);
  const key = Buffer.from(address).toString('base64url');
  return {
    site,
    masthead,
    answered: { id, page: { siteId: site.id, editionId: site.editionId, address, title: null } },
    path: `${embedAddress(masthead.edition.code, site.id)}/${key}`,
    closedAt: await pageClosedAt(newsroom.db, id),
  };
}

/** Edition and slug of one of our addresses, whole or from its path on. */
function pathOf(address: string): { editionCode: string; slug: string } {
  const { pathname } = URL.canParse(address, 'http://x') ? new URL(address, 'http://x') : { pathname: '/' };
  try {
    const [, editionCode = '', slug = '', more] = decodeURIComponent(pathname.replace(/\/$/, '')).split('/');
    return more === undefined ? { editionCode, slug } : { editionCode: '', slug: '' };
  } catch {
    // Percent signs that encode nothing: no article is called so.
    return { editionCode: '', slug: '' };
  }
}
