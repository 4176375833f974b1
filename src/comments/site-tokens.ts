import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/*
 * A site with accounts of its own says who is signed in there by a JSON Web Token in compact form (RFC 7515, RFC 7519),
 * signed with the site's key. There is one algorithm, HS256, and one key: what a token's header says chooses neither.
 */

/** How long a token may be good for; within that time whoever has it can use it again. */
export const LONGEST_TOKEN_LIFE_S = 600;

// The two machines' clocks need not agree to the second.
const CLOCKS_DIFFER_S = 30;
const LONGEST_TOKEN = 4096;
const SIGNATURE_BYTES = 32;

/** Somebody who is signed in at a site. */
export interface SiteAccount {
  /** The site's own name for them, which never changes. */
  subject: string;
  name: string;
}

/** Why a token was not taken. `expired` is put right by a new one; nobody is told more of `invalid`. */
export type TokenTrouble = 'expired' | 'invalid';

const header = z.object({ alg: z.literal('HS256'), typ: z.string().optional(), crit: z.undefined().optional() });

const claims = z.object({
  aud: z.string(),
  sub: z.string().min(1).max(255),
  name: z.string().min(1).max(400),
  iat: z.number(),
  exp: z.number(),
});

/**
 * Reads a token that was signed with `key` for the site `audience`.
 * @param now in milliseconds
 */
export function readSiteToken(
  token: string,
  { key, audience, now }: { key: string; audience: string; now: number },
): SiteAccount | TokenTrouble {
  const [head, payload, signature, more] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  if (head === undefined || payload === undefined || signature === undefined || more !== undefined) return 'invalid';
  const expected = createHmac('sha256', key).update(`${head}.${payload}`).digest();
  const given = bytesOf(signature);
  // In constant time, and before anything in the token is read.
  if (given?.length !== SIGNATURE_BYTES || !timingSafeEqual(given, expected)) return 'invalid';
  if (!header.safeParse(jsonOf(head)).success) return 'invalid';
  const read = claims.safeParse(jsonOf(payload));
  if (!read.success || read.data.aud !== audience) return 'invalid';
  const { sub, name, iat, exp } = read.data;
  const seconds = now / 1000;
  if (exp - iat > LONGEST_TOKEN_LIFE_S || exp <= iat || iat > seconds + CLOCKS_DIFFER_S) return 'invalid';
  if (exp < seconds - CLOCKS_DIFFER_S) return 'expired';
  return { subject: sub.toWellFormed().normalize('NFC'), name };
}

/** The bytes of base64url without padding; `undefined` for another spelling of it, so that a token has one form. */
function bytesOf(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : undefined;
}

function jsonOf(part: string): unknown {
  const bytes = bytesOf(part);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Signed, and no JSON: a mistake in the site's program, said to it as an invalid token.
    return undefined;
  }
}
