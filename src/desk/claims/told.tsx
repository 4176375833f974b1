import type { EditionRow } from '../../database/tables.ts';
import type { Source } from '../../sources/sources.ts';
import type { ToldStatement } from '../../sources/told.ts';
import { writtenIn } from '../articles/form.tsx';
import type { Frame } from '../frame.tsx';
import { Said } from './words.tsx';

interface ToldProps {
  frame: Frame;
  editions: readonly EditionRow[];
  statement: ToldStatement;
  /** Whether it is said who said it, and about which claim. */
  names: 'source' | 'claim';
}

/** One statement: its words, who said it or about what, how it is known, and where it stands. */
export function Told({ frame: { locale }, editions, statement, names }: ToldProps) {
  const { source, claim, basis, commitment, articles, saidOn } = statement;
  const [first] = articles;
  const edition = editions.find(({ id }) => id === first?.editionId);
  return (
    <li>
      <div class="saying">
        {names === 'source' ? (
          <p>
            <SourceName frame={{ locale }} source={source} />
          </p>
        ) : null}
        <blockquote {...(edition === undefined ? {} : writtenIn(edition))}>{first?.words}</blockquote>
        {names === 'claim' && claim !== undefined ? (
          <p>
            <a href={`/desk/claims/${claim.id}`}>
              <Said locale={locale} words={claim.words} />
            </a>
          </p>
        ) : null}
        <small class="muted">
          {locale.say('desk-told-basis', { basis })} · {locale.say('desk-told-commitment', { commitment })}
          {saidOn === null ? null : (
            <>
              {' · '}
              <time datetime={saidOn}>{saidWhen(locale, saidOn)}</time>
            </>
          )}
        </small>
        <ul>
          {articles.map((article) => {
            const own = editions.find(({ id }) => id === article.editionId);
            return (
              <li>
                <a href={`/desk/articles/${article.id}`}>
                  <bdi {...(own === undefined ? {} : writtenIn(own))}>
                    {article.headline === '' ? locale.say('desk-article-untitled') : article.headline}
                  </bdi>
                </a>
                {article.isPublic ? null : (
                  <>
                    {' '}
                    <span class="state">{locale.say('desk-told-draft')}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}

/** A source under the name that readers know, with the way to its page. */
export function SourceName({ frame: { locale }, source }: { frame: Pick<Frame, 'locale'>; source: Source }) {
  const labels = Object.fromEntries(Object.entries(source.names).map(([language, { label }]) => [language, label]));
  return (
    <a href={`/desk/sources/${source.id}`}>
      <Said locale={locale} words={labels} />
    </a>
  );
}

const DAY = 10;

/** A day where one is known; a month or a year stays as it was written. */
function saidWhen(locale: Frame['locale'], saidOn: string): string {
  return saidOn.length >= DAY ? locale.date(`${saidOn.slice(0, DAY)}T12:00:00.000Z`, 'day') : saidOn;
}
