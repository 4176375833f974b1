import type { BoardCard } from '../../stories/board.ts';
import { type Step, stepsFor } from '../../stories/workflow.ts';
import type { Frame } from '../frame.tsx';
import type { BoardProps } from './page.tsx';

/** What can be done with a card without opening it: its next steps, and for editors who has it and until when. */
export function MoveCard({
  frame,
  card,
  people,
  typed,
}: Pick<BoardProps, 'frame' | 'people' | 'typed'> & { card: BoardCard }) {
  const { locale, staff } = frame;
  const steps = stepsFor(staff, card);
  if (steps.length === 0 && people.length === 0) return null;
  return (
    <details class="move">
      <summary>{locale.say('desk-board-move')}</summary>
      {steps.map((step) => (
        <StepForm frame={frame} card={card} step={step} />
      ))}
      {people.length === 0 ? null : <CardAssignment frame={frame} card={card} people={people} typed={typed} />}
    </details>
  );
}

function Seen({ card }: { card: BoardCard }) {
  return (
    <>
      <input type="hidden" name="seen-stage" value={card.stage} />
      <input type="hidden" name="seen-assignee" value={card.assignee_id ?? ''} />
      <input type="hidden" name="back" value="board" />
    </>
  );
}

function StepForm({ frame: { locale, staff }, card, step }: { frame: Frame; card: BoardCard; step: Step }) {
  const takesOver = step === 'editing' && card.stage === 'in-edit' && card.assignee_id !== staff.id;
  const name = step === 'submission/withdrawal' ? 'take-back' : takesOver ? 'take-over' : step;
  return (
    <form method="post" action={`/desk/articles/${card.id}/${step}`}>
      <Seen card={card} />
      {step === 'return' ? (
        <label>
          {locale.say('desk-step-note')}
          <textarea name="note" rows={2} dir="auto" required />
        </label>
      ) : null}
      <button type="submit">{locale.say('desk-step-button', { step: name })}</button>
    </form>
  );
}

function CardAssignment({
  frame: { locale },
  card,
  people,
  typed,
}: Pick<BoardProps, 'frame' | 'people' | 'typed'> & { card: BoardCard }) {
  const due = card.due_at === null ? { date: '', time: '' } : typed(card.due_at);
  return (
    <form method="post" action={`/desk/articles/${card.id}/assignment`}>
      <Seen card={card} />
      <label>
        {locale.say('desk-assignee')}
        <select name="assignee">
          <option value="">{locale.say('desk-assignee-nobody')}</option>
          {people.map(({ id, name }) => (
            <option value={id} selected={id === card.assignee_id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="two">
        <label>
          {locale.say('desk-due')}
          <input type="date" name="due-date" value={due.date} />
        </label>
        <label>
          {locale.say('desk-schedule-time')}
          <input type="time" name="due-time" value={due.time} />
        </label>
      </div>
      <button type="submit">{locale.say('desk-assign')}</button>
    </form>
  );
}
