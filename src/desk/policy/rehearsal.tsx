import type { Rehearsed } from '../../comments/rehearsal.ts';
import type { Frame } from '../frame.tsx';
import { nameOf } from './rule-name.ts';

const LONGEST_EXAMPLE = 300;

/** What a change that was not saved yet would have done to the newest comments. */
export function Rehearsal({ frame: { locale }, rehearsed }: { frame: Frame; rehearsed: Rehearsed }) {
  const { count, differences } = rehearsed;
  const named = (state: Rehearsed['differences'][number]['from']) => locale.say('desk-rehearsal-state', { state });
  return (
    <section class="rehearsal" aria-labelledby="rehearsal">
      <h2 id="rehearsal">{locale.say('desk-rehearsal-heading')}</h2>
      <p role="status">{locale.say('desk-rehearsal-text', { count })}</p>
      {differences.length === 0 ? <p>{locale.say('desk-rehearsal-none')}</p> : null}
      {differences.map(({ from, to, count: changed, people, examples }) => (
        <>
          <h3>{locale.say('desk-rehearsal-change', { from: named(from), to: named(to), count: changed })}</h3>
          <p class="muted">{locale.say('desk-rehearsal-by-people', people)}</p>
          <ul class="rows examples">
            {examples.map(({ name, body, rule }) => (
              <li>
                <span class="muted">
                  <bdi>{name}</bdi> · {locale.say('desk-rule-name', { rule: nameOf(rule) })}
                </span>
                <p dir="auto">{[...body].slice(0, LONGEST_EXAMPLE).join('')}</p>
              </li>
            ))}
          </ul>
        </>
      ))}
      <p>{locale.say('desk-rehearsal-back')}</p>
    </section>
  );
}
