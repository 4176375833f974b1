import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { postComment } from '../../src/comments/comments.ts';
import { newId } from '../../src/database/ids.ts';
import { publishedArticle } from '../published-article.ts';
import { storedComments } from '../stored-comments.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { send, untilSo } from './sending.ts';

/* The conversation as readers walk through it: with and without scripts, in both directions. */

const LONG = 240_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: { name: 'Nadia', body: 'Is the water in the east clean by now?', more: ' I mean Quay Street.', reply: 'It is.' },
  ar: { name: 'نادية', body: 'هل صارت المياه في الشرق نظيفة؟', more: ' أعني شارع الرصيف.', reply: 'نعم، نظيفة.' },
} as const;

type Language = keyof typeof typed;

const localeOf = (language: Language) =>
  localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });

for (const language of ['en', 'ar'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    const scripts = `scripts ${javaScriptEnabled ? 'on' : 'off'}`;

    test(
      `a reader comments, changes it, is published, answers, likes and takes back (${language}, ${scripts})`,
      async () => {
        const desk = await openDeskInBrowser(browser, { language });
        const { url } = desk;
        const { db } = desk.newsroom;
        const locale = localeOf(language);
        const words = typed[language];
        const article = await publishedArticle(db, { language });
        // Everybody answers the one before: the last two lie deeper than indentation shows.
        const chain = await storedComments(db, article.id, 6, (n) => (n === 0 ? null : n - 1));
        const reader = await newVisitor(browser, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
        const { page } = reader;
        const address = `${url}/${language}/water-returns`;

        await page.goto(address);
        expect(await page.innerText('#comments-count')).toBe(locale.say('comments-count', { count: 6 }));
        expect(await page.innerText('#comment-form')).toContain(locale.say('comment-form-first-held'));
        await page.fill('#name', words.name);
        await page.fill('#body', words.body);
        await send(page, '#comment-form button.go', javaScriptEnabled);
        const receipt = page.url();
        expect(new URL(receipt).pathname).toStartWith(`/${language}/receipts/`);
        expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'held' }));
        await page.fill('#body', words.body + words.more);
        await send(page, 'form[action$="/version"] button.go', javaScriptEnabled);
        expect(await page.innerText('[role=status]')).toBe(locale.say('receipt-edit-saved'));
        expect(await page.innerText('.comment.own')).toContain(words.body + words.more);

        await desk.page.goto(`${url}/desk/comments`);
        const item = desk.page.locator('article.item').filter({ hasText: words.more.trim() });
        await item.locator('[data-key=publish]').click();
        await page.goto(receipt);
        await untilSo(page, async () =>
          (await page.innerText('.standing')).includes(locale.say('receipt-state', { state: 'published' })),
        );

        // By its own address it is there in one request, and it is where the reader begins.
        await page.getByRole('link', { name: locale.say('receipt-see') }).click();
        await page.waitForURL(/\/comments\/|#c-/);
        const own = page.locator('article.comment').filter({ hasText: words.more.trim() });
        expect(await own.innerText()).toContain(locale.say('comment-edited'));
        const permalink = (await own.locator('a:has(time)').getAttribute('href')) ?? '';
        expect((await page.goto(url + permalink))?.status()).toBe(200);
        expect(await inSight(page, '[autofocus]')).toBe(true);
        expect(await page.locator('[autofocus]').innerText()).toContain(words.more.trim());

        // An answer deeper than the indentation says whom it answers.
        await page.getByRole('link', { name: locale.say('comments-before') }).click();
        const deepest = page.locator(`#c-${chain.at(-1)?.id}`);
        await deepest.locator('a[href*="reply="]').click();
        await page.waitForURL(/reply=/);
        expect(await page.innerText('#write')).toBe(locale.say('comment-form-heading-reply', { name: 'Reader 5' }));
        expect(await page.inputValue('#body')).toBe('');
        await page.fill('#name', words.name);
        if (javaScriptEnabled) {
          await page.fill('#body', 'x'.repeat(1501));
          const over = locale.say('comment-form-counter', { left: -1, limit: 1500 });
          expect(await page.textContent('#comment-form output.count')).toBe(over);
        }
        await page.fill('#body', words.reply);
        await send(page, '#comment-form button.go', javaScriptEnabled);
        expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'published' }));
        await page.goto(address);
        const answer = page.locator('article.comment.d4').filter({ hasText: words.reply });
        expect(await answer.locator('a', { hasText: 'Reader 5' }).isVisible()).toBe(true);
        expect(await answer.locator('.heard').count()).toBe(0);
        const indent = (selector: string) =>
          page.locator(selector).evaluate((one) => Number.parseFloat(getComputedStyle(one).marginInlineStart));
        expect(await indent(`#c-${chain[4]?.id}`)).toBe(await indent(`#c-${chain[5]?.id}`));
        expect(await indent(`#c-${chain[4]?.id}`)).toBeGreaterThan(await indent(`#c-${chain[3]?.id}`));

        // A like counts once; with scripts the page stays where it is.
        const liked = page.locator(`#c-${chain[2]?.id}`);
        await liked.locator('button[name=like]').click();
        if (javaScriptEnabled) {
          await liked.locator('.acts button[aria-pressed=true]').waitFor();
        } else {
          await page.waitForURL(new RegExp(`#l-${chain[2]?.id}`));
          expect(await liked.locator('.said').isVisible()).toBe(true);
        }
        await page.goto(address);
        expect(await liked.locator('.acts button').first().innerText()).toBe(
          locale.say('comment-like-count', { count: 1 }),
        );

        // Withdrawn, it leaves a mark where it was answered.
        const [row] = await db
          .selectFrom('comments')
          .select(['id', 'root_id', 'depth'])
          .where('body', 'like', `%${words.more.trim()}`)
          .execute();
        await postComment(
          db,
          article,
          { id: newId(), isKnown: false, networkHash: null },
          { name: 'Samir', email: '', body: 'A fair question.', parentId: row?.id ?? null },
        );
        await desk.page.goto(`${url}/desk/comments`);
        await desk.page
          .locator('article.item')
          .filter({ hasText: 'A fair question.' })
          .locator('[data-key=publish]')
          .click();
        await page.goto(address);
        await untilSo(page, async () => (await page.getByText('A fair question.').count()) === 1);
        await page.goto(receipt);
        await page.locator('details.withdraw summary').click();
        await send(page, 'form[action$="/withdrawal"] button', javaScriptEnabled);
        expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'withdrawn' }));
        await page.goto(address);
        expect(await page.locator(`#c-${row?.id}`).innerText()).toBe(locale.say('comment-withdrawn'));
        expect(await page.getByText(words.more.trim()).count()).toBe(0);
        expect(await page.getByText('A fair question.').count()).toBe(1);

        expect(reader.errors).toEqual([]);
        await reader.leave();
        await desk.close();
      },
      LONG,
    );

    test(
      `a long conversation is read page by page, put in another order, and cut down to what was answered (${language}, ${scripts})`,
      async () => {
        const desk = await openDeskInBrowser(browser, { language });
        const { db } = desk.newsroom;
        const locale = localeOf(language);
        const article = await publishedArticle(db, { language });
        const stored = await storedComments(db, article.id, 230, (n) => (n % 3 === 2 ? n - 1 : null));
        await storedComments(db, article.id, 1, () => 121, stored, {
          staff_id: desk.staff.id,
          name: desk.staff.name,
          body: 'We asked.',
        });
        await db.write((tx) =>
          tx
            .updateTable('comments')
            .set({ likes: 9 })
            .where('id', '=', stored[151]?.id ?? '')
            .execute(),
        );
        const reader = await newVisitor(browser, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
        const { page } = reader;
        await page.goto(`${desk.url}/${language}/water-returns`);
        const ids = () => page.locator('#comments article.comment').evaluateAll((all) => all.map((one) => one.id));
        const follow = async (name: string) => {
          const before = page.url();
          await page.locator('#comments').getByRole('link', { name, exact: true }).click();
          await page.waitForURL((now) => now.href !== before);
          await page.waitForLoadState();
        };
        const seen = await ids();
        expect(seen).toHaveLength(100);
        for (let more = 0; more < 2; more++) {
          await follow(locale.say('comments-more'));
          seen.push(...(await ids()));
        }
        expect(await page.getByRole('link', { name: locale.say('comments-more') }).count()).toBe(0);
        expect(seen).toHaveLength(231);
        expect(new Set(seen).size).toBe(231);
        await follow(locale.say('comments-before'));
        expect(await ids()).toEqual(seen.slice(100, 200));

        await follow(locale.say('comments-sort', { sort: 'newest' }));
        expect((await ids())[0]).toBe(`c-${stored[229]?.id}`);
        expect(await page.locator('.ways a[aria-current]').first().innerText()).toBe(
          locale.say('comments-sort', { sort: 'newest' }),
        );
        expect(await page.getByText('Comment 228.').count()).toBe(1);
        expect(await page.getByText('Comment 0.').count()).toBe(0);
        await follow(locale.say('comments-sort', { sort: 'valued' }));
        expect((await ids())[0]).toBe(`c-${stored[151]?.id}`);

        await follow(locale.say('comments-show', { show: 'answered', count: 1 }));
        expect(await ids()).toEqual([`c-${stored[121]?.id}`, expect.any(String)]);
        const said = page.locator('article.comment').filter({ hasText: 'We asked.' });
        expect(await said.locator('.staff').isVisible()).toBe(true);
        await follow(locale.say('comments-show-all'));
        expect(await ids()).toHaveLength(100);
        expect(reader.errors).toEqual([]);
        await reader.leave();
        await desk.close();
      },
      LONG,
    );
  }

  test(
    `a comment that is too long comes back whole, and says by how much (${language}, scripts off)`,
    async () => {
      const desk = await openDeskInBrowser(browser, { language });
      const locale = localeOf(language);
      await publishedArticle(desk.newsroom.db, { language });
      const reader = await newVisitor(browser, { javaScriptEnabled: false });
      const { page } = reader;
      const text = `${typed[language].body} `.repeat(80).trim();
      const over = [...new Intl.Segmenter().segment(text)].length - 1500;
      await page.goto(`${desk.url}/${language}/water-returns`);
      await page.fill('#name', typed[language].name);
      await page.fill('#body', text);
      await send(page, '#comment-form button.go', false);
      expect(await page.inputValue('#body')).toBe(text);
      expect(await page.inputValue('#name')).toBe(typed[language].name);
      expect(await page.innerText('#body-wrong')).toBe(
        locale.say('comment-error-text-too-long', { count: over, limit: 1500 }),
      );
      expect(await page.getAttribute('#body', 'aria-invalid')).toBe('true');
      expect(await inSight(page, '#body')).toBe(true);
      await page.fill('#body', text.slice(0, 1400));
      await send(page, '#comment-form button.go', false);
      expect(new URL(page.url()).pathname).toStartWith(`/${language}/receipts/`);
      await reader.leave();
      await desk.close();
    },
    LONG,
  );
}

/** Whether the whole top of what `selector` names stands in the window. */
function inSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}
