import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { addEdition } from '../../src/editions/make-edition.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { askAxe } from './inspection.ts';

/* Who said what, written down while one writes: from the keyboard, without a connection, and without any script. */

const LONG = 180_000;

describe('statements in the editor', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskInBrowser(browser);
    page = desk.page;
    const arabic = { code: 'ar', title: 'جريدة النهر', tagline: '', language: 'ar' };
    await addEdition(desk.newsroom.db, desk.staff, { ...arabic, digits: 'latn', calendar: 'gregorian' });
  }, LONG);
  afterAll(async () => {
    await desk?.close();
    await browser?.close();
  }, LONG);

  async function type(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (/^(?:Enter|Tab|Escape|Home|End|Backspace|Delete|Arrow\w+|(?:Control|Shift|Alt)\+.+)$/.test(key)) {
        await page.keyboard.press(key);
      } else await page.keyboard.type(key);
    }
  }

  async function begin(headline: string, words: string[], edition?: RegExp): Promise<string> {
    await page.goto(`${desk.url}/desk/articles/new`);
    if (edition !== undefined) await page.getByRole('link', { name: edition }).first().press('Enter');
    await page.waitForSelector(edition === undefined ? '.ProseMirror' : '.ProseMirror[dir=rtl]');
    await page.locator('#field-headline').focus();
    await type(headline);
    await page.locator('.ProseMirror').focus();
    for (const [index, word] of words.entries()) await type(...(index === 0 ? [] : ['Enter']), word);
    await page.locator('form.article button[value=save]').press('Enter');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]+\?/);
    await page.waitForSelector('.ProseMirror');
    return page.url().split('?')[0] ?? '';
  }

  /** Selects words of the text with the keys of the keyboard, whatever the line breaks. */
  async function select(words: string): Promise<void> {
    await page.locator('.ProseMirror').focus();
    await type('Control+f', words, 'Escape');
    expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  }

  const attributed = () => page.locator('.doc .attributed').allTextContents();
  const sources = () => page.locator('#statements .sources h3').allTextContents();
  const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');
  const stored = () => desk.newsroom.db.selectFrom('statements').selectAll().orderBy('id').execute();
  const arrived = (count: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('#statements [data-statement]').length === wanted,
      count,
    );

  test(
    'a new name makes the source in place, and one of the story takes three keystrokes at most',
    async () => {
      await begin('Taps run again', ['The dam is full, the mayor said. Nobody is thirsty. Water flows on Sunday.']);
      await select('The dam is full');
      await type('Control+Alt+s', 'Nora Halim', 'Enter');
      await arrived(1);
      expect(await sources()).toEqual(['Nora Halim']);
      expect(await focusedId()).toBe('editor-text');

      await select('Nobody is thirsty');
      // One after the other, counted: the key, then the first source of the story.
      const keystrokes = ['Control+Alt+s', 'Enter'];
      await type(...keystrokes);
      expect(keystrokes.length).toBeLessThanOrEqual(3);
      await arrived(2);
      expect(await attributed()).toEqual(['The dam is full', 'Nobody is thirsty']);
      expect(await sources()).toEqual(['Nora Halim']);

      // Writing goes on where the words end.
      await type(' at all');
      expect(await page.locator('.doc').textContent()).toContain('Nobody is thirsty at all.');

      await select('Water flows on Sunday');
      await type('Control+Alt+s', 'Radio', 'Enter');
      await arrived(3);
      await select('the mayor');
      const others = ['Control+Alt+s', '2'];
      await type(...others);
      await arrived(4);
      const third = ['Control+Alt+s', 'ArrowDown', 'Enter'];
      await select('full');
      await type(...third);
      await arrived(5);
      for (const some of [others, third]) expect(some.length).toBeLessThanOrEqual(3);
      expect((await stored()).length).toBe(5);
      expect(await desk.newsroom.db.selectFrom('sources').select('id').execute()).toHaveLength(2);
      expect(desk.errors).toEqual([]);
      expect((await askAxe(page)).violations).toEqual([]);
    },
    LONG,
  );

  test(
    'words keep their source while the text around them changes, and lead to it and back',
    async () => {
      await begin('Ferry', ['The ferry leaves at six, the harbour said.']);
      await select('leaves at six');
      await type('Control+Alt+s', 'Harbour office', 'Enter');
      await arrived(1);
      await type('Control+Home', 'At last: ');
      await page.waitForTimeout(600);
      expect(await attributed()).toEqual(['leaves at six']);
      await page.locator('[data-shows-statement]').press('Enter');
      expect(await focusedId()).toBe('editor-text');
      await page.waitForSelector('.doc .attributed-here');
      await type('Control+Alt+s');
      expect(await focusedId()).toMatch(/^statement-/);
      await select('leaves at six');
      await type('Delete');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-place=orphan]')?.hidden === false);
      await type('Control+z');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-place=orphan]')?.hidden === true);
      expect(desk.errors).toEqual([]);
    },
    LONG,
  );

  test(
    'without a connection it says so, keeps what was written down, and sends it once when there is one',
    async () => {
      await begin('Bridge', ['The bridge is safe, an engineer said.']);
      const before = (await stored()).length;
      await page.context().setOffline(true);
      await select('The bridge is safe');
      await type('Control+Alt+s', 'Hadi Sarm', 'Enter');
      await page.waitForFunction(() => document.querySelector('#editor-told')?.textContent?.includes('No connection'));
      expect(await page.locator('#statements-unsent').textContent()).toContain('1 statement is on its way.');
      expect(await attributed()).toEqual(['The bridge is safe']);
      await type(' indeed');
      await page.context().setOffline(false);
      await arrived(1);
      expect(await sources()).toEqual(['Hadi Sarm']);
      expect((await stored()).length).toBe(before + 1);
      expect(await page.locator('#statements-unsent').count()).toBe(0);
      desk.errors.length = 0;
    },
    LONG,
  );

  test(
    'on Arabic words, with an Arabic name',
    async () => {
      await begin('عادت المياه', ['قالت رئيسة البلدية إن المياه عادت إلى تسعة شوارع يوم الأحد.'], /جريدة/);
      await select('المياه عادت إلى تسعة شوارع');
      await type('Control+Alt+s', 'نورا حليم', 'Enter');
      await arrived(1);
      expect(await attributed()).toEqual(['المياه عادت إلى تسعة شوارع']);
      expect(await page.locator('#statements .sources bdi[lang=ar][dir=rtl]').first().textContent()).toBe('نورا حليم');
      await select('يوم الأحد');
      await type('Control+Alt+s', '١');
      await arrived(2);
      expect(await sources()).toEqual(['نورا حليم']);
      expect(desk.errors).toEqual([]);
      expect((await askAxe(page)).violations).toEqual([]);
    },
    LONG,
  );

  test(
    'a proposal is accepted, refused or mended with one key, and nothing is written down before',
    async () => {
      const before = (await stored()).length;
      await begin('Dam', [
        'Mayor Lena Brook said on Friday that the dam is full. “Nobody in this city will be thirsty again,” Brook said.',
        '“We were never asked about any of it,” said farmer Adil Noor. “The fields are dry as a bone today,” he added.',
      ]);
      await page.locator('#proposals [data-asks] button').press('Enter');
      await page.waitForSelector('#proposals ol > li');
      const count = () => page.locator('#proposals ol > li').count();
      const first = await count();
      expect(first).toBeGreaterThanOrEqual(3);
      expect((await stored()).length).toBe(before);
      expect((await askAxe(page)).violations).toEqual([]);
      const left = (wanted: number) =>
        page.waitForFunction((all) => document.querySelectorAll('#proposals ol > li').length === all, wanted);

      expect(await page.evaluate(() => document.activeElement?.matches('#proposals ol > li'))).toBe(true);
      await type('a');
      await left(first - 1);
      await arrived(1);
      expect(await sources()).toEqual(['Lena Brook']);
      await type('j', 'k', 'a');
      await left(first - 2);
      await arrived(2);
      expect(await sources()).toEqual(['Lena Brook']);
      await type('r');
      await left(first - 3);
      expect((await stored()).length).toBe(before + 2);
      // Asked again, what is written down and what was refused do not come back.
      await page.locator('#proposals [data-asks] button').press('Enter');
      await page.waitForFunction(
        () => document.querySelector('#proposals [data-asks] button:not([disabled])') !== null,
      );
      expect(await count()).toBe(first - 3);
      if (first > 3) {
        await page.locator('#proposals ol > li').first().focus();
        await type('m');
        await page.waitForSelector('form.statement');
        expect(await page.locator('#field-quote').inputValue()).not.toBe('');
      }
      expect(desk.errors).toEqual([]);
    },
    LONG,
  );

  test(
    'an Arabic proposal is accepted with the same key on an Arabic keyboard',
    async () => {
      await begin('السد', ['وقال المهندس هادي سرم: «لن يعطش أحد في هذه المدينة بعد اليوم».'], /جريدة/);
      await page.locator('#proposals [data-asks] button').press('Enter');
      await page.waitForSelector('#proposals ol > li');
      await page.evaluate(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', bubbles: true, cancelable: true }),
        ),
      );
      await arrived(1);
      expect((await sources())[0]).toContain('هادي سرم');
      expect(desk.errors).toEqual([]);
    },
    LONG,
  );

  test(
    'plain forms do the same without any script',
    async () => {
      const address = await begin('Heron', ['“The heron has come back to the pond,” a keeper said.']);
      const cookies = await page.context().cookies();
      const { page: plain, leave } = await newVisitor(browser, { javaScriptEnabled: false });
      await plain.context().addCookies(cookies);
      await plain.goto(address);
      await plain.locator('#statement-form > summary').click();
      await plain.locator('#statement-form [name=quote]').fill('The heron has come back to the pond');
      await plain.locator('#statement-form [name=source-label-en]').fill('Ada Bren');
      await plain.locator('#statement-form button').first().click();
      await plain.waitForURL(/statement=written/);
      expect(await plain.locator('#statements .sources h3').allTextContents()).toEqual(['Ada Bren']);
      await plain.getByRole('link', { name: 'Change', exact: true }).click();
      await plain.locator('#field-source-role-en').waitFor();
      expect(await plain.locator('[name=source]:checked').count()).toBe(1);
      await leave();
    },
    LONG,
  );
});
