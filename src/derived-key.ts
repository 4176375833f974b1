import { hkdfSync } from 'node:crypto';

/** A key of 32 bytes for one purpose, made from the publication's secret (RFC 5869): keys of two purposes say nothing about each other. */
export function derivedKey(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), `onrecord ${purpose}`, 32));
}
