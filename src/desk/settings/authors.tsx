import { Hono } from 'hono';
import type { EditionRow, StaffRow } from '../../database/tables.ts';
import { authorById, everyAuthor, type ListedAuthor } from '../../editions/authors.ts';
import { addAuthor, changeAuthor, removeAuthor, type TypedAuthor } from '../../editions/change-authors.ts';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { everybody } from '../../people/staff.ts';
import { LONGEST_SLUG } from '../../stories/slugs.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import { Choice, Field, type FormState, Mistakes, TextArea } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { type SettingsContext, SettingsPage } from './frame.tsx';
import { AddButton, Entries, RemovalButton } from './listed.tsx';

/** Everybody who signs articles, with or without a sign-in. Mounted at `/desk/settings/authors`. */
export function authors(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showAuthors(newsroom, c));
  door.post('/', (c) => takeNewAuthor(newsroom, c));
  door.get('/new', (c) => showNewAuthor(newsroom, c));
  door.get('/:author', (c) => showAuthor(newsroom, c));
  door.post('/:author', (c) => takeAuthor(newsroom, c));
  door.post('/:author/removal', (c) => takeRemoval(newsroom, c));
  return door;
}

const base = '/desk/settings/authors';

async function showAuthors({ db }: Newsroom, c: SettingsContext) {
  const { locale } = c.get('frame');
  const all = await everyAuthor(db);
  const editions = new Map((await allEditions(db)).map((one) => [one.id, one]));
  return c.html(
    <SettingsPage
      c={c}
      tab="authors"
      title={locale.say('authors-heading')}
      actions={<AddButton href={`${base}/new`} label={locale.say('author-add')} />}
    >
      <Entries
        empty={locale.say('authors-empty')}
        items={all.map(({ id, staffName, names }) => (
          <li>
            <span>
              {names.map((one, place) => (
                <>
                  {place === 0 ? '' : ' · '}
                  {place === 0 ? (
                    <a href={`${base}/${id}`}>
                      <Name name={one.name} edition={editions.get(one.edition_id)} />
                    </a>
                  ) : (
                    <Name name={one.name} edition={editions.get(one.edition_id)} />
                  )}
                </>
              ))}
              {names.length === 0 ? <a href={`${base}/${id}`}>{staffName ?? '–'}</a> : null}
            </span>
            <small class="muted">
              {staffName === null ? locale.say('author-person-none') : <bdi>{names[0]?.office ?? staffName}</bdi>}
            </small>
          </li>
        ))}
      />
    </SettingsPage>,
  );
}

function Name({ name, edition }: { name: string; edition: EditionRow | undefined }) {
  return <bdi {...(edition === undefined ? {} : writtenIn(edition))}>{name}</bdi>;
}

async function showNewAuthor(
  { db }: Newsroom,
  c: SettingsContext,
  typed: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
) {
  const { locale } = c.get('frame');
  const form: FormState = { locale, values: typed, mistakes };
  return c.html(
    <SettingsPage c={c} tab="authors" title={locale.say('author-add')}>
      <AuthorForm form={form} action={base} editions={await allEditions(db)} people={await peopleFor(db, null)} />
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function showAuthor(
  { db }: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const { locale } = c.get('frame');
  const author = await authorById(db, c.req.param('author') ?? '');
  if (author === undefined) return c.notFound();
  const form: FormState = { locale, values: typed ?? valuesOf(author), mistakes };
  const name = author.names[0]?.name ?? author.staffName ?? '';
  const address = `${base}/${author.id}`;
  const people = await peopleFor(db, author.staffId);
  return c.html(
    <SettingsPage
      c={c}
      tab="authors"
      title={name}
      actions={<RemovalButton locale={locale} action={`${address}/removal`} name={name} />}
    >
      <AuthorForm form={form} action={address} editions={await allEditions(db)} people={people} />
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

/** Who has a sign-in; somebody who left stays in the choice of the author they were. */
async function peopleFor(db: Newsroom['db'], staffId: string | null): Promise<StaffRow[]> {
  return (await everybody(db)).filter((one) => one.left_at === null || one.id === staffId);
}

interface AuthorFormProps {
  form: FormState;
  action: string;
  editions: readonly EditionRow[];
  people: readonly StaffRow[];
}

function AuthorForm({ form, action, editions, people }: AuthorFormProps) {
  const { locale } = form;
  const none = { value: '', label: locale.say('author-person-none') };
  return (
    <form class="sheet" method="post" action={action}>
      <Mistakes form={form} />
      <Choice
        form={form}
        name="staffId"
        label={locale.say('author-person')}
        options={[none, ...people.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))]}
      />
      {editions.map((edition) => {
        const written = writtenIn(edition);
        const field = (name: keyof TypedAuthor['names'][string]) => `names.${edition.id}.${name}`;
        return (
          <fieldset class="group">
            <legend>{locale.say('author-in-edition', { edition: edition.title })}</legend>
            <Field
              form={form}
              name={field('name')}
              label={locale.say('listed-name')}
              hint={locale.say('author-name-hint')}
              maxlength={80}
              {...written}
            />
            <Field
              form={form}
              name={field('slug')}
              label={locale.say('listed-slug')}
              hint={locale.say('listed-slug-hint')}
              maxlength={LONGEST_SLUG}
              dir="auto"
            />
            <Field
              form={form}
              name={field('office')}
              label={locale.say('author-office')}
              hint={locale.say('author-office-hint')}
              maxlength={80}
              {...written}
            />
            <TextArea
              form={form}
              name={field('biography')}
              label={locale.say('author-biography')}
              rows={4}
              maxlength={2000}
              {...written}
            />
          </fieldset>
        );
      })}
      <div class="acts">
        <button class="go" type="submit">
          {locale.say('desk-save')}
        </button>
        <a href={base}>{locale.say('desk-cancel')}</a>
      </div>
    </form>
  );
}

function valuesOf({ staffId, names }: ListedAuthor): FormState['values'] {
  const values: Record<string, string> = { staffId: staffId ?? '' };
  for (const { edition_id, name, slug, office, biography } of names) {
    for (const [field, value] of Object.entries({ name, slug, office, biography })) {
      values[`names.${edition_id}.${field}`] = value;
    }
  }
  return values;
}

/** The form's fields as the verb takes them: one group for each edition that there is. */
async function typedAuthor({ db }: Newsroom, form: SentForm): Promise<TypedAuthor> {
  const names: TypedAuthor['names'] = {};
  for (const { id } of await allEditions(db)) {
    const text = (field: string) => form.text(`names.${id}.${field}`);
    names[id] = { name: text('name'), slug: text('slug'), office: text('office'), biography: text('biography') };
  }
  return { staffId: form.text('staffId'), names };
}

async function takeNewAuthor(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const outcome = await addAuthor(newsroom.db, c.get('staff'), await typedAuthor(newsroom, form));
  if ('mistakes' in outcome) return showNewAuthor(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`${base}?done=made`, 303);
}

async function takeAuthor(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('author') ?? '';
  const outcome = await changeAuthor(newsroom.db, c.get('staff'), id, await typedAuthor(newsroom, form));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showAuthor(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`${base}?done=saved`, 303);
}

async function takeRemoval(newsroom: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const outcome = await removeAuthor(newsroom.db, c.get('staff'), c.req.param('author') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showAuthor(newsroom, c, undefined, outcome.mistakes);
  return c.redirect(`${base}?done=removed`, 303);
}
