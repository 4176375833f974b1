import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const deskCss = readFileSync(new URL('./desk.css', import.meta.url), 'utf8');
const compressed = Bun.gzipSync(Buffer.from(deskCss));
const hash = new Bun.CryptoHasher('sha256').update(deskCss).digest('hex').slice(0, 12);

/** Where the desk's style sheet is; the address changes with its content, so it is kept for good. */
export const deskCssHref = `/desk/assets/desk-${hash}.css`;

/** Files that the desk's pages load, open to everybody: the sign-in page needs them too. */
export function assets(): Hono {
  const app = new Hono();
  app.get(`/desk-${hash}.css`, (c) => {
    const zipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    return new Response(zipped ? compressed : deskCss, {
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      },
    });
  });
  return app;
}
