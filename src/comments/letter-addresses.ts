import type { CommenterAddressRow } from '../database/conversation-tables.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { countTry, type TriesPlace, triesName } from '../people/tries.ts';
import { isEmailAddress } from './email-address.ts';

/*
 * Where commenters want letters about their comments. An address gets one letter that asks, and nothing more before somebody
 * who reads its letters has pressed the button behind that letter's link. It refuses to tell anybody which addresses are known.
 */

/** The job that asks whoever reads an address whether letters are wanted; its payload is `{ addressId }`. */
export const ASK_FOR_LETTERS = 'ask for letters';

// A stranger's letter box is not filled through this form.
const FROM_A_NETWORK = { tries: 10, minutes: 60 } as const;
const TO_AN_ADDRESS = { tries: 3, minutes: 24 * 60 } as const;

/** Who wants letters where, in an edition's language. */
export interface WantedLetters {
  commenterId: string;
  networkHash: string | null;
  editionId: string;
  email: string;
}

/** Notes where a commenter wants letters, and queues the letter that asks, unless it was confirmed before. */
export async function askForLetters(at: TriesPlace, wanted: WantedLetters): Promise<Outcome<undefined>> {
  const email = wanted.email.trim();
  if (!isEmailAddress(email)) return mistake('email', 'letters-error-email');
  const { commenterId, editionId, networkHash } = wanted;
  return at.db.write(async (tx): Promise<Outcome<undefined>> => {
    const known = await tx
      .selectFrom('commenter_addresses')
      .selectAll()
      .where('commenter_id', '=', commenterId)
      .where('email', '=', email)
      .executeTakeFirst();
    if (known !== undefined && known.confirmed_at !== null && known.ended_at === null) return { done: undefined };
    const network = triesName(at, 'letters asked from', networkHash ?? '');
    if (!(await countTry(tx, [network, FROM_A_NETWORK]))) return mistake('email', 'letters-error-often');
    const row: CommenterAddressRow = {
      id: newId(),
      commenter_id: commenterId,
      email,
      edition_id: editionId,
      confirmed_at: null,
      ended_at: null,
      created_at: timestamp(),
    };
    await tx
      .insertInto('commenter_addresses')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['commenter_id', 'email'])
          .doUpdateSet({ edition_id: editionId, confirmed_at: null, ended_at: null, created_at: row.created_at }),
      )
      .execute();
    // That an address has had its share is nobody's business: whoever asks is told the same.
    const box = triesName(at, 'letters asked to', email.toLowerCase());
    const addressId = known?.id ?? row.id;
    if (await countTry(tx, [box, TO_AN_ADDRESS]))
      await queueJob(tx, { name: ASK_FOR_LETTERS, payload: { addressId }, key: `${ASK_FOR_LETTERS} ${addressId}` });
    return { done: undefined };
  }, commenterId);
}

/** Whoever reads the address wants letters; those of the same commenter at another address end. */
export async function confirmLetters(db: Database, addressId: string): Promise<void> {
  await db.write(async (tx) => {
    const at = timestamp();
    const row = await addressById(tx, addressId);
    if (row === undefined) return;
    await tx
      .updateTable('commenter_addresses')
      .set({ confirmed_at: at, ended_at: null })
      .where('id', '=', addressId)
      .where((where) => where.or([where('confirmed_at', 'is', null), where('ended_at', 'is not', null)]))
      .execute();
    await tx
      .updateTable('commenter_addresses')
      .set({ ended_at: at })
      .where('commenter_id', '=', row.commenter_id)
      .where('id', '<>', addressId)
      .where('ended_at', 'is', null)
      .execute();
  });
}

/** Ends every letter about comments to this address, whoever asked for them. */
export async function endLetters(db: Database, addressId: string): Promise<void> {
  await db.write(async (tx) => {
    const row = await addressById(tx, addressId);
    if (row === undefined) return;
    await tx
      .updateTable('commenter_addresses')
      .set({ ended_at: timestamp() })
      .where('email', '=', row.email)
      .where('ended_at', 'is', null)
      .execute();
  });
}

/** An address by its id. */
export async function addressById(db: Reading, id: string): Promise<CommenterAddressRow | undefined> {
  return db.selectFrom('commenter_addresses').selectAll().where('id', '=', id).executeTakeFirst();
}

/** How a commenter's letters stand: the newest address that they gave and that has not ended. */
export async function lettersOf(
  db: Reading,
  commenterId: string,
): Promise<{ state: 'asked' | 'confirmed'; email: string } | undefined> {
  const row = await db
    .selectFrom('commenter_addresses')
    .select(['email', 'confirmed_at'])
    .where('commenter_id', '=', commenterId)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { state: row.confirmed_at === null ? 'asked' : 'confirmed', email: masked(row.email) };
}

/** An address as its owner knows it again and nobody else can use it: `r•••@example.org`. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${first}•••${email.slice(at)}`;
}
