import { join } from 'node:path';
import { Hono } from 'hono';
import { photoFolder } from '../photos/photos.ts';
import type { Newsroom } from '../web/newsroom.ts';

const types = { webp: 'image/webp', jpg: 'image/jpeg' } as const;

/** `/photos/{id}/{width}.{webp|jpg}`: the sizes of stored photos. What an address answers never changes. */
export function photos({ config }: Newsroom): Hono {
  const app = new Hono();
  app.get('/photos/:id/:file', async (c, next) => {
    const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(c.req.param('id'))?.[0];
    const size = /^([1-9]\d{0,4})\.(webp|jpg)$/.exec(c.req.param('file'));
    if (id === undefined || size === null) return next();
    const file = Bun.file(join(photoFolder(config.dataDir, id), `${size[1]}.${size[2]}`));
    if (!(await file.exists())) return next();
    return new Response(file, {
      headers: {
        'content-type': size[2] === 'webp' ? types.webp : types.jpg,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      },
    });
  });
  return app;
}
