import { editionAddress } from '../editions/addresses.ts';
import type { Masthead } from './masthead.ts';
import { toldData } from './statement-data.ts';
import type { ArticlePage } from './theme.ts';
import type { ArticleTold } from './told.ts';

/*
 * What search engines read beside the page, in the words of schema.org. The theme puts it into a data block, which is
 * no script; it has to write `<` in it as an escape, since a headline may hold `</script>`.
 */

type Thing = Record<string, unknown>;

/** The publication as the organisation that publishes. */
export function publisherData(masthead: Masthead): Thing {
  return { '@context': 'https://schema.org', ...publisher(masthead) };
}

/** An article as schema.org's NewsArticle. */
export function articleData(
  masthead: Masthead,
  article: ArticlePage['article'],
  comments: number | undefined,
  told: ArticleTold | undefined,
): Thing {
  const { origin, edition } = masthead;
  const { properties, corrections } =
    told === undefined ? { properties: {}, corrections: [] } : toldData(masthead, article.url, told);
  const notes = article.corrections.map(({ note, at }) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: at,
  }));
  const { lead } = article;
  const widest = lead?.sizes.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: article.url,
    headline: article.headline,
    ...(article.standfirst === '' ? {} : { description: article.standfirst }),
    inLanguage: edition.language,
    ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
    dateModified: article.changedAt ?? article.publishedAt ?? undefined,
    author: article.authors.map(({ name, href }) => ({ '@type': 'Person', name, url: origin + href })),
    publisher: publisher(masthead),
    ...(article.section === null ? {} : { articleSection: article.section.name }),
    ...(widest === undefined ? {} : { image: origin + widest.jpg }),
    ...(notes.length + corrections.length === 0 ? {} : { correction: [...notes, ...corrections] }),
    ...properties,
    commentCount: comments,
  };
}

function publisher({ origin, edition, logo }: Masthead): Thing {
  const mark = logo?.sizes.at(-1);
  return {
    '@type': 'NewsMediaOrganization',
    name: edition.title,
    url: origin + editionAddress(edition.code),
    ...(mark === undefined ? {} : { logo: origin + mark.jpg }),
  };
}
