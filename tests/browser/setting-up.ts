import type { Page } from 'playwright-core';
import { PASSWORD } from '../desk-visitor.ts';
import type { RunningPublication } from '../running.ts';

/** Makes the first administrator of a fresh publication, in a browser, and leaves them signed in at the desk. */
export async function setUpAs(
  page: Page,
  publication: RunningPublication,
  person: { name: string; email: string; language?: 'en' | 'ar' },
): Promise<void> {
  const { name, email, language = 'en' } = person;
  const link = new URL(await publication.setUpLink()).pathname;
  await page.goto(`${publication.url}${link}?language=${language}`);
  await page.fill('[name=name]', name);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', PASSWORD);
  const publicationName = page.locator('[name=publication]');
  if ((await publicationName.count()) > 0) await publicationName.fill('The River Gazette');
  await page.click('main form button[type=submit]');
  await page.waitForURL(({ pathname }) => !pathname.includes('set-up'));
}
