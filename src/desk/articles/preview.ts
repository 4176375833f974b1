import { type Context, Hono } from 'hono';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { embargoOn } from '../../stories/embargo.ts';
import { draftAsRead } from '../../stories/previewed.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';

/** An article's draft on the readers' page, for the newsroom only. */
export function preview(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/preview', (c) => showPreview(newsroom, c));
  return door;
}

async function showPreview(newsroom: Newsroom, c: Context<DeskEnv>) {
  const opened = await articleAtDesk(newsroom.db, c.var.staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  if (newsroom.previewOf === undefined) return c.text(c.var.frame.locale.say('desk-article-preview-missing'), 503);
  const article = await draftAsRead(newsroom.db, opened);
  const page = await newsroom.previewOf(article, {
    isPublic: opened.article.state === 'published',
    formHref: `/desk/articles/${opened.article.id}`,
    embargoEndsAt: embargoOn(opened.article, new Date().toISOString()) ?? null,
  });
  const headers = new Headers(page.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  return new Response(page.body, { status: 200, headers });
}
