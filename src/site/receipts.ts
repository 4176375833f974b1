import type { Context } from 'hono';
import { appealRejection } from '../comments/appeals.ts';
import { COMMENT_LIMIT } from '../comments/characters.ts';
import { commentForm } from '../comments/conversation.ts';
import { EDIT_MINUTES, editComment, mayStillEdit, withdrawComment } from '../comments/own-comments.ts';
import { addressOfComment } from '../comments/places.ts';
import { commentOfReceipt, type Receipt, receiptOf } from '../comments/receipts.ts';
import { standingAddress } from '../editions/addresses.ts';
import type { Mistake } from '../mistake.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { privatePage, seeOther } from './answer.ts';
import { siteFailure } from './failure.ts';
import { receiptLetters } from './letters.ts';
import { frameOf, mastheadOf } from './masthead.ts';
import type { ReceiptPage } from './theme.ts';

/** `GET /{edition}/receipts/{token}`: where a comment stands, for whoever has its address. */
export async function answerReceipt(newsroom: Newsroom, c: Context): Promise<Response> {
  const done = c.req.query('done');
  return showReceipt(newsroom, c, 200, { done: notices.find((notice) => notice === done) ?? null });
}

/** `POST …/version`: a changed text. */
export async function takeVersion(newsroom: Newsroom, c: Context): Promise<Response> {
  const commentId = await commentOf(newsroom, c);
  const body = (await readForm(c.req.raw)).text('body');
  if (commentId === undefined) return receiptInvalid(newsroom, c, body);
  const outcome = await editComment(newsroom.db, commentId, body, newsroom);
  if ('mistakes' in outcome) return showReceipt(newsroom, c, 422, { typed: body, mistakes: outcome.mistakes });
  return seeOther(`${receiptAddress(c)}?done=version`);
}

/** `POST …/withdrawal`: the comment is taken back. */
export async function takeWithdrawal(newsroom: Newsroom, c: Context): Promise<Response> {
  const commentId = await commentOf(newsroom, c);
  if (commentId === undefined) return receiptInvalid(newsroom, c);
  await withdrawComment(newsroom.db, commentId);
  return seeOther(receiptAddress(c));
}

/** `POST …/appeal`: its writer objects to a rejection. */
export async function takeAppeal(newsroom: Newsroom, c: Context): Promise<Response> {
  const commentId = await commentOf(newsroom, c);
  const words = (await readForm(c.req.raw)).text('words');
  if (commentId === undefined) return receiptInvalid(newsroom, c, words);
  const outcome = await appealRejection(newsroom.db, commentId, words);
  if ('mistakes' in outcome) return showReceipt(newsroom, c, 422, { appeal: { words, mistakes: outcome.mistakes } });
  return seeOther(`${receiptAddress(c)}?done=appeal`);
}

// What an address can say that was just done.
const notices = ['version', 'appeal'] as const;

/** What a form on the receipt gave back, or what was just done. */
export interface Shown {
  done?: ReceiptPage['done'];
  typed?: string;
  mistakes?: Mistake[];
  appeal?: { words: string; mistakes: Mistake[] };
  letters?: { email: string; mistakes: Mistake[] };
}

/** The receipt's page, with what its forms hold. */
export async function showReceipt(newsroom: Newsroom, c: Context, status: 200 | 422, shown: Shown): Promise<Response> {
  const { db } = newsroom;
  const masthead = await mastheadOf(newsroom, c.req.param('edition') ?? '');
  const commentId = await commentOf(newsroom, c);
  const receipt = commentId === undefined ? undefined : await receiptOf(db, commentId);
  if (masthead === undefined) return c.notFound();
  const typed = shown.typed ?? shown.appeal?.words;
  if (receipt === undefined) return receiptInvalid(newsroom, c, typed);
  const { comment } = receipt;
  const { code } = masthead.edition;
  const { article } = receipt;
  if (article.editionId !== masthead.edition.id) return receiptInvalid(newsroom, c, typed);
  const policy = standingAddress(code, 'policy');
  const page: ReceiptPage = {
    frame: frameOf(masthead, { path: null, title: masthead.locale.say('receipt-title') }),
    address: receiptAddress(c),
    article: { name: article.headline, href: article.address },
    comment: { name: comment.name, body: comment.body, at: comment.created_at, editedAt: comment.edited_at },
    state: comment.state,
    decidedByRule: receipt.decidedBy === 'rule',
    heldBy: comment.state === 'held' ? heldBy(receipt) : null,
    clause: receipt.clause && { ...receipt.clause, href: `${policy}#clause-${receipt.clause.number}` },
    reason: receipt.reason,
    policyHref: policy,
    // An article that was taken down has no page to lead to.
    seenAt: comment.state === 'published' && article.isPublished ? addressOfComment(article, comment.id) : null,
    editUntil: mayStillEdit(comment)
      ? new Date(Date.parse(comment.created_at) + EDIT_MINUTES * 60_000).toISOString()
      : null,
    form: commentForm({ body: shown.typed ?? comment.body, mistakes: shown.mistakes ?? [] }),
    done: shown.done ?? null,
    isErased: comment.state === 'withdrawn' && comment.body === '',
    letters: {
      ...(await receiptLetters(newsroom, comment.commenter_id)),
      ...(shown.letters && { typed: shown.letters.email, mistakes: shown.letters.mistakes }),
    },
    isRedacted: comment.redactions_json !== null,
    appeal: shownAppeal(receipt),
    appealForm:
      (comment.state === 'rejected' && receipt.appeal === null) || shown.appeal !== undefined
        ? { words: '', mistakes: [], limit: COMMENT_LIMIT, ...shown.appeal }
        : null,
  };
  return privatePage(masthead, masthead.theme.receipt(page), status);
}

/** What its writer reads of an appeal. Whose comment came back without an answer has nothing more to wait for. */
function shownAppeal({ appeal, comment }: Receipt): ReceiptPage['appeal'] {
  if (appeal === null) return null;
  // Rejected once more, by somebody else, after it was upheld: what was answered then is not so any longer.
  if (appeal.state === 'upheld' && comment.state === 'rejected') return null;
  const { words, state, decided_as: decidedAs, decided_at: decidedAt, answer, created_at: at } = appeal;
  const isOver = state === 'open' && comment.state !== 'rejected';
  return { words, at, state: isOver ? 'over' : state, decidedAs, decidedAt, answer };
}

/** What of the rule its writer may know: nothing that would help to get round it. */
function heldBy({ comment }: Receipt): (typeof tellable)[number] | 'other' {
  // The page itself says that the conversation is held.
  if (comment.rule === 'hold-mode') return 'everybody-waits';
  return tellable.find((rule) => rule === comment.rule) ?? 'other';
}

const tellable = ['first-time', 'everybody-waits', 'links', 'edited'] as const;

/** The address was cut short or changed on the way: said in words, since its reader holds it for theirs; `typed` comes back. */
export function receiptInvalid(newsroom: Newsroom, c: Context, typed?: string): Promise<Response> {
  return siteFailure(newsroom, c.req.raw, 404, { kind: 'receipt-invalid' }, typed);
}

async function commentOf(newsroom: Newsroom, c: Context): Promise<string | undefined> {
  return commentOfReceipt(newsroom.secret, c.req.param('token') ?? '');
}

/** The receipt's own address. */
export function receiptAddress(c: Context): string {
  const { edition = '', token = '' } = c.req.param();
  return `/${encodeURIComponent(edition)}/receipts/${token}`;
}
