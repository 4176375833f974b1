import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { binnedPhoto } from '../../photos/bin.ts';
import { photoById } from '../../photos/library.ts';
import { removePhoto } from '../../removals/photo.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { askRemoval, typedRemoval } from '../removals.tsx';

/** Removing a photo for good, also one that is in use, for administrators. */
export function removalForGood(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/removal-for-good', (c) => ask(newsroom, c));
  door.post('/:id/removal-for-good', async (c) => {
    const form = await readForm(c.req.raw);
    const outcome = await removePhoto(newsroom.db, c.var.staff, c.req.param('id'), typedRemoval(form));
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form, outcome.mistakes);
    return c.redirect('/desk/photos?done=removed-for-good', 303);
  });
  return door;
}

async function ask({ db }: Newsroom, c: Context<DeskEnv>, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { locale } = c.var.frame;
  requireRight(c.var.staff, 'remove for good');
  const id = c.req.param('id') ?? '';
  const photo = (await photoById(db, id)) ?? (await binnedPhoto(db, id));
  if (photo === undefined) return c.notFound();
  return askRemoval(c, {
    place: 'photos',
    title: locale.say('desk-removal-photo-heading'),
    goes: [locale.say('desk-removal-photo-text')],
    back: photo.binned_at === null ? `/desk/photos/${photo.id}` : '/desk/photos/bin',
    form: { locale, values: typed?.only('reason', 'understood') ?? {}, mistakes },
  });
}
