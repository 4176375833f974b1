import { type Calendar, type Digits, knownLanguages, type LanguageCode } from '../../../languages/known-languages.ts';
import { localeFor } from '../../../languages/locale.ts';
import { timestamp } from '../../database/ids.ts';
import { Choice, Field, type FormState } from '../fields.tsx';

/** What stands in an edition’s masthead. */
export function Masthead({ form, written }: { form: FormState; written: { lang: string; dir: 'ltr' | 'rtl' } }) {
  const { locale } = form;
  return (
    <fieldset class="group">
      <legend>{locale.say('edition-masthead')}</legend>
      <Field form={form} name="title" label={locale.say('edition-title')} required maxlength={80} {...written} />
      <Field form={form} name="tagline" label={locale.say('edition-tagline')} maxlength={160} {...written} />
    </fieldset>
  );
}

/** Digits and calendar, as far as the edition’s language knows them, each with an example. */
export function Voice({ form, language, timeZone }: { form: FormState; language: LanguageCode; timeZone: string }) {
  const { locale } = form;
  const { digits, calendars } = knownLanguages[language];
  const today = (calendar: Calendar) =>
    localeFor({ language, digits: digits[0], calendar, timeZone }).date(timestamp(), 'day');
  const calendarOption = (calendar: Calendar) => ({
    value: calendar,
    label: locale.say('edition-calendar-choice', { calendar, example: today(calendar) }),
  });
  const digitsOption = (one: Digits) => ({ value: one, label: locale.say('edition-digits-choice', { digits: one }) });
  return (
    <fieldset class="group">
      <legend>{locale.say('edition-numbers')}</legend>
      <Choice form={form} name="digits" label={locale.say('edition-digits')} options={digits.map(digitsOption)} />
      <Choice
        form={form}
        name="calendar"
        label={locale.say('edition-calendar')}
        options={calendars.map(calendarOption)}
      />
    </fieldset>
  );
}
