import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { signIn } from '../../people/sign-in.ts';
import { SignInTry } from '../../people/sign-in-limits.ts';
import { type Connection, clientAddress, networkOf } from '../../web/client-address.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { doneNotice, ThresholdPage } from '../frame.tsx';
import { ownPath } from './session.tsx';
import { formOf, OtherLanguages, type Threshold, thresholdFor } from './threshold.tsx';

/** The sign-in page. What it answers does not tell whether an address is known. */
export function signInPage(newsroom: Newsroom) {
  const app = new Hono<{ Bindings: Partial<Connection> }>();

  app.get('/', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    return c.html(page(c, threshold, { back: c.req.query('back') ?? '', email: '' }, []));
  });

  app.post('/', async (c) => {
    const form = await readForm(c.req.raw);
    const { email, password, back } = form.only('email', 'password', 'back');
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const from = networkOf(clientAddress(c.req.raw, c.env, newsroom.config.trustedProxies));
    const attempt = new SignInTry(newsroom.db, from, email);
    const minutes = await attempt.begin();
    if (minutes !== undefined) {
      c.header('retry-after', String(minutes * 60));
      const mistake: Mistake = { field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } };
      return c.html(page(c, threshold, { back, email }, [mistake]), 429);
    }
    const cookies = await signIn(newsroom, email, password);
    if (cookies === undefined) {
      const mistake: Mistake = { field: 'form', message: 'sign-in-mistake-wrong' };
      return c.html(page(c, threshold, { back, email }, [mistake]), 422);
    }
    await attempt.succeeded();
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
    return c.redirect(ownPath(back), 303);
  });

  return app;
}

function page(c: Context, threshold: Threshold, values: { back: string; email: string }, mistakes: Mistake[]) {
  const { locale } = threshold;
  const form = formOf(threshold, values, mistakes);
  const notice = doneNotice(c.req, {
    password: locale.say('password-link-done'),
    joined: locale.say('people-changed'),
    ended: locale.say('sign-in-ended'),
  });
  return (
    <ThresholdPage {...threshold} title={locale.say('sign-in-heading')} notice={notice}>
      <Mistakes form={form} />
      <form class="sheet" method="post" action={`/desk/sign-in?language=${locale.language}`}>
        <input type="hidden" name="back" value={values.back} />
        <Field
          form={form}
          name="email"
          label={locale.say('sign-in-email')}
          type="email"
          dir="ltr"
          autocomplete="username"
          required
          autofocus
        />
        <Field
          form={form}
          name="password"
          label={locale.say('sign-in-password')}
          type="password"
          dir="ltr"
          autocomplete="current-password"
          required
        />
        <div>
          <button class="go" type="submit">
            {locale.say('sign-in-button')}
          </button>
        </div>
        <p class="hint">
          {locale.sayWith('sign-in-forgotten', {}, { command: (words) => <code dir="ltr">{words}</code> })}
        </p>
      </form>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
