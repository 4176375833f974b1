import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Path of an installed Chromium: `CHROMIUM`, or one of the usual places. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  return named !== undefined && named !== '' ? named : places.find((path) => existsSync(path));
}

/** Starts Chromium without a window; it reaches nothing but this machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = installedChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed; `npm test` installs it or says so');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A new visitor: own cookies, own page. Errors in a page's scripts end up in `errors`. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[]; leave: () => Promise<void> }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return { page, errors, leave: () => context.close() };
}

/** Does what sends a form and waits for the page that answers it, which may have the address of the one before. */
export async function answered(page: Page, send: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await send();
  await page.locator('html:not([data-before])').waitFor({ state: 'attached' });
  await page.waitForLoadState();
}
