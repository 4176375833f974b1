import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { type Colleague, joinBy } from './joining.ts';
import { correctIt, followTheOriginal, translateIt } from './publishing-in-two-languages.ts';
import { editAndReturn, planIt, putRight, readAndPlan } from './putting-through.ts';
import { setUpAs } from './setting-up.ts';
import { writeArticle } from './writing-an-article.ts';

/*
 * A day at the desk: a reporter and an editor, each at their own browser, take a story from idea to a corrected, translated,
 * scheduled publication. Once with an editor whose desk speaks English, once with one whose desk speaks Arabic.
 */

const LONG = 300_000;
const ZONE = 'Asia/Baghdad';

let publication: RunningPublication;
let browser: Browser;
let admin: Awaited<ReturnType<typeof newVisitor>>;
let reporter: Colleague;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
  admin = await newVisitor(browser, { baseURL: publication.url });
  await setUpAs(admin.page, publication, { name: 'Ana Reyes', email: 'ana@gazette.example' });
  await admin.page.goto('/desk/settings/publication');
  await admin.page.selectOption('[name=timeZone]', ZONE);
  await admin.page.locator('form:has([name=timeZone]) button[type=submit]').click();
  await admin.page.waitForURL(/done=/);
  reporter = await joinBy(admin.page, browser, publication.url, { name: 'Sara Menik', role: 'reporter' });
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) removeData(publication);
}, LONG);

describe('a reporter and an editor', () => {
  test.each([
    { name: 'Jonas Reed', language: 'en', headline: 'The mill pumps failed', slug: 'the-mill-pumps-failed' },
    { name: 'Nadia Karim', language: 'ar', headline: 'The pumps failed again', slug: 'the-pumps-failed-again' },
  ] as const)(
    'take a story from idea to a corrected, translated, planned publication, the editor’s desk in $language',
    async ({ name, language, headline, slug }) => {
      const editor = await joinBy(admin.page, browser, publication.url, { name, role: 'editor', language });
      const reader = await newVisitor(browser, { baseURL: publication.url });
      const address = await writeArticle(reporter, headline, 'Two pumps.');
      await reporter.page.locator('.acts button[value=submission]').click();
      await reporter.page.getByText('Submitted. It waits for an editor.').waitFor();
      await editAndReturn(editor, { headline, address }, 'The pumps at the mill failed on Monday.');
      await putRight(reporter, headline);
      await readAndPlan(editor, { headline, address });
      const path = `/en/${slug}`;
      await planIt(editor, reader.page, { address, path, zone: ZONE, headline });
      const sibling = await translateIt(editor, reader.page, address);
      await correctIt(editor, reader.page, { address, path, sibling });
      await followTheOriginal(editor, { address, sibling: sibling.address });
      // The form that came back with what was missing, and nothing else.
      expect([...editor.errors, ...reporter.errors]).toEqual([expect.stringContaining('422')]);
      reporter.errors.length = 0;
      await Promise.all([editor.leave(), reader.leave()]);
    },
    LONG,
  );
});
