import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { authenticator } from './authenticator.ts';
import { newVisitor, openBrowser } from './browser.ts';

/* What only a browser does: an authenticator of Chromium's own making signs in at the desk. */

const LONG = 180_000;
const PASSWORD = 'ferry at half past six';
const FACTORS = '/desk/account/factors';

describe('passkeys', () => {
  let browser: Browser;
  let running: RunningPublication;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    running = await startPublication('sqlite', { args: ['--empty'] });
    // Browsers make no passkey for an address of digits; localhost is the same machine.
    url = running.url.replace('127.0.0.1', 'localhost');
  }, LONG);

  afterAll(async () => {
    await browser.close();
    await running.stop();
    removeData(running);
  });

  test(
    'one is added, signs in alone, stands in for the code after the password, and is removed',
    async () => {
      const { page, errors, leave } = await newVisitor(browser);
      await page.goto((await running.setUpLink()).replace('127.0.0.1', 'localhost'));
      await page.getByLabel('Name *', { exact: true }).fill('Jonas Reed');
      await page.getByLabel('E-mail').fill('jonas@gazette.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByLabel('Name of the publication').fill('The River Gazette');
      await page.getByRole('button', { name: 'Open the newsroom' }).click();
      const key = await authenticator(page);

      await page.goto(url + FACTORS);
      await page.getByLabel('Name of the passkey').fill('Jonas’ telephone');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('Write these down').waitFor();
      expect(await page.locator('.codes li').count()).toBe(10);
      await page.getByRole('link', { name: 'I have kept them' }).click();
      await page.getByText('Jonas’ telephone').first().waitFor();

      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(`${url}/desk/board*`);
      await page.goto(`${url}/desk/account`);
      await page.getByText('With a passkey').waitFor();

      // After the password the same passkey is the second step.
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByLabel('E-mail').fill('jonas@gazette.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('heading', { name: 'One more step' }).waitFor();
      await page.getByRole('button', { name: 'Use a passkey' }).click();
      await page.waitForURL(`${url}/desk/board*`);

      // The finger is not the right one: alone it does not open the desk, and the page says how to go on.
      await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.authenticatorId, isUserVerified: false });
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('No passkey came').waitFor();
      await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.authenticatorId, isUserVerified: true });
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(`${url}/desk/board*`);

      await page.goto(url + FACTORS);
      await page.getByText('More Jonas’ telephone').click();
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
      await page.getByText('The passkey is removed').waitFor();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('This passkey does not open the desk').waitFor();
      expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
      await leave();
    },
    LONG,
  );

  test(
    'an answer that was recorded does not sign in a second time, nor for another purpose',
    async () => {
      const { page, leave } = await newVisitor(browser);
      await page.goto(`${url}/desk/sign-in`);
      await page.getByLabel('E-mail').fill('jonas@gazette.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await authenticator(page);
      await page.goto(url + FACTORS);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('Write these down').waitFor();
      await page.context().clearCookies();

      await page.goto(`${url}/desk/sign-in`);
      let sent = '';
      await page.route('**/desk/sign-in/passkey*', async (route) => {
        sent = route.request().postData() ?? '';
        await route.continue();
      });
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL(`${url}/desk/board*`);
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        origin: url,
        'sec-fetch-site': 'same-origin',
      };
      for (const path of ['/desk/sign-in/passkey', '/desk/sign-in/code/passkey']) {
        const again = await fetch(url + path, { method: 'POST', headers, body: sent, redirect: 'manual' });
        expect([path, again.headers.getSetCookie().some((cookie) => cookie.startsWith('newsroom.session'))]).toEqual([
          path,
          false,
        ]);
      }
      const fields = new URLSearchParams(sent);
      for (const credential of [
        '',
        '{}',
        'null',
        '[]',
        '{"id":"x","response":{}}',
        '{"id":{},"response":1}',
        'x'.repeat(9999),
      ]) {
        fields.set('credential', credential);
        const hostile = await fetch(`${url}/desk/sign-in/passkey`, {
          method: 'POST',
          headers,
          body: fields,
          redirect: 'manual',
        });
        expect([credential.slice(0, 40), hostile.status]).toEqual([credential.slice(0, 40), 422]);
      }
      await leave();
    },
    LONG,
  );

  test(
    'without scripts, and at an address that passkeys are not made for, the page says so',
    async () => {
      const { page, leave } = await newVisitor(browser, { javaScriptEnabled: false });
      await page.goto(`${url}/desk/sign-in`);
      await page.getByText('Passkeys need JavaScript').waitFor();
      expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false);
      await page.goto(`${running.url}/desk/sign-in`);
      expect(await page.locator('form.passkey').count()).toBe(0);
      await leave();
    },
    LONG,
  );
});
