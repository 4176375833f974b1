import type { LanguageCode } from '../../languages/locale.ts';
import type { RunningPublication } from '../running.ts';
import { type Answer, Caller } from './caller.ts';
import { deskPages, type Staffer, takeSeats } from './every-desk-page.ts';
import { codesOn, vaultPages } from './every-vault-page.ts';

/** One page as somebody sees it. */
export interface Sight {
  name: string;
  door: 'site' | 'desk';
  language: LanguageCode;
  path: string;
  status: number;
  html: string;
  /** Whose cookies it takes to see it. */
  caller: Caller;
  /** Answers a form: the browser is given `html` instead of asking again. */
  isAnswer: boolean;
  /** The key that opens what is looked at, over the page. */
  pressed?: string;
}

/** Every kind of page that a running sample publication can show, in the state in which it is shown. */
export async function everyPage(publication: RunningPublication): Promise<Sight[]> {
  const { seats, thresholds } = await takeSeats(publication);
  const empty = await addEditions(seats.en);
  const reader = new Caller(publication.url);
  const site = [...empty];
  for (const language of ['en', 'ar'] as const) site.push(...(await readersPages(publication.url, language, seats.en)));
  for (const language of ['ckb', 'fa'] as const) {
    site.push(await sight('front', language, reader.get(`/${language}`), reader));
    site.push(await sight('article', language, reader.get(`/${language}/${words[language].slug}`), reader));
  }
  const desk: Sight[] = [];
  for (const language of ['en', 'ar'] as const) {
    const pages = await deskPages(seats[language], language);
    const shownOnce = pages.find(({ name }) => name === 'recovery codes')?.html ?? '';
    desk.push(...pages, ...(await vaultPages(publication, seats[language], language, codesOn(shownOnce))));
  }
  return [...site, ...thresholds, ...desk];
}

/** What was answered, as a page to look at. */
export async function sight(
  name: string,
  language: LanguageCode,
  answer: Promise<Answer>,
  caller: Caller,
  expected = 200,
  isAnswer = false,
): Promise<Sight> {
  const { status, path, html } = await answer;
  if (status !== expected) throw new Error(`${language} ${name} (${path}) answered ${status}: ${html.slice(0, 400)}`);
  return { name, language, path, status, html, caller, isAnswer, door: path.startsWith('/desk') ? 'desk' : 'site' };
}

const words = {
  en: {
    long: /href="(\/en\/water-returns[^"?#]*)"/,
    name: 'Nadia',
    comment: 'The water came back to our lane at noon, and it is still brown.',
  },
  ar: {
    long: /href="(\/ar\/[^"?#/]+)"[^>]*>[^<]*الماء يعود/,
    name: 'أبو سامي',
    comment: 'عاد الماء إلى زقاقنا ظهرا، وما زال لونه بنيا.',
  },
  ckb: {
    slug: 'aw',
    title: 'ڕۆژنامەی ڕووبار',
    headline: 'دوای نۆ ڕۆژ ئاو گەڕایەوە بۆ شاری کۆن',
    body: 'ئاو نیوەڕۆی شەممە گەیشتەوە ماڵەکان. **٣١٠ ماڵ** نۆ ڕۆژ بێ ئاو بوون.',
  },
  fa: {
    slug: 'ab',
    title: 'روزنامهٔ رود',
    headline: 'پس از نه روز آب به شهر کهنه بازگشت',
    body: 'آب ظهر شنبه به خانه‌ها رسید. **۳۱۰ خانه** نه روز بی‌آب بودند.',
  },
};

async function readersPages(origin: string, language: 'en' | 'ar', editor: Staffer): Promise<Sight[]> {
  const reader = new Caller(origin);
  const front = `/${language}`;
  const { name, comment } = words[language];
  const at = (pattern: string) => reader.find(front, new RegExp(`href="(/${language}/${pattern})"`));
  const long = await reader.find(front, words[language].long).catch(() => at('[^"/?#]+'));
  const section = await at('section/[^"]+');
  const author = await reader.find(long, new RegExp(`href="(/${language}/author/[^"]+)"`));
  const topic = await reader.find(long, new RegExp(`href="(/${language}/topic/[^"]+)"`));
  const question = await reader.find(long, new RegExp(`href="(/${language}/question/[^"]+)"`));
  const source = await reader.find(long, new RegExp(`href="(/${language}/source/[^"]+)"`));
  const reply = await reader.find(long, /href="([^"]*\?reply=[^"#]*)/);
  const quiet = await articleWithoutComments(reader, front);
  const see = (what: string, path: string, expected = 200) => sight(what, language, reader.get(path), reader, expected);

  const pages = [
    await see('front', front),
    await see('section', section),
    await see('topic', topic),
    await see('author', author),
    await see('article', long),
    await see('question', question),
    await see('source', source),
    await see('article without comments', quiet),
    await see('article with a reply form', reply),
    await see('policy', `${front}/policy`),
    await see('corrections', `${front}/corrections`),
    await see('about', `${front}/about`),
    await see('privacy', `${front}/privacy`),
    await see('not found', `${front}/nothing-of-this-name`, 404),
  ];
  const mistaken = reader.post(`${long}/comments`, { name: '', email: 'nobody', body: 'x'.repeat(1501) });
  pages.push(await sight('article with mistakes', language, mistaken, reader, 422, true));
  const receipts = [];
  for (const word of ['1', '2', '3', '4']) {
    const commenter = new Caller(origin);
    const { path } = await commenter.post(`${quiet}/comments`, { name, email: '', body: `${comment} (${word})` });
    receipts.push(path.replace(/\?.*/, ''));
  }
  const [held = '', published = '', rejected = '', withdrawn = ''] = receipts;
  await editor.decide(`${comment} (2)`, 'publication');
  await editor.decide(`${comment} (3)`, 'rejection');
  await reader.post(`${withdrawn}/withdrawal`);
  for (const [state, path] of Object.entries({ held, published, rejected, withdrawn }))
    pages.push(await see(`receipt, ${state}`, path));
  pages.push(await see('gone', encodeURI(await editor.unpublishOne(language)), 410));
  return pages;
}

async function articleWithoutComments(reader: Caller, front: string): Promise<string> {
  const { html } = await reader.get(front);
  const code = front.slice(1);
  const paths = [...html.matchAll(new RegExp(`href="(/${code}/[^"/?#]+)"`, 'g'))].map(([, path = '']) => path);
  for (const path of new Set(paths)) {
    const article = await reader.get(path);
    if (article.html.includes('id="comments"') && !/<article class="comment/.test(article.html)) return path;
  }
  throw new Error(`every article of ${front} has comments`);
}

/** A Sorani and a Persian edition with one article each, as an administrator makes them. */
async function addEditions(editor: Staffer): Promise<Sight[]> {
  const empty: Sight[] = [];
  const reader = new Caller(editor.caller.origin);
  for (const language of ['ckb', 'fa'] as const) {
    const { title, slug, headline, body } = words[language];
    const made = await editor.caller.post('/desk/settings/editions', {
      language,
      code: language,
      title,
      tagline: '',
      digits: language === 'fa' ? 'arabext' : 'arab',
      calendar: language === 'fa' ? 'persian' : 'gregorian',
    });
    const edition = made.path.match(/editions\/([\w-]+)/)?.[1] ?? '';
    const section = { name: language === 'fa' ? 'شهر' : 'شار', slug: 'city' };
    await editor.caller.post(`/desk/settings/editions/${edition}/sections`, section);
    await editor.caller.post(`/desk/settings/editions/${edition}/opening`);
    empty.push(await sight('front without articles', language, reader.get(`/${language}`), reader, 200, true));
    const name = language === 'fa' ? 'لینا حداو' : 'لینا حەداو';
    await editor.caller.post('/desk/settings/authors', { [`names.${edition}.name`]: name });
    const form = `/desk/articles/new?edition=${edition}`;
    const chosen = await editor.caller.find(form, /name="section"[\s\S]*?<option value="([\w-]{36})"/);
    const author = await editor.caller.find(form, /name="authors"[\s\S]*?<option value="([\w-]{36})"/);
    const typed = { headline, body, slug, section: chosen, authors: author, visible: 'yes' };
    await editor.caller.post('/desk/articles', {
      ...typed,
      standfirst: 'A standfirst of usual length.',
      edition,
      next: 'publish',
    });
  }
  return empty;
}
