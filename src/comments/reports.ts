import type { ReportRow } from '../database/conversation-tables.ts';
import { newId } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClauseRow, CommentRow } from '../database/tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { countTry, type TriesPlace, triesName } from '../people/tries.ts';
import { charactersOver, cleanName, cleanText, isBlank, overCap } from './characters.ts';
import { type Commenter, commentById } from './comments.ts';
import { isEmailAddress } from './email-address.ts';
import { WRITE_ABOUT_REPORT } from './letter-finder.ts';
import { type Place, placeOf } from './places.ts';
import { currentPolicy } from './policy.ts';

/*
 * What readers say against a comment: that it breaks a clause of the policy, or that it is unlawful, with what article 16 of
 * the EU's Digital Services Act asks of such a notice. A report never changes the comment: however many come, a person
 * decides. The exact place that the Act asks for is the comment's own address, which every report has by its id.
 */

/** A report as somebody typed it. */
export interface ReportDraft {
  /** A clause's id, or `unlawful`. */
  reason: string;
  explanation: string;
  law: string;
  name: string;
  email: string;
  /** Of offences against children notice may be given without a name (article 16, 2 c). */
  isAboutChildren: boolean;
  isInGoodFaith: boolean;
}

/** How many characters the reasons for a report may have. */
export const EXPLANATION_LIMIT = 3000;

const LONGEST_NAME = 200;
const LONGEST_LAW = 300;
// A school's readers may well see the same insult; nobody else reports twenty comments in an hour.
const FROM_A_NETWORK = { tries: 20, minutes: 60 } as const;

/** A comment that readers see and may report, where it stands, and the clauses that it may break. */
export interface ReportableComment {
  comment: Pick<CommentRow, 'id' | 'commenter_id' | 'name' | 'body' | 'redactions_json' | 'article_id'>;
  place: Place;
  clauses: Pick<ClauseRow, 'id' | 'number' | 'title'>[];
}

/** The published comment of an edition, for its report's form, or `undefined` when readers see no such comment. */
export async function reportableComment(
  db: Reading,
  editionCode: string,
  commentId: string,
): Promise<ReportableComment | undefined> {
  const comment = await commentById(db, commentId);
  if (comment?.state !== 'published') return undefined;
  const place = await placeOf(db, comment.article_id);
  if (place === undefined || !place.isPublished || place.editionCode !== editionCode) return undefined;
  return { comment, place, clauses: (await currentPolicy(db, place.editionId))?.clauses ?? [] };
}

/**
 * Takes a report, one from a commenter for a comment: whoever reports it again gets the report that they made, which takes
 * up what is new in it. Somebody without a cookie is nobody's twin: a report handed out is an identity handed out.
 */
export async function reportComment(
  at: TriesPlace,
  { comment, clauses }: ReportableComment,
  commenter: Commenter,
  typed: ReportDraft,
): Promise<Outcome<{ id: string }>> {
  const draft = cleaned(typed);
  const [first, ...more] = mistakesIn(draft, clauses);
  if (first !== undefined) return { mistakes: [first, ...more] };
  if (commenter.id === comment.commenter_id) return mistake('form', 'report-error-own');
  return at.db.write(async (tx): Promise<Outcome<{ id: string }>> => {
    const known = await ownReport(tx, comment.id, commenter);
    if (known !== undefined && !saysMore(known, draft)) return { done: { id: known.id } };
    const network = triesName(at, 'reports from', commenter.networkHash ?? '');
    if (!(await countTry(tx, [network, FROM_A_NETWORK]))) return mistake('form', 'report-error-often');
    const now = new Date().toISOString();
    const isUnlawful = draft.reason === 'unlawful';
    const gives = isUnlawful && !draft.isAboutChildren;
    const row: ReportRow = {
      id: known?.id ?? newId(),
      comment_id: comment.id,
      commenter_id: commenter.id,
      kind: isUnlawful ? 'unlawful' : 'clause',
      clause_id: isUnlawful ? null : draft.reason,
      explanation: draft.explanation,
      law: isUnlawful && draft.law !== '' ? draft.law : null,
      name: gives ? draft.name : null,
      email: gives ? draft.email : null,
      good_faith_at: isUnlawful ? now : null,
      network_hash: commenter.networkHash,
      state: 'open',
      decided_by: null,
      decided_at: null,
      answer: null,
      withdrawn_at: null,
      created_at: now,
    };
    if (known !== undefined) await tx.updateTable('reports').set(row).where('id', '=', known.id).execute();
    const stored =
      known !== undefined
        ? [known]
        : await tx
            .insertInto('reports')
            .values(row)
            .onConflict((conflict) => conflict.columns(['comment_id', 'commenter_id']).doNothing())
            .returning('id')
            .execute();
    if (row.email !== null && stored.length > 0)
      await queueJob(tx, { name: WRITE_ABOUT_REPORT, payload: { reportId: row.id, about: 'received' } });
    // Another process stored the same click a moment ago.
    const id = stored[0]?.id ?? (await ownReport(tx, comment.id, commenter))?.id ?? row.id;
    return { done: { id } };
  }, comment.id);
}

/** Takes one's own report back while nobody has decided it. */
export async function withdrawReport(db: Database, reportId: string): Promise<void> {
  await db.write((tx) =>
    tx
      .updateTable('reports')
      .set({ withdrawn_at: new Date().toISOString() })
      .where('id', '=', reportId)
      .where('state', '=', 'open')
      .where('withdrawn_at', 'is', null)
      .execute(),
  );
}

/** What a reporter reads about their report. */
export interface ReportReceipt {
  report: ReportRow;
  /** `undefined` when it was removed for good. */
  comment: Pick<CommentRow, 'id' | 'state' | 'name' | 'body' | 'redactions_json'> | undefined;
  place: Place | undefined;
  clause: Pick<ClauseRow, 'number' | 'title'> | undefined;
}

/** The receipt of a report, or `undefined` when there is none with this id. */
export async function reportReceiptOf(db: Reading, reportId: string): Promise<ReportReceipt | undefined> {
  const report = await db.selectFrom('reports').selectAll().where('id', '=', reportId).executeTakeFirst();
  if (report === undefined) return undefined;
  const comment = await commentById(db, report.comment_id);
  const place = comment && (await placeOf(db, comment.article_id));
  const clause =
    report.clause_id === null
      ? undefined
      : await db
          .selectFrom('clauses')
          .select(['number', 'title'])
          .where('id', '=', report.clause_id)
          .executeTakeFirst();
  return { report, comment, place, clause };
}

function cleaned(typed: ReportDraft): ReportDraft {
  return {
    ...typed,
    explanation: cleanText(typed.explanation),
    law: cleanName(typed.law),
    name: cleanName(typed.name),
    email: typed.email.trim(),
  };
}

function mistakesIn(draft: ReportDraft, clauses: ReportableComment['clauses']): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (one: ReturnType<typeof mistake>) => mistakes.push(...one.mistakes);
  const isUnlawful = draft.reason === 'unlawful';
  if (!isUnlawful && !clauses.some(({ id }) => id === draft.reason)) add(mistake('reason', 'report-error-reason'));
  const over = charactersOver(draft.explanation, EXPLANATION_LIMIT);
  if (over > 0) add(mistake('explanation', 'appeal-error-too-long', { count: over, limit: EXPLANATION_LIMIT }));
  else if (overCap(draft.explanation) !== undefined) add(mistake('explanation', 'appeal-error-characters'));
  if (!isUnlawful) return mistakes;
  if (isBlank(draft.explanation)) add(mistake('explanation', 'report-error-explanation'));
  if (draft.law.length > LONGEST_LAW) add(mistake('law', 'mistake-too-long', { limit: LONGEST_LAW }));
  if (!draft.isAboutChildren) {
    if (isBlank(draft.name)) add(mistake('name', 'report-error-name'));
    else if (draft.name.length > LONGEST_NAME) add(mistake('name', 'mistake-too-long', { limit: LONGEST_NAME }));
    if (!isEmailAddress(draft.email)) add(mistake('email', 'report-error-email'));
  }
  if (!draft.isInGoodFaith) add(mistake('goodFaith', 'report-error-good-faith'));
  return mistakes;
}

/** What this commenter has reported about the comment before. */
async function ownReport(tx: Reading, commentId: string, commenter: Commenter): Promise<ReportRow | undefined> {
  if (!commenter.isKnown) return undefined;
  return tx
    .selectFrom('reports')
    .selectAll()
    .where('comment_id', '=', commentId)
    .where('commenter_id', '=', commenter.id)
    .executeTakeFirst();
}

/** Whether the same reader says something that their earlier report does not: after taking it back, or as a legal notice. */
function saysMore(earlier: ReportRow, draft: ReportDraft): boolean {
  return earlier.withdrawn_at !== null || (draft.reason === 'unlawful' && earlier.kind !== 'unlawful');
}
