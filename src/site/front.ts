import type { Context } from 'hono';
import { editionAddress, listAddress } from '../editions/addresses.ts';
import type { Rendering } from '../pages/pages.ts';
import { arrangementInForce } from '../stories/fronts.ts';
import { publishedArticles } from '../stories/lists.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage } from './answer.ts';
import { everywhere, frameOf, type Masthead } from './masthead.ts';
import { publisherData } from './structured-data.ts';
import { photoTags, teaserOf } from './teasers.ts';
import type { FrontPage } from './theme.ts';

/** As many as the upper half of the front page shows: a lead, three beside it, a row of four. */
const LATEST = 8;

/** As many as a section shows below it. */
const OF_A_SECTION = 4;

/** An edition's front page; `code` is `null` at `/`, which shows the default edition and says where it belongs. */
export function answerFront(newsroom: Newsroom, c: Context, code: string | null): Promise<Response> {
  return answerPage(newsroom, c, code, [], async (masthead, rendering) => {
    const { edition, theme } = masthead;
    rendering.dependsOn(`edition:${edition.id}`);
    const articles = await frontArticles(newsroom, masthead, rendering);
    const frame = frameOf(masthead, {
      path: editionAddress(edition.code),
      title: '',
      elsewhere: everywhere(masthead, editionAddress),
      structuredData: publisherData(masthead),
    });
    return htmlPage(masthead, theme.front({ frame, ...articles, preview: null }), 200, 'front');
  });
}

/** What a front page shows, as it is arranged now or as `held` would arrange it. */
export async function frontArticles(
  { db }: Newsroom,
  { edition, sections }: Masthead,
  rendering: Rendering,
  held?: readonly string[],
): Promise<Pick<FrontPage, 'latest' | 'sections'>> {
  const inForce = async (sectionId: string | null) => {
    const { articleIds, changesAt } = await arrangementInForce(db, { editionId: edition.id, sectionId });
    if (changesAt !== undefined) rendering.changesAt(changesAt);
    return articleIds;
  };
  const first = held ?? (await inForce(null));
  const latest = await publishedArticles(db, { editionId: edition.id }, { perPage: LATEST, first });
  rendering.dependsOn(...photoTags(latest.items));
  const above = new Set(latest.items.map((article) => article.id));
  const below = await Promise.all(
    sections.map(async (section) => {
      const listed = { editionId: edition.id, sectionId: section.id };
      const asked = { perPage: OF_A_SECTION + above.size, first: await inForce(section.id) };
      const { items } = await publishedArticles(db, listed, asked);
      const rest = items.filter((article) => !above.has(article.id)).slice(0, OF_A_SECTION);
      rendering.dependsOn(...photoTags(rest));
      return {
        section: { name: section.name, href: listAddress(edition.code, 'section', section.slug) },
        teasers: rest.map((article) => teaserOf(edition.code, article)),
      };
    }),
  );
  return {
    latest: latest.items.map((article) => teaserOf(edition.code, article)),
    sections: below.filter(({ teasers }) => teasers.length > 0),
  };
}
