import { withoutTrackers } from '../stories/tracking.ts';

/*
 * One page of another site has one conversation, however readers came to it: tracking parameters, fragments, default ports,
 * a slash at the end and the order of parameters make no other page.
 */

/** Longer addresses are not taken: servers refuse them as well. */
export const LONGEST_PAGE_ADDRESS = 2000;

/**
 * The one address of a page, or `undefined` for what is no page of these origins. A canonical address counts instead of
 * the page's own, but only where it stands on one of them too: a page must not hang its comments under somebody else's.
 */
export function pageAddress(
  origins: readonly string[],
  asked: { page: string; canonical?: string | undefined },
): string | undefined {
  const page = normalised(asked.page, origins);
  if (page === undefined) return undefined;
  return (asked.canonical === undefined ? undefined : normalised(asked.canonical, origins)) ?? page;
}

/** An origin as it is compared (`https://example.org`, RFC 6454), or `undefined` for what is none. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > 300 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isBare =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  // A star would let everybody in who can have a subdomain there.
  return isBare && !url.hostname.includes('*') ? url.origin : undefined;
}

function normalised(address: string, origins: readonly string[]): string | undefined {
  if (address.length > LONGEST_PAGE_ADDRESS || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // An address inside an address (`blob:https://…`) has that one's origin and is no page.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (!origins.includes(url.origin) || url.username !== '' || url.password !== '') return undefined;
  const path = composed(url.pathname).replace(/(?<=.)\/+$/, '');
  const words = new URLSearchParams(withoutTrackers(`?${url.searchParams}`).slice(1));
  // Sorted by name only, and stably: `?a=2&a=1` may mean something else than `?a=1&a=2`.
  words.sort();
  const normal = `${url.origin}${path}${words.size === 0 ? '' : `?${words}`}`;
  return normal.length > LONGEST_PAGE_ADDRESS * 3 ? undefined : normal;
}

/** The path with its letters composed (NFC) and its percent signs where they are needed, in capitals. */
function composed(path: string): string {
  try {
    return encodeURI(decodeURI(path).normalize('NFC')).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  } catch {
    // Bytes that are no UTF-8: some old site's own spelling, which is kept.
    return path;
  }
}
