import { readConfig } from '../src/config.ts';
import type { Database } from '../src/database/open.ts';
import type { Pages } from '../src/pages/pages.ts';
import type { Newsroom } from '../src/web/newsroom.ts';

// Every page is rendered anew: a test of a door looks at the door, not at the cache before it.
const uncached: Pages = {
  kept: () => undefined,
  async answer(_request, render) {
    const page = await render({ dependsOn: () => {}, changesAt: () => {} });
    return new Response(page.body, {
      status: page.status,
      headers: { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers },
    });
  },
};

/** A newsroom around an open database, as the doors get it, at `http://newsroom.test`. */
export function testNewsroom(db: Database, dataDir: string, overrides: Partial<Newsroom> = {}): Newsroom {
  return {
    config: readConfig({ PUBLIC_URL: 'http://newsroom.test', DATA_DIR: dataDir }),
    db,
    pages: uncached,
    secret: new Uint8Array(32).fill(7),
    ...overrides,
  };
}
