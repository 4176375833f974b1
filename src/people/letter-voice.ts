import { isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';
import { type Locale, localeFor } from '../../languages/locale.ts';

/** The voice of a letter to somebody: in the language of their desk, in the publication's time zone. */
export function letterVoice(person: { language: string }, timeZone: string): Locale {
  const language = isLanguageCode(person.language) ? person.language : 'en';
  const { digits, calendars } = knownLanguages[language];
  return localeFor({ language, digits: digits[0], calendar: calendars[0], timeZone });
}
