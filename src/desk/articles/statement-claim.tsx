import { stances } from '../../sources/facts.ts';
import { Choice, Field, type Option } from '../fields.tsx';
import { inLanguage, languageName } from '../languages.ts';
import { noOption, wordedOptions } from './statement-options.ts';
import { FoldedPart, type StatementPartProps } from './statement-part.tsx';

/** What it is about: the claim, whether the statement is for or against it, and the question that the claim answers. */
export function WhatItIsAbout({ form, place, choices }: StatementPartProps) {
  const { locale } = form;
  const [own] = place.languages;
  const another: Option = { value: 'new', label: locale.say('desk-statement-another') };
  const names = ['claim', 'question', 'stance'].concat(
    place.languages.flatMap((one) => [`claim-words-${one}`, `question-words-${one}`]),
  );
  return (
    <FoldedPart form={form} names={names} title={locale.say('desk-statement-about')}>
      <Choice
        form={form}
        name="claim"
        label={locale.say('desk-statement-claim')}
        hint={locale.say('desk-statement-claim-hint')}
        options={[noOption(locale), ...wordedOptions(choices.claims, own), another]}
      />
      {place.languages.map((language) => (
        <Field
          form={form}
          name={`claim-words-${language}`}
          label={locale.say('desk-statement-claim-words', { language: languageName(language) })}
          {...inLanguage(language)}
        />
      ))}
      <Choice
        form={form}
        name="stance"
        label={locale.say('desk-statement-stance-label')}
        options={stances.map((stance) => ({ value: stance, label: locale.say('desk-statement-stance', { stance }) }))}
      />
      <Choice
        form={form}
        name="question"
        label={locale.say('desk-statement-question')}
        hint={locale.say('desk-statement-question-hint')}
        options={[noOption(locale), ...wordedOptions(choices.questions, own), another]}
      />
      {place.languages.map((language) => (
        <Field
          form={form}
          name={`question-words-${language}`}
          label={locale.say('desk-statement-question-words', { language: languageName(language) })}
          {...inLanguage(language)}
        />
      ))}
      <div class="acts">
        <button type="submit" name="next" value="find" formnovalidate>
          {locale.say('desk-statement-find-claims')}
        </button>
      </div>
    </FoldedPart>
  );
}
