import { Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow, SectionRow } from '../../database/tables.ts';
import { addSection, moveSection, removeSection, renameSection, sectionById } from '../../editions/change-sections.ts';
import { editionById } from '../../editions/editions.ts';
import { sectionsOf } from '../../editions/sections.ts';
import type { Mistake } from '../../mistake.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import type { FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Code, EditionTabs, type SettingsContext, SettingsPage } from './frame.tsx';
import { ListedFields, ListedForm, RemovalButton } from './listed.tsx';

/** An edition's sections: their order, adding, renaming and removing them. Mounted at `/desk/settings`. */
export function sections(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/editions/:edition/sections', (c) => showSections(newsroom, c));
  door.post('/editions/:edition/sections', (c) => takeNewSection(newsroom, c));
  door.get('/sections/:section', (c) => showSection(newsroom, c));
  door.post('/sections/:section', (c) => takeSection(newsroom, c));
  door.post('/sections/:section/position', (c) => takePosition(newsroom, c));
  door.post('/sections/:section/removal', (c) => takeRemoval(newsroom, c));
  return door;
}

const listOf = (editionId: string) => `/desk/settings/editions/${editionId}/sections`;

async function showSections(
  { db }: Newsroom,
  c: SettingsContext,
  typed: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const edition = await editionById(db, c.req.param('edition') ?? '');
  if (edition === undefined) return c.notFound();
  const rows = await sectionsOf(db, edition.id);
  const form: FormState = { locale, values: typed, mistakes };
  return c.html(
    <SettingsPage c={c} tab="editions" title={locale.say('sections-heading')}>
      <EditionTabs frame={frame} edition={edition} current="sections" />
      <div class="parts">
        {rows.length === 0 ? (
          <p class="empty">{locale.say('sections-empty')}</p>
        ) : (
          <ol class="rows">
            {rows.map((section, place) => (
              <Entry
                locale={locale}
                edition={edition}
                section={section}
                isFirst={place === 0}
                isLast={place === rows.length - 1}
              />
            ))}
          </ol>
        )}
        <ListedForm form={form} action={listOf(edition.id)} adds={locale.say('section-add')}>
          <ListedFields form={form} edition={edition} />
        </ListedForm>
      </div>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

interface EntryProps {
  locale: Locale;
  edition: EditionRow;
  section: SectionRow;
  isFirst: boolean;
  isLast: boolean;
}

function Entry({ locale, edition, section, isFirst, isLast }: EntryProps) {
  const { id, name, slug } = section;
  return (
    <li id={`section-${id}`}>
      <span>
        <a href={`/desk/settings/sections/${id}`}>
          <bdi {...writtenIn(edition)}>{name}</bdi>
        </a>{' '}
        <small class="muted">
          <Code>
            /{edition.code}/section/<bdi>{slug}</bdi>
          </Code>
        </small>
      </span>
      <form class="acts" method="post" action={`/desk/settings/sections/${id}/position`}>
        <Way sign="↑" way="earlier" label={locale.say('listed-earlier', { name })} off={isFirst} />
        <Way sign="↓" way="later" label={locale.say('listed-later', { name })} off={isLast} />
      </form>
    </li>
  );
}

/** The list runs down the page in every language, so its arrows do too. */
function Way({ sign, way, label, off }: { sign: string; way: string; label: string; off: boolean }) {
  return (
    <button class="sign" type="submit" name="way" value={way} aria-label={label} title={label} disabled={off}>
      {sign}
    </button>
  );
}

async function takeNewSection(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const editionId = c.req.param('edition') ?? '';
  const outcome = await addSection(newsroom.db, c.get('staff'), editionId, form.only('name', 'slug'));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showSections(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`${listOf(editionId)}?done=made`, 303);
}

async function showSection(
  { db }: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const section = await sectionById(db, c.req.param('section') ?? '');
  const edition = section === undefined ? undefined : await editionById(db, section.edition_id);
  if (section === undefined || edition === undefined) return c.notFound();
  const form: FormState = { locale, values: typed ?? { name: section.name, slug: section.slug }, mistakes };
  const address = `/desk/settings/sections/${section.id}`;
  return c.html(
    <SettingsPage
      c={c}
      tab="editions"
      title={section.name}
      actions={<RemovalButton locale={locale} action={`${address}/removal`} name={section.name} />}
    >
      <EditionTabs frame={frame} edition={edition} current="sections" />
      <ListedForm form={form} action={address} list={listOf(edition.id)}>
        <ListedFields form={form} edition={edition} />
      </ListedForm>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function takeSection(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('section') ?? '';
  const outcome = await renameSection(newsroom.db, c.get('staff'), id, form.only('name', 'slug'));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showSection(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`${listOf(outcome.done.edition_id)}?done=saved`, 303);
}

async function takePosition({ db }: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const way = form.text('way') === 'earlier' ? 'earlier' : 'later';
  const section = await moveSection(db, c.get('staff'), c.req.param('section') ?? '', way);
  if (section === undefined) return c.notFound();
  return c.redirect(`${listOf(section.edition_id)}?done=moved#section-${section.id}`, 303);
}

async function takeRemoval(newsroom: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const outcome = await removeSection(newsroom.db, c.get('staff'), c.req.param('section') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showSection(newsroom, c, undefined, outcome.mistakes);
  return c.redirect(`${listOf(outcome.done.edition_id)}?done=removed`, 303);
}
