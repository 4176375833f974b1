import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { removeSourceForGood } from '../../removals/source.ts';
import { sourceById } from '../../sources/sources.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { askRemoval, typedRemoval } from '../removals.tsx';
import { nameOf } from './source-page.tsx';

/** Removing a source for good, for administrators. Mounted at `/desk/sources`. */
export function removal(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/removal-for-good', (c) => ask(newsroom, c));
  door.post('/:id/removal-for-good', async (c) => {
    const form = await readForm(c.req.raw);
    const outcome = await removeSourceForGood(newsroom.db, c.var.staff, c.req.param('id'), typedRemoval(form));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form, outcome.mistakes);
    return c.redirect('/desk/sources?done=removed-for-good', 303);
  });
  return door;
}

async function ask({ db }: Newsroom, c: Context<DeskEnv>, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'remove for good');
  const source = await sourceById(db, c.req.param('id') ?? '');
  if (source === undefined) return c.notFound();
  return askRemoval(c, {
    place: 'sources',
    title: locale.say('desk-removal-source-heading', { name: nameOf(frame, source) }),
    goes: [locale.say('desk-removal-source-text'), locale.say('desk-removal-source-stays')],
    back: `/desk/sources/${source.id}`,
    form: { locale, values: typed?.only('reason', 'understood') ?? {}, mistakes },
  });
}
