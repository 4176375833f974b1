import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { colleague, PASSWORD } from '../desk-visitor.ts';
import { answered, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';

/*
 * What happens to a text when the session ends under it, when one person writes in two windows, when somebody else signs
 * in in the same browser, and when an old version comes back.
 */

const LONG = 180_000;

describe('a text at the desk', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskInBrowser(browser);
    desk.page.context().setDefaultTimeout(45_000);
  }, LONG);
  afterAll(async () => {
    await desk.close();
    await browser.close();
  }, LONG);

  const body = (page: Page) => page.locator('.ProseMirror');
  const says = (page: Page, words: string) =>
    page.waitForFunction((text) => document.querySelector('#keeping')?.textContent?.includes(text) === true, words);
  const begin = async (page: Page, headline: string, words: string) => {
    await page.goto(`${desk.url}/desk/articles/new`);
    await page.fill('#field-headline', headline);
    await body(page).click();
    await page.keyboard.type(words);
    await says(page, 'Saved');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    return page.url();
  };
  const signIn = async (page: Page, email: string) => {
    await page.goto(`${desk.url}/desk/sign-in`);
    await page.fill('#field-email', email);
    await page.fill('#field-password', PASSWORD);
    await page.click('main button[type=submit]');
    await page.waitForURL((address) => !address.pathname.includes('sign-in'));
  };

  test(
    'whose writer was signed out is kept, and saved once they have signed in in another tab',
    async () => {
      const { page } = desk;
      const address = await begin(page, 'Lamps on the bridge', 'The lamps');
      await page.context().clearCookies();
      await body(page).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' burn again');
      await says(page, 'You are signed out');
      // On a narrow screen too nothing that can be pressed lies under the strip for good.
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const isFree = await page.evaluate(() => {
        const strip = document.querySelector('#keeping')?.getBoundingClientRect();
        const last = [...document.querySelectorAll('main button, main a, aside a, aside button, aside summary')]
          .filter((one) => one.closest('#keeping') === null)
          .filter((one) => one.checkVisibility())
          .map((one) => one.getBoundingClientRect())
          .reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
        return strip !== undefined && last <= strip.top;
      });
      expect(isFree).toBe(true);
      await page.setViewportSize({ width: 1280, height: 900 });
      await body(page).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' tonight.');
      const [tab] = await Promise.all([page.context().waitForEvent('page'), page.click('#keeping a')]);
      await signIn(tab, desk.staff.email);
      await tab.close();
      await page.bringToFront();
      await says(page, 'Saved');
      await page.goto(address);
      expect(await body(page).innerText()).toBe('The lamps burn again tonight.');
    },
    LONG,
  );

  test(
    'open in two windows of one person loses the words of neither',
    async () => {
      const { page } = desk;
      const address = await begin(page, 'Ferry at six', 'First.');
      await page.click('button[name=next][value=save]');
      await page.waitForURL(/done=saved/);
      await page.goto(address);
      const other = await page.context().newPage();
      await other.goto(address);
      await body(page).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Typed here.');
      await says(page, 'Saved');
      await body(other).click();
      await other.keyboard.press('ControlOrMeta+End');
      await other.keyboard.type(' Typed there.');
      await says(other, 'in another window');
      await other.click('button[name=next][value=save]');
      await other.waitForURL((url) => url.pathname.endsWith('/collision') || url.search.includes('done=saved'));
      await other.goto(`${address}/revisions`);
      const links = await other
        .locator('table.versions th a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      const texts: string[] = [];
      for (const href of links) {
        await other.goto(desk.url + href);
        texts.push(await other.locator('main').innerText());
      }
      await other.goto(address);
      texts.push(await other.locator('main').innerText());
      expect(texts.some((text) => text.includes('Typed here.'))).toBe(true);
      expect(texts.some((text) => text.includes('Typed there.'))).toBe(true);
      await other.close();
    },
    LONG,
  );

  test(
    'restored from an old version is taken back by the button in the notice',
    async () => {
      const { page } = desk;
      const address = await begin(page, 'Weir opened', 'Old words.');
      await page.click('button[name=next][value=save]');
      await page.waitForURL(/done=saved/);
      await page.locator('.ProseMirror p').first().click({ clickCount: 3 });
      await page.keyboard.type('New words.');
      await answered(page, () => page.click('button[name=next][value=save]'));
      await page.goto(`${address}/comparison`);
      await page.locator('.versus.heads form button').first().click();
      await page.waitForURL(/done=restored/);
      expect(await body(page).innerText()).toBe('Old words.');
      await answered(page, () => page.getByRole('button', { name: 'Undo' }).first().click());
      await page.goto(address);
      expect(await body(page).innerText()).toBe('New words.');
    },
    LONG,
  );

  test(
    'kept in a browser is never shown to somebody else who signs in there',
    async () => {
      const { page } = desk;
      const jonas = await colleague(desk.newsroom, desk.staff, 'editor', 'Mira Solan');
      const address = await begin(page, 'Secret of the mill', 'Known');
      await page.context().clearCookies();
      await page.keyboard.type(' only to me.');
      await says(page, 'You are signed out');
      const tab = await page.context().newPage();
      await signIn(tab, jonas.email);
      for (const place of [address, `${desk.url}/desk/articles/new`]) {
        await tab.goto(place);
        await body(tab).waitFor();
        expect(await tab.content()).not.toContain('only to me');
        expect(await tab.locator('#keeping-found').isVisible()).toBe(false);
      }
      // The first window does not send it in the other one's name, and says why.
      await page.bringToFront();
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await says(page, 'Somebody else is signed in now');
      await tab.goto(address);
      expect(await tab.content()).not.toContain('only to me');
      await tab.close();
      await page.context().clearCookies();
      const again = await page.context().newPage();
      await signIn(again, desk.staff.email);
      await again.goto(address);
      await again.getByRole('button', { name: 'Put it back' }).click();
      await again.getByText('This is your text of').waitFor();
      expect(await body(again).innerText()).toBe('Known only to me.');
      await again.close();
    },
    LONG,
  );
});
