import type { Database } from '../database/open.ts';
import { keepingSettingsOf } from './keeping-settings.ts';
import { idAt } from './moments.ts';
import { destroyOldNetworkKeys } from './network.ts';

const DAY = 86_400_000;
// Whoever has not answered the question in a week did not want letters; of who ended them the address is kept for a month,
// so that the same link still says so.
const UNCONFIRMED_DAYS = 7;
const ENDED_DAYS = 30;
const ROWS_IN_A_WRITE = 500;

/** Keeps the times that the desk has set: takes away addresses and what tells of networks. For the daily job. */
export async function keepToTimes(db: Database, now = Date.now()): Promise<void> {
  const { emailDays, networkDays } = await keepingSettingsOf(db);
  await destroyOldNetworkKeys(db, now, networkDays);
  const before = (days: number) => new Date(now - days * DAY).toISOString();
  for (;;) {
    const rows = await db
      .selectFrom('comments')
      .select('id')
      .where('email', 'is not', null)
      .where('id', '<', idAt(now - emailDays * DAY))
      .limit(ROWS_IN_A_WRITE)
      .execute();
    if (rows.length === 0) break;
    const ids = rows.map(({ id }) => id);
    await db.write((tx) => tx.updateTable('comments').set({ email: null }).where('id', 'in', ids).execute());
  }
  await db.write(async (tx) => {
    await tx
      .updateTable('reports')
      .set({ name: null, email: null })
      .where('decided_at', '<', before(emailDays))
      .where('email', 'is not', null)
      .execute();
    await tx
      .deleteFrom('commenter_addresses')
      .where((where) =>
        where.or([
          where.and([where('confirmed_at', 'is', null), where('created_at', '<', before(UNCONFIRMED_DAYS))]),
          where('ended_at', '<', before(ENDED_DAYS)),
          // Somebody who has not commented for so long expects no letter.
          where.and([
            where('confirmed_at', '<', before(emailDays)),
            where.not(
              where.exists(
                where
                  .selectFrom('comments')
                  .select('comments.id')
                  .whereRef('comments.commenter_id', '=', 'commenter_addresses.commenter_id')
                  .where('comments.created_at', '>', before(emailDays)),
              ),
            ),
          ]),
        ]),
      )
      .execute();
  });
}
