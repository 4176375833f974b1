import { brotliCompress, brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { type Coding, codingFor, matches } from './negotiation.ts';
import type { RenderedPage } from './pages.ts';

const QUICK_BROTLI = 5;
const BEST_BROTLI = 11;
const GZIP = 6;
// What a kept page weighs besides its bytes: objects, headers, places in maps. Measured, rounded up.
const WEIGHT_OF_A_PAGE = 2048;

interface Form {
  bytes: Uint8Array<ArrayBuffer>;
  /** Copied for each reader: the copy shares bytes and headers, and costs an eighth less than a new one. */
  answer: Response;
}

/** One rendered page in the forms it goes out in. Each coding is made when somebody first asks for it. */
export class KeptPage {
  readonly tags: ReadonlySet<string>;
  /** When it changes by itself, in milliseconds; `Infinity` for never. */
  readonly until: number;
  /** Set by each visit, cleared by the eviction's round: what was not visited in between goes first. */
  visited = false;
  #forms: { [coding in Coding]?: Form } = {};
  readonly #etag: string;
  readonly #headers: Record<string, string>;
  readonly #unchanged: Response;
  readonly #weighsMore: (page: KeptPage) => void;
  #best = false;

  /** @param weighsMore called when it was given another form, with other `bytes` */
  constructor(
    page: RenderedPage,
    tags: ReadonlySet<string>,
    until: number,
    weighsMore: (page: KeptPage) => void = () => {},
  ) {
    this.#weighsMore = weighsMore;
    this.tags = tags;
    this.until = until;
    const bytes = new TextEncoder().encode(page.body);
    // Weak, because it names the page and not one coding's bytes: it holds when better compression replaces quick.
    this.#etag = `W/"${new Bun.CryptoHasher('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const fixed = { 'cache-control': 'no-cache', etag: this.#etag, vary: 'Accept-Encoding' };
    this.#headers = { ...fixed, 'content-type': page.type ?? 'text/html; charset=utf-8', ...lowerCased(page.headers) };
    const { 'cache-control': control = '', vary = '' } = this.#headers;
    this.#unchanged = new Response(null, {
      status: 304,
      headers: { 'cache-control': control, etag: this.#etag, vary },
    });
    this.#forms.identity = this.#form('identity', bytes);
  }

  /** What it weighs in memory now. */
  get bytes(): number {
    let sum = WEIGHT_OF_A_PAGE;
    for (const form of Object.values(this.#forms)) sum += form.bytes.byteLength;
    return sum;
  }

  /** The answer to a GET or HEAD: these bytes in the coding asked for, or 304. */
  answer(headers: Headers): Response {
    const known = headers.get('if-none-match');
    if (known !== null && matches(known, this.#etag)) return this.#unchanged.clone();
    const coding = codingFor(headers.get('accept-encoding'));
    const form = this.#forms[coding] ?? this.#make(coding);
    return form.answer.clone();
  }

  /** Compresses as small as can be, off this thread; the plain bytes are let go, since hardly anybody asks for them. */
  async compressBest(): Promise<void> {
    if (this.#best) return;
    this.#best = true;
    const plain = this.#plain();
    const gzip = this.#forms.gzip ?? this.#make('gzip');
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      brotliCompress(plain, brotli(BEST_BROTLI, plain), (error, result) => (error ? reject(error) : resolve(result)));
    });
    this.#forms = { gzip, br: this.#form('br', bytes) };
    this.#weighsMore(this);
  }

  #make(coding: Coding): Form {
    const plain = this.#plain();
    if (coding === 'identity') return this.#form(coding, plain);
    const bytes =
      coding === 'br' ? brotliCompressSync(plain, brotli(QUICK_BROTLI, plain)) : gzipSync(plain, { level: GZIP });
    const form = this.#form(coding, bytes);
    this.#forms[coding] = form;
    this.#weighsMore(this);
    return form;
  }

  #plain(): Uint8Array {
    const { identity, gzip } = this.#forms;
    if (identity !== undefined) return identity.bytes;
    if (gzip !== undefined) return gunzipSync(gzip.bytes);
    throw new Error('a kept page lost its bytes');
  }

  #form(coding: Coding, source: Uint8Array): Form {
    const headers = new Headers(this.#headers);
    // Said, because an answer to HEAD has no bytes to count.
    headers.set('content-length', String(source.byteLength));
    if (coding !== 'identity') headers.set('content-encoding', coding);
    // An exact copy: a compressor's result is a view into a larger buffer that would stay in memory with it.
    const bytes = new Uint8Array(source);
    return { bytes, answer: new Response(bytes, { headers }) };
  }
}

function brotli(quality: number, plain: Uint8Array) {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  };
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
