import { lookup as lookUp } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { isIP } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isOutside } from './addresses.ts';

/*
 * The links folder owns what the newsroom asks of other people's machines: the page behind a link card, its picture,
 * whether a link still answers. Every such request goes through `fetchFromOutside`. It refuses to reach anything that is
 * not on the public internet, to wait, and to be filled up.
 */

/** What is asked for, and how much of it is taken. */
export interface Limits {
  method?: 'GET' | 'HEAD' | 'POST';
  /** What is sent with `POST`, and what it is sent with beside the usual; it is never sent on to where a redirect leads. */
  sent?: { body: string; headers: Readonly<Record<string, string>> };
  /** Until everything is there: names, redirects, bytes. */
  milliseconds: number;
  /** Of the body, unpacked. */
  bytes: number;
  /** `cut` takes the beginning of what is longer, enough for a page's head; `refuse` takes all or nothing. */
  tooMuch: 'cut' | 'refuse';
  /** What may come, as in `accept`; anything else is trouble. Without it everything may. */
  types?: readonly string[];
}

/** What came back. */
export interface Answer {
  status: number;
  /** Where it came from in the end, after redirects. */
  address: URL;
  /** Lower case, with its parameters; empty when it was not said. */
  contentType: string;
  /** Unpacked. Empty after HEAD and when the status is an error's. */
  bytes: Uint8Array;
}

/** Why nothing came back. */
export type Trouble =
  /** No address of the web. */
  | 'unusable'
  /** It leads to this machine, its network or another port than the web's. */
  | 'inside'
  | 'no-such-host'
  /** Nobody takes the connection, or it breaks. */
  | 'unreachable'
  | 'certificate'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'another-type'
  /** What comes is no HTTP, or cannot be unpacked. */
  | 'unreadable';

/** How the outside is reached. The newsroom knows one, `theInternet`; tests state their own and pass it along. */
export interface Outside {
  /** The network addresses of a host name. @throws an error with a `code` when it has none */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether a connection may be made. */
  allows(address: string, port: number): boolean;
  /** Certificates that are trusted besides the system's. */
  trusted?: string;
}

const webPorts: readonly number[] = [80, 443];

/** Public addresses, and the two ports of the web. */
export const theInternet: Outside = {
  resolve: async (host) => (await lookUp(host, { all: true })).map(({ address }) => address),
  allows: (address, port) => webPorts.includes(port) && isOutside(address),
};

const MOST_REDIRECTS = 5;
const LARGEST_HEADERS = 32 * 1024;

/**
 * Asks a machine on the internet for what is at `href`. The host's name is resolved once; if any of its addresses is not
 * outside, nothing is asked; the connection goes to one of the addresses that were looked at, so that a name which
 * changes its mind (DNS rebinding) changes nothing. Every redirect is a new beginning under the same limits. No cookie,
 * no referrer, no credentials are sent, and no proxy of the surroundings is asked. Never throws for what others do.
 */
export async function fetchFromOutside(
  href: string,
  limits: Limits,
  outside: Outside = theInternet,
): Promise<{ done: Answer } | { trouble: Trouble }> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), limits.milliseconds);
  try {
    let address = webAddress(href);
    for (let redirects = 0; ; redirects++) {
      const response = await respond(address, limits, outside, deadline.signal);
      const next = redirectOf(response, address);
      if (next === undefined) return { done: await answerOf(response, address, limits, deadline.signal) };
      response.destroy();
      if (redirects === MOST_REDIRECTS || limits.sent !== undefined) return { trouble: 'too-many-redirects' };
      address = next;
    }
  } catch (error) {
    return { trouble: deadline.signal.aborted ? 'too-slow' : troubleOf(error) };
  } finally {
    clearTimeout(timer);
    // Whatever is still open (a body that nobody needs) is closed with it.
    deadline.abort();
  }
}

class Troubled extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** URL's own parser writes 0x7f.1, 2130706433 and 0177.0.0.1 all as 127.0.0.1, so what is checked is what is asked. */
function webAddress(href: string, base?: URL): URL {
  const url = URL.parse(href, base);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new Troubled('unusable');
  }
  url.username = '';
  url.password = '';
  return url;
}

async function respond(url: URL, limits: Limits, outside: Outside, signal: AbortSignal): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) > 0 ? [host] : await unlessAborted(outside.resolve(host), signal);
  if (addresses.length === 0) throw new Troubled('no-such-host');
  // One address inside among several is an attempt, or a network that means something else by the name.
  if (!addresses.every((address) => outside.allows(address, port))) throw new Troubled('inside');
  const request = secure ? requestSecurely : requestPlainly;
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host,
        port,
        path: `${url.pathname}${url.search}`,
        method: limits.method ?? 'GET',
        // A connection of its own: none is shared, so none can lead elsewhere.
        agent: false,
        signal,
        maxHeaderSize: LARGEST_HEADERS,
        // Instead of asking for the name again: what was looked at, and nothing else.
        lookup: (_host, _options, callback) =>
          callback(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          ),
        ...(secure && isIP(host) === 0 ? { servername: host } : {}),
        ...(outside.trusted === undefined ? {} : { ca: outside.trusted }),
        headers: {
          host: url.host,
          accept: limits.types?.join(', ') ?? '*/*',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Mozilla/5.0 (compatible; Onrecord)',
          ...(limits.sent === undefined
            ? {}
            : { ...limits.sent.headers, 'content-length': String(Buffer.byteLength(limits.sent.body)) }),
        },
      },
      resolve,
    );
    asking.on('error', reject);
    asking.end(limits.sent?.body);
  });
}

function redirectOf(response: IncomingMessage, from: URL): URL | undefined {
  const { location } = response.headers;
  if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || location === undefined) return undefined;
  return webAddress(location, from);
}

async function answerOf(response: IncomingMessage, address: URL, limits: Limits, signal: AbortSignal): Promise<Answer> {
  const status = response.statusCode ?? 0;
  const contentType = (response.headers['content-type'] ?? '').toLowerCase();
  const answer = { status, address, contentType, bytes: new Uint8Array() };
  if (limits.method === 'HEAD' || status >= 400 || limits.bytes === 0) return answer;
  const type = contentType.split(';')[0]?.trim() ?? '';
  if (limits.types?.some((one) => one === type) === false) throw new Troubled('another-type');
  return { ...answer, bytes: await bytesOf(response, limits, signal) };
}

/** Counted after unpacking, while it comes: a bomb is noticed at its first piece too many. */
async function bytesOf(
  response: IncomingMessage,
  { bytes, tooMuch }: Limits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const unpacked = unpackedBody(response);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const whole = async () => {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size <= bytes) continue;
      if (tooMuch === 'refuse') throw new Troubled('too-large');
      break;
    }
  };
  try {
    await unlessAborted(whole(), signal);
  } finally {
    unpacked.destroy();
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks, size).subarray(0, bytes));
}

function unpackedBody(response: IncomingMessage): Readable {
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = unpackers[packing]?.();
  if (packing !== 'identity' && packing !== '' && unpack === undefined) throw new Troubled('unreadable');
  if (unpack === undefined) return response;
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new Troubled('too-slow'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const noSuchHost = /^(ENOTFOUND|EAI_|ENODATA|DNS_)/;
const certificate = /^(ERR_TLS_CERT|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;
const unreadable = /^(HPE_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT|BrotliDecompress|ERR_INVALID)/;

function troubleOf(error: unknown): Trouble {
  if (error instanceof Troubled) return error.trouble;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (noSuchHost.test(code)) return 'no-such-host';
  if (certificate.test(code)) return 'certificate';
  if (unreadable.test(code)) return 'unreadable';
  if (code !== '') return 'unreachable';
  throw error;
}
