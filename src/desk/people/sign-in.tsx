import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { passkeyQuestion, personOfPasskey } from '../../people/passkeys.ts';
import { beginWaiting, needsSecondStep, personOfPassword, recordFailedSignIn } from '../../people/sign-in.ts';
import { SignInTry } from '../../people/sign-in-limits.ts';
import { staffOf } from '../../people/staff.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { doneNotice, ThresholdPage } from '../frame.tsx';
import { enter, keepWaiting, knownBrowser, networkOfVisitor } from './entering.ts';
import { passkeyAddress } from './passkey-address.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { ownPath } from './session.tsx';
import { formOf, OtherLanguages, thresholdFor } from './threshold.tsx';

/** The sign-in page. What it answers does not tell whether an address is known. */
export function signInPage(newsroom: Newsroom) {
  const app = new Hono();

  app.get('/', async (c) => c.html(await page(c, newsroom, { back: c.req.query('back') ?? '', email: '' }, [])));

  app.post('/', async (c) => {
    const { email, password, back } = (await readForm(c.req.raw)).only('email', 'password', 'back');
    const again = async (message: Mistake, status: 422 | 429) =>
      c.html(await page(c, newsroom, { back, email }, [message]), status);
    const attempt = new SignInTry(newsroom, networkOfVisitor(c, newsroom), email, knownBrowser(c));
    const minutes = await attempt.begin();
    if (minutes !== undefined) {
      c.header('retry-after', String(minutes * 60));
      return again({ field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } }, 429);
    }
    const person = await personOfPassword(newsroom.db, email, password);
    if (person === undefined) {
      await recordFailedSignIn(newsroom, email, 'password');
      return again({ field: 'form', message: 'sign-in-mistake-wrong' }, 422);
    }
    await attempt.succeeded();
    if (await needsSecondStep(newsroom.db, person.id)) {
      keepWaiting(c, newsroom, await beginWaiting(newsroom.db, person.id));
      const query = new URLSearchParams({ back, language: person.language });
      return c.redirect(`/desk/sign-in/code?${query}`, 303);
    }
    await enter(c, newsroom, staffOf(person), 'password');
    return c.redirect(ownPath(back), 303);
  });

  app.post('/passkey', async (c) => {
    const { credential, back } = (await readForm(c.req.raw)).only('credential', 'back');
    const again = async (message: Mistake, status: 422 | 429) =>
      c.html(await page(c, newsroom, { back, email: '' }, [message]), status);
    const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
    // No account is typed, so none can be closed by somebody who guesses: only the network is counted.
    const attempt = new SignInTry(newsroom, networkOfVisitor(c, newsroom), '');
    const minutes = await attempt.begin();
    if (minutes !== undefined)
      return again({ field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } }, 429);
    const staff = at && (await personOfPasskey(newsroom, at, { staffId: undefined }, credential));
    if (staff === undefined) {
      await recordFailedSignIn(newsroom, '', 'passkey');
      return again({ field: 'form', message: 'sign-in-mistake-passkey' }, 422);
    }
    await attempt.succeeded();
    await enter(c, newsroom, staff, 'passkey');
    return c.redirect(ownPath(back), 303);
  });

  return app;
}

async function page(c: Context, newsroom: Newsroom, values: { back: string; email: string }, mistakes: Mistake[]) {
  const threshold = await thresholdFor(newsroom, c.req.raw);
  const { locale } = threshold;
  const form = formOf(threshold, values, mistakes);
  const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
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
      </form>
      {at === undefined ? null : (
        <PasskeyForm
          locale={locale}
          action={`/desk/sign-in/passkey?language=${locale.language}`}
          task="get"
          options={await passkeyQuestion(newsroom, at, { staffId: undefined })}
          label={locale.say('sign-in-passkey')}
        >
          <input type="hidden" name="back" value={values.back} />
        </PasskeyForm>
      )}
      <p class="hint">
        <a href={`/desk/sign-in/forgotten?language=${locale.language}`}>{locale.say('sign-in-forgotten-link')}</a>
      </p>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
