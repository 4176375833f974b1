import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { articleToAnswer } from '../comments/article-to-answer.ts';
import { react } from '../comments/reactions.ts';
import { articleAddress } from '../editions/addresses.ts';
import { rememberedCommenter } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';

/**
 * `POST /{edition}/{slug}/reaction`: takes a like or dislike and leads back to the question. The page there is everybody's
 * and cached; only the fragment of the address, which no server sees, says what this reader answered.
 */
export async function takeReaction(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition = '', slug = '' } = c.req.param();
  const article = await articleToAnswer(newsroom.db, edition, slug);
  if (article === undefined) return c.notFound();
  const value = (await readForm(c.req.raw)).text('value');
  if (value !== 'like' && value !== 'dislike') throw new HTTPException(400);
  const { commenterId, setCookie } = rememberedCommenter(newsroom, c.req.raw);
  await react(newsroom.db, article.id, commenterId, value);
  return new Response(null, {
    status: 303,
    headers: {
      location: `${articleAddress(edition, slug)}#${value === 'like' ? 'liked' : 'disliked'}`,
      'set-cookie': setCookie,
      'cache-control': 'no-store',
    },
  });
}
