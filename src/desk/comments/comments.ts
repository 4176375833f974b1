import { type Context, Hono } from 'hono';
import { answerComment, authorsOf } from '../../comments/answers.ts';
import { commentById } from '../../comments/comments.ts';
import { closeConversation } from '../../comments/conversation-modes.ts';
import {
  type Decided,
  decisionById,
  latestDecision,
  publishComment,
  rejectComment,
} from '../../comments/moderation.ts';
import { currentPolicy } from '../../comments/policy.ts';
import {
  commentCounts,
  commentQueue,
  nextWaiting,
  type QueueChoice,
  type QueuedComment,
  queuedComment,
} from '../../comments/queue.ts';
import { ruleBook } from '../../comments/rule-settings.ts';
import { undoDecision } from '../../comments/undoing.ts';
import type { CommentState } from '../../database/tables.ts';
import { requireRight } from '../../people/rights.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import type { DeskEnv } from '../frame.tsx';
import { CommentPage, QueuePage, type Surroundings, type Wrong } from './pages.tsx';
import { removal } from './removal.tsx';

type DeskContext = Context<DeskEnv>;

const states: readonly QueueChoice['state'][] = ['held', 'published', 'rejected', 'withdrawn', 'all'];

/** `/desk/comments`: the queue, and every decision as a noun of its own. */
export function comments(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.use(async (c, next) => {
    requireRight(c.get('staff'), 'decide comments');
    await next();
  });
  door.get('/', (c) => showQueue(newsroom, c));
  door.route('/', removal(newsroom));
  door.get('/:id', (c) => showComment(newsroom, c, 200));
  door.post('/:id/publication', (c) => publish(newsroom, c));
  door.post('/:id/rejection', (c) => reject(newsroom, c));
  door.post('/:id/decisions/:decision/withdrawal', (c) => undo(newsroom, c));
  door.post('/:id/answer', (c) => answer(newsroom, c));
  door.post('/articles/:id/closing', (c) => close(newsroom, c, true));
  door.post('/articles/:id/closing/withdrawal', (c) => close(newsroom, c, false));
  return door;
}

async function showQueue(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const { db } = newsroom;
  const choice = choiceOf((name) => c.req.query(name));
  const { comments: queued, next } = await commentQueue(db, choice);
  const notice = await noticeOf(newsroom, c);
  const articles = await Promise.all(
    [...new Map(queued.map(({ article }) => [article.id, article])).values()].map(async (article) => ({
      ...article,
      counts: await commentCounts(db, article.id),
    })),
  );
  const page = QueuePage({
    ...(await surroundings(newsroom, c, queued)),
    choice,
    queued,
    next,
    articles,
    notice,
    current: c.req.query('at') ?? queued[0]?.id,
    script: await scriptAddress('queue-keys'),
  });
  return c.html(page);
}

/** One comment alone: after a conflict or a mistake, and for a link to it. */
async function showComment(
  newsroom: Newsroom,
  c: DeskContext,
  status: 200 | 409 | 422,
  wrong?: Wrong,
): Promise<Response> {
  const comment = await queuedComment(newsroom.db, c.req.param('id') ?? '');
  if (comment === undefined) return c.notFound();
  const choice = choiceOf((name) => c.req.query(name) ?? wrong?.form?.text(`back-${name}`));
  return c.html(CommentPage({ ...(await surroundings(newsroom, c, [comment])), choice, comment, wrong }), status);
}

async function publish(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const outcome = await publishComment(newsroom.db, seenIn(c, form), c.get('staff'));
  return afterwards(newsroom, c, form, outcome);
}

async function reject(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const grounds = { clauseId: form.text('clause'), reason: form.text('reason') };
  const outcome = await rejectComment(newsroom.db, seenIn(c, form), grounds, c.get('staff'));
  return afterwards(newsroom, c, form, outcome);
}

async function undo(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const outcome = await undoDecision(newsroom.db, c.req.param('decision') ?? '', c.get('staff'));
  return afterwards(newsroom, c, form, outcome);
}

/** On to the next comment when the decision was taken; else the comment as it stands now. */
async function afterwards(
  newsroom: Newsroom,
  c: DeskContext,
  form: SentForm,
  outcome: Decided | undefined,
): Promise<Response> {
  if (outcome === undefined) return c.notFound();
  if ('conflict' in outcome) return showComment(newsroom, c, 409, { conflict: outcome, mistakes: [], form });
  if ('mistakes' in outcome) return showComment(newsroom, c, 422, { mistakes: outcome.mistakes, form });
  const { commentId, decisionId } = outcome.done;
  const choice = choiceOf((name) => form.text(`back-${name}`));
  const undone = c.req.param('decision') !== undefined;
  // What was undone waits again: the moderator wants to see it, not the one after it.
  const at = undone
    ? commentId
    : choice.state === 'held'
      ? await nextWaiting(newsroom.db, commentId, choice.articleId)
      : commentId;
  return c.redirect(queueAddress(choice, { decided: decisionId, ...(at === undefined ? {} : { at }) }), 303);
}

async function answer(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const words = { body: form.text('body'), authorId: form.text('author') === '' ? null : form.text('author') };
  const outcome = await answerComment(newsroom.db, c.req.param('id') ?? '', words, c.get('staff'));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showComment(newsroom, c, 422, { mistakes: outcome.mistakes, form });
  const choice = choiceOf((name) => form.text(`back-${name}`));
  return c.redirect(queueAddress(choice, { done: 'answered', at: c.req.param('id') ?? '' }), 303);
}

async function close(newsroom: Newsroom, c: DeskContext, closed: boolean): Promise<Response> {
  const form = await readForm(c.req.raw);
  const done = await closeConversation(newsroom.db, c.req.param('id') ?? '', closed, c.get('staff'));
  if (!done) return c.notFound();
  const choice = choiceOf((name) => form.text(`back-${name}`));
  return c.redirect(queueAddress(choice, { done: closed ? 'closed' : 'reopened' }), 303);
}

/** What the page says of the decision just taken, so that it can be undone where it was. */
async function noticeOf({ db }: Newsroom, c: DeskContext) {
  const { locale } = c.get('frame');
  const simple: Record<string, string> = {
    answered: locale.say('desk-comment-answered'),
    closed: locale.say('desk-conversation-closed'),
    reopened: locale.say('desk-conversation-reopened'),
    removed: locale.say('desk-removal-done'),
  };
  const done = c.req.query('done') ?? '';
  if (Object.hasOwn(simple, done)) return { words: simple[done] ?? '', undo: null };
  const decided = c.req.query('decided');
  if (decided === undefined) return undefined;
  const decision = await decisionById(db, decided);
  const comment = decision && (await commentById(db, decision.comment_id));
  if (decision === undefined || comment === undefined || decision.staff_id === null) return undefined;
  const { action } = decision;
  const words = locale.say('desk-comment-decided', {
    action: action === 'reject' || action === 'undo' ? action : 'publish',
    name: comment.name,
  });
  const isLatest = (await latestDecision(db, comment.id))?.id === decision.id;
  return { words, undo: isLatest && action !== 'undo' ? { commentId: comment.id, decisionId: decision.id } : null };
}

async function surroundings({ db }: Newsroom, c: DeskContext, queued: readonly QueuedComment[]): Promise<Surroundings> {
  const editions = [...new Set(queued.map(({ article }) => article.editionId))];
  const policies = await Promise.all(editions.map((id) => currentPolicy(db, id)));
  return {
    frame: c.get('frame'),
    clauses: new Map(editions.map((id, place) => [id, policies[place]?.clauses ?? []])),
    words: (await ruleBook(db)).words,
    authors: await authorsOf(db, c.get('staff')),
    now: new Date().toISOString(),
  };
}

function seenIn(c: DeskContext, form: SentForm) {
  const state = form.text('state');
  const known = (['held', 'published', 'rejected', 'withdrawn'] as const).find((one) => one === state);
  return {
    id: c.req.param('id') ?? '',
    version: Number(form.text('version')),
    state: known ?? ('held' as CommentState),
  };
}

function choiceOf(read: (name: 'state' | 'article' | 'after') => string | undefined): QueueChoice {
  const state = states.find((one) => one === read('state')) ?? 'held';
  const [articleId, after] = [read('article'), read('after')];
  return { state, ...(articleId ? { articleId } : {}), ...(after ? { after } : {}) };
}

/** The address of a list, with what shall be said over it. */
export function queueAddress(choice: QueueChoice, said: Record<string, string> = {}): string {
  const { state, articleId, after } = choice;
  const query = new URLSearchParams({
    ...(state === 'held' ? {} : { state }),
    ...(articleId === undefined ? {} : { article: articleId }),
    ...(after === undefined ? {} : { after }),
    ...said,
  });
  const at = said.at === undefined ? '' : `#comment-${said.at}`;
  return `/desk/comments${query.size === 0 ? '' : `?${query}`}${at}`;
}
