import type { Browser, Page } from 'playwright-core';
import { type LanguageCode, type Locale, localeFor } from '../../languages/locale.ts';
import type { Role } from '../../src/database/tables.ts';
import { PASSWORD } from '../desk-visitor.ts';
import { newVisitor } from './browser.ts';

/** A colleague at their own browser, and the voice in which the desk speaks to them. */
export interface Colleague {
  page: Page;
  errors: string[];
  leave: () => Promise<void>;
  say: Locale['say'];
}

/** What the desk says in a language, to find buttons by their words. */
export function voiceOf(language: LanguageCode): Locale['say'] {
  const digits = language === 'en' ? 'latn' : 'arab';
  const locale = localeFor({ language, digits, calendar: 'gregorian', timeZone: 'UTC' });
  return locale.say.bind(locale);
}

/** Somebody joins in a browser of their own, by the link that an administrator makes at the desk. */
export async function joinBy(
  admin: Page,
  browser: Browser,
  url: string,
  person: { name: string; role: Role; language?: LanguageCode },
  options: NonNullable<Parameters<typeof newVisitor>[1]> = { viewport: { width: 1280, height: 900 } },
): Promise<Colleague> {
  const { name, role, language = 'en' } = person;
  await admin.goto(`${url}/desk/people`);
  await admin.fill('#field-email', emailOf(name));
  await admin.check(`input[name=role][value=${role}]`);
  await admin.locator('form:has(#field-email) button[type=submit]').click();
  const link = (await admin.locator('.copy', { hasText: '/desk/invitation/' }).first().innerText()).trim();
  const visitor = await newVisitor(browser, { baseURL: url, ...options });
  const { page } = visitor;
  await page.goto(`${link}?language=${language}`);
  await page.fill('#field-name', name);
  await page.fill('#field-password', PASSWORD);
  await page.selectOption('[name=language]', language);
  await page.click('main button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('invitation'));
  return { ...visitor, say: voiceOf(language) };
}

/** The address with which somebody of this name signs in. */
export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/\W+/g, '.')}@gazette.example`;
}
