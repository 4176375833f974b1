import type { Locator, Page } from 'playwright-core';

/** A picture of the newsroom: its file, how tall it is, and what somebody does until the desk looks like that. */
export interface DeskPicture {
  file: string;
  height: number;
  arrange(page: Page, url: string): Promise<void>;
}

const SECOND_RESERVOIR = 'The second reservoir: what we asked and what we were told';
const NIGHT_BUSES = 'Night buses on trial until the spring';
const WATER = 'Water returns to the old city after nine days';
const WATER_IN_ARABIC = 'الماء يعود إلى المدينة القديمة بعد تسعة أيام';

/** The newsroom's pictures, in the order in which they are taken: each finds what the ones before it left. */
export const deskPictures: readonly DeskPicture[] = [
  { file: 'desk-comments.png', height: 900, arrange: (page, url) => open(page, `${url}/desk/comments`) },
  { file: 'desk-articles.png', height: 900, arrange: (page, url) => open(page, `${url}/desk/articles`) },
  { file: 'desk-board.png', height: 620, arrange: (page, url) => open(page, `${url}/desk/board`) },
  { file: 'desk-editor.png', height: 900, arrange: showEditor },
  { file: 'desk-notes.png', height: 860, arrange: showNotes },
  { file: 'desk-comparison.png', height: 640, arrange: showComparison },
  { file: 'desk-publish.png', height: 1000, arrange: showChecks },
  { file: 'desk-collision.png', height: 800, arrange: showCollision },
  { file: 'desk-translation.png', height: 900, arrange: showTranslation },
  { file: 'desk-fronts.png', height: 820, arrange: showFronts },
  { file: 'desk-photo.png', height: 900, arrange: showFocalPoint },
  { file: 'desk-second-factor.png', height: 760, arrange: showSecondFactor },
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** An article's page, by the headline on the list; answers its address. */
async function openArticle(page: Page, url: string, headline: string): Promise<string> {
  await open(page, `${url}/desk/articles`);
  await page.getByRole('link', { name: headline, exact: true }).first().click();
  await page.waitForSelector('.ProseMirror');
  await page.waitForLoadState('networkidle');
  return page.url().replace(/[?#].*/, '');
}

function paragraph(page: Page, words: string): Locator {
  return page.locator('.ProseMirror p').filter({ hasText: words }).first();
}

/** Puts the caret behind the last word of a paragraph. */
async function writeAfter(page: Page, place: Locator, words: string): Promise<void> {
  await place.click();
  await place.evaluate((words) => {
    getSelection()?.selectAllChildren(words);
    getSelection()?.collapseToEnd();
  });
  await page.keyboard.type(words);
}

async function save(page: Page): Promise<void> {
  await page.locator('form.article button[value=save]').first().click();
  await page.waitForLoadState('networkidle');
  await page.waitForSelector('.ProseMirror');
}

/** The toolbar stays where it is while one writes in the middle of a text. */
async function showEditor(page: Page, url: string): Promise<void> {
  await openArticle(page, url, WATER);
  await paragraph(page, 'They came for water').click();
  const photo = page.locator('.ProseMirror img').first();
  await photo.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, -60);
}

async function showNotes(page: Page, url: string): Promise<void> {
  await openArticle(page, url, SECOND_RESERVOIR);
  await page.locator('#notes summary', { hasText: 'Answer' }).first().click();
}

async function showComparison(page: Page, url: string): Promise<void> {
  const address = await openArticle(page, url, SECOND_RESERVOIR);
  const place = paragraph(page, 'Sara Menik');
  await place.click({ clickCount: 3 });
  await page.keyboard.type(
    'Sara Menik, the council’s head of works, said on Sunday that filling would begin “when the sluice is certified”, ' +
      'which the dam inspector does. She gave no date. The certificate was applied for in September.',
  );
  await save(page);
  await open(page, `${address}/comparison?from=1&to=2`);
}

async function showChecks(page: Page, url: string): Promise<void> {
  const address = await openArticle(page, url, SECOND_RESERVOIR);
  await page.fill('[name=standfirst]', '');
  await save(page);
  await open(page, `${address}/publication`);
}

/** Two editors in one paragraph: the one who saves second decides, and both versions stay. */
async function showCollision(page: Page, url: string): Promise<void> {
  const address = await openArticle(page, url, NIGHT_BUSES);
  const colleague = await editorNamed('Mira Solan', page, url);
  await writeAfter(page, paragraph(page, 'The lines follow the ferry'), ' Tickets cost what they cost by day.');
  await colleague.goto(address);
  await colleague.waitForSelector('.ProseMirror');
  await writeAfter(colleague, paragraph(colleague, 'The lines follow the ferry'), ' Two of them said so to us.');
  await save(colleague);
  await colleague.context().close();
  await page.locator('form.article button[value=save]').first().click();
  await page.waitForURL(/\/collision/);
}

/** A colleague at a browser of their own, by an invitation. */
async function editorNamed(name: string, page: Page, url: string): Promise<Page> {
  const invited = await page.request.post(`${url}/desk/people/invitations`, {
    form: { email: '', role: 'editor' },
    headers: { origin: url },
  });
  const link = /\/desk\/invitation\/[\w-]+/.exec(await invited.text())?.[0];
  const browser = page.context().browser();
  if (link === undefined || browser === null) throw new Error('there is no invitation');
  const theirs = await (await browser.newContext()).newPage();
  await theirs.request.post(url + link, {
    form: { name, email: 'mira@rivergazette.example', password: 'ferry at half past six', language: 'en' },
    headers: { origin: url },
  });
  return theirs;
}

/** The Arabic article follows the English one, of which a paragraph changes. */
async function showTranslation(page: Page, url: string): Promise<void> {
  const arabic = await openArticle(page, url, WATER_IN_ARABIC);
  await page.locator('summary', { hasText: 'Which one is the original?' }).click();
  await page.locator('select[name=original]').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Follow it' }).click();
  await page.waitForLoadState('networkidle');
  await openArticle(page, url, WATER);
  await writeAfter(page, paragraph(page, 'The first reports came'), ' By nine it had reached the highest lane.');
  await page.getByRole('button', { name: 'Publish the changes' }).first().click();
  await page.waitForLoadState('networkidle');
  await open(page, `${arabic}/translation`);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 640);
}

/** A front that is being arranged: one made the lead, one held, nothing in force yet. */
async function showFronts(page: Page, url: string): Promise<void> {
  await open(page, `${url}/desk/fronts`);
  const entry = (headline: string) => page.locator('#work li', { hasText: headline });
  await entry('The night ferry will run again in winter').getByRole('button').first().press('Home');
  await page.getByText('Not in force yet: 1').waitFor();
  await entry('The lamplighters of the Long Bridge').getByRole('button').nth(1).press('ArrowUp');
}

async function showFocalPoint(page: Page, url: string): Promise<void> {
  await open(page, `${url}/desk/photos`);
  await page.locator('a[href^="/desk/photos/0"]').first().click();
  await page.waitForLoadState('networkidle');
  const picture = page.locator('.cropping svg.focal');
  await picture.click({ position: { x: 270, y: 240 } });
  await page.mouse.wheel(0, 340);
}

async function showSecondFactor(page: Page, url: string): Promise<void> {
  await open(page, `${url}/desk/account/factors`);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.waitForLoadState('networkidle');
}
