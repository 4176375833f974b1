import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { destroyNow } from '../../sources/vault/destruction.ts';
import { namePerson, unnamePerson } from '../../sources/vault/naming.ts';
import { namedRecord } from '../../sources/vault/reading.ts';
import { openIdentity } from '../../sources/vault/records.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { formOf } from '../people/threshold.tsx';
import { shownFactor } from './proof-form.tsx';
import { destructionPage, namingPage, unnamingPage } from './record-acts.tsx';
import { identityPage, recordPage } from './record-page.tsx';

/** One record: opening it, naming people and taking names off, destroying it. */
export function records(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  /** A page of the record, or the one for whom it does not name. */
  const show = async (
    c: Context<DeskEnv>,
    id: string,
    page: typeof recordPage,
    mistakes: readonly Mistake[] = [],
    typed: Record<string, string> = {},
  ) => {
    const record = await namedRecord(newsroom, c.get('staff'), id);
    if (record === undefined) return c.html(noRecordPage(c), 404);
    const form = formOf(c.get('frame'), typed, mistakes);
    return c.html(await page(c, newsroom, record, form), mistakes.length === 0 ? 200 : 422);
  };
  const proofIn = async (c: Context<DeskEnv>) => {
    const form = await readForm(c.req.raw);
    return { form, proof: { passphrase: form.text('passphrase'), factor: shownFactor(c, newsroom, form) } };
  };

  app.get('/:record', (c) => show(c, c.req.param('record'), recordPage));

  app.post('/:record/opening', async (c) => {
    const id = c.req.param('record');
    const { proof } = await proofIn(c);
    const outcome = await openIdentity(newsroom, c.get('staff'), id, proof);
    if (outcome === undefined) return c.html(noRecordPage(c), 404);
    if ('mistakes' in outcome) return show(c, id, recordPage, outcome.mistakes);
    return c.html(await identityPage(c, newsroom, id, outcome.done));
  });

  app.get('/:record/names', (c) => show(c, c.req.param('record'), namingPage));

  app.post('/:record/names', async (c) => {
    const id = c.req.param('record');
    const { form, proof } = await proofIn(c);
    const outcome = await namePerson(newsroom, c.get('staff'), id, form.text('person'), proof);
    if (outcome === undefined) return c.html(noRecordPage(c), 404);
    if ('mistakes' in outcome) return show(c, id, namingPage, outcome.mistakes, form.only('person'));
    return c.redirect(`/desk/vault/records/${id}?done=named`, 303);
  });

  app.get('/:record/names/:person', (c) => {
    const page = unnamingPage(c.req.param('person'));
    return show(c, c.req.param('record'), page);
  });

  app.post('/:record/names/:person', async (c) => {
    const id = c.req.param('record');
    const person = c.req.param('person');
    const { proof } = await proofIn(c);
    const outcome = await unnamePerson(newsroom, c.get('staff'), id, person, proof);
    if (outcome === undefined) return c.html(noRecordPage(c), 404);
    if ('mistakes' in outcome) return show(c, id, unnamingPage(person), outcome.mistakes);
    // Whoever took their own name off has no page of the record any more.
    return c.redirect(person === c.get('staff').id ? '/desk/vault' : `/desk/vault/records/${id}?done=unnamed`, 303);
  });

  app.get('/:record/destruction', (c) => show(c, c.req.param('record'), destructionPage));

  app.post('/:record/destruction', async (c) => {
    const id = c.req.param('record');
    const { form, proof } = await proofIn(c);
    const isUnderstood = form.text('understood') === 'yes';
    const outcome = await destroyNow(newsroom, c.get('staff'), id, { factor: proof.factor, isUnderstood });
    if (outcome === undefined) return c.html(noRecordPage(c), 404);
    if ('mistakes' in outcome) return show(c, id, destructionPage, outcome.mistakes, form.only('understood'));
    return c.redirect('/desk/vault?done=destroyed', 303);
  });

  return app;
}

/** For whoever asks for a record that does not name them, or is not there. */
export function noRecordPage(c: Context<DeskEnv>) {
  const { frame } = c.var;
  const { locale } = frame;
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('vault-none-heading')}>
      <div class="vault">
        <p>{locale.say('vault-none-text')}</p>
        <p>
          <a href="/desk/vault">{locale.say('desk-place-vault')}</a>
        </p>
      </div>
    </DeskPage>
  );
}
