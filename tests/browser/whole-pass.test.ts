import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { DatabaseKind } from '../../src/database/open.ts';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';

/*
 * The whole pass, as people walk it, in a browser without JavaScript: set up, write with a photo, publish, read, like,
 * change the like, comment, follow the receipt, moderate, see it on the page, correct the article.
 */

const LONG = 120_000;

interface Words {
  language: 'en' | 'ar';
  direction: 'ltr' | 'rtl';
  edition: string;
  headline: string;
  standfirst: string;
  body: string;
  bodySeen: string;
  caption: string;
  credit: string;
  alternative: string;
  commenter: string;
  comment: string;
  correction: string;
}

const walks: Words[] = [
  {
    language: 'en',
    direction: 'ltr',
    edition: 'The River Gazette',
    headline: 'Heron returns to the mill pond',
    standfirst: 'Anglers at the old mill counted it <three> times & more.',
    body: 'A heron stood at the mill pond on **Sunday** for the first time in six years.\n\n## What the anglers say\n\n- It fishes early.\n- It minds nobody.',
    bodySeen: 'A heron stood at the mill pond on Sunday for the first time in six years.',
    caption: 'The heron at the weir on Sunday.',
    credit: 'Photo courtesy of the Anglers’ Club',
    alternative: 'A grey heron stands on a stone weir',
    commenter: 'Nadia <b>',
    comment: 'I saw it too, from the bridge.\n\nIt was not alone. <script>alert(1)</script>',
    correction: 'An earlier version said five years. It is six.',
  },
  {
    language: 'ar',
    direction: 'rtl',
    edition: 'جريدة النهر',
    headline: 'مالك الحزين يعود إلى بركة الطاحونة',
    standfirst: 'أحصاه الصيادون عند الطاحونة القديمة ثلاث مرات.',
    body: 'وقف مالك الحزين عند بركة الطاحونة يوم **الأحد** للمرة الأولى منذ ست سنوات.\n\n## ماذا يقول الصيادون\n\n- يصيد باكرا.\n- لا يأبه بأحد.',
    bodySeen: 'وقف مالك الحزين عند بركة الطاحونة يوم الأحد للمرة الأولى منذ ست سنوات.',
    caption: 'مالك الحزين عند السد يوم الأحد.',
    credit: 'الصورة من نادي الصيادين',
    alternative: 'طائر رمادي طويل الساقين يقف على سد حجري',
    commenter: 'أبو سامي',
    comment: 'رأيته أنا أيضا من على الجسر، ولم يكن وحده.',
    correction: 'ذكرت نسخة سابقة أنها خمس سنوات، والصحيح أنها ست.',
  },
];

for (const kind of ['sqlite', 'postgres'] as const satisfies DatabaseKind[]) {
  for (const words of walks) {
    describe(`the whole pass without JavaScript (${words.language}, ${kind})`, () => {
      let publication: RunningPublication;
      let browser: Browser;
      let desk: Awaited<ReturnType<typeof newVisitor>>;
      let reader: Awaited<ReturnType<typeof newVisitor>>;
      let photo: Buffer;
      let article = '';
      let receipt = '';

      beforeAll(async () => {
        const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#8fb1bd"/><path d="M700 800 L760 300 L820 800" fill="#445"/></svg>`;
        photo = await sharp(Buffer.from(drawing)).jpeg().toBuffer();
        [publication, browser] = await Promise.all([startPublication(kind, { fromNothing: true }), openBrowser()]);
        const options = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
        desk = await newVisitor(browser, options);
        reader = await newVisitor(browser, { ...options, viewport: { width: 360, height: 720 } });
      }, LONG);

      afterAll(async () => {
        await browser?.close();
        await publication?.stop();
        if (publication !== undefined) removeData(publication);
      }, LONG);

      const heading = (page: Page) => page.locator('h1').first();

      test(
        'the first administrator is made by the one-time link, which then is spent',
        async () => {
          const { page } = desk;
          const link = await publication.setUpLink();
          await page.goto(link);
          await page.fill('[name=name]', 'Ada Marren');
          await page.fill('[name=email]', 'ada@gazette.example');
          await page.fill('[name=password]', 'seven herons by the weir');
          await page.selectOption('[name=language]', words.language);
          await page.click('button[type=submit]');
          expect(new URL(page.url()).pathname).toBe('/desk/board');
          expect(await page.getAttribute('html', 'lang')).toBe(words.language);
          expect(await page.getAttribute('html', 'dir')).toBe(words.direction);
          const answer = await reader.page.goto(link);
          expect(answer?.status()).toBeGreaterThanOrEqual(400);
        },
        LONG,
      );

      test(
        'a photo without credit is not published, and nothing typed is lost',
        async () => {
          const { page } = desk;
          await page.goto(`${publication.url}/desk/articles/new`);
          const edition = page.locator('main').getByRole('link', { name: words.edition, exact: true });
          if ((await edition.count()) > 0) await edition.first().click();
          await page.fill('[name=headline]', words.headline);
          await page.fill('[name=standfirst]', words.standfirst);
          await page.fill('[name=body]', words.body);
          await page.selectOption('[name=authors] >> nth=0', { index: 1 });
          await page.selectOption('[name=authors] >> nth=1', { index: 2 });
          await page.selectOption('[name=section]', { index: 1 });
          await page.locator('[name=topics]').first().check();
          await page.click('details.lead > summary');
          await page.setInputFiles('[name=file]', { name: 'heron.jpg', mimeType: 'image/jpeg', buffer: photo });
          await page.fill('[name=caption]', words.caption);
          await page.fill('[name=alternative]', words.alternative);
          await page.click('button.go[type=submit]');
          expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
          expect(await page.inputValue('[name=headline]')).toBe(words.headline);
          expect((await page.inputValue('[name=body]')).trimEnd()).toBe(words.body);
          expect(await page.inputValue('[name=caption]')).toBe(words.caption);
        },
        LONG,
      );

      test(
        'with a credit it is published',
        async () => {
          const { page } = desk;
          await page.fill('[name=credit]', words.credit);
          await page.click('button.go[type=submit]');
          const address = page.locator(`main a[href^="/${words.language}/"]`).first();
          article = publication.url + (await address.getAttribute('href'));
          expect(await page.locator('.state.ok').count()).toBeGreaterThan(0);
        },
        LONG,
      );

      test(
        'readers find it on the front page and read it whole',
        async () => {
          const { page } = reader;
          await page.goto(`${publication.url}/${words.language}`);
          await page.getByRole('link', { name: words.headline }).first().click();
          expect(page.url()).toBe(article);
          expect(await heading(page).innerText()).toBe(words.headline);
          expect(await page.getAttribute('html', 'dir')).toBe(words.direction);
          const text = await page.innerText('main');
          for (const part of [words.standfirst, words.bodySeen, words.caption, words.credit])
            expect(text).toContain(part);
          expect(await page.locator('figure img').first().getAttribute('alt')).toBe(words.alternative);
          const shown = await page
            .locator('figure img')
            .first()
            .evaluate((image) => (image as HTMLImageElement).naturalWidth);
          expect(shown).toBeGreaterThan(300);
          expect(await reader.page.context().cookies()).toEqual([]);
        },
        LONG,
      );

      test(
        'a reader likes it, changes their mind, and is counted once',
        async () => {
          const { page } = reader;
          const counts = async () =>
            (await page.locator('form.like button').allInnerTexts()).map((label) => label.replace(/\D/g, ''));
          await page.click('form.like button[value=like]');
          expect(await counts()).toEqual(['1', '0']);
          await page.click('form.like button[value=dislike]');
          expect(await counts()).toEqual(['0', '1']);
          await page.click('form.like button[value=dislike]');
          expect(await counts()).toEqual(['0', '1']);
        },
        LONG,
      );

      test(
        'a comment leads to its receipt and waits, unseen by others',
        async () => {
          const { page } = reader;
          await page.fill('form.write [name=name]', words.commenter);
          await page.fill('form.write [name=body]', words.comment);
          await page.click('form.write button[type=submit]');
          receipt = page.url();
          expect(new URL(receipt).pathname).toStartWith(`/${words.language}/receipts/`);
          expect(await page.innerText('main')).toContain(words.comment.split('\n')[0] ?? '');
          await page.goto(article);
          expect(await page.innerText('main')).not.toContain(words.comment.split('\n')[0] ?? '');
        },
        LONG,
      );

      test(
        'its writer edits it by the receipt',
        async () => {
          const { page } = reader;
          await page.goto(receipt);
          await page.fill('form.write [name=body]', `${words.comment} (2)`);
          await page.click('form.write button[type=submit]');
          expect(await page.innerText('main')).toContain('(2)');
        },
        LONG,
      );

      test(
        'a moderator publishes it, and everybody sees it at once',
        async () => {
          const { page } = desk;
          await page.goto(`${publication.url}/desk/comments`);
          const item = page.locator('article.item').filter({ hasText: words.comment.split('\n')[0] ?? '' });
          expect(await item.count()).toBe(1);
          await item.locator('[data-key=publish]').click();
          await reader.page.goto(article);
          const comment = reader.page.locator('article.comment').filter({ hasText: '(2)' });
          expect(await comment.count()).toBe(1);
          expect(await comment.locator('b').first().innerText()).toBe(words.commenter);
          expect(await reader.page.locator('article.comment script').count()).toBe(0);
          await reader.page.goto(receipt);
          expect(await reader.page.locator('.standing').count()).toBe(1);
        },
        LONG,
      );

      test(
        'the article is corrected in public, on its page and in the log',
        async () => {
          const { page } = desk;
          await page.goto(`${publication.url}/desk/articles`);
          await page.getByRole('link', { name: words.headline }).first().click();
          const corrections = page.locator('a[href$="/corrections"]').first();
          await corrections.click();
          await page.locator('[name=kind][value=correction]').check();
          await page.fill('[name=note]', words.correction);
          await page.locator('form[action$="/corrections"] button[type=submit]').click();
          await reader.page.goto(article);
          expect(await reader.page.locator('.correction').innerText()).toContain(words.correction);
          await reader.page.goto(`${publication.url}/${words.language}/corrections`);
          expect(await reader.page.innerText('main')).toContain(words.correction);
        },
        LONG,
      );

      test('no page showed an error on the way', () => {
        expect([...desk.errors, ...reader.errors].filter((line) => !/status of 4(04|10|22|03)/.test(line))).toEqual([]);
      });
    });
  }
}
