import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { keepPhoto } from '../../src/photos/intake.ts';
import { readDocument } from '../../src/stories/document.ts';
import { otherSite } from '../other-site.ts';
import { openBrowser } from './browser.ts';
import { openDeskInBrowser, openInEditor, paste, typedDocument } from './desk-in-browser.ts';

async function png(color: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: color } });
  return new Uint8Array(await picture.png().toBuffer());
}

const teal = await png('teal');
const site = otherSite((path) => {
  if (path === '/pump.png') return new Response(teal);
  const head =
    '<title>The pump failed twice</title><meta property="og:site_name" content="Radio Bridge"><meta property="og:image" content="/pump.png">';
  return path === '/pump'
    ? new Response(head, { headers: { 'content-type': 'text/html' } })
    : new Response('', { status: 404 });
});

describe('photos and link cards in the editor', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof openDeskInBrowser>>;
  let page: Page;
  let articleId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskInBrowser(browser, { outside: site.outside });
    page = desk.page;
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    await browser.close();
    await site.stop();
  });

  beforeEach(async () => {
    articleId = await openInEditor(desk, 'One\n\nTwo\n\nThree');
  });

  const file = (name: string, bytes: Uint8Array, type = 'image/png') => ({
    name,
    type,
    base64: Buffer.from(bytes).toString('base64'),
  });
  const text = async () => {
    const document = readDocument(await typedDocument(page));
    return document.children.map((node) => (node.isTextblock ? node.textContent : node.type.name));
  };

  /** Drops files on the paragraph with these words. */
  async function drop(words: string, files: ReturnType<typeof file>[]): Promise<void> {
    const paragraph = page.locator('.ProseMirror p', { hasText: words });
    await paragraph.scrollIntoViewIfNeeded();
    const box = await paragraph.boundingBox();
    if (box === null) throw new Error(`nothing says ${words}`);
    await page.evaluate(
      ({ files, x, y }) => {
        const data = new DataTransfer();
        for (const { name, type, base64 } of files) {
          data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
        }
        const target = document.elementFromPoint(x, y);
        const init = { dataTransfer: data, bubbles: true, cancelable: true, clientX: x, clientY: y };
        for (const kind of ['dragover', 'drop']) target?.dispatchEvent(new DragEvent(kind, init));
      },
      { files, x: box.x + 20, y: box.y + box.height / 2 },
    );
  }

  test('several dropped photos stand in their order where they were dropped, and one undo takes the last away', async () => {
    await drop('One', [file('red.png', await png('red')), file('blue.png', await png('blue'))]);
    await page.locator('.figure-block').nth(1).waitFor();
    expect(await text()).toEqual(['One', 'figure', 'figure', 'Two', 'Three']);
    expect(await page.locator('.sending').count()).toBe(0);
    const shown = await page
      .locator('.figure-block img')
      .evaluateAll((images) =>
        Promise.all(
          images.map((image) =>
            (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
          ),
        ),
      );
    expect(shown.every((width) => width > 100)).toBe(true);
    await page.focus('.ProseMirror');
    await page.keyboard.press('Control+z');
    expect(await text()).toEqual(['One', 'figure', 'Two', 'Three']);
  }, 30_000);

  test('a pasted photo is described under it, moved and taken out by keyboard, and its words are saved', async () => {
    await page.locator('.ProseMirror p', { hasText: 'Three' }).click();
    await paste(page, { files: [file('green.png', await png('green'))] });
    await page.locator('.figure-block').waitFor();
    await page.getByText('Without a credit it cannot be published').waitFor();
    await page.locator('.figure-block').getByLabel('Credit').fill('Mira Solan');
    expect(await page.getByText('Without a credit it cannot be published').isVisible()).toBe(false);
    const caption = page.locator('.figure-block').getByLabel('Caption');
    await caption.focus();
    await page.keyboard.type('The new ');
    await page.keyboard.insertText('مضخة');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await text()).toEqual(['One', 'Two', 'figure', 'Three', '']);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await text()).toEqual(['One', 'figure', 'Two', 'Three', '']);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.figure-field')?.textContent)).toContain(
      'Alternative text',
    );
    await page.keyboard.type('A man beside a pump');
    await page.locator('button[value=save]').click();
    await page.waitForURL(/done=saved/);
    const figures: unknown[] = [];
    readDocument(await typedDocument(page)).descendants(
      ({ type, attrs }) => void (type.name === 'figure' && figures.push(attrs)),
    );
    expect(figures).toMatchObject([
      { caption: 'The new مضخة', credit: 'Mira Solan', alternativeText: 'A man beside a pump' },
    ]);
    await page.locator('.figure-block').getByRole('button', { name: 'Take out of the text' }).focus();
    await page.keyboard.press('Enter');
    expect(await text()).toEqual(['One', 'Two', 'Three', '']);
  }, 30_000);

  test('what cannot be sent says why in words, can be tried again or left out, and what is no picture is refused', async () => {
    await drop('Two', [file('letter.png', new TextEncoder().encode('<html><script>alert(1)</script>'))]);
    await page.getByText('letter.png is not in the text').waitFor();
    expect(await text()).toEqual(['One', 'Two', 'Three']);
    await page.getByRole('button', { name: 'Leave it out' }).click();
    expect(await page.locator('.sending').count()).toBe(0);
    await drop('Two', [file('notes.pdf', new TextEncoder().encode('%PDF'), 'application/pdf')]);
    await page.getByText('notes.pdf is no picture').waitFor();
    await page.context().setOffline(true);
    await drop('Two', [file('grey.png', await png('grey'))]);
    await page.getByText('does not answer').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.figure-block').waitFor();
    expect(await text()).toEqual(['One', 'Two', 'figure', 'Three']);
  }, 30_000);

  test('a photo of the library is found by its words and chosen by keyboard, in the text and at the head', async () => {
    const described = {
      uploadedBy: desk.staff,
      caption: 'A bridge in fog',
      credit: 'Ana Reyes',
      alternativeText: 'Grey arches',
    };
    await keepPhoto(desk.newsroom.db, desk.newsroom.config.dataDir, await png('purple'), described);
    await page.locator('.ProseMirror p', { hasText: 'One' }).click();
    await page.keyboard.press('Control+Alt+p');
    await page.getByRole('dialog', { name: 'Choose a photo' }).waitFor();
    await page.keyboard.type('FOG bridge');
    await page.getByText('1 photo. The arrow keys').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.figure-block').waitFor();
    expect(await text()).toEqual(['One', 'figure', 'Two', 'Three']);
    expect(await page.locator('.figure-block').getByLabel('Caption').inputValue()).toBe('A bridge in fog');

    const head = page.locator('details.lead');
    await head.locator('summary').click();
    await head.getByRole('button', { name: 'Choose a photo' }).click();
    await page.keyboard.type('bridge');
    await page.getByText('1 photo. The arrow keys').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await head.locator('img.chosen').waitFor();
    expect(await head.locator('[name=credit]').inputValue()).toBe('Ana Reyes');
    await page.locator('button[value=save]').click();
    await page.waitForURL(/done=saved/);
    const row = await desk.newsroom.db
      .selectFrom('revisions')
      .select('lead_json')
      .where('article_id', '=', articleId)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.lead_json ?? 'null')).toMatchObject({
      caption: 'A bridge in fog',
      alternativeText: 'Grey arches',
    });
  }, 30_000);

  test('an address on a line of its own becomes a card when asked, and a page inside the network does not', async () => {
    await page.locator('.ProseMirror p', { hasText: 'One' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await paste(page, { text: `${site.url}/pump?fbclid=x` });
    await page.getByRole('button', { name: 'Make a link card' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.card-block').waitFor();
    expect(await page.locator('.card-block').getByLabel('Source').inputValue()).toBe('Radio Bridge');
    await page.locator('.card-block').getByLabel('Title of the page').fill('The pump, again');
    expect(await text()).toEqual(['One', 'link_card', 'Two', 'Three']);
    await page.locator('.ProseMirror p', { hasText: 'Three' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await paste(page, { text: 'http://169.254.169.254/latest/' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing on the public internet').waitFor();
    await page.keyboard.press('Escape');
    expect(await text()).toEqual(['One', 'link_card', 'Two', 'Three', 'http://169.254.169.254/latest/']);
    await page.locator('button[value=save]').click();
    await page.waitForURL(/done=saved/);
    expect(await page.locator('.card-block').getByLabel('Title of the page').inputValue()).toBe('The pump, again');
  }, 30_000);

  test('a card written by hand begins with its title', async () => {
    await page.locator('.ProseMirror p', { hasText: 'Two' }).click();
    await page.getByRole('button', { name: 'Link card' }).click();
    await page.locator('dialog[open] input[type=url]').fill('http://10.0.0.1/works');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByText('Nothing on the public internet').waitFor();
    await page.locator('dialog[open]').getByRole('button', { name: 'Write the card by hand' }).click();
    await page.locator('.card-block').waitFor();
    await page.keyboard.type('The works, by hand');
    const titles = page.locator('.card-block').getByLabel('Title of the page');
    expect(await titles.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toContain(
      'The works, by hand',
    );
  }, 30_000);
});
