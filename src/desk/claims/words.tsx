import { knownLanguages, type LanguageCode } from '../../../languages/known-languages.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow } from '../../database/tables.ts';
import { editionVoice } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { Field, type FormState, TextArea } from '../fields.tsx';
import { inLanguage, wordsIn } from '../languages.ts';

/** Words by language, as questions, claims and standings have them. */
export type Words = Readonly<Record<string, string>>;

/** The languages of the editions, each once, in the publication's order. */
export function languagesOf(editions: readonly EditionRow[]): LanguageCode[] {
  return [...new Set(editions.map((edition) => editionVoice(edition).language))];
}

/** The words for whoever looks: in their own language, else in the first there is. */
export function wordsFor(locale: Locale, words: Words): { text: string; language: string } {
  return wordsIn(words, locale.language);
}

/** Those words, marked up as what they are. */
export function Said({ locale, words }: { locale: Locale; words: Words }) {
  const { text, language } = wordsFor(locale, words);
  return <bdi {...inLanguage(language)}>{text}</bdi>;
}

interface WordsFieldsProps {
  form: FormState;
  /** Fields are called `name-en`, `name-ar`. */
  name: string;
  label: string;
  languages: readonly LanguageCode[];
  maxlength: number;
  /** Whether this is more than a line. */
  long?: boolean;
}

/** A field for each language, under its own name. */
export function WordsFields({ form, name, label, languages, maxlength, long = false }: WordsFieldsProps) {
  const Kind = long ? TextArea : Field;
  return (
    <>
      {languages.map((language) => (
        <Kind
          form={form}
          name={`${name}-${language}`}
          label={languages.length === 1 ? label : `${label} · ${knownLanguages[language].name}`}
          maxlength={maxlength}
          {...inLanguage(language)}
        />
      ))}
    </>
  );
}

/** What those fields hold; one that is empty counts only where there were words before, and none that the form did not have. */
export function typedWords(form: SentForm, name: string, languages: readonly string[], before: Words = {}) {
  return Object.fromEntries(
    languages
      .map((language) => [language, form.text(`${name}-${language}`)] as const)
      .filter(
        ([language, text]) =>
          text.trim() !== '' || (before[language] !== undefined && form.all(`${name}-${language}`).length > 0),
      ),
  );
}

/** Those fields with words in them. */
export function wordValues(name: string, words: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [`${name}-${language}`, text]));
}

/** A noun's mistakes beside the fields of this form: `en` is the field `name-en`, and all of them are the first. */
export function besideWords(
  mistakes: readonly Mistake[],
  name: string,
  languages: readonly string[],
): readonly Mistake[] {
  return mistakes.map((one) => {
    if (one.field === 'words') return { ...one, field: `${name}-${languages[0] ?? ''}` };
    return languages.includes(one.field) ? { ...one, field: `${name}-${one.field}` } : one;
  });
}
