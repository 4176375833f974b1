import { showBeside } from './beside.ts';

const MORE_WHEN_LEFT = 8;

/** The comments on the page: which one the keys act on, and more of them before they run out. */
export class QueueList {
  readonly root: HTMLElement;
  #current: HTMLElement | undefined;
  #loading = false;

  constructor(root: HTMLElement) {
    this.root = root;
    this.#current = this.items.find((item) => item.ariaCurrent === 'true') ?? this.items[0];
  }

  get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(':scope > .item')];
  }

  get current(): HTMLElement | undefined {
    return this.#current;
  }

  /** The control of the current comment that a key presses. */
  control<T extends HTMLElement>(key: string): T | null {
    return this.#current?.querySelector<T>(`[data-key=${key}]`) ?? null;
  }

  step(step: 1 | -1): void {
    const items = this.items;
    const next = items[items.indexOf(this.#current as HTMLElement) + step];
    if (next !== undefined) this.go(next);
    void this.#loadMore();
  }

  /** To the comment that comes up next; stays where nothing is left. */
  advance(from: HTMLElement): void {
    if (from !== this.#current) return;
    const items = this.items;
    const at = items.indexOf(from);
    const open = (item: HTMLElement) => !item.classList.contains('decided');
    const next = items.slice(at + 1).find(open) ?? items.slice(0, at).findLast(open);
    this.go(next ?? from);
    void this.#loadMore();
  }

  go(item: HTMLElement): void {
    this.#current?.removeAttribute('aria-current');
    this.#current = item;
    item.setAttribute('aria-current', 'true');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
    showBeside(item);
  }

  /** Puts what the server says of a comment in its place. */
  replace(item: HTMLElement, html: string): HTMLElement {
    const made = itemIn(html);
    if (made === null) return item;
    const hadFocus = item === this.#current;
    item.replaceWith(made);
    if (hadFocus) {
      this.#current = undefined;
      this.go(made);
    }
    return made;
  }

  /** The page after this one, added to its end, as long as the server has more. */
  async #loadMore(): Promise<void> {
    const link = document.querySelector<HTMLAnchorElement>('a[data-next]');
    const items = this.items;
    const left = items
      .slice(items.indexOf(this.#current as HTMLElement) + 1)
      .filter((item) => !item.classList.contains('decided'));
    if (link === null || this.#loading || left.length >= MORE_WHEN_LEFT) return;
    this.#loading = true;
    try {
      const address = new URL(link.href);
      address.searchParams.set('part', 'items');
      const answer = await fetch(address);
      // Signed out or failed: the link stays, and says so when it is followed.
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const item of page.querySelectorAll<HTMLElement>('#queue > .item')) {
        item.removeAttribute('aria-current');
        if (document.getElementById(item.id) === null) this.root.append(document.adoptNode(item));
      }
      const next = page.querySelector<HTMLAnchorElement>('a[data-next]');
      if (next === null) link.remove();
      else link.href = next.href;
    } catch {
      // Without a connection the link stays; the next step tries again.
    } finally {
      this.#loading = false;
    }
  }
}

function itemIn(html: string): HTMLElement | null {
  return new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.item');
}
