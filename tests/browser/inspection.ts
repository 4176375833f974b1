import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/*
 * What is measured in an open page. Each function gives lines that name the place and what is wrong with it; none is
 * good news.
 */

// The small edition: every page gets it anew.
const axeSource = readFileSync(Bun.resolveSync('axe-core/axe.min.js', import.meta.dir), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const styleRules = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** What axe found, and what it could not decide. */
export interface Finding {
  rule: string;
  place: string;
  why: string;
}

/** Runs axe over the page as it is shown now; `only` names single rules. */
export async function askAxe(page: Page, only?: string[]): Promise<{ violations: Finding[]; incomplete: Finding[] }> {
  // What stays in sight lies over what scrolls by; its colours are looked at where it stands.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.bars, form.article > .acts'))
      bar.style.position = 'static';
    // What nobody has scrolled to has a guessed height, and moves what stands below while axe looks from place to place.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
    const inSight = [...document.querySelectorAll('body, body *')].filter((one) => one.checkVisibility());
    Object.assign(window, { inSight: new Set(inSight) });
  });
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ standards, only }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const results = await axe.run(document, {
        runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: standards },
        rules: only ? {} : { 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
      });
      const flat = (list: typeof results.violations) =>
        list.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any, all, none, html }) => ({
            rule: id,
            place: `${target.join(' ')}  ${html.slice(0, 120)}`,
            why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          })),
        );
      return { violations: flat(results.violations), incomplete: flat(results.incomplete) };
    },
    { standards, only },
  );
}

/**
 * What axe says after the page changed its width or its light. Unless something is in sight that was not when it was last
 * asked, only the rules can answer otherwise that look at colours and sizes; names and structure are as they were.
 */
export async function askAxeAgain(page: Page): ReturnType<typeof askAxe> {
  const [before, now] = await page.evaluate(() => {
    const page = window as unknown as { inSight?: Set<Element> };
    return [
      page.inSight?.size ?? 0,
      [...document.querySelectorAll('body, body *')].filter(
        (one) => one.checkVisibility() && page.inSight?.has(one) !== true,
      ).length,
    ];
  });
  return askAxe(page, before > 0 && now === 0 ? styleRules : undefined);
}

/**
 * Axe takes a word in Arabic letters for a picture made of ligatures and does not look at its contrast: the words are
 * replaced by Latin ones, in the same colours.
 */
export async function replaceArabicLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace(/\p{Script=Arabic}/gu, 'n');
    }
  });
}

/** What makes the page wider than its window, or is cut off at its edge. */
export function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth + 1;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || (right <= root.clientWidth + 1 && left >= -1)) return false;
      return !scrolls(element.parentElement);
    });
    if (!wide && out.length === 0) return [];
    const deepest = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    const places = deepest.slice(0, 3).map((element) => {
      const name = element.tagName.toLowerCase() + (element.className === '' ? '' : `.${element.className}`);
      return `${name} “${(element.textContent ?? '').trim().slice(0, 40)}” ${Math.round(element.getBoundingClientRect().width)} px`;
    });
    return [`${root.scrollWidth} px: ${places.join(' | ')}`];
  });
}

/** Buttons, fields and links in lists that are smaller than a thumb; words in running text are let be. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = 'button, input:not([type=hidden]), select, textarea, summary, nav a, .kicker, .acts a, h2 a, h3 a';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.body') !== null) return [];
      // A tick's label is as much its target as the box.
      const target = /checkbox|radio/.test(element.getAttribute('type') ?? '') ? element.closest('label') : element;
      const { width, height } = (target ?? element).getBoundingClientRect();
      const over = getComputedStyle(element, '::after');
      if (over.position === 'absolute' && over.content !== 'none') return [];
      if (height >= least - 0.5 && width >= Math.min(least, 24)) return [];
      const words = (element.textContent ?? '').trim().slice(0, 30) || element.getAttribute('name');
      return [`${element.tagName.toLowerCase()} “${words}” is ${Math.round(width)} × ${Math.round(height)} px`];
    });
  }, least);
}

/** The words of the page's main part, one line each. */
export async function mainWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    // Times pass while the pages are opened one after the other; buttons of scripts are only with scripts,
    // and the text in the editor is what the plain form has in its field.
    for (const time of document.querySelectorAll('main time')) time.setAttribute('data-said', time.innerHTML);
    for (const time of document.querySelectorAll('main time')) time.textContent = time.getAttribute('datetime');
    const offered = [
      ...document.querySelectorAll<HTMLElement>(
        'main button[type=button], #keys, #arrangement-keys, [data-grip], .doc, .counts',
      ),
    ];
    for (const one of offered) one.style.display = 'none';
    const text = document.querySelector('main')?.innerText ?? '';
    for (const one of offered) one.style.removeProperty('display');
    for (const time of document.querySelectorAll('main time')) time.innerHTML = time.getAttribute('data-said') ?? '';
    return text;
  });
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/\p{Nd}+/gu, '#')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Presses Tab until the page is through: what is not reached, stands out of order or does not show its focus. */
export async function tabThrough(page: Page): Promise<string[]> {
  // A form that is open for an answer takes the focus by itself; the way begins at the top all the same.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const controls =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex="0"]';
    // Of a toolbar one button is on the way, of several radio buttons one; the arrows lead to the others. A link in a
    // text that is written is a part of the text.
    const isOnTheWay = (one: HTMLElement) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      one.closest('[contenteditable=true] a') === null &&
      !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked);
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => one.checkVisibility() && isOnTheWay(one),
    );
    // Whatever stands there before and whatever comes into sight on the way: in the queue, the acts of the next comment.
    const isControl = (one: HTMLElement) => one.matches(controls) && one.checkVisibility() && isOnTheWay(one);
    Object.assign(window, { expected: all, reached: [], isControl });
  });
  // Day, month, year and the calendar of a date are stops of their own.
  const steps = await page.evaluate(() => {
    const { expected } = window as unknown as { expected: Element[] };
    const hidden = [
      ...document.querySelectorAll('#queue > .item :is(button, summary, a[href], select, input:not([type=hidden]))'),
    ];
    return (
      new Set([...expected, ...hidden]).size +
      4 * expected.filter((one) => one.matches('[type=date], [type=time]')).length
    );
  });
  const wrong: string[] = [];
  // What a script adds as the reader comes near makes the way longer; past its end the focus leaves the page.
  for (let step = 0; step < steps * 2; step++) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const { reached, isControl } = window as unknown as {
        reached: Element[];
        isControl: (one: Element) => boolean;
      };
      const here = document.activeElement;
      if (here === null || here === document.body || here === reached[0]) return reached.length > 0 ? undefined : [];
      const name = `${here.tagName.toLowerCase()} “${(here.textContent ?? '').trim().slice(0, 30)}”`;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const before = reached.at(-1);
      reached.push(here);
      const lines: string[] = [];
      if (!isControl(here)) lines.push(`${name} is reached and is no control`);
      // The text that is written shows the caret, and its label says that it is there.
      const isText = here.matches('.doc[contenteditable=true]');
      if (!isText && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1))
        lines.push(`${name} does not show its focus`);
      // In columns beside each other the later one starts above the end of the earlier one.
      const column = (one: Element) =>
        one.closest('nav, .board > section, .doc, form.article > .acts, main, aside, header, footer');
      const top = (one: Element) => one.getBoundingClientRect();
      if (
        before !== undefined &&
        column(before) === column(here) &&
        !here.closest('.doc') &&
        top(here).bottom < top(before).top - 1
      )
        lines.push(`${name} stands above the one before it`);
      return lines;
    });
    if (said === undefined) break;
    wrong.push(...said);
  }
  const missed = await page.evaluate(() => {
    const { expected, reached } = window as unknown as { expected: Element[]; reached: Element[] };
    return expected.filter((one) => !reached.includes(one)).map((one) => `not reached: ${one.outerHTML.slice(0, 120)}`);
  });
  return [...wrong, ...missed];
}
