import { afterAll, beforeAll, expect, test } from 'bun:test';
import { createHmac } from 'node:crypto';
import type { Browser, Frame, Page } from 'playwright-core';
import { localeFor } from '../../languages/locale.ts';
import { changeRules, defaultRuleSettings } from '../../src/comments/rule-settings.ts';
import { makeSite, type Site, siteKey } from '../../src/comments/sites.ts';
import { publishedArticle } from '../published-article.ts';
import { newVisitor, openBrowser } from './browser.ts';
import { openDeskInBrowser } from './desk-in-browser.ts';
import { type, watchForPointers } from './keyboard.ts';

/* Another site's page, on another origin, that carries a conversation of this newsroom: by the element, by a frame. */

const LONG = 240_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, LONG);

afterAll(() => browser?.close(), LONG);

const typed = {
  en: { name: 'Nadia', first: 'The tank is full.', answer: 'Ours is too.', account: 'Nadia K.', title: 'River news' },
  ar: { name: 'نادية', first: 'الخزان ممتلئ.', answer: 'وخزاننا أيضا.', account: 'نادية ك.', title: 'أخبار النهر' },
} as const;

type Language = keyof typeof typed;

const INK = 'rgb(40, 20, 60)';
const FONT = 'monospace';

for (const language of ['en', 'ar'] as const) {
  const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
  const words = typed[language];

  test(
    `a page of another site is read, answered and liked in its own font and colour, by keys alone (${language})`,
    async () => {
      const { desk, radio, close } = await openRadio(language);
      const reader = await newVisitor(browser, { viewport: { width: 390, height: 800 } });
      const { page } = reader;
      const pointerWasUsed = await watchForPointers(page);
      await page.goto(`${radio.url}/script?utm_source=letter`);
      await page.locator('onrecord-conversation .onrecord').waitFor();
      expect(await page.context().cookies()).toEqual([]);
      const shown = page.locator('onrecord-conversation');
      expect(await shown.locator('#comments-count').innerText()).toBe(locale.say('comments-count', { count: 0 }));
      const piece = shown.locator('.onrecord');
      expect(await piece.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      const look = await shown.locator('#comments-count').evaluate((one) => {
        const { color, fontFamily } = getComputedStyle(one);
        return { color, fontFamily };
      });
      expect(look).toEqual({ color: INK, fontFamily: FONT });
      // What the site's style sheet says of its own headings stays outside.
      expect(await shown.locator('#comments-count').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe(
        '0px',
      );

      await tabInto(page, '#name');
      await type(page, words.name);
      await tabInto(page, '#body');
      await type(page, words.first);
      await tabInto(page, 'button.go');
      await type(page, 'Enter');
      await shown.locator('#sent').waitFor();
      expect(await shown.locator('#sent').innerText()).toContain(locale.say('receipt-state', { state: 'published' }));
      expect(await focused(page)).toBe('sent');
      expect(await shown.locator('article.comment').innerText()).toContain(words.first);
      const receipt = shown.getByRole('link', { name: locale.say('embed-receipt') });
      expect(await receipt.getAttribute('target')).toBe('_blank');

      await tabInto(page, 'button[name=like]', 'Shift+Tab');
      await type(page, 'Enter');
      await shown.locator('.acts button[aria-pressed=true]').waitFor();
      await tabInto(page, 'a[href*="reply="]', 'Shift+Tab');
      await type(page, 'Enter');
      await shown.getByText(locale.say('comment-form-heading-reply', { name: words.name })).waitFor();
      expect(await focused(page)).toBe('body');
      await type(page, words.answer);
      expect(await shown.locator('#name').inputValue()).toBe('');
      await tabInto(page, '#name', 'Shift+Tab');
      await type(page, words.name);
      await tabInto(page, 'button.go');
      await type(page, 'Enter');
      await shown.locator('article.comment.d1').waitFor();

      // The same page under another spelling; the browser still knows what it likes and where its receipts are.
      await page.goto(`${radio.url}/script#top`);
      await shown.locator('.acts button[aria-pressed=true]').waitFor();
      expect(await shown.locator('article.comment').count()).toBe(2);
      await shown.getByText(locale.say('embed-own-comments')).waitFor();
      const { commenters } = await desk.newsroom.db
        .selectFrom('comments')
        .select((eb) => eb.fn.count<number>('commenter_id').distinct().as('commenters'))
        .executeTakeFirstOrThrow();
      expect(Number(commenters)).toBe(1);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

      expect(await pointerWasUsed()).toBe(false);
      expect(reader.errors).toEqual([]);
      await reader.leave();
      await close();
    },
    LONG,
  );

  test(
    `the same is whole by forms in a frame, without scripts (${language})`,
    async () => {
      const { radio, close } = await openRadio(language);
      const reader = await newVisitor(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
      const { page } = reader;
      await page.goto(`${radio.url}/frame`);
      const frame = page.frameLocator('iframe');
      await frame.locator('#name').fill(words.name);
      await frame.locator('#body').fill(words.first);
      await frame.locator('#comment-form button.go').click();
      await frame.locator('.standing').waitFor();
      expect(await frame.locator('.standing').innerText()).toContain(
        locale.say('receipt-state', { state: 'published' }),
      );
      await frame.getByRole('link', { name: locale.say('embed-back') }).click();
      expect(await frame.locator('article.comment').innerText()).toContain(words.first);
      await frame.locator('button[name=like]').click();
      await frame.getByText(locale.say('comment-liked')).waitFor();
      await frame.locator('a[href*="reply="]').click();
      await frame.getByText(locale.say('comment-form-heading-reply', { name: words.name })).waitFor();
      await frame.locator('#name').fill('   ');
      await frame.locator('#body').fill(words.answer);
      await frame.locator('#comment-form button.go').click();
      await frame.locator('#name-wrong').waitFor();
      expect(await frame.locator('#body').inputValue()).toBe(words.answer);
      await frame.locator('#name').fill(words.name);
      await frame.locator('#comment-form button.go').click();
      await frame.locator('.standing').waitFor();
      expect(page.url()).toBe(`${radio.url}/frame`);
      await reader.leave();
      await close();
    },
    LONG,
  );

  test(
    `a reader who is signed in at the site comments under the account's name (${language})`,
    async () => {
      const { radio, close } = await openRadio(language);
      const reader = await newVisitor(browser);
      const { page } = reader;
      await page.goto(`${radio.url}/account`);
      const shown = page.locator('onrecord-conversation');
      await shown.getByText(words.account).waitFor();
      expect(await shown.locator('#name').count()).toBe(0);
      await shown.locator('#body').fill(words.first);
      await shown.locator('button.go').click();
      const comment = shown.locator('article.comment').filter({ hasText: words.first });
      await comment.waitFor();
      expect(await comment.innerText()).toContain(words.account);
      expect(await comment.innerText()).toContain(locale.say('embed-account', { site: 'River Radio' }));
      expect(reader.errors).toEqual([]);
      await reader.leave();
      await close();
    },
    LONG,
  );

  test(
    `an origin that is not the site's shows nothing of it, by script or frame (${language})`,
    async () => {
      const { desk, radio, stranger, close } = await openRadio(language);
      const reader = await newVisitor(browser);
      const { page } = reader;
      await page.goto(`${stranger.url}/script`);
      await Bun.sleep(1500);
      expect(await page.locator('onrecord-conversation').innerText()).toBe('Comments');
      expect(await page.locator('onrecord-conversation #comment-form').count()).toBe(0);
      await page.goto(`${stranger.url}/frame`);
      await Bun.sleep(1500);
      const inside = (): Frame | undefined => page.frames().find((frame) => frame !== page.mainFrame());
      expect(await inside()?.locator('#comment-form').count()).toBe(0);
      expect(reader.errors.join('\n')).toMatch(/CORS|Access-Control-Allow-Origin/);
      expect(reader.errors.join('\n')).toMatch(/frame-ancestors/);
      // Where it is at home it is shown.
      for (let visit = 0; visit < 2; visit++) {
        await page.goto(`${radio.url}/frame`);
        await page.frameLocator('iframe').locator('#comment-form').waitFor();
      }
      expect(await desk.newsroom.db.selectFrom('comments').select('id').execute()).toEqual([]);
      await reader.leave();
      await close();
    },
    LONG,
  );
}

/** The newsroom at its address, a radio at another host's name, and a stranger at another port of that. */
async function openRadio(language: Language) {
  const desk = await openDeskInBrowser(browser, { language });
  const { db, secret } = desk.newsroom;
  const article = await publishedArticle(db, { language });
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, desk.staff);
  let site: Site | undefined;
  const serve = () =>
    Bun.serve({
      hostname: 'localhost',
      port: 0,
      fetch: (request) => {
        if (site === undefined) return new Response('', { status: 503 });
        const address = `${desk.url}/${language}/embed/${site.id}`;
        return pageOfRadio(new URL(request.url).pathname, { newsroom: desk.url, address, language, secret, site });
      },
    });
  const [radio, stranger] = [serve(), serve()];
  const made = await makeSite(db, desk.staff, {
    name: 'River Radio',
    edition: article.editionId,
    origins: `http://localhost:${radio.port}`,
  });
  if (!('done' in made)) throw new Error(JSON.stringify(made));
  site = made.done;
  return {
    desk,
    radio: { url: `http://localhost:${radio.port}` },
    stranger: { url: `http://localhost:${stranger.port}` },
    close: async () => {
      await radio.stop(true);
      await stranger.stop(true);
      await desk.close();
    },
  };
}

interface OfRadio {
  newsroom: string;
  address: string;
  language: Language;
  secret: Uint8Array;
  site: Site;
}

/** A plain page with looks of its own; the script's markup is the one that the desk gives the site's people to copy. */
function pageOfRadio(path: string, { newsroom, address, language, secret, site }: OfRadio): Response {
  if (path === '/token') return new Response(tokenOf(secret, site, typed[language].account));
  const script = (attributes: string) =>
    `<script src="${newsroom}/embed.js" async></script>
     <onrecord-conversation src="${address}"${attributes}>Comments</onrecord-conversation>`;
  const ways: Record<string, string> = {
    '/script': script(''),
    '/account': script(' token-from="/token"'),
    '/frame': `<iframe src="${address}?page=${encodeURIComponent(`${site.origins[0]}${path}`)}" title="Comments" width="100%" height="800"></iframe>`,
  };
  const way = ways[path];
  if (way === undefined) return new Response('', { status: 404 });
  const html = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
    <title>${typed[language].title}</title><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <style>body { color: ${INK}; font-family: ${FONT} } h2 { border: 3px solid; color: red }</style>
    <h1>${typed[language].title}</h1>${way}</html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** As docs/embedding.md tells the site's people to make it. */
function tokenOf(secret: Uint8Array, site: Site, name: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: site.id, sub: '17', name, iat: now, exp: now + 300 };
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', siteKey(secret, site)).update(text).digest('base64url')}`;
}

// More stops than the page has; whoever needs as many has lost their way.
const MOST_STOPS = 60;

/** Walks by Tab until what `selector` names has the focus inside the element's shadow. */
async function tabInto(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${key} does not reach ${selector}`);
}

/** The id of what has the focus inside the element's shadow. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
}
