import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openDeskInBrowser, typedDocument } from './desk-in-browser.ts';

/* The edges of the editor: where it ends, where it cannot begin, and what only a browser can be asked about. */

const LONG = 180_000;

let browser: Browser;
let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;

beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDeskInBrowser(browser);
}, LONG);

afterAll(async () => {
  await desk?.close();
  await browser?.close();
}, LONG);

async function begin(): Promise<void> {
  await desk.page.goto(`${desk.url}/desk/articles/new`);
  await desk.page.locator('.ProseMirror').focus();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await desk.page.keyboard.press(key);
}

/** Saves and opens again what was saved: the document as the newsroom has it. */
async function savedDocument(): Promise<string> {
  const { page } = desk;
  await page.locator('#field-headline').fill('Taps run again');
  await page.locator('form.article button[value=save]').click();
  await page.waitForURL(/done=saved/);
  await page.locator('.ProseMirror').waitFor();
  return JSON.stringify(await typedDocument(page));
}

describe('the editor', () => {
  test(
    'leaves the plain form whole where its script does not arrive',
    async () => {
      const { page, url } = desk;
      await page.route('**/desk/assets/editor-*.js', (route) => route.abort());
      await page.goto(`${url}/desk/articles/new`);
      await page.locator('#field-headline').fill('Without the script');
      await page.locator('textarea[name=body]').fill('One **bold** word.\n\n## Sub');
      await page.locator('form.article button[value=save]').click();
      await page.waitForURL(/done=saved/);
      expect(await page.locator('textarea[name=body]').inputValue()).toContain('One **bold** word.');
      await page.unroute('**/desk/assets/editor-*.js');
      await page.reload();
      await page.locator('.ProseMirror').waitFor();
      expect(await page.locator('.ProseMirror strong').textContent()).toBe('bold');
      expect(await page.locator('.ProseMirror h2').textContent()).toBe('Sub');
    },
    LONG,
  );

  test(
    'joins cells that were chosen from the keyboard, keeps them joined, and parts them',
    async () => {
      const { page } = desk;
      await begin();
      await press('Control+Alt+t', 'Shift+ArrowRight');
      await page.locator('[data-tool=desk-editor-join-cells]').click();
      expect(await page.locator('.ProseMirror tr').first().locator('th').count()).toBe(2);
      expect(await savedDocument()).toContain('"colspan":2');
      await page.locator('.ProseMirror th').first().click();
      await page.locator('[data-tool=desk-editor-split-cell]').click();
      expect(await page.locator('.ProseMirror tr').first().locator('th').count()).toBe(3);
    },
    LONG,
  );

  test(
    'breaks a line inside of a paragraph, and keeps the break',
    async () => {
      const { page } = desk;
      await begin();
      await page.keyboard.type('One');
      await press('Shift+Enter');
      await page.keyboard.type('two');
      expect(await page.locator('.ProseMirror > p').count()).toBe(1);
      expect(await savedDocument()).toContain('{"type":"hard_break"}');
    },
    LONG,
  );

  test(
    'sets the full stop after the last letter in both directions, in one text',
    async () => {
      const { page } = desk;
      await begin();
      await page.keyboard.type('Water returns.');
      await press('Enter');
      await page.keyboard.type('عادت المياه.');
      const [english, arabic] = await page.locator('.ProseMirror > p').evaluateAll((all) =>
        all.map((paragraph) => {
          const text = paragraph.firstChild;
          const length = text?.textContent?.length ?? 0;
          const boxOf = (at: number) => {
            const range = document.createRange();
            if (text !== null) range.setStart(text, at);
            if (text !== null) range.setEnd(text, at + 1);
            const { left, right } = range.getBoundingClientRect();
            return { left, right };
          };
          return { direction: getComputedStyle(paragraph).direction, last: boxOf(length - 2), stop: boxOf(length - 1) };
        }),
      );
      expect([english?.direction, arabic?.direction]).toEqual(['ltr', 'rtl']);
      expect(english?.stop.left).toBeGreaterThanOrEqual((english?.last.right ?? Number.NaN) - 1);
      expect(arabic?.stop.right).toBeLessThanOrEqual((arabic?.last.left ?? Number.NaN) + 1);
    },
    LONG,
  );

  test(
    'lets Tab lead out on both sides, and out of a table that is the last thing in the text',
    async () => {
      const { page } = desk;
      const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
      await begin();
      await page.keyboard.type('words');
      await press('Tab');
      expect(await focused()).not.toBe('editor-text');
      await press('Shift+Tab');
      expect(await focused()).toBe('editor-text');
      await press('Shift+Tab');
      expect(await focused()).not.toBe('editor-text');
      await press('Tab', 'Control+End', 'Control+Alt+t');
      await page.keyboard.type('first');
      await press('Tab');
      await page.keyboard.type('second');
      await press('Shift+Tab');
      await page.keyboard.type('again');
      expect(await page.locator('.ProseMirror th').allTextContents()).toEqual(['again', 'second', '']);
      // WCAG 2.1.2: Tab stays in a table, the arrows lead out of it, and Tab then out of the text.
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
      expect(await focused()).not.toBe('editor-text');
      expect(await page.locator('.ProseMirror tr').count()).toBe(3);
    },
    LONG,
  );
});
