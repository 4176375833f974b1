import { type Context, Hono } from 'hono';
import type { PhotoRow } from '../../database/tables.ts';
import { allEditions } from '../../editions/editions.ts';
import { type Mistake, mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { type KeptPhoto, keepPhoto } from '../../photos/intake.ts';
import { deletePhoto, editPhoto, photoById, photosInLibrary, photoUses, senderOf } from '../../photos/library.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { LibraryPage } from './library.tsx';
import { PhotoPage } from './one.tsx';

/** The library of photos: all of them, sending some, and what is known of each. Mounted at `/desk/photos`. */
export function photoLibrary(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showLibrary(newsroom, c));
  door.post('/', (c) => takeIn(newsroom, c));
  door.get('/:id', (c) => showPhoto(newsroom, c));
  door.post('/:id/description', (c) => describe(newsroom, c));
  door.post('/:id/removal', (c) => remove(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

/** What was sent and could not be taken in. */
interface Refused {
  form: SentForm;
  mistakes: readonly Mistake[];
  /** How many of the files were taken in all the same. */
  stored: number;
}

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

// Under what the server takes of any request; a file has its own limit.
const SEVERAL_FILES_BYTES = 60 * 1024 * 1024;

async function takeIn(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const { staff, frame } = c.var;
  requireRight(staff, 'write articles');
  const form = await readForm(c.req.raw, SEVERAL_FILES_BYTES);
  const files = form.files('file');
  const mistakes: Mistake[] =
    files.length === 0 ? [...mistake('file', 'desk-photo-mistake-file-missing').mistakes] : [];
  const kept: KeptPhoto[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await keepPhoto(db, config.dataDir, bytes, { uploadedBy: staff, ...described(form) });
    if ('done' in outcome) kept.push(outcome.done);
    else if (files.length === 1 || outcome.mistakes.some((one) => one.field !== 'file')) {
      mistakes.push(...outcome.mistakes);
      // What is wrong with the description is wrong for every file.
      break;
    } else mistakes.push(...outcome.mistakes.map((one) => ofFile(file, frame.locale.tell(one))));
  }
  if (mistakes.length > 0) return showLibrary(newsroom, c, { form, mistakes, stored: kept.length });
  const [first, ...more] = kept;
  if (first === undefined || more.length > 0) return c.redirect(`/desk/photos?stored=${kept.length}`, 303);
  return c.redirect(`/desk/photos/${first.photo.id}?done=${first.known ? 'known' : 'stored'}`, 303);
}

const LONGEST_FILE_NAME = 80;

function ofFile(file: File, reason: string): Mistake {
  const name = [...file.name.toWellFormed()].slice(0, LONGEST_FILE_NAME).join('');
  return mistake('file', 'desk-photo-file-refused', { name, reason }).mistakes[0];
}

function described(form: SentForm) {
  const { alternative: alternativeText, ...rest } = form.only(
    'caption',
    'credit',
    'alternative',
    'copyright',
    'rights',
  );
  return { ...rest, alternativeText };
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
