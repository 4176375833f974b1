import { hkdfSync } from 'node:crypto';

const known = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/**
 * A key of 32 bytes for one purpose, made from the publication's secret (RFC 5869): keys of two purposes say nothing
 * about each other. Each is derived once a secret, since receipts and cookies ask with every post.
 */
export function derivedKey(secret: Uint8Array, purpose: string): Uint8Array {
  const keys = known.get(secret) ?? new Map<string, Uint8Array>();
  known.set(secret, keys);
  const key =
    keys.get(purpose) ?? new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), `onrecord ${purpose}`, 32));
  keys.set(purpose, key);
  return key;
}
