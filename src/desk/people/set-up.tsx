import { Hono } from 'hono';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import type { Staff } from '../../people/rights.ts';
import { makeFirstAdministrator, SetUpClosed, setUpHolds } from '../../people/set-up.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, Field, type FormState, Mistakes, RequiredNote } from '../fields.tsx';
import { ThresholdPage } from '../frame.tsx';
import { languageOptions } from '../voice.ts';
import { enter } from './entering.ts';
import { closedPage, formOf, OtherLanguages, PersonFields, type Threshold, thresholdFor } from './threshold.tsx';

/** The page behind the one-time link of the first start: nobody without it can claim the desk. */
export function setUp(newsroom: Newsroom) {
  const app = new Hono();

  app.get('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    if (!(await setUpHolds(newsroom.db, c.req.param('secret')))) {
      return closedPage(c, threshold, 'setup-invalid-heading', 'setup-invalid-text');
    }
    const { name } = await publicationSettings(newsroom.db);
    return c.html(page(threshold, { publication: name, language: threshold.locale.language }, []));
  });

  app.post('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const draft = (await readForm(c.req.raw)).only('name', 'email', 'password', 'publication', 'language');
    let joined: Staff;
    try {
      const outcome = await makeFirstAdministrator(newsroom.db, c.req.param('secret'), draft);
      if ('mistakes' in outcome) return c.html(page(threshold, draft, outcome.mistakes), 422);
      joined = outcome.done;
    } catch (error) {
      if (!(error instanceof SetUpClosed)) throw error;
      return closedPage(c, threshold, 'setup-invalid-heading', 'setup-invalid-text');
    }
    await enter(c, newsroom, joined, 'joined');
    return c.redirect('/desk', 303);
  });

  return app;
}

function page(threshold: Threshold, values: FormState['values'], mistakes: Mistake[]) {
  const { locale } = threshold;
  const form = formOf(threshold, values, mistakes);
  return (
    <ThresholdPage {...threshold} title={locale.say('setup-heading')}>
      <p>{locale.say('setup-text')}</p>
      <Mistakes form={form} />
      <form class="sheet" method="post" action={`?language=${locale.language}`}>
        <RequiredNote locale={locale} />
        <PersonFields form={form} />
        <Field
          form={form}
          name="publication"
          label={locale.say('setup-publication')}
          maxlength={100}
          dir="auto"
          required
        />
        <Choice
          form={form}
          name="language"
          label={locale.say('person-language')}
          hint={locale.say('setup-language-hint')}
          options={languageOptions()}
          required
        />
        <div>
          <button class="go" type="submit">
            {locale.say('setup-button')}
          </button>
        </div>
      </form>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
