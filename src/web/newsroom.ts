import type { Config } from '../config.ts';
import type { Database } from '../database/open.ts';
import type { Outside } from '../links/outside.ts';
import type { Pages } from '../pages/pages.ts';
import type { Assistant } from '../sources/assistant/assistant.ts';
import type { Front } from '../stories/fronts.ts';
import type { PublishedArticle } from '../stories/reading.ts';

/** What both doors are given at the start: everything that was opened, nothing that is global. */
export interface Newsroom {
  config: Config;
  db: Database;
  pages: Pages;
  /** 32 random bytes of this publication, from the data folder or the database: keys are derived from it by purpose. */
  secret: Uint8Array;
  /** Reads drafts on a thread of its own and proposes who said what in them. */
  assistant: Assistant;
  /** How other people's machines are reached; the internet where nothing is said. Tests say something else. */
  outside?: Outside;
  /** What time it is, in milliseconds, where the time that goes by decides something; the clock where nothing is said. */
  now?: () => number;
  /**
   * The page of an article as readers would see it, made by the readers' door for the desk's preview; nothing of it is
   * kept. `formHref` is where the newsroom goes on writing. The server joins the two doors here, since they do not know each other.
   */
  previewOf?: (
    article: PublishedArticle,
    seen: { isPublic: boolean; formHref: string; embargoEndsAt?: string | null },
  ) => Promise<Response>;
  /** A front as it would stand with `articleIds` held by hand, likewise. */
  frontPreviewOf?: (front: Front, shown: { articleIds: readonly string[]; formHref: string }) => Promise<Response>;
}
