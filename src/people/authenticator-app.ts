import { randomBytes } from 'node:crypto';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';

/*
 * Codes of an authenticator app (TOTP, RFC 6238): six digits, thirty seconds, one step of a slow or fast clock either way.
 * A code is taken once: with it every code of that step and of earlier ones is spent, so that whoever looked over a
 * shoulder has nothing.
 */
const STEP_S = 30;
const STEPS_OFF = 1;

interface AppPlace {
  db: Database;
  secret: Uint8Array;
}

/** What an app is told: as a link for its camera or telephone, and to type in. */
export interface AppSecret {
  /** `otpauth://totp/…` */
  uri: string;
  /** Base32 in groups of four. */
  typed: string;
}

/** Makes a new secret for an app that is being set up, in place of one that was never confirmed. */
export async function beginApp(place: AppPlace, staffId: string): Promise<void> {
  const { symmetricEncrypt } = await import('better-auth/crypto');
  const secret = await symmetricEncrypt({ key: keyOf(place), data: randomBytes(20).toString('hex') });
  const row = { staff_id: staffId, secret, last_step: 0, confirmed_at: null, created_at: timestamp() };
  await place.db.write((tx) =>
    tx
      .insertInto('auth_two_factors')
      .values(row)
      .onConflict((conflict) =>
        conflict.column('staff_id').doUpdateSet(row).where('auth_two_factors.confirmed_at', 'is', null),
      )
      .execute(),
  );
}

/** The secret of an app that is being set up; `undefined` when none is. */
export async function appBeingSetUp(
  place: AppPlace,
  staff: { id: string; email: string },
  publicationName: string,
): Promise<AppSecret | undefined> {
  const row = await appRow(place.db, staff.id);
  if (row === undefined || row.confirmed_at !== null) return undefined;
  const { base32 } = await import('@better-auth/utils/base32');
  const { createOTP } = await import('@better-auth/utils/otp');
  const secret = await plainSecret(place, row.secret);
  return {
    uri: createOTP(secret, { period: STEP_S }).url(publicationName, staff.email),
    typed: base32.encode(secret, { padding: false }).replaceAll(/(.{4})(?=.)/g, '$1 '),
  };
}

/** Since when somebody's app is asked for codes; `undefined` when they have none. */
export async function appSince(db: Reading, staffId: string): Promise<string | undefined> {
  return (await appRow(db, staffId))?.confirmed_at ?? undefined;
}

/**
 * The step that `code` belongs to, if it is right at the time `now` and of an app in this state; spending it is for a
 * transaction, see `spendStep`.
 */
export async function stepOfCode(
  place: AppPlace,
  staffId: string,
  code: string,
  { confirmed, now = Date.now() }: { confirmed: boolean; now?: number },
): Promise<number | undefined> {
  const row = await appRow(place.db, staffId);
  if (row === undefined || (row.confirmed_at !== null) !== confirmed) return undefined;
  const { createOTP } = await import('@better-auth/utils/otp');
  const otp = createOTP(await plainSecret(place, row.secret), { period: STEP_S });
  const current = Math.floor(now / 1000 / STEP_S);
  let found: number | undefined;
  for (let step = current - STEPS_OFF; step <= current + STEPS_OFF; step++) {
    if ((await otp.hotp(step)) === code) found = step;
  }
  return found;
}

/** Spends a step in the transaction `tx`; false when it, or a later one, was spent before. Confirms an app that was being set up. */
export async function spendStep(tx: Reading, staffId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('auth_two_factors')
    .set((set) => ({ last_step: step, confirmed_at: set.fn.coalesce('confirmed_at', set.val(timestamp())) }))
    .where('staff_id', '=', staffId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes somebody's app in the transaction `tx`; false when there was none. */
export async function removeApp(tx: Reading, staffId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('auth_two_factors').where('staff_id', '=', staffId).executeTakeFirst();
  return numDeletedRows > 0n;
}

function appRow(db: Reading, staffId: string) {
  return db.selectFrom('auth_two_factors').selectAll().where('staff_id', '=', staffId).executeTakeFirst();
}

async function plainSecret(place: AppPlace, encrypted: string): Promise<Uint8Array<ArrayBuffer>> {
  const { symmetricDecrypt } = await import('better-auth/crypto');
  return Uint8Array.from(Buffer.from(await symmetricDecrypt({ key: keyOf(place), data: encrypted }), 'hex'));
}

function keyOf({ secret }: AppPlace): string {
  return Buffer.from(derivedKey(secret, 'authenticator apps')).toString('base64url');
}
