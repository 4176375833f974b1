import { type Context, Hono } from 'hono';
import { checked } from '../../checked.ts';
import type { Mistake } from '../../mistake.ts';
import { factorsOf } from '../../people/second-factor.ts';
import { sessionsOf } from '../../people/sessions.ts';
import { changePassword } from '../../people/sign-in.ts';
import { SignInTry } from '../../people/sign-in-limits.ts';
import { changeOwnAccount, personSchema } from '../../people/staff.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, Field, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { languageOptions } from '../voice.ts';
import { knownBrowser, networkOfVisitor } from './entering.ts';
import { factors } from './factors.tsx';
import { OwnSessions, ownSessions } from './own-sessions.tsx';
import { proof } from './proof.tsx';
import { formOf, NewPassword } from './threshold.tsx';

/** One's own sign-in: name and language of the desk, password, and leaving every other browser. */
export function account(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  const page = (c: Context<DeskEnv>, forms?: Forms) => accountPage(c, newsroom, forms);

  app.get('/', async (c) => c.html(await page(c)));

  app.post('/', async (c) => {
    const draft = (await readForm(c.req.raw)).only('name', 'language');
    const read = checked(personSchema.omit({ email: true }), draft);
    if ('mistakes' in read) return c.html(await page(c, { about: formOf(c.get('frame'), draft, read.mistakes) }), 422);
    await changeOwnAccount(newsroom.db, c.get('staff'), read.done);
    return c.redirect('/desk/account?done=saved', 303);
  });

  app.post('/password', async (c) => {
    const staff = c.get('staff');
    const { current, fresh } = (await readForm(c.req.raw)).only('current', 'fresh');
    const again = async (mistakes: Mistake[]) =>
      c.html(await page(c, { password: formOf(c.get('frame'), {}, mistakes) }), 422);
    // Whoever found a desk left open may not guess its password either.
    const attempt = new SignInTry(newsroom, networkOfVisitor(c, newsroom), staff.email, knownBrowser(c));
    const minutes = await attempt.begin();
    if (minutes !== undefined)
      return again([{ field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } }]);
    const outcome = await changePassword(newsroom, staff, c.get('session').id, { current, fresh });
    if ('mistakes' in outcome) return again(outcome.mistakes);
    await attempt.succeeded();
    return c.redirect('/desk/account?done=password', 303);
  });

  app.route('/sessions', ownSessions(newsroom));
  app.route('/factors', factors(newsroom));
  app.route('/proof', proof(newsroom));
  return app;
}

interface Forms {
  about?: FormState;
  password?: FormState;
}

async function accountPage(c: Context<DeskEnv>, { db }: Newsroom, forms: Forms = {}) {
  const frame = c.get('frame');
  const { locale, staff } = frame;
  const { appSince, passkeys } = await factorsOf(db, staff.id);
  const about = forms.about ?? formOf(frame, { name: staff.name, language: staff.language });
  const password = forms.password ?? formOf(frame);
  const notice = doneNotice(c.req, {
    saved: locale.say('desk-saved'),
    password: locale.say('account-password-changed'),
    sessions: locale.say('sessions-ended'),
  });
  return (
    <DeskPage frame={frame} place="account" title={locale.say('account-heading')} notice={notice}>
      <Mistakes form={forms.about ?? password} />
      <div class="parts">
        <form class="sheet" method="post" action="/desk/account">
          <Field
            form={about}
            name="name"
            label={locale.say('person-name')}
            hint={locale.say('person-name-hint')}
            autocomplete="name"
            maxlength={100}
            dir="auto"
            required
          />
          <Choice
            form={about}
            name="language"
            label={locale.say('account-language')}
            options={languageOptions()}
            required
          />
          <div class="acts">
            <button class="go" type="submit">
              {locale.say('desk-save')}
            </button>
            <span class="muted">
              <bdi>{staff.email}</bdi> · {locale.say('people-role', { role: staff.role })}
            </span>
          </div>
        </form>
        <form class="sheet" method="post" action="/desk/account/password">
          <h2>{locale.say('account-password-heading')}</h2>
          <input type="hidden" name="username" autocomplete="username" value={staff.email} />
          <Field
            form={password}
            name="current"
            label={locale.say('account-password-now')}
            type="password"
            dir="ltr"
            autocomplete="current-password"
            required
          />
          <NewPassword form={password} name="fresh" label={locale.say('account-password-new')} />
          <div>
            <button type="submit">{locale.say('account-password-button')}</button>
          </div>
        </form>
        <section class="sheet">
          <h2>{locale.say('factors-heading')}</h2>
          <p>
            {appSince === undefined ? locale.say('factors-no-app') : locale.say('factors-app')}{' '}
            {locale.say('factors-passkeys', { count: passkeys })}
          </p>
          <div>
            <a class="button" href="/desk/account/factors">
              {locale.say('factors-open')}
            </a>
          </div>
        </section>
        <OwnSessions locale={locale} sessions={await sessionsOf(db, staff.id)} own={c.get('session').id} />
      </div>
    </DeskPage>
  );
}
