import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { answerBundle, type Bundle, bundleScript } from '../web/bundles.ts';

// The desk's own looks first; a place with much of its own has a file of its own.
const deskCss = [
  './desk.css',
  './articles/editor.css',
  './articles/contents.css',
  './articles/keeping.css',
  './articles/translation.css',
  './articles/statements.css',
  './board/board.css',
  './fronts/fronts.css',
  './comments/comments.css',
  './photos/photos.css',
  './search/search.css',
  './people/people.css',
  './claims/claims.css',
  './vault/vault.css',
]
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');
const compressed = Bun.gzipSync(Buffer.from(deskCss));
const hash = new Bun.CryptoHasher('sha256').update(deskCss).digest('hex').slice(0, 12);

/** Where the desk's style sheet is; the address changes with its content, so it is kept for good. */
export const deskCssHref = `/desk/assets/desk-${hash}.css`;

/** The desk's scripts: files of `src/browser`, each loaded only by the pages that use it. */
export type DeskScript =
  | 'desk'
  | 'focal-point'
  | 'fronts'
  | 'photo-upload'
  | 'queue-keys'
  | 'editor/editor'
  | 'editor/translation'
  | 'passkeys';

const bundles = new Map<DeskScript, Promise<Bundle>>();

function bundleOf(script: DeskScript): Promise<Bundle> {
  const known = bundles.get(script);
  if (known !== undefined) return known;
  const making = bundleScript(script);
  bundles.set(script, making);
  return making;
}

/** Where a script of the desk is; bundled when it is first asked for. */
export async function scriptAddress(script: DeskScript): Promise<string> {
  return `/desk/assets/${(await bundleOf(script)).name}`;
}

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
  app.get('/:name', async (c) => {
    const made = await Promise.all(bundles.values());
    const found = made.find((bundle) => bundle.name === c.req.param('name'));
    return found === undefined ? c.notFound() : answerBundle(c, found);
  });
  return app;
}
