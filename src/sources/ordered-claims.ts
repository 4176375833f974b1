import { recordChanges } from '../database/changes.ts';
import type { Database } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { claimsOfQuestion } from './claims.ts';
import { questionById } from './questions.ts';

/**
 * Moves a claim one place up or down among the answers to its question: whoever asked it may, and editors. At the end of the
 * list it stays where it is.
 * @returns `undefined` when there is no such question
 * @throws Forbidden
 */
export async function moveClaim(
  db: Database,
  staff: Staff,
  questionId: string,
  { claimId, by }: { claimId: string; by: string },
): Promise<Outcome<{ place: number }> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const question = await questionById(tx, questionId);
    if (question === undefined) return undefined;
    if (question.madeBy !== staff.id && !may(staff, 'edit others’ articles'))
      throw new Forbidden('edit others’ articles');
    const ids = (await claimsOfQuestion(tx, questionId)).map(({ id }) => id);
    const from = ids.indexOf(claimId);
    if (from < 0 || (by !== 'up' && by !== 'down')) return mistake('form', 'mistake-choice');
    const to = Math.max(0, Math.min(ids.length - 1, from + (by === 'up' ? -1 : 1)));
    ids.splice(to, 0, ...ids.splice(from, 1));
    for (const [place, id] of ids.entries())
      await tx
        .updateTable('claims')
        .set({ position: place + 1 })
        .where('id', '=', id)
        .execute();
    await recordChanges(tx, [`question:${questionId}`]);
    return { done: { place: to + 1 } };
  }, questionId);
}
