import type { Locale } from '../../languages/locale.ts';
import type { ArticlePage } from '../../src/site/theme.ts';
import { BodyOf } from './body.tsx';
import { Conversation } from './conversation.tsx';
import { page } from './page.tsx';
import { FigureOf } from './picture.tsx';
import { Reaction } from './reaction.tsx';
import { TeaserOf } from './teaser.tsx';
import { FallenOf, ToldOf } from './told.tsx';
import { bylineOf, correctionOf, headlineOf, moment } from './words.tsx';

/** The article page. */
export function article({
  frame,
  article,
  told,
  siblings,
  related,
  share,
  conversation,
  preview,
}: ArticlePage): string {
  const { locale } = frame;
  return page({
    frame,
    skip: 'skip-to-article',
    style: told === null ? 'article' : 'telling-article',
    children: (
      <>
        {preview === null ? null : (
          <p class="note small">
            {locale.say(`preview-${preview.state}`)}{' '}
            {preview.embargoEndsAt === null ? null : (
              <strong>
                {locale.say('preview-embargo', { date: locale.date(preview.embargoEndsAt, 'day-time') })}{' '}
              </strong>
            )}
            {preview.formHref === null ? null : <a href={preview.formHref}>{locale.say('preview-back')}</a>}
          </p>
        )}
        {article.section ? (
          <a class="kicker" href={article.section.href}>
            {article.section.name}
          </a>
        ) : null}
        <h1>{headlineOf(locale, article)}</h1>
        {article.standfirst === '' ? null : <p class="standfirst">{article.standfirst}</p>}
        <div class="byline small">
          {article.authors.length === 0 ? null : <span>{bylineOf(locale, article.authors)}</span>}
          <Times locale={locale} article={article} />
        </div>
        {article.corrections.map((correction) => (
          <p class="correction small">{correctionOf(locale, correction)}</p>
        ))}
        {told?.fallen.map((history) => (
          <FallenOf history={history} locale={locale} />
        ))}
        {article.lead ? <FigureOf figure={article.lead} locale={locale} first /> : null}
        {article.leadRemoved ? <p class="note small">{locale.say('photo-removed')}</p> : null}
        <BodyOf body={article.body} locale={locale} told={told} />
        {told === null ? null : <ToldOf told={told} locale={locale} />}
        {article.topics.length === 0 ? null : (
          <nav class="topics small" aria-labelledby="topics">
            <h2 id="topics">{locale.say('article-topics')}</h2>
            {article.topics.map(({ name, href }) => (
              <a href={href}>{name}</a>
            ))}
          </nav>
        )}
        {preview === null ? <Share locale={locale} url={article.url} share={share} /> : null}
        {conversation ? <Reaction address={article.href} reactions={conversation.reactions} locale={locale} /> : null}
        {conversation ? (
          <Conversation conversation={conversation} locale={locale} publicationName={frame.edition.title} />
        ) : (
          <p class="note small">{locale.say('preview-conversation')}</p>
        )}
        {siblings.length === 0 ? null : (
          <section class="block">
            <h2>{locale.say('article-other-editions')}</h2>
            <ul>
              {siblings.map(({ name, href, language, direction }) => (
                <li>
                  <a href={href} hreflang={language} lang={language} dir={direction}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {related.length === 0 ? null : (
          <section class="block">
            <h2>{locale.say('article-related')}</h2>
            {related.map((teaser) => (
              <TeaserOf teaser={teaser} locale={locale} level={3} />
            ))}
          </section>
        )}
      </>
    ),
  });
}

/** When it was published, and when it was last changed: the time alone if that was on the same day. */
function Times({ locale, article }: { locale: Locale; article: ArticlePage['article'] }) {
  const { publishedAt, changedAt } = article;
  if (publishedAt === null) return null;
  const time = (words: string) => <time datetime={changedAt ?? ''}>{words}</time>;
  const isSameDay = changedAt !== null && locale.date(changedAt, 'day') === locale.date(publishedAt, 'day');
  return (
    <span>
      {moment(locale, publishedAt, 'day-time')}
      {changedAt === null ? null : ' · '}
      {changedAt === null
        ? null
        : isSameDay
          ? locale.sayWith('article-changed-time', { time: locale.date(changedAt, 'time') }, { time })
          : locale.sayWith('article-changed-date', { date: locale.date(changedAt, 'day-time') }, { time })}
    </span>
  );
}

function Share({ locale, url, share }: { locale: Locale; url: string; share: ArticlePage['share'] }) {
  return (
    <section class="share small" aria-labelledby="share">
      <h2 id="share">{locale.say('article-share')}</h2>
      {share.map(({ kind, name, href }) => (
        <a href={href} rel={kind === 'network' ? 'noreferrer' : undefined}>
          {kind === 'email' ? locale.say('article-share-email') : name}
        </a>
      ))}
      <input
        type="text"
        readonly
        aria-label={locale.say('article-share-address')}
        value={url}
        data-copy={locale.say('article-share-copy')}
        data-copied={locale.say('article-share-copied')}
        data-share={locale.say('article-share-device')}
      />
    </section>
  );
}
