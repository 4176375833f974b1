import { type Context, Hono } from 'hono';
import { longestDaysOf } from '../../sources/vault/longest.ts';
import { peopleToName } from '../../sources/vault/reading.ts';
import { LONGEST_IDENTITY, maySeal, sealIdentity } from '../../sources/vault/records.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices, Field, type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { formOf } from '../people/threshold.tsx';
import { noRecordPage } from './records.tsx';
import { sourceLabels } from './source-names.ts';
import { Label } from './vault-page.tsx';

/** Sealing the identity of an anonymous source that one made or knows. */
export function sealing(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.get('/:source', async (c) => {
    const source = c.req.param('source');
    // Before the source is looked for, so that a page without a vault says that there is none.
    const people = await peopleToName(newsroom);
    if (!(await maySeal(newsroom.db, c.get('staff'), source))) return c.html(noRecordPage(c), 404);
    const longest = await longestDaysOf(newsroom.db);
    const form = formOf(c.get('frame'), { days: String(Math.min(90, longest)) });
    return c.html(await page(c, newsroom, { source, form, people }));
  });

  app.post('/:source', async (c) => {
    const source = c.req.param('source');
    const people = await peopleToName(newsroom);
    const sent = await readForm(c.req.raw);
    const typed = { ...sent.only('identity', 'days'), names: sent.all('names') };
    const outcome = await sealIdentity(newsroom, c.get('staff'), source, typed);
    if (outcome === undefined) return c.html(noRecordPage(c), 404);
    if ('done' in outcome) return c.redirect('/desk/vault?done=sealed', 303);
    const form = formOf(c.get('frame'), typed, outcome.mistakes);
    return c.html(await page(c, newsroom, { source, form, people }), 422);
  });

  return app;
}

async function page(
  c: Context<DeskEnv>,
  { db }: Newsroom,
  { source, form, people }: { source: string; form: FormState; people: Awaited<ReturnType<typeof peopleToName>> },
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const label = (await sourceLabels(db, [source], locale))(source);
  const others = people.filter(({ id }) => id !== staff.id);
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('vault-seal-open')}>
      <Mistakes form={form} />
      <div class="vault">
        <p>
          <Label label={label} />
        </p>
        <p>{locale.say('vault-seal-text')}</p>
        <form class="sheet" method="post" action={`/desk/vault/sources/${source}`} autocomplete="off">
          <RequiredNote locale={locale} />
          <TextArea
            form={form}
            name="identity"
            label={locale.say('vault-seal-identity')}
            hint={locale.say('vault-seal-identity-hint')}
            maxlength={LONGEST_IDENTITY}
            dir="auto"
            required
          />
          <Field
            form={form}
            name="days"
            label={locale.say('vault-seal-days')}
            hint={locale.say('vault-seal-days-hint', { most: await longestDaysOf(db) })}
            type="number"
            min={1}
            max={await longestDaysOf(db)}
            required
          />
          {others.length === 0 ? (
            <p class="hint">{locale.say('vault-seal-nobody')}</p>
          ) : (
            <Choices
              form={form}
              name="names"
              label={locale.say('vault-seal-names')}
              hint={locale.say('vault-seal-names-hint')}
              stacked
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div class="acts">
            <button class="go" type="submit">
              {locale.say('vault-seal-button')}
            </button>
            <a class="button" href="/desk/vault">
              {locale.say('desk-cancel')}
            </a>
          </div>
        </form>
      </div>
    </DeskPage>
  );
}
