import { say } from './answers.ts';
import type { Deciding } from './deciding.ts';
import type { QueueList } from './list.ts';

/**
 * Forms that have a page of their own, shown over the queue: an answer, a note, a ban, words to cover. Where the page cannot
 * be fetched, the link leads to it.
 */
export class Sheets {
  readonly #list: QueueList;
  readonly #deciding: Deciding;
  readonly #dialog = document.createElement('dialog');

  constructor(list: QueueList, deciding: Deciding) {
    this.#list = list;
    this.#deciding = deciding;
  }

  listen(): void {
    this.#dialog.id = 'sheet';
    document.body.append(this.#dialog);
    document.addEventListener('click', (event) => {
      const at = event.target instanceof Element ? event.target : null;
      const link = at?.closest<HTMLAnchorElement>('a[data-sheet]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(link);
    });
    this.#dialog.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-closes]') === null) return;
      event.preventDefault();
      this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => this.#list.current?.focus({ preventScroll: true }));
    this.#dialog.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      event.stopPropagation();
      void this.#send(event.target);
    });
  }

  /** Covers the words that are selected in the current comment; false when none are. */
  coverSelected(): boolean {
    const body = this.#list.current?.querySelector<HTMLElement>('.body');
    const selection = getSelection();
    if (!body || selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    if (!body.contains(range.commonAncestorContainer)) return false;
    const before = document.createRange();
    before.selectNodeContents(body);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const form = this.#list.current?.querySelector<HTMLFormElement>('form[data-decides]');
    const address = this.#list.control<HTMLAnchorElement>('cover')?.pathname;
    if (!form || address === undefined) return false;
    const fields = new FormData(form);
    cover(fields, body, start, start + range.toString().length);
    const sending = form.cloneNode(true) as HTMLFormElement;
    sending.setAttribute('action', address);
    void this.#deciding.act(this.#list.current, sending, fields);
    return true;
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    try {
      const answer = await fetch(link.href);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const form = page.querySelector<HTMLFormElement>('[data-sheet-form]');
      if (!answer.ok || form === null) throw new Error(String(answer.status));
      const title = document.createElement('h2');
      title.textContent = page.querySelector('.bar h1')?.textContent ?? '';
      title.id = 'sheet-title';
      this.#dialog.setAttribute('aria-labelledby', title.id);
      const shown = document.adoptNode(form);
      this.#dialog.replaceChildren(title, shown);
      letWordsBeSelected(shown, this.#list.root.dataset.select ?? '');
      this.#dialog.showModal();
      const first =
        shown.querySelector<HTMLElement>('[autofocus]') ??
        shown.querySelector<HTMLElement>('textarea, select, input:not([type=hidden])');
      first?.focus();
    } catch {
      location.assign(link.href);
    }
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const fields = new FormData(form);
    const text = form.querySelector<HTMLTextAreaElement>('#words-to-cover');
    const body = form.querySelector<HTMLElement>('.body');
    if (text !== null && body !== null && text.selectionStart < text.selectionEnd)
      cover(fields, body, text.selectionStart, text.selectionEnd);
    const done = await this.#deciding.act(this.#list.current, form, fields);
    if (done) return this.#dialog.close();
    form.querySelector('.failed')?.remove();
    const line = document.createElement('p');
    line.className = 'failed wrong';
    line.role = 'alert';
    line.textContent = document.querySelector('#said')?.textContent ?? '';
    form.querySelector('.acts')?.before(line);
    say('');
  }
}

/** The places that are covered already, and one more. */
function cover(fields: FormData, body: HTMLElement, start: number, end: number): void {
  fields.delete('place');
  const covered: { start: number; end: number }[] = JSON.parse(body.dataset.covered ?? '[]');
  for (const place of [...covered, { start, end }]) fields.append('place', `${place.start}-${place.end}`);
}

/** In place of a box for each word: the text itself, in which arrow keys with Shift select. */
function letWordsBeSelected(form: HTMLFormElement, label: string): void {
  const boxes = form.querySelector<HTMLElement>('[data-words]');
  const body = form.querySelector<HTMLElement>('.body');
  if (boxes === null || body === null) return;
  const wrap = document.createElement('div');
  wrap.className = 'field';
  const text = document.createElement('textarea');
  // Not `readOnly`: Chromium lets nobody move in such a field with keys. It takes no words all the same.
  text.ariaReadOnly = 'true';
  text.addEventListener('beforeinput', (event) => event.preventDefault());
  text.rows = 6;
  text.dir = 'auto';
  text.value = body.textContent ?? '';
  text.setSelectionRange(0, 0);
  text.id = 'words-to-cover';
  text.setAttribute('autofocus', '');
  const named = document.createElement('label');
  named.htmlFor = text.id;
  named.textContent = label;
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  wrap.append(named, text);
  boxes.before(wrap);
  // The boxes still take a covering away.
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = boxes.querySelector('legend')?.textContent ?? '';
  boxes.replaceWith(fold);
  fold.append(summary, boxes);
}
