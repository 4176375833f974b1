import type { HandlingPage, StatisticsPage } from '../../src/site/theme.ts';
import { page } from './page.tsx';
import { moment } from './words.tsx';

/** What happened in the conversation, month by month. */
export function statistics({ frame, months, handlingHref }: StatisticsPage): string {
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('statistics-heading')}</h1>
        <p class="standfirst">{locale.say('statistics-intro')}</p>
        <p>
          <a href={handlingHref}>{locale.say('handling-heading')}</a>
        </p>
        <div class="log">
          {months.length === 0 ? <p>{locale.say('statistics-empty')}</p> : null}
          {months.map(({ month, countedAt, ...one }) => (
            <article>
              <h2>{locale.date(`${month}-15T12:00:00.000Z`, 'month')}</h2>
              <ul>
                <li>{locale.say('statistics-received', { count: one.received })}</li>
                <li>
                  {locale.say('statistics-published', { person: one.publishedByPerson, rule: one.publishedByRule })}
                </li>
                <li>
                  {locale.say('statistics-rejected', { person: one.rejectedByPerson, rule: one.rejectedByRule })}
                  {one.clauses.length === 0 ? null : (
                    <ul>
                      {one.clauses.map(({ number, title, count }) => (
                        <li>{locale.say('statistics-clause', { number, title, count })}</li>
                      ))}
                    </ul>
                  )}
                </li>
                <li>{locale.say('statistics-undone', { count: one.undone })}</li>
                <li>{locale.say('statistics-appeals', one.appeals)}</li>
                <li>{locale.say('statistics-reports', one.reports)}</li>
                {one.decided.count === 0 ? null : (
                  <li>{locale.say('statistics-time', { median: one.decided.median, most: one.decided.p90 })}</li>
                )}
              </ul>
              <p class="small">
                {locale.say('statistics-counted')} {moment(locale, countedAt, 'day-time')}
              </p>
            </article>
          ))}
        </div>
      </>
    ),
  });
}

/** How a comment is handled, as it is set up now. */
export function handling(about: HandlingPage): string {
  const { frame, premoderation, limit, editMinutes, emailDays, networkDays, sendsLetters } = about;
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('handling-heading')}</h1>
        <div class="body text">
          <p>{locale.say('handling-write', { limit })}</p>
          <p>{locale.say('handling-rules')}</p>
          <p>{locale.say('handling-first', { who: premoderation })}</p>
          <p>{locale.say('handling-decide')}</p>
          <p>{locale.say('handling-receipt', { minutes: editMinutes })}</p>
          <p>{locale.say('handling-appeal')}</p>
          <p>{locale.say('handling-report')}</p>
          <p>
            {sendsLetters ? locale.say('handling-letters', { days: emailDays }) : locale.say('handling-no-letters')}
          </p>
          <p>{locale.say('handling-network', { days: networkDays })}</p>
          <p>
            <a href={about.policyHref}>{locale.say('comment-form-policy')}</a>
          </p>
          <p>
            <a href={about.statisticsHref}>{locale.say('statistics-heading')}</a>
          </p>
        </div>
      </>
    ),
  });
}
