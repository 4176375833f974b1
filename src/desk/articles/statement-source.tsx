import { Choice, Choices, Field, type Option } from '../fields.tsx';
import { inLanguage, languageName } from '../languages.ts';
import { kindOptions, noOption, sourceOptions } from './statement-options.ts';
import { FoldedPart, type StatementPartProps } from './statement-part.tsx';

/** Who said it: somebody known, or somebody who is made with the statement. */
export function WhoSaidIt({ form, place, choices }: StatementPartProps) {
  const { locale } = form;
  const [own, ...others] = place.languages;
  const isNew: Option = { value: 'new', label: locale.say('desk-statement-somebody-else') };
  return (
    <fieldset class="group">
      <legend>{locale.say('desk-statement-source')}</legend>
      {choices.sources.length === 0 ? null : (
        <Choices
          form={{ ...form, values: { ...form.values, source: form.values.source ?? '' } }}
          name="source"
          type="radio"
          stacked
          label={locale.say('desk-statement-source-known')}
          options={[...sourceOptions(choices.sources, own), isNew]}
        />
      )}
      <div class="two">
        <Field
          form={form}
          name={`source-label-${own}`}
          label={locale.say('desk-statement-source-label')}
          hint={locale.say('desk-statement-source-label-hint')}
          {...inLanguage(own)}
        />
        <Field
          form={form}
          name={`source-role-${own}`}
          label={locale.say('desk-statement-source-role')}
          hint={locale.say('desk-statement-source-role-hint')}
          {...inLanguage(own)}
        />
      </div>
      <div class="two">
        <Choice
          form={form}
          name="source-kind"
          label={locale.say('desk-statement-source-kind')}
          options={kindOptions(locale)}
        />
        <div class="field acts">
          <button type="submit" name="next" value="find" formnovalidate>
            {locale.say('desk-statement-find')}
          </button>
        </div>
      </div>
      {others.length === 0 ? null : (
        <FoldedPart
          form={form}
          names={others.flatMap((one) => [`source-label-${one}`, `source-role-${one}`])}
          title={locale.say('desk-statement-other-languages')}
        >
          {others.map((language) => (
            <div class="two">
              <Field
                form={form}
                name={`source-label-${language}`}
                label={locale.say('desk-statement-source-label-in', { language: languageName(language) })}
                {...inLanguage(language)}
              />
              <Field
                form={form}
                name={`source-role-${language}`}
                label={locale.say('desk-statement-source-role-in', { language: languageName(language) })}
                {...inLanguage(language)}
              />
            </div>
          ))}
        </FoldedPart>
      )}
      <FoldedPart
        form={form}
        names={[...place.languages.map((one) => `source-reason-${one}`), 'known-by']}
        isOpen={form.values['source-kind'] === 'anonymous'}
        title={locale.say('desk-statement-anonymous')}
      >
        {place.languages.map((language) => (
          <Field
            form={form}
            name={`source-reason-${language}`}
            label={locale.say('desk-statement-reason', { language: languageName(language) })}
            {...(language === own ? { hint: locale.say('desk-statement-reason-hint') } : {})}
            {...inLanguage(language)}
          />
        ))}
        <Choice
          form={form}
          name="known-by"
          label={locale.say('desk-statement-known-by')}
          hint={locale.say('desk-statement-known-by-hint')}
          options={[noOption(locale), ...choices.people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </FoldedPart>
    </fieldset>
  );
}
