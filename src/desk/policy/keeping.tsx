import type { KeepingSettings } from '../../comments/keeping-settings.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { Field, type FormState, Mistakes } from '../fields.tsx';
import type { Frame } from '../frame.tsx';

interface Props {
  frame: Frame;
  settings: KeepingSettings;
  /** Letters can be sent at all. */
  sendsLetters: boolean;
  returned: { form: SentForm; mistakes: readonly Mistake[] } | undefined;
}

/** How long what commenters leave is kept, and when moderators get a letter. */
export function Keeping({ frame: { locale }, settings, sendsLetters, returned }: Props) {
  const stored = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  const form: FormState = { locale, values: returned?.form.values ?? stored, mistakes: returned?.mistakes ?? [] };
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{locale.say('desk-conversation-keeping-heading')}</h2>
      <form class="sheet" method="post" action="/desk/policy/keeping">
        <Mistakes form={form} />
        <Field
          form={form}
          name="emailDays"
          label={locale.say('desk-conversation-keeping-emails')}
          hint={locale.say('desk-conversation-keeping-emails-hint')}
          type="number"
          min={1}
          max={3650}
        />
        <Field
          form={form}
          name="networkDays"
          label={locale.say('desk-conversation-keeping-networks')}
          hint={locale.say('desk-conversation-keeping-networks-hint')}
          type="number"
          min={1}
          max={30}
        />
        <Field
          form={form}
          name="wakeAtHeld"
          label={locale.say('desk-conversation-keeping-wake-held')}
          {...(sendsLetters ? {} : { hint: locale.say('desk-conversation-keeping-no-letters') })}
          type="number"
          min={0}
          max={100_000}
        />
        <Field
          form={form}
          name="wakeAfterHours"
          label={locale.say('desk-conversation-keeping-wake-hours')}
          hint={locale.say('desk-conversation-keeping-wake-hint')}
          type="number"
          min={0}
          max={720}
        />
        <div>
          <button type="submit">{locale.say('desk-conversation-keeping-save')}</button>
        </div>
      </form>
    </section>
  );
}
