import { createHmac } from 'node:crypto';
import type { Database } from '../database/open.ts';
import { idAt } from './moments.ts';

/*
 * Network addresses are never stored. Quotas need to know only whether two comments of one day came from one network: each
 * is hashed under that day's random key, and after thirty days the key is destroyed, and with it what the hash could tell.
 */

const KEPT_DAYS = 30;
const DAY = 86_400_000;
// Hashes without a key tell nothing; those of the days around the destruction are removed as well.
const SWEPT_DAYS = 14;
const ROWS_IN_A_WRITE = 500;

interface TodaysKey {
  day: string;
  key: Promise<string>;
}

const todaysKeys = new WeakMap<Database, TodaysKey>();

/** The hash of a client's network (an IPv4 address, the first half of an IPv6 one) under the key of the day. */
export async function networkHash(db: Database, network: string, now = Date.now()): Promise<string> {
  const day = dayOf(now);
  let todays = todaysKeys.get(db);
  if (todays?.day !== day) {
    todays = { day, key: keyOf(db, day) };
    todaysKeys.set(db, todays);
    todays.key.catch(() => todaysKeys.delete(db));
  }
  return hashOfNetwork(await todays.key, network);
}

/** The hash of a network under one day's key. */
export function hashOfNetwork(key: string, network: string): string {
  return createHmac('sha256', key).update(network).digest('base64url').slice(0, 22);
}

/** The day under whose key a network was hashed at a moment. */
export function networkDay(moment: number): string {
  return dayOf(moment);
}

/**
 * Destroys the keys of days longer ago than `keptDays` (thirty at most), and what was hashed with them; the key of a day under which a network is
 * still banned stays until the ban ends. For the daily job.
 */
export async function destroyOldNetworkKeys(db: Database, now = Date.now(), keptDays = KEPT_DAYS): Promise<void> {
  const oldest = dayOf(now - Math.min(keptDays, KEPT_DAYS) * DAY);
  await db.write((tx) =>
    tx
      .deleteFrom('day_keys')
      .where('day', '<', oldest)
      .where('day', 'not in', (eb) =>
        eb
          .selectFrom('bans')
          .select('network_day')
          .where('network_day', 'is not', null)
          .where('lifted_at', 'is', null)
          .where((or) => or.or([or('ends_at', 'is', null), or('ends_at', '>', new Date(now).toISOString())]))
          .$narrowType<{ network_day: string }>(),
      )
      .execute(),
  );
  await db.write((tx) =>
    tx
      .updateTable('reports')
      .set({ network_hash: null })
      .where('id', '<', idAt(Date.parse(oldest)))
      .where('network_hash', 'is not', null)
      .execute(),
  );
  for (let after = idAt(now - (KEPT_DAYS + SWEPT_DAYS) * DAY); ; ) {
    // Ids begin with their time, so the primary key finds the days without an index of its own.
    const rows = await db
      .selectFrom('comments')
      .select(['id', 'network_hash'])
      .where('id', '>', after)
      .where('id', '<', idAt(Date.parse(oldest)))
      .orderBy('id')
      .limit(ROWS_IN_A_WRITE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    const hashed = rows.filter((row) => row.network_hash !== null).map((row) => row.id);
    if (hashed.length > 0)
      await db.write((tx) =>
        tx.updateTable('comments').set({ network_hash: null }).where('id', 'in', hashed).execute(),
      );
    after = last.id;
  }
}

async function keyOf(db: Database, day: string): Promise<string> {
  const find = (from: Pick<Database, 'selectFrom'>) =>
    from.selectFrom('day_keys').select('key').where('day', '=', day).executeTakeFirst();
  const known = await find(db);
  if (known !== undefined) return known.key;
  return db.write(async (tx) => {
    const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
    // Another process may have made today's key a moment before: the first one holds.
    await tx
      .insertInto('day_keys')
      .values({ day, key })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .execute();
    return (await find(tx))?.key ?? key;
  });
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
