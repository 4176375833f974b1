import type { Database } from '../database/open.ts';
import { CompressWhenIdle } from './compress-when-idle.ts';
import { followChanges } from './follow.ts';
import { KeptPage } from './kept-page.ts';
import { pageKey, rawKey } from './page-key.ts';
import type { Pages, Render, RenderedPage } from './pages.ts';

/** Opens the page cache over `db`: at most `bytes` of kept pages, dropped as the `changes` table says. */
export async function openPages(
  db: Database,
  options: { bytes: number; databaseUrl: string | undefined },
): Promise<Pages & { close(): Promise<void> }> {
  const pages = new PageCache(options.bytes);
  const following = await followChanges(db, pages, options.databaseUrl);
  return {
    kept: (request) => pages.kept(request),
    answer: (request, render) => pages.answer(request, render),
    close: async () => {
      await following.close();
      pages.close();
    },
  };
}

/** Somebody whose page is being rendered, with the moment (as the cache counts) at which they came. */
interface Waiting {
  cameAt: number;
  resolve: (made: KeptPage | RenderedPage) => void;
  reject: (error: unknown) => void;
}

/** A page that is being rendered, with what changed since its render began. */
interface Underway {
  waiting: Waiting[];
  render: Render;
  /** For each tag, the moment of its first change since. */
  changed: Map<string, number>;
  everythingAt: number;
}

/** The pages themselves, without a database: what is kept, what is under way, and what a change does to both. */
export class PageCache implements Pages {
  readonly #kept = new Map<string, KeptPage>();
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #underway = new Map<string, Underway>();
  readonly #most: number;
  /** What each kept page weighed when it was last put on the scales. */
  readonly #weights = new WeakMap<KeptPage, number>();
  readonly #idle = new CompressWhenIdle();
  #bytes = 0;
  /** Counts changes: the only clock that ordering needs. */
  #moment = 0;

  constructor(most: number) {
    this.#most = most;
  }

  kept(request: Request): Response | undefined {
    const key = rawKey(request.url);
    const page = this.#kept.get(key);
    if (page === undefined) return undefined;
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (page.until !== Number.POSITIVE_INFINITY && page.until <= Date.now()) return undefined;
    this.#idle.busy++;
    this.#visit(key, page);
    return page.answer(request.headers);
  }

  async answer(request: Request, render: Render): Promise<Response> {
    const key = request.method === 'GET' || request.method === 'HEAD' ? pageKey(request.url) : undefined;
    if (key === undefined) return unkept(await render({ dependsOn: () => {}, changesAt: () => {} }));
    const made = this.#current(key) ?? (await this.#made(key, render));
    return made instanceof KeptPage ? made.answer(request.headers) : unkept(made);
  }

  /** Drops what was made from `tags`, and what is being made from them is not kept. */
  changed(tags: Iterable<string>): void {
    const moment = ++this.#moment;
    for (const tag of tags) {
      for (const key of this.#keysOf.get(tag) ?? []) this.#drop(key);
      for (const { changed } of this.#underway.values()) if (!changed.has(tag)) changed.set(tag, moment);
    }
  }

  /** Drops all pages: what changed meanwhile is not known. */
  changedEverything(): void {
    const moment = ++this.#moment;
    for (const underway of this.#underway.values()) underway.everythingAt = Math.min(underway.everythingAt, moment);
    this.#kept.clear();
    this.#keysOf.clear();
    this.#idle.clear();
    this.#bytes = 0;
  }

  /** What all kept pages weigh. */
  get bytes(): number {
    return this.#bytes;
  }

  close(): void {
    this.changedEverything();
    this.#idle.close();
  }

  #current(key: string): KeptPage | undefined {
    const page = this.#kept.get(key);
    if (page === undefined) return undefined;
    if (page.until <= Date.now()) {
      this.#drop(key);
      return undefined;
    }
    this.#visit(key, page);
    return page;
  }

  /** A page that nobody asks for again (one comment's place, the middle of a long thread) is not worth best compression. */
  #visit(key: string, page: KeptPage): void {
    if (page.visited) return;
    page.visited = true;
    this.#idle.add(key, page);
  }

  #made(key: string, render: Render): Promise<KeptPage | RenderedPage> {
    return new Promise((resolve, reject) => {
      const waiting = { cameAt: this.#moment, resolve, reject };
      const underway = this.#underway.get(key);
      if (underway !== undefined) {
        underway.waiting.push(waiting);
        underway.render = render;
        return;
      }
      const begun = { waiting: [waiting], render, changed: new Map(), everythingAt: Number.POSITIVE_INFINITY };
      this.#underway.set(key, begun);
      void this.#renderUntilCurrent(key, begun);
    });
  }

  /**
   * Renders one page until everybody who waits for it has one at least as new as the moment they came: a render that
   * a change overtook still answers those who came before the change, and is begun again once for all the others.
   */
  async #renderUntilCurrent(key: string, underway: Underway): Promise<void> {
    while (underway.waiting.length > 0) {
      underway.changed.clear();
      underway.everythingAt = Number.POSITIVE_INFINITY;
      const tags = new Set<string>();
      const began = Date.now();
      let until = Number.POSITIVE_INFINITY;
      let page: RenderedPage;
      try {
        page = await underway.render({
          dependsOn: (...names) => {
            for (const name of names) tags.add(name);
          },
          changesAt: (moment) => {
            const at = Date.parse(moment);
            if (at > began) until = Math.min(until, at);
          },
        });
      } catch (error) {
        // Everybody's own handler answers the error; the next visit tries again.
        this.#underway.delete(key);
        for (const { reject } of underway.waiting) reject(error);
        return;
      }
      let overtakenAt = underway.everythingAt;
      for (const tag of tags) overtakenAt = Math.min(overtakenAt, underway.changed.get(tag) ?? overtakenAt);
      const made = page.status === 200 ? new KeptPage(page, tags, until, (grown) => this.#reweigh(key, grown)) : page;
      const inTime = underway.waiting.filter(({ cameAt }) => cameAt < overtakenAt);
      underway.waiting = underway.waiting.filter(({ cameAt }) => cameAt >= overtakenAt);
      if (made instanceof KeptPage && overtakenAt === Number.POSITIVE_INFINITY) this.#keep(key, made);
      for (const { resolve } of inTime) resolve(made);
    }
    this.#underway.delete(key);
  }

  #keep(key: string, page: KeptPage): void {
    // One page may not push out most of the others.
    if (page.until <= Date.now() || page.bytes > this.#most / 4) return;
    this.#drop(key);
    this.#kept.set(key, page);
    this.#bytes += page.bytes;
    this.#weights.set(page, page.bytes);
    for (const tag of page.tags) {
      const keys = this.#keysOf.get(tag);
      if (keys === undefined) this.#keysOf.set(tag, new Set([key]));
      else keys.add(key);
    }
    this.#evict();
  }

  /** A page has another form now. */
  #reweigh(key: string, page: KeptPage): void {
    if (this.#kept.get(key) !== page) return;
    this.#bytes += page.bytes - (this.#weights.get(page) ?? 0);
    this.#weights.set(page, page.bytes);
    this.#evict();
  }

  #drop(key: string): void {
    const page = this.#kept.get(key);
    if (page === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= this.#weights.get(page) ?? 0;
    this.#idle.delete(key);
    for (const tag of page.tags) {
      const keys = this.#keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysOf.delete(tag);
    }
  }

  /** Goes round from the oldest; a page that was visited since the last round gets another one. */
  #evict(): void {
    if (this.#bytes <= this.#most) return;
    for (const [key, page] of this.#kept) {
      if (this.#bytes <= this.#most) return;
      if (page.visited) {
        page.visited = false;
        this.#kept.delete(key);
        this.#kept.set(key, page);
      } else {
        this.#drop(key);
      }
    }
  }
}

/** A page that is told once: an error, something taken down, an answer to a form. */
function unkept(page: RenderedPage): Response {
  const headers = { 'cache-control': 'no-store', 'content-type': page.type ?? 'text/html; charset=utf-8' };
  return new Response(page.body, { status: page.status, headers: { ...headers, ...page.headers } });
}
