import type { MiddlewareHandler } from 'hono';

/**
 * Each page has one address: no slash at its end, its letters in their composed form (NFC). A reader who comes by
 * another spelling of it is sent on for good.
 */
export const oneAddress: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    const { pathname, search } = new URL(c.req.url);
    const address = addressOf(pathname);
    if (address !== undefined) return c.redirect(address + search, 308);
  }
  return next();
};

/** The one spelling of `pathname`, `undefined` when that is it already or when it cannot be read at all. */
function addressOf(pathname: string): string | undefined {
  const isPlain = pathname === '/' || (!pathname.endsWith('/') && !pathname.startsWith('//'));
  if (isPlain && !pathname.includes('%')) return undefined;
  let parts: string[];
  try {
    parts = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    // Not UTF-8: there is nothing at such an address, and whoever answers next says so.
    return undefined;
  }
  const composed = parts.map((part) => part.normalize('NFC'));
  if (isPlain && composed.every((part, place) => part === parts[place])) return undefined;
  // Built from its parts with one slash before each, so it never leads to another host.
  return `/${composed.map(encodeURIComponent).join('/')}`;
}
