import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow } from '../../database/tables.ts';
import { LONGEST_SLUG } from '../../stories/slugs.ts';
import { writtenIn } from '../articles/form.tsx';
import { Field, type FormState, Mistakes, RequiredNote } from '../fields.tsx';

/** Name and address of something that has a page of its own in an edition. */
export function ListedFields({ form, edition }: { form: FormState; edition: EditionRow }) {
  const { locale } = form;
  return (
    <>
      <Field
        form={form}
        name="name"
        label={locale.say('listed-name')}
        required
        maxlength={80}
        {...writtenIn(edition)}
      />
      <Field
        form={form}
        name="slug"
        label={locale.say('listed-slug')}
        hint={locale.say('listed-slug-hint')}
        maxlength={LONGEST_SLUG}
        dir="auto"
      />
    </>
  );
}

interface EntriesProps {
  /** What is said while there are none. */
  empty: string;
  items: readonly Child[];
  /** Whether their order says something. */
  isOrdered?: boolean;
}

/** The entries of a list of the settings, or that it has none. */
export function Entries({ empty, items, isOrdered = false }: EntriesProps) {
  if (items.length === 0) return <p class="empty">{empty}</p>;
  const List = isOrdered ? 'ol' : 'ul';
  return <List class="rows">{items}</List>;
}

/** Leads to the form for a new entry of a list that has it on a page of its own. */
export function AddButton({ href, label }: { href: string; label: string }) {
  return (
    <a class="button" href={href}>
      {label}
    </a>
  );
}

/** The button that takes an entry out of its list; the verb behind it refuses what articles use. */
export function RemovalButton({ locale, action, name }: { locale: Locale; action: string; name: string }) {
  return (
    <form method="post" action={action}>
      <button class="grave" type="submit">
        {locale.say('listed-remove', { name })}
      </button>
    </form>
  );
}

interface ListedFormProps {
  form: FormState;
  action: string;
  /** What is done, over the form and on its button; without it the form saves what is there already. */
  adds?: string;
  /** Where the list is, for whoever changes their mind. */
  list?: string;
  children: Child;
}

/** The form of one entry: a new one's under its list, or an old one's on its own page. */
export function ListedForm({ form, action, adds, list, children }: ListedFormProps) {
  const { locale } = form;
  return (
    <form class="sheet" method="post" action={action}>
      {adds === undefined ? null : <h2>{adds}</h2>}
      <Mistakes form={form} />
      <RequiredNote locale={locale} />
      {children}
      <div class="acts">
        <button class="go" type="submit">
          {adds ?? locale.say('desk-save')}
        </button>
        {list === undefined ? null : <a href={list}>{locale.say('desk-cancel')}</a>}
      </div>
    </form>
  );
}
