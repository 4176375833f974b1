import type { Child } from 'hono/jsx';
import { Field, type FormState } from './fields.tsx';

const LONGEST_ASKED = 200;

/** The words that an address asks for. */
export function wordsAsked(asked: string | undefined): string {
  return (asked ?? '').trim().slice(0, LONGEST_ASKED);
}

interface WordsFilterProps {
  form: FormState;
  action: string;
  /** What its button says. */
  finds: string;
  /** What else the list is narrowed by. */
  children?: Child;
}

/** Over a list of sources or claims: shows those whose words hold what is typed in the field `q`. */
export function WordsFilter({ form, action, finds, children }: WordsFilterProps) {
  return (
    <search>
      <form class="filter" method="get" action={action}>
        <Field form={form} name="q" type="search" label={form.locale.say('desk-sources-words')} dir="auto" />
        {children}
        <button type="submit">{finds}</button>
      </form>
    </search>
  );
}
