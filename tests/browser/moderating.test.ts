import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { commentById, postComment } from '../../src/comments/comments.ts';
import { latestDecision } from '../../src/comments/moderation.ts';
import { changeRules, defaultRuleSettings } from '../../src/comments/rule-settings.ts';
import { newId } from '../../src/database/ids.ts';
import { publishedArticle } from '../published-article.ts';
import { openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { tabTo, type, watchForPointers } from './keyboard.ts';

/* A moderator's hour without a pointer: the whole queue, in English and in Arabic, nothing but keys. */

const LONG = 240_000;
const COMMENTS = 40;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

for (const language of ['en', 'ar'] as const)
  test(
    `forty comments and everything else of the queue are done from the keyboard (${language})`,
    async () => {
      const desk = await openDeskInBrowser(browser, { language });
      const { page, staff, newsroom, errors } = desk;
      const { db } = newsroom;
      const article = await publishedArticle(db, { language });
      const settings = { ...defaultRuleSettings, premoderation: 'everybody', tooFast: false, repeated: false };
      await changeRules(db, settings, staff);
      const ids: string[] = [];
      for (let n = 0; n < COMMENTS; n++) {
        const body = language === 'ar' ? `الماء عاد عندنا، والرقم ${n} هنا` : `Water is back with us, number ${n} here`;
        const draft = { name: `Reader ${n}`, email: '', body, parentId: null };
        const posted = await postComment(db, article, { id: newId(), isKnown: true, networkHash: null }, draft);
        if ('done' in posted) ids.push(posted.done.id);
      }
      const id = (n: number) => ids[n] ?? '';
      // The script says that it is there by showing the list of keys.
      const ready = () => page.locator('#keys').waitFor();
      const item = (n: number) => page.locator(`#comment-${id(n)}`);
      const is = (n: number, state: string) => waitFor(async () => (await commentById(db, id(n)))?.state === state);
      const pointerWasUsed = await watchForPointers(page);
      await page.goto(`${desk.url}/desk/comments`);
      await ready();

      // Publish, look back, undo, publish again.
      await type(page, 'a');
      await is(0, 'published');
      await type(page, 'u');
      await is(0, 'held');
      await page.locator(`#comment-${id(0)}[aria-current]`).waitFor();
      await type(page, 'a');
      await is(0, 'published');

      // Reject by a digit, by arrows with a reason, and as spam.
      await type(page, 'r', '2');
      await is(1, 'rejected');
      await type(page, 'r', 'ArrowDown', 'ArrowDown', 'Tab', 'Kindly.', 'Enter');
      await is(2, 'rejected');
      expect((await latestDecision(db, id(2)))?.reason).toBe('Kindly.');
      await type(page, 's');
      await is(3, 'rejected');

      // A note, a ban, words covered, a comment handed to the desk: each without leaving the queue.
      await type(page, 'm');
      await page.locator('#sheet textarea:focus').waitFor();
      await type(page, 'Knows the waterworks.');
      await tabTo(page, '#sheet button.go');
      await type(page, 'Enter');
      await waitFor(async () => (await db.selectFrom('comment_notes').select('id').execute()).length === 1);
      await page.locator('#sheet').waitFor({ state: 'hidden' });
      await page.getByText('Knows the waterworks.').waitFor();
      await type(page, 'e');
      await page.locator('#words-to-cover:focus').waitFor();
      const onward = language === 'ar' ? 'Shift+ArrowLeft' : 'Shift+ArrowRight';
      await type(page, 'Control+Home', onward, onward, onward);
      await type(page, 'Enter');
      await waitFor(async () => (await commentById(db, id(4)))?.redactions_json === '[{"start":0,"end":3}]');
      await item(4).locator('del.covered').waitFor();
      await page.locator('#sheet').waitFor({ state: 'hidden' });
      await type(page, 'd');
      await waitFor(async () => (await db.selectFrom('editorial_notes').select('id').execute()).length === 1);
      await item(4).locator('[formaction$="handing-over/withdrawal"]').waitFor({ state: 'attached' });
      // It asked nothing: one key takes it back, and nothing that was decided before.
      await type(page, 'u');
      await waitFor(async () => (await db.selectFrom('editorial_notes').select('id').execute()).length === 0);
      await item(4).locator('[formaction$="handing-over"]').waitFor({ state: 'attached' });
      expect((await commentById(db, id(3)))?.state).toBe('rejected');
      await type(page, 'd');
      await item(4).locator('[formaction$="handing-over/withdrawal"]').waitFor({ state: 'attached' });
      await type(page, 'b');
      await page.locator('#sheet [name=kind]').waitFor();
      await tabTo(page, '#sheet [name=reason]');
      await type(page, 'Again and again', 'Enter');
      await waitFor(async () => (await db.selectFrom('bans').select('id').execute()).length === 1);
      await page.locator('#sheet').waitFor({ state: 'hidden' });

      // The rest, faster than answers come: more comments are there before the page runs out.
      for (let n = 4; n < COMMENTS; n++) {
        await page.locator(`#comment-${id(n)}[aria-current]`).waitFor();
        await type(page, n % 3 === 0 ? 's' : 'a');
      }
      for (let n = 4; n < COMMENTS; n++) await is(n, n % 3 === 0 ? 'rejected' : 'published');

      // What is published is held again, featured, pinned, answered.
      await page.waitForFunction(() => {
        const all = document.querySelector<HTMLElement>('#queue')?.dataset.all;
        return document.querySelector('#said')?.textContent === all;
      });
      await page.goto(`${desk.url}/desk/comments?state=published`);
      await ready();
      const current = (await page.locator('#queue .item[aria-current]').getAttribute('id'))?.slice(8) ?? '';
      await type(page, 'f');
      await waitFor(async () => (await commentById(db, current))?.featured_at !== null);
      await page.locator(`#comment-${current} [formaction$="featuring/withdrawal"]`).waitFor({ state: 'attached' });
      await type(page, 't');
      await waitFor(
        async () => (await db.selectFrom('conversations').select('pinned_id').execute())[0]?.pinned_id === current,
      );
      await page.locator(`#comment-${current} [formaction$="pinning/withdrawal"]`).waitFor({ state: 'attached' });
      await type(page, 'w');
      await page.locator('#sheet textarea:focus').waitFor();
      await type(page, 'We asked.');
      await tabTo(page, '#sheet button.go');
      await type(page, 'Enter');
      await waitFor(
        async () =>
          (await db.selectFrom('comments').select('id').where('staff_id', 'is not', null).execute()).length === 1,
      );
      await page.locator('#sheet').waitFor({ state: 'hidden' });
      await type(page, 'h');
      await waitFor(async () => (await commentById(db, current))?.state === 'held');

      // Several at once.
      await page.goto(`${desk.url}/desk/comments?state=rejected`);
      await ready();
      await type(page, 'x', 'j', 'x');
      expect(await page.locator('#queue [name=comment]:checked').count()).toBe(2);
      await tabTo(page, '#batch button[value=publish]', 'Shift+Tab');
      await type(page, 'Enter');
      await page.waitForURL(/taken=2/);
      await ready();
      await type(page, 'u');
      await page.waitForURL(/undone=2/);

      // Without a connection nothing is lost: the comment stands open again, and says why.
      await ready();
      const left = (await page.locator('#queue .item[aria-current]').getAttribute('id'))?.slice(8) ?? '';
      await page.context().setOffline(true);
      await type(page, 'a');
      await page.locator(`#comment-${left} .failed`).waitFor();
      await page.context().setOffline(false);
      expect((await commentById(db, left))?.state).toBe('rejected');
      await type(page, 'k', 'a');
      await waitFor(async () => (await commentById(db, left))?.state === 'published');
      await type(page, '?');
      expect(await page.locator('#keys').getAttribute('open')).not.toBeNull();

      expect(await pointerWasUsed()).toBe(false);
      expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
      await desk.close();
    },
    LONG,
  );

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await isSo()) return;
    await Bun.sleep(50);
  }
  throw new Error(`still not so: ${isSo}`);
}
