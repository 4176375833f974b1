import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { type RunningPublication, removeData, startPublication } from '../running.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { setUpAs } from './setting-up.ts';

/*
 * A story in which two officials contradict each other on one question, a third statement comes second-hand and a fourth is
 * anonymous: written, told in two languages, read without JavaScript, and put right when one claim falls.
 */

const LONG = 180_000;

const english = {
  headline: 'Two officials disagree on when the east pumps run again',
  standfirst: 'The minister says Friday, the mayor says nobody can know.',
  body: [
    '“The east pumps will run again on Friday,” the minister of water, Rima Sal, told reporters.',
    'The mayor, Adnan Kouri, said that the pumps would not run before the new year.',
    'Local residents were quoted by Valley Radio as saying that the pump house was empty.',
    'An engineer at the waterworks said that the spare parts had not been ordered.',
  ].join('\n\n'),
};
const arabic = {
  headline: 'مسؤولان يختلفان في موعد عودة المضخات الشرقية',
  standfirst: 'الوزيرة تقول الجمعة، ورئيس البلدية يقول لا أحد يعلم.',
  body: [
    '«ستعمل المضخات الشرقية يوم الجمعة»، قالت وزيرة المياه ريما سل للصحفيين.',
    'وقال رئيس البلدية عدنان خوري إن المضخات لن تعمل قبل السنة الجديدة.',
    'ونقلت إذاعة الوادي عن سكان محليين أن مبنى المضخات كان فارغا.',
    'وقال مهندس في مصلحة المياه إن قطع الغيار لم تطلب بعد.',
  ].join('\n\n'),
};
const words = {
  minister: { en: 'The east pumps will run again on Friday', ar: 'ستعمل المضخات الشرقية يوم الجمعة' },
  mayor: { en: 'the pumps would not run before the new year', ar: 'المضخات لن تعمل قبل السنة الجديدة' },
  residents: { en: 'the pump house was empty', ar: 'مبنى المضخات كان فارغا' },
  engineer: { en: 'the spare parts had not been ordered', ar: 'قطع الغيار لم تطلب بعد' },
} as const;
const question = { en: 'When do the east pumps run again?', ar: 'متى تعود المضخات الشرقية إلى العمل؟' };
const friday = { en: 'The east pumps run on Friday', ar: 'تعمل المضخات الشرقية يوم الجمعة' };
const later = { en: 'The east pumps run next year at the earliest', ar: 'لا تعمل المضخات الشرقية قبل العام المقبل' };
const reason = { en: 'would lose the post', ar: 'قد يفقد عمله' };
const note = {
  en: 'The minister’s ministry has withdrawn the date that she named.',
  ar: 'سحبت وزارة المياه الموعد الذي ذكرته الوزيرة.',
};

describe('a story on the record', () => {
  let publication: RunningPublication;
  let browser: Browser;
  let desk: Page;
  let reader: Page;
  let errors: string[][] = [];
  let original = '';
  let sibling = '';
  let paths = { en: '', ar: '' };

  beforeAll(async () => {
    [publication, browser] = await Promise.all([startPublication('sqlite'), openBrowser()]);
    const options = { javaScriptEnabled: false, baseURL: publication.url };
    const newsroom = await newVisitor(browser, { ...options, viewport: { width: 1280, height: 900 } });
    const outside = await newVisitor(browser, { ...options, viewport: { width: 360, height: 720 } });
    [desk, reader, errors] = [newsroom.page, outside.page, [newsroom.errors, outside.errors]];
    await setUpAs(desk, publication, { name: 'Jonas Reed', email: 'jonas@gazette.example' });
  }, LONG);

  afterAll(async () => {
    await browser?.close();
    await publication?.stop();
    if (publication !== undefined) removeData(publication);
  }, LONG);

  /** Sends a form by its button and says where it led. */
  const send = async (button: string) => {
    await desk.locator(button).first().click();
    const wrong = await desk.locator('.mistakes').allInnerTexts();
    if (wrong.length > 0) throw new Error(`${desk.url()}: ${wrong.join(' ')}`);
  };

  /** Opens every part of a page that is folded, as somebody would who looks for a field. */
  const openAll = () =>
    desk.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });

  /** Writes one statement down by the plain form. */
  const writeDown = async (given: Record<string, string>) => {
    await desk.goto(`${original}/statements/new`);
    await openAll();
    for (const [name, value] of Object.entries(given)) {
      const field = desk.locator(`main [name="${name}"]`);
      const kind = await field.first().evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName));
      if (kind === 'SELECT') await field.selectOption(value);
      else if (kind === 'radio')
        await desk.locator(`main label:has([name="${name}"])`, { hasText: value }).first().click();
      else await field.fill(value);
    }
    await send('main form button.go');
    expect(desk.url()).toContain(original);
  };

  /** Sets aside with a reason whatever can be, and publishes. */
  const publish = async (address: string) => {
    await desk.goto(`${address}/publication`);
    const reasons = desk.locator('.findings input');
    if ((await reasons.count()) > 0) {
      for (const one of await reasons.all()) await one.fill('read by two editors');
      await desk.locator('form:has(.findings) button').first().click();
    }
    await send('form[action$="/release"] button.go');
    return (await desk.locator('p.after a').getAttribute('href')) ?? '';
  };

  test(
    'is written with who said what: two officials against each other, one second-hand, one anonymous',
    async () => {
      await desk.goto('/desk/articles/new');
      const edition = desk.locator('main').getByRole('link', { name: 'The River Gazette', exact: true });
      if ((await edition.count()) > 0) await edition.first().click();
      await desk.fill('[name=headline]', english.headline);
      await desk.fill('[name=standfirst]', english.standfirst);
      await desk.fill('[name=body]', english.body);
      await desk.selectOption('[name=authors] >> nth=0', { index: 1 });
      await desk.selectOption('[name=section]', { index: 1 });
      await send('button[value=save]');
      original = desk.url().replace(/\?.*/, '');

      await writeDown({
        quote: words.minister.en,
        manner: 'direct',
        cue: 'told',
        addressee: 'press-conference',
        'said-date': '2026-11-28',
        'source-label-en': 'Rima Sal',
        'source-role-en': 'minister of water',
        'source-label-ar': 'ريما سل',
        'source-role-ar': 'وزيرة المياه',
        'claim-words-en': friday.en,
        'claim-words-ar': friday.ar,
        'question-words-en': question.en,
        'question-words-ar': question.ar,
      });
      await writeDown({
        quote: words.mayor.en,
        cue: 'said',
        'source-label-en': 'Adnan Kouri',
        'source-role-en': 'mayor',
        'source-label-ar': 'عدنان خوري',
        'source-role-ar': 'رئيس البلدية',
        'claim-words-en': later.en,
        'claim-words-ar': later.ar,
        question: question.en,
      });
      await writeDown({
        quote: words.residents.en,
        basis: 'second-hand',
        'source-label-en': 'local residents',
        'source-label-ar': 'سكان محليون',
        'source-kind': 'group',
        'through-label': 'Valley Radio',
        'through-kind': 'outlet',
      });
      await writeDown({
        quote: words.engineer.en,
        'source-kind': 'anonymous',
        'source-label-en': 'an engineer at the waterworks',
        'source-label-ar': 'مهندس في مصلحة المياه',
        'source-reason-en': reason.en,
        'source-reason-ar': reason.ar,
        'known-by': 'Jonas Reed',
      });
      await desk.goto(original);
      const column = await desk.locator('#statements').innerText();
      for (const name of ['Rima Sal', 'Adnan Kouri', 'local residents', 'an engineer at the waterworks'])
        expect(column).toContain(name);
      expect(column).toContain(question.en);
    },
    LONG,
  );

  test(
    'is published in two languages, each with its own words for the same statements',
    async () => {
      paths = { ...paths, en: await publish(original) };
      await desk.goto(original);
      await send('aside form[action$="/translations"] button');
      sibling = desk.url().replace(/\/translation.*/, '');
      await desk.goto(sibling);
      await desk.fill('[name=headline]', arabic.headline);
      await desk.fill('[name=standfirst]', arabic.standfirst);
      await desk.fill('[name=body]', arabic.body);
      if ((await desk.inputValue('[name=section]')) === '') await desk.selectOption('[name=section]', { index: 1 });
      await send('button[value=save]');
      // The radio that quoted the residents has a statement of its own, in the same words.
      for (const { en, ar } of [...Object.values(words), words.residents]) {
        await desk.goto(sibling);
        await openAll();
        const one = desk.locator('#statements .elsewhere li', { hasText: en }).first();
        await one.locator('[name=quote]').fill(ar);
        await one.locator('form button').click();
      }
      paths = { ...paths, ar: await publish(sibling) };
    },
    LONG,
  );

  for (const language of ['en', 'ar'] as const)
    test(
      `is read without JavaScript, with how the newsroom knows each of it (${language})`,
      async () => {
        await reader.goto(paths[language]);
        const text = await reader.locator('main').innerText();
        for (const one of Object.values(words)) expect(text).toContain(one[language]);
        const known = await reader.locator('ol.how').innerText();
        for (const told of [question[language], reason[language], 'Rima Sal', 'Valley Radio'].slice(
          0,
          language === 'en' ? 4 : 2,
        ))
          expect(known).toContain(told);
        expect(known).not.toContain('Jonas Reed');
        for (const answer of [friday[language], later[language]]) expect(text).toContain(answer);
        // Every marked statement leads to what is known of it.
        expect(await reader.locator('main button[popovertarget]').count()).toBe(5);
        await reader.locator('main button[popovertarget]').first().click();
        expect(await reader.locator('ol.how li:popover-open').innerText()).toContain(question[language]);
        await reader.keyboard.press('Escape');
        await reader.locator('ol.how').getByRole('link', { name: question[language] }).first().click();
        expect(new URL(reader.url()).pathname).toStartWith(`/${language}/question/`);
        const sides = await reader.locator('main').innerText();
        expect(sides).toContain(friday[language]);
        expect(sides).toContain(later[language]);
      },
      LONG,
    );

  test(
    'one claim falls: every article that rests on it waits, and one notice puts all of them right',
    async () => {
      await desk.goto(original);
      await desk.locator('#statements').getByRole('link', { name: friday.en }).first().click();
      const claim = new URL(desk.url()).pathname;
      await desk.locator('form[action$="/standing"] [name=standing][value=retracted]').check();
      await desk.fill('[name=told-en]', note.en);
      await desk.fill('[name=told-ar]', note.ar);
      await send('form[action$="/standing"] button[type=submit]');
      await desk.goto('/desk/claims/falling');
      const waiting = await desk.locator('main').innerText();
      expect(waiting).toContain(english.headline);
      expect(waiting).toContain(arabic.headline);

      await desk.goto(`${claim}/notice`);
      await desk.locator('[name=kind][value=correction]').check();
      await desk.fill('[name=note-en]', note.en);
      await desk.fill('[name=note-ar]', note.ar);
      await send('form[action$="/notice"] button');
      await expectEventually(async () => {
        await desk.goto('/desk/claims/falling');
        return !(await desk.locator('main').innerText()).includes(english.headline);
      });
      for (const language of ['en', 'ar'] as const) {
        await reader.goto(paths[language]);
        expect(await reader.locator('main').innerText()).toContain(note[language]);
        await reader.goto(`/${language}/corrections`);
        expect(await reader.locator('main').innerText()).toContain(note[language]);
      }
    },
    LONG,
  );

  test('readers are told nowhere who knows the anonymous source, and no page showed an error on the way', async () => {
    for (const path of Object.values(paths))
      expect(await (await fetch(`${publication.url}${path}`)).text()).not.toContain('Jonas Reed');
    expect(errors.flat()).toEqual([]);
  });
});

async function expectEventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await isSo()) return;
    await Bun.sleep(500);
  }
  expect(await isSo()).toBe(true);
}
