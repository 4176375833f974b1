import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Mistake } from '../../mistake.ts';
import { may, requireRight } from '../../people/rights.ts';
import { photoById } from '../../photos/library.ts';
import { picturesOnlyIn, removeArticle } from '../../removals/article.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices } from '../fields.tsx';
import type { DeskEnv, Frame } from '../frame.tsx';
import { askRemoval, RemovalLink, typedRemoval } from '../removals.tsx';

/** Removing an article for good, for administrators. */
export function removal(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/removal', (c) => ask(newsroom, c));
  door.post('/:id/removal', async (c) => {
    const form = await readForm(c.req.raw);
    const typed = { ...typedRemoval(form), photoIds: form.all('photos') };
    const outcome = await removeArticle(newsroom.db, c.var.staff, c.req.param('id'), typed);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form, outcome.mistakes);
    return c.redirect('/desk/articles?done=removed', 303);
  });
  return door;
}

async function ask({ db }: Newsroom, c: Context<DeskEnv>, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { locale } = c.var.frame;
  requireRight(c.var.staff, 'remove for good');
  const opened = await articleAtDesk(db, c.var.staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { photos } = await picturesOnlyIn(db, opened.article.id);
  const options = await Promise.all(
    photos.map(async (id) => {
      const photo = await photoById(db, id);
      const date = locale.date(photo?.created_at ?? opened.article.created_at, 'day');
      const name = photo?.caption || photo?.alternative_text || locale.say('desk-removal-photo-name', { date });
      return { value: id, label: name };
    }),
  );
  const values = typed === undefined ? {} : { ...typed.only('reason', 'understood'), photos: typed.all('photos') };
  const form = { locale, values, mistakes };
  return askRemoval(c, {
    place: 'articles',
    title: locale.say('desk-removal-article-heading', { headline: opened.draft.headline }),
    goes: [locale.say('desk-removal-article-text'), locale.say('desk-removal-article-stays')],
    back: `/desk/articles/${opened.article.id}`,
    form,
    children:
      options.length === 0 ? null : (
        <Choices form={form} name="photos" label={locale.say('desk-removal-photos')} options={options} stacked />
      ),
  });
}

/** Beside an article, last: the way to its removal. */
export function removalPanel(_: Newsroom, { locale, staff }: Frame, { article }: OpenedArticle): Child {
  if (!may(staff, 'remove for good')) return null;
  return <RemovalLink locale={locale} href={`/desk/articles/${article.id}/removal`} />;
}
