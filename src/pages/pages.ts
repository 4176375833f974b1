/*
 * The page cache: a reader's page is rendered and compressed once a change, not once a visit. It follows the `changes`
 * table and drops what was made from a changed tag. It refuses to know what pages show, and keeps no page that is
 * anybody's own.
 */

/** What a render says about itself while it reads. */
export interface Rendering {
  /** Names what the page is made from: `article:0191…`. Said before the page is returned, in any order. */
  dependsOn(...tags: string[]): void;
  /** The page changes by itself at this moment (UTC ISO text): an embargo, a closing hour. */
  changesAt(moment: string): void;
}

/** A page as the door made it. Only status 200 is kept. */
export interface RenderedPage {
  status: 200 | 404 | 410;
  body: string;
  /** `text/html; charset=utf-8` unless said. */
  type?: string;
  headers?: Record<string, string>;
}

export type Render = (rendering: Rendering) => Promise<RenderedPage>;

/** The cache as the doors see it. */
export interface Pages {
  /** The kept page of this request's path and query, or `undefined`: no routing, no database, no rendering. */
  kept(request: Request): Response | undefined;
  /**
   * The kept page of this request's path and query, or the one that `render` makes now: negotiated (brotli, gzip),
   * with ETag and 304. Simultaneous requests for one page share one render.
   */
  answer(request: Request, render: Render): Promise<Response>;
}
