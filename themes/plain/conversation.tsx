import type { Locale } from '../../languages/locale.ts';
import type { Conversation as ConversationData, OtherThreads } from '../../src/comments/conversation.ts';
import { Entry, Pinned } from './comment.tsx';
import { CommentForm } from './comment-form.tsx';

interface Props {
  conversation: ConversationData;
  locale: Locale;
  /** Stands beside the newsroom's own answers. */
  publicationName: string;
}

/** Everything under an article that readers say: how many, the threads, the way to the other pages, the form. */
export function Conversation({ conversation, locale, publicationName }: Props) {
  const { count, entries, closed, form, pinned, here, asked } = conversation;
  const other = conversation.elsewhere.find(({ current }) => current);
  const around = { locale, publicationName, likes: 'likes', language: other?.language };
  return (
    <section class="block" id="comments" aria-labelledby="comments-count" {...forScripts(conversation, locale)}>
      <div class="told">
        <h2 id="comments-count">{locale.say('comments-count', { count })}</h2>
        {/* Room that is there before there is anything to say, so that nothing moves. */}
        <p class="fresh small" aria-live="polite" />
      </div>
      <Editions conversation={conversation} locale={locale} />
      {count === 0 && !closed ? <p class="small">{locale.say('comments-empty')}</p> : null}
      <Mode conversation={conversation} locale={locale} />
      <Ways conversation={conversation} locale={locale} />
      {pinned === null ? null : <Pinned comment={pinned} {...around} />}
      <Onward href={conversation.previous} words={locale.say('comments-before')} rel="prev" />
      {asked.show !== null && entries.length === 0 ? <p class="small">{locale.say('comments-show-empty')}</p> : null}
      {entries.map((entry) => (
        <Entry entry={entry} {...around} here={here} />
      ))}
      {entries.length === 0 ? null : <LikesForm conversation={conversation} id="likes" />}
      <Onward href={conversation.next} words={locale.say('comments-more')} rel="next" />
      {entries.length === 0 ? null : <p class="fresh small" />}
      {other === undefined ? null : <TakePart other={other} locale={locale} />}
      {closed && other === undefined ? <p class="small closed">{closedWords(conversation, locale)}</p> : null}
      {/* Words that came too late are given back, so that their writer can copy them. */}
      {other !== undefined || (closed && form.mistakes.length === 0) ? null : (
        <CommentForm conversation={conversation} locale={locale} />
      )}
    </section>
  );
}

/** What the scripts say and where they ask: the words come with the page, in the edition's language. */
function forScripts({ address, count, newest, asked }: ConversationData, locale: Locale) {
  return {
    ...(asked.edition === null ? { 'data-news': `${address}/new-comments?seen=${count}`, 'data-newest': newest } : {}),
    'data-mute': locale.say('comment-mute'),
    'data-mute-name': locale.say('comment-mute-name', { name: '{}' }),
    'data-muted': locale.say('comment-muted', { name: '{}' }),
    'data-unmute': locale.say('comment-unmute'),
    'data-muted-list': locale.say('comments-muted'),
  };
}

/** The one form of all like buttons of a conversation, which says on which of its pages the reader is. */
export function LikesForm({
  conversation: { address, suffix, asked },
  id,
}: {
  conversation: ConversationData;
  id: string;
}) {
  return (
    <form id={id} method="post" action={`${address}/likes`}>
      {/* Whoever likes in another edition's threads is led to the comment there. */}
      {suffix === '' || asked.edition !== null ? null : <input type="hidden" name="at" value={suffix} />}
    </form>
  );
}

/** The way to what the readers of other editions say about the same story, and back. */
function Editions({
  conversation: { elsewhere, all, asked },
  locale,
}: {
  conversation: ConversationData;
  locale: Locale;
}) {
  if (elsewhere.length === 0) return null;
  const own = all.slice(0, all.search(/[?#]/));
  return (
    <nav class="ways small" aria-label={locale.say('comments-editions-label')}>
      <a href={`${own}#comments`} aria-current={asked.edition === null ? 'true' : undefined}>
        {locale.say('comments-edition-own')}
      </a>
      {elsewhere.map(({ name, language, direction, href, count, current }) => (
        <a href={href} rel="nofollow" aria-current={current ? 'true' : undefined}>
          <bdi lang={language} dir={direction}>
            {name}
          </bdi>{' '}
          <span>({locale.number(count)})</span>
        </a>
      ))}
    </nav>
  );
}

/** Under another edition's threads: where one answers them. */
function TakePart({ other: { article, language, direction }, locale }: { other: OtherThreads; locale: Locale }) {
  return (
    <p class="small">
      {locale.sayWith(
        'comments-edition-take-part',
        { headline: article.headline },
        {
          article: (words) => (
            <a href={`${article.href}#comments`} hreflang={language} lang={language} dir={direction}>
              {words}
            </a>
          ),
        },
      )}
    </p>
  );
}

function Mode({ conversation: { mode }, locale }: { conversation: ConversationData; locale: Locale }) {
  if (mode === null) return null;
  const { kind, endsAt } = mode;
  const keys =
    kind === 'hold'
      ? (['comments-mode-hold', 'comments-mode-hold-until'] as const)
      : (['comments-mode-slow', 'comments-mode-slow-until'] as const);
  if (endsAt === null) return <p class="note small">{locale.say(keys[0])}</p>;
  const time = (words: string) => <time datetime={endsAt}>{words}</time>;
  return <p class="note small">{locale.sayWith(keys[1], { date: locale.date(endsAt, 'day-time') }, { time })}</p>;
}

/** The links to other orders and choices; with a single comment there is nothing to put in order. */
function Ways({ conversation, locale }: { conversation: ConversationData; locale: Locale }) {
  const { count, sorts, shows, asked, all } = conversation;
  if (count < 2) return null;
  return (
    <div class="ways small">
      <nav aria-label={locale.say('comments-sort-label')}>
        {sorts.map(({ name, href, current }) => (
          <a href={href} rel="nofollow" aria-current={current ? 'true' : undefined}>
            {locale.say('comments-sort', { sort: name })}
          </a>
        ))}
      </nav>
      {shows.length === 0 ? null : (
        <nav aria-label={locale.say('comments-show-label')}>
          <a href={all} rel="nofollow" aria-current={asked.show === null ? 'true' : undefined}>
            {locale.say('comments-show-all')}
          </a>
          {shows.map(({ name, href, current, count }) => (
            <a href={href} rel="nofollow" aria-current={current ? 'true' : undefined}>
              {locale.say('comments-show', { show: name, count })}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

function Onward({ href, words, rel }: { href: string | null; words: string; rel: 'prev' | 'next' }) {
  return href === null ? null : (
    <p class="small acts">
      <a href={href} rel={rel}>
        {words}
      </a>
    </p>
  );
}

function closedWords({ closedWhy, opensAt }: ConversationData, locale: Locale): string {
  if (closedWhy === 'hours' && opensAt !== null)
    return locale.say('comments-closed-hours', { date: locale.date(opensAt, 'day-time') });
  return closedWhy === 'age' ? locale.say('comments-closed-age') : locale.say('comments-closed');
}
