import { modeHours } from '../../comments/conversation-modes.ts';
import type { QueueChoice, QueuedComment } from '../../comments/queue.ts';
import { type CommentSurroundings, MOST_COUNTED } from '../../comments/surroundings.ts';
import type { Frame } from '../frame.tsx';
import { shortened } from './body.tsx';
import { Back, queueAddress } from './choice.tsx';

interface Props {
  comment: QueuedComment;
  about: CommentSurroundings;
  choice: QueueChoice;
  frame: Frame;
  now: string;
}

/** What belongs to the comment that is being decided: who wrote it, what moderators noted, the article and its conversation. */
export function Beside(props: Props) {
  return (
    <>
      <Commenter {...props} />
      <Notes {...props} />
      <Conversation {...props} />
    </>
  );
}

function Commenter({ comment, about, frame: { locale }, now }: Props) {
  const { history } = comment;
  const { reported } = about;
  return (
    <section>
      <h2 class="sec">
        <bdi>{comment.name}</bdi>
      </h2>
      <ul>
        <li>
          {locale.say('desk-beside-counts', {
            count: history.held + history.published + history.rejected + history.withdrawn,
            published: history.published,
            rejected: history.rejected,
          })}
          <small>{locale.say('desk-beside-since', { date: locale.date(about.since, 'day') })}</small>
        </li>
        {about.bans.map((ban) => (
          <li class="state bad">
            {ban.ends_at === null
              ? locale.say('desk-ban-for-good', { kind: ban.kind })
              : locale.say('desk-ban-until', { kind: ban.kind, date: locale.date(ban.ends_at, 'day-time') })}
            <small>
              <q dir="auto">{ban.reason}</q>
            </small>
          </li>
        ))}
        {reported.upheld + reported.dismissed === 0 ? null : <li>{locale.say('desk-beside-reported', reported)}</li>}
        {about.others.map((other) => (
          <li>
            <a href={`/desk/comments/${other.id}`}>
              <bdi>{shortened(other.body)}</bdi>
            </a>
            <small>
              {locale.say('desk-comment-state', { state: other.state })} · {locale.relative(other.created_at, now)}
            </small>
          </li>
        ))}
      </ul>
      <p>
        <a href={queueAddress({ state: 'all', commenterOf: comment.id })}>
          {locale.say('desk-beside-all-of-commenter')}
        </a>
      </p>
      {about.fromNetwork === null ? null : (
        <p>
          <a href={queueAddress({ state: 'all', networkOf: comment.id })}>
            {locale.say('desk-beside-network', { count: about.fromNetwork })}
          </a>
        </p>
      )}
    </section>
  );
}

function Notes({ comment, about, choice, frame: { locale, staff }, now }: Props) {
  if (about.notes.length === 0) return null;
  return (
    <section>
      <h2 class="sec">{locale.say('desk-beside-notes')}</h2>
      <ul>
        {about.notes.map((note) => (
          <li>
            <span dir="auto">{note.body}</span>
            <small>
              <bdi>{note.by ?? '–'}</bdi> · {locale.relative(note.at, now)}
            </small>
            {note.byId === staff.id ? (
              <form method="post" action={`/desk/comments/${comment.id}/notes/${note.id}/withdrawal`} data-stays>
                <Back choice={choice} />
                <button type="submit">{locale.say('desk-comment-note-withdraw')}</button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conversation({ comment: { article }, about, choice, frame: { locale } }: Props) {
  const { counts, conversation } = about;
  const isOver = conversation?.mode_ends_at != null && Date.parse(conversation.mode_ends_at) <= Date.now();
  const mode = isOver ? null : (conversation?.mode ?? null);
  const at = (noun: string) => `/desk/comments/articles/${article.id}/${noun}`;
  return (
    <section>
      <h2 class="sec">{locale.say('desk-conversation-heading')}</h2>
      <p>
        <a href={queueAddress({ state: choice.state, articleId: article.id })}>
          <bdi lang={article.language}>{article.headline}</bdi>
        </a>
      </p>
      <p class="muted">
        {locale.say('desk-conversation-counts', { published: counts.published, held: counts.held })}
        {Math.max(counts.published, counts.held) < MOST_COUNTED
          ? null
          : ` · ${locale.say('desk-conversation-counts-capped', { limit: MOST_COUNTED })}`}
      </p>
      {article.commentsClosedAt === null ? null : <p class="state bad">{locale.say('desk-conversation-is-closed')}</p>}
      {mode === null ? null : (
        <p class="state warn">
          {conversation?.mode_ends_at == null
            ? locale.say('desk-conversation-mode', { mode })
            : locale.say('desk-conversation-mode-until', {
                mode,
                date: locale.date(conversation.mode_ends_at, 'day-time'),
              })}
          {conversation?.mode_by === null ? ` ${locale.say('desk-conversation-mode-by-itself')}` : null}
        </p>
      )}
      <form method="post" action={at(`closing${article.commentsClosedAt === null ? '' : '/withdrawal'}`)}>
        <Back choice={choice} />
        <button type="submit">
          {article.commentsClosedAt === null
            ? locale.say('desk-conversation-close')
            : locale.say('desk-conversation-reopen')}
        </button>
      </form>
      <form method="post" action={at('mode')} class="stack mode">
        <Back choice={choice} />
        <select name="mode" aria-label={locale.say('desk-conversation-mode-label')}>
          <option value="" selected={mode === null}>
            {locale.say('desk-conversation-mode-none')}
          </option>
          <option value="hold" selected={mode === 'hold'}>
            {locale.say('desk-conversation-mode-hold')}
          </option>
          <option value="slow" selected={mode === 'slow'}>
            {locale.say('desk-conversation-mode-slow')}
          </option>
        </select>
        <select name="hours" aria-label={locale.say('desk-conversation-mode-hours')}>
          {modeHours.map((hours) => (
            <option value={String(hours)} selected={hours === 3}>
              {hours === 0
                ? locale.say('desk-conversation-mode-open-ended')
                : locale.say('desk-conversation-mode-for', { hours })}
            </option>
          ))}
        </select>
        <button type="submit">{locale.say('desk-conversation-mode-set')}</button>
      </form>
    </section>
  );
}
