import type { Reading } from '../database/open.ts';
import type { ClaimStandingRow, Standing } from '../database/sources-tables.ts';
import type { WordsByLanguage } from './public-words.ts';

/*
 * Where the desk itself stands on a claim, now and before. Nothing that was said here is taken back: what it stood on before
 * stays on record.
 */

/** Where the desk can stand on a claim. */
export const standings = [
  'confirmed',
  'unconfirmed',
  'disputed',
  'denied',
  'retracted',
] as const satisfies readonly Standing[];

/** What a claim falls to: whoever told it has something to put right. */
const fallen: ReadonlySet<Standing> = new Set(['disputed', 'denied', 'retracted']);

/** Whether whoever told a claim on which the desk stands like this has something to put right. */
export function isFallen(standing: Standing): boolean {
  return fallen.has(standing);
}

/** One change of the desk's standing, as readers are told. */
export interface StandingChange {
  id: string;
  standing: Standing;
  at: string;
  by: string | null;
  words: WordsByLanguage;
}

/** Every standing that the desk took on a claim, the newest first. */
export async function standingsOf(db: Reading, claimId: string): Promise<StandingChange[]> {
  const rows = await db
    .selectFrom('claim_standings as c')
    .leftJoin('staff as s', 's.id', 'c.made_by')
    .select(['c.id', 'c.standing', 'c.created_at', 's.name'])
    .where('c.claim_id', '=', claimId)
    .orderBy('c.id', 'desc')
    .execute();
  const ids = rows.map(({ id }) => id);
  const told =
    ids.length === 0
      ? []
      : await db.selectFrom('claim_standing_words').selectAll().where('standing_id', 'in', ids).execute();
  const wordsOf = Map.groupBy(told, ({ standing_id }) => standing_id);
  return rows.map(({ id, standing, created_at, name }) => ({
    id,
    standing,
    at: created_at,
    by: name,
    words: Object.fromEntries((wordsOf.get(id) ?? []).map(({ language, words: text }) => [language, text])),
  }));
}

/** Where the desk stands now on each of these claims, by the claim's id; of those only on which it ever stood. */
export async function newestStandings(
  db: Reading,
  claimIds: readonly string[],
): Promise<Map<string, ClaimStandingRow>> {
  const rows = await db
    .selectFrom('claim_standings')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('claim_standings as newest')
        .select((newest) => newest.fn.max('newest.id').as('id'))
        .where('newest.claim_id', 'in', [...new Set(claimIds)])
        .groupBy('newest.claim_id'),
    )
    .execute();
  return new Map(rows.map((row) => [row.claim_id, row]));
}
