import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { setUpAs } from './setting-up.ts';

/* Arranging a front by drag, by keys and without a script, and translating side by side, over the sample publication. */

const LONG = 120_000;
let publication: RunningPublication;
let browser: Browser;
let state: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
  const { page, leave } = await newVisitor(browser);
  await setUpAs(page, publication, { name: 'Jonas Reed', email: 'jonas@gazette.example' });
  state = await page.context().storageState();
  await leave();
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) await removeData(publication);
}, LONG);

const order = (page: Page) => page.locator('ol.front > li .entry a').allTextContents();

const readersLead = async () => {
  const html = await (await fetch(`${publication.url}/en`)).text();
  return /<h3><a href="[^"]+">([^<]+)</.exec(html)?.[1];
};

test(
  'a front is arranged by drag, then by keys, put in force, and undone',
  async () => {
    const { page, errors, leave } = await newVisitor(browser, { storageState: state });
    await page.goto(`${publication.url}/desk/fronts`);
    const [first = '', second = '', third = '', fourth = ''] = await order(page);
    const grip = page.locator('ol.front > li').nth(2).locator('.grip');
    await grip.scrollIntoViewIfNeeded();
    const from = await grip.boundingBox();
    const to = await page.locator('ol.front > li').first().boundingBox();
    if (from === null || to === null) throw new Error('nothing to draw');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + to.height, { steps: 5 });
    await page.mouse.move(from.x + 8, to.y + 4, { steps: 5 });
    const stepped = page.waitForResponse((response) => response.url().includes('order=') && response.status() === 200);
    await page.mouse.up();
    await stepped;
    await page.locator('ol.front > li[data-held]').first().waitFor();
    expect((await order(page)).slice(0, 4)).toEqual([third, first, second, fourth]);

    // By keys: the second is made the lead, then put one lower again.
    await page.locator('ol.front > li').nth(1).locator('button[value^=later]').focus();
    await page.keyboard.press('Home');
    await page.waitForFunction((name) => document.querySelector('ol.front .entry a')?.textContent === name, first);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((name) => document.querySelector('ol.front .entry a')?.textContent === name, third);
    expect(
      await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('.entry a')?.textContent),
    ).toBe(first);
    expect(await page.locator('#arrangement-said').textContent()).toMatch(/It stands here now: Beside the lead/);

    expect(await readersLead()).toBe(first);
    await page.locator('button[value=now]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('In force. Readers see the new order.').waitFor();
    expect(await readersLead()).toBe(third);
    await page.locator('.notice button').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(await readersLead()).toBe(first);
    expect(errors).toEqual([]);
    await leave();
  },
  LONG,
);

test(
  'without a script the same is done by buttons, and the browser’s way back undoes a step',
  async () => {
    const { page, leave } = await newVisitor(browser, { storageState: state, javaScriptEnabled: false });
    await page.goto(`${publication.url}/desk/fronts`);
    const [first = '', second = ''] = await order(page);
    await page.locator('ol.front > li').nth(1).locator('button[value^=lead]').click();
    expect((await order(page)).slice(0, 2)).toEqual([second, first]);
    await page.goBack();
    expect((await order(page)).slice(0, 2)).toEqual([first, second]);
    await page.goForward();
    await page.fill('[name=find]', 'ferry');
    await page.locator('form.find button').click();
    const found = page.locator('ul.rows > li').first();
    const added = await found.locator('bdi').first().textContent();
    await found.locator('button[value^=lead]').click();
    expect((await order(page))[0]).toBe(added ?? '');
    await page.locator('.bar a.button', { hasText: 'Preview' }).click();
    expect(await page.locator('.note').first().textContent()).toContain('Preview of an order');
    expect(await page.locator('h3 a').first().textContent()).toBe(added ?? '');
    await leave();
  },
  LONG,
);

test(
  'an article is translated side by side, and shows what became stale in the original',
  async () => {
    const { page, errors, leave } = await newVisitor(browser, { storageState: state });
    await page.goto(`${publication.url}/desk/articles?edition=`);
    const articles = await page
      .locator('.articles th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    // One that has no sibling yet: its column offers to begin one.
    for (const href of articles) {
      await page.goto(`${publication.url}${href}`);
      if ((await page.locator('aside button[name=edition]').count()) > 0) break;
    }
    const original = page.url();
    const headline = await page.inputValue('[name=headline]');
    await page.locator('aside button[name=edition]').first().click();
    await page.waitForURL(/\/translation\?done=begun/);
    const pairs = page.url();
    expect(await page.locator('.twin.headline .said').textContent()).toContain(headline);
    const [said, saying] = await Promise.all([
      page.locator('.twin.paragraph .said').first().boundingBox(),
      page.locator('.twin.paragraph textarea').first().boundingBox(),
    ]);
    // Side by side: the field begins where its paragraph does.
    expect(Math.abs((said?.y ?? 0) - (saying?.y ?? 99))).toBeLessThan(12);
    await page.fill('[name=headline]', 'عنوان الترجمة');
    await page.locator('.twin.paragraph textarea').first().fill('الفقرة الأولى بالعربية.');
    await page.waitForFunction(() => document.querySelector('#keeping')?.textContent?.includes('Saved') === true);
    await page.locator('button[value=save]').click();
    await page.waitForURL(/done=saved/);
    expect(await page.locator('.twin.paragraph textarea').first().inputValue()).toBe('الفقرة الأولى بالعربية.');

    await page.setViewportSize({ width: 360, height: 740 });
    const stacked = await Promise.all([
      page.locator('.twin.paragraph .said').first().boundingBox(),
      page.locator('.twin.paragraph textarea').first().boundingBox(),
    ]);
    expect(stacked[1]?.y ?? 0).toBeGreaterThan((stacked[0]?.y ?? 0) + (stacked[0]?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.goto(original);
    await page.fill('[name=headline]', `${headline} again`);
    await page.locator('form.article button[value=save]').click();
    await page.waitForURL(/done=saved/);
    const isPublic = (await page.locator('.state.warn', { hasText: 'newer changes' }).count()) > 0;
    await page.goto(pairs.replace(/\?.*/, ''));
    // What readers see counts: a change of a public original that is not published yet makes nothing stale.
    if (!isPublic) {
      expect(await page.locator('main .notice.warn').textContent()).toMatch(/1 paragraph stale since/);
      expect(await page.locator('.twin.headline ins').textContent()).toContain('again');
    }
    expect(errors).toEqual([]);
    await leave();
  },
  LONG,
);

test(
  'what is translated is saved while it is typed, kept without a network, and is there after the browser died',
  async () => {
    const { page, leave } = await newVisitor(browser, { storageState: state });
    const says = (words: string) =>
      page.waitForFunction((text) => document.querySelector('#keeping')?.textContent?.includes(text) === true, words);
    await page.goto(`${publication.url}/desk/articles`);
    const links = await page
      .locator('.articles th a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const href of links) {
      await page.goto(`${publication.url}${href}/translation`);
      if (page.url().endsWith('/translation')) break;
    }
    const field = page.locator('.twin.paragraph textarea').first();
    await field.fill('The first words of the translation');
    await says('Saved');
    await page.reload();
    expect(await field.inputValue()).toBe('The first words of the translation');
    expect(await page.locator('main .notice').first().textContent()).toContain('not saved as a version yet');
    // Growing with its words, and no field of the page wider than its column.
    const before = (await field.boundingBox())?.height ?? 0;
    await field.fill('Many words more. '.repeat(60));
    expect((await field.boundingBox())?.height ?? 0).toBeGreaterThan(before);

    await page.context().setOffline(true);
    await field.fill('Typed while the network was gone');
    await says('kept in this browser');
    await page.context().setOffline(false);
    await says('Saved');
    await page.reload();
    expect(await field.inputValue()).toBe('Typed while the network was gone');

    // The server never hears of the last words, and the browser's page dies: the next one offers them.
    await page.context().setOffline(true);
    await field.fill('The very last words');
    await says('kept in this browser');
    const address = page.url();
    const dying = await page.context().newCDPSession(page);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    void dying.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await page.context().newPage();
    await page.close();
    await again.context().setOffline(false);
    await again.goto(address);
    await again.locator('#keeping-found button').first().click();
    await again.waitForURL(/translation$/);
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.twin.paragraph textarea')?.value === 'The very last words',
    );
    await again.locator('button[value=save]').click();
    await again.waitForURL(/done=saved/);
    expect(await again.locator('.twin.paragraph textarea').first().inputValue()).toBe('The very last words');
    await leave();
  },
  LONG,
);
