import type { Child } from 'hono/jsx';
import { knownLanguages } from '../../../languages/known-languages.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow } from '../../database/tables.ts';
import { editionVoice } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { MOST_MEGABYTES } from '../../photos/intake.ts';
import { pictureAddress } from '../../photos/photos.ts';
import { LONGEST_HEADLINE, LONGEST_STANDFIRST } from '../../stories/text-mistakes.ts';
import { Choice, Choices, Field, FileField, type FormState, fieldId, Mistakes, TextArea, Tick } from '../fields.tsx';
import { EditorScript } from './script.tsx';
import type { ArticleChoices } from './values.ts';

interface ArticleFormProps {
  form: FormState;
  choices: ArticleChoices;
  action: string;
  /** Sent along unseen: what the writer started from. */
  hidden?: Record<string, string>;
  /** True where a change can be told to readers or kept from them. */
  isPublic: boolean;
  buttons: Child;
}

/** The article as a plain form: everything that readers will see of it, in the order in which they will. */
export function ArticleForm({ form, choices, action, hidden = {}, isPublic, buttons }: ArticleFormProps) {
  const { locale } = form;
  const { edition } = choices;
  const written = writtenIn(edition);
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name, ...written }));
  return (
    <form id="article-form" class="sheet article" method="post" action={action} enctype="multipart/form-data">
      {/* What a check finds in who said what is put right beside the form. */}
      <Mistakes form={form} places={{ statements: 'statements' }} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="writing">
        <TextArea
          form={form}
          name="headline"
          label={locale.say('desk-article-headline')}
          rows={1}
          maxlength={LONGEST_HEADLINE}
          {...written}
        />
        <TextArea
          form={form}
          name="standfirst"
          label={locale.say('desk-article-standfirst')}
          hint={locale.say('desk-article-standfirst-hint')}
          rows={2}
          maxlength={LONGEST_STANDFIRST}
          {...written}
        />
        <LeadPhoto form={form} choices={choices} />
        <TextArea form={form} name="body" label={locale.say('desk-article-body')} rows={24} {...written} />
      </div>
      <h2>{locale.say('desk-article-details')}</h2>
      <Byline form={form} choices={choices} />
      <div class="two">
        <Choice
          form={form}
          name="section"
          label={locale.say('desk-article-section')}
          options={[{ value: '', label: locale.say('desk-article-section-none') }, ...named(choices.sections)]}
        />
        <Field
          form={form}
          name="slug"
          label={locale.say('desk-article-slug')}
          hint={locale.say('desk-article-slug-hint')}
          dir="auto"
        />
      </div>
      {choices.topics.length > 0 ? (
        <Choices form={form} name="topics" label={locale.say('desk-article-topics')} options={named(choices.topics)} />
      ) : null}
      {isPublic ? (
        <Tick
          form={form}
          name="visible"
          label={locale.say('desk-article-visible-change')}
          hint={locale.say('desk-article-visible-change-hint')}
        />
      ) : null}
      <div class="acts">{buttons}</div>
      <EditorScript form={form} />
    </form>
  );
}

/** Language and direction of what is written in an edition. */
export function writtenIn(edition: EditionRow): { lang: string; dir: 'ltr' | 'rtl' } {
  const { language } = editionVoice(edition);
  return { lang: language, dir: knownLanguages[language].direction };
}

const FEWEST_PLACES = 2;
const MOST_PLACES = 12;

/** One choice for each place of the byline, and one that is free. */
function Byline({ form, choices }: { form: FormState; choices: ArticleChoices }) {
  const { locale } = form;
  const value = form.values.authors ?? [];
  const chosen = typeof value === 'string' ? [value] : value;
  const places = Math.min(MOST_PLACES, Math.max(FEWEST_PLACES, chosen.length + 1));
  const wrong = form.mistakes.filter((one) => one.field === 'authors');
  return (
    <fieldset class="field" aria-describedby={`${fieldId('authors')}-hint`}>
      <legend>{locale.say('desk-article-authors')}</legend>
      <p class="hint" id={`${fieldId('authors')}-hint`}>
        {locale.say('desk-article-authors-hint')}
      </p>
      <div class="two">
        {Array.from({ length: places }, (_, place) => (
          <select
            name="authors"
            aria-label={locale.say('desk-article-author-number', { number: place + 1 })}
            {...(place === 0 ? { id: fieldId('authors') } : {})}
            {...(place === 0 && wrong.length > 0 ? { 'aria-invalid': 'true' as const } : {})}
            {...(place === 0 && firstMistake(form.mistakes) === 'authors' ? { autofocus: true } : {})}
          >
            <option value="">{locale.say('desk-article-author-none')}</option>
            {choices.authors.map(({ id, name }) => (
              <option value={id} selected={chosen[place] === id} {...writtenIn(choices.edition)}>
                {name}
              </option>
            ))}
          </select>
        ))}
      </div>
      {wrong.length > 0 ? <p class="wrong">{wrong.map((one) => locale.tell(one)).join(' ')}</p> : null}
    </fieldset>
  );
}

function firstMistake(mistakes: readonly Mistake[]): string | undefined {
  return mistakes.find((one) => one.field !== 'form')?.field;
}

function LeadPhoto({ form, choices }: { form: FormState; choices: ArticleChoices }) {
  const { locale } = form;
  const written = writtenIn(choices.edition);
  const chosen = choices.photos.find((photo) => photo.id === form.values.photo);
  const [width] = chosen === undefined ? [] : (JSON.parse(chosen.widths_json) as number[]);
  const isWrong = form.mistakes.some(({ field }) => photoFields.includes(field));
  return (
    <details class="lead" open={isWrong}>
      <summary>
        {locale.say('desk-article-photo')}
        {chosen !== undefined && width !== undefined ? (
          <img src={pictureAddress(chosen.id, width, 'webp')} alt="" width={chosen.width} height={chosen.height} />
        ) : null}
        <span class="muted">
          {chosen === undefined ? locale.say('desk-article-photo-none') : <bdi>{photoName(locale, chosen)}</bdi>}
        </span>
      </summary>
      <fieldset class="group">
        <legend>{locale.say('desk-article-photo')}</legend>
        <input type="hidden" name="photo-before" value={chosen?.id ?? ''} />
        {chosen !== undefined && width !== undefined ? (
          <img
            class="chosen"
            src={pictureAddress(chosen.id, width, 'webp')}
            alt={chosen.alternative_text}
            width={chosen.width}
            height={chosen.height}
          />
        ) : null}
        <div class="two">
          <Choice
            form={form}
            name="photo"
            label={locale.say('desk-article-photo')}
            options={[
              { value: '', label: locale.say('desk-article-photo-none') },
              ...choices.photos.map((photo) => ({ value: photo.id, label: photoName(locale, photo) })),
            ]}
          />
          <FileField
            form={form}
            name="file"
            label={locale.say('desk-article-photo-upload')}
            hint={locale.say('desk-photo-file-hint', { megabytes: MOST_MEGABYTES })}
            accept="image/jpeg,image/png,image/webp"
          />
        </div>
        <TextArea
          form={form}
          name="caption"
          label={locale.say('desk-photo-caption')}
          hint={locale.say('desk-photo-caption-hint')}
          rows={2}
          {...written}
        />
        <Field
          form={form}
          name="credit"
          label={locale.say('desk-photo-credit')}
          hint={locale.say('desk-photo-credit-hint')}
          {...written}
        />
        <TextArea
          form={form}
          name="alternative"
          label={locale.say('desk-photo-alternative')}
          hint={locale.say('desk-photo-alternative-hint')}
          rows={2}
          {...written}
        />
      </fieldset>
    </details>
  );
}

const photoFields = ['photo', 'file', 'caption', 'credit', 'alternative'];

const LONGEST_LABEL = 60;

/** What a photo is called: the beginning of its caption, or of what else is known of it. */
export function photoName(
  locale: Locale,
  photo: { caption: string; alternative_text: string; credit: string },
): string {
  const words = photo.caption || photo.alternative_text || photo.credit;
  const name = words === '' ? locale.say('desk-photo-undescribed') : words;
  return [...name].length > LONGEST_LABEL ? `${[...name].slice(0, LONGEST_LABEL).join('')}…` : name;
}

const examples = [
  ['', 'desk-markup-paragraph'],
  ['**…**', 'desk-markup-bold'],
  ['*…*', 'desk-markup-italic'],
  ['[…](https://…)', 'desk-markup-link'],
  ['## …\n### …', 'desk-markup-subhead'],
  ['- …\n1. …', 'desk-markup-list'],
  ['> …', 'desk-markup-quote'],
  ['>> …', 'desk-markup-pull-quote'],
  ['![…](photo:ID) … […]', 'desk-markup-photo'],
  ['=> https://… …', 'desk-markup-link-card'],
  ['|= … |= … |\n| … | … |', 'desk-markup-table'],
  ['---', 'desk-markup-divider'],
  ['\\*', 'desk-markup-escape'],
] as const;

/** The marks of the body, each with what it makes; without that of a photo where there are none. */
export function MarkupHelp({ locale, photos = true }: { locale: Locale; photos?: boolean }) {
  return (
    <section class="plain-form-help">
      <h2>{locale.say('desk-markup-heading')}</h2>
      <dl class="marks">
        {examples
          .filter(([, key]) => photos || key !== 'desk-markup-photo')
          .map(([mark, key]) => (
            <div>
              {mark === '' ? null : (
                <dt>
                  <code dir="ltr">{mark}</code>
                </dt>
              )}
              <dd>{locale.say(key)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
