import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { PASSWORD } from '../desk-visitor.ts';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { tabTo, type, watchForPointers } from './keyboard.ts';

/* A day at the desk without a pointer: from the sign-in to the front page, nothing but keys. */

const LONG = 240_000;
const EMAIL = 'jonas@gazette.example';

let publication: RunningPublication;
let browser: Browser;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
  const { page, leave } = await newVisitor(browser, { baseURL: publication.url });
  await page.request.post(new URL(await publication.setUpLink()).pathname, {
    form: { name: 'Jonas Reed', email: EMAIL, password: PASSWORD, publication: 'The River Gazette', language: 'en' },
    headers: { origin: publication.url },
  });
  await leave();
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) removeData(publication);
}, LONG);

test(
  'the whole day is done from the keyboard: sign in, write, illustrate, submit, publish, arrange, crop, find',
  async () => {
    const { page, errors, leave } = await newVisitor(browser, {
      baseURL: publication.url,
      viewport: { width: 1280, height: 900 },
    });
    const pointerWasUsed = await watchForPointers(page);
    await page.goto('/desk/sign-in');
    // A page that has loaded gives its first field the focus when it is first painted; letters before that are lost.
    await page.locator('#field-email:focus').waitFor();
    await type(page, EMAIL, 'Tab', PASSWORD, 'Enter');
    await page.waitForURL(/\/desk\/(?!sign-in)/);

    // Write and format.
    await type(page, 'n');
    await page.waitForURL(/\/desk\/articles\/new/);
    await page.locator('.ProseMirror').waitFor();
    await tabTo(page, '#field-headline');
    await type(
      page,
      'Keys open every door',
      'Enter',
      'Written without a mouse, from the first word to the front.',
      'Enter',
    );
    await type(page, 'It was one ', 'Control+b', 'bold', 'Control+b', ' word.', 'Enter', '## Doors', 'Enter', 'See ');
    await type(page, 'here', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    await page.waitForFunction(() => getSelection()?.toString() === 'here');
    await type(page, 'Control+k', 'https://council.example/doors', 'Enter', 'End', 'Enter');

    // A table at the end of the text, and out of it again below, also when nothing stands there.
    await type(page, 'Control+Alt+t', 'Door', 'Tab', 'Key', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Backspace');
    await type(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'After the table.');
    const text = page.locator('.ProseMirror');
    expect(await text.locator('th').first().innerText()).toBe('Door');
    expect(await text.locator(':scope > p').last().innerText()).toBe('After the table.');
    expect(await text.locator('strong').innerText()).toBe('bold');
    expect(await text.locator('a').getAttribute('href')).toBe('https://council.example/doors');

    // A photo of the library.
    await type(page, 'Control+Alt+p');
    const told = page.locator('dialog.chooser [role=status]');
    await told.filter({ hasText: /^\d/ }).waitFor();
    const all = await told.innerText();
    await type(page, 'ferry');
    await told.filter({ hasText: /^\d/, hasNotText: all }).waitFor();
    await type(page, 'ArrowDown', 'Enter');
    await page.locator('.figure-block').waitFor();

    await tabTo(page, '.figure-field:last-child textarea');
    await type(page, 'Control+a', 'A white boat in the fog');

    // Tab leaves the text for the details.
    await tabTo(page, 'select[name=authors]');
    await type(page, 'ArrowDown');
    await tabTo(page, 'select[name=section]');
    await type(page, 'ArrowDown');
    await tabTo(page, 'button[value=save]');
    await type(page, 'Enter');
    await page.waitForURL(/done=saved/);
    const address = page.url().replace(/\?.*/, '');

    // Submit, take, mark ready, publish.
    await tabTo(page, 'details.steps > summary');
    await type(page, 'Enter');
    await tabTo(page, 'details.steps button[value=submission]');
    await type(page, 'Enter');
    await page.getByText('Submitted. It waits for an editor.').waitFor();
    await tabTo(page, '.acts button[value=editing]');
    await type(page, 'Enter');
    await page.getByText('You have it in edit now.').waitFor();
    await tabTo(page, '.acts button[value=readiness]');
    await type(page, 'Enter');
    await page.getByText('It is ready to be published.').waitFor();
    await tabTo(page, '.acts > button.go');
    await type(page, 'Enter');
    await page.waitForURL(/done=published/);
    expect((await fetch(`${publication.url}/en/keys-open-every-door`)).status).toBe(200);

    // Order the front.
    await type(page, 'g', 'f');
    await page.waitForURL(/\/desk\/fronts/);
    const third = await page.locator('ol.front > li').nth(2).locator('.entry a').textContent();
    await tabTo(page, 'ol.front > li:nth-child(3) button');
    await type(page, 'Home');
    await page.waitForFunction((name) => document.querySelector('ol.front .entry a')?.textContent === name, third);
    await tabTo(page, 'button[value=now]');
    await type(page, 'Enter');
    await page.getByText('In force. Readers see the new order.').waitFor();
    const front = await (await fetch(`${publication.url}/en`)).text();
    expect(/<h3><a href="[^"]+">([^<]+)</.exec(front)?.[1]).toBe(third ?? '');

    // Crop a photo.
    await type(page, 'g', 'p');
    await page.waitForURL(/\/desk\/photos/);
    await tabTo(page, 'main a[href^="/desk/photos/0"]');
    await type(page, 'Enter');
    await page.locator('.cropping svg.focal').waitFor();
    await tabTo(page, 'svg.focal');
    await type(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowDown');
    expect(await page.inputValue('#field-focal-x')).toBe('70');
    expect(await page.inputValue('#field-focal-y')).toBe('51');
    await tabTo(page, '.cropping button.go');
    await type(page, 'Enter');
    await page.getByText('Saved. The new crops').waitFor();
    expect(await page.inputValue('#field-focal-x')).toBe('70');

    // Find by the palette.
    await type(page, 'Control+k', 'every door');
    await page.locator('#palette [aria-selected=true]', { hasText: 'Keys open every door' }).waitFor();
    await type(page, 'Enter');
    await page.waitForURL(address);
    expect(await pointerWasUsed()).toBe(false);
    expect(errors).toEqual([]);
    await leave();
  },
  LONG,
);
