/** A language that the interface speaks; the same word is the folder under `languages/` that holds its messages. */
export type LanguageCode = 'en' | 'ar' | 'ckb' | 'fa';

/** The digits an edition is printed with: 123, ١٢٣ (Arabic) or ۱۲۳ (Persian and Urdu). */
export type Digits = 'latn' | 'arab' | 'arabext';

/**
 * How an edition names days: the Gregorian calendar with the language's usual month names, the same calendar with the
 * month names of the Levant and Iraq (تشرين الثاني), the Persian solar hijri calendar, or the Kurdish solar one, which is
 * the Persian year with Kurdish month names and counts from 700 BC.
 */
export type Calendar = 'gregorian' | 'gregorian-levantine' | 'persian' | 'kurdish';

/** Which way a line of text runs. */
export type Direction = 'ltr' | 'rtl';

/** What is fixed for a language, and what an edition in it may choose; the first of each list is its default. */
export interface KnownLanguage {
  name: string;
  direction: Direction;
  digits: readonly [Digits, ...Digits[]];
  calendars: readonly [Calendar, ...Calendar[]];
  /** What `Intl` is asked for, in order, where the runtime lacks the first: a language with the same plural rule. */
  intl: readonly string[];
}

/** Every language of the interface, under its own name for itself. */
export const knownLanguages: Readonly<Record<LanguageCode, KnownLanguage>> = {
  en: {
    name: 'English',
    direction: 'ltr',
    digits: ['latn'],
    calendars: ['gregorian', 'persian'],
    intl: ['en-GB', 'en'],
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    digits: ['latn', 'arab'],
    calendars: ['gregorian', 'gregorian-levantine'],
    intl: ['ar'],
  },
  ckb: {
    name: 'کوردی',
    direction: 'rtl',
    digits: ['arab', 'latn', 'arabext'],
    calendars: ['gregorian', 'kurdish', 'persian'],
    intl: ['ckb', 'en'],
  },
  fa: {
    name: 'فارسی',
    direction: 'rtl',
    digits: ['arabext', 'latn'],
    calendars: ['persian', 'gregorian'],
    intl: ['fa', 'zu'],
  },
};

/** The codes of all languages of the interface, the source language first. */
export const languageCodes: readonly LanguageCode[] = ['en', 'ar', 'ckb', 'fa'];

/** Whether a word from outside (a form, a file, an address) names a language of the interface. */
export function isLanguageCode(word: string): word is LanguageCode {
  return Object.hasOwn(knownLanguages, word);
}
