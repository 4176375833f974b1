import { readConfig } from '../src/config.ts';
import type { Database } from '../src/database/open.ts';
import type { Pages } from '../src/pages/pages.ts';
import { Assistant } from '../src/sources/assistant/assistant.ts';
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

// One for all tests of a process; its thread ends by itself.
const assistant = new Assistant({ idleMs: 2000 });

/** A newsroom around an open database, as the doors get it, at `http://newsroom.test`. */
export function testNewsroom(db: Database, dataDir: string, overrides: Partial<Newsroom> = {}): Newsroom {
  return {
    config: readConfig({ PUBLIC_URL: 'http://newsroom.test', DATA_DIR: dataDir }),
    db,
    pages: uncached,
    secret: new Uint8Array(32).fill(7),
    assistant,
    ...overrides,
  };
}
