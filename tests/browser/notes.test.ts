import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { askAxe } from './inspection.ts';

/* Notes on words, as colleagues use them: everything here is done from the keyboard. */

const LONG = 180_000;

describe('a note on words of an article', () => {
  let publication: RunningPublication;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
    ({ page, errors } = await newVisitor(browser, {
      baseURL: publication.url,
      viewport: { width: 1280, height: 900 },
    }));
    await page.request.post(new URL(await publication.setUpLink()).pathname, {
      form: {
        name: 'Sara Menik',
        email: 'sara@gazette.example',
        password: 'ferry at half past six',
        publication: 'The River Gazette',
        language: 'en',
      },
      headers: { origin: publication.url },
    });
  }, LONG);
  afterAll(async () => {
    await browser?.close();
    await publication?.stop();
    if (publication !== undefined) removeData(publication);
  }, LONG);

  async function type(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (/^(?:Enter|Tab|Escape|Home|End|Backspace|Delete|Arrow\w+|(?:Control|Shift|Alt)\+.+)$/.test(key)) {
        await page.keyboard.press(key);
      } else await page.keyboard.type(key);
    }
  }

  async function begin(headline: string, words: string[]): Promise<void> {
    await page.goto('/desk/articles/new');
    await page.waitForSelector('.ProseMirror');
    await page.locator('#field-headline').focus();
    await type(headline);
    await page.locator('.ProseMirror').focus();
    for (const [index, word] of words.entries()) await type(...(index === 0 ? [] : ['Enter']), word);
    await page.locator('form.article button[value=save]').press('Enter');
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]+/);
    await page.waitForSelector('.ProseMirror');
  }

  /** Selects words of the text with the keys of the keyboard, whatever the line breaks. */
  async function select(words: string): Promise<void> {
    await page.locator('.ProseMirror').focus();
    await type('Control+f', words, 'Escape');
    expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  }

  async function keepNote(words: string, note: string): Promise<void> {
    await select(words);
    await type('Control+Alt+m');
    expect(await page.locator('#note-form [name=note]').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator('#note-form [name=quote]').inputValue()).toBe(words);
    await type(note, 'Tab', 'Enter');
    await page.waitForURL(/note=written/);
    await page.waitForSelector('.doc mark.noted');
  }

  const marked = () => page.locator('.doc mark.noted').allTextContents();
  const hidden = (selector: string) => page.locator(selector).evaluate((one) => (one as HTMLElement).hidden);
  const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');

  test(
    'is written beside the selected words, stays with them while the text around them changes, and leads both ways',
    async () => {
      await begin('Taps run again', ['The mayor said nine days.', 'Water returned to nine streets on Sunday.']);
      expect(await page.locator('[data-tool=desk-note-on-words]').count()).toBe(1);
      // The second “nine”, known by what stands around it.
      await keepNote('nine streets', 'Who counted them?');
      expect(await marked()).toEqual(['nine streets']);
      expect(await page.locator('#notes .words').allTextContents()).toEqual(['Who counted them?']);
      expect(await page.locator('[data-place]').filter({ visible: true }).count()).toBe(0);

      await page.locator('.ProseMirror').focus();
      await type('Control+Home', 'At last: ', 'Enter', 'A new first block of nine words. ');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-place=moved]')?.hidden === false);
      expect(await marked()).toEqual(['nine streets']);
      await page.locator('form.article button[value=save]').press('Enter');
      await page.waitForURL(/done=saved/);
      await page.waitForSelector('.doc mark.noted');
      expect(await marked()).toEqual(['nine streets']);

      await page.locator('[data-shows-passage]').press('Enter');
      expect(await focusedId()).toBe('editor-text');
      await page.waitForSelector('.doc .noted-here');
      await type('Control+Alt+m');
      const note = await page.locator('#notes .notes > li').getAttribute('id');
      expect(note).toMatch(/^note-/);
      expect(await focusedId()).toBe(note ?? '');
    },
    LONG,
  );

  test(
    'says that its words are gone when they are deleted, and finds them when they come back',
    async () => {
      await begin('Ferry timetable', ['The ferry leaves at six.', 'It returns at nine.']);
      await keepNote('leaves at six', 'Half past six, says the harbour.');
      await select('leaves at six');
      await type('Delete');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-place=orphan]')?.hidden === false);
      expect(await marked()).toEqual([]);
      expect(await hidden('[data-shows-passage]')).toBe(true);
      expect(await page.locator('#notes blockquote').textContent()).toBe('leaves at six');
      await type('Control+z');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-place=orphan]')?.hidden === true);
      expect(await marked()).toEqual(['leaves at six']);
      await type('Control+y');
      await page.locator('form.article button[value=save]').press('Enter');
      await page.waitForURL(/done=saved/);
      await page.waitForSelector('.ProseMirror');
      expect(await page.locator('[data-place=orphan]').isVisible()).toBe(true);
      expect(await hidden('[data-shows-passage]')).toBe(true);
    },
    LONG,
  );

  test(
    'is answered, resolved and opened again, with what was typed meanwhile in the text',
    async () => {
      await begin('Heron returns', ['A heron stood at the mill pond.']);
      await keepNote('heron', 'A grey heron?');
      await page.locator('.ProseMirror').focus();
      await type('Control+End', ' It left at noon.');
      await page.locator('.notes details summary').press('Enter');
      await page.locator('.notes [name=answer]').focus();
      await type('Yes, grey.', 'Tab', 'Enter');
      await page.waitForURL(/note=answered/);
      await page.waitForSelector('.doc mark.noted');
      expect(await page.locator('.doc').textContent()).toContain('It left at noon.');
      expect(await page.locator('.notes .answers .words').allTextContents()).toEqual(['Yes, grey.']);

      await page.locator('.notes form[action$="/resolution"] button').press('Enter');
      await page.waitForURL(/note=resolved/);
      await page.waitForSelector('.ProseMirror');
      expect(await marked()).toEqual([]);
      await page.locator('.notes form[action$="/resolution/withdrawal"] button').press('Enter');
      await page.waitForURL(/note=reopened/);
      await page.waitForSelector('.doc mark.noted');
      expect(await marked()).toEqual(['heron']);
      expect(errors).toEqual([]);
      expect((await askAxe(page)).violations).toEqual([]);
    },
    LONG,
  );

  test(
    'on Arabic words marks exactly them',
    async () => {
      await page.goto('/desk/articles/new');
      await page.getByRole('link', { name: /جريدة/ }).first().press('Enter');
      await page.waitForSelector('.ProseMirror[dir=rtl]');
      await page.locator('#field-headline').focus();
      await type('عادت المياه');
      await page.locator('.ProseMirror').focus();
      await type('عادت المياه إلى تسعة شوارع يوم الأحد.');
      await page.locator('form.article button[value=save]').press('Enter');
      await page.waitForURL(/\/desk\/articles\/[0-9a-f-]+/);
      await page.waitForSelector('.ProseMirror');
      await keepNote('تسعة شوارع', 'من عدّها؟');
      expect(await marked()).toEqual(['تسعة شوارع']);
      expect(errors).toEqual([]);
    },
    LONG,
  );
});
