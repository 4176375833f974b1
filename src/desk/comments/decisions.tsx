import { Hono } from 'hono';
import { appealById, decideAppeal } from '../../comments/appeal-decisions.ts';
import { commentById } from '../../comments/comments.ts';
import { handToDesk, takeBackFromDesk } from '../../comments/handing-over.ts';
import { holdComment, publishComment, rejectAsSpam, rejectComment } from '../../comments/moderation.ts';
import type { Decided, SeenComment } from '../../comments/moves.ts';
import { featureComment, pinComment } from '../../comments/prominence.ts';
import { nextWaiting, queuedComment, waitingCount } from '../../comments/queue.ts';
import { dismissReports } from '../../comments/report-decisions.ts';
import { undoDecision } from '../../comments/undoing.ts';
import type { DecisionAction } from '../../database/tables.ts';
import type { Outcome } from '../../mistake.ts';
import type { Staff } from '../../people/rights.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import type { DeskEnv } from '../frame.tsx';
import { asksForJson, besideOf, cameFrom, type DeskContext, seenIn, surroundings } from './asked.ts';
import { choiceOf, queueAddress } from './choice.tsx';
import { CommentItem } from './item.tsx';
import { CommentPage, conflictWords, type Wrong, waitingWords } from './pages.tsx';

type Verb = (form: SentForm, seen: SeenComment, staff: Staff) => Promise<Decided | undefined>;

/** Every decision about one comment. A script gets its answer as data, so that the queue goes on without another page. */
export function decisions(newsroom: Newsroom): Hono<DeskEnv> {
  const { db } = newsroom;
  const door = new Hono<DeskEnv>();
  const decision = (path: string, action: DecisionAction, verb: Verb, stays = false) =>
    door.post(path, async (c) => {
      const form = await readForm(c.req.raw);
      return afterwards(newsroom, c, form, await verb(form, seenIn(c, form), c.get('staff')), action, stays);
    });

  decision('/:id/publication', 'publish', (_form, seen, staff) => publishComment(db, seen, staff));
  decision('/:id/rejection', 'reject', (form, seen, staff) =>
    rejectComment(
      db,
      seen,
      { clauseId: form.text('clause'), reason: form.text('reason'), answer: form.text('answer') },
      staff,
    ),
  );
  decision('/:id/spam', 'reject', (_form, seen, staff) => rejectAsSpam(db, seen, staff));
  decision('/:id/holding', 'hold', (_form, seen, staff) => holdComment(db, seen, staff));
  decision('/:id/reports/dismissal', 'keep', (form, seen, staff) =>
    dismissReports(db, seen, form.text('answer'), staff),
  );
  decision('/:id/featuring', 'feature', (_form, seen, staff) => featureComment(db, seen, true, staff), true);
  decision(
    '/:id/featuring/withdrawal',
    'unfeature',
    (_form, seen, staff) => featureComment(db, seen, false, staff),
    true,
  );
  decision('/:id/pinning', 'pin', (_form, seen, staff) => pinComment(db, seen, true, staff), true);
  decision('/:id/pinning/withdrawal', 'unpin', (_form, seen, staff) => pinComment(db, seen, false, staff), true);

  door.post('/appeals/:id/decision', async (c) => {
    const form = await readForm(c.req.raw);
    const state = form.text('verdict') === 'upheld' ? 'upheld' : 'dismissed';
    const outcome = await decideAppeal(db, c.req.param('id'), { state, answer: form.text('answer') }, c.get('staff'));
    const about = (await appealById(db, c.req.param('id')))?.comment_id ?? '';
    return afterwards(newsroom, c, form, outcome, state === 'upheld' ? 'publish' : 'keep', false, about);
  });
  door.post('/:id/decisions/:decision/withdrawal', async (c) => {
    const form = await readForm(c.req.raw);
    return afterwards(newsroom, c, form, await undoDecision(db, c.req.param('decision'), c.get('staff')), 'undo', true);
  });
  door.post('/:id/handing-over', async (c) => {
    const form = await readForm(c.req.raw);
    return afterActing(newsroom, c, form, await handToDesk(db, c.req.param('id'), c.get('staff')), 'handed-over');
  });
  door.post('/:id/handing-over/withdrawal', async (c) => {
    const form = await readForm(c.req.raw);
    return afterActing(newsroom, c, form, await takeBackFromDesk(db, c.req.param('id'), c.get('staff')), 'taken-back');
  });
  return door;
}

/** What a decision did, in words. */
export function decidedWords(c: DeskContext, action: DecisionAction, name: string): string {
  const said = action === 'withdraw' ? 'undo' : action;
  return c.get('frame').locale.say('desk-comment-decided', { action: said, name });
}

/** One comment alone: after a conflict or a mistake, and for a link to it. */
export async function showComment(
  newsroom: Newsroom,
  c: DeskContext,
  status: 200 | 409 | 422,
  wrong?: Wrong,
  id = c.req.param('id') ?? '',
): Promise<Response> {
  const comment = await queuedComment(newsroom.db, c.get('staff'), id);
  if (comment === undefined) return c.notFound();
  const choice = choiceOf((name) => c.req.query(name) ?? wrong?.form?.text(`back-${name}`));
  const page = CommentPage({
    ...(await surroundings(newsroom, c, [comment])),
    choice,
    comment,
    wrong,
    beside: await besideOf(newsroom, c, comment, choice),
    script: await scriptAddress('queue-keys'),
  });
  return c.html(page, status);
}

/** The answer to an act that is no decision about the comment: a note, a ban, a comment handed to the desk. */
export async function afterActing(
  newsroom: Newsroom,
  c: DeskContext,
  form: SentForm,
  outcome: Outcome<unknown> | undefined,
  done: 'handed-over' | 'taken-back' | 'noted' | 'note-withdrawn' | 'banned' | 'answered',
): Promise<Response> {
  if (outcome === undefined) return c.notFound();
  const id = c.req.param('id') ?? '';
  const { locale } = c.get('frame');
  if ('mistakes' in outcome) {
    if (asksForJson(c)) return c.json({ said: outcome.mistakes.map((one) => locale.tell(one)).join(' ') }, 422);
    return showComment(newsroom, c, 422, { mistakes: outcome.mistakes, form });
  }
  const words = {
    'handed-over': locale.say('desk-comment-handed-over'),
    'taken-back': locale.say('desk-comment-taken-back'),
    noted: locale.say('desk-comment-noted'),
    'note-withdrawn': locale.say('desk-comment-note-withdrawn'),
    banned: locale.say('desk-ban-done'),
    answered: locale.say('desk-comment-answered'),
  };
  if (asksForJson(c)) return c.json({ said: words[done], undo: null, item: await itemOf(newsroom, c, form, id) });
  return c.redirect(queueAddress(cameFrom(form), { done, at: id }), 303);
}

/** On to the next comment when the decision was taken; else the comment as it stands now. */
export async function afterwards(
  newsroom: Newsroom,
  c: DeskContext,
  form: SentForm,
  outcome: Decided | undefined,
  action: DecisionAction,
  stays: boolean,
  about = c.req.param('id') ?? '',
): Promise<Response> {
  if (outcome === undefined) return c.notFound();
  if (asksForJson(c)) return answerScript(newsroom, c, form, outcome, action, stays, about);
  if ('conflict' in outcome) return showComment(newsroom, c, 409, { conflict: outcome, mistakes: [], form }, about);
  if ('mistakes' in outcome) return showComment(newsroom, c, 422, { mistakes: outcome.mistakes, form }, about);
  const { commentId, decisionId } = outcome.done;
  const choice = cameFrom(form);
  // What was undone waits again: the moderator wants to see it, not the one after it.
  const at =
    stays || choice.state !== 'held' ? commentId : await nextWaiting(newsroom.db, c.get('staff'), commentId, choice);
  return c.redirect(queueAddress(choice, { decided: decisionId, ...(at === undefined ? {} : { at }) }), 303);
}

async function answerScript(
  newsroom: Newsroom,
  c: DeskContext,
  form: SentForm,
  outcome: Decided,
  action: DecisionAction,
  stays: boolean,
  about: string,
): Promise<Response> {
  const frame = c.get('frame');
  const { locale } = frame;
  if ('mistakes' in outcome) return c.json({ said: outcome.mistakes.map((one) => locale.tell(one)).join(' ') }, 422);
  if ('conflict' in outcome)
    return c.json({ said: conflictWords(frame, outcome), item: await itemOf(newsroom, c, form, about) }, 409);
  const { commentId, decisionId } = outcome.done;
  const waiting = await waitingCount(newsroom.db, c.get('staff'));
  return c.json({
    said: decidedWords(c, action, (await commentById(newsroom.db, commentId))?.name ?? ''),
    undo: action === 'undo' ? null : `/desk/comments/${commentId}/decisions/${decisionId}/withdrawal`,
    heading: waitingWords(frame, waiting),
    waiting: locale.number(waiting),
    ...(stays ? { item: await itemOf(newsroom, c, form, commentId) } : {}),
  });
}

/** The comment as it stands now, for a script that shows it in its place. */
async function itemOf(newsroom: Newsroom, c: DeskContext, form: SentForm, id: string): Promise<string | null> {
  const comment = await queuedComment(newsroom.db, c.get('staff'), id);
  if (comment === undefined) return null;
  const around = await surroundings(newsroom, c, [comment]);
  return String(<CommentItem {...around} comment={comment} choice={cameFrom(form)} isCurrent={false} isListed />);
}
