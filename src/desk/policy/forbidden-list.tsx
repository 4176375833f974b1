import type { Child } from 'hono/jsx';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { Choice, type FormState, Mistakes, TextArea } from '../fields.tsx';
import type { Frame } from '../frame.tsx';

/** What a list of the overview gets back when its form was wrong. */
export interface ReturnedForm {
  form: SentForm;
  mistakes: readonly Mistake[];
}

/** Something that comments may not contain. */
interface Forbidden {
  id: string;
  shown: Child;
  verdict: 'hold' | 'reject';
  /** What the button that strikes it says to whoever does not see its row. */
  strikes: string;
}

interface ForbiddenListProps {
  frame: Frame;
  /** Its part of addresses, and the name of its field. */
  name: 'words' | 'domains';
  verdictField: string;
  says: { heading: string; text: string; typed: string; verdict: string; adds: string; empty: string };
  dir: 'auto' | 'ltr';
  entries: readonly Forbidden[];
  returned: ReturnedForm | undefined;
  /** What else its form asks. */
  fields?(form: FormState): Child;
}

/** A list of what comments may not contain: added with a verdict, rehearsed first where somebody wants to, struck one by one. */
export function ForbiddenList(props: ForbiddenListProps) {
  const { frame, name, verdictField, says, dir, entries, returned, fields } = props;
  const { locale } = frame;
  const form: FormState = { locale, values: returned?.form.values ?? {}, mistakes: returned?.mistakes ?? [] };
  const address = `/desk/policy/${name}`;
  const verdict = (value: 'hold' | 'reject') => ({
    value,
    label: locale.say('desk-words-verdict-choice', { verdict: value }),
  });
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{says.heading}</h2>
      <p class="muted">{says.text}</p>
      <form class="sheet" method="post" action={address}>
        <Mistakes form={form} />
        <TextArea form={form} name={name} label={says.typed} rows={3} required dir={dir} />
        <Choice form={form} name={verdictField} label={says.verdict} options={[verdict('hold'), verdict('reject')]} />
        {fields?.(form)}
        <div>
          <button type="submit">{says.adds}</button>{' '}
          <button type="submit" formaction={`${address}/rehearsal`}>
            {locale.say('desk-rehearse')}
          </button>
        </div>
      </form>
      {entries.length === 0 ? (
        <p class="empty">{says.empty}</p>
      ) : (
        <ul class="rows words">
          {entries.map((entry) => (
            <li>
              <span>{entry.shown}</span>
              <span class={entry.verdict === 'reject' ? 'state bad' : 'state warn'}>
                {locale.say('desk-words-verdict-choice', { verdict: entry.verdict })}
              </span>
              <form method="post" action={`${address}/${entry.id}/withdrawal`}>
                <button type="submit" aria-label={entry.strikes}>
                  {locale.say('desk-words-strike-short')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
