import { z } from 'zod';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';

const SETTING = 'conversation-keeping';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const keepingSettings = z.object({
  /** Days that a commenter's e-mail address is kept, from the comment or report that it came with. */
  emailDays: whole(1, 3650).default(365),
  /** Days that the hash of a network is kept: never more than thirty, unless a ban needs its key. */
  networkDays: whole(1, 30).default(30),
  /** Comments that wait before moderators get a letter; 0 for no such letter. */
  wakeAtHeld: whole(0, 100_000).default(20),
  /** Hours that the oldest waits before moderators get a letter; 0 for no such letter. */
  wakeAfterHours: whole(0, 24 * 30).default(12),
});

/** How long what commenters leave is kept, and when moderators are woken. */
export type KeepingSettings = z.infer<typeof keepingSettings>;

/** The settings as they are now; every page made from them has the tag `conversation-keeping`. */
export async function keepingSettingsOf(db: Reading): Promise<KeepingSettings> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return keepingSettings.parse(row === undefined ? {} : JSON.parse(row.value_json));
}

/**
 * Sets them. What is no number or out of bounds is a mistake that names the field.
 * @throws Forbidden
 */
export async function changeKeeping(db: Database, typed: unknown, staff: Staff): Promise<Outcome<KeepingSettings>> {
  requireRight(staff, 'change rules and policy');
  const parsed = keepingSettings.safeParse(typed);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'form');
    return mistake(field, 'desk-rules-mistake-number');
  }
  await db.write(async (tx) => {
    const row = { value_json: JSON.stringify(parsed.data), changed_at: timestamp() };
    await tx
      .insertInto('settings')
      .values({ key: SETTING, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
    await recordAct(tx, staff, 'rules-changed', { kind: 'policy', id: SETTING, name: '' });
    await recordChanges(tx, [SETTING]);
  });
  return { done: parsed.data };
}
