import { isLanguageCode, knownLanguages, type LanguageCode, languageCodes } from '../../languages/known-languages.ts';
import { type Locale, localeFor } from '../../languages/locale.ts';

/** How the desk speaks to somebody: their language with its own digits and calendar, in the publication's time zone. */
export function deskLocale(language: string, timeZone: string): Locale {
  const known = isLanguageCode(language) ? language : 'en';
  const { digits, calendars } = knownLanguages[known];
  return localeFor({ language: known, digits: digits[0], calendar: calendars[0], timeZone });
}

/** The language of somebody who is not known yet: the one they chose, else the first of their browser's that is spoken here. */
export function languageOfStranger(request: Request): LanguageCode {
  const chosen = new URL(request.url).searchParams.get('language') ?? '';
  if (isLanguageCode(chosen)) return chosen;
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim().toLowerCase().split('-')[0] ?? '');
  return wanted.find(isLanguageCode) ?? 'en';
}

/** Every language of the interface under its own name, for a choice. */
export function languageOptions() {
  return languageCodes.map((code) => ({
    value: code,
    label: knownLanguages[code].name,
    lang: code,
    dir: knownLanguages[code].direction,
  }));
}
