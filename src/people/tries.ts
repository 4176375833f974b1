import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';

/** How many tries are taken in how long, counted from the first one. */
export interface Limit {
  tries: number;
  minutes: number;
}

/** A counted name and its limit. */
export type Counted = readonly [name: string, limit: Limit];

/** Where tries are counted: every process on the same rows counts together. */
export interface TriesPlace {
  db: Database;
  secret: Uint8Array;
}

/** The name under which tries of `words` are counted: whoever reads the table learns no address and no account from it. */
export function triesName({ secret }: TriesPlace, ...words: string[]): string {
  return createHmac('sha256', derivedKey(secret, 'sign-in tries')).update(words.join('\0')).digest('base64url');
}

/**
 * Counts one try under each of `counted`, in order, and stops at the first that has had too many; gives the minutes until
 * that one ends. Whoever is refused already is not counted on, or one guesser would close an account for all.
 */
export async function countTries(db: Database, counted: readonly Counted[]): Promise<number | undefined> {
  return db.write(async (tx) => {
    for (const [name, limit] of counted) {
      const { tries, ends_at } = await oneMore(tx, name, limit);
      if (tries > limit.tries) return Math.max(1, Math.ceil((Date.parse(ends_at) - Date.now()) / 60_000));
    }
    return undefined;
  });
}

/** Takes back one try under each of `names`: it was none. */
export async function uncountTries(tx: Reading, names: readonly string[]): Promise<void> {
  await tx
    .updateTable('sign_in_tries')
    .set((set) => ({ tries: set('tries', '-', 1) }))
    .where('name', 'in', [...names])
    .where('tries', '>', 0)
    .execute();
}

/** Forgets every try under `name`. */
export async function forgetTries(tx: Reading, name: string): Promise<void> {
  await tx.deleteFrom('sign_in_tries').where('name', '=', name).execute();
}

/** Removes what is counted no more. For the daily job. */
export async function deleteOldTries(db: Database): Promise<void> {
  await db.write((tx) => tx.deleteFrom('sign_in_tries').where('ends_at', '<', timestamp()).execute());
}

/** Counts one try in the transaction `tx`; true while it is within the limit. */
export async function countTry(tx: Reading, [name, limit]: Counted): Promise<boolean> {
  return (await oneMore(tx, name, limit)).tries <= limit.tries;
}

// One statement, so that many at once, in several processes, are all counted.
async function oneMore(tx: Reading, name: string, { minutes }: Limit) {
  const now = timestamp();
  const ends_at = new Date(Date.now() + minutes * 60_000).toISOString();
  return tx
    .insertInto('sign_in_tries')
    .values({ name, tries: 1, ends_at })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        tries: sql<number>`case when sign_in_tries.ends_at <= ${now} then 1 else sign_in_tries.tries + 1 end`,
        ends_at: sql<string>`case when sign_in_tries.ends_at <= ${now} then ${ends_at} else sign_in_tries.ends_at end`,
      }),
    )
    .returning(['tries', 'ends_at'])
    .executeTakeFirstOrThrow();
}
