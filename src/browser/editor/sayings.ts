import type { EditorContext } from './context.ts';
import type { EditorPage } from './words.ts';

/** Whole numbers in the page's digits. */
export function numbersIn({ digits }: Pick<EditorPage, 'digits'>): EditorContext['number'] {
  return (value) => String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Says what came with the page: the plural form that a number asks for, and the number in the page's digits. */
export function sayingsOf({ words, digits }: EditorPage, language: string): EditorContext['say'] {
  const plural = new Intl.PluralRules(language);
  const number = numbersIn({ digits });
  return (word, ...[variables]) => {
    const values: [string, string | number][] = Object.entries(variables ?? {});
    const count = values.find(([, value]) => typeof value === 'number')?.[1];
    const sentence = words[word];
    const form = typeof sentence === 'string' ? sentence : sentence[plural.select(Number(count ?? 0))];
    return values.reduce(
      (said, [name, value]) => said.replaceAll(`{${name}}`, () => (typeof value === 'number' ? number(value) : value)),
      form ?? (typeof sentence === 'string' ? '' : (sentence.other ?? '')),
    );
  };
}
