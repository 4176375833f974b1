import type { Config } from '../config.ts';
import type { Database } from '../database/open.ts';
import type { Pages } from '../pages/pages.ts';

/** What both doors are given at the start: everything that was opened, nothing that is global. */
export interface Newsroom {
  config: Config;
  db: Database;
  pages: Pages;
  /** 32 random bytes of this publication, from the data folder or the database: keys are derived from it by purpose. */
  secret: Uint8Array;
}
