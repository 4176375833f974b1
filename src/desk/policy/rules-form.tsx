import type { Child } from 'hono/jsx';
import { COMMENT_LIMIT } from '../../comments/characters.ts';
import type { RuleSettings } from '../../comments/rule-settings.ts';
import { FEWEST_LESSONS } from '../../comments/spam-classifier.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { Choices, Field, type FormState, Mistakes, Tick } from '../fields.tsx';
import type { Frame } from '../frame.tsx';

/** The days of the week as messages call them, from Monday. */
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const numbers = [
  'closeAfterDays',
  'perMinute',
  'perNetwork',
  'perWideNetwork',
  'perArticle',
  'perPublication',
  'links',
  'spamCertainty',
  'recordShare',
  'raidComments',
  'raidMinutes',
  'slowMinutes',
  'externalSeconds',
] as const;
const ticks = [
  'openingHours',
  'repeated',
  'nearRepeated',
  'tooFast',
  'tooManyLinks',
  'blockedDomains',
  'wordList',
  'spam',
  'record',
  'raid',
  'secondThoughts',
  'external',
] as const;

/** The settings in a form as it was sent, to be checked; what has no field here stays as it is. */
export function settingsIn(form: SentForm, now: RuleSettings): unknown {
  return {
    ...now,
    ...Object.fromEntries(numbers.map((name) => [name, form.text(name)])),
    ...Object.fromEntries(ticks.map((name) => [name, form.text(name) !== ''])),
    premoderation: form.text('premoderation'),
    raidMode: form.text('raidMode'),
    externalAddress: form.text('externalAddress').trim(),
    hours: days.map((_, day) => {
      const [from, to] = [form.text(`from-${day}`).trim(), form.text(`to-${day}`).trim()];
      // A field of the browser cannot hold 24:00; a day that ends at midnight ends with it.
      return from === '' && to === '' ? null : { from, to: to === '00:00' ? '24:00' : to };
    }),
  };
}

interface Props {
  frame: Frame;
  settings: RuleSettings;
  timeZone: string;
  lessons: { spam: number; fine: number };
  externalKey: string;
  returned: { form: SentForm; mistakes: readonly Mistake[] } | undefined;
}

/** Every setting of the rules, in groups in the order in which the rules are asked. */
export function Rules({ frame: { locale }, settings, timeZone, lessons, externalKey, returned }: Props) {
  const form: FormState = {
    locale,
    values: returned?.form.values ?? stored(settings),
    mistakes: returned?.mistakes ?? [],
  };
  const number = (name: (typeof numbers)[number], label: string, min: number, max: number, hint?: string) => (
    <Field form={form} name={name} label={label} type="number" min={min} max={max} {...(hint ? { hint } : {})} />
  );
  const who = (value: RuleSettings['premoderation']) => ({
    value,
    label: locale.say('desk-rules-premoderation-choice', { who: value }),
  });
  const mode = (value: RuleSettings['raidMode']) => ({
    value,
    label: locale.say('desk-rules-raid-mode-choice', { mode: value }),
  });
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{locale.say('desk-rules-heading')}</h2>
      <p class="muted">{locale.say('desk-rules-text')}</p>
      <form class="sheet rules" method="post" action="/desk/policy/rules">
        <Mistakes form={form} />
        <p>{locale.say('desk-rules-always', { limit: COMMENT_LIMIT })}</p>
        <Group title={locale.say('desk-rules-group', { group: 'time' })}>
          {number('closeAfterDays', locale.say('desk-rules-close-after'), 0, 3650)}
          <Tick form={form} name="openingHours" label={locale.say('desk-rules-opening-hours')} />
          <div>
            <h3>{locale.say('desk-rules-hours', { zone: timeZone })}</h3>
            <p class="hint">{locale.say('desk-rules-hours-hint')}</p>
          </div>
          <div class="hours">
            {days.map((day, place) => (
              <>
                <Field form={form} name={`from-${place}`} label={locale.say('desk-rules-from', { day })} type="time" />
                <Field form={form} name={`to-${place}`} label={locale.say('desk-rules-to', { day })} type="time" />
              </>
            ))}
          </div>
        </Group>
        <Group title={locale.say('desk-rules-group', { group: 'speed' })}>
          <Tick form={form} name="repeated" label={locale.say('desk-rules-repeated')} />
          <Tick form={form} name="nearRepeated" label={locale.say('desk-rules-near-repeated')} />
          <Tick form={form} name="tooFast" label={locale.say('desk-rules-too-fast')} />
          {number('perMinute', locale.say('desk-rules-per-minute'), 1, 60)}
          {number(
            'perNetwork',
            locale.say('desk-rules-per-network'),
            1,
            10_000,
            locale.say('desk-rules-per-network-hint'),
          )}
          {number(
            'perWideNetwork',
            locale.say('desk-rules-per-wide-network'),
            1,
            100_000,
            locale.say('desk-rules-known-hint'),
          )}
          {number('perArticle', locale.say('desk-rules-per-article'), 1, 1_000_000)}
          {number('perPublication', locale.say('desk-rules-per-publication'), 1, 1_000_000)}
        </Group>
        <Group title={locale.say('desk-rules-group', { group: 'words' })}>
          <Tick form={form} name="wordList" label={locale.say('desk-rules-word-list')} />
          <Tick form={form} name="blockedDomains" label={locale.say('desk-rules-blocked-domains')} />
          <Tick form={form} name="tooManyLinks" label={locale.say('desk-rules-links')} />
          {number('links', locale.say('desk-rules-links-limit'), 0, 50)}
        </Group>
        <Group title={locale.say('desk-rules-group', { group: 'learned' })}>
          <Tick
            form={form}
            name="spam"
            label={locale.say('desk-rules-spam')}
            hint={locale.say('desk-rules-spam-lessons', { ...lessons, needed: FEWEST_LESSONS })}
          />
          {number('spamCertainty', locale.say('desk-rules-spam-certainty'), 50, 99)}
          <Tick form={form} name="record" label={locale.say('desk-rules-record')} />
          {number('recordShare', locale.say('desk-rules-record-share'), 10, 100)}
        </Group>
        <div class="group">
          <Choices
            form={form}
            name="premoderation"
            label={locale.say('desk-rules-premoderation')}
            type="radio"
            stacked
            options={[who('first-comment'), who('everybody'), who('nobody')]}
          />
        </div>
        <Group title={locale.say('desk-rules-group', { group: 'raid' })}>
          <Tick form={form} name="raid" label={locale.say('desk-rules-raid')} />
          {number('raidComments', locale.say('desk-rules-raid-comments'), 1, 100_000)}
          <Choices
            form={form}
            name="raidMode"
            label={locale.say('desk-rules-raid-mode')}
            type="radio"
            stacked
            options={[mode('hold'), mode('slow')]}
          />
          {number('raidMinutes', locale.say('desk-rules-raid-minutes'), 1, 1440)}
          {number('slowMinutes', locale.say('desk-rules-slow-minutes'), 1, 120)}
        </Group>
        <Group title={locale.say('desk-rules-group', { group: 'advice' })}>
          <Tick
            form={form}
            name="secondThoughts"
            label={locale.say('desk-rules-second-thoughts')}
            hint={locale.say('desk-rules-second-thoughts-hint')}
          />
        </Group>
        <Group title={locale.say('desk-rules-group', { group: 'external' })}>
          <Tick
            form={form}
            name="external"
            label={locale.say('desk-rules-external')}
            hint={locale.say('desk-rules-external-hint')}
          />
          <Field
            form={form}
            name="externalAddress"
            label={locale.say('desk-rules-external-address')}
            type="url"
            dir="ltr"
          />
          {number('externalSeconds', locale.say('desk-rules-external-seconds'), 1, 10)}
          <div>
            <h3>{locale.say('desk-rules-external-key')}</h3>
            <p class="hint">
              {locale.say('desk-rules-external-key-text', {
                time: 'Onrecord-Timestamp',
                signature: 'Onrecord-Signature: sha256=…',
              })}
            </p>
            <p>
              <code dir="ltr">{externalKey}</code>
            </p>
          </div>
        </Group>
        <div class="acts">
          <button type="submit" class="go">
            {locale.say('desk-save')}
          </button>{' '}
          <button type="submit" formaction="/desk/policy/rules/rehearsal">
            {locale.say('desk-rehearse')}
          </button>
        </div>
      </form>
    </section>
  );
}

function Group({ title, children }: { title: string; children?: Child }) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function stored(settings: RuleSettings): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(settings))
    if (!Array.isArray(value)) values[name] = value === true ? 'yes' : value === false ? '' : String(value);
  settings.hours.forEach((day, place) => {
    values[`from-${place}`] = day?.from ?? '';
    values[`to-${place}`] = day === null ? '' : day.to === '24:00' ? '00:00' : day.to;
  });
  return values;
}
