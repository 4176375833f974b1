import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';

/*
 * Private addresses hold a token: a row's id and its signature for one purpose, so nothing is stored for them, nobody can
 * make one up, and a token for one purpose opens nothing else.
 */

const ID_BYTES = 16;
// 128 bits: nobody finds one by trying, and the address stays short enough to be kept.
const SIGNATURE_BYTES = 16;
const TOKEN = /^[\w-]{43}$/;

/** What a token is good for; the name of the key that signs it. */
export type TokenPurpose = 'receipt' | 'report receipt' | 'report form' | 'letters confirmation' | 'letters end';

/** The token for a row's id (a UUID): 43 characters of base64url, the id and its signature (HMAC-SHA256, RFC 2104). */
export function signedToken(secret: Uint8Array, purpose: TokenPurpose, rowId: string): string {
  const id = Buffer.from(rowId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signature(secret, purpose, id)]).toString('base64url');
}

/** The id in a token that this publication signed for this purpose, or `undefined` for anything else. */
export function idOfToken(secret: Uint8Array, purpose: TokenPurpose, token: string): string | undefined {
  if (!TOKEN.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, ID_BYTES);
  // In constant time, so that the time of the answer tells nothing about the signature.
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), signature(secret, purpose, id))) return undefined;
  // The last character has two unused bits; only one spelling of a token is accepted.
  if (bytes.toString('base64url') !== token) return undefined;
  const hex = id.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function signature(secret: Uint8Array, purpose: TokenPurpose, id: Uint8Array): Uint8Array {
  return createHmac('sha256', derivedKey(secret, purpose)).update(id).digest().subarray(0, SIGNATURE_BYTES);
}
