import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { type Colleague, joinBy } from './joining.ts';
import { setUpAs } from './setting-up.ts';
import { saysOfKeeping } from './writing-an-article.ts';

/* An editor on the way home: a telephone of 360 by 740, nothing but touches, in English and in Arabic. */

const LONG = 240_000;
const WIDTH = 360;
// Apple's and W3C's least size for a finger (WCAG 2.2, 2.5.5).
const FINGER = 44;
const HEADLINE = 'The night buses are late';

let publication: RunningPublication;
let browser: Browser;
let admin: Awaited<ReturnType<typeof newVisitor>>;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
  admin = await newVisitor(browser, { baseURL: publication.url });
  await setUpAs(admin.page, publication, { name: 'Ana Reyes', email: 'ana@gazette.example' });
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) removeData(publication);
}, LONG);

/** Touches what is large enough for a finger, on a page that is no wider than the screen. */
async function touch(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
  const box = await what.boundingBox();
  const name = (await what.textContent())?.trim();
  expect({ name, isLargeEnough: (box?.height ?? 0) >= FINGER }).toEqual({ name, isLargeEnough: true });
  await what.tap();
}

/** A reporter's article that waits for an editor. */
async function submitted(reporter: Colleague, headline: string): Promise<void> {
  const { page } = reporter;
  await page.goto('/desk/articles/new');
  await page.locator('.ProseMirror').waitFor();
  await page.fill('#field-headline', headline);
  await page.fill('#field-standfirst', 'Ten minutes on average, every night since the timetable changed.');
  await page.locator('.ProseMirror').click();
  await page.keyboard.type('The buses are late becuase of the bridge.');
  await page.locator('select[name=authors]').first().selectOption({ index: 1 });
  await page.selectOption('#field-section', { index: 1 });
  await page.locator('.acts button[value=submission]').click();
  await page.getByText(reporter.say('desk-step-done', { action: 'article-submitted' })).waitFor();
}

test.each([
  { name: 'Jonas Reed', language: 'en', headline: HEADLINE, slug: 'the-night-buses-are-late' },
  { name: 'Nadia Karim', language: 'ar', headline: `${HEADLINE} again`, slug: 'the-night-buses-are-late-again' },
] as const)(
  'an editor reads, approves, mends a word and publishes by touch, the desk in $language',
  async ({ name, language, headline, slug }) => {
    const reporter = await joinBy(admin.page, browser, publication.url, { name: `Sara ${language}`, role: 'reporter' });
    await submitted(reporter, headline);
    const editor = await joinBy(
      admin.page,
      browser,
      publication.url,
      { name, role: 'editor', language },
      { viewport: { width: WIDTH, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    );
    const { page, say } = editor;
    await page.goto('/desk/board');
    const card = page.locator('.card', { hasText: headline });
    await touch(page, card.getByRole('link', { name: headline }));
    await page.locator('.ProseMirror').waitFor();

    // Reads it as readers will.
    await touch(page, page.locator('.bar').getByRole('link', { name: say('desk-article-preview-open') }));
    await page.getByText('The buses are late becuase').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    await page.goBack();
    await page.locator('.ProseMirror').waitFor();

    // Takes it, mends the word, marks it ready, publishes it.
    await touch(page, page.locator('.acts button[value=editing]'));
    await page.getByText(say('desk-step-done', { action: 'article-taken-into-edit' })).waitFor();
    await page.locator('.ProseMirror p').tap();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('The buses are late because of the bridge.');
    await saysOfKeeping(editor, say('desk-keeping-saved'));
    await touch(page, page.locator('.acts button[value=readiness]'));
    await page.getByText(say('desk-step-done', { action: 'article-ready' })).waitFor();
    await touch(page, page.locator('.acts > button.go'));
    await page.waitForURL(/done=published/);
    // A link in a sentence is as high as its line.
    await page.locator('.notice a').tap();
    await page.waitForURL(`**/en/${slug}`);
    await page.getByText('because of the bridge').waitFor();
    expect([...editor.errors, ...reporter.errors]).toEqual([]);
    await Promise.all([editor.leave(), reporter.leave()]);
  },
  LONG,
);
