import type { Locale } from '../../languages/locale.ts';
import type { Paging, Teaser } from '../../src/site/theme.ts';
import { focusOf, PictureOf } from './picture.tsx';
import { headlineOf, moment, nameOf } from './words.tsx';

interface TeaserProps {
  teaser: Teaser;
  locale: Locale;
  /** Level of its heading. */
  level?: 2 | 3;
  /** The one that leads: its picture at full width. */
  big?: boolean;
  /** Its picture is fetched at once. */
  first?: boolean;
  /** Left out where the section is plain from where it stands. */
  kicker?: boolean;
  /** Headline and date alone. */
  brief?: boolean;
}

/** An article in a list: one link, stretched over the whole of it. */
export function TeaserOf({
  teaser,
  locale,
  level = 2,
  big = false,
  first = false,
  kicker = true,
  brief = false,
}: TeaserProps) {
  const { href, standfirst, section, authors, publishedAt } = teaser;
  const shown = (big ? undefined : teaser.picture?.crops?.teaser) ?? teaser.picture;
  const link = <a href={href}>{headlineOf(locale, teaser)}</a>;
  const names = locale.listOf(authors.map(({ name }) => nameOf(locale, name)));
  return (
    <article class={big ? 'teaser big' : 'teaser'}>
      {teaser.picture && shown && !brief ? (
        <PictureOf
          class={`pic${focusOf(shown)}`}
          picture={shown}
          alternativeText={teaser.picture.alternativeText}
          sizes={big ? '(min-width:64rem) 48rem, 100vw' : '(min-width:64rem) 17rem, 11rem'}
          first={first}
        />
      ) : null}
      {kicker && section ? (
        <a class="kicker" href={section.href}>
          {section.name}
        </a>
      ) : null}
      {level === 3 ? <h3>{link}</h3> : <h2>{link}</h2>}
      {brief || standfirst === '' ? null : <p class="standfirst">{standfirst}</p>}
      <p class="small">
        {brief ? null : names}
        {brief || authors.length === 0 ? null : ' · '}
        {moment(locale, publishedAt, 'day')}
      </p>
    </article>
  );
}

/** The way to the other pages of a list; nothing when there is only one. */
export function PagingOf({ paging, locale }: { paging: Paging; locale: Locale }) {
  const { page, pages, newer, older } = paging;
  if (pages <= 1) return null;
  return (
    <nav class="paging small" aria-label={locale.say('paging-label')}>
      {newer === null ? <i /> : <a href={newer}>{locale.say('paging-newer')}</a>}
      <span>{locale.say('paging-position', { page, pages })}</span>
      {older === null ? <i /> : <a href={older}>{locale.say('paging-older')}</a>}
    </nav>
  );
}
