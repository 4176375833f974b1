import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { askAxe } from './inspection.ts';

let publication: RunningPublication;
let browser: Browser;
let files: string;

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'onrecord-files-'));
  for (const [name, background] of Object.entries({ red: '#b33', green: '#3b3', blue: '#33b', brown: '#852' })) {
    const picture = sharp({ create: { width: 1500, height: 1000, channels: 3, background } });
    const credited = name === 'brown' ? picture : picture.withExif({ IFD0: { Artist: 'Mira Solan' } });
    writeFileSync(join(files, `${name}.jpg`), await credited.jpeg().toBuffer());
  }
  writeFileSync(join(files, 'page.jpg'), '<!doctype html><script>alert(1)</script>');
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  removeData(publication);
  rmSync(files, { recursive: true });
});

const named = (...names: string[]) => names.map((name) => join(files, name));

async function drop(page: Page, names: string[]): Promise<void> {
  const input = page.locator('body').evaluateHandle(() => new DataTransfer());
  const data = await input;
  for (const name of names) {
    const bytes = [...new Uint8Array(await Bun.file(join(files, name)).arrayBuffer())];
    await data.evaluate(
      (transfer, [bytes, name]) => {
        transfer.items.add(new File([new Uint8Array(bytes as number[])], name as string, { type: 'image/jpeg' }));
      },
      [bytes, name] as const,
    );
  }
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: data });
}

test('photos are dropped, sent again where the network broke, cropped by keyboard, removed and taken back', async () => {
  const { page, errors, leave } = await newVisitor(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(await publication.setUpLink());
  await page.fill('[name=name]', 'Jonas Reed');
  await page.fill('[name=email]', 'jonas@gazette.example');
  await page.fill('[name=password]', 'reads corrections aloud');
  await page.click('button[type=submit]');
  await page.goto(`${publication.url}/desk/photos`);
  expect((await askAxe(page)).violations).toEqual([]);

  await drop(page, ['red.jpg', 'page.jpg', 'brown.jpg']);
  await page.waitForFunction(() => document.querySelectorAll('.uploads .done').length === 2);
  await page.waitForSelector('.uploads .bad');
  expect(await page.textContent('.uploads li:has(.bad)')).toContain('page.jpg');
  expect(await page.textContent('.uploads .bad')).toContain('cannot be read as a photo');
  // A file that is none would be refused again.
  expect(await page.locator('.uploads li button').count()).toBe(0);
  expect((await askAxe(page)).violations).toEqual([]);

  // The network goes; what was chosen stays in the list and is sent when it is back.
  await page.route('**/desk/photos', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await page.setInputFiles('#field-file', named('green.jpg', 'red.jpg'));
  await page.focus('#send button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.uploads li button').length === 2, undefined, {
    timeout: 30_000,
  });
  await page.unroute('**/desk/photos');
  await page.focus('.uploading .acts button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.uploads .done').length === 4);
  expect(await page.textContent('.uploads li:has-text("red.jpg") .state')).toBe('was here already');
  await page.focus('.uploading .acts a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.photos li');
  expect(await page.locator('.photos li:has-text("Mira Solan")').count()).toBeGreaterThan(1);

  // The newest one without a credit, by the search, without a pointer.
  await page.selectOption('#field-standing', 'without-credit');
  await page.focus('.photos-find button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/standing=without-credit/);
  expect(await page.textContent('.photos li')).toContain('No credit');
  await page.focus('.photos li a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('svg.focal');
  expect((await askAxe(page)).violations).toEqual([]);

  const before = await page.getAttribute('svg.square', 'viewBox');
  await page.focus('svg.focal');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowUp');
  expect([await page.inputValue('#field-focal-x'), await page.inputValue('#field-focal-y')]).toEqual(['80', '49']);
  const after = await page.getAttribute('svg.square', 'viewBox');
  expect(after).not.toBe(before);
  await page.focus('.cropping .go');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.notice');
  expect(await page.getAttribute('svg.square', 'viewBox')).toBe(after);
  expect(await page.inputValue('#field-focal-x')).toBe('80');

  await page.focus('button.grave');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.notice button');
  await page.focus('.notice button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('svg.focal');
  expect(errors.filter((error) => !/ERR_FAILED|422/.test(error))).toEqual([]);
  await leave();

  // Without scripts the same form takes them all at once, and the place is one of nine.
  const plain = await newVisitor(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await plain.page.goto(`${publication.url}/desk/sign-in`);
  await plain.page.fill('[name=email]', 'jonas@gazette.example');
  await plain.page.fill('[name=password]', 'reads corrections aloud');
  await plain.page.click('button[type=submit]');
  await plain.page.goto(`${publication.url}/desk/photos`);
  await plain.page.setInputFiles('#field-file', named('blue.jpg', 'page.jpg'));
  await plain.page.click('#send button[type=submit]');
  expect(await plain.page.textContent('.mistakes')).toContain('page.jpg');
  await plain.page.click('.photos li a');
  await plain.page.check('[name=place][value=bottom-right]');
  await plain.page.click('.cropping .go');
  expect(await plain.page.inputValue('#field-focal-x')).toBe('83');
  await plain.leave();
}, 120_000);
