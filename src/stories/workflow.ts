import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, RevisionReason, Stage } from '../database/tables.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { may, type Right, requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from './articles.ts';
import { hasNewStatements, saveNewStatements, withNewStatements } from './new-statements.ts';
import { insertNote } from './notes.ts';

/*
 * How a text goes through the newsroom before readers see it: draft, submitted, in edit, ready; publishing is
 * `publication.ts`. A step says which stage somebody saw, so that of two who act at once one wins and the other is told.
 * Each is a line of the log that holds what was before, and can be undone while nothing has followed it.
 */

/** The stages in the order of the work. */
export const stages = ['draft', 'submitted', 'in-edit', 'ready'] as const satisfies readonly Stage[];

interface StepRule {
  from: readonly Stage[];
  to: Stage;
  /** What one has to be allowed beside editing the article itself. */
  right: Right;
  action: AuditAction;
  /** Who has it afterwards: whoever acts, whoever began it, the same as before, or nobody until somebody takes it. */
  assignee: 'actor' | 'author' | 'same' | 'nobody';
}

/** Every step, named as its address at the desk. */
export const steps = {
  // The writer is done with it; it waits for whichever editor takes it first.
  submission: {
    from: ['draft'],
    to: 'submitted',
    right: 'write articles',
    action: 'article-submitted',
    assignee: 'nobody',
  },
  // Only while nobody edits it: what an editor has begun is talked over, in a note.
  'submission/withdrawal': {
    from: ['submitted'],
    to: 'draft',
    right: 'write articles',
    action: 'article-taken-back',
    assignee: 'actor',
  },
  // Also what another editor has, who is away: the log says who took it from whom.
  editing: {
    from: ['draft', 'submitted', 'in-edit', 'ready'],
    to: 'in-edit',
    right: 'edit others’ articles',
    action: 'article-taken-into-edit',
    assignee: 'actor',
  },
  // Never without a word: the note says what is missing.
  return: {
    from: ['submitted', 'in-edit', 'ready'],
    to: 'draft',
    right: 'edit others’ articles',
    action: 'article-returned',
    assignee: 'author',
  },
  // An editor's own text needs no detour through “submitted”.
  readiness: {
    from: ['draft', 'submitted', 'in-edit'],
    to: 'ready',
    right: 'edit others’ articles',
    action: 'article-ready',
    assignee: 'same',
  },
} as const satisfies Record<string, StepRule>;

export type Step = keyof typeof steps;

export const stepNames = Object.keys(steps) as Step[];

/** What somebody saw of an article's place in the work when they decided. */
export interface SeenStage {
  articleId: string;
  stage: string;
  /** The staff id of whoever had it; empty for nobody. */
  assignee: string;
}

/** A step that was taken: `actId` is what undoes it. */
export interface TakenStep {
  actId: string;
  stage: Stage;
}

/** The steps that `staff` may take with an article as it stands, in the order of `steps`. */
export function stepsFor(staff: Staff, article: Pick<ArticleRow, 'stage' | 'assignee_id'>): Step[] {
  return stepNames.filter((name) => {
    const { from, right }: StepRule = steps[name];
    const hasItAlready = name === 'editing' && article.stage === 'in-edit' && article.assignee_id === staff.id;
    return may(staff, right) && from.includes(article.stage) && !hasItAlready;
  });
}

/** Whether there is a text of the article that readers do not see; of its statements see `new-statements.ts`. */
export function isAtWork(article: Pick<ArticleRow, 'draft_revision_id' | 'published_revision_id'>): boolean {
  return article.draft_revision_id !== article.published_revision_id;
}

/**
 * Takes a step with an article, if it still stands where `seen` says.
 * @param note what the writer is told; a return needs one, any step may bring one
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function takeStep(
  db: Database,
  staff: Staff,
  step: Step,
  seen: SeenStage,
  note = '',
): Promise<Outcome<TakenStep> | undefined> {
  const rule: StepRule = steps[step];
  requireRight(staff, rule.right);
  return db.write(async (tx) => {
    const found = await articleToMove(tx, staff, seen);
    if (found === undefined || 'mistakes' in found) return found;
    const { article, save } = found;
    const allowed: readonly Step[] = stepsFor(staff, article);
    if (save === undefined && !isAtWork(article)) return mistake('form', 'desk-step-mistake-nothing-new');
    if (!allowed.includes(step)) return { mistakes: [await overtaken(tx, article)] };
    if (step === 'return' && note.trim() === '') return mistake('note', 'desk-step-mistake-note-empty');
    if (rule.to !== 'ready' && (await isPlanned(tx, article.id))) return mistake('form', 'desk-step-mistake-planned');
    const written = note.trim() === '' ? undefined : await insertNote(tx, staff, article, { body: note });
    if (written !== undefined && 'mistakes' in written) return written;
    const moved = (await save?.(step === 'submission' ? 'submitted' : 'handed-over')) ?? article;
    const after = { stage: rule.to, assignee_id: assigneeAfter(rule, staff, moved), due_at: moved.due_at };
    return { done: await move(tx, staff, moved, after, rule.action) };
  }, seen.articleId);
}

/**
 * Hands an article to somebody who writes, or to nobody, and says until when it is due; one of both may stay as it is.
 * @param to `dueAt` is UTC ISO text
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function assign(
  db: Database,
  staff: Staff,
  seen: SeenStage,
  to: { assigneeId: string | null; dueAt: string | null },
): Promise<Outcome<TakenStep> | undefined> {
  requireRight(staff, 'edit others’ articles');
  return db.write(async (tx) => {
    const found = await articleToMove(tx, staff, seen);
    if (found === undefined || 'mistakes' in found) return found;
    const isSame = to.assigneeId === (seen.assignee || null);
    if (!isSame && to.assigneeId !== null && !(await mayWrite(tx, to.assigneeId))) {
      return mistake('assignee', 'mistake-choice');
    }
    const article = (await found.save?.('handed-over')) ?? found.article;
    const after = { stage: article.stage, assignee_id: to.assigneeId, due_at: to.dueAt };
    return { done: await move(tx, staff, article, after, isSame ? 'article-due-changed' : 'article-handed-over') };
  }, seen.articleId);
}

/**
 * Takes back one's own last step or handover, while nothing has followed it; a note that came with it stays.
 * @returns `undefined` when there is no such article or no such act of it
 * @throws Forbidden
 */
export async function undoStep(
  db: Database,
  staff: Staff,
  articleId: string,
  actId: string,
): Promise<Outcome<{ stage: Stage }> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    const last = await lastMove(tx, articleId);
    const act = await tx
      .selectFrom('audit_entries')
      .select(['id', 'staff_id', 'action', 'detail_json'])
      .where('id', '=', actId)
      .where('subject_kind', '=', 'article')
      .where('subject_id', '=', articleId)
      .where('action', 'in', moves)
      .executeTakeFirst();
    if (article === undefined || act === undefined || act.staff_id !== staff.id) return undefined;
    // Also for taking it back: whoever is a reporter by now does not get back what they had as an editor.
    requireRight(staff, rightToUndo(act.action));
    const moved = JSON.parse(act.detail_json ?? '{}') as Moved;
    const stands =
      last?.id === act.id &&
      article.stage === moved.stage &&
      (article.assignee_id ?? '') === moved.assignee &&
      (article.due_at ?? '') === moved.due;
    if (!stands) return { mistakes: [await overtaken(tx, article)] };
    if (moved.stageBefore !== 'ready' && (await isPlanned(tx, articleId))) {
      return mistake('form', 'desk-step-mistake-planned');
    }
    const before = {
      stage: moved.stageBefore,
      assignee_id: moved.assigneeBefore || null,
      due_at: moved.dueBefore || null,
    };
    await move(tx, staff, article, before, 'article-step-undone');
    return { done: { stage: before.stage } };
  }, articleId);
}

/** Whether an act is the last one that moved its article, and `staff`'s own: then it can be undone. */
export async function canUndo(db: Reading, staff: Staff, articleId: string, actId: string): Promise<boolean> {
  const last = await lastMove(db, articleId);
  return last !== undefined && last.id === actId && last.staff_id === staff.id && last.action !== 'article-step-undone';
}

/** Everybody whom an article can be handed to, by name. */
export async function writers(db: Reading): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('left_at', 'is', null)
    .where('role', 'in', ['reporter', 'editor', 'administrator'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Everybody who can answer for what is published, by name. */
export async function editors(db: Reading): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('left_at', 'is', null)
    .where('role', 'in', ['editor', 'administrator'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** What a move was, as the log keeps it; empty stands for nobody and for no time. */
interface Moved {
  stageBefore: Stage;
  stage: Stage;
  assigneeBefore: string;
  assignee: string;
  dueBefore: string;
  due: string;
}

const moves: readonly AuditAction[] = [
  ...stepNames.map((name) => steps[name].action),
  'article-handed-over',
  'article-due-changed',
  'article-step-undone',
];

/** What one has to be allowed to undo a move: what the move itself needs, and to hand over what was handed over. */
function rightToUndo(action: string): Right {
  const step = stepNames.find((name) => steps[name].action === action);
  return step === undefined ? 'edit others’ articles' : steps[step].right;
}

async function move(
  tx: Reading,
  staff: Staff,
  article: ArticleRow,
  after: Pick<ArticleRow, 'stage' | 'assignee_id' | 'due_at'>,
  action: AuditAction,
): Promise<TakenStep> {
  await tx.updateTable('articles').set(after).where('id', '=', article.id).execute();
  const { headline } = await tx
    .selectFrom('revisions')
    .select('headline')
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  const assignee = await tx
    .selectFrom('staff')
    .select('name')
    .where('id', '=', after.assignee_id ?? '')
    .executeTakeFirst();
  const moved: Moved = {
    stageBefore: article.stage,
    stage: after.stage,
    assigneeBefore: article.assignee_id ?? '',
    assignee: after.assignee_id ?? '',
    dueBefore: article.due_at ?? '',
    due: after.due_at ?? '',
  };
  const isHandover = action === 'article-handed-over';
  await recordAct(
    tx,
    staff,
    action,
    { kind: 'article', id: article.id, name: headline },
    { ...moved, ...(isHandover && assignee !== undefined ? { to: assignee.name } : {}) },
  );
  const act = await lastMove(tx, article.id);
  if (act === undefined) throw new Error('the log has lost a line');
  return { actId: act.id, stage: after.stage };
}

/** An article that somebody moves, and what makes a version of its statements first where only they have changed. */
interface ArticleToMove {
  article: ArticleRow;
  save?: (reason: RevisionReason) => Promise<ArticleRow>;
}

/** The article, locked, if it still stands where somebody saw it. */
async function articleToMove(
  tx: Reading,
  staff: Staff,
  seen: SeenStage,
): Promise<ArticleToMove | { mistakes: [Mistake] } | undefined> {
  await lockArticle(tx, seen.articleId);
  const found = await articleToEdit(tx, staff, seen.articleId);
  if (found === undefined) return undefined;
  const stands = found.stage === seen.stage && (found.assignee_id ?? '') === seen.assignee;
  if (!stands) return { mistakes: [await overtaken(tx, found)] };
  const draft = await tx
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', found.draft_revision_id)
    .executeTakeFirstOrThrow();
  if (!(await hasNewStatements(tx, found, draft))) return { article: found };
  const article = withNewStatements(staff, found);
  return { article, save: (reason) => saveNewStatements(tx, staff, article, draft, reason) };
}

async function overtaken(tx: Reading, article: ArticleRow): Promise<Mistake> {
  const last = await lastMove(tx, article.id);
  const values = { name: last?.name ?? '–', stage: article.stage };
  const [one] = mistake('form', 'desk-step-mistake-overtaken', values).mistakes;
  return one;
}

async function lastMove(db: Reading, articleId: string) {
  return db
    .selectFrom('audit_entries as a')
    .leftJoin('staff as s', 's.id', 'a.staff_id')
    .select(['a.id', 'a.action', 'a.staff_id', 's.name'])
    .where('a.subject_kind', '=', 'article')
    .where('a.subject_id', '=', articleId)
    .where('a.action', 'in', moves)
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function assigneeAfter({ assignee }: StepRule, staff: Staff, article: ArticleRow): string | null {
  if (assignee === 'nobody') return null;
  if (assignee === 'author') return article.created_by;
  return assignee === 'actor' ? staff.id : (article.assignee_id ?? staff.id);
}

async function isPlanned(tx: Reading, articleId: string): Promise<boolean> {
  const plan = await tx
    .selectFrom('scheduled_publications')
    .select('article_id')
    .where('article_id', '=', articleId)
    .where('failed_at', 'is', null)
    .executeTakeFirst();
  return plan !== undefined;
}

async function mayWrite(tx: Reading, staffId: string): Promise<boolean> {
  return (await writers(tx)).some(({ id }) => id === staffId);
}

/** The moment from which something counts as due today, or late. */
export function isLate(article: { due_at: string | null }, now: string = timestamp()): boolean {
  return article.due_at !== null && article.due_at < now;
}
