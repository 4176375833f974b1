import { keep, kept } from '../storage.ts';

/** A statement that was written down in the editor and that the newsroom does not have yet. */
export interface Unsent {
  /** The id that it will have: sent twice, it is there once. */
  id: string;
  fields: Record<string, string>;
  /** What the newsroom said against it, in words; it is put right in the whole form. */
  wrong?: string;
}

const RETRY_MS = 15_000;

/**
 * The statements of one person in one article that are on their way. They are kept in this browser until the newsroom has
 * them, and sent again when there is a connection.
 */
export class UnsentStatements {
  readonly #name: string;
  readonly #address: string;
  readonly #changed: (arrived: boolean, lost: boolean) => void;
  #all: Unsent[];
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called after each change: whether something arrived, and whether there was no connection */
  constructor(person: string, article: string, changed: (arrived: boolean, lost: boolean) => void) {
    this.#name = `statements ${person} ${article}`;
    this.#address = `/desk/articles/${article}/statements`;
    this.#changed = changed;
    this.#all = kept<Unsent[]>(this.#name, []);
    addEventListener('online', () => void this.send());
  }

  get all(): readonly Unsent[] {
    return this.#all;
  }

  add(fields: Record<string, string>): void {
    this.#set([...this.#all, { id: newId(), fields }]);
    void this.send();
  }

  remove(id: string): void {
    this.#set(this.#all.filter((one) => one.id !== id));
  }

  /** Sends one after the other; what the newsroom refuses waits for its person. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    let lost = false;
    for (let next = this.#next(); next !== undefined && !lost; next = this.#next()) {
      const answer = await this.#post(next);
      lost = answer === 'lost';
      if (answer === 'kept') this.remove(next.id);
      else if (!lost) this.#set(this.#all.map((one) => (one.id === next?.id ? { ...one, wrong: answer } : one)));
      this.#changed(answer === 'kept', lost);
    }
    this.#sending = false;
    if (lost) this.#timer = setTimeout(() => void this.send(), RETRY_MS);
  }

  #next(): Unsent | undefined {
    return this.#all.find(({ wrong }) => wrong === undefined);
  }

  #set(all: Unsent[]): void {
    this.#all = all;
    keep(this.#name, all.length === 0 ? undefined : all);
  }

  /** `kept`, `lost` for no connection (or nobody signed in any more), or what is wrong. */
  async #post({ id, fields }: Unsent): Promise<string> {
    try {
      const body = new URLSearchParams({ ...fields, id });
      const headers = { accept: 'application/json' };
      const response = await fetch(this.#address, { method: 'POST', body, headers, redirect: 'manual' });
      if (response.ok) return 'kept';
      if (response.status !== 422)
        return response.status >= 400 && response.status < 500 && response.status !== 429
          ? `${response.status}`
          : 'lost';
      const { mistakes } = (await response.json()) as { mistakes: string[] };
      return mistakes.join(' ');
    } catch {
      // No network: it is kept here and sent again.
      return 'lost';
    }
  }
}

/** A UUIDv7 (RFC 9562), as the newsroom makes its ids. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let place = 5; place >= 0; place--) {
    bytes[place] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
