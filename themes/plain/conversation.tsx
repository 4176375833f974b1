import type { Locale } from '../../languages/locale.ts';
import type {
  Continuation,
  ConversationComment,
  Conversation as ConversationData,
  ConversationEntry,
  Tombstone,
} from '../../src/comments/conversation.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';

interface Props {
  conversation: ConversationData;
  locale: Locale;
  /** Stands beside the newsroom's own answers. */
  publicationName: string;
}

// Deeper answers are named instead of indented: on a telephone there is no room.
const DEEPEST_INDENT = 3;

/** Everything under an article that readers say: how many, the threads, the way to the other pages, the form. */
export function Conversation({ conversation, locale, publicationName }: Props) {
  const { count, entries, closed, form } = conversation;
  return (
    <section class="block" id="comments" aria-labelledby="comments-count">
      <h2 id="comments-count">{locale.say('comments-count', { count })}</h2>
      {count === 0 && !closed ? <p class="small">{locale.say('comments-empty')}</p> : null}
      <Before conversation={conversation} locale={locale} />
      {entries.map((entry) => (
        <Entry entry={entry} locale={locale} publicationName={publicationName} />
      ))}
      <More conversation={conversation} locale={locale} />
      {closed ? <p class="small closed">{locale.say('comments-closed')}</p> : null}
      {/* Words that came too late are given back, so that their writer can copy them. */}
      {closed && form.mistakes.length === 0 ? null : <CommentForm conversation={conversation} locale={locale} />}
    </section>
  );
}

function Entry({ entry, ...around }: { entry: ConversationEntry; locale: Locale; publicationName: string }) {
  switch (entry.kind) {
    case 'comment':
      return <Comment comment={entry} {...around} />;
    case 'tombstone':
      return <Gone tombstone={entry} locale={around.locale} />;
    case 'continuation':
      return <Continued continuation={entry} locale={around.locale} />;
  }
}

function Comment({
  comment,
  locale,
  publicationName,
}: {
  comment: ConversationComment;
  locale: Locale;
  publicationName: string;
}) {
  const { anchor, depth, name, body, at, editedAt, isStaff, permalink, replyAddress, answers } = comment;
  const when = locale.date(at, 'day-time');
  return (
    <article class={classOf(depth)} id={anchor}>
      <div class="small">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        {isStaff ? (
          <>
            <span class="staff">
              <bdi>{publicationName}</bdi>
            </span>{' '}
          </>
        ) : null}
        {answers === null ? null : (
          <>
            {locale.sayWith(
              'comment-answers',
              { name: answers.name },
              {
                comment: (words) => (
                  <a href={`#${answers.anchor}`}>
                    <bdi>{words}</bdi>
                  </a>
                ),
              },
            )}{' '}
          </>
        )}
        ·{' '}
        <a href={permalink} rel="nofollow">
          <time datetime={at}>{when}</time>
        </a>
        {editedAt === null ? null : ` · ${locale.say('comment-edited')}`}
      </div>
      <CommentText text={body} />
      {replyAddress === null ? null : (
        <div class="small acts">
          <a href={replyAddress} rel="nofollow" aria-label={locale.say('comment-reply-to', { name })}>
            {locale.say('comment-reply')}
          </a>
        </div>
      )}
    </article>
  );
}

function Gone({ tombstone, locale }: { tombstone: Tombstone; locale: Locale }) {
  const words = {
    withdrawn: locale.say('comment-withdrawn'),
    removed: locale.say('comment-removed'),
    waiting: locale.say('comment-waiting'),
  };
  return (
    <p class={`${classOf(tombstone.depth)} small gone`} id={tombstone.anchor}>
      {words[tombstone.why]}
    </p>
  );
}

function Continued({ continuation, locale }: { continuation: Continuation; locale: Locale }) {
  const { depth, name, permalink } = continuation;
  return (
    <p class={`${classOf(depth)} small gone`}>
      {locale.sayWith(
        'comment-continues',
        { name },
        {
          comment: (words) => (
            <a href={permalink} rel="nofollow">
              <bdi>{words}</bdi>
            </a>
          ),
        },
      )}
    </p>
  );
}

function classOf(depth: number): string {
  return depth === 0 ? 'comment' : `comment d${Math.min(depth, DEEPEST_INDENT)}`;
}

function Before({ conversation: { page, address }, locale }: { conversation: ConversationData; locale: Locale }) {
  if (page === 1) return null;
  const query = page === 2 ? '' : `?comments=${page - 1}`;
  return (
    <p class="small acts">
      <a href={`${address}${query}#comments`} rel="prev">
        {locale.say('comments-before')}
      </a>
    </p>
  );
}

function More({ conversation: { page, pages, address }, locale }: { conversation: ConversationData; locale: Locale }) {
  if (page === pages) return null;
  return (
    <p class="small acts">
      <a href={`${address}?comments=${page + 1}#comments`} rel="next">
        {locale.say('comments-more')}
      </a>
    </p>
  );
}
