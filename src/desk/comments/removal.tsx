import { type Context, Hono } from 'hono';
import { commentById } from '../../comments/comments.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { removeComment } from '../../removals/comment.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { askRemoval, typedRemoval } from '../removals.tsx';

/** Removing a comment for good, for administrators. */
export function removal(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/removal', (c) => ask(newsroom, c));
  door.post('/:id/removal', async (c) => {
    const form = await readForm(c.req.raw);
    const outcome = await removeComment(newsroom.db, c.var.staff, c.req.param('id'), typedRemoval(form));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form, outcome.mistakes);
    return c.redirect('/desk/comments?done=removed', 303);
  });
  return door;
}

async function ask({ db }: Newsroom, c: Context<DeskEnv>, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { locale } = c.var.frame;
  requireRight(c.var.staff, 'remove for good');
  const comment = await commentById(db, c.req.param('id') ?? '');
  if (comment === undefined) return c.notFound();
  return askRemoval(c, {
    place: 'comments',
    title: locale.say('desk-removal-comment-heading', { name: comment.name }),
    goes: [locale.say('desk-removal-comment-text')],
    back: `/desk/comments/${comment.id}`,
    form: { locale, values: typed?.only('reason', 'understood') ?? {}, mistakes },
  });
}
