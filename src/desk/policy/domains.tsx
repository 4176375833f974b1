import type { BlockedDomainRow } from '../../database/conversation-tables.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { Choice, type FormState, Mistakes, TextArea } from '../fields.tsx';
import type { Frame } from '../frame.tsx';

interface Props {
  frame: Frame;
  domains: readonly BlockedDomainRow[];
  returned: { form: SentForm; mistakes: readonly Mistake[] } | undefined;
}

/** The domains that comments may not link to. */
export function Domains({ frame: { locale }, domains, returned }: Props) {
  const form: FormState = { locale, values: returned?.form.values ?? {}, mistakes: returned?.mistakes ?? [] };
  const verdict = (value: 'hold' | 'reject') => ({
    value,
    label: locale.say('desk-words-verdict-choice', { verdict: value }),
  });
  return (
    <section aria-labelledby="domains">
      <h2 id="domains">{locale.say('desk-domains-heading')}</h2>
      <p class="muted">{locale.say('desk-domains-text')}</p>
      <form class="sheet" method="post" action="/desk/policy/domains">
        <Mistakes form={form} />
        <TextArea form={form} name="domains" label={locale.say('desk-domains-new')} rows={3} required dir="ltr" />
        <Choice
          form={form}
          name="domainVerdict"
          label={locale.say('desk-domains-verdict')}
          options={[verdict('hold'), verdict('reject')]}
        />
        <div>
          <button type="submit">{locale.say('desk-domains-add')}</button>{' '}
          <button type="submit" formaction="/desk/policy/domains/rehearsal">
            {locale.say('desk-rehearse')}
          </button>
        </div>
      </form>
      {domains.length === 0 ? (
        <p class="empty">{locale.say('desk-domains-empty')}</p>
      ) : (
        <ul class="rows words">
          {domains.map((one) => (
            <li>
              <span>
                <bdi dir="ltr">{one.domain}</bdi>
              </span>
              <span class={one.verdict === 'reject' ? 'state bad' : 'state warn'}>
                {locale.say('desk-words-verdict-choice', { verdict: one.verdict })}
              </span>
              <form method="post" action={`/desk/policy/domains/${one.id}/withdrawal`}>
                <button type="submit" aria-label={locale.say('desk-domains-strike', { domain: one.domain })}>
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
