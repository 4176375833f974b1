import type { VaultKeys } from './key-file.ts';

/*
 * The vault's cryptography, all of it by Web Crypto: AES-256-GCM (NIST SP 800-38D) with a random nonce and a key that is used for one
 * thing, HKDF-SHA-256 (RFC 5869), PBKDF2-SHA-256 (RFC 8018), and ECDH on P-256 with a key pair that is made for each
 * wrapping (as in RFC 9180). What is sealed is tied to words: whoever moves it elsewhere, or changes one bit, has nothing.
 */

/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** OWASP's password storage sheet, for PBKDF2-SHA-256. */
export const ROUNDS = 600_000;

const NONCE = 12;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Seals `plain` under a key of 32 bytes, tied to `ties`: the nonce and the sealed bytes after it. */
export async function seal(key: Bytes, plain: Bytes, ties: readonly string[]): Promise<Bytes> {
  const iv = randomBytes(NONCE);
  const sealed = await crypto.subtle.encrypt(gcm(iv, ties), await aesKey(key), plain);
  return joined(iv, new Uint8Array(sealed));
}

/** What was sealed; `undefined` under another key, for other ties, or when a single bit was changed. */
export async function unseal(key: Bytes, sealed: Uint8Array, ties: readonly string[]): Promise<Bytes | undefined> {
  const bytes = Uint8Array.from(sealed);
  try {
    const plain = await crypto.subtle.decrypt(gcm(bytes.slice(0, NONCE), ties), await aesKey(key), bytes.slice(NONCE));
    return new Uint8Array(plain);
  } catch {
    // Web Crypto says no more than that it failed; whoever called says what that means.
    return undefined;
  }
}

/** A key for one purpose of several secrets together: without any one of them it cannot be made. */
export async function keyFrom(secrets: readonly Bytes[], purpose: readonly string[]): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', joined(...secrets), 'HKDF', false, ['deriveBits']);
  const params = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: words(['onrecord vault', ...purpose]),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, 256));
}

/** A key from a passphrase, slow on purpose. */
export async function keyOfPassphrase(passphrase: string, salt: Bytes, rounds: number): Promise<Bytes> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(params, material, 256));
}

/** A new key pair of a person: the public half (raw) and the private one (PKCS #8). */
export async function newKeyPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Wraps a record's key for whoever has the private half of `publicKey`: a public half made for this, and the sealed key after it. */
export async function wrapKey(
  keys: VaultKeys,
  publicKey: Bytes,
  recordKey: Bytes,
  ties: readonly string[],
): Promise<Bytes> {
  const once = await newKeyPair();
  const key = await agreedKey(keys, once.privateKey, publicKey, [once.publicKey, publicKey]);
  return joined(once.publicKey, await seal(key, recordKey, ties));
}

const PUBLIC_BYTES = 65;

/** The record's key that was wrapped for the key pair; `undefined` when it was not, or was changed. */
export async function unwrapKey(
  keys: VaultKeys,
  pair: { publicKey: Bytes; privateKey: Bytes },
  wrapped: Uint8Array,
  ties: readonly string[],
): Promise<Bytes | undefined> {
  const once = Uint8Array.from(wrapped.subarray(0, PUBLIC_BYTES));
  try {
    const key = await agreedKey(keys, pair.privateKey, once, [once, pair.publicKey]);
    return await unseal(key, wrapped.subarray(PUBLIC_BYTES), ties);
  } catch {
    // Bytes that are no point of the curve: changed, as anything else that does not open.
    return undefined;
  }
}

async function agreedKey(
  keys: VaultKeys,
  privateKey: Bytes,
  publicKey: Bytes,
  halves: readonly Bytes[],
): Promise<Bytes> {
  const own = await crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['deriveBits']);
  const other = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
  const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256));
  return keyFrom([agreed, fromHex(keys.key)], ['wrapping', ...halves.map((half) => Buffer.from(half).toString('hex'))]);
}

const BLOCK = 512;

/** A text as bytes of a length that tells little about it: its own length, itself, and nothing up to a full block. */
export function padded(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((4 + bytes.length) / BLOCK) * BLOCK);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, 4);
  return whole;
}

/** The text in such bytes. */
export function unpadded(whole: Bytes): string {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(whole.subarray(4, 4 + length));
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

export function fromHex(hex: string): Bytes {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function gcm(iv: Bytes, ties: readonly string[]) {
  return { name: 'AES-GCM', iv, additionalData: words(ties), tagLength: 128 };
}

function aesKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** No list of words is written as another list is. */
function words(list: readonly string[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(list));
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  return Uint8Array.from(Buffer.concat(parts));
}
