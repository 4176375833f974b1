import type { Context } from 'hono';
import { articleToAnswer, commentToQuote } from '../comments/article-to-answer.ts';
import { type Commenter, postComment } from '../comments/comments.ts';
import { type CommentForm, commentForm, placeOfComment } from '../comments/conversation.ts';
import { askForLetters } from '../comments/letter-addresses.ts';
import { networkHash } from '../comments/network.ts';
import { receiptToken } from '../comments/receipts.ts';
import { newId } from '../database/ids.ts';
import { articleAddress } from '../editions/addresses.ts';
import type { Mistake } from '../mistake.ts';
import { articleBySlug } from '../stories/reading.ts';
import { clientAddress, networkOf, wideNetworkOf } from '../web/client-address.ts';
import { commenterCookie, commenterOf } from '../web/cookies.ts';
import { readForm, type SentForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { articleAsPage, conversationUnder } from './articles.ts';
import { siteFailure } from './failure.ts';
import { mastheadOf } from './masthead.ts';
import { articleInEditions } from './sibling-threads.ts';

/** `POST /{edition}/{slug}/comments`: takes a comment and leads to its receipt, or gives the form back with what was typed. */
export async function takeComment(newsroom: Newsroom, c: Context): Promise<Response> {
  const { db, secret } = newsroom;
  const { edition = '', slug = '' } = c.req.param();
  const article = await articleToAnswer(db, edition, slug);
  const form = await readForm(c.req.raw);
  // Taken down while somebody wrote: their words are given back all the same.
  if (article === undefined) return siteFailure(newsroom, c.req.raw, 404, { kind: 'not-found' }, form.text('body'));
  const parentId = form.text('reply') === '' ? null : form.text('reply');
  // Without a mail server no address is asked for, and one that came all the same is not kept.
  const email = newsroom.config.smtpUrl === undefined ? '' : form.text('email');
  const draft = { name: form.text('name'), email, body: form.text('body'), parentId };
  const around = { secret, outside: newsroom.outside, thoughtAgain: form.text('thought') };
  const commenter = await whoActs(newsroom, c);
  const outcome = await postComment(db, article, commenter, draft, around);
  if ('mistakes' in outcome) {
    const again = await formAgain(newsroom, article.id, form, outcome.mistakes);
    return withForm(newsroom, c, 422, { ...again, thought: outcome.advice?.token ?? null });
  }
  const { id, commenterId } = outcome.done;
  // The comment is taken whatever becomes of this; the receipt says how letters stand.
  if (email !== '') {
    const { networkHash } = commenter;
    await askForLetters({ db, secret }, { commenterId, editionId: article.edition_id, networkHash, email });
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${encodeURIComponent(edition)}/receipts/${receiptToken(secret, id)}`,
      'set-cookie': commenterCookie(newsroom, commenterId),
      'cache-control': 'no-store',
    },
  });
}

/** `GET /{edition}/{slug}?reply={comment}`: the article with the form turned into an answer to one of its comments. */
export async function answerReplyForm(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition = '', slug = '' } = c.req.param();
  const article = await articleToAnswer(newsroom.db, edition, slug);
  if (article === undefined) return c.notFound();
  const asked = c.req.query('reply') ?? '';
  const replyTo = await answeredComment(newsroom, article.id, asked);
  // The comment is gone or was never here: the whole conversation says more than an error would.
  if (replyTo === null) return c.redirect(`${articleAddress(edition, slug)}#comments`, 303);
  return withForm(newsroom, c, 200, commentForm({ replyTo }));
}

/** Who sends this request: the commenter of its cookie or a new one, and the hash of the network it comes from. */
export async function whoActs(
  newsroom: Newsroom,
  c: Context,
  id = commenterOf(newsroom, c.req.raw),
): Promise<Commenter> {
  const address = clientAddress(c.req.raw, c.env, newsroom.config.trustedProxies);
  const network = networkOf(address);
  const wide = wideNetworkOf(address);
  return {
    id: id ?? newId(),
    isKnown: id !== undefined,
    networkHash: await networkHash(newsroom.db, network),
    wideNetworkHash: wide === null ? null : await networkHash(newsroom.db, wide),
    network,
  };
}

async function formAgain(
  newsroom: Newsroom,
  articleId: string,
  form: SentForm,
  mistakes: Mistake[],
): Promise<CommentForm> {
  const { name, email, body } = form.only('name', 'email', 'body');
  // Where no answer is taken any more, the words come back as a comment of their own.
  const isClosed = mistakes.some(({ message }) => message === 'comment-error-branch-closed');
  const replyTo = isClosed ? null : await answeredComment(newsroom, articleId, form.text('reply'));
  return commentForm({ name, email, body, mistakes, replyTo });
}

async function answeredComment({ db }: Newsroom, articleId: string, id: string): Promise<CommentForm['replyTo']> {
  return id === '' ? null : ((await commentToQuote(db, articleId, id)) ?? null);
}

/** The article's page with the form in this state: one reader's own, so it is never kept. */
async function withForm(newsroom: Newsroom, c: Context, status: 200 | 422, form: CommentForm): Promise<Response> {
  const { db } = newsroom;
  const { edition = '', slug = '' } = c.req.param();
  const masthead = await mastheadOf(newsroom, edition);
  const found = masthead && (await articleBySlug(db, masthead.edition.id, slug));
  if (masthead === undefined || found === undefined || !('article' in found)) return c.notFound();
  const { article } = found;
  const around = form.replyTo === null ? undefined : await placeOfComment(db, article.id, form.replyTo.id);
  const inEditions = await articleInEditions(newsroom, masthead, article);
  const conversation = await conversationUnder(newsroom, masthead, inEditions, { around, form });
  if (conversation === undefined) return c.notFound();
  const { headers, body } = await articleAsPage(newsroom, masthead, inEditions, { ...conversation, here: null });
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}
