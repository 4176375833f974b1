import { knownLanguages } from '../../../languages/known-languages.ts';
import { addressees, bases, commitments, manners } from '../../sources/facts.ts';
import { Choice, Field, type Option, TextArea } from '../fields.tsx';
import { inLanguage } from '../languages.ts';
import { kindOptions, noOption, sourceOptions } from './statement-options.ts';
import { FoldedPart, type StatementPartProps } from './statement-part.tsx';
import { nameOf } from './statement-words.tsx';

/** How it was said: in what manner, how firmly, when, to whom, through whom, and what the newsroom has of it. */
export function HowItWasSaid({ form, place, choices }: StatementPartProps) {
  const { locale } = form;
  const [own] = place.languages;
  const byItself: Option = { value: '', label: locale.say('desk-statement-by-itself') };
  const none = noOption(locale);
  const spoken = Object.entries(spokenLanguages).map(([value, label]) => ({ value, label, ...inLanguage(value) }));
  return (
    <FoldedPart form={form} names={circumstances} title={locale.say('desk-statement-how')}>
      <div class="two">
        <Choice
          form={form}
          name="manner"
          label={locale.say('desk-statement-manner-label')}
          options={[
            byItself,
            ...manners.map((manner) => ({ value: manner, label: locale.say('desk-statement-manner', { manner }) })),
          ]}
        />
        <Choice
          form={form}
          name="basis"
          label={locale.say('desk-statement-basis-label')}
          options={[
            byItself,
            ...bases.map((basis) => ({ value: basis, label: locale.say('desk-statement-basis', { basis }) })),
          ]}
        />
      </div>
      <div class="two">
        <Choice
          form={form}
          name="commitment"
          label={locale.say('desk-statement-commitment-label')}
          options={commitments.map((commitment) => ({
            value: commitment,
            label: locale.say('desk-statement-commitment', { commitment }),
          }))}
        />
        <Field
          form={form}
          name="cue"
          label={locale.say('desk-statement-cue')}
          hint={locale.say('desk-statement-cue-hint')}
          {...inLanguage(own)}
        />
      </div>
      <div class="two">
        <Field
          form={form}
          name="said-date"
          label={locale.say('desk-statement-said-date')}
          hint={locale.say('desk-statement-said-date-hint')}
          dir="ltr"
        />
        <Field form={form} name="said-time" type="time" label={locale.say('desk-statement-said-time')} />
      </div>
      <div class="two">
        <Choice
          form={form}
          name="addressee"
          label={locale.say('desk-statement-addressee-label')}
          options={addressees.map((addressee) => ({
            value: addressee,
            label: locale.say('desk-statement-addressee', { addressee }),
          }))}
        />
        <Field
          form={form}
          name="addressee-name"
          label={locale.say('desk-statement-addressee-name')}
          {...inLanguage(own)}
        />
      </div>
      <Choice
        form={form}
        name="through"
        label={locale.say('desk-statement-through')}
        hint={locale.say('desk-statement-through-hint')}
        options={[
          none,
          ...choices.statements.map(({ statement, source, exact }) => ({
            value: statement.id,
            label: `${nameOf(source, own).label}: ${shortened(exact)}`,
          })),
        ]}
      />
      <div class="two">
        <Choice
          form={form}
          name="through-source"
          label={locale.say('desk-statement-through-source')}
          options={[none, ...sourceOptions(choices.sources, own)]}
        />
        <Field
          form={form}
          name="through-label"
          label={locale.say('desk-statement-through-label')}
          {...inLanguage(own)}
        />
      </div>
      <Choice
        form={{ ...form, values: { 'through-kind': 'outlet', ...form.values } }}
        name="through-kind"
        label={locale.say('desk-statement-through-kind')}
        options={kindOptions(locale)}
      />
      <TextArea form={form} name="original-words" label={locale.say('desk-statement-original')} rows={2} dir="auto" />
      <Choice
        form={form}
        name="original-language"
        label={locale.say('desk-statement-original-language')}
        options={[none, ...spoken]}
      />
      <TextArea
        form={form}
        name="evidence"
        label={locale.say('desk-statement-evidence')}
        hint={locale.say('desk-statement-evidence-hint')}
        rows={2}
        dir="auto"
      />
    </FoldedPart>
  );
}

const circumstances = [
  'manner',
  'basis',
  'commitment',
  'cue',
  'said-date',
  'said-time',
  'addressee',
  'addressee-name',
  'through',
  'through-label',
  'original-words',
  'original-language',
  'evidence',
];

/** What is said to a newspaper, and what it is translated from. */
const spokenLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(knownLanguages).map(([code, { name }]) => [code, name])),
  kmr: 'Kurmancî',
  tr: 'Türkçe',
  he: 'עברית',
  hy: 'Հայերեն',
  syr: 'ܣܘܪܝܝܐ',
  ru: 'Русский',
  uk: 'Українська',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  el: 'Ελληνικά',
  ur: 'اردو',
  ps: 'پښتو',
  zh: '中文',
};

const SHORT = 60;

function shortened(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).trimEnd()}…`;
}
