import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';

/*
 * What only a browser can show of “nothing is lost”: the network goes in the middle of a paragraph, the browser dies, the
 * server dies, and two people save one article.
 */

const LONG = 120_000;
const PASSWORD = 'ferry at half past six';

describe('what is typed', () => {
  let publication: RunningPublication;
  let browser: Browser;
  let sara: Awaited<ReturnType<typeof newVisitor>>;

  beforeAll(async () => {
    [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
    sara = await newVisitor(browser, { viewport: { width: 1280, height: 900 } });
    await sara.page.goto(await publication.setUpLink());
    await sara.page.fill('#field-name', 'Sara Menik');
    await sara.page.fill('#field-email', 'sara@gazette.example');
    await sara.page.fill('#field-password', PASSWORD);
    await sara.page.click('main button[type=submit]');
    await sara.page.waitForURL(({ pathname }) => !pathname.includes('set-up'));
  }, LONG);
  afterAll(async () => {
    await browser.close();
    await publication.stop();
    removeData(publication);
  }, LONG);

  const says = (page: Page, words: string) =>
    page.waitForFunction((text) => document.querySelector('#keeping')?.textContent?.includes(text) === true, words);
  const body = (page: Page) => page.locator('.ProseMirror');
  const begin = async (page: Page, headline: string, words: string) => {
    await page.goto(`${publication.url}/desk/articles/new`);
    await page.fill('#field-headline', headline);
    await body(page).click();
    await page.keyboard.type(words);
    await says(page, 'Saved');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    return page.url();
  };

  test(
    'while the network is gone is kept in the browser, through its closing, and saved on return',
    async () => {
      let { page } = sara;
      const address = await begin(page, 'Heron returns', 'A heron stood');
      await page.context().setOffline(true);
      await page.keyboard.type(' at the mill pond');
      await says(page, 'kept in this browser');
      await page.keyboard.type(' on Sunday.');
      await page.waitForTimeout(1500);
      // The page dies without another word to the server.
      const dying = await page.context().newCDPSession(page);
      const dead = page;
      const crashed = new Promise((resolve) => dead.once('crash', resolve));
      void dying.send('Page.crash').catch(() => undefined);
      await crashed;
      const context = page.context();
      page = await context.newPage();
      sara.page = page;
      await dead.close();
      await context.setOffline(false);
      await page.goto(address);
      await page.getByRole('button', { name: 'Put it back' }).click();
      await page.getByText('This is your text of').waitFor();
      expect(await body(page).innerText()).toBe('A heron stood at the mill pond on Sunday.');
      await page.keyboard.press('Tab');
      await page.reload();
      expect(await page.locator('#keeping-found').isVisible()).toBe(false);
      // Typed on while away, saved when the network is back, without anybody pressing anything.
      await body(page).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.context().setOffline(true);
      await page.keyboard.type(' It fishes early.');
      await says(page, 'kept in this browser');
      await page.context().setOffline(false);
      await says(page, 'Saved');
      await page.reload();
      expect(await body(page).innerText()).toContain('It fishes early.');
    },
    LONG,
  );

  test(
    'by two people in one article survives from both, and they see each other',
    async () => {
      const { page } = sara;
      const paragraphs = [
        'Taps ran again on Monday morning.',
        'The repair will last the winter.',
        'Nobody asked the lanes.',
      ];
      const address = await begin(page, 'Water returns', paragraphs[0] ?? '');
      for (const words of paragraphs.slice(1)) {
        await page.keyboard.press('Enter');
        await page.keyboard.type(words);
      }
      await page.click('button[name=next][value=save]');
      await page.waitForURL(/done=saved/);
      const jonas = await newVisitor(browser, { viewport: { width: 1280, height: 900 } });
      await joinAs(page, jonas.page, publication.url);
      await page.goto(address);
      await jonas.page.goto(address);
      await page.locator('#presence', { hasText: 'Jonas Reed' }).waitFor({ timeout: 25_000 });
      await jonas.page.locator('#presence', { hasText: 'Sara Menik' }).waitFor({ timeout: 25_000 });

      const change = async (who: Page, from: string, to: string) => {
        await who.locator('.ProseMirror p', { hasText: from }).click({ clickCount: 3 });
        await who.keyboard.type(to);
      };
      await change(page, 'Monday', 'Taps ran again on Sunday morning.');
      await change(page, 'winter', 'The repair will last until spring.');
      await change(jonas.page, 'winter', 'The repair will last the winter, the mayor said.');
      await change(jonas.page, 'lanes', 'Nobody asked the upper lanes.');
      await says(jonas.page, 'Saved');
      await page.click('button[name=next][value=save]');
      await page.waitForURL(/done=saved/);
      await jonas.page
        .locator('#keeping-behind', { hasText: 'Sara Menik saved a newer version' })
        .waitFor({ timeout: 25_000 });
      await jonas.page.click('button[name=next][value=save]');
      await jonas.page.waitForURL(/collision/);
      // Closing the tab loses nothing.
      await jonas.page.goto('about:blank');
      await jonas.page.goto(address);
      await jonas.page.waitForURL(/collision/);
      expect(await jonas.page.locator('fieldset.colliding').count()).toBe(1);
      await jonas.page.getByLabel('Keep both, one after the other').check();
      await jonas.page.getByRole('button', { name: 'Save the result' }).click();
      await jonas.page.waitForURL(/done=merged/);
      const text = await body(jonas.page).innerText();
      for (const words of ['Sunday', 'until spring', 'the mayor said', 'upper lanes']) expect(text).toContain(words);
      await jonas.page.goto(`${address}/revisions`);
      expect(await jonas.page.locator('table.versions').innerText()).toContain('set aside');
      expect(jonas.errors).toEqual([]);
      await jonas.leave();
    },
    LONG,
  );

  test(
    'and was said to be saved is there after the server was killed',
    async () => {
      const { page } = sara;
      const address = await begin(page, 'Lamps on the bridge', 'One');
      await page.keyboard.type(' two three four');
      await says(page, 'Saved');
      await page.waitForFunction(() => document.querySelector('#keeping')?.textContent?.startsWith('Saved') === true);
      const port = new URL(publication.url).port;
      publication.process.kill('SIGKILL');
      await publication.process.exited;
      await page.keyboard.type(' five');
      await says(page, 'kept in this browser');
      publication = await startPublication('sqlite', {
        at: { dataDir: publication.dataDir, databaseUrl: undefined },
        port: Number(port),
      });
      await says(page, 'Saved');
      await page.goto(address);
      expect(await body(page).innerText()).toBe('One two three four five');
    },
    LONG,
  );
});

/** Jonas Reed joins as an editor by an invitation. */
async function joinAs(admin: Page, fresh: Page, url: string): Promise<void> {
  await admin.goto(`${url}/desk/people`);
  await admin.fill('#field-email', 'jonas@gazette.example');
  await admin.check('input[name=role][value=editor]');
  await admin.locator('form:has(#field-email) button[type=submit]').click();
  const link = (await admin.locator('.copy', { hasText: '/desk/invitation/' }).first().innerText()).trim();
  await fresh.goto(link);
  await fresh.fill('#field-name', 'Jonas Reed');
  await fresh.fill('#field-password', 'ferry at half past six');
  await fresh.click('main button[type=submit]');
  await fresh.waitForURL((address) => !address.pathname.includes('invitation'));
}
