import type { Clause } from '../../comments/policy.ts';
import type { QueueChoice, QueuedComment } from '../../comments/queue.ts';
import { undoable } from '../../comments/undoing.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Frame } from '../frame.tsx';
import { Back, commentPath } from './choice.tsx';
import { Key } from './keys.tsx';
import type { Surroundings } from './pages.tsx';
import { suggestedClause } from './suggested.ts';

interface Props extends Surroundings {
  comment: QueuedComment;
  choice: QueueChoice;
  /** What was typed, where the form came back. */
  form?: SentForm | undefined;
}

/** Everything that can be decided about a comment. Every key of the queue presses one of these controls. */
export function Acts(props: Props) {
  const { comment, choice, frame, clauses, words } = props;
  const { locale } = frame;
  const { id, state, reports, appeal } = comment;
  const citable = clauses.get(comment.article.editionId) ?? [];
  const suggested = state === 'rejected' ? undefined : suggestedClause(comment, citable, words);
  const to = (noun: string) => `/desk/comments/${id}/${noun}`;
  return (
    <fieldset class="acts decide">
      <legend class="heard">{locale.say('desk-comment-acts', { name: comment.name })}</legend>
      {appeal === null ? null : <AppealForm {...props} />}
      <form method="post" class="acts" data-decides>
        <Seen comment={comment} choice={choice} />
        {state === 'published' && reports.length > 0 ? (
          <>
            <AnswerTo what="desk-report-answer" frame={frame} form={props.form} />
            <button type="submit" class="go" formaction={to('reports/dismissal')} data-key="publish" data-kind="keep">
              {locale.say('desk-reports-dismiss', { count: reports.length })} <Key name="a" />
            </button>
          </>
        ) : null}
        {state === 'published' || appeal !== null ? null : (
          <button type="submit" class="go" formaction={to('publication')} data-key="publish" data-kind="publish">
            {locale.say('desk-comment-publish')} <Key name="a" />
          </button>
        )}
        {suggested === undefined ? null : (
          <button
            type="submit"
            name="clause"
            value={suggested.id}
            title={suggested.title}
            formaction={to('rejection')}
            data-key="reject"
            data-kind="reject"
          >
            {locale.say('desk-comment-reject-under', { number: suggested.number })} <Key name="r" />
          </button>
        )}
        {state === 'rejected' ? null : (
          <button type="submit" formaction={to('spam')} data-key="spam" data-kind="reject">
            {locale.say('desk-comment-spam')} <Key name="s" />
          </button>
        )}
        {state === 'held' ? null : (
          <button type="submit" formaction={to('holding')} data-key="hold" data-kind="hold">
            {locale.say('desk-comment-hold')} <Key name="h" />
          </button>
        )}
      </form>
      {state === 'rejected' ? null : <Rejection {...props} citable={citable} isFirst={suggested === undefined} />}
      {state === 'published' && comment.staff_id === null ? (
        <a class="button" href={commentPath(id, choice, 'answer')} data-sheet data-key="answer">
          {locale.say('desk-comment-answer-short')} <Key name="w" />
        </a>
      ) : null}
      <Undo comment={comment} choice={choice} frame={frame} />
      <More {...props} />
    </fieldset>
  );
}

/** What is done less often, behind one button; the keys reach it all the same. */
function More({ comment, choice, frame }: Props) {
  const { locale } = frame;
  const { id, state, staff_id, featured_at, isPinned } = comment;
  const to = (noun: string) => `/desk/comments/${id}/${noun}`;
  const off = (on: boolean) => (on ? '/withdrawal' : '');
  return (
    <details class="more-acts">
      <summary>{locale.say('desk-comment-more')}</summary>
      <div class="acts">
        <form method="post" class="acts" data-stays>
          <Seen comment={comment} choice={choice} />
          {state === 'published' || featured_at !== null ? (
            <button type="submit" formaction={to(`featuring${off(featured_at !== null)}`)} data-key="feature">
              {locale.say(featured_at === null ? 'desk-comment-feature' : 'desk-comment-unfeature')} <Key name="f" />
            </button>
          ) : null}
          {state === 'published' || isPinned ? (
            <button type="submit" formaction={to(`pinning${off(isPinned)}`)} data-key="pin">
              {locale.say(isPinned ? 'desk-comment-unpin' : 'desk-comment-pin')} <Key name="t" />
            </button>
          ) : null}
          {comment.article.kind === 'article' ? (
            <button type="submit" formaction={to(`handing-over${off(comment.handedOver !== null)}`)} data-key="desk">
              {locale.say(comment.handedOver === null ? 'desk-comment-hand-over' : 'desk-comment-take-back')}{' '}
              <Key name="d" />
            </button>
          ) : null}
        </form>
        <a class="button" href={commentPath(id, choice, 'covering')} data-sheet data-key="cover">
          {locale.say('desk-comment-cover')} <Key name="e" />
        </a>
        <a class="button" href={commentPath(id, choice, 'notes')} data-sheet data-key="note">
          {locale.say('desk-comment-note')} <Key name="m" />
        </a>
        {staff_id === null ? (
          <a class="button" href={commentPath(id, choice, 'ban')} data-sheet data-key="ban">
            {locale.say('desk-comment-ban')} <Key name="b" />
          </a>
        ) : null}
      </div>
    </details>
  );
}

/** The rejection under any clause, with the moderator's own words. */
function Rejection({
  comment,
  choice,
  frame,
  citable,
  isFirst,
  form,
  clauseOptions,
}: Props & { citable: readonly Clause[]; isFirst: boolean }) {
  const { locale } = frame;
  return (
    <details class="other" open={form !== undefined && form.text('clause') !== ''}>
      <summary class="button" data-key={isFirst ? 'reject' : 'clause'}>
        {locale.say(isFirst ? 'desk-comment-reject-choose' : 'desk-comment-reject-other')}{' '}
        <Key name={isFirst ? 'r' : 'R'} />
      </summary>
      <form method="post" action={`/desk/comments/${comment.id}/rejection`} class="acts" data-decides>
        <Seen comment={comment} choice={choice} />
        <select name="clause" required aria-label={locale.say('desk-comment-clause')} data-clauses>
          {form === undefined ? (
            clauseOptions.get(comment.article.editionId)
          ) : (
            <ClauseOptions citable={citable} frame={frame} chosen={form.text('clause')} />
          )}
        </select>
        <input
          name="reason"
          value={form?.text('reason') ?? ''}
          aria-label={locale.say('desk-comment-reason')}
          placeholder={locale.say('desk-comment-reason')}
          dir="auto"
        />
        {comment.reports.length > 0 ? <AnswerTo what="desk-report-answer" frame={frame} form={form} /> : null}
        <button type="submit" data-kind="reject">
          {locale.say('desk-comment-reject')}
        </button>
      </form>
    </details>
  );
}

/** The clauses of an edition's policy, to choose from. */
export function ClauseOptions({
  citable,
  frame: { locale },
  chosen,
}: {
  citable: readonly Clause[];
  frame: Frame;
  chosen?: string;
}) {
  return (
    <>
      <option value="">{locale.say('desk-comment-clause')} …</option>
      {citable.map((clause) => (
        <option value={clause.id} selected={chosen === clause.id}>
          {locale.say('desk-comment-clause-choice', { number: clause.number, title: clause.title })}
        </option>
      ))}
    </>
  );
}

function AppealForm({ comment, choice, frame, form }: Props) {
  const { locale, staff } = frame;
  const { appeal } = comment;
  if (appeal === null) return null;
  return (
    <form method="post" action={`/desk/comments/appeals/${appeal.id}/decision`} class="acts" data-decides>
      <Back choice={choice} />
      {appeal.rejectedBy === staff.id ? <p class="why">{locale.say('desk-appeal-own')}</p> : null}
      <AnswerTo what="desk-appeal-answer" frame={frame} form={form} />
      {/* The first button is what Enter in the answer presses: standing by it changes nothing that cannot be undone. */}
      <button type="submit" name="verdict" value="dismissed" data-key="reject" data-kind="keep">
        {locale.say('desk-appeal-dismiss')} <Key name="r" />
      </button>
      <button type="submit" class="go" name="verdict" value="upheld" data-key="publish" data-kind="publish">
        {locale.say('desk-appeal-uphold')} <Key name="a" />
      </button>
    </form>
  );
}

function AnswerTo({
  what,
  frame: { locale },
  form,
}: {
  what: 'desk-report-answer' | 'desk-appeal-answer';
  frame: Frame;
  form: SentForm | undefined;
}) {
  return (
    <input
      name="answer"
      value={form?.text('answer') ?? ''}
      aria-label={locale.say(what)}
      placeholder={locale.say(what)}
      dir="auto"
    />
  );
}

function Undo({ comment, choice, frame: { locale } }: { comment: QueuedComment; choice: QueueChoice; frame: Frame }) {
  const latest = undoable(comment.decisions.toReversed())[0];
  if (latest === undefined) return null;
  // An answer of the newsroom was published by writing it; it is rejected, not undone.
  if (comment.staff_id !== null && comment.decisions[0]?.id === latest.id) return null;
  return (
    <form method="post" action={`/desk/comments/${comment.id}/decisions/${latest.id}/withdrawal`} data-stays>
      <Back choice={choice} />
      <button type="submit" data-undoes>
        {locale.say('desk-comment-undo')}
      </button>
    </form>
  );
}

/** What the moderator sees as they decide: if it is not so any more, the decision is not taken. */
export function Seen({ comment, choice }: { comment: QueuedComment; choice: QueueChoice }) {
  return (
    <>
      <input type="hidden" name="version" value={comment.version} />
      <input type="hidden" name="state" value={comment.state} />
      <Back choice={choice} />
    </>
  );
}
