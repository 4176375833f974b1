/*
 * `npm run pictures`: starts the sample publication on an empty folder and takes the pictures that the README and the
 * guides show. `npm run pictures -- desk-board` takes only those whose names hold the word.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { deskPictures } from './desk-pictures.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
const wanted = process.argv[2] ?? '';
const WIDTH = 1280;
// Flat shapes and letters: so many colours cannot be told from all of them.
const COLOURS = 256;
const SETTLE_MS = 600;
const PATIENCE_MS = 60_000;

interface Shot {
  file: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
}

const forReaders: Shot[] = [
  { file: 'front.png', path: '/en', width: WIDTH, height: 960 },
  { file: 'article.png', path: '/en/water-returns-to-the-old-city', width: WIDTH, height: 960 },
  { file: 'article-ar-phone.png', path: '/ar', width: 390, height: 844, dark: true },
];

mkdirSync(folder, { recursive: true });
const publication = await startPublication('sqlite');
const browser = await openBrowser();
try {
  await takeThoseOfReaders();
  await takeThoseOfTheDesk();
} finally {
  await browser.close();
  await publication.stop();
  removeData(publication);
}

async function takeThoseOfReaders(): Promise<void> {
  const { page, leave } = await newVisitor(browser);
  for (const shot of forReaders) {
    if (!shot.file.includes(wanted)) continue;
    await page.setViewportSize({ width: shot.width, height: shot.height });
    await page.emulateMedia({ colorScheme: shot.dark === true ? 'dark' : 'light' });
    await page.goto(publication.url + encodeURI(await addressOf(page, shot.path)));
    await page.waitForLoadState('networkidle');
    await keep(page, shot.file);
  }
  await leave();
}

async function takeThoseOfTheDesk(): Promise<void> {
  const { page, leave } = await newVisitor(browser, { viewport: { width: WIDTH, height: 900 }, colorScheme: 'light' });
  page.context().setDefaultTimeout(PATIENCE_MS);
  await page.goto(await publication.setUpLink());
  await page.fill('[name=name]', 'Rana Keller');
  await page.fill('[name=email]', 'rana@rivergazette.example');
  await page.fill('[name=password]', 'reads corrections aloud');
  await page.click('main form button[type=submit]');
  await page.waitForLoadState('networkidle');
  for (const { file, height, arrange } of deskPictures) {
    if (!file.includes(wanted)) continue;
    await page.setViewportSize({ width: WIDTH, height });
    await arrange(page, publication.url);
    // What was scrolled or fetched by then has to be drawn as well.
    await page.waitForTimeout(SETTLE_MS);
    await keep(page, file);
  }
  await leave();
}

async function keep(page: Page, file: string): Promise<void> {
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .png({ palette: true, colours: COLOURS, effort: 10 })
    .toFile(join(folder, file));
  console.log(`docs/pictures/${file}`);
}

/** The Arabic lead story's address is in its own script: taken from the front page. */
async function addressOf(page: Page, path: string): Promise<string> {
  if (path !== '/ar') return path;
  await page.goto(publication.url + path);
  const href = await page.locator('main :is(h2, h3) a').first().getAttribute('href');
  return decodeURI(href ?? path);
}
