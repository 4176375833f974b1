/** An answer, with what it takes to show it in a browser. */
export interface Answer {
  status: number;
  /** Where it was asked; the address that a redirect led to. */
  path: string;
  html: string;
}

/** Asks a running publication as a browser does, without being one: keeps cookies, follows redirects. */
export class Caller {
  readonly cookies = new Map<string, string>();
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /** Sends a plain form. */
  post(path: string, fields: Record<string, string | string[]> = {}): Promise<Answer> {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(pairs) });
  }

  /** The first address of a link, form or option in the page at `path` that matches. */
  async find(path: string, pattern: RegExp): Promise<string> {
    const { html } = await this.get(path);
    const found = pattern.exec(html);
    if (found === null) throw new Error(`${path} holds nothing like ${pattern}`);
    return decodeURI(found[1] ?? found[0]).replaceAll('&amp;', '&');
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = {
      origin: this.origin,
      'sec-fetch-site': 'same-origin',
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return { status: response.status, path, html: await response.text() };
    await response.body?.cancel();
    const { pathname, search } = new URL(location, new URL(path, this.origin));
    return this.#ask(pathname + search, {});
  }
}
