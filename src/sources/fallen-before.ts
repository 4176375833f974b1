import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import { readFacts } from './facts.ts';
import { isFallen, newestStandings } from './standings.ts';

/*
 * Claims that had fallen before an article came to rest on them. Nobody is asked about those by the fall itself, so that they are
 * asked about where the article is published: a check says so before, and the article waits afterwards, like any other.
 */

/** The claims of which an article tells readers that somebody says so; one that it only tells denials of is not among them. */
export async function claimsCarried(db: Reading, articleId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('published_statements')
    .select(['claim_id', 'facts_json'])
    .where('article_id', '=', articleId)
    .where('claim_id', 'is not', null)
    .execute();
  return new Set(
    rows.flatMap(({ claim_id, facts_json }) => (readFacts(facts_json).stance === 'denies' ? [] : (claim_id ?? []))),
  );
}

/**
 * Those of the claims for which an article would begin to wait if it were published with them, each with the standing to which it
 * fell. What is open or was decided for that standing is not asked again, unless an edit had settled it and the claim comes back.
 * @param carried what the article told readers until now; see `claimsCarried`
 */
export async function fallenBefore(
  db: Reading,
  articleId: string,
  claimIds: Iterable<string>,
  carried: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(claimIds)];
  if (ids.length === 0) return new Map();
  const fallen = [...(await newestStandings(db, ids)).values()].filter(({ standing }) => isFallen(standing));
  if (fallen.length === 0) return new Map();
  const reviews = await db
    .selectFrom('claim_reviews')
    .select(['standing_id', 'state'])
    .where('article_id', '=', articleId)
    .where(
      'standing_id',
      'in',
      fallen.map(({ id }) => id),
    )
    .execute();
  const stateOf = new Map(reviews.map(({ standing_id, state }) => [standing_id, state]));
  return new Map(
    fallen
      .filter(({ id, claim_id }) => {
        const state = stateOf.get(id);
        return state === undefined || (state === 'edited' && !carried.has(claim_id));
      })
      .map(({ id, claim_id }) => [claim_id, id]),
  );
}

/**
 * Opens, in the transaction that published an article, a review for every claim that it rests on and that had fallen before.
 * @param before what the article told readers until then
 */
export async function openReviewsOfFallen(
  tx: Reading,
  articleId: string,
  revisionId: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const carried = [...(await claimsCarried(tx, articleId))];
  if (carried.length === 0) return;
  // On PostgreSQL a standing may be changing meanwhile: either it sees this article, or the article waits for it here.
  await lockClaims(tx, carried);
  const created_at = timestamp();
  const anew = { revision_id: revisionId, notice_id: null, state: 'open', reason: null } as const;
  const undecided = { decided_by: null, decided_at: null, created_at };
  for (const standing_id of (await fallenBefore(tx, articleId, carried, before)).values())
    await tx
      .insertInto('claim_reviews')
      .values({ id: newId(), standing_id, article_id: articleId, ...anew, ...undecided })
      .onConflict((conflict) => conflict.columns(['standing_id', 'article_id']).doUpdateSet({ ...anew, ...undecided }))
      .execute();
}

/** Holds claims until the transaction ends, so that whoever says where the desk stands and whoever publishes go one after the other. */
export async function lockClaims(tx: Reading, claimIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('claims')
    .set((e) => ({ position: e.ref('position') }))
    .where('id', 'in', [...claimIds])
    .execute();
}
