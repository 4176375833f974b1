import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { ClaimStandingRow } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { nameOfClaim, tagsOfClaim } from './claims.ts';
import { lockClaims } from './fallen-before.ts';
import { openReviews } from './falling-claims.ts';
import { publicNotes } from './public-words.ts';
import { isFallen, newestStandings, standings } from './standings.ts';

/**
 * Says where the desk stands on a claim from now on, with what readers are told about it. What it stood on before stays on
 * record. To say the same again changes nothing.
 * @returns `undefined` when there is no such claim
 * @throws Forbidden
 */
export async function standOnClaim(
  db: Database,
  staff: Staff,
  claimId: string,
  typed: { standing: string; words?: Record<string, string> },
): Promise<Outcome<{ changed: boolean; standingId: string | null }> | undefined> {
  requireRight(staff, 'publish articles');
  const standing = standings.find((one) => one === typed.standing);
  if (standing === undefined) return mistake('standing', 'mistake-choice');
  const read = checked(publicNotes, typed.words ?? {});
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockClaims(tx, [claimId]);
    const claim = await tx
      .selectFrom('claims')
      .select(['id', 'question_id'])
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (claim === undefined) return undefined;
    const before = (await newestStandings(tx, [claimId])).get(claimId);
    if ((before?.standing ?? 'unconfirmed') === standing)
      return { done: { changed: false, standingId: before?.id ?? null } };
    const row: ClaimStandingRow = {
      id: newId(),
      claim_id: claimId,
      standing,
      made_by: staff.id,
      created_at: timestamp(),
    };
    await tx.insertInto('claim_standings').values(row).execute();
    for (const [language, text] of Object.entries(read.done))
      if (text !== '')
        await tx.insertInto('claim_standing_words').values({ standing_id: row.id, language, words: text }).execute();
    if (isFallen(standing)) await openReviews(tx, claimId, row.id);
    await recordChanges(tx, tagsOfClaim(claim));
    await recordAct(
      tx,
      staff,
      'claim-stood',
      { kind: 'claim', id: claimId, name: await nameOfClaim(tx, claimId) },
      { standing },
    );
    return { done: { changed: true, standingId: row.id } };
  }, claimId);
}
