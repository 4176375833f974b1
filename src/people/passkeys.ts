import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { isBlank } from '../comments/characters.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { AuthPasskeyRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { isOwnChallenge, newChallenge, spendChallenge } from './passkey-challenges.ts';
import type { Staff } from './rights.ts';
import { type LetterBox, queueSafetyLetter } from './safety-letters.ts';
import { firstRecoveryCodes, laneOf } from './second-factor.ts';
import { staffById, subjectOf } from './staff.ts';

/*
 * Passkeys (WebAuthn): a key that never leaves its authenticator signs a challenge of ours, for this publication's address
 * only, so that neither a false page nor a stolen database is any use. Alone it signs in when the authenticator has asked
 * for a finger, a face or a PIN; after the password it is enough that it is there.
 */

/** The address that passkeys are made for: whole (`https://gazette.example`), and its host alone. */
export interface PasskeyAddress {
  origin: string;
  host: string;
}

interface PasskeyPlace {
  db: Database;
  secret: Uint8Array;
}

/** Somebody's passkeys, the oldest first. */
export async function passkeysOf(db: Reading, staffId: string): Promise<AuthPasskeyRow[]> {
  return db.selectFrom('auth_passkeys').selectAll().where('staff_id', '=', staffId).orderBy('created_at').execute();
}

const LONGEST_NAME = 60;
const MOST_PASSKEYS = 20;
const nameSchema = z
  .string()
  .transform((name) => (isBlank(name) ? '' : name.trim()))
  .pipe(z.string().min(1).max(LONGEST_NAME))
  .refine((name) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name));

/** What a browser is asked in order to make a passkey, as JSON for the page. */
export async function passkeyCreation(place: PasskeyPlace, at: PasskeyAddress, staff: Staff, publicationName: string) {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return generateRegistrationOptions({
    rpName: publicationName,
    rpID: at.host,
    userID: Uint8Array.from(Buffer.from(staff.id)),
    userName: staff.email,
    userDisplayName: staff.name,
    challenge: newChallenge(place.secret, adding(staff)),
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(place.db, staff.id)).map(credentialOf),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
}

/** Keeps the passkey that a browser made; gives first recovery codes where it is the first factor. */
export async function addPasskey(
  place: PasskeyPlace & LetterBox,
  at: PasskeyAddress,
  staff: Staff,
  draft: { name: string; credential: string },
): Promise<Outcome<{ codes: string[] }>> {
  const name = nameSchema.safeParse(draft.name);
  if (!name.success) return mistake('name', 'passkey-mistake-name', { most: LONGEST_NAME });
  const response = readAnswer<RegistrationResponseJSON>(draft.credential);
  if (response === undefined) return mistake('form', 'passkey-mistake-made');
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  let spent = '';
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => {
        spent = challenge;
        return isOwnChallenge(place.secret, adding(staff), challenge);
      },
      expectedOrigin: at.origin,
      expectedRPID: at.host,
      requireUserVerification: false,
    });
    if (!verified || !(await spendChallenge(place, spent))) return mistake('form', 'passkey-mistake-made');
    const { credential } = registrationInfo;
    const row: AuthPasskeyRow = {
      id: credential.id,
      staff_id: staff.id,
      name: name.data,
      public_key: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: JSON.stringify(credential.transports ?? []),
      created_at: timestamp(),
      used_at: null,
    };
    return await keepPasskey(place, staff, row);
  } catch (error) {
    // The library says what does not fit by throwing plain errors; a fault of the database carries a code.
    if (!(error instanceof Error) || 'code' in error) throw error;
    return mistake('form', 'passkey-mistake-made');
  }
}

/** Gives one of one's own passkeys another name. */
export async function renamePasskey(db: Database, staff: Staff, id: string, name: string): Promise<Outcome<boolean>> {
  const read = nameSchema.safeParse(name);
  if (!read.success) return mistake('form', 'passkey-mistake-name', { most: LONGEST_NAME });
  const { numUpdatedRows } = await db.write((tx) =>
    tx
      .updateTable('auth_passkeys')
      .set({ name: read.data })
      .where('id', '=', id)
      .where('staff_id', '=', staff.id)
      .executeTakeFirst(),
  );
  return { done: numUpdatedRows === 1n };
}

/** What a browser is asked in order to sign in with a passkey, as JSON: any of this publication's, or one of somebody's. */
export async function passkeyQuestion(place: PasskeyPlace, at: PasskeyAddress, purpose: PasskeyPurpose) {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const theirs = purpose.staffId === undefined ? [] : await passkeysOf(place.db, purpose.staffId);
  return generateAuthenticationOptions({
    rpID: at.host,
    challenge: newChallenge(place.secret, signing(purpose)),
    userVerification: purpose.staffId === undefined ? 'required' : 'preferred',
    ...(theirs.length > 0 ? { allowCredentials: theirs.map(credentialOf) } : {}),
  });
}

/** Signing in by a passkey alone, where `staffId` is not known yet; else proving that one is this person. */
export interface PasskeyPurpose {
  staffId: string | undefined;
}

/** The person whose passkey signed the question of this purpose; `undefined` when none did, or they have left. */
export async function personOfPasskey(
  place: PasskeyPlace,
  at: PasskeyAddress,
  purpose: PasskeyPurpose,
  credential: string,
): Promise<Staff | undefined> {
  const response = readAnswer<AuthenticationResponseJSON>(credential);
  if (response === undefined) return undefined;
  const row = await place.db.selectFrom('auth_passkeys').selectAll().where('id', '=', response.id).executeTakeFirst();
  if (row === undefined || (purpose.staffId !== undefined && row.staff_id !== purpose.staffId)) return undefined;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  let spent = '';
  let counter: number;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => {
        spent = challenge;
        return isOwnChallenge(place.secret, signing(purpose), challenge);
      },
      expectedOrigin: at.origin,
      expectedRPID: at.host,
      credential: {
        ...credentialOf(row),
        publicKey: Uint8Array.from(Buffer.from(row.public_key, 'base64url')),
        counter: row.counter,
      },
      requireUserVerification: purpose.staffId === undefined,
    });
    if (!verified) return undefined;
    counter = authenticationInfo.newCounter;
  } catch {
    // Whatever it was that does not fit, the answer is the same: this passkey does not open the desk.
    return undefined;
  }
  if (!(await spendChallenge(place, spent))) return undefined;
  await place.db.write((tx) =>
    tx.updateTable('auth_passkeys').set({ counter, used_at: timestamp() }).where('id', '=', row.id).execute(),
  );
  return staffById(place.db, row.staff_id);
}

async function keepPasskey(
  place: PasskeyPlace & LetterBox,
  staff: Staff,
  row: AuthPasskeyRow,
): Promise<Outcome<{ codes: string[] }>> {
  return place.db.write(async (tx) => {
    if ((await passkeysOf(tx, staff.id)).length >= MOST_PASSKEYS)
      return mistake('form', 'passkey-mistake-many', { most: MOST_PASSKEYS });
    const inserted = await tx
      .insertInto('auth_passkeys')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== 1n) return mistake('form', 'passkey-mistake-made');
    await recordAct(tx, staff, 'passkey-added', subjectOf(staff), { passkey: row.name });
    await queueSafetyLetter(tx, place, staff.id, 'passkey-added');
    return { done: { codes: await firstRecoveryCodes(tx, place.secret, staff) } };
  }, laneOf(staff.id));
}

const transportNames = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

function credentialOf({ id, transports }: AuthPasskeyRow) {
  const known = z.array(z.string()).parse(JSON.parse(transports));
  return { id, transports: transportNames.filter((name) => known.includes(name)) };
}

function adding(staff: Staff): string {
  return `add ${staff.id}`;
}

function signing({ staffId }: PasskeyPurpose): string {
  return staffId === undefined ? 'sign in' : `prove ${staffId}`;
}

const answerSchema = z.looseObject({ id: z.string().min(1).max(1400), response: z.looseObject({}) });

/** What our script sends: its outline is looked at here, what is in it by the library. */
function readAnswer<T>(text: string): T | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return answerSchema.safeParse(answer).success ? (answer as T) : undefined;
  } catch {
    // No JSON: treated like a passkey that does not fit.
    return undefined;
  }
}
