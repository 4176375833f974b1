import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Database } from '../../database/open.ts';
import type { RevisionReason } from '../../database/tables.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { readMoment, typedMoment } from '../../editions/wall-clock.ts';
import { type Mistake, mistake, type Outcome } from '../../mistake.ts';
import { type AuditAction, auditLog } from '../../people/audit.ts';
import { may, requireRight, type Staff } from '../../people/rights.ts';
import { articleToEdit } from '../../stories/articles.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import {
  assign,
  canUndo,
  type SeenStage,
  type Step,
  stepNames,
  steps,
  takeStep,
  undoStep,
  writers,
} from '../../stories/workflow.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, Field, type FormState, Mistakes, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage, type Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { cutWorkingCopy } from './keeping.tsx';
import { StateWords } from './page.tsx';
import { SeenFields, stepsAtDesk, stepWords } from './step-buttons.tsx';

/** The steps of an article through the newsroom, each at an address of its own; who has it, until when; and undoing. */
export function stages(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  for (const step of stepNames) door.post(`/:id/${step}`, (c) => takeFromForm(newsroom, c, step));
  door.post('/:id/assignment', (c) => assignFromForm(newsroom, c));
  door.post('/:id/steps/:act/withdrawal', (c) => undo(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function takeFromForm(newsroom: Newsroom, c: DeskContext, step: Step) {
  requireRight(c.var.staff, steps[step].right);
  const form = await readForm(c.req.raw);
  const cut = await cutBefore(newsroom, c, form, step === 'submission' ? 'submitted' : 'handed-over');
  if ('refused' in cut) return cut.refused;
  return take(newsroom, c, step, cut.seen, form.text('note'), form);
}

/**
 * What its mover typed and did not save becomes a version before the article moves on: whoever gets it gets that text.
 * Where the text cannot be saved nothing moves, and the page says why.
 */
async function cutBefore(
  newsroom: Newsroom,
  c: DeskContext,
  form: SentForm,
  reason: RevisionReason,
): Promise<{ seen: SeenStage } | { refused: Response }> {
  const { db } = newsroom;
  const { staff } = c.var;
  const seen = seenIn(c, form);
  const { articleId } = seen;
  if ((await articleToEdit(db, staff, articleId)) === undefined) return { seen };
  const cut = await cutWorkingCopy(newsroom, staff, articleId, reason);
  if (cut === undefined) return { seen };
  if ('conflict' in cut) return { refused: c.redirect(`/desk/articles/${articleId}/collision`, 303) };
  if ('mistakes' in cut) return { refused: await askAgain(newsroom, c, articleId, form, cut.mistakes, {}) };
  return { seen: (await seenAfterSaving(db, staff, cut.done, seen)).seen };
}

/**
 * Where an article stood for whoever just saved it: what their saving itself did to its stage (a changed text is not
 * ready any more) they have seen.
 */
async function seenAfterSaving(
  db: Database,
  staff: Staff,
  saved: { articleId: string; revisionId: string },
  seen: SeenStage,
): Promise<{ seen: SeenStage; fell: boolean }> {
  const article = await articleToEdit(db, staff, saved.articleId);
  if (article === undefined) return { seen, fell: false };
  const isOwnSaving = article.draft_revision_id === saved.revisionId && article.assignee_id === staff.id;
  const fell = seen.stage === 'ready' && article.stage !== 'ready' && isOwnSaving;
  const isNew = seen.stage === '';
  const now = { articleId: article.id, stage: article.stage, assignee: article.assignee_id ?? '' };
  return { seen: fell || isNew ? now : { ...seen, articleId: article.id }, fell };
}

/** Takes a step with an article whose text was just saved from its form. */
export async function stepAfterSaving(
  newsroom: Newsroom,
  c: DeskContext,
  saved: { articleId: string; revisionId: string },
  step: Step,
  form: SentForm,
): Promise<Response> {
  const { db } = newsroom;
  const { staff } = c.var;
  const { seen, fell } = await seenAfterSaving(db, staff, saved, seenIn(c, form));
  if (fell && steps[step].to === seen.stage) return c.redirect(`/desk/articles/${seen.articleId}?done=saved`, 303);
  return take(newsroom, c, step, seen, form.text('step-note'), form);
}

async function take(
  newsroom: Newsroom,
  c: DeskContext,
  step: Step,
  seen: SeenStage,
  note: string,
  form: SentForm,
): Promise<Response> {
  const outcome = await takeStep(newsroom.db, c.var.staff, step, seen, note);
  if (outcome === undefined) return c.notFound();
  if ('done' in outcome) return c.redirect(backTo(form, seen.articleId, { moved: outcome.done.actId }), 303);
  return askAgain(newsroom, c, seen.articleId, form, outcome.mistakes, { step, note });
}

async function assignFromForm(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  requireRight(c.var.staff, 'edit others’ articles');
  const form = await readForm(c.req.raw);
  const { timeZone } = await publicationSettings(db);
  const dueAt = dueIn(form, timeZone);
  const articleId = c.req.param('id') ?? '';
  if ('mistakes' in dueAt) return askAgain(newsroom, c, articleId, form, dueAt.mistakes, {});
  const cut = await cutBefore(newsroom, c, form, 'handed-over');
  if ('refused' in cut) return cut.refused;
  const assigneeId = form.text('assignee') === '' ? null : form.text('assignee');
  const outcome = await assign(db, c.var.staff, cut.seen, { assigneeId, dueAt: dueAt.done });
  if (outcome === undefined) return c.notFound();
  if ('done' in outcome) return c.redirect(backTo(form, articleId, { moved: outcome.done.actId }), 303);
  return askAgain(newsroom, c, articleId, form, outcome.mistakes, {});
}

async function undo(newsroom: Newsroom, c: DeskContext) {
  const articleId = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const outcome = await undoStep(newsroom.db, c.var.staff, articleId, c.req.param('act') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('done' in outcome) return c.redirect(backTo(form, articleId, { done: 'undone' }), 303);
  return askAgain(newsroom, c, articleId, form, outcome.mistakes, {});
}

/** Until when, as typed on the publication's clock; `null` for no time. Of an hour that comes twice, the first. */
function dueIn(form: SentForm, timeZone: string): Outcome<string | null> {
  const [date, time] = [form.text('due-date'), form.text('due-time')];
  if (date === '' && time === '') return { done: null };
  const read = readMoment({ date, time, which: 'earlier' }, timeZone);
  return 'at' in read ? { done: read.at } : mistake('due-date', 'desk-due-mistake');
}

function seenIn(c: DeskContext, form: SentForm): SeenStage {
  const { 'seen-stage': stage, 'seen-assignee': assignee } = form.only('seen-stage', 'seen-assignee');
  return { articleId: c.req.param('id') ?? '', stage, assignee };
}

/** Where one came from, with what was done. */
function backTo(form: SentForm, articleId: string, told: Record<string, string>): string {
  const isBoard = form.text('back') === 'board';
  const query = new URLSearchParams({ ...told, ...(isBoard ? { article: articleId } : {}) });
  return isBoard ? `/desk/board?${query}#article-${articleId}` : `/desk/articles/${articleId}?${query}`;
}

/** How the article stands now, what kept the step from being taken, and the step again with what was written for it. */
async function askAgain(
  { db }: Newsroom,
  c: DeskContext,
  articleId: string,
  sent: SentForm,
  mistakes: readonly Mistake[],
  asked: { step?: Step; note?: string },
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, articleId);
  if (opened === undefined) return c.notFound();
  const { article, draft, state, assignee } = opened;
  const { step, note = '' } = asked;
  const form: FormState = { locale, values: { ...sent.values, note }, mistakes };
  const isOvertaken = mistakes.some(({ message }) => message === 'desk-step-mistake-overtaken');
  const back = sent.text('back');
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={draft.headline === '' ? locale.say('desk-article-untitled') : draft.headline}
      actions={
        <>
          <StateWords locale={locale} state={state} />
          <span class="muted">
            {locale.say('desk-assignee')}: <bdi>{assignee ?? locale.say('desk-assignee-nobody')}</bdi>
          </span>
        </>
      }
    >
      <Mistakes form={form} />
      {step !== undefined && stepsAtDesk(staff, opened).includes(step) ? (
        <form class="sheet" method="post" action={`/desk/articles/${article.id}/${step}`}>
          <SeenFields article={article} />
          <input type="hidden" name="back" value={back} />
          {step === 'return' || note !== '' ? (
            <TextArea form={form} name="note" label={locale.say('desk-step-note')} dir="auto" />
          ) : null}
          <div class="acts">
            <button type="submit">{stepWords(frame, step, article)}</button>
          </div>
        </form>
      ) : null}
      {step === undefined && may(staff, 'edit others’ articles') ? (
        <AssignmentForm frame={frame} opened={opened} form={form} people={await writers(db)} back={back} />
      ) : null}
      <p class="after">
        <a class="button" href={back === 'board' ? '/desk/board' : `/desk/articles/${article.id}`}>
          {locale.say(back === 'board' ? 'desk-board-heading' : 'desk-article-back')}
        </a>
      </p>
    </DeskPage>,
    isOvertaken ? 409 : 422,
  );
}

interface AssignmentProps {
  frame: Frame;
  opened: Pick<OpenedArticle, 'article'>;
  form: FormState;
  people: readonly { id: string; name: string }[];
  back?: string;
}

/** Who has it and until when, as a form for editors. */
export function AssignmentForm({ frame: { locale }, opened: { article }, form, people, back = '' }: AssignmentProps) {
  return (
    <form class="assignment" method="post" action={`/desk/articles/${article.id}/assignment`}>
      <SeenFields article={article} />
      <input type="hidden" name="back" value={back} />
      <Choice
        form={form}
        name="assignee"
        label={locale.say('desk-assignee')}
        options={[
          { value: '', label: locale.say('desk-assignee-nobody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div class="two">
        <Field form={form} name="due-date" type="date" label={locale.say('desk-due')} />
        <Field form={form} name="due-time" type="time" label={locale.say('desk-schedule-time')} />
      </div>
      <div class="acts">
        <button type="submit">{locale.say('desk-assign')}</button>
      </div>
    </form>
  );
}

/** Beside an article: who has it and until when. */
export async function assignmentPanel({ db }: Newsroom, frame: Frame, opened: OpenedArticle): Promise<Child> {
  const { locale, staff } = frame;
  const { article, assignee } = opened;
  const { timeZone } = await publicationSettings(db);
  const due = article.due_at === null ? { date: '', time: '' } : typedMoment(article.due_at, timeZone);
  const values = { assignee: article.assignee_id ?? '', 'due-date': due.date, 'due-time': due.time };
  return (
    <section>
      <h2>{locale.say('desk-assignee')}</h2>
      <p>
        <bdi>{assignee ?? locale.say('desk-assignee-nobody')}</bdi>
        <Due locale={locale} article={article} />
      </p>
      {may(staff, 'edit others’ articles') ? (
        <details>
          <summary>{locale.say('desk-step-button', { step: 'hand-over' })}</summary>
          <AssignmentForm
            frame={frame}
            opened={opened}
            form={{ locale, values, mistakes: [] }}
            people={await writers(db)}
          />
          <p class="hint">{locale.say('desk-due-hint', { zone: timeZone })}</p>
        </details>
      ) : null}
    </section>
  );
}

/** Until when an article is due, and in words that it is late. */
export function Due({
  locale,
  article,
  now = new Date().toISOString(),
}: {
  locale: Frame['locale'];
  article: { due_at: string | null };
  now?: string;
}): Child {
  if (article.due_at === null) return null;
  const late = article.due_at < now;
  return (
    <small class={late ? 'state bad' : 'state'}>
      {locale.say(late ? 'desk-due-late' : 'desk-due-by')} <When locale={locale} at={article.due_at} now={now} />
    </small>
  );
}

/** What was just done with an article, and the way back while nothing has followed; `undefined` for a made-up line. */
export async function movedNotice(
  { db }: Newsroom,
  { locale, staff }: Frame,
  articleId: string,
  actId: string | undefined,
  back = '',
): Promise<Child | undefined> {
  if (actId === undefined) return undefined;
  const { lines } = await auditLog(db, { kind: 'article', subjectId: articleId, size: 20 });
  const line = lines.find(({ id }) => id === actId);
  if (line === undefined) return undefined;
  const words = locale.say('desk-step-done', { action: doneActions.find((one) => one === line.action) ?? 'other' });
  if (!(await canUndo(db, staff, articleId, actId))) return words;
  return (
    <>
      {words}{' '}
      <form class="inline" method="post" action={`/desk/articles/${articleId}/steps/${actId}/withdrawal`}>
        <input type="hidden" name="back" value={back} />
        <button type="submit">{locale.say('desk-step-undo')}</button>
      </form>
    </>
  );
}

const doneActions = [
  'article-submitted',
  'article-taken-back',
  'article-taken-into-edit',
  'article-returned',
  'article-ready',
  'article-handed-over',
  'article-due-changed',
] as const satisfies readonly AuditAction[];
