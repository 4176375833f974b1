import { type KnownLanguage, knownLanguages, type LanguageCode } from '../../../languages/known-languages.ts';
import type { Reading } from '../../database/open.ts';
import { type Claim, findClaims } from '../../sources/claims.ts';
import { addressees, bases, commitments, manners, stances } from '../../sources/facts.ts';
import { findQuestions, type Question } from '../../sources/questions.ts';
import { findSources, type Source, sourceKinds } from '../../sources/sources.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { LONGEST_PASSAGE } from '../../stories/passages.ts';
import { editors } from '../../stories/workflow.ts';
import { Choice, Choices, Field, type FormState, type Option, TextArea } from '../fields.tsx';
import { writtenIn } from './form.tsx';
import type { StoryStatement } from './statement-facts.ts';
import type { StatementPlace } from './statement-values.ts';
import { inLanguage, nameOf, wordsIn } from './statement-words.tsx';

/** What the form offers for choosing. */
export interface StatementChoices {
  /** The story's own first, then what was found by the name that was typed. */
  sources: readonly Source[];
  claims: readonly Claim[];
  questions: readonly Question[];
  /** What the story's statements say, to be chosen as what this one came through. */
  statements: readonly StoryStatement[];
  people: readonly { id: string; name: string }[];
}

/** What can be chosen for what was typed: the story's sources and claims, and whatever is called so. */
export async function statementChoices(
  db: Reading,
  { storyId, languages: [own] }: StatementPlace,
  told: readonly StoryStatement[],
  values: FormState['values'],
): Promise<StatementChoices> {
  const typed = (name: string) => String(values[name] ?? '').trim();
  const [label, claim, question] = [`source-label-${own}`, `claim-words-${own}`, `question-words-${own}`].map(typed);
  const [called, claims, questions, people] = await Promise.all([
    label === '' ? [] : findSources(db, label ?? '', storyId),
    claim === '' ? [] : findClaims(db, claim ?? ''),
    question === '' ? [] : findQuestions(db, question ?? ''),
    editors(db),
  ]);
  const once = <T extends { id: string }>(all: readonly T[]) => [...new Map(all.map((one) => [one.id, one])).values()];
  return {
    sources: once([...told.map(({ source }) => source), ...called]),
    claims: once([...told.flatMap(({ claim: one }) => one ?? []), ...claims]),
    questions: once([...told.flatMap(({ question: one }) => one ?? []), ...questions]),
    statements: told,
    people,
  };
}

interface StatementFieldsProps {
  form: FormState;
  place: StatementPlace;
  opened: OpenedArticle;
  choices: StatementChoices;
}

/** A statement as a form: the words and whose they are in sight, everything else behind it in parts that can be left alone. */
export function StatementFields({ form, place, opened, choices }: StatementFieldsProps) {
  const { locale } = form;
  const [own, ...others] = place.languages;
  const named = (source: Source): Option => {
    const { label, role, language } = nameOf(source, own);
    return { value: source.id, label: role === '' ? label : `${label} · ${role}`, ...direction(language) };
  };
  const none: Option = { value: '', label: locale.say('desk-statement-none') };
  const isNew: Option = { value: 'new', label: locale.say('desk-statement-somebody-else') };
  const kinds = sourceKinds.map((kind) => ({ value: kind, label: locale.say('desk-statement-kind', { kind }) }));
  return (
    <>
      <input type="hidden" name="passage" value={String(form.values.passage ?? '')} />
      <TextArea
        form={form}
        name="quote"
        label={locale.say('desk-statement-quote')}
        hint={locale.say('desk-statement-quote-hint')}
        rows={3}
        maxlength={LONGEST_PASSAGE}
        required
        autofocus={String(form.values.quote ?? '') === ''}
        {...writtenIn(opened.edition)}
      />
      <fieldset class="group">
        <legend>{locale.say('desk-statement-source')}</legend>
        {choices.sources.length === 0 ? null : (
          <Choices
            form={{ ...form, values: { ...form.values, source: form.values.source ?? '' } }}
            name="source"
            type="radio"
            stacked
            label={locale.say('desk-statement-source-known')}
            options={[...choices.sources.map(named), isNew]}
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
          <Choice form={form} name="source-kind" label={locale.say('desk-statement-source-kind')} options={kinds} />
          <div class="field acts">
            <button type="submit" name="next" value="find" formnovalidate>
              {locale.say('desk-statement-find')}
            </button>
          </div>
        </div>
        {others.length === 0 ? null : (
          <Part
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
          </Part>
        )}
        <Part
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
            options={[none, ...choices.people.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </Part>
      </fieldset>
      <HowItWasSaid
        form={form}
        place={place}
        opened={opened}
        choices={choices}
        none={none}
        kinds={kinds}
        named={named}
      />
      <WhatItIsAbout form={form} place={place} opened={opened} choices={choices} />
    </>
  );
}

type PartProps = StatementFieldsProps & { none: Option; kinds: readonly Option[]; named: (source: Source) => Option };

function HowItWasSaid({ form, place, choices, none, kinds, named }: PartProps) {
  const { locale } = form;
  const [own] = place.languages;
  const byItself: Option = { value: '', label: locale.say('desk-statement-by-itself') };
  const spoken = Object.entries(spokenLanguages).map(([value, label]) => ({ value, label, ...direction(value) }));
  return (
    <Part
      form={form}
      names={[
        'manner',
        'basis',
        'commitment',
        'cue',
        'said-date',
        'said-time',
        'addressee',
        'addressee-name',
        'through',
      ].concat(['through-label', 'original-words', 'original-language', 'evidence'])}
      title={locale.say('desk-statement-how')}
    >
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
          options={[none, ...choices.sources.map(named)]}
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
        options={kinds}
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
    </Part>
  );
}

function WhatItIsAbout({ form, place, choices }: StatementFieldsProps) {
  const { locale } = form;
  const [own] = place.languages;
  const worded = (one: Claim | Question): Option => {
    const { words, language } = wordsIn(one.words, own);
    return { value: one.id, label: words, ...direction(language) };
  };
  const none: Option = { value: '', label: locale.say('desk-statement-none') };
  const another: Option = { value: 'new', label: locale.say('desk-statement-another') };
  const names = ['claim', 'question', 'stance'].concat(
    place.languages.flatMap((one) => [`claim-words-${one}`, `question-words-${one}`]),
  );
  return (
    <Part form={form} names={names} title={locale.say('desk-statement-about')}>
      <Choice
        form={form}
        name="claim"
        label={locale.say('desk-statement-claim')}
        hint={locale.say('desk-statement-claim-hint')}
        options={[none, ...choices.claims.map(worded), another]}
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
        options={[none, ...choices.questions.map(worded), another]}
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
    </Part>
  );
}

interface PartOfForm {
  form: FormState;
  /** The fields in it: it stands open where one of them is filled or wrong. */
  names: readonly string[];
  isOpen?: boolean;
  title: string;
  children?: unknown;
}

function Part({ form, names, isOpen = false, title, children }: PartOfForm) {
  const filled = names.some((name) => {
    const value = form.values[name];
    return typeof value === 'string' && value !== '' && usual[name] !== value;
  });
  const wrong = form.mistakes.some(({ field }) => names.includes(field));
  return (
    <details class="part" open={isOpen || filled || wrong}>
      <summary>{title}</summary>
      <div class="sheet">{children as never}</div>
    </details>
  );
}

/** What the fields hold that nobody touched. */
const usual: Readonly<Record<string, string>> = {
  commitment: 'certain',
  addressee: 'our-reporter',
  stance: 'supports',
};

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

function languageName(language: string): string {
  const known: KnownLanguage | undefined = knownLanguages[language as LanguageCode];
  return known?.name ?? language;
}

function direction(language: string): { lang: string; dir?: 'ltr' | 'rtl' } {
  const { lang, dir } = inLanguage(language);
  return dir === 'auto' ? { lang } : { lang, dir };
}

const SHORT = 60;

function shortened(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).trimEnd()}…`;
}
