import type { Child } from 'hono/jsx';
import type { Conflict } from '../../comments/moves.ts';
import type { Clause } from '../../comments/policy.ts';
import { MOST_WAITING_COUNTED, type QueueChoice, type QueuedComment, queueLists } from '../../comments/queue.ts';
import type { WordList } from '../../comments/word-list.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { DeskPage, type Frame } from '../frame.tsx';
import { BatchBar } from './batch-bar.tsx';
import { Back, queryOf, queueAddress } from './choice.tsx';
import { CommentItem } from './item.tsx';
import { Key, Keys } from './keys.tsx';

/** What every comment of a page is shown with. */
export interface Surroundings {
  frame: Frame;
  /** The clauses that can be cited, by edition. */
  clauses: ReadonlyMap<string, readonly Clause[]>;
  /** The same as the options of a choice, ready to be shown. */
  clauseOptions: ReadonlyMap<string, Child>;
  words: WordList;
  now: string;
}

/** Why a form was not taken, with the form. */
export interface Wrong {
  conflict?: Conflict;
  mistakes: readonly Mistake[];
  form?: SentForm;
}

/** What was just done, with the address that takes it back. */
export interface Done {
  words: string;
  undo: string | null;
}

interface QueueProps extends Surroundings {
  choice: QueueChoice;
  queued: readonly QueuedComment[];
  next: string | null;
  raised: { reported: number; appeals: number };
  notice: Done | undefined;
  current: string | undefined;
  beside: Child;
  script: string;
}

/** A list of comments, each with what decides about it. */
export function QueuePage(props: QueueProps) {
  const { frame, choice, queued, next, notice, current, beside, script } = props;
  const { locale } = frame;
  return (
    <DeskPage
      frame={frame}
      place="comments"
      title={waitingWords(frame, frame.heldComments)}
      actions={
        <a class="button" href="/desk/comments/bans">
          {locale.say('desk-bans-heading')}
        </a>
      }
      aside={<div id="beside">{beside}</div>}
    >
      <div class="notice bar" {...(notice === undefined ? { hidden: true } : {})}>
        <span role="status" id="said">
          {notice?.words ?? ''}
        </span>
        {notice?.undo == null ? null : (
          <form method="post" action={notice.undo}>
            <Back choice={choice} />
            <button type="submit" data-key="undo">
              {locale.say('desk-comment-undo')} <Key name="u" />
            </button>
          </form>
        )}
      </div>
      <Lists {...props} />
      <Filter choice={choice} frame={frame} />
      {queued.length === 0 ? (
        <p class="empty">
          {choice.state === 'held' ? locale.say('desk-comments-empty') : locale.say('desk-comments-none')}
        </p>
      ) : (
        <>
          <BatchBar choice={choice} queued={queued} clauses={props.clauses} frame={frame} />
          <div id="queue" {...wordsForScript(frame)}>
            {queued.map((comment) => (
              <CommentItem {...props} comment={comment} isCurrent={comment.id === current} isListed />
            ))}
          </div>
        </>
      )}
      <Next choice={choice} next={next} frame={frame} />
      <Outcome frame={frame} />
      <Keys frame={frame} />
      <script src={script} defer />
    </DeskPage>
  );
}

/** The next comments alone, for the script that adds them before the page runs out. */
export function QueuePart(props: Surroundings & Pick<QueueProps, 'choice' | 'queued' | 'next'>) {
  return (
    <>
      <div id="queue">
        {props.queued.map((comment) => (
          <CommentItem {...props} comment={comment} isCurrent={false} isListed />
        ))}
      </div>
      <Next choice={props.choice} next={props.next} frame={props.frame} />
    </>
  );
}

function Next({ choice, next, frame: { locale } }: { choice: QueueChoice; next: string | null; frame: Frame }) {
  if (next === null) return null;
  return (
    <p class="acts">
      <a class="button" href={queueAddress({ ...choice, after: next })} data-next>
        {locale.say('desk-comments-next')}
      </a>
    </p>
  );
}

function Lists({ choice, raised, frame: { locale } }: QueueProps) {
  const { after: _, ...kept } = choice;
  return (
    <nav class="tabs" aria-label={locale.say('desk-comments-lists')}>
      {queueLists.map((state) => {
        const count = state === 'reported' || state === 'appeals' ? raised[state] : 0;
        return (
          <a
            href={queueAddress({ ...kept, state })}
            {...(state === choice.state ? { 'aria-current': 'page' as const } : {})}
          >
            {state === 'all' ? locale.say('desk-comments-all') : locale.say('desk-comments-list', { state })}
            {count === 0 ? null : <span class="num"> {locale.number(count)}</span>}
          </a>
        );
      })}
    </nav>
  );
}

/** Comments with certain words, and what else narrows the list, each with the way out of it. */
function Filter({ choice, frame: { locale } }: { choice: QueueChoice; frame: Frame }) {
  const { after: _, ...kept } = choice;
  const without = (part: 'articleId' | 'commenterOf' | 'networkOf' | 'words') => {
    const { [part]: _gone, ...rest } = kept;
    return queueAddress(rest);
  };
  const { words: _words, ...others } = queryOf(kept);
  return (
    <form class="acts filter" method="get" action="/desk/comments">
      {Object.entries(others).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="words"
        value={choice.words ?? ''}
        dir="auto"
        aria-label={locale.say('desk-filter-words')}
        placeholder={locale.say('desk-filter-words')}
      />
      <button type="submit">{locale.say('desk-filter-find')}</button>
      {choice.articleId === undefined ? null : (
        <a href={without('articleId')}>{locale.say('desk-comments-every-article')}</a>
      )}
      {choice.commenterOf === undefined ? null : (
        <a href={without('commenterOf')}>{locale.say('desk-filter-every-commenter')}</a>
      )}
      {choice.networkOf === undefined ? null : (
        <a href={without('networkOf')}>{locale.say('desk-filter-every-network')}</a>
      )}
      {choice.words === undefined ? null : <a href={without('words')}>{locale.say('desk-filter-every-word')}</a>}
    </form>
  );
}

/** What the script puts in the place of a comment that was decided; every language's words come from here. */
function Outcome({ frame: { locale } }: { frame: Frame }) {
  return (
    <template id="outcome">
      <form class="acts outcome" method="post">
        <span class="state" data-outcome />
        <button type="submit" data-key="undo">
          {locale.say('desk-comment-undo')} <Key name="u" />
        </button>
      </form>
    </template>
  );
}

function wordsForScript({ locale }: Frame) {
  return {
    'data-publish': locale.say('desk-outcome', { kind: 'publish' }),
    'data-reject': locale.say('desk-outcome', { kind: 'reject' }),
    'data-hold': locale.say('desk-outcome', { kind: 'hold' }),
    'data-keep': locale.say('desk-outcome', { kind: 'keep' }),
    'data-failed': locale.say('desk-outcome-failed'),
    'data-signed-out': locale.say('desk-outcome-signed-out'),
    'data-all': locale.say('desk-outcome-all'),
    'data-close': locale.say('desk-cancel'),
    'data-select': locale.say('desk-cover-select'),
  };
}

/** One comment alone, with what went wrong over it. */
export function CommentPage(
  props: Surroundings & {
    choice: QueueChoice;
    comment: QueuedComment;
    wrong: Wrong | undefined;
    beside: Child;
    script: string;
  },
) {
  const { frame, comment, wrong, choice, beside, script } = props;
  const { locale } = frame;
  const said = wrong?.conflict === undefined ? undefined : conflictWords(frame, wrong.conflict);
  return (
    <DeskPage frame={frame} place="comments" title={comment.name} aside={<div id="beside">{beside}</div>}>
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
      <p class="notice" hidden>
        <span role="status" id="said" />
      </p>
      <div id="queue" {...wordsForScript(frame)}>
        <CommentItem {...props} isCurrent form={wrong?.form} />
      </div>
      <p class="acts">
        <a href={queueAddress(choice, { at: comment.id })}>{locale.say('desk-comments-back')}</a>
      </p>
      <Outcome frame={frame} />
      <Keys frame={frame} />
      <script src={script} defer />
    </DeskPage>
  );
}

/** How many comments wait, in words. */
export function waitingWords({ locale }: Frame, count: number): string {
  return count < MOST_WAITING_COUNTED
    ? locale.say('desk-comments-heading', { count })
    : locale.say('desk-comments-heading-many', { limit: MOST_WAITING_COUNTED });
}

/** Why a decision was not taken, in words. */
export function conflictWords({ locale }: Frame, { conflict, by }: Conflict): string {
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
