import type { Child } from 'hono/jsx';
import { addressOfComment } from '../../comments/places.ts';
import type { QueueChoice, QueuedComment, QueuedDecision } from '../../comments/queue.ts';
import type { WordList } from '../../comments/word-list.ts';
import { may } from '../../people/rights.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Frame } from '../frame.tsx';
import { RemovalLink } from '../removals.tsx';
import { Back, Key, type Surroundings } from './pages.tsx';

interface Props extends Surroundings {
  comment: QueuedComment;
  choice: QueueChoice;
  isCurrent: boolean;
  /** What was typed, where the form came back. */
  form?: SentForm | undefined;
}

/** A comment with everything that helps to decide, and the forms that do. */
export function CommentItem(props: Props) {
  const { comment, frame, isCurrent, words, now } = props;
  const { locale, staff } = frame;
  const { article, parent, history } = comment;
  return (
    <article class="item" id={`comment-${comment.id}`} tabindex={-1} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
      <span>
        <b>
          <bdi>{comment.name}</bdi>
        </b>{' '}
        <span class="muted">
          {locale.sayWith(
            'desk-comment-on',
            { headline: article.headline },
            {
              article: (text) => (
                <a href={article.address}>
                  <bdi lang={article.language}>{text}</bdi>
                </a>
              ),
            },
          )}{' '}
          ·{' '}
          <a href={`/desk/comments/${comment.id}`}>
            <time datetime={comment.created_at}>{locale.relative(comment.created_at, now)}</time>
          </a>
          {comment.version > 1 ? ` · ${locale.say('desk-comment-edited')}` : null}
        </span>
      </span>
      <State comment={comment} frame={frame} />
      {parent === null ? null : (
        <div class="why muted">
          {locale.sayWith('desk-comment-answers', { name: parent.name }, { name: (text) => <bdi>{text}</bdi> })}:{' '}
          <q dir="auto">{shortened(parent.body)}</q>
        </div>
      )}
      <p class="body" dir="auto">
        <Marked text={comment.body} words={words} />
      </p>
      {comment.rule === null ? null : <div class="why">{ruleWords(frame, comment)}</div>}
      <div class="why muted">
        {locale.say('desk-comment-history', { published: history.published, rejected: history.rejected })}
        {comment.email !== null && may(staff, 'see commenters’ e-mails') ? (
          <>
            {' · '}
            {locale.sayWith(
              'desk-comment-email',
              { email: comment.email },
              {
                address: (text) => (
                  <a href={`mailto:${encodeURIComponent(text)}`}>
                    <bdi dir="ltr">{text}</bdi>
                  </a>
                ),
              },
            )}
          </>
        ) : null}
        {comment.state === 'published' && article.isPublished ? (
          <>
            {' · '}
            <a href={addressOfComment(article, comment.id)}>{locale.say('desk-comment-see')}</a>
          </>
        ) : null}
      </div>
      {comment.state === 'withdrawn' ? null : <Acts {...props} />}
      <Decisions decisions={comment.decisions} frame={frame} />
      {may(staff, 'remove for good') ? (
        <RemovalLink locale={locale} href={`/desk/comments/${comment.id}/removal`} />
      ) : null}
    </article>
  );
}

function State({ comment, frame: { locale } }: { comment: QueuedComment; frame: Frame }) {
  const looks = { held: 'state warn', published: 'state ok', rejected: 'state bad', withdrawn: 'state' };
  return <span class={looks[comment.state]}>{locale.say('desk-comment-state', { state: comment.state })}</span>;
}

const namedRules = ['first-time', 'word-list', 'links', 'repeated', 'too-fast', 'edited', 'everybody-waits'] as const;

function ruleWords({ locale }: Frame, { rule, rule_detail }: QueuedComment): string {
  const named = namedRules.find((one) => one === rule);
  return locale.say('desk-comment-rule', { rule: named ?? 'other', detail: (named ? rule_detail : rule) ?? '' });
}

/** The words of the comment, those of the word list marked. */
function Marked({ text, words }: { text: string; words: WordList }) {
  const parts: Child[] = [];
  let from = 0;
  for (const { start, end } of words.find(text)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}

function Acts({ comment, clauses, authors, choice, frame, form }: Props) {
  const { locale } = frame;
  const citable = clauses.get(comment.article.editionId) ?? [];
  const names = authors.filter((author) => author.editionId === comment.article.editionId);
  const { id } = comment;
  return (
    <fieldset class="acts decide">
      <legend class="heard">{locale.say('desk-comment-acts', { name: comment.name })}</legend>
      {comment.state === 'published' ? null : (
        <form method="post" action={`/desk/comments/${id}/publication`}>
          <Seen comment={comment} choice={choice} />
          <button type="submit" class="go" data-key="publish">
            {locale.say('desk-comment-publish')} <Key name="a" />
          </button>
        </form>
      )}
      {comment.state === 'rejected' ? null : (
        <form method="post" action={`/desk/comments/${id}/rejection`} class="acts">
          <Seen comment={comment} choice={choice} />
          <select name="clause" required aria-label={locale.say('desk-comment-clause')} data-key="reject">
            <option value="">{locale.say('desk-comment-clause')} …</option>
            {citable.map((clause) => (
              <option value={clause.id} selected={form?.text('clause') === clause.id}>
                {locale.say('desk-comment-clause-choice', { number: clause.number, title: clause.title })}
              </option>
            ))}
          </select>
          <input
            name="reason"
            value={form?.text('reason') ?? ''}
            aria-label={locale.say('desk-comment-reason')}
            placeholder={locale.say('desk-comment-reason')}
            dir="auto"
          />
          <button type="submit">
            {locale.say('desk-comment-reject')} <Key name="r" />
          </button>
        </form>
      )}
      {comment.state === 'published' && comment.staff_id === null ? (
        <details open={form !== undefined && form.text('body') !== ''}>
          <summary data-key="answer">
            {locale.say('desk-comment-answer')} <Key name="w" />
          </summary>
          <form method="post" action={`/desk/comments/${id}/answer`} class="sheet">
            <Back choice={choice} />
            <label>
              {locale.say('desk-comment-answer-author')}{' '}
              <select name="author">
                {names.map((author) => (
                  <option value={author.id}>{author.name}</option>
                ))}
                <option value="">{locale.say('desk-comment-answer-own-name', { name: frame.staff.name })}</option>
              </select>
            </label>
            <label>
              {locale.say('desk-comment-answer-text')}
              <textarea name="body" rows={4} required dir="auto">{`\n${form?.text('body') ?? ''}`}</textarea>
            </label>
            <button type="submit" class="go">
              {locale.say('desk-comment-answer-send')}
            </button>
          </form>
        </details>
      ) : null}
      <Undo comment={comment} choice={choice} frame={frame} />
    </fieldset>
  );
}

function Undo({ comment, choice, frame: { locale } }: { comment: QueuedComment; choice: QueueChoice; frame: Frame }) {
  const latest = comment.decisions.at(-1);
  if (latest === undefined || latest.staff_id === null || latest.action === 'undo' || latest.action === 'hold')
    return null;
  // An answer of the newsroom was published by writing it; it is rejected, not undone.
  if (comment.staff_id !== null && comment.decisions.length === 1) return null;
  return (
    <form method="post" action={`/desk/comments/${comment.id}/decisions/${latest.id}/withdrawal`}>
      <Back choice={choice} />
      <button type="submit">{locale.say('desk-comment-undo')}</button>
    </form>
  );
}

/** What the moderator sees as they decide: if it is not so any more, the decision is not taken. */
function Seen({ comment, choice }: { comment: QueuedComment; choice: QueueChoice }) {
  return (
    <>
      <input type="hidden" name="version" value={comment.version} />
      <input type="hidden" name="state" value={comment.state} />
      <Back choice={choice} />
    </>
  );
}

function Decisions({ decisions, frame }: { decisions: readonly QueuedDecision[]; frame: Frame }) {
  const { locale } = frame;
  if (decisions.every((decision) => decision.staff_id === null)) return null;
  return (
    <details class="why muted">
      <summary>{locale.say('desk-decisions-heading')}</summary>
      <ul>
        {decisions.map((decision) => (
          <li>
            {decisionWords(frame, decision)}
            {decision.clause === null ? null : ` · ${locale.say('desk-comment-clause-choice', decision.clause)}`}
            {decision.reason === null ? null : (
              <>
                {' · '}
                <q dir="auto">{decision.reason}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function decisionWords({ locale }: Frame, { action, staffName, rule, created_at }: QueuedDecision): string {
  const date = locale.date(created_at, 'day-time');
  if (action === 'withdraw') return locale.say('desk-decision-by-commenter', { date });
  if (rule !== null)
    return locale.say('desk-decision-by-rule', {
      action: action === 'hold' || action === 'reject' ? action : 'publish',
      date,
    });
  return locale.say('desk-decision', { action, name: staffName ?? '–', date });
}

const LONGEST_QUOTE = 160;

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_QUOTE ? characters.join('') : `${characters.slice(0, LONGEST_QUOTE).join('')} …`;
}
