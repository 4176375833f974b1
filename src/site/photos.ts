import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Reading } from '../database/open.ts';
import { cropNames } from '../photos/crops.ts';
import { cutAddress, photoFolder, picturesById } from '../photos/photos.ts';
import type { Newsroom } from '../web/newsroom.ts';

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/**
 * `/photos/{id}/{width}.{avif|webp|jpg}`, `/photos/{id}/{crop}-{key}-{width}.{…}`: sizes and crops of stored photos. The
 * picture at an address never changes; the address of a former crop leads to the current one.
 */
export function photos({ config, db }: Newsroom): Hono {
  const app = new Hono();
  app.get('/photos/:id/:file', async (c, next) => {
    // Only what can be a name of ours becomes part of a path; the kept original has no address.
    const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(c.req.param('id'))?.[0];
    const size = /^(?:([a-z]+)-[0-9a-f]{10}-)?([1-9]\d{0,4})\.(avif|webp|jpg)$/.exec(c.req.param('file'));
    if (id === undefined || size === null) return next();
    const path = join(photoFolder(config.dataDir, id), size[0]);
    const found = await statOf(path);
    if (found === undefined) {
      const current = size[1] === undefined ? undefined : await currentCut(db, id, size[1], Number(size[2]), size[3]);
      if (current === undefined || current === c.req.path) return next();
      return new Response(null, { status: 302, headers: { location: current, 'cache-control': 'no-cache' } });
    }
    // The words inside a size (its credit) may change, and with them the file; a reader's copy stays good all the same.
    const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
    const headers = {
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    };
    if (names(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers });
    const described = { ...headers, 'content-type': types[size[3] ?? ''] ?? '', 'content-length': String(found.size) };
    return new Response(c.req.method === 'HEAD' ? null : Bun.file(path), { headers: described });
  });
  return app;
}

/** Where the crop is now of which an older version was asked for; the size next to the wanted one. */
async function currentCut(
  db: Reading,
  id: string,
  wanted: string,
  width: number,
  format: string | undefined,
): Promise<string | undefined> {
  const name = cropNames.find((one) => one === wanted);
  const picture = (await picturesById(db, [id])).get(id);
  const cut = name && picture?.cuts[name];
  if (name === undefined || cut === undefined) return undefined;
  const nearest = cut.widths.find((one) => one >= width) ?? cut.widths.at(-1) ?? width;
  const written = format === 'webp' ? 'webp' : format === 'avif' && picture?.avif ? 'avif' : 'jpg';
  return cutAddress(id, { name, key: cut.key, width: nearest }, written);
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
