import { newId, timestamp } from '../database/ids.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { isCommon } from './common-passwords.ts';

/** Shorter ones are guessed; nothing else is demanded of a password (OWASP ASVS 5.0, 6.2.1 and 6.2.5). */
export const SHORTEST_PASSWORD = 12;
/** Longer ones only cost time to hash. */
export const LONGEST_PASSWORD = 256;

// OWASP's password storage sheet: 19 MiB, two passes. More memory would let a few sign-ins at once fill a small machine.
const argon2id = { algorithm: 'argon2id', memoryCost: 19_456, timeCost: 2 } as const;

/** The form in which a password is kept. */
export function hashPassword(password: string): Promise<string> {
  return Bun.password.hash(password.normalize('NFC'), argon2id);
}

/** Whether `password` is the one that `hash` was made of. */
export function verifyPassword({ password, hash }: { password: string; hash: string }): Promise<boolean> {
  return Bun.password.verify(password.normalize('NFC'), hash);
}

/** What is wrong with a new password of somebody, if anything: too short, too long, their own name or address, or everybody's. */
export function passwordMistake(
  field: string,
  password: string,
  person: { name: string; email: string },
): Mistake | undefined {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST_PASSWORD) {
    return mistake(field, 'person-mistake-password-short', { least: SHORTEST_PASSWORD }).mistakes[0];
  }
  if (length > LONGEST_PASSWORD) return mistake(field, 'mistake-too-long', { limit: LONGEST_PASSWORD }).mistakes[0];
  const guesses = [person.name, person.email, person.email.split('@')[0] ?? '', person.name.replaceAll(/\s/g, '')];
  const plain = bare(password);
  const isGuess = guesses.some((guess) => bare(guess) !== '' && bare(guess) === plain);
  const isOneCharacter = new Set(plain).size < 3;
  if (isGuess || isOneCharacter) return mistake(field, 'person-mistake-password-guessed').mistakes[0];
  return isCommon(password) ? mistake(field, 'person-mistake-password-common').mistakes[0] : undefined;
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}

/** The row of somebody with a password, as the library reads them; for a transaction that makes or repairs a sign-in. */
export function passwordAccount(staffId: string, passwordHash: string) {
  const now = timestamp();
  return {
    id: newId(),
    account_id: staffId,
    provider_id: 'credential',
    user_id: staffId,
    password: passwordHash,
    created_at: now,
    updated_at: now,
  };
}
