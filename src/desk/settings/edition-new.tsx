import { isLanguageCode, knownLanguages, languageCodes } from '../../../languages/known-languages.ts';
import { allEditions } from '../../editions/editions.ts';
import { addEdition } from '../../editions/make-edition.ts';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, type FormState, Mistakes, RequiredNote } from '../fields.tsx';
import { Masthead, Voice } from './edition-fields.tsx';
import { type SettingsContext, SettingsPage } from './frame.tsx';

const base = '/desk/settings/editions';

/** First the language, since digits, calendar and direction depend on it; then the rest. */
export async function showNewEdition(
  newsroom: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const { locale } = c.get('frame');
  const chosen = String(typed?.language ?? c.req.query('language') ?? '');
  const title = locale.say('editions-new');
  if (!isLanguageCode(chosen)) {
    return c.html(
      <SettingsPage c={c} tab="editions" title={title}>
        <div class="sheet">
          <h2>{locale.say('edition-new-language')}</h2>
          <ul class="signposts">
            {languageCodes.map((code) => (
              <li>
                <a href={`${base}/new?language=${code}`} lang={code} dir={knownLanguages[code].direction}>
                  {knownLanguages[code].name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </SettingsPage>,
      mistakes.length === 0 ? 200 : 422,
    );
  }
  const { name, digits, calendars, direction } = knownLanguages[chosen];
  const { timeZone, name: publicationName } = await publicationSettings(newsroom.db);
  const free = !(await allEditions(newsroom.db)).some((one) => one.code === chosen);
  const values = typed ?? {
    language: chosen,
    code: free ? chosen : '',
    title: publicationName,
    digits: digits[0],
    calendar: calendars[0],
  };
  const form: FormState = { locale, values, mistakes };
  return c.html(
    <SettingsPage c={c} tab="editions" title={title}>
      <form class="sheet" method="post" action={base}>
        <Mistakes form={form} />
        <p>{locale.say('edition-new-text')}</p>
        <RequiredNote locale={locale} />
        <input type="hidden" name="language" value={chosen} />
        <p>
          {locale.say('edition-language')}:{' '}
          <strong lang={chosen} dir={direction}>
            {name}
          </strong>{' '}
          · <a href={`${base}/new`}>{locale.say('edition-new-language')}</a>
        </p>
        <Field
          form={form}
          name="code"
          label={locale.say('edition-code')}
          hint={locale.say('edition-code-hint')}
          required
          maxlength={20}
          dir="ltr"
        />
        <Masthead form={form} written={{ lang: chosen, dir: direction }} />
        <Voice form={form} language={chosen} timeZone={timeZone} />
        <div class="acts">
          <button class="go" type="submit">
            {title}
          </button>
          <a href={base}>{locale.say('desk-cancel')}</a>
        </div>
      </form>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

/** Makes what was typed, and leads to the new edition’s own form. */
export async function takeNewEdition(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const typed = form.only('language', 'code', 'title', 'tagline', 'digits', 'calendar');
  const outcome = await addEdition(newsroom.db, c.get('staff'), typed);
  if ('mistakes' in outcome) return showNewEdition(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${base}/${outcome.done.id}?done=edition-made`, 303);
}
