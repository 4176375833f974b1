import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Mistake } from '../../mistake.ts';
import { deviceName, deviceParts } from '../../people/device-name.ts';
import { addPasskey, passkeyCreation, passkeysOf, renamePasskey } from '../../people/passkeys.ts';
import { removeOwnPasskey } from '../../people/second-factor.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { passkeyAddress } from './passkey-address.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { askForProof } from './proof.tsx';
import { formOf } from './threshold.tsx';

interface Pages {
  show(c: Context<DeskEnv>, mistakes?: Mistake[]): Promise<HtmlEscapedString>;
  codesPage(c: Context<DeskEnv>, codes: readonly string[]): HtmlEscapedString | Promise<HtmlEscapedString>;
}

/** Adding, naming and removing one's own passkeys. */
export function ownPasskeys(newsroom: Newsroom, { show, codesPage }: Pages) {
  const app = new Hono<DeskEnv>();
  const { db } = newsroom;
  const done = (c: Context<DeskEnv>, what: string) => c.redirect(`/desk/account/factors?done=${what}`, 303);

  app.post('/', async (c) => {
    const form = await readForm(c.req.raw);
    const asked = await askForProof(c, newsroom, form);
    if (asked !== undefined) return asked;
    const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
    if (at === undefined) return c.html(await show(c, [{ field: 'form', message: 'passkey-mistake-address' }]), 422);
    const outcome = await addPasskey(newsroom, at, c.get('staff'), form.only('name', 'credential'));
    if ('mistakes' in outcome) return c.html(await show(c, outcome.mistakes), 422);
    return outcome.done.codes.length === 0 ? done(c, 'passkey') : c.html(codesPage(c, outcome.done.codes));
  });

  app.post('/:id/name', async (c) => {
    const { name } = (await readForm(c.req.raw)).only('name');
    const outcome = await renamePasskey(db, c.get('staff'), c.req.param('id'), name);
    if ('mistakes' in outcome) return c.html(await show(c, outcome.mistakes), 422);
    return outcome.done ? done(c, 'saved') : c.notFound();
  });

  app.post('/:id/removal', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    const outcome = await removeOwnPasskey(newsroom, c.get('staff'), c.req.param('id'));
    if ('mistakes' in outcome) return c.html(await show(c, outcome.mistakes), 422);
    return outcome.done ? done(c, 'passkey-removed') : c.notFound();
  });

  return app;
}

/** The list of one's passkeys, with what makes another one. */
export async function OwnPasskeys({ c, newsroom }: { c: Context<DeskEnv>; newsroom: Newsroom }) {
  const { locale, staff, publicationName } = c.get('frame');
  const passkeys = await passkeysOf(newsroom.db, staff.id);
  const at = passkeyAddress(newsroom.config.publicUrl, c.req.raw);
  const { browser, system } = deviceParts(deviceName(c.req.header('user-agent')));
  const suggested = [browser, system].filter((part) => part !== '').join(', ');
  return (
    <section class="sheet">
      <h2>{locale.say('passkeys-heading')}</h2>
      <p class="hint">{locale.say('passkeys-text')}</p>
      {passkeys.length === 0 ? null : (
        <ul class="rows">
          {passkeys.map((passkey) => (
            <li>
              <span>
                <strong>
                  <bdi>{passkey.name}</bdi>
                </strong>
                <small class="muted">
                  {passkey.used_at === null
                    ? locale.say('passkey-unused', { date: locale.date(passkey.created_at, 'day') })
                    : locale.say('passkey-used', { date: locale.date(passkey.used_at, 'day') })}
                </small>
              </span>
              <details>
                <summary>
                  {locale.say('people-more')} <span class="heard">{passkey.name}</span>
                </summary>
                <form class="acts" method="post" action={`/desk/account/factors/passkeys/${passkey.id}/name`}>
                  <label class="heard" for={`name-${passkey.id}`}>
                    {locale.say('passkey-name')}
                  </label>
                  <input
                    id={`name-${passkey.id}`}
                    name="name"
                    value={passkey.name}
                    maxlength={60}
                    dir="auto"
                    required
                  />
                  <button type="submit">{locale.say('passkey-rename')}</button>
                </form>
                <form method="post" action={`/desk/account/factors/passkeys/${passkey.id}/removal`}>
                  <button class="grave" type="submit">
                    {locale.say('passkey-remove')}
                  </button>
                </form>
              </details>
            </li>
          ))}
        </ul>
      )}
      {at === undefined ? (
        <p class="hint">{locale.say('passkey-mistake-address')}</p>
      ) : (
        <PasskeyForm
          locale={locale}
          action="/desk/account/factors/passkeys"
          task="create"
          options={await passkeyCreation(newsroom, at, staff, publicationName)}
          label={locale.say('passkey-add')}
        >
          <Field
            form={formOf({ locale }, { name: suggested })}
            name="name"
            label={locale.say('passkey-name')}
            hint={locale.say('passkey-name-hint')}
            dir="auto"
            maxlength={60}
            required
          />
        </PasskeyForm>
      )}
    </section>
  );
}
