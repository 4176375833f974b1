import type { Clause } from '../../comments/policy.ts';
import type { QueueChoice, QueuedComment } from '../../comments/queue.ts';
import type { Frame } from '../frame.tsx';
import { Back, queryOf } from './choice.tsx';

interface Props {
  choice: QueueChoice;
  queued: readonly QueuedComment[];
  clauses: ReadonlyMap<string, readonly Clause[]>;
  frame: Frame;
}

/** Over a list: what is decided about all comments that were ticked, and the way to all of the list. */
export function BatchBar({ choice, queued, clauses, frame: { locale } }: Props) {
  if (choice.state === 'withdrawn' || choice.state === 'appeals') return null;
  const { after: _, ...whole } = choice;
  const all = new URLSearchParams({ state: whole.state, ...queryOf(whole) });
  return (
    <details class="batch">
      <summary>{locale.say('desk-batch-heading')}</summary>
      <form id="batch" class="acts" method="post" action="/desk/comments/batches">
        <Back choice={choice} />
        <BatchVerdicts clauses={clauses.get(queued[0]?.article.editionId ?? '') ?? []} locale={locale} />
        <a href={`/desk/comments/batches/new?${all}`}>{locale.say('desk-batch-all')}</a>
      </form>
    </details>
  );
}

/** The buttons that decide about all of them. */
export function BatchVerdicts({ clauses, locale }: { clauses: readonly Clause[]; locale: Frame['locale'] }) {
  return (
    <>
      <button type="submit" name="act" value="publish">
        {locale.say('desk-batch-publish')}
      </button>
      <button type="submit" name="act" value="hold">
        {locale.say('desk-batch-hold')}
      </button>
      <select name="clause" aria-label={locale.say('desk-comment-clause')}>
        <option value="">{locale.say('desk-comment-clause')} …</option>
        {clauses.map((clause) => (
          <option value={clause.id}>
            {locale.say('desk-comment-clause-choice', { number: clause.number, title: clause.title })}
          </option>
        ))}
      </select>
      <button type="submit" name="act" value="reject">
        {locale.say('desk-batch-reject')}
      </button>
    </>
  );
}
