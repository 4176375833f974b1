import { addressOfComment } from '../../comments/places.ts';
import type { QueueChoice, QueuedComment, QueuedDecision } from '../../comments/queue.ts';
import { may } from '../../people/rights.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Frame } from '../frame.tsx';
import { RemovalLink } from '../removals.tsx';
import { Acts } from './acts.tsx';
import { CommentBody, shortened } from './body.tsx';
import { commentPath, queueAddress } from './choice.tsx';
import type { Surroundings } from './pages.tsx';

interface Props extends Surroundings {
  comment: QueuedComment;
  choice: QueueChoice;
  isCurrent: boolean;
  /** In a list, where several can be chosen; false on a page of its own. */
  isListed?: boolean;
  /** What was typed, where the form came back. */
  form?: SentForm | undefined;
}

/** A comment with everything that helps to decide, and the forms that do. */
export function CommentItem(props: Props) {
  const { comment, frame, isCurrent, isListed = false, words, now, choice } = props;
  const { locale, staff } = frame;
  const { article, parent, history } = comment;
  return (
    <article class="item" id={`comment-${comment.id}`} tabindex={-1} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
      <span class="head">
        {isListed && comment.state !== 'withdrawn' ? (
          <input
            type="checkbox"
            form="batch"
            name="comment"
            value={`${comment.id}.${comment.version}.${comment.state}`}
            aria-label={locale.say('desk-batch-choose', { name: comment.name })}
            data-key="choose"
          />
        ) : null}
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
          {article.site === null ? null : (
            <>
              · <bdi>{article.site.name}</bdi>{' '}
            </>
          )}
          ·{' '}
          <a href={commentPath(comment.id, choice)} data-key="open">
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
      <CommentBody comment={comment} words={words} frame={frame} />
      {comment.rule === null ? null : (
        <div class="why">
          {ruleWords(frame, comment)}
          {comment.rule_certainty === null
            ? null
            : ` · ${locale.say('desk-comment-certainty', { percent: Math.round(comment.rule_certainty * 100) })}`}
        </div>
      )}
      <Raised comment={comment} frame={frame} />
      <div class="why muted facts">
        <a href={queueAddress({ state: 'all', commenterOf: comment.id })}>
          {locale.say('desk-comment-history', { published: history.published, rejected: history.rejected })}
        </a>
        {comment.notes === 0 ? null : ` · ${locale.say('desk-comment-notes', { count: comment.notes })}`}
        {comment.handedOver === null ? null : ` · ${locale.say('desk-comment-is-handed-over')}`}
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
      {!isListed && may(staff, 'remove for good') ? (
        <RemovalLink locale={locale} href={`/desk/comments/${comment.id}/removal`} />
      ) : null}
    </article>
  );
}

function State({ comment, frame: { locale } }: { comment: QueuedComment; frame: Frame }) {
  const looks = { held: 'state warn', published: 'state ok', rejected: 'state bad', withdrawn: 'state' };
  return (
    <span class={looks[comment.state]}>
      {locale.say('desk-comment-state', { state: comment.state })}
      {comment.featured_at === null ? null : ` · ${locale.say('desk-comment-is-featured')}`}
      {comment.isPinned ? ` · ${locale.say('desk-comment-is-pinned')}` : null}
    </span>
  );
}

/** Why readers want this comment looked at: their reports, its writer's appeal. */
function Raised({ comment: { reports, appeal }, frame: { locale } }: { comment: QueuedComment; frame: Frame }) {
  if (reports.length === 0 && appeal === null) return null;
  return (
    <ul class="why raised">
      {reports.map((report) => (
        <li>
          {report.kind === 'unlawful'
            ? locale.say('desk-report-unlawful', { name: report.name ?? '', law: report.law ?? '' })
            : report.clause === null
              ? locale.say('desk-report')
              : locale.say('desk-report-clause', report.clause)}
          {report.explanation === '' ? null : (
            <>
              {' '}
              <q dir="auto">{report.explanation}</q>
            </>
          )}
        </li>
      ))}
      {appeal === null ? null : (
        <li>
          {appeal.rejectedByName === null
            ? locale.say('desk-appeal-against-rule')
            : locale.say('desk-appeal-against', { name: appeal.rejectedByName })}{' '}
          <q dir="auto">{appeal.words}</q>
        </li>
      )}
    </ul>
  );
}

const namedRules = [
  'first-time',
  'word-list',
  'links',
  'repeated',
  'too-fast',
  'edited',
  'everybody-waits',
  'domains',
  'external',
  'near-repeated',
  'spam',
  'record',
  'section',
  'hold-mode',
  'slow-mode',
] as const;

function ruleWords({ locale }: Frame, { rule, rule_detail }: QueuedComment): string {
  const named = namedRules.find((one) => one === rule);
  return locale.say('desk-comment-rule', { rule: named ?? 'other', detail: (named ? rule_detail : rule) ?? '' });
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
