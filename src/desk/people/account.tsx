import { type Context, Hono } from 'hono';
import { checked } from '../../checked.ts';
import type { Mistake } from '../../mistake.ts';
import { recordAct } from '../../people/audit.ts';
import { passwordMistake } from '../../people/passwords.ts';
import { changePassword } from '../../people/sign-in.ts';
import { SignInTry } from '../../people/sign-in-limits.ts';
import { changeOwnAccount, endSessions, personSchema, subjectOf } from '../../people/staff.ts';
import { type Connection, clientAddress, networkOf } from '../../web/client-address.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, Field, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { languageOptions } from '../voice.ts';
import { formOf, NewPassword } from './threshold.tsx';

/** One's own sign-in: name and language of the desk, password, and leaving every other browser. */
export function account(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.get('/', (c) => c.html(page(c)));

  app.post('/', async (c) => {
    const draft = (await readForm(c.req.raw)).only('name', 'language');
    const read = checked(personSchema.omit({ email: true }), draft);
    if ('mistakes' in read) return c.html(page(c, { about: formOf(c.get('frame'), draft, read.mistakes) }), 422);
    await changeOwnAccount(newsroom.db, c.get('staff'), read.done);
    return c.redirect('/desk/account?done=saved', 303);
  });

  app.post('/password', async (c) => {
    const staff = c.get('staff');
    const { current, fresh } = (await readForm(c.req.raw)).only('current', 'fresh');
    const wrong = passwordMistake('fresh', fresh, staff);
    const again = (one: Mistake) => c.html(page(c, { password: formOf(c.get('frame'), {}, [one]) }), 422);
    if (wrong !== undefined) return again(wrong);
    // Whoever found a desk left open may not guess its password either.
    const connection = c.env as Partial<Connection> | undefined;
    const from = networkOf(clientAddress(c.req.raw, connection, newsroom.config.trustedProxies));
    const attempt = new SignInTry(newsroom.db, from, staff.email);
    const minutes = await attempt.begin();
    if (minutes !== undefined)
      return again({ field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } });
    const cookies = await changePassword(newsroom, c.req.raw.headers, current, fresh);
    if (cookies === undefined) return again({ field: 'current', message: 'account-mistake-password-wrong' });
    await attempt.succeeded();
    await newsroom.db.write((tx) => recordAct(tx, staff, 'password-changed', subjectOf(staff)));
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
    return c.redirect('/desk/account?done=password', 303);
  });

  app.post('/sessions/end', async (c) => {
    const staff = c.get('staff');
    await newsroom.db.write(async (tx) => {
      await endSessions(tx, staff.id);
      await recordAct(tx, staff, 'signed-out-everywhere', subjectOf(staff));
    });
    return c.redirect('/desk/sign-in', 303);
  });

  return app;
}

function page(c: Context<DeskEnv>, forms: { about?: FormState; password?: FormState } = {}) {
  const frame = c.get('frame');
  const { locale, staff } = frame;
  const about = forms.about ?? formOf(frame, { name: staff.name, language: staff.language });
  const password = forms.password ?? formOf(frame);
  const notice = doneNotice(c.req, {
    saved: locale.say('desk-saved'),
    password: locale.say('account-password-changed'),
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
        <form class="sheet" method="post" action="/desk/account/sessions/end">
          <h2>{locale.say('account-everywhere-heading')}</h2>
          <div>
            <button type="submit">{locale.say('account-everywhere-button')}</button>
          </div>
        </form>
      </div>
    </DeskPage>
  );
}
