import type { Context } from 'hono';
import { articleToAnswer } from '../comments/article-to-answer.ts';
import { publishedCount } from '../comments/conversation.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage } from './answer.ts';

/**
 * `GET /{edition}/{slug}/new-comments?seen=24`: how many comments have come since there were so many, in the edition's
 * words, as JSON. The same for everybody and kept like a page, so that asking costs nothing until one comes.
 */
export function answerNewComments(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition = '', slug = '' } = c.req.param();
  const seen = c.req.query('seen') ?? '';
  return answerPage(newsroom, c, edition, ['seen'], async ({ locale }, rendering) => {
    const article = /^\d{1,6}$/.test(seen) ? await articleToAnswer(newsroom.db, edition, slug) : undefined;
    if (article === undefined) return undefined;
    rendering.dependsOn(`conversation:${article.id}`, `article:${article.id}`);
    const count = (await publishedCount(newsroom.db, article.id)) - Number(seen);
    const words = count > 0 ? locale.say('comments-new', { count }) : '';
    return {
      status: 200,
      body: JSON.stringify({ words }),
      type: 'application/json; charset=utf-8',
      headers: { 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' },
    };
  });
}
