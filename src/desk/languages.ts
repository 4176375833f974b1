import { isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';

/** How words in a language are marked up, which may be none of the interface's. */
export function inLanguage(language: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { lang: language, dir: isLanguageCode(language) ? knownLanguages[language].direction : 'auto' };
}

/** A language under its own name for itself; its code where that is not known. */
export function languageName(language: string): string {
  return isLanguageCode(language) ? knownLanguages[language].name : language;
}

/** What is said in several languages, in `language`, or else in the first that there is. */
export function wordsIn(words: Readonly<Record<string, string>>, language: string): { text: string; language: string } {
  const own = words[language];
  if (own !== undefined) return { text: own, language };
  const [other, text] = Object.entries(words)[0] ?? [language, '–'];
  return { text, language: other };
}
