import { articleAddress, listAddress } from '../editions/addresses.ts';
import type { BylineAuthor, Heading, ListedArticle } from '../stories/listed-articles.ts';
import type { ArticlePageOf } from '../stories/lists.ts';
import { shownPicture } from './pictures.ts';
import type { Link, Paging, Teaser } from './theme.ts';

/** An article of the edition `code` as lists show it. */
export function teaserOf(code: string, article: ListedArticle): Teaser {
  const { lead } = article;
  return {
    href: articleAddress(code, article.slug),
    headline: article.headline,
    isRetracted: article.isRetracted,
    standfirst: article.standfirst,
    section: sectionLink(code, article.section),
    authors: authorLinks(code, article.authors),
    publishedAt: article.published_at,
    picture: lead === undefined ? null : { ...shownPicture(lead.picture), alternativeText: lead.alternativeText },
  };
}

/** A byline as links, in its order. */
export function authorLinks(code: string, authors: readonly BylineAuthor[]): Link[] {
  return authors.map(({ name, slug }) => ({ name, href: listAddress(code, 'author', slug) }));
}

/** A section as a link, `null` for none. */
export function sectionLink(code: string, section: Heading | undefined): Link | null {
  return section === undefined ? null : { name: section.name, href: listAddress(code, 'section', section.slug) };
}

/** Topics as links. */
export function topicLinks(code: string, topics: readonly Heading[]): Link[] {
  return topics.map(({ name, slug }) => ({ name, href: listAddress(code, 'topic', slug) }));
}

/** Where the list at `address` goes on. */
export function pagingOf(address: string, { page, pages }: Pick<ArticlePageOf<unknown>, 'page' | 'pages'>): Paging {
  return {
    page,
    pages,
    newer: page > 1 ? pagedAddress(address, page - 1) : null,
    older: page < pages ? pagedAddress(address, page + 1) : null,
  };
}

/** The address of one page of a list; the first is the list's own. */
export function pagedAddress(address: string, page: number): string {
  return page === 1 ? address : `${address}?page=${page}`;
}

/** What lists of these articles show besides their words: a photo that gets more sizes changes the list. */
export function photoTags(articles: readonly ListedArticle[]): string[] {
  return articles.flatMap(({ lead }) => (lead === undefined ? [] : `photo:${lead.photoId}`));
}
