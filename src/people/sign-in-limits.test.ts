import { expect, test } from 'bun:test';
import { SignInTry } from './sign-in-limits.ts';

const lena = 'lena@gazette.example';

test('one network that goes on guessing is refused, and the person still signs in from another', async () => {
  const place = {};
  const guesses: boolean[] = [];
  for (let guess = 0; guess < 200; guess++) {
    guesses.push((await new SignInTry(place, '198.51.100.7', lena).begin()) === undefined);
  }
  expect(guesses.filter(Boolean)).toHaveLength(8);
  expect(await new SignInTry(place, '203.0.113.9', lena).begin()).toBeUndefined();
});

test('one network trying many accounts is refused for all of them', async () => {
  const place = {};
  let taken = 0;
  for (let n = 0; n < 100; n++) {
    if ((await new SignInTry(place, '198.51.100.7', `person${n}@gazette.example`).begin()) === undefined) taken++;
  }
  expect(taken).toBe(60);
});

test('many networks guessing at one account wait together', async () => {
  const place = {};
  let taken = 0;
  for (let n = 0; n < 120; n++) {
    if ((await new SignInTry(place, `198.51.100.${n}`, lena).begin()) === undefined) taken++;
  }
  expect(taken).toBe(100);
});
