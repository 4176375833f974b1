import type { Page } from 'playwright-core';

/** Presses keys and types words, in their order: `Enter`, `Control+k` and the like are keys, all else is typed. */
export async function type(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^(?:Enter|Tab|Escape|Home|End|Backspace|Space|Arrow\w+|(?:Control|Shift|Alt)\+.+)$/.test(key)) {
      await page.keyboard.press(key);
    } else await page.keyboard.type(key);
  }
}

// More stops than any page of the desk has; whoever needs as many has lost their way.
const MOST_STOPS = 250;

/** Walks with Tab, or backwards with Shift+Tab, until what `selector` names has the focus. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
}

/** From here on the page remembers if a pointer was used; `pointerWasUsed` says so. */
export async function watchForPointers(page: Page): Promise<() => Promise<boolean>> {
  await page.context().addInitScript(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart']) {
      addEventListener(name, ({ isTrusted }) => isTrusted && localStorage.setItem('pointer', name), true);
    }
  });
  return () => page.evaluate(() => localStorage.getItem('pointer') !== null);
}
