import type { Context } from 'hono';
import { editionAddress, listAddress } from '../editions/addresses.ts';
import { publishedArticles } from '../stories/lists.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage } from './answer.ts';
import { everywhere, frameOf } from './masthead.ts';
import { publisherData } from './structured-data.ts';
import { photoTags, teaserOf } from './teasers.ts';

/** As many as the upper half of the front page shows: a lead, three beside it, a row of four. */
const LATEST = 8;

/** As many as a section shows below it. */
const OF_A_SECTION = 4;

/** An edition's front page; `code` is `null` at `/`, which shows the default edition and says where it belongs. */
export function answerFront(newsroom: Newsroom, c: Context, code: string | null): Promise<Response> {
  return answerPage(newsroom, c, code, [], async (masthead, rendering) => {
    const { edition, sections, theme } = masthead;
    rendering.dependsOn(`edition:${edition.id}`);
    const { db } = newsroom;
    const latest = await publishedArticles(db, { editionId: edition.id }, { perPage: LATEST });
    rendering.dependsOn(...photoTags(latest.items));
    const above = new Set(latest.items.map((article) => article.id));
    const below = await Promise.all(
      sections.map(async (section) => {
        const listed = { editionId: edition.id, sectionId: section.id };
        const { items } = await publishedArticles(db, listed, { perPage: OF_A_SECTION + above.size });
        const rest = items.filter((article) => !above.has(article.id)).slice(0, OF_A_SECTION);
        rendering.dependsOn(...photoTags(rest));
        return {
          section: { name: section.name, href: listAddress(edition.code, 'section', section.slug) },
          teasers: rest.map((article) => teaserOf(edition.code, article)),
        };
      }),
    );
    const frame = frameOf(masthead, {
      path: editionAddress(edition.code),
      title: '',
      elsewhere: everywhere(masthead, editionAddress),
      structuredData: publisherData(masthead),
    });
    return htmlPage(
      masthead,
      theme.front({
        frame,
        latest: latest.items.map((article) => teaserOf(edition.code, article)),
        sections: below.filter(({ teasers }) => teasers.length > 0),
      }),
    );
  });
}
