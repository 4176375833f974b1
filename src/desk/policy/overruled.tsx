import type { Overruled as OverruledRule, overruledRules } from '../../comments/overruled.ts';
import type { Frame } from '../frame.tsx';
import { nameOf } from './rule-name.ts';

/** How often people decided otherwise than a rule, so that a rule which is mostly wrong can be seen and changed. */
export function Overruled({
  frame: { locale },
  overruled: { rules, found, days },
}: {
  frame: Frame;
  overruled: Awaited<ReturnType<typeof overruledRules>>;
}) {
  return (
    <section aria-labelledby="overruled">
      <h2 id="overruled">{locale.say('desk-overruled-heading')}</h2>
      {rules.length === 0 ? (
        <p class="empty">{locale.say('desk-overruled-empty', { days })}</p>
      ) : (
        <>
          <p class="muted">{locale.say('desk-overruled-text', { days })}</p>
          <Figures locale={locale} rows={rules} first={locale.say('desk-overruled-rule')} />
          {found.length === 0 ? null : (
            <Figures locale={locale} rows={found} first={locale.say('desk-overruled-found')} />
          )}
        </>
      )}
    </section>
  );
}

function Figures({ locale, rows, first }: { locale: Frame['locale']; rows: readonly OverruledRule[]; first: string }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{locale.say('desk-overruled-action')}</th>
            <th scope="col">{locale.say('desk-overruled-stopped')}</th>
            <th scope="col">{locale.say('desk-overruled-decided')}</th>
            <th scope="col">{locale.say('desk-overruled-published')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rule, action, found, stopped, decided, published }) => (
            <tr>
              <th scope="row">
                {found === null ? locale.say('desk-rule-name', { rule: nameOf(rule) }) : <bdi>{found}</bdi>}
              </th>
              <td>{locale.say('desk-overruled-did', { action })}</td>
              <td>{locale.number(stopped)}</td>
              <td>{locale.number(decided)}</td>
              <td>
                {decided === 0
                  ? '–'
                  : locale.say('desk-overruled-share', {
                      count: published,
                      percent: Math.round((100 * published) / decided),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
