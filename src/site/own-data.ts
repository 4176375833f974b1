import type { Context } from 'hono';
import { commentById } from '../comments/comments.ts';
import { everythingOf } from '../comments/exports.ts';
import { commentOfReceipt } from '../comments/receipts.ts';
import { eraseCommenter } from '../removals/commenter.ts';
import { commenterOf, forgottenCommenterCookie } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { privatePage, seeOther } from './answer.ts';
import { frameOf, mastheadOf } from './masthead.ts';
import { receiptAddress, receiptInvalid } from './receipts.ts';

/** `POST /{edition}/receipts/{token}/export`: everything of this comment's writer, as a file. */
export async function answerExport(newsroom: Newsroom, c: Context): Promise<Response> {
  const commenterId = await commenterOfReceipt(newsroom, c);
  if (commenterId === undefined) return receiptInvalid(newsroom, c);
  const everything = await everythingOf(newsroom.db, commenterId, new Date().toISOString());
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="comments.json"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    },
  });
}

/** `GET …/erasure`: asks whether everything shall go. */
export async function answerErasureForm(newsroom: Newsroom, c: Context): Promise<Response> {
  return showErasure(newsroom, c, 200);
}

/** `POST …/erasure`: erases everything of this comment's writer, once they have said that they understand. */
export async function takeErasure(newsroom: Newsroom, c: Context): Promise<Response> {
  const commenterId = await commenterOfReceipt(newsroom, c);
  const isUnderstood = (await readForm(c.req.raw)).text('understood') !== '';
  if (commenterId === undefined) return receiptInvalid(newsroom, c);
  if (!isUnderstood) return showErasure(newsroom, c, 422);
  await eraseCommenter(newsroom.db, commenterId);
  // This browser is nobody any more, if it was theirs.
  const isOwn = commenterOf(newsroom, c.req.raw) === commenterId;
  return seeOther(receiptAddress(c), isOwn ? { 'set-cookie': forgottenCommenterCookie(newsroom) } : {});
}

async function showErasure(newsroom: Newsroom, c: Context, status: 200 | 422): Promise<Response> {
  const masthead = await mastheadOf(newsroom, c.req.param('edition') ?? '');
  if (masthead === undefined || (await commenterOfReceipt(newsroom, c)) === undefined)
    return receiptInvalid(newsroom, c);
  const frame = frameOf(masthead, { path: null, title: masthead.locale.say('erasure-heading') });
  const page = { frame, address: receiptAddress(c), isMissed: status === 422 };
  return privatePage(masthead, masthead.theme.erasure(page), status);
}

async function commenterOfReceipt({ db, secret }: Newsroom, c: Context): Promise<string | undefined> {
  const commentId = commentOfReceipt(secret, c.req.param('token') ?? '');
  const comment = commentId === undefined ? undefined : await commentById(db, commentId);
  return comment === undefined || comment.staff_id !== null ? undefined : comment.commenter_id;
}
