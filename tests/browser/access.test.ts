import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { openDatabase } from '../../src/database/open.ts';
import { desk } from '../../src/desk/desk.ts';
import { testNewsroom } from '../newsroom.ts';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { vaultSettings } from '../vault.ts';
import { openBrowser } from './browser.ts';
import { everyPage, type Sight } from './every-page.ts';
import { tabThrough } from './inspection.ts';
import { type Found, Walker, walkEveryPage } from './walk-every-page.ts';

/* Every page of the sample publication, of both doors and in both directions, for people who read it in every way. */

// Half an hour and more where two processors do everything else at the same time.
const LONG = 3_600_000;

/** What axe cannot decide by itself, and why it is well. */
const explained: { rule: string; place: RegExp; why: RegExp; because: string }[] = [
  {
    rule: 'color-contrast',
    place: /class="sign"|block-acts/,
    why: /only non-text characters/,
    because: 'an arrow up or down, in the ink of every other button, with its name in aria-label',
  },
  {
    rule: 'label-content-name-mismatch',
    place: /class="sign"|block-acts/,
    why: /Unable to determine/,
    because: 'the arrow up or down is no word that somebody would say',
  },
  {
    rule: 'color-contrast',
    place: /id="field-(headline|standfirst)"/,
    why: /partially obscured/,
    because: 'the field grows with its text and has the ink and the paper of the text below it, which is measured',
  },
  {
    rule: 'color-contrast',
    place: /<textarea/,
    why: /no value/,
    because: 'an empty field has the ink that full ones have',
  },
  {
    rule: 'color-contrast',
    place: /\/section\//,
    why: /background gradient/,
    because:
      'the shade at the edge of the row of sections is the paper’s own colour, there only while more is behind it',
  },
  {
    rule: 'color-contrast',
    place: /\/section\//,
    why: /partially obscured/,
    because: 'the row of sections scrolls sideways on a telephone: what is past the edge is behind it',
  },
  {
    rule: 'color-contrast',
    place: /<time/,
    why: /partially overlaps/,
    because: 'the names in the byline have targets of 44 px, whose empty padding lies over the date below',
  },
  {
    rule: 'color-contrast',
    place: /href="\/(en|ar)\/question\//,
    why: /overlapped by another element/,
    because: 'a mark after what a source said has a target of 44 px, whose empty padding lies over what stands below',
  },
];

/** What the validator would rather have otherwise, each with the reason why it stays. */
const markup = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer writes `<br/>` and `required=""`, which the standard reads as `<br>` and `required`.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Either case is the standard's.
    'doctype-style': 'off',
    // Text is what an input is unless it says otherwise.
    'no-implicit-input-type': 'off',
    // A list is sent as one name several times: topics, authors, clauses.
    'form-dup-name': 'off',
    // The list under the palette's field follows what is typed there, which no `<select>` does.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A headline is as long as its editor makes it.
    'long-title': 'off',
  },
});

/** What the desk answers that is no page: files, answers for scripts, and ways on to a page. */
const notPages = [
  '/',
  '/articles/:id/sources',
  '/comments/:id/beside',
  '/fronts',
  '/photos/:id/picture',
  '/photos/bin/:id',
  '/photos/choice',
  '/times',
];

/** In the queue only the comment that the keys stand on shows its acts; those of the others are a Tab away, and without the script all are there. */
const folded = /^(en|ar) desk comments[^:]*: only without JavaScript/;

let publication: RunningPublication;
let browser: Browser;
let sights: Sight[];
let found: Found;

beforeAll(async () => {
  [publication, browser] = await Promise.all([startPublication('sqlite', { env: vaultSettings() }), openBrowser()]);
  sights = await everyPage(publication);
  found = await walkEveryPage(browser, publication.url, sights);
}, LONG);

afterAll(async () => {
  await browser?.close();
  await publication?.stop();
  if (publication !== undefined) removeData(publication);
}, LONG);

describe('every page', () => {
  test('of the desk is looked at, also one that is new', async () => {
    const db = await openDatabase({ dataDir: publication.dataDir });
    const paths = desk(testNewsroom(db, publication.dataDir)).routes.filter(({ method }) => method === 'GET');
    await db.destroy();
    const seen = sights.map(({ path }) => path.replace(/\?.*/, '').replace(/^\/desk/, ''));
    const isSeen = (path: string) => {
      const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
      return seen.some((one) => pattern.test(one));
    };
    const unseen = paths
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('/assets/') && !notPages.includes(path) && !isSeen(path));
    expect(unseen).toEqual([]);
  });
  test('has nothing that axe objects to', () => {
    expect(found.violations).toEqual([]);
  });
  test('leaves axe nothing undecided that is not explained here', () => {
    const open = found.incomplete.filter(
      ({ rule, place, why }) =>
        !explained.some((one) => one.rule === rule && one.place.test(place) && one.why.test(why)),
    );
    expect(open.map(({ where, rule, place, why }) => `${where}: ${rule}: ${place} — ${why}`)).toEqual([]);
  });
  test('fits its window from 320 px on, and with text twice as large', () => {
    expect(found.tooWide).toEqual([]);
  });
  test('has targets that a thumb hits', () => {
    expect(found.small).toEqual([]);
  });
  test('is valid HTML', async () => {
    const wrong = [];
    for (const { language, door, name, html } of sights) {
      const report = await markup.validateString(html);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column, selector } of messages)
          wrong.push(`${language} ${door} ${name}: ${ruleId}: ${message} at ${line}:${column} ${selector}`);
    }
    expect(wrong).toEqual([]);
  });
  test('says the same without JavaScript, and its forms can be sent', () => {
    expect(found.otherWords.filter((line) => !folded.test(line))).toEqual([]);
    expect(found.withoutButton).toEqual([]);
  });
  test('runs its scripts without an error', () => {
    expect(found.errors).toEqual([]);
  });
});

describe('the Tab key', () => {
  for (const name of [
    'en site article with a reply form',
    'ar site article',
    'en desk comments',
    'ar desk comments',
    'en desk board',
    'ar desk article',
    'en desk fronts',
    'en desk photo',
    'en desk publication',
  ]) {
    test(
      `reaches everything on “${name}” in the order of reading, and shows where it is`,
      async () => {
        const sight = sights.find((one) => `${one.language} ${one.door} ${one.name}` === name);
        if (sight === undefined) throw new Error(`no page is called ${name}`);
        const walker = new Walker(browser, publication.url);
        const { page } = await walker.open(sight, true);
        expect(await tabThrough(page)).toEqual([]);
        await walker.leave();
      },
      LONG,
    );
  }
});
