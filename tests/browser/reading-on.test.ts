import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { postComment } from '../../src/comments/comments.ts';
import { newId } from '../../src/database/ids.ts';
import { publishedArticle } from '../published-article.ts';
import { storedComments } from '../stored-comments.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';

/* What the conversation keeps in one reader's browser, and what comes while they read: by scripts, in both directions. */

const LONG = 240_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: { name: 'Nadia', body: 'Is the water in the east clean by now?', reply: 'It is.' },
  ar: { name: 'نادية', body: 'هل صارت المياه في الشرق نظيفة؟', reply: 'نعم، نظيفة.' },
} as const;

for (const language of ['en', 'ar'] as const)
  test(
    `a browser keeps drafts and mutes, and tells of new comments without moving anything (${language}, scripts on)`,
    async () => {
      const desk = await openDeskInBrowser(browser, { language });
      const { db } = desk.newsroom;
      const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
      const words = typed[language];
      const article = await publishedArticle(db, { language });
      const [first] = await storedComments(db, article.id, 2, (n) => (n === 0 ? null : 0));
      // The page brings the sentence with room for any name, and any name is isolated from it.
      const about = (key: 'comment-mute-name' | 'comment-muted') =>
        locale.say(key, { name: '{}' }).replace('{}', 'Reader 0');
      const reader = await newVisitor(browser, { viewport: { width: 390, height: 800 } });
      const { context, page } = { context: reader.page.context(), page: reader.page };
      await page.clock.install();
      await page.goto(`${desk.url}/${language}/water-returns`);
      await page.locator('#comments').scrollIntoViewIfNeeded();
      const mute = page.locator(`#c-${first?.id}`).getByRole('button', { name: about('comment-mute-name') });
      await mute.waitFor();

      // A draft outlives a reload and the tab, and asks to be discarded rather than discarding itself.
      await page.fill('#name', words.name);
      await page.fill('#body', words.body);
      await page.clock.runFor(1000);
      await page.reload();
      await page.getByText(locale.say('comment-draft-restored')).waitFor();
      expect(await page.inputValue('#body')).toBe(words.body);
      await page.close();
      const again = await context.newPage();
      await again.clock.install();
      await again.goto(`${desk.url}/${language}/water-returns#comment-form`);
      await again.getByText(locale.say('comment-draft-restored')).waitFor();
      expect(await again.inputValue('#body')).toBe(words.body);
      expect(await again.inputValue('#name')).toBe(words.name);

      // Muted, the words are folded away and the answer to them stays; also after a reload, and until it is undone.
      const muted = again.locator(`#c-${first?.id}`);
      await muted.getByRole('button', { name: about('comment-mute-name') }).click();
      await again.getByText(about('comment-muted')).waitFor();
      expect(await again.getByText('Comment 0.').isVisible()).toBe(false);
      expect(await again.getByText('Comment 1.').isVisible()).toBe(true);
      await again.reload();
      await again.getByText(about('comment-muted')).waitFor();
      await muted.getByRole('button', { name: locale.say('comment-unmute') }).click();
      expect(await again.getByText('Comment 0.').isVisible()).toBe(true);

      // New comments are told of; what is being read stays where it stands.
      await muted.scrollIntoViewIfNeeded();
      const top = async () => (await muted.boundingBox())?.y;
      const stood = await top();
      const known = { id: newId(), isKnown: true, networkHash: null };
      const posted = await postComment(db, article, known, {
        name: 'Samir',
        email: '',
        body: words.reply,
        parentId: null,
      });
      if ('done' in posted) {
        await desk.page.goto(`${desk.url}/desk/comments`);
        await desk.page.locator('article.item [data-key=publish]').first().click();
      }
      const told = again.getByRole('link', { name: locale.say('comments-new', { count: 1 }) }).first();
      for (let tries = 0; tries < 20 && (await told.count()) === 0; tries++) {
        await again.clock.runFor(31_000);
        await Bun.sleep(200);
      }
      await told.waitFor();
      expect(await top()).toBe(stood);
      expect(await again.getByText(words.reply).count()).toBe(0);
      await told.click();
      await again.getByText(words.reply).waitFor();
      expect(reader.errors).toEqual([]);
      await reader.leave();
      await desk.close();
    },
    LONG,
  );

test(
  'whoever arrives at the form, or jumps to the end, has the scripts of the conversation',
  async () => {
    const desk = await openDeskInBrowser(browser, { language: 'en' });
    const article = await publishedArticle(desk.newsroom.db);
    await storedComments(desk.newsroom.db, article.id, 40, () => null);
    const address = `${desk.url}/en/water-returns`;
    const reader = await newVisitor(browser, { viewport: { width: 390, height: 800 } });
    const { page } = reader;
    const arriving = page.waitForResponse(/\/assets\/conversation-/);
    await page.goto(`${address}#comment-form`);
    await arriving;
    await page.goto('about:blank');
    const jumping = page.waitForRequest(/\/assets\/conversation-/);
    await page.goto(address);
    await page.keyboard.press('End');
    await jumping;
    await reader.leave();
  },
  LONG,
);
