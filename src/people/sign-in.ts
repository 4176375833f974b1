import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { StaffRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { takeCode } from './fresh-factor.ts';
import { linkDigest, newLinkSecret } from './links.ts';
import { hashPassword, passwordMistake, verifyPassword } from './passwords.ts';
import type { Staff } from './rights.ts';
import { type LetterBox, queueSafetyLetter } from './safety-letters.ts';
import { factorsOf, hasFactor } from './second-factor.ts';
import type { SignInMethod } from './sessions.ts';
import { endSessions, endWaysIn, staffByEmail, staffById, subjectOf } from './staff.ts';
import { countTry, type TriesPlace, triesName } from './tries.ts';

/*
 * Signing in is two questions: the password, and, for whoever has a second factor, that. Between the two there is no
 * session, only a waiting sign-in that its browser holds the secret of. Every way in and every wrong try is in the log; of
 * an address that nobody signs in with, the log keeps nothing.
 */

const WAITING_MINUTES = 10;
const WAITING = 'waiting:';
// Enough to see that somebody is at the door; a flood of tries is not to fill the disk.
const FAILURES_LOGGED = { tries: 50, minutes: 60 } as const;

/** Whoever signs in with this pair; `undefined` for a wrong one, an unknown address or somebody who left, in equal time. */
export async function personOfPassword(db: Reading, email: string, password: string): Promise<StaffRow | undefined> {
  const person = await staffByEmail(db, email);
  const account = person && (await passwordOf(db, person.id));
  const nobodys = await nobodysHash();
  const isRight = await verifyPassword({ password, hash: account ?? nobodys });
  return isRight && account !== undefined && person?.left_at === null ? person : undefined;
}

/** Whether this is somebody's password. */
export async function isPasswordOf(db: Reading, staffId: string, password: string): Promise<boolean> {
  const hash = await passwordOf(db, staffId);
  return hash !== undefined && (await verifyPassword({ password, hash }));
}

/**
 * Writes down that somebody signed in, and how. From a kind of device that the log does not know of them a letter tells them;
 * what they joined with is theirs.
 */
export async function recordSignIn(
  place: { db: Database } & LetterBox,
  staff: Staff,
  how: SignInMethod,
  device: string | null,
): Promise<void> {
  await place.db.write(async (tx) => {
    const isNew = how !== 'joined' && !(await signedInWith(tx, staff.id, device ?? ''));
    await recordAct(tx, staff, 'signed-in', subjectOf(staff), { how, device: device ?? '' });
    if (isNew) await queueSafetyLetter(tx, place, staff.id, 'new-device', device);
  });
}

/** Whether somebody has signed in with this kind of device before. `device` is of our own few words: no wildcard is in it. */
async function signedInWith(tx: Reading, staffId: string, device: string): Promise<boolean> {
  const line = await tx
    .selectFrom('audit_entries')
    .select('id')
    .where('staff_id', '=', staffId)
    .where('action', '=', 'signed-in')
    .where('detail_json', 'like', `%"device":${JSON.stringify(device)}%`)
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}

/**
 * Writes down that a sign-in failed; whose, only where that is somebody here. Strangers' tries are counted, and written
 * down up to a limit, in the same write: neither the answer nor its time tells whether an address is known.
 */
export async function recordFailedSignIn(
  place: TriesPlace,
  email: string,
  how: 'password' | 'code' | 'passkey',
): Promise<void> {
  const person = await staffByEmail(place.db, email);
  const subject = person === undefined ? ({ kind: 'staff', id: '', name: '' } as const) : subjectOf(person);
  const counted = triesName(place, 'failed tries logged', subject.id);
  await place.db.write(async (tx) => {
    if (!(await countTry(tx, [counted, FAILURES_LOGGED]))) return;
    await recordAct(tx, null, 'sign-in-failed', subject, { how });
  });
}

/** Whether a password alone does not let this person in. */
export async function needsSecondStep(db: Reading, staffId: string): Promise<boolean> {
  return hasFactor(await factorsOf(db, staffId));
}

/** Begins a sign-in that waits for the second factor; gives the secret that the browser holds meanwhile. */
export async function beginWaiting(db: Database, staffId: string): Promise<string> {
  const secret = newLinkSecret();
  const now = timestamp();
  await db.write((tx) =>
    tx
      .insertInto('auth_verifications')
      .values({
        id: newId(),
        identifier: WAITING + linkDigest(secret),
        value: staffId,
        expires_at: new Date(Date.now() + WAITING_MINUTES * 60_000).toISOString(),
        created_at: now,
        updated_at: now,
      })
      .execute(),
  );
  return secret;
}

/** Whose sign-in waits in the browser that holds `secret`. */
export async function personWaiting(db: Reading, secret: string | undefined): Promise<Staff | undefined> {
  if (secret === undefined) return undefined;
  const row = await db
    .selectFrom('auth_verifications')
    .select('value')
    .where('identifier', '=', WAITING + linkDigest(secret))
    .where('expires_at', '>', timestamp())
    .executeTakeFirst();
  return row === undefined ? undefined : staffById(db, row.value);
}

/** Ends a waiting sign-in in the transaction `tx`; false when it had ended. */
export async function endWaiting(tx: Reading, secret: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('auth_verifications')
    .where('identifier', '=', WAITING + linkDigest(secret))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/**
 * Takes a code of the app or a recovery code for a waiting sign-in; gives how it was proved. A wrong one is counted and
 * logged, and no code of an app is taken twice.
 */
export async function finishWithCode(
  place: TriesPlace & LetterBox,
  waiting: string,
  staff: Staff,
  code: string,
): Promise<Outcome<SignInMethod>> {
  const taken = await takeCode(place, staff, code, (tx) => endWaiting(tx, waiting));
  if ('done' in taken) return { done: taken.done === 'app' ? 'password-app' : 'password-recovery' };
  if (taken.mistakes[0].message === 'sign-in-mistake-code') await recordFailedSignIn(place, staff.email, 'code');
  return taken;
}

/** Gives whoever is signed in the new password, and ends their other sessions; not when `current` is wrong. */
export async function changePassword(
  place: { db: Database } & LetterBox,
  staff: Staff,
  sessionId: string,
  { current, fresh }: { current: string; fresh: string },
): Promise<Outcome<true>> {
  const wrong = passwordMistake('fresh', fresh, staff);
  if (wrong !== undefined) return { mistakes: [wrong] };
  const { db } = place;
  if (!(await isPasswordOf(db, staff.id, current))) return mistake('current', 'account-mistake-password-wrong');
  const password = await hashPassword(fresh);
  await db.write(async (tx) => {
    await tx
      .updateTable('auth_accounts')
      .set({ password, updated_at: timestamp() })
      .where('user_id', '=', staff.id)
      .where('provider_id', '=', 'credential')
      .execute();
    await endSessions(tx, staff.id, sessionId);
    await endWaysIn(tx, staff.id);
    await recordAct(tx, staff, 'password-changed', subjectOf(staff));
    await queueSafetyLetter(tx, place, staff.id, 'password-changed');
  });
  return { done: true };
}

/** Digits as a telephone shows them, in whatever script and with whatever between. */
export function plainDigits(code: string): string {
  return code
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(/[\s-]/g, '');
}

async function passwordOf(db: Reading, staffId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('auth_accounts')
    .select('password')
    .where('user_id', '=', staffId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? undefined;
}

// Somebody unknown costs the same hashing as somebody known.
let nobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(newLinkSecret());
  return nobody;
}
