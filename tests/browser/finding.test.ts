import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { setUpAs } from './setting-up.ts';

/* Finding one's way at the desk with no pointer at all, over the sample publication. */

const LONG = 120_000;
let publication: RunningPublication;
let browser: Browser;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) await removeData(publication);
}, LONG);

/** As a keyboard of another language sends the key where Latin ones have `letter`. */
async function pressAsArabic(page: Page, letter: string, key: string): Promise<void> {
  await page.evaluate(
    ([code, arabic]) => {
      const at = document.activeElement ?? document.body;
      at.dispatchEvent(new KeyboardEvent('keydown', { key: arabic, code, bubbles: true, cancelable: true }));
    },
    [`Key${letter.toUpperCase()}`, key] as const,
  );
}

test(
  'anything is reached by keys alone: an article by its words, a place by its letter, the list of keys',
  async () => {
    const { page, errors, leave } = await newVisitor(browser);
    await setUpAs(page, publication, { name: 'Jonas Reed', email: 'jonas@gazette.example' });
    await page.goto(`${publication.url}/desk/articles`);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('night ferry');
    const option = page.locator('#palette [role=option]', { hasText: 'The night ferry will run again' });
    await option.first().waitFor();
    expect(await page.locator('#palette [aria-selected=true]').textContent()).toContain('night ferry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}/);

    await page.goto(`${publication.url}/desk/articles`);
    await page.keyboard.press('/');
    await page.keyboard.type('no such thing anywhere');
    await page.locator('#palette [role=status]', { hasText: 'Nothing' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#palette').isVisible()).toBe(false);

    await page.keyboard.press('?');
    expect(await page.locator('#desk-keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL('**/desk/photos');
    await pressAsArabic(page, 'g', 'ل');
    await pressAsArabic(page, 'a', 'ش');
    await page.waitForURL('**/desk/articles');
    expect(errors).toEqual([]);
    await leave();
  },
  LONG,
);

test(
  'in the queue, going to the photos publishes nothing, and an Arabic keyboard walks it',
  async () => {
    const { page, leave } = await newVisitor(browser);
    await page.goto(`${publication.url}/desk/sign-in`);
    await page.fill('[name=email]', 'jonas@gazette.example');
    await page.fill('[name=password]', 'ferry at half past six');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/(?!sign-in)/);
    await page.goto(`${publication.url}/desk/comments`);
    const waiting = await page.locator('#queue > .item').count();
    const second = await page.locator('#queue > .item').nth(1).getAttribute('id');
    await pressAsArabic(page, 'j', 'ت');
    expect(await page.locator('#queue > .item[aria-current]').getAttribute('id')).toBe(second);
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL('**/desk/photos');
    await page.goto(`${publication.url}/desk/comments`);
    expect(await page.locator('#queue > .item').count()).toBe(waiting);
    await leave();
  },
  LONG,
);
