import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { Database, Reading } from '../../database/open.ts';
import type { EditionRow } from '../../database/tables.ts';
import { editionById } from '../../editions/editions.ts';
import type { Outcome } from '../../mistake.ts';
import type { Staff } from '../../people/rights.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, notSent, type SentState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { EditionTabs, type SettingsContext, SettingsPage } from './frame.tsx';
import { Entries, ListedForm, RemovalButton } from './listed.tsx';

/** What every entry of a named list is. */
interface Entry {
  id: string;
  edition_id: string;
  name: string;
}

/** A list of names in an edition, each with an address of its own: what it is called, and the verbs that change it. */
export interface NamedList<Row extends Entry, Typed> {
  /** Its part of addresses. */
  name: 'sections' | 'topics';
  says(locale: Locale): { heading: string; empty: string; adds: string };
  entriesOf(db: Reading, editionId: string): Promise<Row[]>;
  entryById(db: Reading, id: string): Promise<Row | undefined>;
  add(db: Database, staff: Staff, editionId: string, typed: Typed): Promise<Outcome<Row> | undefined>;
  change(db: Database, staff: Staff, id: string, typed: Typed): Promise<Outcome<Row> | undefined>;
  remove(db: Database, staff: Staff, id: string): Promise<Outcome<Row> | undefined>;
  typedIn(form: SentForm): Typed;
  valuesOf(entry: Row): FormState['values'];
  Fields(props: { form: FormState; edition: EditionRow }): Child;
  /** The entries as they stand in the list. */
  items(locale: Locale, edition: EditionRow, entries: readonly Row[]): Child[];
  isOrdered: boolean;
}

/** Shows an edition's list, adds to it, changes and removes what is in it. Mounted at `/desk/settings`. */
export function namedList<Row extends Entry, Typed>(newsroom: Newsroom, list: NamedList<Row, Typed>): Hono<DeskEnv> {
  const { db } = newsroom;
  const { name, Fields } = list;
  const door = new Hono<DeskEnv>();
  door.get(`/editions/:edition/${name}`, (c) => showAll(c));
  door.post(`/editions/:edition/${name}`, takeNew);
  door.get(`/${name}/:entry`, (c) => showOne(c));
  door.post(`/${name}/:entry`, takeChange);
  door.post(`/${name}/:entry/removal`, takeRemoval);
  return door;

  async function showAll(c: SettingsContext, sent: SentState = notSent) {
    const frame = c.get('frame');
    const { locale } = frame;
    const edition = await editionById(db, c.req.param('edition') ?? '');
    if (edition === undefined) return c.notFound();
    const entries = await list.entriesOf(db, edition.id);
    const { heading, empty, adds } = list.says(locale);
    const form: FormState = { locale, ...sent };
    return c.html(
      <SettingsPage c={c} tab="editions" title={heading}>
        <EditionTabs frame={frame} edition={edition} current={name} />
        <div class="parts">
          <Entries empty={empty} isOrdered={list.isOrdered} items={list.items(locale, edition, entries)} />
          <ListedForm form={form} action={addressOf(name, edition.id)} adds={adds}>
            <Fields form={form} edition={edition} />
          </ListedForm>
        </div>
      </SettingsPage>,
      sent.mistakes.length === 0 ? 200 : 422,
    );
  }

  async function takeNew(c: SettingsContext) {
    const form = await readForm(c.req.raw);
    const editionId = c.req.param('edition') ?? '';
    const outcome = await list.add(db, c.get('staff'), editionId, list.typedIn(form));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return showAll(c, { values: form.values, mistakes: outcome.mistakes });
    return c.redirect(`${addressOf(name, editionId)}?done=made`, 303);
  }

  /** One entry: as it is kept, or as a form that came back has it. */
  async function showOne(c: SettingsContext, sent: Partial<SentState> = {}) {
    const frame = c.get('frame');
    const { locale } = frame;
    const entry = await list.entryById(db, c.req.param('entry') ?? '');
    const edition = entry && (await editionById(db, entry.edition_id));
    if (entry === undefined || edition === undefined) return c.notFound();
    const { values = list.valuesOf(entry), mistakes = [] } = sent;
    const form: FormState = { locale, values, mistakes };
    const address = `/desk/settings/${name}/${entry.id}`;
    return c.html(
      <SettingsPage
        c={c}
        tab="editions"
        title={entry.name}
        actions={<RemovalButton locale={locale} action={`${address}/removal`} name={entry.name} />}
      >
        <EditionTabs frame={frame} edition={edition} current={name} />
        <ListedForm form={form} action={address} list={addressOf(name, edition.id)}>
          <Fields form={form} edition={edition} />
        </ListedForm>
      </SettingsPage>,
      mistakes.length === 0 ? 200 : 422,
    );
  }

  async function takeChange(c: SettingsContext) {
    const form = await readForm(c.req.raw);
    const outcome = await list.change(db, c.get('staff'), c.req.param('entry') ?? '', list.typedIn(form));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return showOne(c, { values: form.values, mistakes: outcome.mistakes });
    return c.redirect(`${addressOf(name, outcome.done.edition_id)}?done=saved`, 303);
  }

  async function takeRemoval(c: SettingsContext) {
    await readForm(c.req.raw);
    const outcome = await list.remove(db, c.get('staff'), c.req.param('entry') ?? '');
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return showOne(c, { mistakes: outcome.mistakes });
    return c.redirect(`${addressOf(name, outcome.done.edition_id)}?done=removed`, 303);
  }
}

/** Where an edition's list is. */
export function addressOf(name: 'sections' | 'topics', editionId: string): string {
  return `/desk/settings/editions/${editionId}/${name}`;
}
