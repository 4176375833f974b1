import { newId } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { settleAppeal } from './appeal-decisions.ts';
import { clauseAbout } from './clauses.ts';
import { commentById } from './comments.ts';
import { alsoSettled } from './moderation.ts';
import { moderates } from './moderator-sections.ts';
import { type Move, move, type SeenComment } from './moves.ts';
import { placeOf } from './places.ts';
import { settleReports } from './report-decisions.ts';
import { readWords } from './said.ts';
import { undoIn } from './undoing.ts';

/*
 * Many comments decided at once: each gets a decision of its own, as if it had been decided alone, and all of them can be
 * taken back together. Whatever changed since it was seen is left as it is.
 */

/** The most comments of one batch: one transaction, during which nobody else writes. */
export const MOST_IN_BATCH = 200;

/** What is decided about all of them. */
export interface BatchVerdict {
  act: string;
  clauseId: string;
  reason: string;
}

/** How many were decided, and how many were left because they had changed or the verdict does not fit them. */
export interface BatchDone {
  batchId: string;
  taken: number;
  left: number;
}

// Decisions of one batch come one after the other; other processes may decide in between.
const DECISIONS_LOOKED_THROUGH = 2000;

/**
 * Decides about all of `seen` in one transaction. A rejection cites a clause; comments of another edition are rejected under
 * the clause of their own edition that is about the same.
 * @throws Forbidden
 */
export async function decideTogether(
  db: Database,
  seen: readonly SeenComment[],
  verdict: BatchVerdict,
  staff: Staff,
): Promise<Outcome<BatchDone>> {
  requireRight(staff, 'decide comments');
  const act = (['publish', 'reject', 'hold'] as const).find((one) => one === verdict.act);
  if (act === undefined) return mistake('act', 'mistake-choice');
  const chosen = [...new Map(seen.map((one) => [one.id, one])).values()];
  if (chosen.length === 0) return mistake('comment', 'desk-batch-mistake-none');
  if (chosen.length > MOST_IN_BATCH) return mistake('comment', 'desk-batch-mistake-many', { limit: MOST_IN_BATCH });
  const reason = readWords('reason', verdict.reason);
  if ('mistakes' in reason) return reason;
  const cited = act === 'reject' ? await clauseById(db, verdict.clauseId) : undefined;
  if (act === 'reject' && cited === undefined) return mistake('clause', 'desk-comment-mistake-clause-missing');
  return db.write(async (tx): Promise<Outcome<BatchDone>> => {
    const batchId = newId();
    const clauseFor = citedIn(tx, cited);
    let taken = 0;
    for (const one of chosen) {
      const comment = await commentById(tx, one.id);
      if (comment === undefined || !(await moderates(tx, staff, comment.article_id))) continue;
      const clause_id = act === 'reject' ? await clauseFor(comment) : null;
      if (clause_id === undefined) continue;
      const { detail } = act === 'hold' ? {} : await alsoSettled(tx, comment.id);
      const how: Move = {
        action: act,
        to: act === 'publish' ? 'published' : act === 'reject' ? 'rejected' : 'held',
        clause_id,
        reason: act === 'reject' ? reason.words : null,
        detail: { batch: batchId, ...detail },
      };
      if (!('done' in (await move(tx, one, comment, staff, how)))) continue;
      if (detail !== undefined) {
        const state = act === 'reject' ? 'upheld' : 'dismissed';
        await settleReports(tx, comment.id, { state, answer: null }, staff);
        if (act === 'publish') await settleAppeal(tx, comment.id, { state: 'upheld', answer: null }, staff);
      }
      taken++;
    }
    if (taken > 0) await recordBatch(tx, staff, 'comments-decided-together', batchId, taken);
    return { done: { batchId, taken, left: chosen.length - taken } };
  });
}

/**
 * Takes back the decisions of one batch that still are the last about their comments.
 * @returns `undefined` when there is no such batch of this person's newsroom
 * @throws Forbidden
 */
export async function undoTogether(db: Database, batchId: string, staff: Staff): Promise<BatchDone | undefined> {
  requireRight(staff, 'decide comments');
  return db.write(async (tx) => {
    const decisions = (
      await tx
        .selectFrom('decisions')
        .select(['id', 'comment_id', 'detail_json'])
        .where('id', '>', batchId)
        .orderBy('id')
        .limit(DECISIONS_LOOKED_THROUGH)
        .execute()
    ).filter(({ detail_json }) => detail_json?.includes(`"batch":"${batchId}"`));
    if (decisions.length === 0) return undefined;
    let taken = 0;
    for (const decision of decisions) {
      const comment = await commentById(tx, decision.comment_id);
      if (comment === undefined || !(await moderates(tx, staff, comment.article_id))) continue;
      if ('done' in (await undoIn(tx, decision.id, comment, staff))) taken++;
    }
    if (taken > 0) await recordBatch(tx, staff, 'comments-undone-together', batchId, taken);
    return { batchId, taken, left: decisions.length - taken };
  });
}

/** Comments as a form names them, `id.version.state`; what is none is left out. */
export function readSeen(typed: readonly string[]): SeenComment[] {
  return typed.flatMap((one) => {
    const [, id, version, state] = /^([\w-]{36})\.(\d{1,6})\.(held|published|rejected)$/.exec(one) ?? [];
    return id === undefined ? [] : [{ id, version: Number(version), state: state as SeenComment['state'] }];
  });
}

type Cited = { id: string; about: string | null; edition_id: string };

async function clauseById(db: Reading, id: string): Promise<Cited | undefined> {
  return db
    .selectFrom('clauses')
    .innerJoin('policies', 'policies.id', 'clauses.policy_id')
    .select(['clauses.id', 'clauses.about', 'policies.edition_id'])
    .where('clauses.id', '=', id)
    .executeTakeFirst();
}

/** The clause for a comment of whatever edition, looked up once for each. */
function citedIn(tx: Reading, cited: Cited | undefined): (comment: CommentRow) => Promise<string | undefined> {
  const byEdition = new Map<string, string | undefined>();
  const byPlace = new Map<string, string | undefined>();
  return async (comment) => {
    if (cited === undefined) return undefined;
    if (!byPlace.has(comment.article_id))
      byPlace.set(comment.article_id, (await placeOf(tx, comment.article_id))?.editionId);
    const edition = byPlace.get(comment.article_id);
    if (edition === undefined || edition === cited.edition_id) return edition === undefined ? undefined : cited.id;
    if (!byEdition.has(edition)) {
      byEdition.set(edition, cited.about === null ? undefined : await clauseAbout(tx, cited.about, comment.article_id));
    }
    return byEdition.get(edition);
  };
}

async function recordBatch(
  tx: Reading,
  staff: Staff,
  action: 'comments-decided-together' | 'comments-undone-together',
  batchId: string,
  count: number,
): Promise<void> {
  await recordAct(tx, staff, action, { kind: 'comment', id: batchId, name: String(count) });
}
