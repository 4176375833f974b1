import { isBlank } from '../comments/characters.ts';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimReviewRow } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { nameOfDraft } from '../stories/articles.ts';
import { claimsById, nameOfClaim } from './claims.ts';
import { readFacts } from './facts.ts';
import { isFallen } from './standings.ts';

/*
 * How what waits after a claim fell is closed. A new version closes it by itself only where the article no longer tells of the
 * claim what it told; that another edit has put it right is an editor's to say. A notice closes what it says it is about.
 */

export const LONGEST_REASON = 500;

/** An article that waits for a claim. */
export interface Waiting {
  claimId: string;
  articleId: string;
}

/** What an article tells readers of each claim for which it waits, to be compared when it was published anew. */
export type Told = ReadonlyMap<string, string>;

/** What readers are told now in an article about the claims for which it waits. */
export async function toldOfFallenClaims(tx: Reading, articleId: string): Promise<Told> {
  const claims = await tx
    .selectFrom('claim_reviews as r')
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .select('s.claim_id')
    .distinct()
    .where('r.article_id', '=', articleId)
    .where('r.state', '=', 'open')
    .execute();
  if (claims.length === 0) return new Map();
  const rows = await tx
    .selectFrom('published_statements')
    .select(['statement_id', 'claim_id', 'facts_json'])
    .where('article_id', '=', articleId)
    .orderBy('statement_id')
    .execute();
  return new Map(
    claims.map(({ claim_id }) => {
      const told = rows.filter((row) => row.claim_id === claim_id);
      return [claim_id, JSON.stringify(told.map((row) => [row.statement_id, ...tellingOf(row.facts_json)]))];
    }),
  );
}

/** Closes, in the transaction that published an article anew, what waits for claims of which it tells another thing now. */
export async function settleChanged(
  tx: Reading,
  staff: { id: string } | null,
  articleId: string,
  before: Told,
): Promise<void> {
  if (before.size === 0) return;
  const after = await toldOfFallenClaims(tx, articleId);
  for (const [claimId, told] of before)
    if (after.get(claimId) !== told) await settle(tx, staff, { claimId, articleId }, { state: 'edited' });
}

/** Closes, in the transaction that put a notice on an article, what waits for the claims that the notice is about. */
export async function settleByNotice(
  tx: Reading,
  staff: { id: string },
  articleId: string,
  claimIds: readonly string[],
): Promise<void> {
  for (const claimId of claimIds) await settle(tx, staff, { claimId, articleId }, { state: 'notice' });
}

/**
 * Says that the version which readers have since the claim fell has put it right.
 * @returns `undefined` when nothing of that kind waits
 * @throws Forbidden
 */
export async function settleByEdit(
  db: Database,
  staff: Staff,
  waiting: Waiting,
): Promise<Outcome<{ settled: true }> | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    const open = await openOf(tx, waiting);
    const newest = open.at(-1);
    if (newest === undefined) return undefined;
    const article = await tx
      .selectFrom('articles')
      .select(['draft_revision_id', 'published_revision_id'])
      .where('id', '=', waiting.articleId)
      .executeTakeFirst();
    if (article === undefined) return undefined;
    if (article.published_revision_id === newest.revision_id) return mistake('form', 'desk-falling-mistake-unchanged');
    await settle(tx, staff, waiting, { state: 'edited' });
    const subject = { kind: 'article', id: waiting.articleId, name: await nameOfDraft(tx, article) } as const;
    await recordAct(tx, staff, 'claim-put-right', subject);
    return { done: { settled: true } };
  }, waiting.articleId);
}

/**
 * Signs that an article may stay as it is, with the reason.
 * @returns `undefined` when nothing of that kind waits
 * @throws Forbidden
 */
export async function waiveReview(
  db: Database,
  staff: Staff,
  waiting: Waiting,
  reason: string,
): Promise<Outcome<{ waived: true }> | undefined> {
  requireRight(staff, 'publish articles');
  const words = readReason(reason);
  if ('mistakes' in words) return words;
  return db.write(async (tx) => {
    if (!(await settle(tx, staff, waiting, { state: 'waived', reason: words.done }))) return undefined;
    const article = await tx
      .selectFrom('articles')
      .select('draft_revision_id')
      .where('id', '=', waiting.articleId)
      .executeTakeFirst();
    const name = article === undefined ? '' : await nameOfDraft(tx, article);
    await recordAct(
      tx,
      staff,
      'claim-waived',
      { kind: 'article', id: waiting.articleId, name },
      { reason: words.done },
    );
    return { done: { waived: true } };
  }, waiting.articleId);
}

/**
 * Closes all that waits for a claim on which the desk stands again, with the reason.
 * @returns `undefined` when there is no such claim, or nothing waits
 * @throws Forbidden
 */
export async function closeRecovered(
  db: Database,
  staff: Staff,
  claimId: string,
  reason: string,
): Promise<Outcome<{ closed: number }> | undefined> {
  requireRight(staff, 'publish articles');
  const words = readReason(reason);
  if ('mistakes' in words) return words;
  return db.write(async (tx) => {
    const claim = (await claimsById(tx, [claimId])).get(claimId);
    if (claim === undefined) return undefined;
    if (isFallen(claim.standing)) return mistake('form', 'desk-falling-mistake-still');
    const closed = await tx
      .updateTable('claim_reviews')
      .set({ state: 'waived', reason: words.done, decided_by: staff.id, decided_at: timestamp() })
      .where('standing_id', 'in', standingIds(tx, claimId))
      .where('state', '=', 'open')
      .returning('article_id')
      .execute();
    const articles = new Set(closed.map(({ article_id }) => article_id)).size;
    if (articles === 0) return undefined;
    const subject = { kind: 'claim', id: claimId, name: await nameOfClaim(tx, claimId) } as const;
    await recordAct(tx, staff, 'claim-recovered', subject, { reason: words.done });
    return { done: { closed: articles } };
  }, claimId);
}

/** The standings of a claim, for a query that asks for what waits because of any of them. */
export function standingIds(db: Reading, claimId: string) {
  return db.selectFrom('claim_standings').select('id').where('claim_id', '=', claimId);
}

async function settle(
  tx: Reading,
  staff: { id: string } | null,
  { claimId, articleId }: Waiting,
  as: { state: ClaimReviewRow['state']; reason?: string },
): Promise<boolean> {
  const settled = await tx
    .updateTable('claim_reviews')
    .set({ ...as, decided_by: staff?.id ?? null, decided_at: timestamp() })
    .where('article_id', '=', articleId)
    .where('state', '=', 'open')
    .where('standing_id', 'in', standingIds(tx, claimId))
    .returning('id')
    .execute();
  // The box over the article goes with what waited.
  if (settled.length > 0) await recordChanges(tx, [`article:${articleId}`]);
  return settled.length > 0;
}

async function openOf(tx: Reading, { claimId, articleId }: Waiting) {
  return tx
    .selectFrom('claim_reviews')
    .select(['standing_id', 'revision_id'])
    .where('article_id', '=', articleId)
    .where('state', '=', 'open')
    .where('standing_id', 'in', standingIds(tx, claimId))
    .orderBy('standing_id')
    .execute();
}

/** What of a statement puts a fallen claim right when it changes: its words, and how they stand to the claim. */
function tellingOf(facts_json: string): unknown[] {
  const { passage, stance, commitment, cue } = readFacts(facts_json);
  return [passage.exact, stance, commitment, cue];
}

function readReason(typed: string): Outcome<string> {
  const words = typed.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (isBlank(words)) return mistake('reason', 'mistake-required');
  if ([...words].length > LONGEST_REASON) return mistake('reason', 'mistake-too-long', { limit: LONGEST_REASON });
  return { done: words };
}
