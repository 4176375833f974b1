import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** The scripts of `src/browser`, bundled in memory. */
export interface BrowserScripts {
  /** The address of an entry's bundle, with the hash of its contents; entries are file names without `.ts`. */
  addressOf(entry: string): string;
  /** The bundle at an address's last part, `load-1a2b3c4d.js`. */
  file(name: string): Bundle | undefined;
}

interface Bundle {
  plain: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

const folder = join(import.meta.dirname, '../browser');

/** What pages ask for by name; every other file in `src/browser` is a behaviour that one of these brings. */
const entries = ['load', 'conversation'];

let built: Promise<BrowserScripts> | undefined;

/** The bundles, made once a process: no build step, nothing written to disk. */
export function browserScripts(): Promise<BrowserScripts> {
  built ??= build();
  return built;
}

async function build(): Promise<BrowserScripts> {
  const present = readdirSync(folder);
  const addresses = new Map<string, string>();
  const files = new Map<string, Bundle>();
  // The conversation's bundle first: the one that loads it has to know its address.
  for (const entry of entries.toReversed().filter((name) => present.includes(`${name}.ts`))) {
    const plain = await bundle(entry, { CONVERSATION: JSON.stringify(addresses.get('conversation') ?? '') });
    const name = `${entry}-${Bun.hash(plain).toString(36)}.js`;
    addresses.set(entry, `/assets/${name}`);
    files.set(name, {
      plain,
      brotli: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
      gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
    });
  }
  return {
    addressOf(entry) {
      const address = addresses.get(entry);
      if (address === undefined) throw new Error(`no script ${entry} in src/browser`);
      return address;
    },
    file: (name) => files.get(name),
  };
}

async function bundle(entry: string, define: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const made = await Bun.build({
    entrypoints: [join(folder, `${entry}.ts`)],
    target: 'browser',
    format: 'iife',
    minify: true,
    define,
  });
  const [output] = made.outputs;
  if (output === undefined) throw new Error(`src/browser/${entry}.ts made no bundle`);
  return new Uint8Array(await output.arrayBuffer());
}

/** `/assets/{name}-{hash}.js`: what a name answers never changes, so browsers keep it for good. */
export async function answerAsset(c: Context): Promise<Response> {
  const found = (await browserScripts()).file(c.req.param('name') ?? '');
  if (found === undefined) return c.notFound();
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const body = encoding === 'br' ? found.brotli : encoding === 'gzip' ? found.gzip : found.plain;
  return c.body(body, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
}
