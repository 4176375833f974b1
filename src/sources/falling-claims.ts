import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { ClaimReviewRow, Standing } from '../database/sources-tables.ts';
import { type Claim, claimsById } from './claims.ts';
import { waiting } from './waiting-articles.ts';

/*
 * When a claim falls: every published article that rests on it, in every edition, waits until somebody edited it, put a notice
 * on it, or signed that nothing has to be done. What waits is opened in the transaction in which the standing changed, for the
 * article and the standing; whoever closes it closes it for the claim, however often that fell meanwhile.
 */

/** A claim that fell, with how much waits. */
export interface FallenClaim {
  claim: Claim;
  /** Since when the article that waits longest does. */
  since: string;
  /** What it fell to last; where the desk stands now may be another thing. */
  fell: Standing;
  /** How many published articles wait. */
  articles: number;
}

const AT_ONCE = 100;

/** The published articles that tell readers something about the claim, in every edition. */
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

/**
 * Opens a review for every article that rests on a claim whose standing just changed; of one that is not public at the
 * moment it is shown when the article comes back. Gives how many.
 */
export async function openReviews(tx: Reading, claimId: string, standingId: string): Promise<number> {
  const created_at = timestamp();
  const articles = await tx
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .select(['a.id', 'a.published_revision_id'])
    .distinct()
    .where('p.claim_id', '=', claimId)
    .orderBy('a.id')
    .execute();
  const rows = articles.map(
    ({ id: article_id, published_revision_id }): ClaimReviewRow => ({
      id: newId(),
      standing_id: standingId,
      article_id,
      revision_id: published_revision_id,
      notice_id: null,
      state: 'open',
      reason: null,
      decided_by: null,
      decided_at: null,
      created_at,
    }),
  );
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .insertInto('claim_reviews')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((conflict) => conflict.columns(['standing_id', 'article_id']).doNothing())
      .execute();
  return rows.length;
}

/** The claims for which articles wait, the one that waits longest first; or one of them. */
export async function fallenClaims(
  db: Reading,
  { claimId, most = 20, skipped = 0 }: { claimId?: string; most?: number; skipped?: number } = {},
): Promise<FallenClaim[]> {
  let query = waiting(db).innerJoin('claim_standings as s', 's.id', 'r.standing_id');
  if (claimId !== undefined) query = query.where('s.claim_id', '=', claimId);
  const rows = await query
    .select((e) => [
      's.claim_id',
      e.fn.min('r.created_at').as('since'),
      e.fn.max('s.id').as('standing_id'),
      e.fn.count<string | number>('r.article_id').distinct().as('articles'),
    ])
    .groupBy('s.claim_id')
    .orderBy('since')
    .orderBy('s.claim_id')
    .limit(most)
    .offset(skipped)
    .execute();
  if (rows.length === 0) return [];
  const claims = await claimsById(
    db,
    rows.map(({ claim_id }) => claim_id),
  );
  const fell = await db
    .selectFrom('claim_standings')
    .select(['id', 'standing'])
    .where(
      'id',
      'in',
      rows.map(({ standing_id }) => standing_id),
    )
    .execute();
  const standingOf = new Map(fell.map(({ id, standing }) => [id, standing]));
  return rows.flatMap(({ claim_id, since, standing_id, articles }) => {
    const [claim, standing] = [claims.get(claim_id), standingOf.get(standing_id)];
    if (claim === undefined || standing === undefined) return [];
    return [{ claim, since, fell: standing, articles: Number(articles) }];
  });
}

/** The claims that an article rests on and that fell, so that it waits; the one that waits longest first. */
export async function fallenClaimsOf(db: Reading, articleId: string): Promise<Claim[]> {
  const rows = await waiting(db)
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .select((e) => ['s.claim_id', e.fn.min('r.created_at').as('since')])
    .where('r.article_id', '=', articleId)
    .groupBy('s.claim_id')
    .orderBy('since')
    .execute();
  const claims = await claimsById(
    db,
    rows.map(({ claim_id }) => claim_id),
  );
  return rows.flatMap(({ claim_id }) => claims.get(claim_id) ?? []);
}
