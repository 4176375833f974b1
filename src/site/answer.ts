import type { Context } from 'hono';
import type { RenderedPage, Rendering } from '../pages/pages.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { hashSource, securityHeaders } from '../web/security-headers.ts';
import { failurePage } from './failure.ts';
import { type Masthead, mastheadOf, unopenedMasthead } from './masthead.ts';
import type { StyleKind } from './theme.ts';

/**
 * Answers with the kept page, or with what `render` makes. Only the query words in `known` make a different page: what
 * trackers hang on an address neither fills the page cache nor misses it.
 * @param code the edition's, `null` for the default one
 * @param render gives the page, or `undefined` when there is nothing at this address
 */
export function answerPage(
  newsroom: Newsroom,
  c: Context,
  code: string | null,
  known: readonly string[],
  render: (masthead: Masthead, rendering: Rendering) => Promise<RenderedPage | undefined>,
): Promise<Response> {
  return newsroom.pages.answer(withQuery(c.req.raw, known), async (rendering) => {
    const masthead = await mastheadOf(newsroom, code, rendering);
    const page = masthead && (await render(masthead, rendering));
    if (page !== undefined) return page;
    const around = masthead ?? (await mastheadOf(newsroom, null)) ?? (await unopenedMasthead(newsroom));
    return failurePage(around, { kind: 'not-found' });
  });
}

/** A finished document with the headers that belong to its theme; `kind` names the style sheet that it carries. */
export function htmlPage(
  masthead: Masthead,
  body: string,
  status: RenderedPage['status'] = 200,
  kind: StyleKind = 'page',
): RenderedPage {
  const style = masthead.theme.style(masthead.publication.accent, kind);
  const https = masthead.origin.startsWith('https:');
  return { status, body, headers: securityHeaders({ styles: [hashSource(style)], https }) };
}

/** A page for one reader only: never kept, by nobody, and found by no search engine. */
export function privatePage(masthead: Masthead, html: string, status: 200 | 422 = 200): Response {
  const { headers, body } = htmlPage(masthead, html);
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    },
  });
}

/** Leads on after a form was taken. */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } });
}

/** The page number of a list's query: 1 when it says none, `undefined` when it says nonsense. */
export function pageAsked(c: Context, word = 'page'): number | undefined {
  const asked = c.req.query(word);
  if (asked === undefined) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}

function withQuery(request: Request, known: readonly string[]): Request {
  const url = new URL(request.url);
  const unknown = [...url.searchParams.keys()].filter((word) => !known.includes(word));
  if (unknown.length === 0) return request;
  for (const word of unknown) url.searchParams.delete(word);
  return new Request(url, { method: request.method, headers: request.headers });
}
