/** A secret for a link that works once: 192 random bits, safe in an address. */
export function newLinkSecret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
}

/** What is kept of such a secret: enough to know it again, useless to whoever reads the database. */
export function linkDigest(secret: string): string {
  return new Bun.CryptoHasher('sha256').update(secret).digest('hex');
}
