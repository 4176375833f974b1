import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { allEditions } from '../../src/editions/editions.ts';
import type { Outside } from '../../src/links/outside.ts';
import { openNewsroom, serve } from '../../src/start.ts';
import { createArticle } from '../../src/stories/articles.ts';
import { firstAdministrator, signedInAs } from '../desk-visitor.ts';
import { done, written } from '../reading.ts';
import { newVisitor } from './browser.ts';

/** A newsroom with somebody signed in. */
export type DeskInBrowser = Awaited<ReturnType<typeof openDeskInBrowser>>;

/** A newsroom in this process, at a port of its own, with one administrator whose browser is signed in. */
export async function openDeskInBrowser(
  browser: Browser,
  options: { outside?: Outside; language?: string; width?: number; dark?: boolean } = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-desk-'));
  const first = await openDatabase({ dataDir });
  await migrate(first, dataDir);
  await first.close();
  const probe = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => new Response() });
  const port = probe.port ?? 0;
  await probe.stop(true);
  const url = `http://127.0.0.1:${port}`;
  const opened = await openNewsroom(readConfig({ DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url }));
  const newsroom = { ...opened, ...(options.outside === undefined ? {} : { outside: options.outside }) };
  const running = serve(newsroom);
  const staff = await firstAdministrator(newsroom, options.language);
  const signedIn = await signedInAs(newsroom, staff);
  const { page, errors, leave } = await newVisitor(browser, {
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page
    .context()
    .addCookies([...signedIn.cookies].map(([name, value]) => ({ name, value, domain: '127.0.0.1', path: '/' })));
  return {
    url,
    newsroom,
    staff,
    page,
    errors,
    close: async () => {
      await leave();
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens a new article with `markup` as its text in the editor. Gives its id. */
export async function openInEditor(desk: DeskInBrowser, markup: string): Promise<string> {
  const { db } = desk.newsroom;
  const [edition] = await allEditions(db);
  if (edition === undefined) throw new Error('no place to write in');
  const text = written({ headline: 'Water', standfirst: '', words: markup });
  const { articleId } = done(await createArticle(db, desk.staff, { editionId: edition.id }, text));
  await desk.page.goto(`${desk.url}/desk/articles/${articleId}`);
  await desk.page.waitForSelector('.ProseMirror');
  return articleId;
}

/** Pastes as a program would have put it on the clipboard: HTML, words, files, whichever are given. */
export async function paste(
  page: Page,
  clipboard: { html?: string; text?: string; files?: { name: string; type: string; base64: string }[] },
): Promise<void> {
  await page.evaluate(({ html, text, files }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    for (const { name, type, base64 } of files ?? []) {
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
    }
    const target = document.activeElement;
    target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** The document as the form would send it. */
export async function typedDocument(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form.article');
    return form === null ? null : JSON.parse(String(new FormData(form).get('document')));
  });
}
