import { afterAll, beforeAll, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { postComment } from '../../src/comments/comments.ts';
import { END_CONVERSATION_MODE } from '../../src/comments/raids.ts';
import { changeRules, defaultRuleSettings } from '../../src/comments/rule-settings.ts';
import { newId } from '../../src/database/ids.ts';
import type { Database } from '../../src/database/open.ts';
import { type PublishedArticle, publishedArticle } from '../published-article.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { send, untilSo } from './sending.ts';

/* A raid as a reader sees it: far more comments than usual come, the conversation guards itself, says so, and calms down. */

const LONG = 240_000;
const RAID = 12;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: { name: 'Nadia', first: 'Is the water clean by now?', second: 'And what of the west?', third: 'Thank you all.' },
  ar: { name: 'نادية', first: 'هل صارت المياه نظيفة؟', second: 'وماذا عن الغرب؟', third: 'شكرا لكم جميعا.' },
} as const;

for (const language of ['en', 'ar'] as const)
  for (const javaScriptEnabled of [true, false])
    for (const mode of ['hold', 'slow'] as const)
      test(
        `a raid puts an article on ${mode}, readers are told, and it goes back by itself (${language}, scripts ${javaScriptEnabled ? 'on' : 'off'})`,
        async () => {
          const desk = await openDeskInBrowser(browser, { language });
          const { url } = desk;
          const { db } = desk.newsroom;
          const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
          const words = typed[language];
          const article = await publishedArticle(db, { language });
          const rules = { ...defaultRuleSettings, premoderation: 'nobody', raidComments: RAID, raidMode: mode };
          await changeRules(db, { ...rules, repeated: false, nearRepeated: false }, desk.staff);
          const reader = await newVisitor(browser, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
          const { page } = reader;
          const address = `${url}/${language}/water-returns`;
          const comment = async (body: string) => {
            await page.goto(address);
            await page.fill('#name', words.name);
            await page.fill('#body', body);
            await send(page, '#comment-form button.go', javaScriptEnabled);
          };
          await comment(words.first);
          expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'published' }));
          await page.goto(address);
          expect(await page.locator('#comments .note').count()).toBe(0);

          await flood(db, article);
          await page.goto(address);
          await untilSo(page, async () => (await page.locator('#comments .note').count()) === 1);
          const { mode_ends_at: ends } = await conversation(db);
          const said = mode === 'hold' ? 'comments-mode-hold-until' : 'comments-mode-slow-until';
          const date = locale.date(ends ?? '', 'day-time');
          const time = (text: string) => text;
          expect(await page.innerText('#comments .note')).toBe(locale.sayWith(said, { date }, { time }).join(''));
          expect(await page.locator('#comments .note time').getAttribute('datetime')).toBe(ends);

          await comment(words.second);
          if (mode === 'hold') {
            expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'held' }));
            expect(await page.innerText('.standing')).toContain(
              locale.say('receipt-held-reason', { rule: 'everybody-waits' }),
            );
          } else {
            expect(await page.innerText('.wrongs')).toContain(
              locale.say('comment-error-slow', { minutes: rules.slowMinutes }),
            );
            expect(await page.inputValue('#body')).toBe(words.second);
          }
          await desk.page.goto(`${url}/desk/comments`);
          const waiting = desk.page.locator('article.item').filter({ hasText: words.second });
          expect(await waiting.count()).toBe(mode === 'hold' ? 1 : 0);

          // Its hour over, the program's own job takes the mode back.
          await anHourGoesBy(db);
          await page.goto(address);
          await untilSo(page, async () => (await page.locator('#comments .note').count()) === 0);
          const acts = await db.selectFrom('audit_entries').select('action').where('staff_id', 'is', null).execute();
          const met = mode === 'hold' ? 'raid-held' : 'raid-slowed';
          expect(acts.map(({ action }) => action).filter((one) => /raid|mode/.test(one))).toEqual([met, 'mode-ended']);
          await comment(words.third);
          expect(await page.innerText('.standing')).toContain(locale.say('receipt-state', { state: 'published' }));

          expect(reader.errors.filter((line) => !/status of 422/.test(line))).toEqual([]);
          await reader.leave();
          await desk.close();
        },
        LONG,
      );

/** Readers nobody knows, each from elsewhere, all under the same article. */
async function flood(db: Database, article: PublishedArticle): Promise<void> {
  for (let n = 0; n < RAID; n++) {
    const raider = { id: newId(), isKnown: false, networkHash: `network ${n}` };
    await postComment(db, article, raider, { name: `Raider ${n}`, email: '', body: `Shame, ${n}!`, parentId: null });
  }
}

function conversation(db: Database) {
  return db.selectFrom('conversations').selectAll().executeTakeFirstOrThrow();
}

/** The moment at which the mode ends is now, for the row and for the job that waits for it. */
async function anHourGoesBy(db: Database): Promise<void> {
  const now = new Date().toISOString();
  await db.write(async (tx) => {
    await tx.updateTable('conversations').set({ mode_ends_at: now }).execute();
    await tx.updateTable('jobs').set({ run_at: now }).where('name', '=', END_CONVERSATION_MODE).execute();
  });
}
