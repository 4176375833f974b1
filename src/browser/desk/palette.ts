import { isTyping, latinKey } from '../keyboard.ts';

/** What the server finds; as `FoundThing` in `src/desk/search/found.ts`. */
interface Found {
  group: string;
  title: string;
  detail: string;
  href: string;
  lang?: string;
}

// While somebody types, a question after each letter would be thrown away by the next.
const PAUSE_MS = 120;

/**
 * The command palette: `Ctrl+K`, `⌘K` or `/` opens a dialog that finds places, acts of this page, articles, comments,
 * photos and people by a few letters. Without it the same is a search page.
 */
export function startPalette(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#palette');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector<HTMLElement>('[role=listbox]');
  const state = dialog?.querySelector<HTMLElement>('[role=status]');
  if (!dialog || !input || !list || !state) return;
  new Palette(dialog, input, list, state).listen();
}

class Palette {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #state: HTMLElement;
  #asking: AbortController | undefined;
  #pause = 0;
  #found: Found[] = [];

  constructor(dialog: HTMLDialogElement, input: HTMLInputElement, list: HTMLElement, state: HTMLElement) {
    this.#dialog = dialog;
    this.#input = input;
    this.#list = list;
    this.#state = state;
  }

  listen(): void {
    document.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey) return;
      const key = latinKey(event);
      const asked = (event.ctrlKey || event.metaKey) && key === 'k';
      const slash = key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if ((!asked && !slash) || document.querySelector('dialog[open]:not(#palette)') !== null) return;
      event.preventDefault();
      this.open();
    });
    for (const opener of document.querySelectorAll('[data-opens-palette]')) {
      opener.addEventListener('click', (event) => {
        event.preventDefault();
        this.open();
      });
    }
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#dialog.addEventListener('click', (event) => {
      // The dialog itself is only what lies around its contents.
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    this.#show();
  }

  #typed(): void {
    clearTimeout(this.#pause);
    this.#show();
    this.#pause = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#asking?.abort();
    const question = this.#input.value.trim();
    if (question === '') {
      this.#found = [];
      return this.#show();
    }
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const address = `/desk/search?${new URLSearchParams({ q: question })}`;
      const answer = await fetch(address, { headers: { accept: 'application/json' }, signal: asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#found = await answer.json();
      this.#show();
      this.#say(this.#options.length === 0 ? (this.#state.dataset.none ?? '') : '');
    } catch {
      if (asking.signal.aborted) return;
      this.#found = [];
      this.#say(this.#state.dataset.failed ?? '');
    }
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  /** Places and acts of the page at once, what the server found beneath them. */
  #show(): void {
    const words = this.#input.value.trim().toLocaleLowerCase();
    const here = actsOfThisPage(this.#list.dataset.here ?? '').filter(
      ({ title }) => words === '' || title.toLocaleLowerCase().includes(words),
    );
    const groups = new Map<string, (Found | Act)[]>();
    for (const item of [...here, ...(words === '' ? [] : this.#found)]) {
      groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
    }
    let number = 0;
    this.#list.replaceChildren(
      ...[...groups].map(([name, items]) => {
        const group = element('div', { role: 'group', 'aria-label': name });
        group.append(element('p', { class: 'sec', 'aria-hidden': 'true' }, name));
        for (const item of items) group.append(optionFor(item, `palette-${number++}`, () => this.#dialog.close()));
        return group;
      }),
    );
    this.#choose(0);
    this.#say('');
  }

  #say(words: string): void {
    if (this.#state.textContent !== words) this.#state.textContent = words;
  }

  #choose(place: number): void {
    const options = this.#options;
    const at = options.length === 0 ? -1 : (place + options.length) % options.length;
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === at);
    const chosen = options[at];
    this.#input.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options;
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown') this.#choose(at + 1);
    else if (event.key === 'ArrowUp') this.#choose(at - 1);
    else if (event.key === 'Enter') {
      if (options[at] === undefined) location.assign(`/desk/search?${new URLSearchParams({ q: this.#input.value })}`);
      else
        options[at].dispatchEvent(new MouseEvent('click', { ...modifiersOf(event), bubbles: true, cancelable: true }));
    } else return;
    event.preventDefault();
  }
}

interface Act extends Pick<Found, 'group' | 'title' | 'detail'> {
  control: HTMLElement;
}

/** What can be done from here: the buttons and links of the bar, and the places. */
function actsOfThisPage(group: string): Act[] {
  const controls = document.querySelectorAll<HTMLElement>('.bar :is(a, button), [aria-keyshortcuts]:is(a, button)');
  const seen = new Set<string>();
  return [...controls].flatMap((control) => {
    const title = (control.dataset.act ?? control.firstChild?.textContent ?? '').trim();
    if (title === '' || seen.has(title) || control.matches(':disabled')) return [];
    seen.add(title);
    return [{ group, title, detail: control.getAttribute('aria-keyshortcuts') ?? '', control }];
  });
}

function optionFor(item: Found | Act, id: string, close: () => void): HTMLElement {
  const href = 'href' in item ? item.href : (item.control.getAttribute('href') ?? '#');
  const option = element('a', { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' });
  const title = element('bdi', 'lang' in item && item.lang !== undefined ? { lang: item.lang } : {}, item.title);
  option.append(title);
  if (item.detail !== '') option.append(element('small', {}, item.detail));
  option.addEventListener('click', (event) => {
    close();
    if ('href' in item) return;
    event.preventDefault();
    item.control.focus();
    item.control.click();
  });
  return option;
}

function modifiersOf({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  return { ctrlKey, metaKey, shiftKey };
}

function element(name: string, attributes: Record<string, string>, words = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = words;
  return made;
}
