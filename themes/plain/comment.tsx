import type { Locale } from '../../languages/locale.ts';
import type {
  Continuation,
  ConversationComment,
  ConversationEntry,
  Tombstone,
} from '../../src/comments/conversation.ts';
import { INDENTED_LEVELS, likeAnchor } from '../../src/comments/threads.ts';
import { CommentText } from './comment-text.tsx';

/** What is said around a comment. */
export interface Around {
  locale: Locale;
  /** Stands beside the newsroom's own answers. */
  publicationName: string;
  /** The form that its like button belongs to. */
  likes: string;
  /** The language of the comments, where it is not the page's. */
  language?: string | undefined;
  /** The comment that the page was opened for: the reader begins there. */
  here?: string | null;
}

/** A place in a thread. */
export function Entry({ entry, ...around }: { entry: ConversationEntry } & Around) {
  switch (entry.kind) {
    case 'comment':
      return <Comment comment={entry} {...around} />;
    case 'tombstone':
      return <Gone tombstone={entry} {...around} />;
    case 'continuation':
      return <Continued continuation={entry} locale={around.locale} />;
  }
}

/** The comment at the head of the conversation: the same one stands in its thread, so it has no place of its own here. */
export function Pinned({ comment, ...around }: { comment: ConversationComment } & Around) {
  const { locale } = around;
  return (
    <article class="comment pinned">
      <p class="small">
        <b>{locale.say('comment-pinned')}</b>
      </p>
      <Head comment={comment} {...around} />
      <CommentText text={comment.body} locale={locale} language={around.language} />
      <div class="small acts">
        <a href={comment.permalink} rel="nofollow">
          {locale.say('comment-pinned-see')}
        </a>
      </div>
    </article>
  );
}

function Comment({ comment, ...around }: { comment: ConversationComment } & Around) {
  const { id, anchor, depth, name, body, replyAddress, likes, tag, permalink, isStaff } = comment;
  const { locale, here } = around;
  // A page that was opened for one comment begins there, also where its address has no fragment and no script runs.
  const begins = here === id ? { tabindex: -1, autofocus: true } : {};
  return (
    <article class={classOf(depth)} id={anchor} data-by={tag === '' ? null : tag} {...begins}>
      <Head comment={comment} {...around} />
      <CommentText text={body} locale={locale} language={around.language} />
      <div class="small acts">
        {replyAddress === null ? null : (
          <a href={replyAddress} rel="nofollow" aria-label={locale.say('comment-reply-to', { name })}>
            {locale.say('comment-reply')}
          </a>
        )}
        <button
          type="submit"
          form={around.likes}
          name="like"
          value={id}
          aria-label={
            likes === 0
              ? locale.say('comment-like-of', { name })
              : locale.say('comment-like-count-of', { name, count: likes })
          }
        >
          {likes === 0 ? locale.say('comment-like') : locale.say('comment-like-count', { count: likes })}
        </button>
        {/* A page of another site has no address of ours to report from here; the newsroom answers for its own words. */}
        {isStaff || !permalink.startsWith('/') ? null : (
          <a href={`${permalink}/report`} rel="nofollow" aria-label={locale.say('comment-report-of', { name })}>
            {locale.say('comment-report')}
          </a>
        )}
      </div>
      <p class="said small" id={likeAnchor(id)} tabindex={-1}>
        {locale.say('comment-liked')}{' '}
        <button type="submit" form={around.likes} name="back" value={id}>
          {locale.say('comment-like-back')}
        </button>
      </p>
    </article>
  );
}

function Head({ comment, locale, publicationName }: { comment: ConversationComment } & Around) {
  const { name, at, editedAt, isStaff, account, permalink, answers, featured, pinned = false } = comment;
  const when = locale.date(at, 'day-time');
  return (
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
      {account === undefined ? null : <>{locale.say('embed-account', { site: account })} </>}
      {answers === null ? null : (
        <span class={answers.evident ? 'heard' : undefined}>
          {locale.sayWith(
            'comment-answers',
            { name: answers.name },
            {
              comment: (words) => (
                // Said for those who listen, it is one stop less for those who go by keys.
                <a href={answers.href} tabindex={answers.evident ? -1 : undefined}>
                  <bdi>{words}</bdi>
                </a>
              ),
            },
          )}{' '}
        </span>
      )}
      {'· '}
      <a href={permalink} rel="nofollow">
        <time datetime={at}>{when}</time>
      </a>
      {editedAt === null ? null : ` · ${locale.say('comment-edited')}`}
      {featured ? (
        <>
          {' · '}
          <b>{locale.say('comment-featured')}</b>
        </>
      ) : null}
      {pinned ? (
        <>
          {' · '}
          <b>{locale.say('comment-pinned')}</b>
        </>
      ) : null}
    </div>
  );
}

function Gone({ tombstone, locale, here }: { tombstone: Tombstone } & Around) {
  const words = {
    withdrawn: locale.say('comment-withdrawn'),
    removed: locale.say('comment-removed'),
    waiting: locale.say('comment-waiting'),
  };
  const { anchor, depth, why } = tombstone;
  const begins = here !== null && here !== undefined && anchor.endsWith(here) ? { tabindex: -1, autofocus: true } : {};
  return (
    <p class={`${classOf(depth)} small gone`} id={anchor} {...begins}>
      {words[why]}
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
  return depth === 0 ? 'comment' : `comment d${Math.min(depth, INDENTED_LEVELS)}`;
}
