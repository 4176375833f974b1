import { send } from './server.ts';

/**
 * Who the embedding site says is reading. The token stands in the element's `token`, or is asked for at `token-from`, an
 * address of the site's own that answers it as text, and is never kept.
 */
export class SignedIn {
  readonly #element: Element;
  readonly #data: string;
  #token: Promise<string> | undefined;
  #said: Promise<string | undefined> | undefined;

  constructor(element: Element, data: string) {
    this.#element = element;
    this.#data = data;
  }

  /** The token, empty where nobody is signed in. */
  token(): Promise<string> {
    this.#token ??= this.#find();
    return this.#token;
  }

  /** Asks for another token next time, where there is somewhere to ask. */
  renew(): boolean {
    this.#token = undefined;
    return this.#source() !== undefined;
  }

  forget(): void {
    this.#token = undefined;
    this.#said = undefined;
  }

  /** Says over a form who is signed in, in the place of the fields that the site answers. */
  async show(form: HTMLFormElement): Promise<void> {
    this.#said ??= this.#ask();
    const html = await this.#said;
    const fields = form.querySelector<HTMLElement>('.two');
    if (html === undefined || fields === null || !form.isConnected) return;
    const line = document.createElement('div');
    // A page of its own parses it: markup of the newsroom's becomes elements, wherever the page's policy stands.
    line.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    for (const field of fields.querySelectorAll('input')) field.disabled = true;
    fields.replaceWith(line);
  }

  async #ask(): Promise<string | undefined> {
    const token = await this.token();
    if (token === '') return undefined;
    const fields = new FormData();
    fields.set('token', token);
    return (await send(`${this.#data}/account`, fields))?.html;
  }

  async #find(): Promise<string> {
    const given = this.#element.getAttribute('token');
    if (given) return given;
    const source = this.#source();
    if (source === undefined) return '';
    try {
      const answer = await fetch(source, { credentials: 'same-origin', headers: { accept: 'text/plain' } });
      return answer.ok && answer.status !== 204 ? (await answer.text()).trim() : '';
    } catch {
      // The site does not answer: its reader writes as anybody does.
      return '';
    }
  }

  /** The site's own address for tokens: another's would be told which page is read. */
  #source(): string | undefined {
    const from = this.#element.getAttribute('token-from');
    if (from === null) return undefined;
    const url = new URL(from, location.href);
    return url.origin === location.origin ? url.href : undefined;
  }
}
