import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { postComment } from '../../src/comments/comments.ts';
import { rejectComment } from '../../src/comments/moderation.ts';
import { currentPolicy } from '../../src/comments/policy.ts';
import { receiptToken } from '../../src/comments/receipts.ts';
import { changeRules, defaultRuleSettings } from '../../src/comments/rule-settings.ts';
import { newId } from '../../src/database/ids.ts';
import { colleague, signedInAs } from '../desk-visitor.ts';
import { publishedArticle } from '../published-article.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { tabTo, type, watchForPointers } from './keyboard.ts';
import { send } from './sending.ts';

/* Objections to their end: an appeal before a second moderator, a notice of unlawful content, and what both are told. */

const LONG = 240_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: {
    name: 'Nadia',
    body: 'The council knew it.',
    why: 'It is in the minutes.',
    answer: 'You are right.',
    law: 'Section 185',
  },
  ar: { name: 'نادية', body: 'كان المجلس يعلم.', why: 'هذا في المحضر.', answer: 'أنت على حق.', law: 'المادة 185' },
} as const;

for (const language of ['en', 'ar'] as const)
  for (const javaScriptEnabled of [true, false]) {
    const scripts = `scripts ${javaScriptEnabled ? 'on' : 'off'}`;
    const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
    const words = typed[language];

    test(
      `an appeal is decided by a second moderator, who is not the first, and its receipt says so (${language}, ${scripts})`,
      async () => {
        const { desk, db, id, receipt, reject } = await opened(language);
        const { url, staff, newsroom } = desk;
        const rana = await colleague(newsroom, staff, 'moderator', 'Rana Keller', language);
        const signedIn = await signedInAs(newsroom, rana);
        const second = await newVisitor(browser, { viewport: { width: 1280, height: 900 } });
        const cookies = [...signedIn.cookies].map(([name, value]) => ({ name, value, domain: '127.0.0.1', path: '/' }));
        await second.page.context().addCookies(cookies);
        await reject();
        const reader = await newVisitor(browser, { javaScriptEnabled });
        await reader.page.goto(receipt);
        await reader.page.fill('#words', words.why);
        await send(reader.page, 'form[action$="/appeal"] button', javaScriptEnabled);

        // Whoever rejected it leaves it to the other.
        await desk.page.goto(`${url}/desk/comments?state=appeals`);
        await desk.page.locator('#keys').waitFor();
        await type(desk.page, 'a');
        const same = locale.say('desk-appeal-mistake-same', { name: rana.name });
        await desk.page.locator('.failed').filter({ hasText: same }).waitFor();

        const pointerWasUsed = await watchForPointers(second.page);
        await second.page.goto(`${url}/desk/comments?state=appeals`);
        await second.page.locator('#keys').waitFor();
        await second.page.getByText(words.why).waitFor();
        await tabTo(second.page, '[name=answer]');
        await type(second.page, words.answer);
        await tabTo(second.page, '[data-key=publish]');
        await type(second.page, 'Enter');
        await until(async () => (await state(db, id)) === 'published');
        expect(await pointerWasUsed()).toBe(false);

        await reader.page.goto(receipt);
        const said = await reader.page.innerText('main');
        expect(said).toContain(locale.say('receipt-state', { state: 'published' }));
        expect(said).toContain(locale.say('appeal-state', { state: 'upheld' }));
        expect(said).toContain(locale.say('appeal-decided-as', { who: 'second-moderator' }));
        expect(said).toContain(words.answer);
        expect([...reader.errors, ...second.errors]).toEqual([]);
        await second.leave();
        await reader.leave();
        await desk.close();
      },
      LONG,
    );

    test(
      `a notice of unlawful content needs its reasons, is answered, and its receipt tells the outcome (${language}, ${scripts})`,
      async () => {
        const { desk, db, id } = await opened(language);
        const { url } = desk;
        const reader = await newVisitor(browser, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
        const { page } = reader;
        await page.goto(`${url}/${language}/comments/${id}/report`);
        await page.check('#unlawful');
        await page.fill('#law', words.law);
        await send(page, '.write button.go', javaScriptEnabled);
        expect(await page.locator('#explanation').getAttribute('aria-invalid')).toBe('true');
        expect(await page.inputValue('#law')).toBe(words.law);
        expect(await page.isChecked('#unlawful')).toBe(true);
        await page.fill('#explanation', words.why);
        await page.fill('#name', words.name);
        await page.fill('#email', 'nadia@reader.example');
        await page.check('[name=goodFaith]');
        await send(page, '.write button.go', javaScriptEnabled);
        const receipt = page.url();
        expect(new URL(receipt).pathname).toStartWith(`/${language}/reports/`);
        expect(await page.innerText('main')).toContain(locale.say('report-state', { state: 'open' }));
        expect(await page.innerText('main')).toContain(words.law);

        await desk.page.goto(`${url}/desk/comments?state=reported`);
        await desk.page.locator('#keys').waitFor();
        await tabTo(desk.page, '[name=answer]');
        await type(desk.page, words.answer);
        await tabTo(desk.page, '[data-key=publish]');
        await type(desk.page, 'Enter');
        await until(async () => {
          const report = await db.selectFrom('reports').select('state').executeTakeFirstOrThrow();
          return report.state === 'dismissed';
        });
        expect(await state(db, id)).toBe('published');
        await page.goto(receipt);
        const said = await page.innerText('main');
        expect(said).toContain(locale.say('report-state', { state: 'dismissed' }));
        expect(said).toContain(words.answer);
        expect(said).toContain(locale.say('report-redress'));
        expect(reader.errors.filter((line) => !/status of 422/.test(line))).toEqual([]);
        await reader.leave();
        await desk.close();
      },
      LONG,
    );
  }

/** A newsroom with one published comment, its receipt, and the way to reject it. */
async function opened(language: 'en' | 'ar') {
  const desk = await openDeskInBrowser(browser, { language });
  const { db, secret } = desk.newsroom;
  const article = await publishedArticle(db, { language });
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, desk.staff);
  const { name, body } = typed[language];
  const commenter = { id: newId(), isKnown: false, networkHash: null };
  const posted = await postComment(db, article, commenter, { name, email: '', body, parentId: null });
  if (!('done' in posted)) throw new Error(JSON.stringify(posted));
  const { id } = posted.done;
  const clauseId = (await currentPolicy(db, article.editionId))?.clauses[2]?.id ?? '';
  return {
    desk,
    db,
    id,
    receipt: `${desk.url}/${language}/receipts/${receiptToken(secret, id)}`,
    reject: () => rejectComment(db, { id, version: 1, state: 'published' }, { clauseId, reason: '' }, desk.staff),
  };
}

async function state(db: Awaited<ReturnType<typeof opened>>['db'], id: string): Promise<string> {
  return (await db.selectFrom('comments').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await isSo()) return;
    await Bun.sleep(50);
  }
  throw new Error(`still not so: ${isSo}`);
}
