import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { knownLanguages, languageCodes } from '../../../languages/known-languages.ts';
import type { Locale, UnmarkedKey } from '../../../languages/locale.ts';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../people/passwords.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, type FormState } from '../fields.tsx';
import { ThresholdPage } from '../frame.tsx';
import { deskLocale, languageOfStranger } from '../voice.ts';

/** What a page before the sign-in needs: the stranger's language, and whose door it is. */
export interface Threshold {
  locale: Locale;
  publicationName: string;
}

/** The voice and name for a stranger's request. */
export async function thresholdFor({ db }: Pick<Newsroom, 'db'>, request: Request): Promise<Threshold> {
  const { name, timeZone } = await publicationSettings(db);
  return { locale: deskLocale(languageOfStranger(request), timeZone), publicationName: name };
}

/** A form for `threshold`, as it was typed and with what was wrong; nothing typed and nothing wrong at first. */
export function formOf(
  { locale }: { locale: Locale },
  values: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
): FormState {
  return { locale, values, mistakes };
}

/** A page that says why a link does not lead on. */
export function closedPage(c: Context, threshold: Threshold, heading: UnmarkedKey, text: UnmarkedKey) {
  const say = (key: UnmarkedKey) => threshold.locale.tell({ message: key });
  return c.html(
    <ThresholdPage {...threshold} title={say(heading)}>
      <p>{say(text)}</p>
    </ThresholdPage>,
    410,
  );
}

/** The same page in the other languages of the interface. */
export function OtherLanguages({ locale }: { locale: Locale }): Child {
  return (
    <nav class="languages" aria-label={locale.say('masthead-editions')}>
      {languageCodes
        .filter((code) => code !== locale.language)
        .map((code) => (
          <a href={`?language=${code}`} lang={code} dir={knownLanguages[code].direction}>
            {knownLanguages[code].name}
          </a>
        ))}
    </nav>
  );
}

/** Fields for somebody who joins: name, address and a new password. */
export function PersonFields({ form }: { form: FormState }) {
  const { locale } = form;
  return (
    <>
      <Field
        form={form}
        name="name"
        label={locale.say('person-name')}
        hint={locale.say('person-name-hint')}
        autocomplete="name"
        maxlength={100}
        required
      />
      <Field
        form={form}
        name="email"
        label={locale.say('sign-in-email')}
        type="email"
        dir="ltr"
        autocomplete="username"
        maxlength={200}
        required
      />
      <NewPassword form={form} name="password" label={locale.say('sign-in-password')} />
    </>
  );
}

/** The field for a new password. */
export function NewPassword({ form, name, label }: { form: FormState; name: string; label: string }) {
  return (
    <Field
      form={form}
      name={name}
      label={label}
      hint={form.locale.say('person-password-hint', { least: SHORTEST_PASSWORD })}
      type="password"
      dir="ltr"
      autocomplete="new-password"
      maxlength={LONGEST_PASSWORD}
      required
    />
  );
}
