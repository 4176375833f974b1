import { Hono } from 'hono';
import type { Newsroom } from '../web/newsroom.ts';

/** The readers' door: its addresses, as a site map. */
export function site(_newsroom: Newsroom): Hono {
  const door = new Hono();
  door.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /desk\n'));
  return door;
}
