import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { changePassphrase, SHORTEST_PASSPHRASE, setPassphrase } from '../../sources/vault/passphrases.ts';
import { ownVault } from '../../sources/vault/reading.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes, Tick } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { formOf } from '../people/threshold.tsx';
import { PassphraseField, ProofForm, shownFactor } from './proof-form.tsx';

const AT = '/desk/vault/passphrase';

/** One's own passphrase: setting it up, changing it, and beginning anew when it is lost. */
export function passphrase(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();
  const kept = (c: Context<DeskEnv>) => c.redirect('/desk/vault?done=passphrase', 303);

  app.get('/', async (c) => c.html(await page(c, newsroom, [])));

  app.post('/', async (c) => {
    const form = await readForm(c.req.raw);
    const staff = c.get('staff');
    const typed = { ...form.only('fresh', 'again', 'current'), factor: shownFactor(c, newsroom, form) };
    // Whether there is one already is asked of the vault, not of the form: else a stolen session would not need the old one.
    const isFirst = ownVault(newsroom, staff).passphraseSetAt === undefined;
    const outcome = await (isFirst ? setPassphrase : changePassphrase)(newsroom, staff, typed);
    return 'mistakes' in outcome ? c.html(await page(c, newsroom, outcome.mistakes), 422) : kept(c);
  });

  app.get('/replacement', async (c) => c.html(await replacementPage(c, newsroom, formOf(c.get('frame')))));

  app.post('/replacement', async (c) => {
    const form = await readForm(c.req.raw);
    const again = async (mistakes: readonly Mistake[]) =>
      c.html(await replacementPage(c, newsroom, formOf(c.get('frame'), form.only('understood'), mistakes)), 422);
    if (form.text('understood') !== 'yes') return again([{ field: 'understood', message: 'mistake-required' }]);
    const typed = { ...form.only('fresh', 'again'), factor: shownFactor(c, newsroom, form) };
    const outcome = await setPassphrase(newsroom, c.get('staff'), typed);
    return 'mistakes' in outcome ? again(outcome.mistakes) : kept(c);
  });

  return app;
}

async function page(c: Context<DeskEnv>, newsroom: Newsroom, mistakes: readonly Mistake[]) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const form = formOf(frame, {}, mistakes);
  const isFirst = ownVault(newsroom, staff).passphraseSetAt === undefined;
  return (
    <DeskPage
      frame={frame}
      place="vault"
      title={locale.say(isFirst ? 'vault-passphrase-set' : 'vault-passphrase-change')}
    >
      <Mistakes form={form} />
      <div class="vault">
        <p>{locale.say('vault-passphrase-text')}</p>
        <ProofForm c={c} newsroom={newsroom} form={form} action={AT} button={locale.say('vault-passphrase-keep')}>
          {isFirst ? null : (
            <PassphraseField form={form} name="current" label={locale.say('vault-passphrase-current')} />
          )}
          <NewPassphrase form={form} />
        </ProofForm>
        {isFirst ? null : (
          <p>
            <a href={`${AT}/replacement`}>{locale.say('vault-replace-open')}</a>
          </p>
        )}
      </div>
    </DeskPage>
  );
}

async function replacementPage(c: Context<DeskEnv>, newsroom: Newsroom, form: FormState) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const count = ownVault(newsroom, staff).records.filter((one) => one.destroyedAt === null).length;
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('vault-replace-open')}>
      <Mistakes form={form} />
      <div class="vault">
        <p>{locale.say('vault-replace-text', { count })}</p>
        <ProofForm
          c={c}
          newsroom={newsroom}
          form={form}
          action={`${AT}/replacement`}
          button={locale.say('vault-passphrase-keep')}
          grave
        >
          <NewPassphrase form={form} />
          <Tick form={form} name="understood" label={locale.say('vault-replace-understood')} />
        </ProofForm>
      </div>
    </DeskPage>
  );
}

function NewPassphrase({ form }: { form: FormState }) {
  const { locale } = form;
  return (
    <>
      <PassphraseField
        form={form}
        name="fresh"
        label={locale.say('vault-passphrase-fresh')}
        hint={locale.say('vault-passphrase-hint', { least: SHORTEST_PASSPHRASE })}
      />
      <PassphraseField form={form} name="again" label={locale.say('vault-passphrase-again')} />
    </>
  );
}
