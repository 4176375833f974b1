import { isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';
import type { Direction } from '../../languages/locale.ts';
import { directionOf } from '../stories/directions.ts';
import type { Words } from './theme-told.ts';

/** What of `all`, by language, readers of `language` are told: their own words, else English, else what there is. */
export function wordsIn<T>(
  all: Readonly<Record<string, T>>,
  language: string,
): { language: string; told: T } | undefined {
  const found = [language, 'en', ...Object.keys(all).sort()].find((one) => all[one] !== undefined);
  const told = found === undefined ? undefined : all[found];
  return found === undefined || told === undefined ? undefined : { language: found, told };
}

/** Words in `language` on a page in `page`. */
export function asWords(text: string, language: string | null, page: string): Words {
  if (language === null || language === page) return { text, language: null, direction: null };
  return { text, language, direction: directionIn(language, text) };
}

/** The same by language; empty words where there are none at all. */
export function wordsFor(all: Readonly<Record<string, string>>, page: string): Words {
  const found = wordsIn(all, page);
  return asWords(found?.told ?? '', found?.language ?? null, page);
}

/** A language that the interface does not speak goes by its letters. */
function directionIn(language: string, text: string): Direction {
  return isLanguageCode(language) ? knownLanguages[language].direction : (directionOf(text) ?? 'ltr');
}
