/** The standing pages that every edition has. */
export type StandingPage = 'about' | 'policy' | 'corrections' | 'privacy' | 'conversation';

/** The path of an edition's front page. All of these are percent-encoded, as they stand in `href` and `Location`. */
export function editionAddress(code: string): string {
  return `/${encodeURIComponent(code)}`;
}

/** The path of an article in the edition `code`. */
export function articleAddress(code: string, slug: string): string {
  return `${editionAddress(code)}/${encodeURIComponent(slug)}`;
}

/** The path of a section's, a topic's or an author's page in the edition `code`. */
export function listAddress(code: string, kind: 'section' | 'topic' | 'author', slug: string): string {
  return `${editionAddress(code)}/${kind}/${encodeURIComponent(slug)}`;
}

/** The path of a question's or a source's page in the edition `code`. */
export function recordAddress(code: string, kind: 'question' | 'source', id: string): string {
  return `${editionAddress(code)}/${kind}/${encodeURIComponent(id)}`;
}

/** The path under which a site finds the conversations of its pages, for frames; scripts ask at `…/embed-data/…`. */
export function embedAddress(code: string, siteId: string): string {
  return `${editionAddress(code)}/embed/${siteId}`;
}

/** The paths of the scripts that other sites' pages load. They stay where they are for good. */
export const embedScripts = { conversation: '/embed.js', counts: '/embed-counts.js' } as const;

/** The path of a standing page of the edition `code`. */
export function standingAddress(code: string, page: StandingPage): string {
  return `${editionAddress(code)}/${page}`;
}
