import { type OtherThreads, publishedCounts } from '../comments/conversation.ts';
import { articleAddress } from '../editions/addresses.ts';
import type { Rendering } from '../pages/pages.ts';
import { type PublishedArticle, publishedSiblings, type SiblingArticle } from '../stories/reading.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { type Masthead, otherEditions } from './masthead.ts';

/** A published article with those of other editions that tell the same story. */
export interface ArticleInEditions {
  article: PublishedArticle;
  siblings: readonly SiblingArticle[];
}

/** An article of the masthead's edition with its siblings. */
export async function articleInEditions(
  { db }: Newsroom,
  { edition }: Masthead,
  article: PublishedArticle,
): Promise<ArticleInEditions> {
  return { article, siblings: await publishedSiblings(db, { storyId: article.story_id, editionId: edition.id }) };
}

/** Another edition's article about the same story, and its threads as this article's page links to them. */
export interface SiblingThreads {
  sibling: SiblingArticle;
  threads: OtherThreads;
}

/**
 * What the readers of the other editions say about the same story; an edition whose readers say nothing is left out.
 * @param shown the code of the edition whose threads the page shows, if it is not its own
 */
export async function siblingThreads(
  { db }: Newsroom,
  masthead: Masthead,
  { article, siblings }: ArticleInEditions,
  shown: string | null,
  rendering?: Rendering,
): Promise<SiblingThreads[]> {
  const { edition } = masthead;
  rendering?.dependsOn(`story:${article.story_id}`, ...siblings.map(({ id }) => `conversation:${id}`));
  const ids = siblings.map(({ id }) => id);
  const counts = await publishedCounts(db, ids);
  const addresses = new Map(siblings.map((one) => [one.edition_id, articleAddress(one.edition_code, one.slug)]));
  const links = otherEditions(masthead, addresses);
  return siblings.flatMap((sibling) => {
    const count = counts.get(sibling.id) ?? 0;
    const href = addresses.get(sibling.edition_id) ?? '';
    const link = links.find((one) => one.href === href);
    const current = sibling.edition_code === shown;
    if (link === undefined || (count === 0 && !current)) return [];
    const { name, language, direction } = link;
    const here = `${articleAddress(edition.code, article.slug)}?edition=${sibling.edition_code}#comments`;
    const threads = {
      name,
      language,
      direction,
      href: here,
      article: { headline: sibling.headline, href },
      count,
      current,
    };
    return [{ sibling, threads }];
  });
}
