import type { Context } from 'hono';
import { publishedCounts } from '../comments/conversation.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { conversationAt, mastheadOfSite, siteAsked } from './embed-asked.ts';

/** As many pages are counted in one request. */
export const MOST_COUNTED = 100;

/** `GET …/counts?page=…&page=…`: how many comments each of these pages has, kept by browsers for a minute. */
export async function answerCounts(newsroom: Newsroom, c: Context): Promise<Response> {
  return counted(newsroom, c, c.req.queries('page') ?? [], 'public, max-age=60');
}

/** The same by POST, for more addresses than an address holds. */
export async function takeCounts(newsroom: Newsroom, c: Context): Promise<Response> {
  return counted(newsroom, c, (await readForm(c.req.raw)).all('page'), 'no-store');
}

async function counted(newsroom: Newsroom, c: Context, pages: string[], caching: string): Promise<Response> {
  const site = await siteAsked(newsroom, c);
  const masthead = site && (await mastheadOfSite(newsroom, site));
  const answer = (body: unknown, status: number, control = 'no-store') =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', 'cache-control': control },
    });
  if (site === undefined || masthead === undefined) return answer({ missing: true }, 404);
  if (pages.length > MOST_COUNTED) return answer({ most: MOST_COUNTED }, 413);
  const found = await Promise.all(pages.map((page) => conversationAt(newsroom, site, page)));
  const ids = [...new Set(found.flatMap((one) => one?.id ?? []))];
  const counts = await publishedCounts(newsroom.db, ids);
  const { locale } = masthead;
  return answer(
    {
      counts: found.map((one) => {
        // A page that is not the site's has no number: a mistake in its snippet is seen, not hidden behind a zero.
        if (one === undefined) return null;
        const count = counts.get(one.id) ?? 0;
        return { count, words: locale.say('comments-count', { count }) };
      }),
    },
    200,
    caching,
  );
}
