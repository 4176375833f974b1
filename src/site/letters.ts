import type { Context } from 'hono';
import { commentById } from '../comments/comments.ts';
import {
  addressById,
  askForLetters,
  confirmLetters,
  endLetters,
  lettersOf,
  masked,
} from '../comments/letter-addresses.ts';
import { commentOfReceipt } from '../comments/receipts.ts';
import { idOfToken } from '../comments/signed-tokens.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { privatePage, seeOther } from './answer.ts';
import { whoActs } from './comments.ts';
import { siteFailure } from './failure.ts';
import { frameOf, mastheadOf } from './masthead.ts';
import { receiptAddress, receiptInvalid, showReceipt } from './receipts.ts';
import type { LettersPage, ReceiptLetters } from './theme.ts';

/** `POST /{edition}/receipts/{token}/letters`: a commenter wants letters at an address. */
export async function takeLetterAddress(newsroom: Newsroom, c: Context): Promise<Response> {
  const { db, secret } = newsroom;
  const commentId = commentOfReceipt(secret, c.req.param('token') ?? '');
  const email = (await readForm(c.req.raw)).text('email');
  const comment = commentId === undefined ? undefined : await commentById(db, commentId);
  const masthead = await mastheadOf(newsroom, c.req.param('edition') ?? '');
  if (comment === undefined || masthead === undefined || comment.staff_id !== null) return receiptInvalid(newsroom, c);
  // Nothing is kept that no letter could be sent to.
  if (!sendsLetters(newsroom)) return seeOther(`${receiptAddress(c)}#letters`);
  const { networkHash } = await whoActs(newsroom, c);
  const wanted = { commenterId: comment.commenter_id, editionId: masthead.edition.id, networkHash, email };
  const outcome = await askForLetters({ db, secret }, wanted);
  if ('mistakes' in outcome) return showReceipt(newsroom, c, 422, { letters: { email, mistakes: outcome.mistakes } });
  return seeOther(`${receiptAddress(c)}#letters`);
}

/** `GET /{edition}/letters/{token}`: the page behind the question's link. It only asks: links are opened by scanners too. */
export function answerConfirmation(newsroom: Newsroom, c: Context): Promise<Response> {
  return lettersPage(newsroom, c, 'letters confirmation', 'confirm');
}

/** `POST …/confirmation`: whoever reads the address wants letters. */
export async function takeConfirmation(newsroom: Newsroom, c: Context): Promise<Response> {
  const id = idOfToken(newsroom.secret, 'letters confirmation', c.req.param('token') ?? '');
  if (id !== undefined) await confirmLetters(newsroom.db, id);
  return lettersPage(newsroom, c, 'letters confirmation', 'confirmed');
}

/** `GET /{edition}/letters/{token}/end`: the page behind the link in each letter. */
export function answerEnding(newsroom: Newsroom, c: Context): Promise<Response> {
  return lettersPage(newsroom, c, 'letters end', 'end');
}

/**
 * `POST …/end`: no more letters. A mail program sends this by itself (RFC 8058), from wherever it runs: the signed token
 * stands for the origin, and all that can be done with it is to end letters.
 */
export async function takeEnding(newsroom: Newsroom, c: Context): Promise<Response> {
  const id = idOfToken(newsroom.secret, 'letters end', c.req.param('token') ?? '');
  if (id !== undefined) await endLetters(newsroom.db, id);
  return lettersPage(newsroom, c, 'letters end', 'ended');
}

/** How a commenter's letters stand, for the receipt. */
export async function receiptLetters(newsroom: Newsroom, commenterId: string): Promise<ReceiptLetters> {
  const known = sendsLetters(newsroom) ? await lettersOf(newsroom.db, commenterId) : undefined;
  if (!sendsLetters(newsroom)) return { state: 'none', email: '', typed: '', mistakes: [] };
  return { state: known?.state ?? 'open', email: known?.email ?? '', typed: '', mistakes: [] };
}

function sendsLetters({ config }: Newsroom): boolean {
  return config.smtpUrl !== undefined;
}

async function lettersPage(
  newsroom: Newsroom,
  c: Context,
  purpose: 'letters confirmation' | 'letters end',
  kind: LettersPage['kind'],
): Promise<Response> {
  const { edition = '', token = '' } = c.req.param();
  const masthead = await mastheadOf(newsroom, edition);
  if (masthead === undefined) return c.notFound();
  const id = idOfToken(newsroom.secret, purpose, token);
  const row = id === undefined ? undefined : await addressById(newsroom.db, id);
  if (row === undefined) return siteFailure(newsroom, c.req.raw, 404, { kind: 'receipt-invalid' });
  const own = `/${encodeURIComponent(edition)}/letters/${token}`;
  const page: LettersPage = {
    frame: frameOf(masthead, { path: null, title: masthead.locale.say(`letters-${kind}-heading`) }),
    kind,
    email: masked(row.email),
    action: purpose === 'letters end' ? `${own}/end` : `${own}/confirmation`,
  };
  return privatePage(masthead, masthead.theme.letters(page));
}
