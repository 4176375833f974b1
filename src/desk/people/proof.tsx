import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { passkeyQuestion, passkeysOf, personOfPasskey } from '../../people/passkeys.ts';
import { isProved, keepProof } from '../../people/sessions.ts';
import { isPasswordOf, recordFailedSignIn } from '../../people/sign-in.ts';
import { SignInTry } from '../../people/sign-in-limits.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { knownBrowser, networkOfVisitor } from './entering.ts';
import { KeptFields } from './kept-fields.tsx';
import { passkeyAddress } from './passkey-address.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { ownPath } from './session.tsx';
import { formOf } from './threshold.tsx';

const PASSWORD = 'proof-password';
const CREDENTIAL = 'proof-credential';

/**
 * Before an act that decides who gets in: the page that asks who is there, holding the form that was sent, when their last
 * proof is a while ago; `undefined` when it is recent. Whoever finds a desk left open cannot lock its owner out.
 */
export async function askForProof(c: Context<DeskEnv>, newsroom: Newsroom, form?: SentForm) {
  if (isProved(c.get('session'))) return undefined;
  const sent = form ?? (await readForm(c.req.raw));
  const { pathname, search } = new URL(c.req.url);
  return c.html(await page(c, newsroom, sent, pathname + search, []), 401);
}

/** Takes the proof, and sends the browser on with the form it held. */
export function proof(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.post('/', async (c) => {
    const form = await readForm(c.req.raw);
    const to = ownPath(c.req.query('to') ?? '');
    const staff = c.get('staff');
    const again = async (mistake: Mistake) => c.html(await page(c, newsroom, form, to, [mistake]), 422);
    const attempt = new SignInTry(newsroom, networkOfVisitor(c, newsroom), staff.email, knownBrowser(c));
    const minutes = await attempt.begin();
    if (minutes !== undefined) {
      return again({ field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } });
    }
    const credential = form.text(CREDENTIAL);
    const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
    const isRight =
      credential === ''
        ? await isPasswordOf(newsroom.db, staff.id, form.text(PASSWORD))
        : at !== undefined && (await personOfPasskey(newsroom, at, { staffId: staff.id }, credential)) !== undefined;
    if (!isRight) {
      await recordFailedSignIn(newsroom, staff.email, credential === '' ? 'password' : 'passkey');
      return again(
        credential === ''
          ? { field: PASSWORD, message: 'proof-mistake-password' }
          : { field: 'form', message: 'sign-in-mistake-passkey' },
      );
    }
    await attempt.succeeded();
    await keepProof(newsroom.db, c.get('session').id);
    // The same form, by the browser itself, to where it was going.
    return c.redirect(to, 307);
  });

  return app;
}

async function page(c: Context<DeskEnv>, newsroom: Newsroom, sent: SentForm, to: string, mistakes: Mistake[]) {
  const frame = c.get('frame');
  const { locale, staff } = frame;
  const form = formOf(frame, {}, mistakes);
  const action = `/desk/account/proof?${new URLSearchParams({ to })}`;
  const kept = <KeptFields form={sent} except={[PASSWORD, CREDENTIAL]} />;
  const has = (await passkeysOf(newsroom.db, staff.id)).length > 0;
  const at = has ? passkeyAddress(newsroom.config.publicUrl, c.req.raw) : undefined;
  return (
    <DeskPage frame={frame} place="account" title={locale.say('proof-heading')}>
      <Mistakes form={form} />
      <p>{locale.say('proof-text')}</p>
      <form class="sheet" method="post" action={action}>
        {kept}
        <input type="hidden" name="username" autocomplete="username" value={staff.email} />
        <Field
          form={form}
          name={PASSWORD}
          label={locale.say('sign-in-password')}
          type="password"
          dir="ltr"
          autocomplete="current-password"
          required
          autofocus
        />
        <div>
          <button class="go" type="submit">
            {locale.say('proof-button')}
          </button>
        </div>
      </form>
      {at === undefined ? null : (
        <PasskeyForm
          locale={locale}
          action={action}
          task="get"
          options={await passkeyQuestion(newsroom, at, { staffId: staff.id })}
          label={locale.say('second-step-passkey')}
          name={CREDENTIAL}
        >
          {kept}
        </PasskeyForm>
      )}
    </DeskPage>
  );
}
