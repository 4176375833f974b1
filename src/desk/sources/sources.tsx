import { type Context, Hono } from 'hono';
import { requireRight } from '../../people/rights.ts';
import { namedSources } from '../../sources/listed-sources.ts';
import { changeSource } from '../../sources/sources.ts';
import { sourceKinds } from '../../sources/typed-source.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { pageAsked } from '../paging.tsx';
import { wordsAsked } from '../words-filter.tsx';
import { SourcesPage } from './list.tsx';
import { merger } from './merger.tsx';
import { typedNames } from './names.tsx';
import { showSource } from './source-page.tsx';

/*
 * The place of sources: who and what told the publication something, under which names, and all of it. Anonymous ones have a page
 * but stand in no list, and open only to whoever may edit an article of their story.
 */

type SourcesContext = Context<DeskEnv>;

/** Sources: the list, and one of them. Mounted at `/desk/sources`. */
export function sources(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  door.get('/:id', (c) => showSource(newsroom, c));
  door.post('/:id/names', (c) => takeNames(newsroom, c));
  door.route('/', merger(newsroom));
  return door;
}

const A_PAGE = 50;

async function showList({ db }: Newsroom, c: SourcesContext) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const words = wordsAsked(c.req.query('q'));
  const kind = sourceKinds.find((one) => one === c.req.query('kind'));
  const page = pageAsked(c.req.query('page'));
  const asked = { words, most: A_PAGE, skipped: (page - 1) * A_PAGE, ...(kind === undefined ? {} : { kind }) };
  const { sources: found, more } = await namedSources(db, staff, asked);
  const notice = doneNotice(c.req, {
    removed: locale.say('desk-source-removed'),
    'removed-for-good': locale.say('desk-removal-done'),
  });
  return c.html(
    <SourcesPage frame={frame} asked={{ words, kind, page }} sources={found} more={more} notice={notice} />,
  );
}

async function takeNames(newsroom: Newsroom, c: SourcesContext) {
  const { db } = newsroom;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const knownBy = form.text('knownBy');
  const typed = { names: await typedNames(db, id, form), knownBy: knownBy === '' ? null : knownBy };
  const outcome = await changeSource(db, c.var.staff, id, typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showSource(newsroom, c, { values: form.values, mistakes: outcome.mistakes });
  return c.redirect(`/desk/sources/${id}?done=saved`, 303);
}
