import type { Browser, Page } from 'playwright-core';
import { newVisitor } from './browser.ts';
import type { Caller } from './caller.ts';
import type { Sight } from './every-page.ts';
import {
  askAxe,
  askAxeAgain,
  type Finding,
  mainWords,
  replaceArabicLetters,
  smallTargets,
  widerThanWindow,
} from './inspection.ts';

/** What was found on the walk, each line with the page, the width and the light in which it is so. */
export interface Found {
  violations: string[];
  incomplete: (Finding & { where: string })[];
  tooWide: string[];
  small: string[];
  /** Lines of a page's main part that are there only with, or only without, JavaScript. */
  otherWords: string[];
  withoutButton: string[];
  errors: string[];
}

// WCAG 2.5.8 asks for 24 px of everything; readers' thumbs get more (DESIGN.md).
const TARGET = { site: 44, desk: 24 };
// One loads while another measures; more take the processors from what is walked at the same time.
const WALKERS = 2;

/** How large the window is in which a page is opened. */
const OPENED = { width: 1280, height: 900 };

/** Opens every page at every width, light and dark, with and without JavaScript, and measures it. */
export async function walkEveryPage(browser: Browser, origin: string, sights: readonly Sight[]): Promise<Found> {
  const found: Found = {
    violations: [],
    incomplete: [],
    tooWide: [],
    small: [],
    otherWords: [],
    withoutButton: [],
    errors: [],
  };
  const waiting = [...sights];
  const walk = async () => {
    const walker = new Walker(browser, origin);
    for (let sight = waiting.shift(); sight !== undefined; sight = waiting.shift()) await inspect(walker, sight, found);
    await walker.leave();
  };
  await Promise.all(Array.from({ length: WALKERS }, walk));
  return found;
}

async function inspect(walker: Walker, sight: Sight, found: Found): Promise<void> {
  const name = `${sight.language} ${sight.door} ${sight.name}`;
  const { page, errors } = await walker.open(sight, true);
  const words = await mainWords(page);
  let width = OPENED.width;
  let scheme: 'light' | 'dark' = 'light';
  // Each change of width or light has the page laid out and drawn anew: the way through them has no step twice.
  const seen = async (now: typeof width, light: typeof scheme) => {
    if (now !== width) await page.setViewportSize({ width: now, height: OPENED.height });
    if (light !== scheme) await page.emulateMedia({ colorScheme: light });
    [width, scheme] = [now, light];
    return `${name}, ${width} px, ${scheme}`;
  };
  const hear = (where: string, heard: Awaited<ReturnType<typeof askAxe>>) => {
    found.violations.push(...heard.violations.map(({ rule, place, why }) => `${where}: ${rule}: ${place} — ${why}`));
    found.incomplete.push(...heard.incomplete.map((finding) => ({ ...finding, where })));
  };
  const measureWidth = async (where: string) =>
    found.tooWide.push(...(await widerThanWindow(page)).map((line) => `${where}: ${line}`));
  for (const step of [1280, 768, 320, 360]) {
    const where = await seen(step, 'light');
    await measureWidth(where);
    if (step !== 1280 && step !== 360) continue;
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await measureWidth(`${where}, 200 %`);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }
  const small = await seen(360, 'light');
  found.small.push(...(await smallTargets(page, TARGET[sight.door])).map((line) => `${small}: ${line}`));
  hear(small, await askAxe(page));
  hear(await seen(1280, 'dark'), await askAxeAgain(page));
  if (sight.language !== 'en') {
    await replaceArabicLetters(page);
    hear(await seen(1280, 'light'), await askAxe(page, ['color-contrast']));
    hear(await seen(360, 'dark'), await askAxe(page, ['color-contrast']));
  }
  // A page that says what went wrong has its own status in the console.
  const isOwnStatus = (line: string) => /status of 4\d\d/.test(line) && line.includes(`(${page.url()})`);
  found.errors.push(...errors.filter((line) => !isOwnStatus(line)).map((line) => `${name}: ${line}`));
  errors.length = 0;

  const { page: plain } = await walker.open(sight, false);
  const plainWords = await mainWords(plain);
  const only = (one: string[], other: string[], mark: string) =>
    one.filter((line) => !other.includes(line)).map((line) => `${name}: ${mark} “${line.slice(0, 100)}”`);
  found.otherWords.push(...only(words, plainWords, 'only with JavaScript'));
  found.otherWords.push(...only(plainWords, words, 'only without JavaScript'));
  const helpless = await plain.evaluate(() =>
    [...document.forms]
      .filter((form) => ![...form.elements].some((one) => one.matches('button:not([type=button])')))
      .map(({ action }) => action),
  );
  found.withoutButton.push(...helpless.map((action) => `${name}: ${action}`));
}

/** Somebody with a tab for each pair of cookies, with and without JavaScript. */
export class Walker {
  readonly #tabs = new Map<string, ReturnType<typeof newVisitor>>();
  readonly #callers: Caller[] = [];
  readonly #browser: Browser;
  readonly #origin: string;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** The page that `sight` names; what answered a form is shown as it was answered. */
  async open(sight: Sight, javaScriptEnabled: boolean): Promise<{ page: Page; errors: string[] }> {
    const { page, errors } = await this.#tab(sight.caller, javaScriptEnabled);
    await page.setViewportSize(OPENED);
    await page.emulateMedia({ colorScheme: 'light' });
    const url = new URL(sight.path, this.#origin).href;
    if (sight.isAnswer) {
      const { status, html: body } = sight;
      await page.route(url, (route) => route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' }));
    }
    await page.goto(url);
    if (sight.isAnswer) await page.unroute(url);
    if (sight.pressed !== undefined && javaScriptEnabled) {
      await page.keyboard.press(sight.pressed);
      await page.locator('dialog[open]').waitFor();
    }
    return { page, errors };
  }

  #tab(caller: Caller, javaScriptEnabled: boolean): ReturnType<typeof newVisitor> {
    if (!this.#callers.includes(caller)) this.#callers.push(caller);
    const key = `${this.#callers.indexOf(caller)} ${javaScriptEnabled}`;
    const tab = this.#tabs.get(key) ?? this.#newTab(caller, javaScriptEnabled);
    this.#tabs.set(key, tab);
    return tab;
  }

  async #newTab(caller: Caller, javaScriptEnabled: boolean): ReturnType<typeof newVisitor> {
    const tab = await newVisitor(this.#browser, { javaScriptEnabled });
    const cookies = [...caller.cookies].map(([name, value]) => ({ name, value, url: this.#origin }));
    await tab.page.context().addCookies(cookies);
    // Without scripts only the words are read: the photographs were fetched once already.
    if (!javaScriptEnabled) await tab.page.route(`${this.#origin}/photos/**`, (route) => route.abort());
    return tab;
  }

  async leave(): Promise<void> {
    for (const tab of this.#tabs.values()) await (await tab).leave();
  }
}
