import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { askAxe } from './inspection.ts';

/* What the checks say beside an article follows what is written down there, without another page and without disturbing whoever writes. */

const LONG = 180_000;

describe('before publishing, beside the article', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskInBrowser(browser);
    page = desk.page;
  }, LONG);
  afterAll(async () => {
    await desk?.close();
    await browser?.close();
  }, LONG);

  async function begin(headline: string, words: string[]): Promise<void> {
    await page.goto(`${desk.url}/desk/articles/new`);
    await page.waitForSelector('.ProseMirror');
    await page.locator('#field-headline').fill(headline);
    await page.locator('.ProseMirror').focus();
    for (const [index, line] of words.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    await page.locator('form.article button[value=save]').press('Enter');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]+\?/);
    await page.waitForSelector('.ProseMirror');
  }

  const unattributed = 'nobody is named for';
  const checks = () => page.locator('#checks').innerText();
  const top = () => page.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? 0));
  /** Where what has the focus stands, once the window that follows it has come to rest. */
  const settled = async () => {
    for (let before = Number.NaN, now = await top(); ; before = now, now = await top()) {
      if (before === now) return now;
      await page.waitForTimeout(150);
    }
  };
  const count = () => page.locator('#proposals h3 .num').innerText();
  const arrived = (wanted: number) =>
    page.waitForFunction((all) => document.querySelectorAll('#statements [data-statement]').length === all, wanted);

  test(
    'an accepted proposal takes its finding out of the list and one off the count, and focus and view stay where they are',
    async () => {
      await begin('The dam above the city is full', [
        'Mayor Lena Brook said on Friday that the dam is full. “Nobody in this city will be thirsty again,” Brook said.',
        '“We were never asked about any of it,” said farmer Adil Noor. “The fields are dry as a bone today,” he added.',
      ]);
      const before = await checks();
      await page.locator('#proposals [data-asks] button').press('Enter');
      await page.waitForSelector('#proposals ol > li');
      const first = await page.locator('#proposals ol > li').count();
      expect(await count()).toBe(String(first));
      // The column anew arrives when the window has followed the focus to the next proposal, and no sooner.
      const release = Promise.withResolvers<void>();
      await page.route('**/statements/column', async (route) => {
        await release.promise;
        await route.continue();
      });
      let taken = 0;
      for (; taken < first; taken++) {
        const key = await page.evaluate(
          () => document.activeElement?.querySelector<HTMLElement>('[data-key=a]')?.dataset.key ?? 'r',
        );
        await page.keyboard.press(key);
        await page.waitForFunction(
          (left) => document.querySelectorAll('#proposals ol > li').length === left,
          first - taken - 1,
        );
        if (taken === 0) {
          const stood = await settled();
          release.resolve();
          await arrived(1);
          expect(await page.evaluate(() => document.activeElement?.matches('#proposals ol > li'))).toBe(true);
          expect(Math.abs((await settled()) - stood)).toBeLessThanOrEqual(2);
        }
        if (taken < first - 1) expect(await count()).toBe(String(first - taken - 1));
      }
      expect(await page.locator('#proposals h3 .num').count()).toBe(0);
      await page.waitForFunction((old) => document.querySelector<HTMLElement>('#checks')?.innerText !== old, before);
      expect(before).toContain('“');
      expect((await checks()).split('“').length).toBeLessThan(before.split('“').length);
      expect((await askAxe(page)).violations).toEqual([]);
      expect(desk.errors).toEqual([]);
    },
    LONG,
  );

  test(
    'a statement that is written down changes what stands in the way, while somebody types and has a form open',
    async () => {
      await begin('', ['“The bridge is safe for everybody,” an engineer said.']);
      const inTheWay = () => page.locator('#in-the-way').innerText();
      expect(await inTheWay()).toContain('headline');
      const counted = await inTheWay();
      await page.locator('#field-headline').fill('The bridge is open again');
      await page.locator('#statement-form > summary').click();
      await page.locator('#statement-form [name=quote]').fill('half a thought');
      await page.locator('.ProseMirror').focus();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('The bridge is safe for everybody');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Alt+s');
      await page.keyboard.type('Hadi Sarm');
      await page.keyboard.press('Enter');
      await arrived(1);
      await page.waitForFunction(
        (old) => document.querySelector<HTMLElement>('#in-the-way')?.innerText !== old,
        counted,
      );
      expect(await inTheWay()).not.toContain('headline');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor-text');
      expect(await page.locator('#statement-form [name=quote]').inputValue()).toBe('half a thought');
      expect(await checks()).not.toContain(unattributed);

      // The button can be reached and pressed, and answers with the reasons.
      const publish = page.locator('form.article button.publishes').first();
      await publish.focus();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('in-the-way');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mistakes a');
      expect(await page.locator('.mistakes').innerText()).toContain('section');
      expect(desk.errors.filter((error) => !error.includes('422'))).toEqual([]);
    },
    LONG,
  );
});
