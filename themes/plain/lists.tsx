import type { Child } from 'hono/jsx';
import type { AuthorPage, Frame, ListPage, Paging, Teaser } from '../../src/site/theme.ts';
import { page } from './page.tsx';
import { PagingOf, TeaserOf } from './teaser.tsx';
import { arrangementNote, paragraphs } from './words.tsx';

/** A section's page. */
export function section({ frame, name, description, teasers, paging, preview }: ListPage): string {
  return listPage(
    frame,
    <>
      {arrangementNote(frame.locale, preview)}
      <h1>{name}</h1>
      {paragraphs(description)}
    </>,
    { teasers, paging, empty: frame.locale.say('section-empty'), kicker: false },
  );
}

/** A topic's page. */
export function topic({ frame, name, description, teasers, paging }: ListPage): string {
  return listPage(
    frame,
    <>
      <span class="kicker">{frame.locale.say('topic-label')}</span>
      <h1>{name}</h1>
      {paragraphs(description)}
    </>,
    { teasers, paging, empty: frame.locale.say('topic-empty'), kicker: true },
  );
}

/** An author's page. */
export function author({ frame, author: person, teasers, paging }: AuthorPage): string {
  const { locale } = frame;
  return listPage(
    frame,
    <>
      <span class="kicker">{person.office === '' ? locale.say('author-label') : person.office}</span>
      <h1>{person.name}</h1>
      {paragraphs(person.biography)}
      <h2 class="hidden">{locale.say('author-articles', { name: person.name })}</h2>
    </>,
    { teasers, paging, empty: locale.say('author-empty'), kicker: true, level: 3 },
  );
}

interface ListProps {
  teasers: Teaser[];
  paging: Paging;
  /** What is said instead of an empty list. */
  empty: string;
  kicker: boolean;
  level?: 2 | 3;
}

function listPage(frame: Frame, head: Child, { teasers, paging, empty, kicker, level = 2 }: ListProps): string {
  const { locale } = frame;
  return page({
    frame,
    children: (
      <div class="list">
        <header>{head}</header>
        {teasers.length === 0 ? <p>{empty}</p> : null}
        {teasers.map((teaser, place) => (
          <TeaserOf
            teaser={teaser}
            locale={locale}
            level={level}
            kicker={kicker}
            big={place === 0 && paging.page === 1 && teaser.picture !== null}
            first={place === 0}
          />
        ))}
        <PagingOf paging={paging} locale={locale} />
      </div>
    ),
  });
}
