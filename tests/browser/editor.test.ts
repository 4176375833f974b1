import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { bundleScript } from '../../src/web/bundles.ts';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { askAxe } from './inspection.ts';

/* Writing in the editor, as a reporter does it: from the keyboard, and nothing but the keyboard where the title says so. */

const LONG = 180_000;

let publication: RunningPublication;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
  ({ page, errors } = await newVisitor(browser, { baseURL: publication.url, viewport: { width: 1280, height: 900 } }));
  await page.request.post(new URL(await publication.setUpLink()).pathname, {
    form: {
      name: 'Jonas Reed',
      email: 'jonas@gazette.example',
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

async function begin(edition?: RegExp): Promise<void> {
  await page.goto('/desk/articles/new');
  if (edition !== undefined) await page.getByRole('link', { name: edition }).first().click();
  await page.waitForSelector('.ProseMirror');
}

/** The text in short: kinds of blocks, words, marks. */
async function written(): Promise<string> {
  return page.evaluate(() => {
    interface Json {
      type: string;
      text?: string;
      marks?: { type: string }[];
      content?: Json[];
    }
    const short = ({ type, text, marks, content = [] }: Json): string => {
      if (text === undefined) return `${type}(${content.map(short).join('|')})`;
      return (marks ?? []).reduce((words, mark) => `${mark.type}:${words}`, text);
    };
    const { editor } = document.querySelector('.ProseMirror') as unknown as { editor: { getJSON(): Json } };
    return (editor.getJSON().content ?? []).map(short).join(' ');
  });
}

async function type(...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^(?:Enter|Tab|Escape|Home|End|Backspace|Arrow\w+|(?:Control|Shift|Alt)\+.+)$/.test(key)) {
      await page.keyboard.press(key);
    } else await page.keyboard.type(key);
  }
}

describe('the editor', () => {
  test(
    'makes form of what is typed, and saves the same document',
    async () => {
      await begin();
      await page.locator('#field-headline').focus();
      await type('Taps run again', 'Enter', 'After nine days.', 'Enter');
      await type('One **bold** and *it* x', 'Enter', '## Sub', 'Enter', '- a', 'Enter', 'b', 'Enter', 'Enter');
      await type('1. n', 'Enter', 'Enter', '> q', 'Enter', 'Enter', '>> pull', 'Enter', 'Enter', '---after');
      const document =
        'paragraph(One |bold:bold| and |italic:it| x) subhead(Sub) ' +
        'bullet_list(list_item(paragraph(a))|list_item(paragraph(b))) numbered_list(list_item(paragraph(n))) ' +
        'block_quote(paragraph(q)) pull_quote(paragraph(pull)) divider() paragraph(after)';
      expect(await written()).toBe(document);
      await page.locator('form.article button[value=save]').click();
      await page.waitForURL(/done=saved/);
      await page.waitForSelector('.ProseMirror');
      expect(await written()).toBe(document);
      expect(await page.locator('#field-headline').inputValue()).toBe('Taps run again');
    },
    LONG,
  );

  test(
    'turns kinds into one another without moving a word, and takes it back',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('one', 'Enter', 'two', 'Enter', 'three', 'Control+Shift+8');
      expect(await written()).toBe('paragraph(one) paragraph(two) bullet_list(list_item(paragraph(three)))');
      await type('Control+a', 'Control+Shift+7');
      const list = 'numbered_list(list_item(paragraph(one))|list_item(paragraph(two))|list_item(paragraph(three)))';
      expect(await written()).toBe(list);
      await type('ArrowLeft', 'ArrowDown', 'Home', 'Backspace');
      expect(await written()).toContain('paragraph(two)');
      await type('Control+z');
      expect(await written()).toBe(list);
      await type('Control+a', 'Control+Shift+9');
      expect(await written()).toBe('block_quote(paragraph(one)|paragraph(two)|paragraph(three))');
    },
    LONG,
  );

  test(
    'takes a Backspace for where the cursor is, however fast it followed the key that moved it',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('1. one', 'Enter', 'two', 'Control+Home', 'ArrowRight', 'ArrowDown');
      const keys = await page.context().newCDPSession(page);
      const press = (key: string, windowsVirtualKeyCode: number) =>
        keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode });
      // Not one after the other: the browser tells the page of the moved cursor only when it has time.
      await Promise.all([press('Home', 36), press('Backspace', 8)]);
      expect(await written()).toBe('numbered_list(list_item(paragraph(one))) paragraph(two)');
    },
    LONG,
  );

  test(
    'gives the toolbar one stop, walked by arrows, whose buttons say what is on',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('words', 'Alt+F10', 'ArrowRight');
      const focused = page.locator('.tools button:focus');
      expect(await focused.getAttribute('data-tool')).toBe('desk-editor-subhead');
      await type('Enter');
      expect(await written()).toBe('subhead(words)');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor-text');
      await page.waitForSelector('[data-tool=desk-editor-subhead][aria-pressed=true]');
      expect(await page.locator('.tools').first().locator('button[tabindex="0"]').count()).toBe(1);
      expect(await page.locator('[data-tool=desk-editor-link]').getAttribute('aria-disabled')).toBe('true');
      // What parts groups of fields elsewhere at the desk takes no room here.
      const height = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => one.getBoundingClientRect().height);
      expect(await height('.tools .group')).toBe(await height('.tools button'));
    },
    LONG,
  );

  test(
    'links words from the keyboard, and refuses an address that is none',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('see here', 'Shift+Home', 'Control+k', 'javascript:alert(1)', 'Enter');
      expect(await page.locator('#link-wrong').textContent()).toContain('no address');
      await type('Control+a', 'gazette.example/x', 'Enter');
      expect(await written()).toBe('paragraph(link:see here)');
      expect(await page.locator('.ProseMirror a').getAttribute('href')).toBe('https://gazette.example/x');
    },
    LONG,
  );

  test(
    'finds whatever the accents, counts, and replaces one and all',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('Café and CAFE', 'Enter', 'cafe, كِتاب و كتاب', 'Control+f', 'cafe');
      expect(await page.locator('.panel [role=status]').textContent()).toBe('1 of 3');
      await type('Enter', 'Tab', 'Tab', 'Tab', 'bar', 'Enter');
      expect(await written()).toBe('paragraph(Café and bar) paragraph(cafe, كِتاب و كتاب)');
      await type('Shift+Enter');
      expect(await written()).toBe('paragraph(bar and bar) paragraph(bar, كِتاب و كتاب)');
      await type('Escape', 'Control+f', 'Control+a', 'كتاب');
      expect(await page.locator('.panel [role=status]').textContent()).toBe('1 of 2');
      await type('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor-text');
    },
    LONG,
  );

  test(
    'fills and grows a table from the keyboard',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('Control+Alt+t', 'Year', 'Tab', 'Price', 'Tab', 'Tab', '2025');
      expect(await written()).toContain('table_row(table_header(paragraph(Year))|table_header(paragraph(Price))');
      for (let cell = 0; cell < 6; cell++) await type('Tab');
      await type('new row');
      expect(await page.locator('.ProseMirror tr').count()).toBe(4);
      await page.locator('[data-tool=desk-editor-delete-column]').click();
      expect(await page.locator('.ProseMirror tr').first().locator('th').count()).toBe(2);
    },
    LONG,
  );

  test(
    'lets each block of an Arabic article run as its words do',
    async () => {
      await begin(/جريدة/);
      expect(await page.locator('.ProseMirror').getAttribute('dir')).toBe('rtl');
      await page.locator('.ProseMirror').focus();
      await type('قالت BBC.', 'Enter', 'Water returns.', 'Enter', '2026');
      expect(
        await page.locator('.ProseMirror > p').evaluateAll((all) => all.map((one) => one.getAttribute('dir'))),
      ).toEqual([null, 'ltr', null]);
      await type('Home', 'Shift+End', 'مياه');
      expect(await page.locator('.ProseMirror > p').nth(2).getAttribute('dir')).toBeNull();
    },
    LONG,
  );

  test(
    'has nothing that axe objects to, with every panel open',
    async () => {
      await begin();
      await page.locator('.ProseMirror').focus();
      await type('words', 'Enter', 'Control+Alt+t', 'Year', 'Tab', 'Price', 'Tab', 'Place');
      // Before axe, which tries a style of its own.
      expect(errors).toEqual([]);
      for (const key of ['Control+f', 'Control+/']) {
        await type(key);
        expect((await askAxe(page)).violations).toEqual([]);
        await type('Escape');
      }
    },
    LONG,
  );

  test('weighs at most 150 KB as it travels', async () => {
    const { gzip } = await bundleScript('editor/editor');
    expect(gzip.byteLength).toBeLessThanOrEqual(150 * 1024);
  });
});
