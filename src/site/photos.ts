import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { photoFolder } from '../photos/photos.ts';
import type { Newsroom } from '../web/newsroom.ts';

const types: Readonly<Record<string, string>> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** `/photos/{id}/{width}.{webp|jpg}`: the sizes of stored photos and logos. The picture at an address never changes. */
export function photos({ config }: Newsroom): Hono {
  const app = new Hono();
  app.get('/photos/:id/:file', async (c, next) => {
    // Only what can be a name of ours becomes part of a path; the kept original has no address.
    const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(c.req.param('id'))?.[0];
    const size = /^[1-9]\d{0,4}\.(webp|jpg)$/.exec(c.req.param('file'));
    if (id === undefined || size === null) return next();
    const path = join(photoFolder(config.dataDir, id), size[0]);
    const found = await statOf(path);
    if (found === undefined) return next();
    // The words inside a size (its credit) may change, and with them the file; a reader's copy stays good all the same.
    const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
    const headers = {
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    };
    if (names(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers });
    const described = { ...headers, 'content-type': types[size[1] ?? ''] ?? '', 'content-length': String(found.size) };
    return new Response(c.req.method === 'HEAD' ? null : Bun.file(path), { headers: described });
  });
  return app;
}

async function statOf(path: string): Promise<{ size: number; mtimeMs: number } | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found : undefined;
  } catch (error) {
    // Not there: a photo of another publication, a width that is still being made.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether an If-None-Match holds `etag` (RFC 9110, 13.1.2: compared weakly). */
function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()));
}
