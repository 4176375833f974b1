import { may, type Staff } from '../../people/rights.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { withNewStatements } from '../../stories/new-statements.ts';
import { isAtWork, type Step, stepsFor } from '../../stories/workflow.ts';
import type { Frame } from '../frame.tsx';

type Placed = Pick<
  OpenedArticle['article'],
  'stage' | 'assignee_id' | 'created_by' | 'state' | 'draft_revision_id' | 'published_revision_id'
>;
type PlacedAtDesk = Pick<OpenedArticle, 'hasNewStatements'> & { article: Placed };

/** The one thing that is up next for somebody in their role; `publish` is not a step, and `save` is always there. */
export function nextAct(staff: Staff, { article, hasNewStatements }: PlacedAtDesk): Step | 'publish' | 'save' {
  const publishes = may(staff, 'publish articles');
  if (!publishes && hasNewStatements) return 'submission';
  if (!isAtWork(article)) return publishes ? 'publish' : 'save';
  const mine = article.assignee_id === staff.id || (article.assignee_id === null && article.created_by === staff.id);
  switch (article.stage) {
    case 'draft':
      if (!publishes) return 'submission';
      return mine || article.state === 'published' ? 'publish' : 'editing';
    case 'submitted':
      return publishes ? 'editing' : 'save';
    case 'in-edit':
      return publishes && mine ? 'readiness' : 'save';
    case 'ready':
      return publishes ? 'publish' : 'save';
  }
}

/** The steps that can be taken now: none with what readers see already, text and statements. */
export function stepsAtDesk(staff: Staff, { article, hasNewStatements }: PlacedAtDesk): Step[] {
  if (hasNewStatements) return stepsFor(staff, withNewStatements(staff, article));
  return isAtWork(article) ? stepsFor(staff, article) : [];
}

/** What a step is called on a button. */
export function stepWords({ locale, staff }: Frame, step: Step, article: Placed): string {
  if (step === 'submission/withdrawal') return locale.say('desk-step-button', { step: 'take-back' });
  const takesOver = step === 'editing' && article.stage === 'in-edit' && article.assignee_id !== staff.id;
  return locale.say('desk-step-button', { step: takesOver ? 'take-over' : step });
}

/** Sent along unseen: where the article stood when somebody decided. */
export function SeenFields({ article }: { article: Placed }) {
  return (
    <>
      <input type="hidden" name="seen-stage" value={article.stage} />
      <input type="hidden" name="seen-assignee" value={article.assignee_id ?? ''} />
    </>
  );
}

/** The steps of the article form that are taken less often than the next one, behind one button. */
export function OtherSteps({ frame, opened, except }: { frame: Frame; opened: PlacedAtDesk; except: string }) {
  const { locale, staff } = frame;
  const { article } = opened;
  const others = stepsAtDesk(staff, opened).filter((step) => step !== except);
  const plain = others.filter((step) => step !== 'return');
  return (
    <>
      {plain.map((step) => (
        <button type="submit" name="next" value={step}>
          {stepWords(frame, step, article)}
        </button>
      ))}
      {others.includes('return') ? (
        <div class="field">
          <label for="step-note">{locale.say('desk-step-note')}</label>
          <textarea id="step-note" name="step-note" rows={3} dir="auto" />
          <div class="acts">
            <button type="submit" name="next" value="return">
              {stepWords(frame, 'return', article)}
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
