import type { Locale } from '../../../languages/locale.ts';
import { type FactorRequirement, factorRules, GRACE_DAYS } from '../../people/second-factor.ts';
import { Choice, Choices } from '../fields.tsx';
import { formOf } from './threshold.tsx';

const DEFAULT_GRACE = 7;

/** Who has to have a second factor, and from when on. */
export function FactorRuleForm({ locale, requirement }: { locale: Locale; requirement: FactorRequirement }) {
  const form = formOf({ locale }, { rule: requirement.rule, graceDays: String(DEFAULT_GRACE) });
  return (
    <form class="sheet" method="post" action="/desk/people/second-factor">
      <h2>{locale.say('factor-rule-heading')}</h2>
      <p class="hint">{locale.say('factor-rule-text')}</p>
      {requirement.rule === 'nobody' ? null : (
        <p>
          {locale.say('factor-rule-now', {
            rule: requirement.rule,
            date: locale.date(requirement.fromAt, 'day-time'),
          })}
        </p>
      )}
      <Choices
        form={form}
        name="rule"
        type="radio"
        stacked
        label={locale.say('factor-rule-label')}
        options={factorRules.map((rule) => ({ value: rule, label: locale.say('factor-rule', { rule }) }))}
        required
      />
      <Choice
        form={form}
        name="graceDays"
        label={locale.say('factor-rule-grace')}
        options={GRACE_DAYS.map((days) => ({
          value: String(days),
          label: days === 0 ? locale.say('factor-rule-at-once') : locale.say('factor-rule-days', { count: days }),
        }))}
        required
      />
      <div>
        <button type="submit">{locale.say('desk-save')}</button>
      </div>
    </form>
  );
}
