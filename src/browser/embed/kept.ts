import type { Receipt } from './server.ts';
import { read, write } from './storage.ts';

const MOST_RECEIPTS = 20;
const MOST_LIKES = 500;

/**
 * What this browser keeps at the embedding site: who the reader is there, the receipts of what they wrote, what they like.
 * A browser keeps no cookie of the newsroom's here, so this is all that ties a reader's acts together.
 */
export class Kept {
  readonly #name: string;

  constructor(src: string) {
    this.#name = `onrecord ${src}`;
  }

  get key(): string {
    return read<string>(`${this.#name} key`, '');
  }

  keepKey(key: string): void {
    write(`${this.#name} key`, key);
  }

  keepReceipt(address: string, receipt: Receipt): void {
    write(`${this.#name} receipts`, [{ ...receipt, address }, ...this.#receipts].slice(0, MOST_RECEIPTS));
  }

  keepLike(id: string, likes: boolean): void {
    const others = this.#likes.filter((one) => one !== id);
    write(`${this.#name} likes`, (likes ? [id, ...others] : others).slice(0, MOST_LIKES));
  }

  /** Shows on a page what only this browser knows: what the reader likes, and the way to their receipts. */
  mark(body: HTMLElement, address: string, heading: string): void {
    const likes = new Set(this.#likes);
    for (const button of body.querySelectorAll<HTMLButtonElement>('button[name="like"]')) {
      if (!likes.has(button.value)) continue;
      button.setAttribute('aria-pressed', 'true');
      // Pressed once more it is taken back.
      button.name = 'back';
    }
    const own = this.#receipts.filter((one) => one.address === address);
    if (own.length === 0) return;
    const list = document.createElement('ul');
    for (const { href, label } of own) {
      const link = document.createElement('a');
      link.href = href;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = label;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const fold = document.createElement('details');
    fold.className = 'small own-comments';
    const summary = document.createElement('summary');
    summary.textContent = heading;
    fold.append(summary, list);
    body.firstElementChild?.append(fold);
  }

  get #receipts(): (Receipt & { address: string })[] {
    // Another script of the site's can write here as well: what is no receipt of ours is no link.
    return read<(Receipt & { address: string })[]>(`${this.#name} receipts`, []).filter(
      (one) => typeof one?.href === 'string' && /^https?:/.test(one.href) && typeof one.label === 'string',
    );
  }

  get #likes(): string[] {
    return read<string[]>(`${this.#name} likes`, []).filter((one) => typeof one === 'string');
  }
}
