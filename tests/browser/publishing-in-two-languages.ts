import { expect } from 'bun:test';
import type { Page } from 'playwright-core';
import type { Colleague } from './joining.ts';

const HEADLINE = 'تعطّلت مضخّات الطاحونة';
const PARAGRAPHS = [
  'تعطّلت مضخّات الطاحونة يوم الاثنين.',
  'ما الذي تعطّل',
  'المضخّة القديمة',
  'المضخّة الجديدة',
  'لدى المجلس التقرير.',
];
const NOTE = 'An earlier version said Monday. It was Sunday.';
const ARABIC_NOTE = 'ذكرت نسخة سابقة يوم الاثنين، والصحيح يوم الأحد.';

/** The sibling of an article: where it is at the desk, and where readers find it. */
export interface Sibling {
  address: string;
  path: string;
}

/** The editor translates the article side by side and publishes what came of it. */
export async function translateIt({ page, say }: Colleague, reader: Page, original: string): Promise<Sibling> {
  await page.goto(original);
  await page.locator('aside form[action$="/translations"] button').first().click();
  await page.waitForURL(/\/translation\?done=begun/);
  const address = page.url().replace(/\/translation.*/, '');
  await page.fill('#field-headline', HEADLINE);
  await page.fill('#field-standfirst', 'مضخّتان اثنتان.');
  const fields = page.locator('.twin .saying textarea[name^=text-]');
  for (const [place, words] of PARAGRAPHS.entries()) await fields.nth(place).fill(words);
  await page.locator('.twin.figure textarea[name^=caption-]').fill('بيت المضخّات يوم الثلاثاء.');
  await page.locator('.twin.figure textarea[name^=alternative-]').fill('بيت من الطوب قرب نهر');
  await page.locator('button[value=save]').click();
  await page.waitForURL(/done=saved/);
  await page.getByText(say('desk-translation-waiting', { count: 0 })).waitFor();

  await page.goto(address);
  await page.locator('.ProseMirror').waitFor();
  if ((await page.inputValue('#field-section')) === '') await page.selectOption('#field-section', { index: 1 });
  await page.locator('.acts button[value=save]').first().click();
  await page.waitForURL(/done=saved/);
  await page.goto(`${address}/publication`);
  const reasons = page.locator('.findings input');
  if ((await reasons.count()) > 0) {
    for (const reason of await reasons.all()) await reason.fill('كما في الأصل');
    await page.getByRole('button', { name: say('desk-check-set-aside') }).click();
    await page.getByText(say('desk-check-reasons-kept')).waitFor();
  }
  await page.locator('form[action$="/release"] button.go').click();
  await page.waitForURL(/done=published/);
  const path = (await page.locator('p.after a').getAttribute('href')) ?? '';
  await reader.goto(path);
  expect(await reader.locator('h1').innerText()).toBe(HEADLINE);
  expect(await reader.locator('html').getAttribute('dir')).toBe('rtl');
  return { address, path };
}

/** A correction of the original asks for one of the sibling, which answers it; readers see both. */
export async function correctIt(
  { page, say }: Colleague,
  reader: Page,
  { address, path, sibling }: { address: string; path: string; sibling: Sibling },
): Promise<void> {
  await page.goto(`${address}/corrections`);
  await page.check('input[name=kind][value=correction]');
  await page.fill('#field-note', NOTE);
  await page.locator('form[action$="/corrections"] button.go').click();
  await page.getByText(say('desk-correction-published')).waitFor();
  await reader.goto(path);
  await reader.getByText(NOTE).waitFor();

  await page.goto(sibling.address);
  const asked = page.locator('aside section', { hasText: NOTE });
  await asked.getByRole('link', { name: say('desk-correction-answer'), exact: true }).click();
  await page.waitForURL(/answers=/);
  await page.check('input[name=kind][value=correction]');
  await page.fill('#field-note', ARABIC_NOTE);
  await page.locator('form[action$="/corrections"] button.go').click();
  await page.getByText(say('desk-correction-published')).waitFor();
  expect(await page.locator('aside section', { hasText: NOTE }).count()).toBe(0);
  await reader.goto(sibling.path);
  await reader.getByText(ARABIC_NOTE).waitFor();
  await reader.goto('/ar/corrections');
  await reader.getByText(ARABIC_NOTE).first().waitFor();
  // The answer asks for nothing in its turn.
  await page.goto(address);
  expect(await page.locator('aside section', { hasText: ARABIC_NOTE }).count()).toBe(0);
}

/** The text itself is put right in the original and published; the sibling says which paragraph is stale, and follows. */
export async function followTheOriginal(
  { page, say }: Colleague,
  { address, sibling }: { address: string; sibling: string },
): Promise<void> {
  await page.goto(address);
  await page.locator('.ProseMirror p', { hasText: 'The pumps at the mill' }).click({ clickCount: 3 });
  await page.keyboard.type('The pumps at the mill failed on Sunday.');
  await page.locator('.acts button.go').first().click();
  await page.waitForURL(/done=published/);

  await page.goto(`${sibling}/translation`);
  const stale = page.locator('.twin[data-stale]');
  expect(await stale.count()).toBe(1);
  expect(await stale.locator('ins').allInnerTexts()).toContain('Sunday');
  await stale.locator('textarea').fill('تعطّلت مضخّات الطاحونة يوم الأحد.');
  await stale.locator('input[name=taken]').check();
  await page.locator('button[value=save]').click();
  await page.waitForURL(/done=saved/);
  expect(await page.locator('.twin[data-stale]').count()).toBe(0);
  await page.goto(sibling);
  await page.getByText(say('desk-translation-current')).waitFor();
}
