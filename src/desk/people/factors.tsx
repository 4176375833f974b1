import { type Context, Hono } from 'hono';
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { renderSVG } from 'uqr';
import type { Mistake } from '../../mistake.ts';
import { appBeingSetUp, beginApp, stepOfCode } from '../../people/authenticator-app.ts';
import {
  confirmApp,
  factorNeededFrom,
  factorRequirement,
  factorsOf,
  hasFactor,
  newRecoveryCodes,
  removeOwnApp,
} from '../../people/second-factor.ts';
import { isProved } from '../../people/sessions.ts';
import { plainDigits } from '../../people/sign-in.ts';
import { countTries, triesName } from '../../people/tries.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { OwnPasskeys, ownPasskeys } from './own-passkeys.tsx';
import { askForProof } from './proof.tsx';
import { formOf } from './threshold.tsx';

const CONFIRMING = { tries: 20, minutes: 60 } as const;

/** One's own second factor: an authenticator app, passkeys, and the codes for when both are lost. */
export function factors(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();
  const { db } = newsroom;
  const show = (c: Context<DeskEnv>, mistakes: Mistake[] = []) => factorsPage(c, newsroom, mistakes);

  app.get('/', async (c) => c.html(await show(c)));

  app.post('/app', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    await beginApp(newsroom, c.get('staff').id);
    return c.redirect('/desk/account/factors/app', 303);
  });

  app.get('/app', async (c) => {
    // The secret is shown to whoever began it: one left lying is not for whoever finds the desk open.
    if (!isProved(c.get('session'))) return c.redirect('/desk/account/factors', 303);
    const page = await appPage(c, newsroom, []);
    return page === undefined ? c.redirect('/desk/account/factors', 303) : c.html(page);
  });

  app.post('/app/confirmation', async (c) => {
    const staff = c.get('staff');
    const form = await readForm(c.req.raw);
    const asked = await askForProof(c, newsroom, form);
    if (asked !== undefined) return asked;
    const { code } = form.only('code');
    const again = async (mistake: Mistake) => {
      const page = await appPage(c, newsroom, [mistake]);
      return page === undefined ? c.redirect('/desk/account/factors', 303) : c.html(page, 422);
    };
    const minutes = await countTries(db, [[triesName(newsroom, 'confirming', staff.id), CONFIRMING]]);
    if (minutes !== undefined)
      return again({ field: 'code', message: 'sign-in-mistake-too-often', values: { minutes } });
    const step = await stepOfCode(newsroom, staff.id, plainDigits(code), { confirmed: false });
    const confirmed = step === undefined ? undefined : await confirmApp(newsroom, staff, step);
    if (confirmed === undefined) return again({ field: 'code', message: 'app-mistake-code' });
    return confirmed.codes.length === 0
      ? c.redirect('/desk/account/factors?done=app', 303)
      : c.html(codesPage(c, confirmed.codes));
  });

  app.post('/app/removal', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    const outcome = await removeOwnApp(newsroom, c.get('staff'));
    return 'mistakes' in outcome
      ? c.html(await show(c, outcome.mistakes), 422)
      : c.redirect('/desk/account/factors?done=app-removed', 303);
  });

  app.post('/recovery-codes', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    if (!hasFactor(await factorsOf(db, c.get('staff').id))) return c.redirect('/desk/account/factors', 303);
    return c.html(codesPage(c, await newRecoveryCodes(newsroom, c.get('staff'))));
  });

  app.route('/passkeys', ownPasskeys(newsroom, { show, codesPage }));
  return app;
}

async function factorsPage(c: Context<DeskEnv>, newsroom: Newsroom, mistakes: Mistake[]) {
  const frame = c.get('frame');
  const { locale, staff } = frame;
  const { appSince, passkeys, recoveryCodesLeft } = await factorsOf(newsroom.db, staff.id);
  const needed = factorNeededFrom(await factorRequirement(newsroom.db), staff.role);
  const isMissing = needed !== undefined && !hasFactor({ appSince, passkeys });
  const notice = doneNotice(c.req, {
    app: locale.say('app-added'),
    'app-removed': locale.say('app-removed'),
    passkey: locale.say('passkey-added'),
    'passkey-removed': locale.say('passkey-removed'),
    saved: locale.say('desk-saved'),
  });
  return (
    <DeskPage frame={frame} place="account" title={locale.say('factors-heading')} notice={notice}>
      <Mistakes form={formOf(frame, {}, mistakes)} />
      {isMissing && Date.parse(needed) <= Date.now() ? (
        <p class="notice" role="status">
          {locale.say('factors-required')}
        </p>
      ) : null}
      <p>{locale.say('factors-text')}</p>
      <div class="parts">
        <section class="sheet">
          <h2>{locale.say('app-heading')}</h2>
          {appSince === undefined ? (
            <>
              <p class="hint">{locale.say('app-text')}</p>
              <form method="post" action="/desk/account/factors/app">
                <button class="go" type="submit">
                  {locale.say('app-begin')}
                </button>
              </form>
            </>
          ) : (
            <>
              <p>{locale.say('app-since', { date: locale.date(appSince, 'day') })}</p>
              <form method="post" action="/desk/account/factors/app/removal">
                <button class="grave" type="submit">
                  {locale.say('app-remove')}
                </button>
              </form>
            </>
          )}
        </section>
        <OwnPasskeys c={c} newsroom={newsroom} />
        {hasFactor({ appSince, passkeys }) ? (
          <form class="sheet" method="post" action="/desk/account/factors/recovery-codes">
            <h2>{locale.say('recovery-heading')}</h2>
            <p>{locale.say('recovery-left', { count: recoveryCodesLeft })}</p>
            <div>
              <button type="submit">{locale.say('recovery-renew')}</button>
            </div>
          </form>
        ) : null}
      </div>
      <p>
        <a href="/desk/account">{locale.say('account-back')}</a>
      </p>
    </DeskPage>
  );
}

async function appPage(
  c: Context<DeskEnv>,
  newsroom: Newsroom,
  mistakes: Mistake[],
): Promise<HtmlEscapedString | undefined> {
  const frame = c.get('frame');
  const { locale, staff, publicationName } = frame;
  const secret = await appBeingSetUp(newsroom, staff, publicationName);
  if (secret === undefined) return undefined;
  const form = formOf(frame, {}, mistakes);
  return (
    <DeskPage frame={frame} place="account" title={locale.say('app-heading')}>
      <Mistakes form={form} />
      <form class="sheet" method="post" action="/desk/account/factors/app/confirmation">
        <p>{locale.say('app-scan')}</p>
        <div class="qr" role="img" aria-label={locale.say('app-scan-picture')}>
          {/* Drawn here, so that the secret is told to nobody else. */}
          {raw(renderSVG(secret.uri, { border: 3, ecc: 'M' }))}
        </div>
        <p>
          {locale.say('app-type')}{' '}
          <code class="copy" dir="ltr">
            {secret.typed}
          </code>
        </p>
        <p class="hint">
          <a href={secret.uri}>{locale.say('app-open')}</a>
        </p>
        <Field
          form={form}
          name="code"
          label={locale.say('app-code')}
          dir="ltr"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={20}
          required
        />
        <div>
          <button class="go" type="submit">
            {locale.say('app-confirm')}
          </button>
        </div>
      </form>
    </DeskPage>
  );
}

/** The one time that recovery codes are shown. */
function codesPage(c: Context<DeskEnv>, codes: readonly string[]) {
  const frame = c.get('frame');
  const { locale } = frame;
  return (
    <DeskPage frame={frame} place="account" title={locale.say('recovery-heading')}>
      <p class="notice" role="status">
        {locale.say('recovery-shown-once')}
      </p>
      <ol class="codes" dir="ltr">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a class="button go" href="/desk/account/factors">
          {locale.say('recovery-kept')}
        </a>
      </p>
    </DeskPage>
  );
}
