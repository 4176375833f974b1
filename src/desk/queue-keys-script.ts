import { join } from 'node:path';
import type { Context } from 'hono';

let built: Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> | undefined;

/** Where the queue's script is; the address changes with its content. */
export async function keysAddress(): Promise<string> {
  built ??= build();
  return `/desk/comments/keys/${(await built).name}`;
}

/** The script that gives the queue its keys. */
export async function keysScript(c: Context): Promise<Response> {
  built ??= build();
  const { name, body } = await built;
  if (c.req.param('name') !== name) return c.notFound();
  return c.body(body, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'private, max-age=31536000, immutable',
  });
}

async function build() {
  const entry = join(import.meta.dirname, '../browser/queue-keys.ts');
  const made = await Bun.build({ entrypoints: [entry], target: 'browser', format: 'iife', minify: true });
  const [output] = made.outputs;
  if (output === undefined) throw new Error('src/browser/queue-keys.ts made no bundle');
  const body = new Uint8Array(await output.arrayBuffer());
  return { name: `queue-keys-${Bun.hash(body).toString(36)}.js`, body };
}
