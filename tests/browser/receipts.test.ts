import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { rejectComment } from '../../src/comments/moderation.ts';
import { currentPolicy } from '../../src/comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../../src/comments/rule-settings.ts';
import { publishedArticle } from '../published-article.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { send } from './sending.ts';

/* A reader posts, is rejected, appeals; another reports what is published. With and without scripts, in both directions. */

const LONG = 240_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: { name: 'Nadia', body: 'Is the water in the east clean by now?', why: 'It was a question.', wrong: 'No source.' },
  ar: { name: 'نادية', body: 'هل صارت المياه في الشرق نظيفة؟', why: 'كان سؤالا.', wrong: 'بلا مصدر.' },
} as const;

for (const language of ['en', 'ar'] as const)
  for (const javaScriptEnabled of [true, false])
    test(
      `a reader follows a comment to the appeal, and another reports one (${language}, scripts ${javaScriptEnabled ? 'on' : 'off'})`,
      async () => {
        const desk = await openDeskInBrowser(browser, { language });
        const { newsroom, staff, url } = desk;
        const { db } = newsroom;
        const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
        const words = typed[language];
        const article = await publishedArticle(db, { language });
        await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, staff);
        const reader = await newVisitor(browser, { javaScriptEnabled });
        const { page } = reader;
        await page.goto(`${url}/${language}/water-returns`);
        await page.fill('#name', words.name);
        await page.fill('#body', words.body);
        await send(page, '#comment-form button.go', javaScriptEnabled);
        const receipt = page.url().replace(/\?.*/, '');
        expect(new URL(receipt).pathname).toStartWith(`/${language}/receipts/`);
        expect(await page.locator('main').innerText()).toContain(locale.say('receipt-state', { state: 'published' }));

        const other = await newVisitor(browser, { javaScriptEnabled });
        await other.page.goto(`${url}/${language}/water-returns`);
        await other.page.locator('.comment .acts a[href$="/report"]').click();
        await other.page.getByText(locale.say('report-intro')).waitFor();
        const notice = other.page.locator('.unlawful');
        expect(await notice.isVisible()).toBe(false);
        await other.page.check('#unlawful');
        expect(await notice.isVisible()).toBe(true);
        await other.page.locator('[name=reason]').nth(2).check();
        expect(await notice.isVisible()).toBe(false);
        await other.page.fill('#explanation', words.wrong);
        await send(other.page, '.write button.go', javaScriptEnabled);
        expect(new URL(other.page.url()).pathname).toStartWith(`/${language}/reports/`);
        expect(await other.page.locator('main').innerText()).toContain(locale.say('report-state', { state: 'open' }));

        const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow();
        const clauseId = (await currentPolicy(db, article.editionId))?.clauses[2]?.id ?? '';
        await rejectComment(db, { id, version: 1, state: 'published' }, { clauseId, reason: words.wrong }, staff);
        await page.goto(receipt);
        expect(await page.locator('main').innerText()).toContain(locale.say('receipt-state', { state: 'rejected' }));
        await page.fill('#words', words.why);
        await send(page, 'form[action$="/appeal"] button', javaScriptEnabled);
        expect(await page.locator('main').innerText()).toContain(locale.say('appeal-state', { state: 'open' }));
        expect(await page.locator('form[action$="/appeal"]').count()).toBe(0);

        await other.page.reload();
        expect(await other.page.locator('main').innerText()).toContain(locale.say('report-state', { state: 'upheld' }));
        expect([...reader.errors, ...other.errors]).toEqual([]);
        await reader.leave();
        await other.leave();
        await desk.close();
      },
      LONG,
    );
