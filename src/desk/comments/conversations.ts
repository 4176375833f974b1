import { Hono } from 'hono';
import { closeConversation, setConversationMode } from '../../comments/conversation-modes.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { cameFrom, type DeskContext } from './asked.ts';
import { queueAddress } from './choice.tsx';

/** A conversation as a whole: closed, opened again, held, slowed down. */
export function conversations(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/articles/:id/closing', (c) => close(newsroom, c, true));
  door.post('/articles/:id/closing/withdrawal', (c) => close(newsroom, c, false));
  door.post('/articles/:id/mode', (c) => setMode(newsroom, c));
  return door;
}

async function close({ db }: Newsroom, c: DeskContext, closed: boolean): Promise<Response> {
  const form = await readForm(c.req.raw);
  const done = await closeConversation(db, c.req.param('id') ?? '', closed, c.get('staff'));
  if (!done) return c.notFound();
  return c.redirect(queueAddress(cameFrom(form), { done: closed ? 'closed' : 'reopened' }), 303);
}

async function setMode({ db }: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const typed = { mode: form.text('mode'), hours: Number(form.text('hours')) };
  const outcome = await setConversationMode(db, c.req.param('id') ?? '', typed, c.get('staff'));
  if (outcome === undefined) return c.notFound();
  // Both are chosen from lists: only a form that nobody was shown gets here.
  if ('mistakes' in outcome) return c.text(c.get('frame').locale.tell(outcome.mistakes[0]), 422);
  return c.redirect(queueAddress(cameFrom(form), { done: 'mode' }), 303);
}
