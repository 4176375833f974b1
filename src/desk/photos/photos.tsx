import { type Context, Hono } from 'hono';
import type { PhotoRow } from '../../database/tables.ts';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { deletePhoto, editPhoto, photoById, photosInLibrary, photoUses, senderOf } from '../../photos/library.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { LibraryPage } from './library.tsx';
import { PhotoPage } from './one.tsx';
import { answerPhoto, described, type Refused, takeIn, wantsJson } from './sending.ts';

/** The library of photos: all of them, sending some, and what is known of each. Mounted at `/desk/photos`. */
export function photoLibrary(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showLibrary(newsroom, c));
  door.post('/', (c) =>
    wantsJson(c) ? answerPhoto(newsroom, c) : takeIn(newsroom, c, (refused) => showLibrary(newsroom, c, refused)),
  );
  door.get('/:id', (c) => showPhoto(newsroom, c));
  door.post('/:id/description', (c) => describe(newsroom, c));
  door.post('/:id/removal', (c) => remove(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showLibrary({ db }: Newsroom, c: DeskContext, refused?: Refused) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const words = (c.req.query('q') ?? '').trim();
  const { items, next } = await photosInLibrary(db, { words, before: c.req.query('before') });
  const stored = refused?.stored ?? Number(/^\d{1,3}$/.exec(c.req.query('stored') ?? '')?.[0] ?? 0);
  const notice =
    stored > 0
      ? locale.say('desk-photos-stored', { count: stored })
      : doneNotice(c.req, { removed: locale.say('desk-photo-removed') });
  const form = { locale, values: refused?.form.values ?? {}, mistakes: refused?.mistakes ?? [] };
  return c.html(
    <LibraryPage frame={frame} library={{ words, items, next }} form={form} notice={notice} />,
    refused === undefined ? 200 : 422,
  );
}

async function showPhoto(newsroom: Newsroom, c: DeskContext, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const photo = await photoById(db, c.req.param('id') ?? '');
  if (photo === undefined) return c.notFound();
  const [uses, editions, sender] = await Promise.all([photoUses(db, photo.id), allEditions(db), senderOf(db, photo)]);
  const notice = doneNotice(c.req, {
    stored: locale.say('desk-photo-stored'),
    known: locale.say('desk-photo-known'),
    described: locale.say('desk-saved'),
  });
  const form = { locale, values: typed?.values ?? descriptionOf(photo), mistakes };
  return c.html(
    <PhotoPage frame={frame} known={{ photo, uses, editions, sender }} form={form} notice={notice} />,
    mistakes.length === 0 ? 200 : 422,
  );
}

function descriptionOf({ caption, credit, alternative_text: alternative, copyright, rights }: PhotoRow) {
  return { caption, credit, alternative, copyright: copyright ?? '', rights };
}

async function describe(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const outcome = await editPhoto(newsroom.db, c.var.staff, id, described(form));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, form, outcome.mistakes);
  return c.redirect(`/desk/photos/${id}?done=described`, 303);
}

async function remove(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const outcome = await deletePhoto(db, config.dataDir, c.var.staff, c.req.param('id') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, undefined, outcome.mistakes);
  return c.redirect('/desk/photos?done=removed', 303);
}
