/** The standing pages that every edition has. */
export type StandingPage = 'about' | 'policy' | 'corrections' | 'privacy';

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

/** The path of a standing page of the edition `code`. */
export function standingAddress(code: string, page: StandingPage): string {
  return `${editionAddress(code)}/${page}`;
}
