import { Hono } from 'hono';
import { changeSite, closeSite, makeSite, renewSiteKey, type Site, siteById, sitesOf } from '../../comments/sites.ts';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import { Choice, Field, type FormState, TextArea } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Code, type SettingsContext, SettingsPage } from './frame.tsx';
import { Entries, ListedForm } from './listed.tsx';
import { Closing, SiteKey, Snippets } from './site-parts.tsx';

/** Other sites whose pages carry conversations: adding, changing, keys, closing. Mounted at `/desk/settings/sites`. */
export function sites(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showSites(newsroom, c));
  door.post('/', (c) => takeNewSite(newsroom, c));
  door.get('/:site', (c) => showSite(newsroom, c));
  door.post('/:site', (c) => takeSite(newsroom, c));
  door.post('/:site/key', (c) => takeAct(newsroom, c, 'site-key-renewed'));
  door.post('/:site/closing', (c) => takeAct(newsroom, c, 'site-closed'));
  door.post('/:site/closing/withdrawal', (c) => takeAct(newsroom, c, 'site-reopened'));
  return door;
}

const list = '/desk/settings/sites';

async function showSites(
  { db }: Newsroom,
  c: SettingsContext,
  typed: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
) {
  const { locale } = c.get('frame');
  const [rows, editions] = await Promise.all([sitesOf(db), allEditions(db)]);
  const form: FormState = { locale, values: typed, mistakes };
  return c.html(
    <SettingsPage c={c} tab="sites" title={locale.say('sites-heading')}>
      <div class="parts">
        <Entries
          empty={locale.say('sites-empty')}
          items={rows.map((site) => {
            const edition = editions.find(({ id }) => id === site.editionId);
            return (
              <li>
                <span>
                  <a href={`${list}/${site.id}`}>
                    <bdi>{site.name}</bdi>
                  </a>{' '}
                  {site.closedAt === null ? null : <span class="state">{locale.say('site-is-closed')}</span>}{' '}
                  {edition === undefined ? null : (
                    <small class="muted">
                      <bdi {...writtenIn(edition)}>{edition.title}</bdi>
                    </small>
                  )}
                </span>
                <small class="muted">
                  {site.origins.map((origin) => (
                    <>
                      <Code>{origin}</Code>{' '}
                    </>
                  ))}
                </small>
              </li>
            );
          })}
        />
        <ListedForm form={form} action={list} adds={locale.say('site-add')}>
          <SiteFields form={form} editions={editions} />
        </ListedForm>
      </div>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

function SiteFields({ form, editions }: { form: FormState; editions: Awaited<ReturnType<typeof allEditions>> }) {
  const { locale } = form;
  return (
    <>
      <Field
        form={form}
        name="name"
        label={locale.say('site-name')}
        hint={locale.say('site-name-hint')}
        required
        maxlength={80}
        dir="auto"
      />
      <Choice
        form={form}
        name="edition"
        label={locale.say('site-edition')}
        hint={locale.say('site-edition-hint')}
        required
        options={editions.map((edition) => ({ value: edition.id, label: edition.title, ...writtenIn(edition) }))}
      />
      <TextArea
        form={form}
        name="origins"
        label={locale.say('site-origins')}
        hint={locale.say('site-origins-hint')}
        required
        rows={3}
        dir="ltr"
      />
    </>
  );
}

async function takeNewSite(newsroom: Newsroom, c: SettingsContext) {
  const typed = (await readForm(c.req.raw)).only('name', 'edition', 'origins');
  const outcome = await makeSite(newsroom.db, c.get('staff'), typed);
  if ('mistakes' in outcome) return showSites(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${list}/${outcome.done.id}?done=made`, 303);
}

async function showSite(
  newsroom: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const { db, config, secret } = newsroom;
  const { locale } = c.get('frame');
  const site = await siteById(db, c.req.param('site') ?? '');
  if (site === undefined) return c.notFound();
  const editions = await allEditions(db);
  const form: FormState = { locale, values: typed ?? valuesOf(site), mistakes };
  const edition = editions.find(({ id }) => id === site.editionId);
  return c.html(
    <SettingsPage c={c} tab="sites" title={site.name}>
      <div class="parts">
        {site.closedAt === null ? null : (
          <p>
            <span class="state">{locale.say('site-is-closed')}</span>
          </p>
        )}
        <ListedForm form={form} action={`${list}/${site.id}`} list={list}>
          <SiteFields form={form} editions={editions} />
        </ListedForm>
        {edition === undefined || site.closedAt !== null ? null : (
          <Snippets locale={locale} origin={config.publicUrl} edition={edition} site={site} />
        )}
        <SiteKey locale={locale} secret={secret} site={site} action={`${list}/${site.id}/key`} />
        <Closing locale={locale} site={site} action={`${list}/${site.id}/closing`} />
      </div>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

function valuesOf({ name, editionId, origins }: Site): FormState['values'] {
  return { name, edition: editionId, origins: origins.join('\n') };
}

async function takeSite(newsroom: Newsroom, c: SettingsContext) {
  const typed = (await readForm(c.req.raw)).only('name', 'edition', 'origins');
  const outcome = await changeSite(newsroom.db, c.get('staff'), c.req.param('site') ?? '', typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showSite(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${list}/${outcome.done.id}?done=saved`, 303);
}

async function takeAct(
  newsroom: Newsroom,
  c: SettingsContext,
  act: 'site-key-renewed' | 'site-closed' | 'site-reopened',
) {
  await readForm(c.req.raw);
  const id = c.req.param('site') ?? '';
  const staff = c.get('staff');
  const site =
    act === 'site-key-renewed'
      ? await renewSiteKey(newsroom.db, staff, id)
      : await closeSite(newsroom.db, staff, id, act === 'site-closed');
  return site === undefined ? c.notFound() : c.redirect(`${list}/${id}?done=${act}`, 303);
}
