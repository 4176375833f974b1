import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { articleToAnswer } from '../comments/article-to-answer.ts';
import { likeComment, unlikeComment } from '../comments/comment-likes.ts';
import { commentById } from '../comments/comments.ts';
import { commentAnchor, likeAnchor } from '../comments/threads.ts';
import { articleAddress } from '../editions/addresses.ts';
import { rememberedCommenter } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { mastheadOf } from './masthead.ts';

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
  // The script asks for the button's words; everybody else is led to the page.
  if (c.req.header('accept') === 'application/json') {
    const words = await buttonOf(newsroom, edition, id);
    return words === undefined
      ? c.notFound()
      : c.json(words, 200, { 'set-cookie': setCookie, 'cache-control': 'no-store' });
  }
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

async function buttonOf(newsroom: Newsroom, edition: string, id: string) {
  const [masthead, comment] = await Promise.all([mastheadOf(newsroom, edition), commentById(newsroom.db, id)]);
  if (masthead === undefined || comment === undefined) return undefined;
  const { locale } = masthead;
  const { name, likes: count } = comment;
  return count === 0
    ? { words: locale.say('comment-like'), label: locale.say('comment-like-of', { name }) }
    : {
        words: locale.say('comment-like-count', { count }),
        label: locale.say('comment-like-count-of', { name, count }),
      };
}
