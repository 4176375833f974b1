import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** A script of `src/browser` with all that it imports, as browsers get it. */
export interface Bundle {
  /** `load-1a2b3c.js`: the hash is of the contents, so what a name answers never changes. */
  name: string;
  plain: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

const folder = join(import.meta.dirname, '../browser');

/**
 * Bundles `src/browser/{entry}.ts` in memory: no build step, nothing written to disk.
 * @param define what names in the script stand for, each as the source of an expression
 * @throws when the script does not build
 */
export async function bundleScript(entry: string, define: Record<string, string> = {}): Promise<Bundle> {
  const made = await Bun.build({
    entrypoints: [join(folder, `${entry}.ts`)],
    target: 'browser',
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  const [output] = made.outputs;
  if (output === undefined) throw new Error(`src/browser/${entry}.ts made no bundle`);
  const plain = new Uint8Array(await output.arrayBuffer());
  return {
    name: `${entry.replace(/^.*\//, '')}-${Bun.hash(plain).toString(36)}.js`,
    plain,
    brotli: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
  };
}

/** A bundle in the best form that the browser takes, to be kept for good. */
export function answerBundle(c: Context, { plain, brotli, gzip }: Bundle): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const body = encoding === 'br' ? brotli : encoding === 'gzip' ? gzip : plain;
  return c.body(body, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
}
