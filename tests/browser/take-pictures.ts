/*
 * `npm run pictures`: starts the sample publication on an empty folder and takes the pictures that the README shows.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');

interface Shot {
  file: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
}

const forReaders: Shot[] = [
  { file: 'front.png', path: '/en', width: 1280, height: 960 },
  { file: 'article.png', path: '/en/water-returns-to-the-old-city', width: 1280, height: 960 },
  { file: 'article-ar-phone.png', path: '/ar', width: 390, height: 844, dark: true },
];

const forStaff: Shot[] = [
  { file: 'desk-comments.png', path: '/desk/comments', width: 1280, height: 960 },
  { file: 'desk-articles.png', path: '/desk/articles', width: 1280, height: 960 },
];

mkdirSync(folder, { recursive: true });
const publication = await startPublication('sqlite');
const browser = await openBrowser();
try {
  await take(forReaders, async () => {});
  await take(forStaff, async (page) => {
    await page.goto(await publication.setUpLink());
    await page.fill('[name=name]', 'Jonas Reed');
    await page.fill('[name=email]', 'jonas@rivergazette.example');
    await page.fill('[name=password]', 'reads corrections aloud');
    await page.click('button[type=submit]');
  });
} finally {
  await browser.close();
  await publication.stop();
  removeData(publication);
}

async function take(
  shots: Shot[],
  first: (page: Awaited<ReturnType<typeof newVisitor>>['page']) => Promise<void>,
): Promise<void> {
  const { page, leave } = await newVisitor(browser);
  await first(page);
  for (const shot of shots) {
    await page.setViewportSize({ width: shot.width, height: shot.height });
    await page.emulateMedia({ colorScheme: shot.dark === true ? 'dark' : 'light' });
    await page.goto(publication.url + encodeURI(await addressOf(page, shot.path)));
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, shot.file) });
    console.log(`docs/pictures/${shot.file}`);
  }
  await leave();
}

/** The Arabic lead story's address is in its own script: taken from the front page. */
async function addressOf(page: Awaited<ReturnType<typeof newVisitor>>['page'], path: string): Promise<string> {
  if (path !== '/ar') return path;
  await page.goto(publication.url + path);
  const href = await page.locator('main :is(h2, h3) a').first().getAttribute('href');
  return decodeURI(href ?? path);
}
