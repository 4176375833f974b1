import { expect, test } from 'bun:test';
import { createHmac } from 'node:crypto';
import { onBothDatabases } from '../../tests/databases.ts';
import { accountCommenter, commenterKey, commenterOfKey } from './site-accounts.ts';
import { readSiteToken } from './site-tokens.ts';
import { siteKey } from './sites.ts';

const secret = new Uint8Array(32).fill(7);
const site = { id: '0192f0c1-0000-7000-8000-000000000001', keyVersion: 1 };
const key = siteKey(secret, site);
const now = Date.parse('2026-11-29T10:00:00Z');
const seconds = now / 1000;
const good = { aud: site.id, sub: 'reader-17', name: 'Nadia', iat: seconds, exp: seconds + 300 };

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(claims: unknown, { header = { alg: 'HS256', typ: 'JWT' } as unknown, by = key, hash = 'sha256' } = {}) {
  const text = `${coded(header)}.${coded(claims)}`;
  return `${text}.${createHmac(hash, by).update(text).digest('base64url')}`;
}

const read = (token: string, at = now) => readSiteToken(token, { key, audience: site.id, now: at });

test('a token says who is signed in at the site', () => {
  expect(read(signed(good))).toEqual({ subject: 'reader-17', name: 'Nadia' });
  expect(read(signed(good, { header: { alg: 'HS256' } }))).toEqual({ subject: 'reader-17', name: 'Nadia' });
});

test('a token that ran out says so, and is good for ten minutes at most', () => {
  expect(read(signed(good), now + 301_000)).not.toBe('expired');
  expect(read(signed(good), now + 331_000)).toBe('expired');
  expect(read(signed({ ...good, exp: seconds + 600 }))).not.toBe('invalid');
  expect(read(signed({ ...good, exp: seconds + 601 }))).toBe('invalid');
  expect(read(signed({ ...good, iat: seconds + 3600, exp: seconds + 3700 }))).toBe('invalid');
  expect(read(signed({ ...good, exp: seconds - 1 }))).toBe('invalid');
});

test('a token without all that it must say is none', () => {
  for (const missing of ['aud', 'sub', 'name', 'iat', 'exp'] as const) {
    const { [missing]: _, ...rest } = good;
    expect(read(signed(rest))).toBe('invalid');
  }
  for (const wrong of [
    { ...good, aud: 'another site' },
    { ...good, aud: [site.id] },
    { ...good, sub: '' },
    { ...good, sub: 'x'.repeat(256) },
    { ...good, sub: 17 },
    { ...good, exp: `${seconds + 300}` },
    { ...good, exp: Number.MAX_SAFE_INTEGER },
    null,
    [],
    'text',
  ])
    expect(read(signed(wrong))).toBe('invalid');
});

test('no header chooses another algorithm or another key', () => {
  for (const header of [
    { alg: 'none' },
    { alg: 'None' },
    { alg: 'hs256' },
    { alg: 'HS512' },
    { alg: 'RS256' },
    { typ: 'JWT' },
    { alg: 'HS256', crit: ['exp'] },
    { alg: ['HS256'] },
  ]) {
    expect(read(signed(good, { header }))).toBe('invalid');
    expect(read(`${coded(header)}.${coded(good)}.`)).toBe('invalid');
  }
  // A key's name is nobody's business here: the site's own key is tried, whatever the header names.
  const header = {
    alg: 'HS256',
    kid: '../../dev/null',
    jku: 'https://evil.example/keys',
    jwk: { kty: 'oct', k: 'AAAA' },
  };
  expect(read(signed(good, { header, by: '' }))).toBe('invalid');
  expect(read(signed(good, { header, by: 'AAAA' }))).toBe('invalid');
  expect(read(signed(good, { header }))).toEqual({ subject: 'reader-17', name: 'Nadia' });
  expect(read(signed(good, { hash: 'sha512' }))).toBe('invalid');
});

test('a tampered token is none, whichever letter was changed', () => {
  const token = signed(good);
  for (let at = 0; at < token.length; at++) {
    if (token[at] === '.') continue;
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(read(token.slice(0, at) + other + token.slice(at + 1))).toBe('invalid');
  }
  for (const other of ['', '.', '..', `${token}.x`, `${token}=`, ` ${token}`, token.slice(0, -1), 'x'.repeat(100_000)])
    expect(read(other)).toBe('invalid');
});

test('the key is each site’s own, and a new version makes the old one worthless', () => {
  expect(read(signed(good, { by: siteKey(secret, { ...site, keyVersion: 2 }) }))).toBe('invalid');
  expect(read(signed(good, { by: siteKey(secret, { ...site, id: site.id.replace(/1$/, '2') }) }))).toBe('invalid');
  expect(key).toMatch(/^[\w-]{43}$/);
});

test('a commenter’s key is good under one site and nowhere else', () => {
  const mine = commenterKey(secret, site.id, 'somebody');
  expect(commenterOfKey(secret, site.id, mine)).toBe('somebody');
  expect(commenterOfKey(secret, 'another site', mine)).toBeUndefined();
  expect(commenterOfKey(new Uint8Array(32), site.id, mine)).toBeUndefined();
  for (const forged of [
    '',
    'somebody',
    'somebody.',
    `else.${mine.split('.')[1]}`,
    `${mine}.`,
    `${mine}A`,
    'x'.repeat(10_000),
  ])
    expect(commenterOfKey(secret, site.id, forged)).toBeUndefined();
});

onBothDatabases('a site’s account', ({ open }) => {
  test('is one commenter, also when it acts twice at once, and nobody else’s', async () => {
    const db = await open();
    const twice = await Promise.all(
      Array.from({ length: 8 }, () => accountCommenter(db, secret, site.id, 'reader-17')),
    );
    expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
    expect((await accountCommenter(db, secret, site.id, 'reader-18')).id).not.toBe(twice[0]?.id);
    expect((await accountCommenter(db, secret, 'another site', 'reader-17')).id).not.toBe(twice[0]?.id);
    const rows = await db.selectFrom('site_accounts').selectAll().execute();
    expect(rows).toHaveLength(3);
    // The site's own name for its reader is not kept.
    expect(JSON.stringify(rows)).not.toContain('reader-17');
  });
});
