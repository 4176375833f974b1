import type { FrontPage } from '../../src/site/theme.ts';
import { page } from './page.tsx';
import { TeaserOf } from './teaser.tsx';
import { arrangementNote, moment } from './words.tsx';

/** Beside the lead, as text. */
const BESIDE_THE_LEAD = 3;

/** An edition's front page: one lead, its neighbours, a row of the latest, then what else the sections hold. */
export function front({ frame, latest, sections, preview }: FrontPage): string {
  const { locale, edition } = frame;
  const [lead, ...others] = latest;
  const beside = others.slice(0, BESIDE_THE_LEAD);
  const below = others.slice(BESIDE_THE_LEAD);
  const line = (
    <p class="date small">
      <span>{edition.tagline}</span>
      {lead ? moment(locale, newestOf(latest, sections), 'weekday') : null}
    </p>
  );
  return page({
    frame,
    style: 'front',
    line,
    children: lead ? (
      <>
        {arrangementNote(locale, preview)}
        <h2 class="hidden">{locale.say('front-latest')}</h2>
        <div class="first">
          <TeaserOf teaser={lead} locale={locale} level={3} big first />
          {beside.length === 0 ? null : (
            <div class="beside ruled">
              {beside.map((teaser) => (
                <TeaserOf teaser={teaser} locale={locale} level={3} />
              ))}
            </div>
          )}
        </div>
        {below.length === 0 ? null : (
          <div class="row ruled">
            {below.map((teaser) => (
              <TeaserOf teaser={teaser} locale={locale} level={3} />
            ))}
          </div>
        )}
        {sections.length === 0 ? null : (
          <div class="columns ruled">
            {sections.map(({ section, teasers }) => (
              <section>
                <h2>
                  <a href={section.href}>{section.name}</a>
                </h2>
                {teasers.map((teaser, place) => (
                  <TeaserOf teaser={teaser} locale={locale} level={3} kicker={false} brief={place > 0} />
                ))}
              </section>
            ))}
          </div>
        )}
      </>
    ) : (
      <>
        {arrangementNote(locale, preview)}
        <p class="empty">{locale.say('front-empty')}</p>
      </>
    ),
  });
}

/** When the newest article of the page was published: the order is the newsroom's, the date over it is the news'. */
function newestOf(latest: FrontPage['latest'], sections: FrontPage['sections']): string {
  const shown = [...latest, ...sections.flatMap(({ teasers }) => teasers)];
  return shown.reduce((newest, { publishedAt }) => (publishedAt > newest ? publishedAt : newest), '');
}
