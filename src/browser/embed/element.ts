import { countDown } from '../counter.ts';
import { keepDraft, restoreDraft } from './drafts.ts';
import { Kept } from './kept.ts';
import { followLooks } from './looks.ts';
import { type Answer, ask, send } from './server.ts';
import { SignedIn } from './signed-in.ts';
import { dataAddress, pageOf } from './where.ts';

const NEAR = '800px';
const OF_COMMENT = /^#onrecord-([0-9a-f-]{36})$/;

/**
 * `<onrecord-conversation src="https://gazette.example/en/embed/…">`: a conversation hosted by a newsroom, inside another
 * site's page. The newsroom sends markup in its own language; this element shows it in a shadow of its own and sends its
 * forms, so that it says no word and decides nothing itself.
 *
 * Attributes: `src` (the site's address at the newsroom), `page` or `article` (what is talked about; else the canonical
 * link, else the page), `token` or `token-from` (who is signed in at the site, see docs/embedding.md), `eager`.
 */
export class OnrecordConversation extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #sheet = new CSSStyleSheet();
  readonly #body = document.createElement('div');
  #near: IntersectionObserver | undefined;
  #unfollow: (() => void) | undefined;
  #begun = false;
  #account: SignedIn | undefined;
  #kept: Kept | undefined;
  /** Where the conversation's own page is, once the newsroom said it. */
  #address = '';
  #words = { unreached: '', again: '', own: '' };
  #asked = 0;

  connectedCallback(): void {
    if (this.#begun) {
      this.#unfollow = followLooks(this, this.#body);
      return;
    }
    // What the page put between the tags stays in sight until there is something better.
    if (this.#root.childNodes.length === 0) this.#root.append(document.createElement('slot'));
    const begin = () => {
      this.#near?.disconnect();
      if (!this.#begun) void this.#begin();
    };
    if (this.hasAttribute('eager') || OF_COMMENT.test(location.hash)) {
      begin();
      return;
    }
    this.#near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && begin(), {
      rootMargin: NEAR,
    });
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#unfollow?.();
  }

  /** A token that the page has only now, or a newer one. */
  static readonly observedAttributes = ['token'];

  attributeChangedCallback(): void {
    this.#account?.forget();
    if (this.#begun) void this.#showAccount();
  }

  async #begin(): Promise<void> {
    this.#begun = true;
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#body.addEventListener('click', (event) => this.#follow(event));
    this.#body.addEventListener('submit', (event) => this.#submit(event));
    this.#body.addEventListener('input', (event) => this.#type(event));
    const src = this.getAttribute('src') ?? '';
    this.#account = new SignedIn(this, dataAddress(src));
    this.#kept = new Kept(src);
    const [, comment] = OF_COMMENT.exec(location.hash) ?? [];
    await this.#load(dataAddress(src) + pageOf(this, comment), comment === undefined ? undefined : `c-${comment}`);
    this.dispatchEvent(new CustomEvent('onrecord-shown', { bubbles: true }));
  }

  /** Shows what stands at an address of the conversation; the latest question is the one that is answered. */
  async #load(address: string, anchor?: string): Promise<void> {
    const turn = ++this.#asked;
    const answer = await ask(address);
    if (turn !== this.#asked) return;
    if (answer === undefined) return this.#sayUnreached(() => void this.#load(address, anchor));
    this.#show(answer);
    this.#goTo(anchor);
  }

  #show(answer: Answer): void {
    const { style, address, words, html } = answer;
    if (style !== undefined) this.#sheet.replaceSync(style);
    if (address !== undefined) this.#address = address;
    if (words !== undefined) this.#words = words;
    if (html === undefined) return;
    const typed = this.#form()?.elements;
    const before = typed && fieldsOf(typed);
    this.#body.innerHTML = trusted(html);
    if (!this.#body.isConnected) {
      this.#root.replaceChildren(this.#body);
      this.#unfollow = followLooks(this, this.#body);
    }
    const form = this.#form();
    if (form !== undefined) {
      // Whoever opens an answer, or another page of the conversation, goes on writing where they were.
      if (before?.body && !answer.sent) setFields(form, before);
      else restoreDraft(this.#address, form);
    }
    this.#kept?.mark(this.#body, this.#address, this.#words.own);
    void this.#showAccount();
    countDown(this.#body);
  }

  async #showAccount(): Promise<void> {
    const form = this.#form();
    if (form !== undefined) await this.#account?.show(form);
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      link === null ||
      link.target !== '' ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const href = link.getAttribute('href') ?? '';
    const [address = '', anchor] = href.split('#');
    if (address !== '' && !address.startsWith(this.#address)) return;
    event.preventDefault();
    if (address === '') this.#goTo(anchor);
    else void this.#load(dataAddress(address), anchor);
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.action.startsWith(this.#address)) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') return;
    void this.#send(form, new FormData(form, event.submitter));
  }

  async #send(form: HTMLFormElement, fields: FormData): Promise<void> {
    form.setAttribute('aria-busy', 'true');
    fields.set('title', document.title);
    fields.set('key', this.#kept?.key ?? '');
    let answer: Answer | undefined;
    for (let again = true; ; again = false) {
      const token = await this.#account?.token();
      if (token) fields.set('token', token);
      answer = await send(dataAddress(form.action), fields);
      // The site's word had grown old: it is asked for another one, once.
      if (answer?.trouble !== 'expired' || !again || !this.#account?.renew()) break;
    }
    form.removeAttribute('aria-busy');
    if (answer === undefined) return this.#sayUnreached(() => void this.#send(form, fields), form);
    if (answer.key) this.#kept?.keepKey(answer.key);
    if (answer.receipt) {
      this.#kept?.keepReceipt(this.#address, answer.receipt);
      keepDraft(this.#address, undefined);
      this.#show({ ...answer, sent: true });
      return this.#goTo('sent');
    }
    if (answer.at !== undefined) return this.#showLiked(fields, answer.at);
    this.#show(answer);
    this.#body.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  async #showLiked(fields: FormData, at: string): Promise<void> {
    const [like, back] = [fields.get('like'), fields.get('back')];
    if (typeof like === 'string') this.#kept?.keepLike(like, true);
    if (typeof back === 'string') this.#kept?.keepLike(back, false);
    const suffix = fields.get('at');
    await this.#load(dataAddress(this.#address + (typeof suffix === 'string' ? suffix : '')));
    const place = this.#body.querySelector<HTMLElement>(`#${CSS.escape(at)}`);
    place?.classList.add('here');
    place?.focus();
  }

  #type(event: Event): void {
    const form = this.#form();
    if (form?.contains(event.target as Node)) keepDraft(this.#address, fieldsOf(form.elements));
  }

  #form(): HTMLFormElement | undefined {
    return this.#body.querySelector<HTMLFormElement>('form.write') ?? undefined;
  }

  #goTo(anchor: string | undefined): void {
    if (!anchor) return;
    const place = this.#root.getElementById(anchor);
    if (place === null) return;
    const field = anchor === 'comment-form' ? place.querySelector<HTMLElement>('[autofocus], textarea') : place;
    if (field?.tagName !== 'TEXTAREA' && !field?.hasAttribute('tabindex')) field?.setAttribute('tabindex', '-1');
    field?.focus({ preventScroll: true });
    place.scrollIntoView({ block: anchor === 'comments' ? 'start' : 'center' });
  }

  /** Without an answer the words of an earlier one are said; before there was any, what the page put here stays. */
  #sayUnreached(again: () => void, form?: HTMLFormElement): void {
    if (this.#words.unreached === '') return;
    this.#body.querySelector('.unreached')?.remove();
    const line = document.createElement('p');
    line.className = 'wrongs unreached';
    line.setAttribute('role', 'alert');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act';
    button.textContent = this.#words.again;
    button.addEventListener('click', () => {
      line.remove();
      again();
    });
    line.append(this.#words.unreached, ' ', button);
    if (form?.matches('.write')) form.prepend(line);
    else this.#body.firstElementChild?.prepend(line);
  }
}

interface Typed {
  name: string;
  email: string;
  body: string;
}

function fieldsOf(elements: HTMLFormControlsCollection): Typed {
  const value = (name: string) => (elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
  return { name: value('name'), email: value('email'), body: value('body') };
}

function setFields(form: HTMLFormElement, typed: Typed): void {
  for (const [name, value] of Object.entries(typed)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | null;
    if (field !== null && field.value === '') field.value = value;
  }
}

/** The newsroom's markup, where the page asks for a policy (Trusted Types) before it lets markup in. */
function trusted(html: string): string {
  policy ??= (
    globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } }
  ).trustedTypes?.createPolicy('onrecord', { createHTML: (text: string) => text });
  return policy === undefined ? html : policy.createHTML(html);
}

interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | undefined;
