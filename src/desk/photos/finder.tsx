import type { Locale } from '../../../languages/locale.ts';
import { daysAfter, isDay, startOfDay } from '../../photos/expiry.ts';
import { type LibraryQuestion, standings } from '../../photos/library.ts';
import { Choice, Field, type FormState, Tick } from '../fields.tsx';

const names = ['q', 'credit', 'standing', 'mine', 'since', 'until', 'before'] as const;
type SoughtValues = Partial<Record<(typeof names)[number], string>>;

/** What an address asks of the library. */
export interface Sought {
  values: SoughtValues;
  /** Nothing is asked but the page. */
  isAll: boolean;
  question: LibraryQuestion;
  /** The address of this question with something else in it. */
  address(changed: { before: string | undefined }): string;
}

/** Reads the question in an address; what cannot be is left out of account. Days are those of `timeZone`. */
export function soughtIn(
  query: (name: string) => string | undefined,
  { staffId, timeZone }: { staffId: string; timeZone: string },
): Sought {
  const values: SoughtValues = {};
  for (const name of names) {
    const value = query(name)?.trim();
    if (value !== undefined && value !== '') values[name] = value;
  }
  const { q = '', credit = '', mine, before } = values;
  const standing = standings.find((one) => one === values.standing);
  const day = (written: string | undefined) => (written !== undefined && isDay(written) ? written : undefined);
  const [since, until] = [day(values.since), day(values.until)];
  return {
    values,
    isAll: Object.keys(values).every((name) => name === 'before'),
    question: {
      words: q,
      credit,
      standing,
      sentBy: mine === undefined ? undefined : staffId,
      since: since && startOfDay(since, timeZone),
      until: until && startOfDay(daysAfter(until, 1), timeZone),
      before,
    },
    address: (changed) => {
      const now = Object.entries({ ...values, ...changed }).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(now as [string, string][]).toString();
      return search === '' ? '/desk/photos' : `/desk/photos?${search}`;
    },
  };
}

/** The search over the library: words at hand, the rest unfolded where it is used. */
export function Finder({ locale, sought }: { locale: Locale; sought: Sought }) {
  const { values } = sought;
  const form: FormState = { locale, values, mistakes: [] };
  const options = standings.map((standing) => ({
    value: standing,
    label: locale.say('desk-photos-standing-name', { standing }),
  }));
  return (
    <search>
      <form class="find photos-find" method="get" action="/desk/photos">
        <Field form={form} name="q" type="search" label={locale.say('desk-photos-search')} dir="auto" maxlength={200} />
        <Choice
          form={form}
          name="standing"
          label={locale.say('desk-photos-standing')}
          options={[{ value: '', label: locale.say('desk-photos-standing-all') }, ...options]}
        />
        <Field form={form} name="since" type="date" label={locale.say('desk-photos-since')} />
        <Field form={form} name="until" type="date" label={locale.say('desk-photos-until')} />
        <Tick form={form} name="mine" label={locale.say('desk-photos-mine')} />
        <div class="acts">
          <button type="submit">{locale.say('desk-photos-search-go')}</button>
          {sought.isAll ? null : <a href="/desk/photos">{locale.say('desk-photos-all')}</a>}
        </div>
        {values.credit === undefined ? null : (
          <>
            <input type="hidden" name="credit" value={values.credit} />
            <p class="muted">{locale.say('desk-photos-by', { credit: values.credit })}</p>
          </>
        )}
      </form>
    </search>
  );
}
