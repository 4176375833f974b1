import { timestamp } from '../../database/ids.ts';
import type { Database, Reading } from '../../database/open.ts';
import { mistake, type Outcome } from '../../mistake.ts';
import { recordAct } from '../../people/audit.ts';
import { requireRight, type Staff } from '../../people/rights.ts';

const SETTING = 'vault-longest-days';
/** A year: long enough for most stories to be over, short enough that somebody decides again. */
const USUAL_DAYS = 365;
const MOST_DAYS = 3650;

/** For how many days a record is sealed at most. */
export async function longestDaysOf(db: Reading): Promise<number> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return row === undefined ? USUAL_DAYS : Number(JSON.parse(row.value_json));
}

/**
 * Sets it, for records sealed from now on; those that are sealed keep their day.
 * @throws Forbidden
 */
export async function changeLongestDays(db: Database, staff: Staff, typed: string): Promise<Outcome<number>> {
  requireRight(staff, 'manage settings');
  const days = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (days < 1 || days > MOST_DAYS) return mistake('longest', 'vault-mistake-days', { most: MOST_DAYS });
  const row = { key: SETTING, value_json: JSON.stringify(days), changed_at: timestamp() };
  await db.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
    await recordAct(tx, staff, 'publication-changed', { kind: 'publication', id: SETTING, name: '' });
  });
  return { done: days };
}
