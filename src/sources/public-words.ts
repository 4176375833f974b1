import { z } from 'zod';
import { searchForms } from '../search/search-form.ts';

/** What readers of each language are told, by language code. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** The longest question or claim, and the longest that readers are told about a standing, in UTF-16 units. */
export const LONGEST_WORDS = 300;
export const LONGEST_STANDING_WORDS = 600;
const MOST_WORDS_ASKED = 6;
const language = z.string().regex(/^[a-z]{2,3}$/);

/** The words of a question or a claim, one line in each language. */
export const publicWords = z.record(language, oneLine(LONGEST_WORDS).pipe(z.string().min(1)));
/** What readers are told about a change; may be empty. */
export const publicNotes = z.record(language, oneLine(LONGEST_STANDING_WORDS));

/** The words of all texts as they are looked for, each behind a space, so that one is found by its beginning. */
export function matchingForm(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => searchForms(text)))].map((word) => ` ${word}`).join('');
}

/** A pattern for each word of a question, to be looked for with LIKE in what `matchingForm` gave. */
export function formsToFind(asked: string): string[] {
  const forms = [...new Set(searchForms(asked.slice(0, 200)))].slice(0, MOST_WORDS_ASKED);
  // `searchForms` gives letters and digits; a sign that LIKE reads is left out all the same.
  return forms.map((form) => `% ${form.replaceAll(/[%_\\]/g, '')}%`);
}

function oneLine(longest: number) {
  return z
    .string()
    .transform((typed) => typed.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(longest));
}
