import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { openDatabase } from '../../src/database/open.ts';
import { staffByEmail, staffOf } from '../../src/people/staff.ts';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { anonymousSource, IDENTITY, PASSPHRASE, vaultSettings } from '../vault.ts';
import { authenticator } from './authenticator.ts';
import { answered, newVisitor, openBrowser } from './browser.ts';

/* A record of the vault is opened with a passphrase and the press of a passkey, as somebody does who has no app. */

const LONG = 180_000;
const EMAIL = 'sara@gazette.example';

let browser: Browser;
let running: RunningPublication;
let url: string;

beforeAll(async () => {
  browser = await openBrowser();
  running = await startPublication('sqlite', { args: ['--empty'], env: vaultSettings() });
  // Browsers make no passkey for an address of digits; localhost is the same machine.
  url = running.url.replace('127.0.0.1', 'localhost');
}, LONG);

afterAll(async () => {
  await browser?.close();
  await running?.stop();
  if (running !== undefined) removeData(running);
}, LONG);

async function sourceOf(email: string): Promise<string> {
  const db = await openDatabase({ dataDir: running.dataDir, databaseUrl: running.databaseUrl });
  try {
    const row = await staffByEmail(db, email);
    if (row === undefined) throw new Error(`nobody signs in as ${email}`);
    return await anonymousSource(db, staffOf(row));
  } finally {
    await db.close();
  }
}

test(
  'a record opens for its passphrase and a passkey together, each time anew, and for neither alone',
  async () => {
    const { page, errors, leave } = await newVisitor(browser);
    await page.goto((await running.setUpLink()).replace('127.0.0.1', 'localhost'));
    await page.getByLabel('Name *', { exact: true }).fill('Sara Menik');
    await page.getByLabel('E-mail').fill(EMAIL);
    await page.getByLabel('Password').fill('ferry at half past six');
    await page.getByLabel('Name of the publication').fill('The River Gazette');
    await page.getByRole('button', { name: 'Open the newsroom' }).click();
    const key = await authenticator(page);
    await page.goto(`${url}/desk/account/factors`);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('Write these down').waitFor();

    // Whoever has no app is asked for the passkey first.
    await page.goto(`${url}/desk/vault/passphrase`);
    await page.locator('[name=fresh]').fill(PASSPHRASE);
    await page.locator('[name=again]').fill(PASSPHRASE);
    await page.locator('form.passkey button[type=submit]').click();
    await page.waitForURL(/done=passphrase/);
    await page.goto(`${url}/desk/vault/sources/${await sourceOf(EMAIL)}`);
    await page.locator('[name=identity]').fill(IDENTITY);
    await page.locator('main form button[type=submit]').last().click();
    await page.waitForURL(/done=sealed/);
    await page.locator('a[href*="/desk/vault/records/"]').first().click();
    const record = page.url();
    const identity = page.locator('p.identity');
    const open = async (passphrase: string) => {
      await page.locator('[name=passphrase]').fill(passphrase);
      await answered(page, () => page.locator('form.passkey button[type=submit]').click());
    };

    await open('another lantern entirely here');
    await page.getByText('Nothing was opened').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain(IDENTITY);
    expect(await page.locator('[name=passphrase]').inputValue()).toBe('');

    // The right passphrase, and a finger that is not the right one: nothing is sent at all.
    await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.authenticatorId, isUserVerified: false });
    await page.locator('[name=passphrase]').fill(PASSPHRASE);
    await page.locator('form.passkey button[type=submit]').click();
    await page.locator('[data-when=failed]').waitFor();
    expect(await identity.count()).toBe(0);
    await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.authenticatorId, isUserVerified: true });

    let sent = '';
    await page.route('**/opening*', async (route) => {
      sent = route.request().postData() ?? '';
      await route.continue();
    });
    await open(PASSPHRASE);
    expect(await identity.innerText()).toBe(IDENTITY);
    expect(sent).toContain('credential=');

    // What was sent once opens nothing a second time.
    const again = await page.evaluate(
      async ([address = '', body = '']) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await fetch(address, { method: 'POST', headers, body });
        return { status: answer.status, text: await answer.text() };
      },
      [`${record}/opening?with=passkey`, sent],
    );
    expect(again.status).toBe(422);
    expect(again.text).not.toContain(IDENTITY);
    await page.goto(record);
    expect(await page.locator('body').innerText()).not.toContain(IDENTITY);
    await page.goto(`${url}/desk/vault/log`);
    const log = await page.locator('ol.log').innerText();
    expect(log.match(/opened a record/g)).toHaveLength(1);
    expect(log).not.toContain(IDENTITY);
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
    await leave();
  },
  LONG,
);
