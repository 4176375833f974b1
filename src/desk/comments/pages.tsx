import type { Conflict } from '../../comments/moderation.ts';
import type { Place } from '../../comments/places.ts';
import type { Clause } from '../../comments/policy.ts';
import type { QueueChoice, QueuedComment } from '../../comments/queue.ts';
import type { WordList } from '../../comments/word-list.ts';
import type { CommentState } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { DeskPage, type Frame } from '../frame.tsx';
import { queueAddress } from './comments.ts';
import { CommentItem } from './item.tsx';

/** What every comment of a page is shown with. */
export interface Surroundings {
  frame: Frame;
  /** The clauses that can be cited, by edition. */
  clauses: ReadonlyMap<string, readonly Clause[]>;
  words: WordList;
  /** The names under which this person may answer. */
  authors: readonly { id: string; name: string; editionId: string }[];
  now: string;
}

/** Why a form was not taken, with the form. */
export interface Wrong {
  conflict?: Conflict;
  mistakes: readonly Mistake[];
  form?: SentForm;
}

interface QueueProps extends Surroundings {
  choice: QueueChoice;
  queued: readonly QueuedComment[];
  next: string | null;
  articles: readonly (Place & { counts: Record<CommentState, number> })[];
  notice: { words: string; undo: { commentId: string; decisionId: string } | null } | undefined;
  current: string | undefined;
  script: string;
}

const lists = ['held', 'published', 'rejected', 'withdrawn'] as const;

/** A list of comments, each with what decides about it. */
export function QueuePage(props: QueueProps) {
  const { frame, choice, queued, next, articles, notice, current, script } = props;
  const { locale } = frame;
  const current_ = queued.some(({ id }) => id === current) ? current : queued[0]?.id;
  return (
    <DeskPage
      frame={frame}
      place="comments"
      title={locale.say('desk-comments-heading', { count: frame.heldComments })}
      aside={articles.length === 0 ? undefined : <Articles articles={articles} choice={choice} frame={frame} />}
    >
      {notice === undefined ? null : (
        <div class="notice bar">
          <span role="status">{notice.words}</span>
          {notice.undo === null ? null : (
            <form
              method="post"
              action={`/desk/comments/${notice.undo.commentId}/decisions/${notice.undo.decisionId}/withdrawal`}
            >
              <Back choice={choice} />
              <button type="submit" data-key="undo">
                {locale.say('desk-comment-undo')} <Key name="u" />
              </button>
            </form>
          )}
        </div>
      )}
      <nav class="tabs" aria-label={locale.say('desk-comments-lists')}>
        {lists.map((state) => (
          <a
            href={queueAddress({ ...only(choice), state })}
            {...(state === choice.state ? { 'aria-current': 'page' } : {})}
          >
            {locale.say('desk-comments-list', { state })}
          </a>
        ))}
        <a
          href={queueAddress({ ...only(choice), state: 'all' })}
          {...(choice.state === 'all' ? { 'aria-current': 'page' } : {})}
        >
          {locale.say('desk-comments-all')}
        </a>
        {choice.articleId === undefined ? null : (
          <a href={queueAddress({ state: choice.state })}>{locale.say('desk-comments-every-article')}</a>
        )}
      </nav>
      {queued.length === 0 ? (
        <p class="empty">
          {choice.state === 'held' ? locale.say('desk-comments-empty') : locale.say('desk-comments-none')}
        </p>
      ) : (
        <div id="queue">
          {queued.map((comment) => (
            <CommentItem {...props} comment={comment} isCurrent={comment.id === current_} />
          ))}
        </div>
      )}
      {next === null ? null : (
        <p class="acts">
          <a class="button" href={queueAddress({ ...choice, after: next })}>
            {locale.say('desk-comments-next')}
          </a>
        </p>
      )}
      <Keys frame={frame} />
      <script src={script} defer />
    </DeskPage>
  );
}

/** One comment alone, with what went wrong over it. */
export function CommentPage(
  props: Surroundings & { choice: QueueChoice; comment: QueuedComment; wrong: Wrong | undefined },
) {
  const { frame, comment, wrong, choice } = props;
  const { locale } = frame;
  const said = wrong?.conflict === undefined ? undefined : conflictWords(frame, wrong.conflict);
  return (
    <DeskPage frame={frame} place="comments" title={comment.name}>
      {said === undefined ? null : (
        <p class="notice warn" role="alert">
          {said}
        </p>
      )}
      {wrong === undefined || wrong.mistakes.length === 0 ? null : (
        <div class="mistakes" role="alert">
          <h2>{locale.say('desk-mistakes', { count: wrong.mistakes.length })}</h2>
          <ul>
            {wrong.mistakes.map((one) => (
              <li>{locale.tell(one)}</li>
            ))}
          </ul>
        </div>
      )}
      <CommentItem {...props} isCurrent form={wrong?.form} />
      <p class="acts">
        <a href={queueAddress(choice)}>{locale.say('desk-comments-every-article')}</a>
      </p>
    </DeskPage>
  );
}

function conflictWords({ locale }: Frame, { conflict, by }: Conflict): string {
  switch (conflict) {
    case 'edited':
      return locale.say('desk-comment-conflict-edited');
    case 'withdrawn':
      return locale.say('desk-comment-conflict-withdrawn');
    case 'undone':
      return locale.say('desk-comment-conflict-undone');
    case 'decided':
      return by === null
        ? locale.say('desk-comment-conflict-undone')
        : locale.say('desk-comment-conflict-decided', { name: by });
  }
}

/** The list to which a form leads back. */
export function Back({ choice }: { choice: QueueChoice }) {
  return (
    <>
      {choice.state === 'held' ? null : <input type="hidden" name="back-state" value={choice.state} />}
      {choice.articleId === undefined ? null : <input type="hidden" name="back-article" value={choice.articleId} />}
      {choice.after === undefined ? null : <input type="hidden" name="back-after" value={choice.after} />}
    </>
  );
}

function only({ articleId }: QueueChoice): { articleId?: string } {
  return articleId === undefined ? {} : { articleId };
}

function Articles({ articles, choice, frame }: Pick<QueueProps, 'articles' | 'choice' | 'frame'>) {
  const { locale } = frame;
  return articles.map((article) => (
    <section>
      <h2 class="sec">{locale.say('desk-conversation-heading')}</h2>
      <p>
        <a href={queueAddress({ state: choice.state, articleId: article.id })}>
          <bdi lang={article.language}>{article.headline}</bdi>
        </a>
      </p>
      <p class="muted">
        {locale.say('desk-conversation-counts', { published: article.counts.published, held: article.counts.held })}
      </p>
      {article.commentsClosedAt === null ? null : <p class="muted">{locale.say('desk-conversation-is-closed')}</p>}
      <form
        method="post"
        action={`/desk/comments/articles/${article.id}/closing${article.commentsClosedAt === null ? '' : '/withdrawal'}`}
      >
        <Back choice={choice} />
        <button type="submit">
          {article.commentsClosedAt === null
            ? locale.say('desk-conversation-close')
            : locale.say('desk-conversation-reopen')}
        </button>
      </form>
    </section>
  ));
}

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'publish'],
  ['r', 'reject'],
  ['w', 'answer'],
  ['u', 'undo'],
  ['?', 'close'],
] as const;

/** The list of keys; the script that gives the keys their meaning also shows the button that opens it. */
function Keys({ frame: { locale } }: { frame: Frame }) {
  return (
    <details class="keys" id="keys" hidden>
      <summary>{locale.sayWith('desk-keys-open', {}, { key: (words) => <kbd>{words}</kbd> })}</summary>
      <h2>{locale.say('desk-keys-heading')}</h2>
      <dl>
        {keys.map(([key, action]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{locale.say('desk-key', { action })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The key that presses a button, for those who see it; the list of keys says it to everybody. */
export function Key({ name }: { name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
