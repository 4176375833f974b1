import { createHmac, randomInt } from 'node:crypto';
import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import { derivedKey } from '../derived-key.ts';

/** How many codes somebody gets at once. */
export const RECOVERY_CODES = 10;

// No vowels, so that no word appears, and nothing that is read as something else: 24 signs, twelve of them, 55 bits.
const SIGNS = 'bcdfghjkmnpqrstvwxz23456';
const GROUPS = 3;
const GROUP = 4;

/** New codes for somebody in the transaction `tx`, in place of all earlier ones; shown now and kept as digests only. */
export async function renewRecoveryCodes(tx: Reading, secret: Uint8Array, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await removeRecoveryCodes(tx, staffId);
  const created_at = timestamp();
  await tx
    .insertInto('auth_recovery_codes')
    .values(
      codes.map((code) => ({
        id: newId(),
        staff_id: staffId,
        code_digest: digestOf(secret, code),
        used_at: null,
        created_at,
      })),
    )
    .execute();
  return codes;
}

/** Uses up a code in the transaction `tx`; false when it is not one of theirs, or was used before. */
export async function spendRecoveryCode(
  tx: Reading,
  secret: Uint8Array,
  staffId: string,
  code: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('auth_recovery_codes')
    .set({ used_at: timestamp() })
    .where('staff_id', '=', staffId)
    .where('code_digest', '=', digestOf(secret, code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many codes somebody has left. */
export async function recoveryCodesLeft(db: Reading, staffId: string): Promise<number> {
  const { left } = await db
    .selectFrom('auth_recovery_codes')
    .select((select) => select.fn.countAll().as('left'))
    .where('staff_id', '=', staffId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
}

/** Removes somebody's codes in the transaction `tx`. */
export async function removeRecoveryCodes(tx: Reading, staffId: string): Promise<void> {
  await tx.deleteFrom('auth_recovery_codes').where('staff_id', '=', staffId).execute();
}

function newCode(): string {
  const group = () => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

// However it was copied: capitals, spaces, without its dashes.
function digestOf(secret: Uint8Array, code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return createHmac('sha256', derivedKey(secret, 'recovery codes')).update(plain).digest('hex');
}
