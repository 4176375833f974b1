import type { Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { spendStep, stepOfCode } from './authenticator-app.ts';
import { type PasskeyAddress, personOfPasskey } from './passkeys.ts';
import { spendRecoveryCode } from './recovery-codes.ts';
import type { Staff } from './rights.ts';
import { type LetterBox, queueSafetyLetter } from './safety-letters.ts';
import { plainDigits } from './sign-in.ts';
import { subjectOf } from './staff.ts';
import { countTries, forgetTries, type TriesPlace, triesName } from './tries.ts';

/*
 * A second factor shown now, whatever was shown at the sign-in: a code of the app, a recovery code, or a passkey. Every one is
 * taken once.
 */

// With a million codes of which three are right at a time, ten tries an hour find one in four years of trying.
const CODE_LIMIT = { tries: 10, minutes: 60 } as const;

/** What somebody shows: a code that they typed, or what their passkey answered at the address that they came by. */
export type ShownFactor = { code: string } | { credential: string; at: PasskeyAddress | undefined };

/** Thrown inside a write to undo it: the code was used, or what it was for is over. */
class Spent extends Error {}

/** Takes what somebody shows as their second factor; wrong ones are counted. */
export async function takeFactor(
  place: TriesPlace & LetterBox,
  staff: Staff,
  shown: ShownFactor,
): Promise<Outcome<'app' | 'recovery' | 'passkey'>> {
  if ('code' in shown) return takeCode(place, staff, shown.code);
  const { at, credential } = shown;
  const person = at && (await personOfPasskey(place, at, { staffId: staff.id }, credential));
  return person === undefined ? mistake('form', 'sign-in-mistake-passkey') : { done: 'passkey' };
}

/**
 * Takes a code of the app or a recovery code, once. `also` is done in the same transaction; where it says no, the code is not
 * spent.
 */
export async function takeCode(
  place: TriesPlace & LetterBox,
  staff: Staff,
  code: string,
  also: (tx: Reading) => Promise<boolean> = async () => true,
): Promise<Outcome<'app' | 'recovery'>> {
  const name = triesName(place, 'code', staff.id);
  const minutes = await countTries(place.db, [[name, CODE_LIMIT]]);
  if (minutes !== undefined) return mistake('code', 'sign-in-mistake-too-often', { minutes });
  const digits = plainDigits(code);
  const step = digits.length === 6 ? await stepOfCode(place, staff.id, digits, { confirmed: true }) : undefined;
  try {
    const how = await place.db.write(async (tx) => {
      const isApp = step !== undefined && (await spendStep(tx, staff.id, step));
      if (!isApp && !(await spendRecoveryCode(tx, place.secret, staff.id, code))) throw new Spent();
      if (!(await also(tx))) throw new Spent();
      await forgetTries(tx, name);
      if (!isApp) {
        await recordAct(tx, staff, 'recovery-code-used', subjectOf(staff));
        await queueSafetyLetter(tx, place, staff.id, 'recovery-code-used');
      }
      return isApp ? 'app' : 'recovery';
    });
    return { done: how };
  } catch (error) {
    if (!(error instanceof Spent)) throw error;
    return mistake('code', 'sign-in-mistake-code');
  }
}
