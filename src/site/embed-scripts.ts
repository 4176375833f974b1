import type { Context } from 'hono';
import type { embedScripts } from '../editions/addresses.ts';
import { answerBundle, type Bundle, bundleScript } from '../web/bundles.ts';

type Name = keyof typeof embedScripts;

const made = new Map<Name, Promise<Bundle>>();

/** The bundle of `src/browser/embed/{name}.ts`, made once a process. */
export function embedScript(name: Name): Promise<Bundle> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const bundle = bundleScript(`embed/${name}`);
  made.set(name, bundle);
  return bundle;
}

/**
 * `/embed.js`, `/embed-counts.js`: other people's pages name these addresses for years, so they are kept for an hour, asked
 * for again by their ETag, and may be loaded by any page: they hold nothing but the program.
 */
export async function answerEmbedScript(c: Context, name: Name): Promise<Response> {
  const bundle = await embedScript(name);
  const etag = `W/"${bundle.name}"`;
  const lasting = {
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
    vary: 'Accept-Encoding',
  };
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers: lasting });
  const answer = answerBundle(c, bundle);
  const headers = new Headers(answer.headers);
  for (const [header, value] of Object.entries(lasting)) headers.set(header, value);
  return new Response(answer.body, { headers });
}
