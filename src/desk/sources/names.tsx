import { knownLanguages, type LanguageCode } from '../../../languages/known-languages.ts';
import type { Reading } from '../../database/open.ts';
import { allEditions } from '../../editions/editions.ts';
import { type Source, sourceById } from '../../sources/sources.ts';
import { LONGEST_LABEL, LONGEST_REASON, LONGEST_ROLE } from '../../sources/typed-source.ts';
import type { SentForm } from '../../web/forms.ts';
import { languagesOf } from '../claims/words.tsx';
import { Choice, Field, type FormState, TextArea } from '../fields.tsx';
import { inLanguage } from '../languages.ts';

interface NamesFieldsProps {
  form: FormState;
  source: Source;
  languages: readonly LanguageCode[];
  /** Who of the newsroom can know an anonymous source. */
  people: readonly { id: string; name: string }[];
}

/** What readers of each language are told a source is; of an anonymous one also why, and who knows it. */
export function NamesFields({ form, source, languages, people }: NamesFieldsProps) {
  const { locale } = form;
  const isAnonymous = source.storyId !== null;
  return (
    <>
      {languages.map((language) => (
        <fieldset class="group">
          <legend {...inLanguage(language)}>{knownLanguages[language].name}</legend>
          <Field
            form={form}
            name={`names.${language}.label`}
            label={locale.say('desk-source-label')}
            {...(isAnonymous ? { hint: locale.say('desk-source-label-hint') } : {})}
            maxlength={LONGEST_LABEL}
            {...inLanguage(language)}
          />
          <Field
            form={form}
            name={`names.${language}.role`}
            label={locale.say('desk-source-role')}
            maxlength={LONGEST_ROLE}
            {...inLanguage(language)}
          />
          {isAnonymous ? (
            <TextArea
              form={form}
              name={`names.${language}.reason`}
              label={locale.say('desk-source-reason')}
              rows={2}
              maxlength={LONGEST_REASON}
              {...inLanguage(language)}
            />
          ) : null}
        </fieldset>
      ))}
      {isAnonymous ? (
        <Choice
          form={form}
          name="knownBy"
          label={locale.say('desk-source-known-by')}
          options={[
            { value: '', label: locale.say('desk-source-known-by-nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
    </>
  );
}

/** A source's names as the fields hold them. */
export function nameValues({ names, knownBy }: Source): FormState['values'] {
  return Object.fromEntries([
    ['knownBy', knownBy ?? ''],
    ...Object.entries(names).flatMap(([language, name]) =>
      (['label', 'role', 'reason'] as const).map((part) => [`names.${language}.${part}`, name[part]]),
    ),
  ]);
}

/** What those fields hold: a language in which nothing was typed and nothing was there is left out. */
export async function typedNames(db: Reading, sourceId: string, form: SentForm) {
  const [editions, before] = await Promise.all([allEditions(db), sourceById(db, sourceId)]);
  const languages = languagesOf(editions);
  const part = (language: string, name: string) => form.text(`names.${language}.${name}`);
  const typed = languages.map((language) => {
    const [label, role, reason] = [part(language, 'label'), part(language, 'role'), part(language, 'reason')];
    return [language, { label, role, reason }] as const;
  });
  return Object.fromEntries(
    typed.filter(
      ([language, name]) =>
        before?.names[language] !== undefined || Object.values(name).some((text) => text.trim() !== ''),
    ),
  );
}
