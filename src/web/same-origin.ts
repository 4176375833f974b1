import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Which door a form is knocking at: one that says nothing of its origin is taken from a reader, not from staff. */
export type Door = 'site' | 'desk';

/**
 * Refuses every request that could change something and does not come from a page of this publication: cached pages
 * hold no token, the browser's own Origin and Sec-Fetch-Site headers stand for one.
 * @throws HTTPException 403
 */
export function sameOrigin(publicUrl: string, door: Door): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && isForged(c.req.raw.headers, publicUrl, door)) {
      throw new HTTPException(403, { message: 'forged' });
    }
    await next();
  };
}

/** Whether the two headers say that another site made this request, or, at the desk, whether both are silent. */
export function isForged(headers: Headers, publicUrl: string, door: Door): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === null && site === null) return door === 'desk';
  // `none` is a form sent again from the browser's own history: no site made the request.
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  if (origin === null || origin === publicUrl) return false;
  // The same machine under another name (localhost, an address on the local network): the browser says it is one
  // origin, and the name it used is the one it calls.
  return !(site === 'same-origin' && URL.canParse(origin) && new URL(origin).host === headers.get('host'));
}
