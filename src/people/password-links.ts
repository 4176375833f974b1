import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { StaffRow } from '../database/tables.ts';
import type { Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { linkDigest, newLinkSecret } from './links.ts';
import { hashPassword, passwordAccount, passwordMistake } from './passwords.ts';
import type { Staff } from './rights.ts';
import { type LetterBox, queueSafetyLetter } from './safety-letters.ts';
import { endSessions, endWaysIn, subjectOf } from './staff.ts';

/** How long a link holds that an administrator or the console passes on. */
export const PASSED_ON_MINUTES = 24 * 60;
/** How long one holds that was sent to the person's own address. */
export const MAILED_MINUTES = 30;
const PURPOSE = 'password:';

/** The link for a new password was used, ran out or never existed. */
export class PasswordLinkClosed extends Error {}

/**
 * The secret of a link with which `person` chooses a new password within `minutes`; an earlier one ends. `by` is who gave
 * it out, `null` for the console; a letter that was asked for on the sign-in page is in the log already.
 */
export async function newPasswordLink(
  db: Database,
  person: StaffRow,
  by: Staff | null | 'letter',
  minutes = PASSED_ON_MINUTES,
): Promise<string> {
  const secret = newLinkSecret();
  const now = timestamp();
  await db.write(async (tx) => {
    await tx
      .deleteFrom('auth_verifications')
      .where('value', '=', person.id)
      .where('identifier', 'like', `${PURPOSE}%`)
      .execute();
    await tx
      .insertInto('auth_verifications')
      .values({
        id: newId(),
        identifier: PURPOSE + linkDigest(secret),
        value: person.id,
        expires_at: new Date(Date.now() + minutes * 60_000).toISOString(),
        created_at: now,
        updated_at: now,
      })
      .execute();
    if (by !== 'letter') await recordAct(tx, by, 'password-link-made', subjectOf(person));
  });
  return secret;
}

/** Whose password the link of `secret` changes, while it holds and they have not left. */
export async function personOfPasswordLink(db: Reading, secret: string): Promise<StaffRow | undefined> {
  return db
    .selectFrom('auth_verifications')
    .innerJoin('staff', 'staff.id', 'auth_verifications.value')
    .selectAll('staff')
    .where('identifier', '=', PURPOSE + linkDigest(secret))
    .where('expires_at', '>', timestamp())
    .where('left_at', 'is', null)
    .executeTakeFirst();
}

/**
 * Gives whoever has the link the password they chose and ends all their sessions.
 * @throws PasswordLinkClosed when it does not hold
 */
export async function resetPassword(
  place: { db: Database } & LetterBox,
  secret: string,
  password: string,
): Promise<Outcome<StaffRow>> {
  const { db } = place;
  const person = await personOfPasswordLink(db, secret);
  if (person === undefined) throw new PasswordLinkClosed();
  const wrong = passwordMistake('password', password, person);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const hash = await hashPassword(password);
  await db.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('auth_verifications')
      .where('identifier', '=', PURPOSE + linkDigest(secret))
      .executeTakeFirst();
    if (numDeletedRows !== 1n) throw new PasswordLinkClosed();
    await tx.deleteFrom('auth_accounts').where('user_id', '=', person.id).execute();
    await tx.insertInto('auth_accounts').values(passwordAccount(person.id, hash)).execute();
    await endSessions(tx, person.id);
    await endWaysIn(tx, person.id);
    await recordAct(tx, person, 'password-reset', subjectOf(person));
    await queueSafetyLetter(tx, place, person.id, 'password-changed');
  });
  return { done: person };
}
