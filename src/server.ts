import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { localeFor } from '../languages/locale.ts';
import { newId } from './database/ids.ts';
import { desk, deskFailure } from './desk/desk.ts';
import { siteFailure } from './site/failure.ts';
import { frontPreviewOf, previewOf } from './site/preview.ts';
import { site } from './site/site.ts';
import type { Failure } from './site/theme.ts';
import type { Newsroom } from './web/newsroom.ts';

/*
 * The server puts the two doors side by side: kept pages go out first, then the desk, then the site. It owns what
 * happens when nothing is found and when something breaks, once for the whole house. It refuses to know any page.
 */

/** What both doors may ask of the connection under a request; `Bun.Server` has it. */
export interface Connection {
  requestIP(request: Request): { address: string } | null;
}

/** The whole publication as one function from request to answer. */
export interface Server {
  fetch(request: Request, connection?: Connection): Response | Promise<Response>;
  /** The answer when even the error handler failed and nothing is known about the request any more. */
  broken(error: unknown): Response;
}

/** Mounts both doors of `newsroom`, with the page cache before them and the one error handler behind them. */
export function buildServer(newsroom: Newsroom): Server {
  const app = new Hono();
  const previews: Pick<Newsroom, 'previewOf' | 'frontPreviewOf'> = {
    previewOf: (article, seen) => previewOf(newsroom, article, seen),
    frontPreviewOf: (front, shown) => frontPreviewOf(newsroom, front, shown),
  };
  app.route('/desk', desk({ ...newsroom, ...previews }));
  app.route('/', site(newsroom));
  app.notFound((c) => failurePage(newsroom, c.req.raw, 404, { kind: 'not-found' }));
  app.onError((error, c) => answerError(newsroom, c.req.raw, error));
  const { pages } = newsroom;
  return {
    fetch: (request, connection) => {
      const kept = pages.kept(request);
      if (kept !== undefined) return kept;
      if (!URL.canParse(request.url)) return unreadable();
      // PostgreSQL refuses NUL in a question as in an answer, and nothing of ours is called so.
      if (request.url.includes('%00')) return failurePage(newsroom, request, 404, { kind: 'not-found' });
      return app.fetch(request, connection);
    },
    broken: (error) => {
      const requestId = newId();
      logFailure(requestId, undefined, error);
      return bareFailure(requestId);
    },
  };
}

/** With a Host header that is none a request has no address. Bare and unlogged: whoever sends that is no browser. */
function unreadable(): Response {
  const headers = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };
  return new Response('400 Bad Request\n', { status: 400, headers });
}

const refusals: Readonly<Record<number, Failure>> = {
  400: { kind: 'unreadable' },
  403: { kind: 'forged' },
  404: { kind: 'not-found' },
  410: { kind: 'gone' },
  413: { kind: 'too-large' },
  415: { kind: 'unreadable' },
  429: { kind: 'too-often', seconds: 60 },
};

/** A refusal has its page; anything else is logged under an id that the page shows, and nothing of it is told. */
async function answerError(newsroom: Newsroom, request: Request, error: unknown): Promise<Response> {
  if (error instanceof HTTPException) {
    if (error.res !== undefined) return error.getResponse();
    const refusal = refusals[error.status];
    if (refusal !== undefined) return failurePage(newsroom, request, error.status, refusal);
  }
  const requestId = newId();
  logFailure(requestId, request, error);
  return failurePage(newsroom, request, 500, { kind: 'error', requestId });
}

async function failurePage(newsroom: Newsroom, request: Request, status: number, failure: Failure): Promise<Response> {
  const inDesk = /^\/desk(\/|$)/.test(new URL(request.url).pathname);
  try {
    const page = inDesk ? deskFailure : siteFailure;
    return await page(newsroom, request, status, failure);
  } catch (error) {
    // The failure's own page failed, usually because the database is away: the bare words, from memory.
    const id = failure.kind === 'error' ? failure.requestId : newId();
    logFailure(id, request, error);
    return bareFailure(id);
  }
}

/** Nothing is known about the reader's edition without a database, so it says it in each language. */
function bareFailure(requestId: string): Response {
  const paragraphs = (['en', 'ar', 'ckb', 'fa'] as const).map((language) => {
    const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
    return `<p lang="${language}" dir="${locale.direction}">${locale.say('unavailable-heading')}. ${locale.say('unavailable-text')}</p>`;
  });
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>503</title><body>${paragraphs.join('')}<p>${requestId}</p></body></html>`;
  return new Response(body, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '60',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  });
}

// The first parts of an address are the house's own words; what follows may be a receipt's secret or somebody's name.
const TELLING_PARTS = 2;

function tellingPath(request: Request): string {
  const parts = new URL(request.url).pathname.split('/');
  // Of a preview's address the second part is the secret already.
  return parts.slice(0, parts[1] === 'preview' ? 2 : TELLING_PARTS + 1).join('/');
}

/** One line of JSON: never a body, a query, a name or a receipt's token. */
function logFailure(requestId: string, request: Request | undefined, error: unknown): void {
  const path = request && tellingPath(request);
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  // The first line of a stack repeats the message; a database's message may quote a value, so only its code is kept. A
  // parser's quotes what it could not read.
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const place = stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  console.error(
    JSON.stringify({
      at: new Date().toISOString(),
      request: requestId,
      method: request?.method,
      path,
      error: name,
      code,
      message: code === undefined && !(error instanceof SyntaxError) ? message : undefined,
      place,
    }),
  );
}
