import { expect } from 'bun:test';
import type { Page } from 'playwright-core';
import { typedMoment } from '../../src/editions/wall-clock.ts';
import type { Colleague } from './joining.ts';

const NOTE = 'Which pump? The old one was taken out in May.';
const MISSING = 'Say which pump failed.';
const LONGEST_PLANNING_MS = 20_000;

/** The editor finds the article on the board, takes it into edit, ties a note to its words, and returns it. */
export async function editAndReturn(
  { page, say }: Colleague,
  { headline, address }: { headline: string; address: string },
  words: string,
): Promise<void> {
  await page.goto('/desk/board');
  const waiting = page.locator('section', { has: page.locator('#column-submitted') });
  const card = waiting.locator('.card', { hasText: headline });
  await card.locator('summary').click();
  await card.getByRole('button', { name: say('desk-step-button', { step: 'editing' }), exact: true }).click();
  await page.getByText(say('desk-step-done', { action: 'article-taken-into-edit' })).waitFor();
  const mine = page.locator('section', { has: page.locator('#column-in-edit') });
  await mine.locator('.card.mine', { hasText: headline }).getByRole('link', { name: headline }).click();
  await page.waitForURL(address);
  await page.locator('.ProseMirror').waitFor();

  await page.locator('#note-form summary').click();
  await page.locator('#note-form [name=quote]').fill(words);
  await page.locator('#note-form [name=note]').fill(NOTE);
  await page.locator('#note-form button[type=submit]').click();
  await page.getByText(say('desk-note-done', { act: 'written' })).waitFor();
  expect(await page.locator('.notes blockquote').innerText()).toBe(words);

  await page.locator('details.steps > summary').click();
  await page.locator('#step-note').fill(MISSING);
  await page.locator('button[value=return]').click();
  await page.getByText(say('desk-step-done', { action: 'article-returned' })).waitFor();
}

/** The reporter sees on the board that there are notes, mends the words, resolves them, and submits again. */
export async function putRight(reporter: Colleague, headline: string): Promise<void> {
  const { page, say } = reporter;
  await page.goto('/desk/board');
  const drafts = page.locator('section', { has: page.locator('#column-draft') });
  await drafts
    .locator('.card', { hasText: headline })
    .getByRole('link', { name: /open note/ })
    .click();
  await page.locator('.notes', { hasText: NOTE }).waitFor();
  await page.locator('.notes', { hasText: MISSING }).waitFor();
  while ((await page.getByRole('button', { name: say('desk-note-resolve') }).count()) > 0) {
    const before = await page.getByRole('button', { name: say('desk-note-resolve') }).count();
    await page
      .getByRole('button', { name: say('desk-note-resolve') })
      .first()
      .click();
    await page.waitForFunction(
      ([words, count]) =>
        [...document.querySelectorAll('.notes button')].filter((one) => one.textContent === words).length < count,
      [say('desk-note-resolve'), before] as const,
    );
  }
  await page.locator('.ProseMirror p', { hasText: 'The pumps at the mill' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The new one failed first.');
  await page.locator('.acts button[value=submission]').click();
  await page.getByText(say('desk-step-done', { action: 'article-submitted' })).waitFor();
}

/**
 * The editor marks it ready, meets what stands in the way, chooses the section that was missing, and sets the short
 * standfirst aside with a reason.
 */
export async function readAndPlan(
  { page, say }: Colleague,
  { headline, address }: { headline: string; address: string },
): Promise<void> {
  await page.goto('/desk/board');
  const card = page.locator('.card', { hasText: headline });
  await card.getByRole('link', { name: headline }).click();
  await page.waitForURL(address);
  await page.locator('.acts button[value=editing]').click();
  await page.getByText(say('desk-step-done', { action: 'article-taken-into-edit' })).waitFor();
  await page.locator('.acts button[value=readiness]').click();
  await page.getByText(say('desk-step-done', { action: 'article-ready' })).waitFor();

  // Publishing saves first; the form comes back with what is missing, and leads to its field.
  await page.locator('.acts button.go').first().click();
  const section = say('desk-article-mistake-section-missing');
  await page.locator('.mistakes a', { hasText: section }).click();
  await page.selectOption('#field-section:focus', { index: 1 });
  await page.locator('details.steps > summary').click();
  await page.locator('button[value=later]').click();
  await page.waitForURL(/\/publication$/);
  expect(await page.getByText(section).count()).toBe(0);
  await page.locator('.findings input').fill('A short notice needs no more.');
  await page.getByRole('button', { name: say('desk-check-set-aside') }).click();
  await page.getByText(say('desk-check-reasons-kept')).waitFor();
  expect(await page.locator('.findings').innerText()).toContain('A short notice needs no more.');
}

/**
 * The editor plans it for the next minute on the publication's clock. Until then only somebody with a preview link reads
 * it, and not after the link is withdrawn; at its time it is there for readers, and was not before.
 */
export async function planIt(
  { page, say }: Colleague,
  reader: Page,
  { address, path, zone, headline }: { address: string; path: string; zone: string; headline: string },
): Promise<void> {
  // Until then it must be planned, and read and not read by the preview link: what is left of a minute may be too short.
  const at = new Date(Math.ceil((Date.now() + LONGEST_PLANNING_MS) / 60_000) * 60_000).toISOString();
  const { date, time } = typedMoment(at, zone);
  await page.goto(`${address}/publication`);
  await page.fill('#field-date', date);
  await page.fill('#field-time', time);
  await page.locator('form[action$="/schedule"] button[type=submit]').click();
  await page.getByText(say('desk-schedule-done')).waitFor();
  expect((await reader.goto(path))?.status()).toBe(404);

  await page.goto(`${address}/preview-links`);
  await page.getByRole('button', { name: say('desk-preview-link-make') }).click();
  const link = await page.inputValue('#preview-link');
  await reader.goto(link);
  expect(await reader.locator('h1').innerText()).toBe(headline);
  expect(await reader.locator('body').innerText()).toContain('The new one failed first.');
  await page.getByRole('button', { name: say('desk-preview-link-withdraw') }).click();
  await page.getByText(say('desk-preview-link-withdrawn')).waitFor();
  expect((await reader.goto(link))?.status()).toBeGreaterThanOrEqual(404);

  const deadline = Date.parse(at) + 45_000;
  while ((await reader.goto(path))?.status() !== 200) {
    if (Date.now() > deadline) throw new Error(`nobody published it at ${at}`);
    await Bun.sleep(100);
  }
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at));
  expect(await reader.locator('h1').innerText()).toBe(headline);
  expect(await reader.locator('figure img[alt="A brick house beside a river"]').count()).toBe(1);
  await page.goto('/desk/board');
  const published = page.locator('section', { has: page.locator('#column-published') });
  await published.locator('.card', { hasText: headline }).waitFor();
}
