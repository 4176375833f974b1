import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { openDatabase } from '../database/open.ts';
import { knownBrowserMark, SignInTry } from './sign-in-limits.ts';
import { deleteOldTries } from './tries.ts';

const lena = 'lena@gazette.example';
const secret = new Uint8Array(32).fill(7);

onBothDatabases('limits at the door', ({ open, place: newPlace }) => {
  const place = async () => ({ db: await open(), secret });

  test('one network that goes on guessing is refused, and the person still signs in from another', async () => {
    const at = await place();
    const guesses: boolean[] = [];
    for (let guess = 0; guess < 40; guess++) {
      guesses.push((await new SignInTry(at, '198.51.100.7', lena).begin()) === undefined);
    }
    expect(guesses.filter(Boolean)).toHaveLength(8);
    expect(await new SignInTry(at, '203.0.113.9', lena).begin()).toBeUndefined();
  });

  test('guesses that are sent at the same moment are all counted', async () => {
    const at = await place();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => new SignInTry(at, '198.51.100.7', lena).begin()),
    );
    expect(answers.filter((minutes) => minutes === undefined)).toHaveLength(8);
  });

  test('one network trying many accounts is refused for all of them', async () => {
    const at = await place();
    let taken = 0;
    for (let n = 0; n < 70; n++) {
      if ((await new SignInTry(at, '198.51.100.7', `person${n}@gazette.example`).begin()) === undefined) taken++;
    }
    expect(taken).toBe(60);
  });

  test('many networks guessing at one account wait together, but not the browser that its owner knows', async () => {
    const at = await place();
    const mark = knownBrowserMark(secret, lena);
    let taken = 0;
    for (let n = 0; n < 120; n++) {
      if ((await new SignInTry(at, `198.51.100.${n}`, lena).begin()) === undefined) taken++;
    }
    expect(taken).toBe(100);
    expect(await new SignInTry(at, '203.0.113.9', lena, mark).begin()).toBeUndefined();
    // The mark is of one account, and nobody makes one without the publication's secret.
    expect(await new SignInTry(at, '203.0.113.9', lena, knownBrowserMark(secret, 'o@x.example')).begin()).toBeNumber();
    expect(await new SignInTry(at, '203.0.113.9', lena, `${mark}x`).begin()).toBeNumber();
    expect(await new SignInTry(at, '203.0.113.9', lena, 'made.up').begin()).toBeNumber();
  });

  test('a browser that is known is guessed in eight times, not for ever', async () => {
    const at = await place();
    const mark = knownBrowserMark(secret, lena);
    const answers: (number | undefined)[] = [];
    for (let n = 0; n < 20; n++) answers.push(await new SignInTry(at, `198.51.100.${n}`, lena, mark).begin());
    expect(answers.filter((minutes) => minutes === undefined)).toHaveLength(8);
  });

  test('two processes on the same rows count together', async () => {
    const where = await newPlace();
    const { migrate } = await import('../database/migrate.ts');
    const [one, other] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    let taken = 0;
    for (let n = 0; n < 20; n++) {
      const at = { db: n % 2 === 0 ? one : other, secret };
      if ((await new SignInTry(at, '198.51.100.7', lena).begin()) === undefined) taken++;
    }
    await one.close();
    await other.close();
    expect(taken).toBe(8);
  });

  test('what is counted tells no address, no account and no network, and goes when its time is over', async () => {
    const at = await place();
    await new SignInTry(at, '198.51.100.7', lena).begin();
    const rows = JSON.stringify(await at.db.selectFrom('sign_in_tries').selectAll().execute());
    expect(rows).not.toMatch(/198\.51|lena|gazette/);
    await at.db.write((tx) => tx.updateTable('sign_in_tries').set({ ends_at: '2020-01-01T00:00:00.000Z' }).execute());
    expect(await new SignInTry(at, '198.51.100.7', lena).begin()).toBeUndefined();
    await at.db.write((tx) => tx.updateTable('sign_in_tries').set({ ends_at: '2020-01-01T00:00:00.000Z' }).execute());
    await deleteOldTries(at.db);
    expect(await at.db.selectFrom('sign_in_tries').selectAll().execute()).toEqual([]);
  });
});
