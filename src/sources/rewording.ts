import type { Reading } from '../database/open.ts';
import { may, type Staff } from '../people/rights.ts';
import { isTold } from './is-told.ts';

/** What somebody may do with the words of a question or a claim: put others in their place, add a language, or only read them. */
export type Rewording = 'change' | 'add' | 'read';

/**
 * What `staff` may do with the words of a question, or of a claim, which these claims are: what readers see is an editor's to change,
 * what they do not see its writer's as well. The verbs that change words ask again.
 */
export async function rewordingBy(
  db: Reading,
  staff: Staff,
  { madeBy }: { madeBy: string | null },
  claimIds: readonly string[],
): Promise<Rewording> {
  if (may(staff, 'publish articles')) return 'change';
  if (await isTold(db, 'claim_id', claimIds)) return 'read';
  return madeBy === staff.id ? 'change' : 'add';
}
