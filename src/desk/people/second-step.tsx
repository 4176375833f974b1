import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { passkeyQuestion, personOfPasskey } from '../../people/passkeys.ts';
import type { Staff } from '../../people/rights.ts';
import { type Factors, factorsOf } from '../../people/second-factor.ts';
import { endWaiting, finishWithCode, personWaiting, recordFailedSignIn } from '../../people/sign-in.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { ThresholdPage } from '../frame.tsx';
import { enter, forgetWaiting, waitingSecret } from './entering.ts';
import { passkeyAddress } from './passkey-address.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { ownPath } from './session.tsx';
import { formOf, OtherLanguages, thresholdFor } from './threshold.tsx';

/** The second step of signing in: a code of the app, a passkey, or a recovery code. */
export function secondStep(newsroom: Newsroom) {
  const app = new Hono();
  const { db } = newsroom;
  // The password was right a while ago, or never: everything begins again.
  const fromTheBeginning = (c: Context, back: string) =>
    c.redirect(`/desk/sign-in?${new URLSearchParams({ back })}`, 303);

  app.get('/', async (c) => {
    const back = c.req.query('back') ?? '';
    const staff = await personWaiting(db, waitingSecret(c));
    return staff === undefined ? fromTheBeginning(c, back) : c.html(await page(c, newsroom, staff, back, []));
  });

  app.post('/', async (c) => {
    const { code, back } = (await readForm(c.req.raw)).only('code', 'back');
    const secret = waitingSecret(c);
    const staff = await personWaiting(db, secret);
    if (secret === undefined || staff === undefined) return fromTheBeginning(c, back);
    const outcome = await finishWithCode(newsroom, secret, staff, code);
    if ('mistakes' in outcome) return c.html(await page(c, newsroom, staff, back, outcome.mistakes), 422);
    forgetWaiting(c);
    await enter(c, newsroom, staff, outcome.done);
    return c.redirect(outcome.done === 'password-recovery' ? '/desk/account/factors' : ownPath(back), 303);
  });

  app.post('/passkey', async (c) => {
    const { credential, back } = (await readForm(c.req.raw)).only('credential', 'back');
    const secret = waitingSecret(c);
    const staff = await personWaiting(db, secret);
    if (secret === undefined || staff === undefined) return fromTheBeginning(c, back);
    const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
    const proved = at && (await personOfPasskey(newsroom, at, { staffId: staff.id }, credential));
    if (proved === undefined) {
      await recordFailedSignIn(newsroom, staff.email, 'passkey');
      const wrong: Mistake = { field: 'form', message: 'sign-in-mistake-passkey' };
      return c.html(await page(c, newsroom, staff, back, [wrong]), 422);
    }
    if (!(await db.write((tx) => endWaiting(tx, secret)))) return fromTheBeginning(c, back);
    forgetWaiting(c);
    await enter(c, newsroom, staff, 'password-passkey');
    return c.redirect(ownPath(back), 303);
  });

  return app;
}

async function page(c: Context, newsroom: Newsroom, staff: Staff, back: string, mistakes: Mistake[]) {
  const threshold = await thresholdFor(newsroom, c.req.raw);
  const { locale } = threshold;
  const form = formOf(threshold, {}, mistakes);
  const factors = await factorsOf(newsroom.db, staff.id);
  const at = factors.passkeys > 0 ? passkeyAddress(newsroom.config.publicUrl, c.req.raw) : undefined;
  return (
    <ThresholdPage {...threshold} title={locale.say('second-step-heading')}>
      <Mistakes form={form} />
      {at === undefined ? null : (
        <PasskeyForm
          locale={locale}
          action={`/desk/sign-in/code/passkey?language=${locale.language}`}
          task="get"
          options={await passkeyQuestion(newsroom, at, { staffId: staff.id })}
          label={locale.say('second-step-passkey')}
        >
          <input type="hidden" name="back" value={back} />
        </PasskeyForm>
      )}
      <form class="sheet" method="post" action={`/desk/sign-in/code?language=${locale.language}`}>
        <input type="hidden" name="back" value={back} />
        <Field
          form={form}
          name="code"
          label={labelFor(factors, locale)}
          hint={locale.say('second-step-hint')}
          dir="ltr"
          autocomplete="one-time-code"
          maxlength={40}
          required
          {...(at === undefined ? { autofocus: true } : {})}
        />
        <div>
          <button class="go" type="submit">
            {locale.say('sign-in-button')}
          </button>
        </div>
      </form>
      <p class="hint">
        <a href="/desk/sign-in">{locale.say('second-step-other')}</a>
      </p>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}

function labelFor(factors: Factors, locale: Awaited<ReturnType<typeof thresholdFor>>['locale']): string {
  return factors.appSince === undefined ? locale.say('second-step-recovery') : locale.say('second-step-code');
}
