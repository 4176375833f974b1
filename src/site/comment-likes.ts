import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { articleToAnswer } from '../comments/article-to-answer.ts';
import { likeComment, unlikeComment } from '../comments/comment-likes.ts';
import { commentAnchor, likeAnchor } from '../comments/threads.ts';
import { articleAddress } from '../editions/addresses.ts';
import { rememberedCommenter } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';

// What our own pages add to the article's address; anything else leads to the article itself.
const SUFFIX = /^(?:\/comments\/[0-9a-f-]{36})?(?:\?[a-z0-9=&.-]{0,200})?$/;

/**
 * `POST /{edition}/{slug}/likes`: takes the like of a comment (`like`), or takes it back (`back`), and leads to the comment
 * on the page where the reader was (`at`). That page is everybody's; only the fragment says what this reader did.
 */
export async function takeCommentLike(newsroom: Newsroom, c: Context): Promise<Response> {
  const { db } = newsroom;
  const { edition = '', slug = '' } = c.req.param();
  const article = await articleToAnswer(db, edition, slug);
  if (article === undefined) return c.notFound();
  const { like, back, at } = (await readForm(c.req.raw)).only('like', 'back', 'at');
  const id = like || back;
  if (id === '') throw new HTTPException(400);
  const { commenterId, setCookie } = rememberedCommenter(newsroom, c.req.raw);
  const verb = like === '' ? unlikeComment : likeComment;
  if ((await verb(db, article.id, id, commenterId)) === undefined) return c.notFound();
  const suffix = SUFFIX.test(at) ? at : '';
  return new Response(null, {
    status: 303,
    headers: {
      location: `${articleAddress(edition, slug)}${suffix}#${like === '' ? commentAnchor(id) : likeAnchor(id)}`,
      'set-cookie': setCookie,
      'cache-control': 'no-store',
    },
  });
}
