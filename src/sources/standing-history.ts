import type { Reading } from '../database/open.ts';
import { type Claim, claimsById } from './claims.ts';
import { type StandingChange, standingsOf } from './standings.ts';

/** A claim with every change of where the desk stands on it, the newest first. */
export interface ClaimHistory {
  claim: Claim;
  changes: StandingChange[];
}

/** The claims among `claimIds` on which the desk's standing was ever said, with what it was. */
export async function historiesOf(db: Reading, claimIds: readonly string[]): Promise<ClaimHistory[]> {
  const claims = await claimsById(db, claimIds);
  const histories = await Promise.all(
    [...claims.values()].map(async (claim) => ({ claim, changes: await standingsOf(db, claim.id) })),
  );
  return histories.filter(({ changes }) => changes.length > 0).sort((a, b) => newest(b).localeCompare(newest(a)));
}

/**
 * The claims that an article rested on when they fell, also those that it does not tell any more: what was wrong in it stays
 * on record.
 */
export async function claimsFallenUnder(db: Reading, articleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_reviews as r')
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .select('s.claim_id')
    .distinct()
    .where('r.article_id', '=', articleId)
    .execute();
  return rows.map(({ claim_id }) => claim_id);
}

/** The claims for whose fall something still has to be done about an article. */
export async function claimsWaitingUnder(db: Reading, articleId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('claim_reviews as r')
    .innerJoin('claim_standings as s', 's.id', 'r.standing_id')
    .select('s.claim_id')
    .where('r.article_id', '=', articleId)
    .where('r.state', '=', 'open')
    .execute();
  return new Set(rows.map(({ claim_id }) => claim_id));
}

function newest({ changes }: ClaimHistory): string {
  return changes[0]?.id ?? '';
}
