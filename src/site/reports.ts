import type { Context } from 'hono';
import { addressOfComment } from '../comments/places.ts';
import {
  EXPLANATION_LIMIT,
  type ReportableComment,
  type ReportDraft,
  reportableComment,
  reportComment,
  reportReceiptOf,
  withdrawReport,
} from '../comments/reports.ts';
import { idOfToken, signedToken } from '../comments/signed-tokens.ts';
import { newId } from '../database/ids.ts';
import { standingAddress } from '../editions/addresses.ts';
import type { Mistake } from '../mistake.ts';
import { commenterCookie, commenterOf } from '../web/cookies.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { privatePage, seeOther } from './answer.ts';
import { whoActs } from './comments.ts';
import { siteFailure } from './failure.ts';
import { frameOf, mastheadOf } from './masthead.ts';
import type { ReportPage, ReportReceiptPage } from './theme.ts';

/** `GET /{edition}/comments/{comment}/report`: the form. */
export async function answerReportForm(newsroom: Newsroom, c: Context): Promise<Response> {
  return showForm(newsroom, c, 200, emptyDraft, []);
}

/** `GET /{edition}/{slug}/comments/{comment}/report`: the same, asked for from under an article. */
export function leadToReportForm(c: Context): Response {
  const { edition = '', comment = '' } = c.req.param();
  return seeOther(`/${encodeURIComponent(edition)}/comments/${encodeURIComponent(comment)}/report`);
}

/** `POST /{edition}/comments/{comment}/reports`: takes a report and leads to its receipt. */
export async function takeReport(newsroom: Newsroom, c: Context): Promise<Response> {
  const { db, secret } = newsroom;
  const { edition = '' } = c.req.param();
  const form = await readForm(c.req.raw);
  const draft: ReportDraft = {
    ...form.only('reason', 'explanation', 'law', 'name', 'email'),
    isAboutChildren: form.text('children') !== '',
    isInGoodFaith: form.text('goodFaith') !== '',
  };
  const found = await reportableComment(db, edition, c.req.param('comment') ?? '');
  // Taken down while somebody wrote: their words are given back all the same.
  if (found === undefined) return siteFailure(newsroom, c.req.raw, 404, { kind: 'not-found' }, draft.explanation);
  // Somebody without a cookie becomes who their form says: an id made for that form alone, which nobody else has seen.
  const stranger = idOfToken(secret, 'report form', form.text('once'));
  const commenter = await whoActs(newsroom, c, commenterOf(newsroom, c.req.raw) ?? stranger);
  const outcome = await reportComment({ db, secret }, found, commenter, draft);
  if ('mistakes' in outcome) return showForm(newsroom, c, 422, draft, outcome.mistakes, stranger);
  const { id } = outcome.done;
  const to = `/${encodeURIComponent(edition)}/reports/${signedToken(secret, 'report receipt', id)}`;
  return seeOther(to, { 'set-cookie': commenterCookie(newsroom, commenter.id) });
}

/** `GET /{edition}/reports/{token}`: what became of a report, for whoever has its address. */
export async function answerReportReceipt(newsroom: Newsroom, c: Context): Promise<Response> {
  const masthead = await mastheadOf(newsroom, c.req.param('edition') ?? '');
  if (masthead === undefined) return c.notFound();
  const reportId = reportOf(newsroom, c);
  const receipt = reportId === undefined ? undefined : await reportReceiptOf(newsroom.db, reportId);
  if (receipt === undefined) return invalid(newsroom, c);
  const { report, comment, place, clause } = receipt;
  if (place !== undefined && place.editionId !== masthead.edition.id) return invalid(newsroom, c);
  const policy = standingAddress(masthead.edition.code, 'policy');
  const isShown = comment?.state === 'published' && place?.isPublished === true;
  const page: ReportReceiptPage = {
    frame: frameOf(masthead, { path: null, title: masthead.locale.say('report-receipt-title') }),
    address: receiptAddress(c),
    article: place === undefined ? null : { name: place.headline, href: place.address },
    seenAt: isShown ? addressOfComment(place, comment.id) : null,
    kind: report.kind,
    clause: clause === undefined ? null : { ...clause, href: `${policy}#clause-${clause.number}` },
    explanation: report.explanation,
    law: report.law,
    giver: report.name === null ? null : { name: report.name, email: report.email ?? '' },
    at: report.created_at,
    state: report.withdrawn_at === null ? report.state : 'withdrawn',
    decidedAt: report.decided_at,
    answer: report.answer,
  };
  return privatePage(masthead, masthead.theme.reportReceipt(page));
}

/** `POST …/withdrawal`: whoever reported takes it back. */
export async function takeReportWithdrawal(newsroom: Newsroom, c: Context): Promise<Response> {
  const reportId = reportOf(newsroom, c);
  if (reportId === undefined) return invalid(newsroom, c);
  await withdrawReport(newsroom.db, reportId);
  return seeOther(receiptAddress(c));
}

const emptyDraft: ReportDraft = {
  reason: '',
  explanation: '',
  law: '',
  name: '',
  email: '',
  isAboutChildren: false,
  isInGoodFaith: false,
};

async function showForm(
  newsroom: Newsroom,
  c: Context,
  status: 200 | 422,
  draft: ReportDraft,
  mistakes: Mistake[],
  stranger: string = newId(),
): Promise<Response> {
  const { edition = '', comment: id = '' } = c.req.param();
  const masthead = await mastheadOf(newsroom, edition);
  const found = masthead && (await reportableComment(newsroom.db, edition, id));
  if (masthead === undefined || found === undefined) return c.notFound();
  const { comment, place, clauses } = found;
  const page: ReportPage = {
    frame: frameOf(masthead, { path: null, title: masthead.locale.say('report-title') }),
    action: `/${encodeURIComponent(edition)}/comments/${comment.id}/reports`,
    once: signedToken(newsroom.secret, 'report form', stranger),
    comment: { name: comment.name, body: quotable(found), href: addressOfComment(place, comment.id) },
    place: wholeAddress(newsroom, found),
    clauses: clauses.map((clause) => ({ id: clause.id, number: clause.number, title: clause.title })),
    policyHref: standingAddress(masthead.edition.code, 'policy'),
    draft,
    mistakes,
    limit: EXPLANATION_LIMIT,
  };
  return privatePage(masthead, masthead.theme.report(page), status);
}

/** Words that a moderator covered are quoted nowhere. */
function quotable({ comment }: ReportableComment): string | null {
  return comment.redactions_json === null ? comment.body : null;
}

/** The exact place, as the law asks for it: the comment's own address, whole. */
function wholeAddress(newsroom: Newsroom, { comment, place }: ReportableComment): string {
  return new URL(addressOfComment(place, comment.id), newsroom.config.publicUrl).href;
}

function reportOf({ secret }: Newsroom, c: Context): string | undefined {
  return idOfToken(secret, 'report receipt', c.req.param('token') ?? '');
}

function receiptAddress(c: Context): string {
  const { edition = '', token = '' } = c.req.param();
  return `/${encodeURIComponent(edition)}/reports/${token}`;
}

function invalid(newsroom: Newsroom, c: Context): Promise<Response> {
  return siteFailure(newsroom, c.req.raw, 404, { kind: 'receipt-invalid' });
}
