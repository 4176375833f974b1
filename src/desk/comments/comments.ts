import { Hono } from 'hono';
import { commentById } from '../../comments/comments.ts';
import { decisionById } from '../../comments/moderation.ts';
import { commentQueue, queuedComment, raisedCounts } from '../../comments/queue.ts';
import { isUndoable } from '../../comments/undoing.ts';
import { requireRight } from '../../people/rights.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { besideOf, type DeskContext, surroundings } from './asked.ts';
import { bans } from './bans.tsx';
import { batches, batchNotice } from './batches.tsx';
import { choiceOf } from './choice.tsx';
import { conversations } from './conversations.ts';
import { decidedWords, decisions, showComment } from './decisions.tsx';
import { type Done, QueuePage, QueuePart } from './pages.tsx';
import { removal } from './removal.tsx';
import { sheets } from './sheets.tsx';

/** `/desk/comments`: the queue, and every decision as a noun of its own. */
export function comments(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.use(async (c, next) => {
    requireRight(c.get('staff'), 'decide comments');
    await next();
  });
  door.get('/', (c) => showQueue(newsroom, c));
  door.route('/', bans(newsroom));
  door.route('/', batches(newsroom));
  door.route('/', conversations(newsroom));
  door.route('/', removal(newsroom));
  door.get('/:id', (c) => showComment(newsroom, c, 200));
  door.get('/:id/beside', (c) => showBeside(newsroom, c));
  door.route('/', sheets(newsroom));
  door.route('/', decisions(newsroom));
  return door;
}

async function showQueue(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const { db } = newsroom;
  const staff = c.get('staff');
  const choice = choiceOf((name) => c.req.query(name));
  const { comments: queued, next } = await commentQueue(db, staff, choice);
  if (c.req.query('part') === 'items')
    return c.html(QueuePart({ ...(await surroundings(newsroom, c, queued)), choice, queued, next }));
  const current = queued.find(({ id }) => id === c.req.query('at')) ?? queued[0];
  const page = QueuePage({
    ...(await surroundings(newsroom, c, queued)),
    choice,
    queued,
    next,
    raised: await raisedCounts(db, staff),
    notice: await noticeOf(newsroom, c),
    current: current?.id,
    beside: current === undefined ? null : await besideOf(newsroom, c, current, choice),
    script: await scriptAddress('queue-keys'),
  });
  return c.html(page);
}

/** What stands beside a comment, alone: for the script, which asks as the keys walk the queue. */
async function showBeside(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const comment = await queuedComment(newsroom.db, c.get('staff'), c.req.param('id') ?? '');
  if (comment === undefined) return c.notFound();
  const choice = choiceOf((name) => c.req.query(name));
  return c.html(String(await besideOf(newsroom, c, comment, choice)));
}

/** What the page says of the decision just taken, so that it can be undone where it was. */
async function noticeOf({ db }: Newsroom, c: DeskContext): Promise<Done | undefined> {
  const { locale } = c.get('frame');
  const batch = batchNotice(c);
  if (batch !== undefined) return batch;
  const words = doneNotice(c.req, {
    answered: locale.say('desk-comment-answered'),
    closed: locale.say('desk-conversation-closed'),
    reopened: locale.say('desk-conversation-reopened'),
    mode: locale.say('desk-conversation-mode-changed'),
    removed: locale.say('desk-removal-done'),
    noted: locale.say('desk-comment-noted'),
    'note-withdrawn': locale.say('desk-comment-note-withdrawn'),
    banned: locale.say('desk-ban-done'),
    'handed-over': locale.say('desk-comment-handed-over'),
    'taken-back': locale.say('desk-comment-taken-back'),
  });
  if (words !== undefined) return { words, undo: null };
  const decision = await decisionById(db, c.req.query('decided') ?? '');
  const comment = decision && (await commentById(db, decision.comment_id));
  if (decision === undefined || comment === undefined || decision.staff_id === null) return undefined;
  return {
    words: decidedWords(c, decision.action, comment.name),
    undo: (await isUndoable(db, decision)) ? `/desk/comments/${comment.id}/decisions/${decision.id}/withdrawal` : null,
  };
}
