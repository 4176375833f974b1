import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimReviewRow } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { nameOfDraft } from '../stories/articles.ts';

/*
 * When a claim falls: every published article that rests on it, in every edition, waits until somebody edited it, put a notice
 * on it, or signed that nothing has to be done. What waits is opened in the transaction in which the standing changed.
 */

/** An article that rests on a fallen claim. */
export interface ClaimReview {
  id: string;
  articleId: string;
  claimId: string;
  standingId: string;
  state: ClaimReviewRow['state'];
  reason: string | null;
  at: string;
}

const LONGEST_WAIVER = 500;

/** The articles that tell readers something about the claim, in every edition. */
export async function articlesRestingOn(db: Reading, claimId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .select('a.id')
    .distinct()
    .where('p.claim_id', '=', claimId)
    .where('a.state', '=', 'published')
    .orderBy('a.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Opens a review for every article that rests on a claim whose standing just changed. Gives how many. */
export async function openReviews(tx: Reading, claimId: string, standingId: string): Promise<number> {
  const created_at = timestamp();
  const articles = await articlesRestingOn(tx, claimId);
  for (const article_id of articles)
    await tx
      .insertInto('claim_reviews')
      .values({
        id: newId(),
        standing_id: standingId,
        article_id,
        state: 'open',
        reason: null,
        decided_by: null,
        decided_at: null,
        created_at,
      })
      .onConflict((conflict) => conflict.columns(['standing_id', 'article_id']).doNothing())
      .execute();
  return articles.length;
}

/** What waits, the oldest first. */
export async function openClaimReviews(db: Reading, most = 100): Promise<ClaimReview[]> {
  const rows = await db
    .selectFrom('claim_reviews as r')
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .selectAll('r')
    .select('s.claim_id')
    .where('r.state', '=', 'open')
    .orderBy('r.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    claimId: row.claim_id,
    standingId: row.standing_id,
    state: row.state,
    reason: row.reason,
    at: row.created_at,
  }));
}

/**
 * Signs that an article may stay as it is, with the reason.
 * @returns `undefined` when nothing of that kind waits
 * @throws Forbidden
 */
export async function waiveReview(
  db: Database,
  staff: Staff,
  reviewId: string,
  reason: string,
): Promise<Outcome<{ waived: true }> | undefined> {
  requireRight(staff, 'publish articles');
  const words = reason.trim();
  if (words === '') return mistake('reason', 'mistake-required');
  if (words.length > LONGEST_WAIVER) return mistake('reason', 'mistake-too-long', { limit: LONGEST_WAIVER });
  return db.write(async (tx) => {
    const settled = await tx
      .updateTable('claim_reviews')
      .set({ state: 'waived', reason: words, decided_by: staff.id, decided_at: timestamp() })
      .where('id', '=', reviewId)
      .where('state', '=', 'open')
      .returning('article_id')
      .execute();
    const [one] = settled;
    if (one === undefined) return undefined;
    const article = await tx
      .selectFrom('articles')
      .select('draft_revision_id')
      .where('id', '=', one.article_id)
      .executeTakeFirst();
    const name = article === undefined ? '' : await nameOfDraft(tx, article);
    await recordAct(tx, staff, 'claim-waived', { kind: 'article', id: one.article_id, name }, { reason: words });
    return { done: { waived: true } };
  });
}

/** Closes what waits about an article, in the transaction that published its next revision or put a notice on it. */
export async function settleReviews(
  tx: Reading,
  staff: { id: string } | null,
  articleId: string,
  state: 'edited' | 'notice',
): Promise<void> {
  await tx
    .updateTable('claim_reviews')
    .set({ state, decided_by: staff?.id ?? null, decided_at: timestamp() })
    .where('article_id', '=', articleId)
    .where('state', '=', 'open')
    .execute();
}
