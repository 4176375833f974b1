import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';
import { countTries, type TriesPlace, triesName } from './tries.ts';

/*
 * A challenge is what an authenticator signs: random, of one purpose, good for an hour, and used once. It carries its own
 * proof that it was made here, so that a page which offers a passkey writes nothing; only a used one is written down.
 */
const RANDOM_BYTES = 16;
const TIME_BYTES = 6;
const PROOF_BYTES = 16;
const MINUTES = 60;

/** A new challenge for one purpose: signing in, or something of one person's. */
export function newChallenge(secret: Uint8Array, purpose: string): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUIntBE(Date.now() + MINUTES * 60_000, 0, TIME_BYTES);
  const head = Buffer.concat([randomBytes(RANDOM_BYTES), time]);
  return Uint8Array.from(Buffer.concat([head, proofOf(secret, purpose, head)]));
}

/** Whether `challenge` (base64url) was made here for this purpose and has not run out. */
export function isOwnChallenge(secret: Uint8Array, purpose: string, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  const head = bytes.subarray(0, RANDOM_BYTES + TIME_BYTES);
  const [given, right] = [bytes.subarray(RANDOM_BYTES + TIME_BYTES), proofOf(secret, purpose, head)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  return head.readUIntBE(RANDOM_BYTES, TIME_BYTES) > Date.now();
}

/** Uses a challenge up; false when it was used before. */
export async function spendChallenge(place: TriesPlace, challenge: string): Promise<boolean> {
  const name = triesName(place, 'challenge', challenge);
  return (await countTries(place.db, [[name, { tries: 1, minutes: MINUTES }]])) === undefined;
}

function proofOf(secret: Uint8Array, purpose: string, head: Uint8Array): Buffer {
  const mac = createHmac('sha256', derivedKey(secret, 'passkey challenges')).update(head).update(purpose);
  return mac.digest().subarray(0, PROOF_BYTES);
}
