import { z } from 'zod';
import type { Locale } from '../../languages/locale.ts';
import type { Config } from '../config.ts';
import type { CommenterAddressRow } from '../database/conversation-tables.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, DecisionRow } from '../database/tables.ts';
import { editionById, localeOf } from '../editions/editions.ts';
import { publicationSettings } from '../editions/publication.ts';
import { type Letter, sendLetter } from '../mail/mail.ts';
import { countTries, triesName } from '../people/tries.ts';
import { standingDecision } from './appeals.ts';
import { commentById } from './comments.ts';
import { addressById } from './letter-addresses.ts';
import { addressOfComment, type Place, placeOf, placesOf } from './places.ts';
import { receiptToken } from './receipts.ts';
import { reportReceiptOf } from './reports.ts';
import { COVERED, shownBody } from './shown-body.ts';
import { signedToken } from './signed-tokens.ts';

/*
 * The letters to commenters, in the language of the edition where they were asked for, as plain text. Each looks again at what
 * it tells of: what was undone, withdrawn or erased since is told to nobody. What strangers wrote stands behind `>`, so that it
 * passes for nothing that the publication says.
 */

/** What sending a letter needs. */
export interface LetterDesk {
  db: Database;
  secret: Uint8Array;
  config: Pick<Config, 'publicUrl' | 'smtpUrl' | 'mailFrom'>;
}

const MOST_REPLIES = 5;
const LONGEST_QUOTE = 400;
// A notice's address is nobody's confirmed one: whoever types a stranger's sends them little.
const ABOUT_REPORTS = { tries: 6, minutes: 24 * 60 } as const;

const toAsk = z.object({ addressId: z.string() });
const aboutDecision = z.object({ addressId: z.string(), decisionId: z.string() });
const aboutReplies = z.object({ addressId: z.string(), after: z.string() });
const aboutReport = z.object({ reportId: z.string(), about: z.enum(['received', 'decided']) });

/** Asks whoever reads an address whether they want letters. Nothing of what the commenter wrote stands in it. */
export async function sendQuestion(desk: LetterDesk, payload: unknown): Promise<void> {
  const row = await addressById(desk.db, toAsk.parse(payload).addressId);
  if (row === undefined || row.confirmed_at !== null || row.ended_at !== null) return;
  const voice = await voiceOf(desk, row.edition_id);
  if (voice === undefined) return;
  const { locale, code, publication } = voice;
  const address = `${desk.config.publicUrl}/${code}/letters/${signedToken(desk.secret, 'letters confirmation', row.id)}`;
  await send(desk, {
    to: row.email,
    subject: locale.say('letter-ask-subject', { publication }),
    text: bare(locale, 'letter-ask', { publication, address }),
  });
}

/** Tells a commenter what somebody decided about their comment. */
export async function sendAboutDecision(desk: LetterDesk, payload: unknown): Promise<void> {
  const { addressId, decisionId } = aboutDecision.parse(payload);
  const wanted = await wantedAt(desk, addressId);
  if (wanted === undefined) return;
  const { row, locale } = wanted;
  const decision = await decisionAbout(desk.db, decisionId);
  const comment = decision && (await commentById(desk.db, decision.comment_id));
  if (comment === undefined || decision === undefined || comment.commenter_id !== row.commenter_id) return;
  const place = await placeOf(desk.db, comment.article_id);
  const lines = place && (await linesOf(desk, locale, { comment, decision, place }));
  if (lines === undefined || place === undefined) return;
  const receipt = `${desk.config.publicUrl}/${place.editionCode}/receipts/${receiptToken(desk.secret, comment.id)}`;
  await send(desk, {
    to: row.email,
    subject: locale.say('letter-decision-subject', { headline: place.headline }),
    text: [...lines, bare(locale, 'letter-receipt', { address: receipt }), ending(desk, wanted)].join('\n\n'),
    headers: endingHeaders(desk, wanted),
  });
}

/** Tells a commenter of everything that was answered to them and is published since a decision. */
export async function sendAboutReplies(desk: LetterDesk, payload: unknown): Promise<void> {
  const { addressId, after } = aboutReplies.parse(payload);
  const wanted = await wantedAt(desk, addressId);
  if (wanted === undefined) return;
  const { row, locale, publication } = wanted;
  const replies = await repliesSince(desk.db, row.commenter_id, after);
  if (replies.length === 0) return;
  const shown = replies.slice(0, MOST_REPLIES);
  const places = await placesOf(desk.db, [...new Set(shown.map((reply) => reply.article_id))]);
  const quotes = shown.flatMap((reply) => {
    const place = places.get(reply.article_id);
    if (place?.isPublished !== true) return [];
    const said = locale.say('letter-reply', { name: reply.name, headline: place.headline });
    const quote = quoted(shownBody(reply).replaceAll(COVERED, '…'));
    const address = new URL(addressOfComment(place, reply.id), desk.config.publicUrl).href;
    return [`${said}\n\n${quote}\n${address}`];
  });
  if (quotes.length === 0) return;
  await send(desk, {
    to: row.email,
    subject: locale.say('letter-replies-subject', { publication }),
    text: [locale.say('letter-replies', { count: replies.length }), ...quotes, ending(desk, wanted)].join('\n\n'),
    headers: endingHeaders(desk, wanted),
  });
}

/** Confirms a notice of unlawful content, or tells the decision about it (article 16, 4 and 5 of the Digital Services Act). */
export async function sendAboutReport(desk: LetterDesk, payload: unknown): Promise<void> {
  const { reportId, about } = aboutReport.parse(payload);
  const receipt = await reportReceiptOf(desk.db, reportId);
  const email = receipt?.report.email;
  if (receipt?.place === undefined || email == null || receipt.report.withdrawn_at !== null) return;
  const { report, place } = receipt;
  const voice = await voiceOf(desk, place.editionId);
  if (voice === undefined || (about === 'decided' && report.state === 'open')) return;
  const box = triesName(desk, 'letters about reports to', email.toLowerCase());
  if ((await countTries(desk.db, [[box, ABOUT_REPORTS]])) !== undefined) return;
  const { locale, code, publication } = voice;
  const address = `${desk.config.publicUrl}/${code}/reports/${signedToken(desk.secret, 'report receipt', report.id)}`;
  const lines = [
    locale.say('letter-report', { publication, headline: place.headline }),
    locale.say('report-state', { state: report.state }),
    ...(report.answer === null ? [] : [`${locale.say('appeal-answer')}\n${quoted(report.answer)}`]),
    ...(about === 'received' ? [] : [locale.say('report-redress')]),
    bare(locale, 'letter-report-receipt', { address }),
  ];
  await send(desk, {
    to: email,
    subject: locale.say('letter-report-subject', { publication }),
    text: lines.join('\n\n'),
  });
}

interface Voice {
  locale: Locale;
  code: string;
  publication: string;
}

interface Wanted extends Voice {
  row: CommenterAddressRow;
}

/** The voice of an edition; its own title stands for the publication's name there. */
async function voiceOf({ db }: LetterDesk, editionId: string): Promise<Voice | undefined> {
  const edition = await editionById(db, editionId);
  if (edition === undefined) return undefined;
  return { locale: localeOf(await publicationSettings(db), edition), code: edition.code, publication: edition.title };
}

/** The address, while letters to it are wanted. */
async function wantedAt(desk: LetterDesk, addressId: string): Promise<Wanted | undefined> {
  const row = await addressById(desk.db, addressId);
  if (row === undefined || row.confirmed_at === null || row.ended_at !== null) return undefined;
  const voice = await voiceOf(desk, row.edition_id);
  return voice && { ...voice, row };
}

async function decisionAbout(db: Reading, id: string): Promise<DecisionRow | undefined> {
  return db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What a letter says of a decision, or `undefined` when there is nothing to say any more. */
async function linesOf(
  { db }: LetterDesk,
  locale: Locale,
  { comment, decision, place }: { comment: CommentRow; decision: DecisionRow; place: Place },
): Promise<string[] | undefined> {
  const { headline } = place;
  const appeal = await db
    .selectFrom('appeals')
    .select(['state', 'answer'])
    .where('comment_id', '=', comment.id)
    .executeTakeFirst();
  const answer = appeal?.answer == null ? [] : [`${locale.say('appeal-answer')}\n${quoted(appeal.answer)}`];
  if (decision.action === 'keep') {
    // Of a decision about others' reports the commenter learns nothing.
    const isAboutAppeal = /"appeal":/.test(decision.detail_json ?? '');
    if (!isAboutAppeal || appeal?.state !== 'dismissed' || comment.state !== 'rejected') return undefined;
    return [locale.say('letter-appeal-dismissed', { headline }), ...answer];
  }
  const standing = standingDecision(await decisionsOf(db, comment.id), comment.state);
  if (standing?.id !== decision.id || decision.from_state === decision.to_state) return undefined;
  if (decision.action === 'publish') {
    if (appeal?.state === 'upheld') return [locale.say('letter-appeal-upheld', { headline }), ...answer];
    return [locale.say('letter-published', { headline })];
  }
  const clause =
    decision.clause_id === null
      ? undefined
      : await db
          .selectFrom('clauses')
          .select(['number', 'title'])
          .where('id', '=', decision.clause_id)
          .executeTakeFirst();
  return [
    locale.say('letter-rejected', { headline }),
    ...(clause === undefined ? [] : [locale.say('letter-clause', clause)]),
    ...(decision.reason === null ? [] : [`${locale.say('letter-reason')}\n${quoted(decision.reason)}`]),
    ...(appeal === undefined ? [locale.say('letter-may-appeal')] : []),
  ];
}

async function decisionsOf(db: Reading, commentId: string): Promise<DecisionRow[]> {
  return db.selectFrom('decisions').selectAll().where('comment_id', '=', commentId).orderBy('id', 'desc').execute();
}

/** Published answers by others to a commenter's comments, which a decision after this one published. */
async function repliesSince(db: Reading, commenterId: string, after: string) {
  return db
    .selectFrom('decisions as d')
    .innerJoin('comments as c', 'c.id', 'd.comment_id')
    .innerJoin('comments as p', 'p.id', 'c.parent_id')
    .select(['c.id', 'c.name', 'c.body', 'c.redactions_json', 'c.article_id'])
    .distinct()
    .where('d.id', '>', after)
    .where('d.action', '=', 'publish')
    .where('c.state', '=', 'published')
    .where('p.commenter_id', '=', commenterId)
    .where('c.commenter_id', '<>', commenterId)
    .orderBy('c.id')
    .execute();
}

/** Every line behind a `>`, at most so many characters. */
function quoted(text: string): string {
  const characters = [...text];
  const short =
    characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()} …`;
  return short
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function ending(desk: LetterDesk, wanted: Wanted): string {
  return bare(wanted.locale, 'letter-end', { address: endAddress(desk, wanted) });
}

function endAddress({ config, secret }: LetterDesk, { row, code }: Wanted): string {
  return `${config.publicUrl}/${code}/letters/${signedToken(secret, 'letters end', row.id)}/end`;
}

/** What lets a mail program end such letters by itself (RFC 2369, RFC 8058); and that no person waits for an answer (RFC 3834). */
function endingHeaders(desk: LetterDesk, wanted: Wanted): Record<string, string> {
  return {
    'List-Unsubscribe': `<${endAddress(desk, wanted)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
}

type WithAddress = 'letter-ask' | 'letter-receipt' | 'letter-end' | 'letter-report-receipt';

/** A message whose address stands bare, so that mail programs make a link of it. */
function bare(locale: Locale, key: WithAddress, variables: { address: string; publication?: string }): string {
  const { address, publication = '' } = variables;
  const elements = { address: (words: string) => words };
  return key === 'letter-ask'
    ? locale.sayWith(key, { address, publication }, elements).join('')
    : locale.sayWith(key, { address }, elements).join('');
}

async function send({ config }: LetterDesk, letter: Letter): Promise<void> {
  if ((await sendLetter(config, letter)) === 'failed') throw new Error('the mail server did not take the letter');
}
