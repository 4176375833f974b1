import { matchingForm } from '../comments/matching.ts';

// Prefixes that Arabic writes together with a word: the article, alone or after “and”, “in”, “like”, “to”.
const article = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/**
 * The words of a text as they are looked for: without case, marks, invisible characters and look-alikes, letters that
 * keyboards write differently made one, and Arabic words without their article, so that مدينة finds المدينة.
 */
export function searchForms(text: string): string[] {
  const form = matchingForm(text);
  return form === '' ? [] : form.split(' ').map((word) => word.replace(article, ''));
}
