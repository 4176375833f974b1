import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { isCommon } from './common-passwords.ts';

test.each([
  'password1234',
  'Password123!',
  'P@ssw0rd2026!',
  'passwordpassword',
  'qwertyuiop123',
  'qwerty123456',
  '1qaz2wsx3edc',
  '123456789012',
  'abcdefghijkl',
  'iloveyou1234',
  'Welcome2026!!',
  'letmeinletmein',
  'correct horse battery',
  'aaaaaaaaaaaaaaa',
  'ferryferry'.slice(0, 3).repeat(5),
  'Summer2026!!!',
  'newsroom2026',
  'admin-admin-admin',
])('%s is refused as a password', (password) => {
  expect(isCommon(password)).toBe(true);
});

test.each([
  'ferry at half past six',
  'lanterns on the long bridge',
  'mXv7-qTz2-Lw9p',
  'hkzjwnfqvupd',
  'النهر يعود إلى المدينة',
  'پنجره رو به رودخانه',
  'تریشکە لەسەر ڕووبار',
  'password of the river ferry captain',
])('%s is taken as a password', (password) => {
  expect(isCommon(password)).toBe(false);
});

test('a generated password is taken', () => {
  const sign = fc.constantFrom(...'bcdfghjkmnpqrstvwxyzBCDFGHJKMNPQRSTVWXYZ');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 20, maxLength: 40 }), (signs) => {
      fc.pre(new Set(signs).size > 10);
      expect(isCommon(signs.join(''))).toBe(false);
    }),
  );
});
