import type { Page } from 'playwright-core';
import { answered } from './browser.ts';

/**
 * Presses what sends a form and waits for the page that answers it. Without scripts of its own a page cannot be marked, so
 * its answer is waited for by its address.
 */
export async function send(page: Page, button: string, marks: boolean): Promise<void> {
  if (marks) return answered(page, () => page.locator(button).click());
  await Promise.all([page.waitForNavigation(), page.locator(button).click()]);
}

/** Reloads until it is so: a decision at the desk is on its way while the reader already looks. */
export async function untilSo(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 40; n++) {
    if (await isSo()) return;
    await Bun.sleep(100);
    await page.reload();
  }
  throw new Error(`still not so: ${isSo}`);
}
