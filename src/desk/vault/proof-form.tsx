import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ShownFactor } from '../../people/fresh-factor.ts';
import { passkeyQuestion } from '../../people/passkeys.ts';
import { factorsOf } from '../../people/second-factor.ts';
import { LONGEST_PASSPHRASE } from '../../sources/vault/passphrases.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, type FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { passkeyAddress } from '../people/passkey-address.ts';
import { PasskeyForm } from '../people/passkey-form.tsx';

interface ProofFormProps {
  c: Context<DeskEnv>;
  newsroom: Newsroom;
  form: FormState;
  action: string;
  button: string;
  /** Whether the passphrase is asked; the second factor always is. */
  passphrase?: boolean;
  grave?: boolean;
  children?: Child;
}

/**
 * A form that asks who one is for this one act: by the passphrase and a code, or a passkey where somebody has one (`?with=` says
 * which). Nothing that was typed into it comes back in a page.
 */
export async function ProofForm(props: ProofFormProps) {
  const { c, newsroom, form, action, button, passphrase = false, grave = false, children } = props;
  const { locale, staff } = c.get('frame');
  const { appSince, passkeys } = await factorsOf(newsroom.db, staff.id);
  const at = passkeys > 0 ? passkeyAddress(newsroom.config.publicUrl, c.req.raw) : undefined;
  const wanted = c.req.query('with') ?? (appSince === undefined ? 'passkey' : 'code');
  const fields = (
    <>
      {children}
      {passphrase ? <PassphraseField form={form} name="passphrase" label={locale.say('vault-passphrase')} /> : null}
    </>
  );
  if (at !== undefined && wanted === 'passkey') {
    return (
      <div class="sheet">
        <PasskeyForm
          locale={locale}
          action={`${action}?with=passkey`}
          task="get"
          options={await passkeyQuestion(newsroom, at, { staffId: staff.id })}
          label={button}
        >
          {fields}
        </PasskeyForm>
        <p class="hint">
          <a href="?with=code">{locale.say('vault-with-code')}</a>
        </p>
      </div>
    );
  }
  return (
    <form class="sheet" method="post" action={action} autocomplete="off">
      {fields}
      <Field
        form={form}
        name="code"
        label={locale.say('vault-code')}
        hint={locale.say('vault-code-hint')}
        dir="ltr"
        autocomplete="one-time-code"
        maxlength={40}
        required
      />
      <div>
        <button class={grave ? 'grave' : 'go'} type="submit">
          {button}
        </button>
      </div>
      {at === undefined ? null : (
        <p class="hint">
          <a href="?with=passkey">{locale.say('vault-with-passkey')}</a>
        </p>
      )}
    </form>
  );
}

/** A field for a passphrase. */
export function PassphraseField(props: { form: FormState; name: string; label: string; hint?: string }) {
  return (
    <Field
      {...props}
      type="password"
      dir="ltr"
      autocomplete={props.name === 'fresh' || props.name === 'again' ? 'new-password' : 'current-password'}
      maxlength={LONGEST_PASSPHRASE}
      required
    />
  );
}

/** The second factor that such a form was sent with. */
export function shownFactor(c: Context<DeskEnv>, { config }: Newsroom, form: SentForm): ShownFactor {
  const credential = form.text('credential');
  return credential === ''
    ? { code: form.text('code') }
    : { credential, at: passkeyAddress(config.publicUrl, c.req.raw) };
}
