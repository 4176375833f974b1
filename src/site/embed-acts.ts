import { commentToQuote } from '../comments/article-to-answer.ts';
import { type Commenter, commentById, type Posted, postComment } from '../comments/comments.ts';
import { type CommentForm, commentForm } from '../comments/conversation.ts';
import { pageTitle } from '../comments/embedded-pages.ts';
import { receiptToken } from '../comments/receipts.ts';
import type { Mistake } from '../mistake.ts';
import type { SentForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import type { EmbedAsked } from './embed-asked.ts';
import type { SentComment } from './theme.ts';

/** Takes a comment to an article or a site's page: the same verb as at home. `name` is an account's, which nobody types. */
export async function postElsewhere(
  newsroom: Newsroom,
  { answered }: EmbedAsked,
  commenter: Commenter,
  form: SentForm,
  name = form.text('name'),
): Promise<Posted> {
  const { page } = answered;
  const at = page === undefined ? answered : { ...answered, page: { ...page, title: pageTitle(form.text('title')) } };
  const parentId = form.text('reply') === '' ? null : form.text('reply');
  const { db, secret, outside } = newsroom;
  // No address is asked for in other sites' pages, and one that came all the same is not kept.
  const draft = { name, email: '', body: form.text('body'), parentId };
  return postComment(db, at, commenter, draft, { secret, outside, thoughtAgain: form.text('thought') });
}

/** The form as it goes back, with what was typed and what is wrong with it. */
export async function formAgainElsewhere(
  { db }: Newsroom,
  { answered }: EmbedAsked,
  form: SentForm,
  mistakes: Mistake[],
  thought: string | null,
): Promise<CommentForm> {
  return commentForm({
    ...form.only('name', 'email', 'body'),
    mistakes,
    thought,
    replyTo: await replyForm(db, answered.id, form.text('reply')),
  });
}

/** What goes back with a form that came with advice, so that it is given once. */
export function adviceIn(outcome: Posted): string | null {
  return outcome.advice?.token ?? null;
}

/** The comment that a form answers; `null` for none, and for one that readers do not see any more. */
export async function replyForm(db: Newsroom['db'], id: string, reply: string): Promise<CommentForm['replyTo']> {
  return reply === '' ? null : ((await commentToQuote(db, id, reply)) ?? null);
}

/** What is said of a comment that was just taken. */
export async function sentComment(
  { db, secret }: Newsroom,
  { masthead, path }: EmbedAsked,
  commentId: string,
): Promise<SentComment | undefined> {
  const comment = await commentById(db, commentId);
  if (comment === undefined) return undefined;
  const receipt = `/${encodeURIComponent(masthead.edition.code)}/receipts/${receiptToken(secret, commentId)}`;
  return {
    state: comment.state,
    decidedByRule: comment.state === 'rejected' && comment.rule !== null,
    receiptHref: receipt,
    backHref: `${path}#comments`,
  };
}

/** The part of the address behind the conversation's own that a like came from; anything else leads to its beginning. */
export function suffixOf(at: string): string {
  return /^(?:\/comments\/[0-9a-f-]{36})?(?:\?[a-z0-9=&.-]{0,200})?$/.test(at) ? at : '';
}
