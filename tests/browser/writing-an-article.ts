import { expect } from 'bun:test';
import sharp from 'sharp';
import type { Colleague } from './joining.ts';

/** Waits until the page says how it stands with what is typed. */
export async function saysOfKeeping({ page }: Pick<Colleague, 'page'>, words: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('#keeping')?.textContent?.includes(text) === true, words);
}

/** A picture as a camera would send one, of one colour. */
export async function pictureFile(name: string, color: string) {
  const picture = sharp({ create: { width: 1600, height: 1000, channels: 3, background: color } });
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
}

/**
 * Begins an article in the editor with headline, standfirst, subhead, list, link and a described photo; what is typed is
 * saved by itself.
 * @returns its address at the desk
 */
export async function writeArticle(reporter: Colleague, headline: string, standfirst: string): Promise<string> {
  const { page, say } = reporter;
  const type = (words: string) => page.keyboard.type(words);
  const press = (key: string) => page.keyboard.press(key);
  await page.goto('/desk/board');
  await page
    .locator('.bar')
    .getByRole('link', { name: say('desk-articles-new') })
    .click();
  await page.locator('.ProseMirror').waitFor();
  await page.locator('#field-headline').click();
  await type(headline);
  await press('Enter');
  await type(standfirst);
  await press('Enter');
  await type('The pumps at the mill failed on Monday.');
  await press('Enter');
  await type('## What failed');
  await press('Enter');
  await type('- the old pump');
  await press('Enter');
  await type('the new pump');
  await press('Enter');
  await press('Enter');
  await type('The council has ');
  await type('the report');
  await press('Control+Shift+ArrowLeft');
  await press('Control+Shift+ArrowLeft');
  // Faster than any hand, the next key would be there before the browser has told of the selection.
  await page.waitForFunction(() => getSelection()?.toString() === 'the report');
  await press('Control+k');
  await type('https://council.example/report');
  await press('Enter');
  await press('End');
  await type(', and nobody read it.');
  await press('Control+Alt+p');
  await page.getByRole('dialog', { name: say('desk-figure-choose') }).waitFor();
  await page.locator('dialog.chooser input[type=file]').setInputFiles(await pictureFile('pump.jpg', 'teal'));
  const figure = page.locator('.figure-block');
  await figure.waitFor();
  await figure.getByLabel(say('desk-photo-caption')).fill('The pump house on Tuesday.');
  await figure.getByLabel(say('desk-photo-credit')).fill('Mira Solan');
  await figure.getByLabel(say('desk-photo-alternative')).fill('A brick house beside a river');
  await page.locator('select[name=authors]').first().selectOption({ index: 1 });
  await saysOfKeeping(reporter, say('desk-keeping-saved'));
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.reload();
  await page.locator('.ProseMirror').waitFor();
  expect(await page.inputValue('#field-headline')).toBe(headline);
  expect(await page.locator('.ProseMirror h2').innerText()).toBe('What failed');
  expect(await page.locator('.ProseMirror li').allInnerTexts()).toEqual(['the old pump', 'the new pump']);
  expect(await page.locator('.ProseMirror a').innerText()).toBe('the report');
  expect(await page.locator('.figure-block').getByLabel(say('desk-photo-credit')).inputValue()).toBe('Mira Solan');
  return address;
}
