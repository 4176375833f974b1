import type { Locale } from '../../../languages/locale.ts';
import type { Source } from '../../sources/sources.ts';
import { sourceKinds } from '../../sources/typed-source.ts';
import type { Option } from '../fields.tsx';
import { inLanguage, wordsIn } from '../languages.ts';
import { nameOf } from './statement-words.tsx';

/** Nothing of what can be chosen. */
export function noOption(locale: Locale): Option {
  return { value: '', label: locale.say('desk-statement-none') };
}

/** Sources by what readers of `language` call them. */
export function sourceOptions(sources: readonly Source[], language: string): Option[] {
  return sources.map((source) => {
    const { label, role, language: spoken } = nameOf(source, language);
    return { value: source.id, label: role === '' ? label : `${label} · ${role}`, ...inLanguage(spoken) };
  });
}

/** The kinds of sources. */
export function kindOptions(locale: Locale): Option[] {
  return sourceKinds.map((kind) => ({ value: kind, label: locale.say('desk-statement-kind', { kind }) }));
}

/** Claims or questions by their words in `language`. */
export function wordedOptions(
  all: readonly { id: string; words: Readonly<Record<string, string>> }[],
  language: string,
): Option[] {
  return all.map(({ id, words }) => {
    const { text, language: spoken } = wordsIn(words, language);
    return { value: id, label: text, ...inLanguage(spoken) };
  });
}
