import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow } from '../../database/tables.ts';
import { LONGEST_SLUG } from '../../stories/slugs.ts';
import { writtenIn } from '../articles/form.tsx';
import { Field, type FormState } from '../fields.tsx';

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
