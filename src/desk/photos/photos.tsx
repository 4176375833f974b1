import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { timestamp } from '../../database/ids.ts';
import type { PhotoRow } from '../../database/tables.ts';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { binnedPhoto, binnedPhotos, binPhoto, type InDrafts, restorePhoto } from '../../photos/bin.ts';
import { cropPhoto } from '../../photos/crop-photo.ts';
import { dayIn } from '../../photos/expiry.ts';
import { editPhoto, photoById, photosInLibrary, senderOf } from '../../photos/library.ts';
import { binnedFolder, pictureOf } from '../../photos/photos.ts';
import { countsOfUses, photoUses } from '../../photos/uses.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { scriptAddress } from '../assets.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { answerChoice, leadToPicture } from './choice.ts';
import { croppingValues, typedCropping } from './crops.tsx';
import { soughtIn } from './finder.tsx';
import { LibraryPage } from './library.tsx';
import { PhotoPage } from './one.tsx';
import { BinPage } from './removal.tsx';
import { removalForGood } from './removal-for-good.tsx';
import { answerPhoto, described, type Refused, takeIn, wantsJson } from './sending.ts';

/** The library of photos: all of them, sending some, and what is known of each. Mounted at `/desk/photos`. */
export function photoLibrary(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showLibrary(newsroom, c));
  door.post('/', (c) =>
    wantsJson(c) ? answerPhoto(newsroom, c) : takeIn(newsroom, c, (refused) => showLibrary(newsroom, c, refused)),
  );
  door.get('/bin', (c) => showBin(newsroom, c));
  door.get('/bin/:id', (c) => showBinned(newsroom, c));
  door.get('/choice', (c) => answerChoice(newsroom, c));
  door.get('/:id', (c) => showPhoto(newsroom, c));
  door.get('/:id/picture', (c) => leadToPicture(newsroom, c));
  door.post('/:id/description', (c) => describe(newsroom, c));
  door.post('/:id/crops', (c) => crop(newsroom, c));
  door.route('/', removalForGood(newsroom));
  door.post('/:id/removal', (c) => remove(newsroom, c));
  door.post('/:id/restoration', (c) => restore(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showLibrary({ db }: Newsroom, c: DeskContext, refused?: Refused) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const { timeZone } = await publicationSettings(db);
  const today = dayIn(timeZone);
  const sought = soughtIn((name) => c.req.query(name), { staffId: staff.id, timeZone });
  const { items, next } = await photosInLibrary(db, sought.question, today);
  const uses = await countsOfUses(
    db,
    items.map((photo) => photo.id),
  );
  const stored = refused?.stored ?? Number(/^\d{1,3}$/.exec(c.req.query('stored') ?? '')?.[0] ?? 0);
  const notice =
    stored > 0
      ? locale.say('desk-photos-stored', { count: stored })
      : doneNotice(c.req, {
          removed: locale.say('desk-photo-removed'),
          'removed-for-good': locale.say('desk-removal-done'),
        });
  const form = { locale, values: refused?.form.values ?? {}, mistakes: refused?.mistakes ?? [] };
  const binned = stored > 0 ? undefined : await binnedPhoto(db, c.req.query('photo') ?? '');
  return c.html(
    <LibraryPage
      frame={frame}
      library={{ sought, items, next, uses, today }}
      form={form}
      notice={notice}
      binned={binned?.id}
      script={await scriptAddress('photo-upload')}
    />,
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
  const [uses, editions, sender, { timeZone }] = await Promise.all([
    photoUses(db, photo.id),
    allEditions(db),
    senderOf(db, photo),
    publicationSettings(db),
  ]);
  const others = uses.length === 0 ? [] : (await photosInLibrary(db, { most: 100 })).items;
  const notice = doneNotice(c.req, {
    stored: locale.say('desk-photo-stored'),
    known: locale.say('desk-photo-known'),
    described: locale.say('desk-saved'),
    cropped: locale.say('desk-photo-cropped'),
    restored: locale.say('desk-photo-restored'),
  });
  const form = { locale, values: { ...descriptionOf(photo), ...croppingValues(photo), ...typed?.values }, mistakes };
  return c.html(
    <PhotoPage
      frame={frame}
      known={{ photo, uses, editions, sender, others, today: dayIn(timeZone) }}
      form={form}
      notice={notice}
      script={await scriptAddress('focal-point')}
    />,
    mistakes.length === 0 ? 200 : 422,
  );
}

function descriptionOf({ caption, credit, alternative_text: alternative, copyright, rights, expires_on }: PhotoRow) {
  return { caption, credit, alternative, copyright: copyright ?? '', rights, expires: expires_on ?? '' };
}

async function describe(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const outcome = await editPhoto(newsroom.db, c.var.staff, id, described(form));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, form, outcome.mistakes);
  return c.redirect(`/desk/photos/${id}?done=described`, 303);
}

async function crop(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const outcome = await cropPhoto(newsroom.db, c.var.staff, id, typedCropping(form));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, form, outcome.mistakes);
  return c.redirect(`/desk/photos/${id}?done=cropped#crops`, 303);
}

async function remove(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const answer = form.text('in-drafts');
  const inDrafts: InDrafts | undefined =
    answer === 'replaced' ? { replacedBy: form.text('replacement') } : answer === 'without' ? 'without' : undefined;
  const outcome = await binPhoto(db, config.dataDir, c.var.staff, id, inDrafts);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, form, outcome.mistakes);
  return c.redirect(`/desk/photos?done=removed&photo=${id}`, 303);
}

async function restore({ db, config }: Newsroom, c: DeskContext) {
  const id = c.req.param('id') ?? '';
  const restored = await restorePhoto(db, config.dataDir, c.var.staff, id);
  if (restored === undefined) return c.notFound();
  return c.redirect(`/desk/photos/${id}?done=restored`, 303);
}

async function showBin({ db }: Newsroom, c: DeskContext) {
  requireRight(c.var.staff, 'write articles');
  return c.html(<BinPage frame={c.var.frame} photos={await binnedPhotos(db)} now={timestamp()} />);
}

/** A photo in the bin has no address for readers; this one is the desk's. */
async function showBinned({ db, config }: Newsroom, c: DeskContext) {
  requireRight(c.var.staff, 'write articles');
  const photo = await binnedPhoto(db, c.req.param('id') ?? '');
  if (photo === undefined) return c.notFound();
  const { widths } = pictureOf(photo);
  const width = widths.findLast((one) => one <= 640) ?? widths[0];
  const file = Bun.file(join(binnedFolder(config.dataDir, photo.id), `${width}.webp`));
  if (!(await file.exists())) return c.notFound();
  return c.body(await file.arrayBuffer(), 200, { 'content-type': 'image/webp' });
}
