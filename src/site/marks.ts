import type { Context } from 'hono';
import { type Publication, publicationSettings } from '../editions/publication.ts';
import type { Newsroom } from '../web/newsroom.ts';

/** `/robots.txt`: everything that is published may be read, but not the desk, and nobody's receipts. */
export function answerRobots(c: Context): Response {
  const closed = ['/desk', '/*/receipts/', '/*/reports/', '/*/letters/', '/*/comments/*/report'];
  const lines = closed.map((path) => `Disallow: ${path}\n`).join('');
  return c.text(`User-agent: *\n${lines}`, 200, { 'cache-control': 'max-age=86400' });
}

/** `/favicon.svg`: the initial of the publication's name on its accent. */
export function answerFavicon(newsroom: Newsroom, c: Context): Promise<Response> {
  return newsroom.pages.answer(c.req.raw, async (rendering) => {
    rendering.dependsOn('publication');
    const { name, accent } = await publicationSettings(newsroom.db);
    return {
      status: 200,
      type: 'image/svg+xml',
      body: favicon(initialOf(name), accent.light),
      // A picture that is opened by itself is a document: it may do nothing at all.
      headers: { 'cache-control': 'max-age=86400', 'content-security-policy': "default-src 'none'" },
    };
  });
}

/**
 * The same mark as an address that holds it: a page that brings its icon along is a request fewer, which on a slow line
 * costs more than its 300 bytes.
 */
export function faviconInPlace({ name, accent }: Pick<Publication, 'name' | 'accent'>): string {
  const svg = favicon(initialOf(name), accent.light);
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[#<>%&]/g, encodeURIComponent)}`;
}

/** The first letter of a name that means something: not the article of “The River Gazette”. */
export function initialOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const word = words.length > 1 && /^(the|a|an)$/i.test(words[0] ?? '') ? words[1] : words[0];
  const [first] = new Intl.Segmenter().segment((word ?? '').replace(/^[^\p{L}\p{N}]+/u, ''));
  return first?.segment.toLocaleUpperCase() ?? '';
}

const escapes: Record<string, string> = { '<': '&lt;', '&': '&amp;', '>': '&gt;' };

function favicon(initial: string, colour: string): string {
  const letter = initial.replace(/[<&>]/g, (character) => escapes[character] ?? '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="${colour}"/><text x="32" y="46" font-family="Charter,Georgia,serif" font-size="42" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
}
