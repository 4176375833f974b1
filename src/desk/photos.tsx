import { type Context, Hono } from 'hono';
import { isolate } from '../../languages/bidi.ts';
import type { Locale } from '../../languages/locale.ts';
import type { PhotoRow } from '../database/tables.ts';
import { allEditions } from '../editions/editions.ts';
import type { Mistake } from '../mistake.ts';
import { may, requireRight } from '../people/rights.ts';
import { keepPhoto, MOST_MEGABYTES } from '../photos/intake.ts';
import { deletePhoto, editPhoto, photoById, photosInLibrary, photoUses } from '../photos/library.ts';
import { pictureAddress } from '../photos/photos.ts';
import { readForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { photoName, writtenIn } from './article-form.tsx';
import { ARTICLE_FORM_BYTES } from './article-values.ts';
import { Field, FileField, type FormState, Mistakes, TextArea } from './fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from './frame.tsx';

/** The library of photos: all of them, sending one, and what is known of each. Mounted at `/desk/photos`. */
export function photoLibrary(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showLibrary(newsroom, c, []));
  door.post('/', (c) => takeIn(newsroom, c));
  door.get('/:id', (c) => showPhoto(newsroom, c));
  door.post('/:id/description', (c) => describe(newsroom, c));
  door.post('/:id/removal', (c) => remove(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showLibrary({ db }: Newsroom, c: DeskContext, mistakes: readonly Mistake[]) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const { items, next } = await photosInLibrary(db, { before: c.req.query('before') });
  const form: FormState = { locale, values: {}, mistakes };
  return c.html(
    <DeskPage
      frame={frame}
      place="photos"
      title={locale.say('desk-photos-heading')}
      notice={doneNotice(c.req, { removed: locale.say('desk-photo-removed') })}
      aside={
        <section>
          <h2>{locale.say('desk-photo-new-heading')}</h2>
          <form class="sheet" method="post" action="/desk/photos" enctype="multipart/form-data">
            <Mistakes form={form} />
            <FileField
              form={form}
              name="file"
              label={locale.say('desk-photo-file')}
              hint={locale.say('desk-photo-file-hint', { megabytes: MOST_MEGABYTES })}
              required
              accept="image/jpeg,image/png,image/webp"
            />
            <div class="acts">
              <button class="go" type="submit">
                {locale.say('desk-photo-send')}
              </button>
            </div>
          </form>
        </section>
      }
    >
      {items.length === 0 ? <p class="empty">{locale.say('desk-photos-empty')}</p> : null}
      <ul class="photos">
        {items.map((photo) => (
          <li>
            <a href={`/desk/photos/${photo.id}`}>
              <Thumbnail photo={photo} />
              <span dir="auto">{photoName(locale, photo)}</span>
            </a>
            <small>
              <bdi>{photo.credit}</bdi> {locale.date(photo.created_at, 'day')}
            </small>
          </li>
        ))}
      </ul>
      {next === undefined ? null : (
        <p class="after">
          <a class="button" rel="next" href={`/desk/photos?before=${next}`}>
            {locale.say('paging-older')}
          </a>
        </p>
      )}
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

function Thumbnail({ photo, widest = 640 }: { photo: PhotoRow; widest?: number }) {
  const widths: number[] = JSON.parse(photo.widths_json);
  const width = widths.findLast((one) => one <= widest) ?? widths[0] ?? photo.width;
  return (
    <img
      src={pictureAddress(photo.id, width, 'webp')}
      alt={photo.alternative_text}
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
  );
}

async function takeIn(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  const file = form.file('file');
  const bytes = file === undefined ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  const taken = await keepPhoto(db, config.dataDir, bytes, { uploadedBy: c.var.staff });
  if ('mistakes' in taken) return showLibrary(newsroom, c, taken.mistakes);
  const { photo, known } = taken.done;
  return c.redirect(`/desk/photos/${photo.id}?done=${known ? 'known' : 'stored'}`, 303);
}

async function showPhoto(newsroom: Newsroom, c: DeskContext, typed?: FormState['values'], mistakes: Mistake[] = []) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const photo = await photoById(db, c.req.param('id') ?? '');
  if (photo === undefined) return c.notFound();
  const { caption, credit, alternative_text: alternative, rights } = photo;
  const copyright = photo.copyright ?? '';
  const form: FormState = { locale, values: typed ?? { caption, credit, alternative, copyright, rights }, mistakes };
  const isOurs = photo.uploaded_by === staff.id || may(staff, 'edit others’ articles');
  const notice = doneNotice(c.req, {
    stored: locale.say('desk-photo-stored'),
    known: locale.say('desk-photo-known'),
    described: locale.say('desk-saved'),
  });
  return c.html(
    <DeskPage
      frame={frame}
      place="photos"
      title={isolate(photoName(locale, photo), locale.direction)}
      notice={notice}
      aside={await besidePhoto(newsroom, locale, photo, isOurs)}
    >
      <div class="stack">
        <Thumbnail photo={photo} widest={1280} />
        {photo.sized_at === null ? <p class="muted">{locale.say('desk-photo-preparing')}</p> : null}
        <p class="muted">
          {locale.sayWith(
            'desk-photo-name',
            { name: `photo:${photo.id}` },
            { code: (words) => <code dir="ltr">{words}</code> },
          )}
        </p>
        {isOurs ? <DescriptionForm form={form} action={`/desk/photos/${photo.id}/description`} /> : null}
      </div>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

function DescriptionForm({ form, action }: { form: FormState; action: string }) {
  const { locale } = form;
  return (
    <form class="sheet" method="post" action={action}>
      <Mistakes form={form} />
      <TextArea form={form} name="caption" label={locale.say('desk-photo-caption')} rows={2} dir="auto" />
      <Field
        form={form}
        name="credit"
        label={locale.say('desk-photo-credit')}
        hint={locale.say('desk-photo-credit-hint')}
        dir="auto"
      />
      <TextArea
        form={form}
        name="alternative"
        label={locale.say('desk-photo-alternative')}
        hint={locale.say('desk-photo-alternative-hint')}
        rows={2}
        dir="auto"
      />
      <Field
        form={form}
        name="copyright"
        label={locale.say('desk-photo-copyright')}
        hint={locale.say('desk-photo-copyright-hint')}
        dir="auto"
      />
      <Field
        form={form}
        name="rights"
        label={locale.say('desk-photo-rights')}
        hint={locale.say('desk-photo-rights-hint')}
        dir="auto"
      />
      <div class="acts">
        <button class="go" type="submit">
          {locale.say('desk-save')}
        </button>
      </div>
    </form>
  );
}

async function besidePhoto({ db }: Newsroom, locale: Locale, photo: PhotoRow, isOurs: boolean) {
  const [uses, editions] = await Promise.all([photoUses(db, photo.id), allEditions(db)]);
  return (
    <section>
      <h2>{locale.say('desk-photo-uses')}</h2>
      {uses.length === 0 ? <p>{locale.say('desk-photo-unused')}</p> : null}
      <ul>
        {uses.map((use) => {
          const edition = editions.find((one) => one.id === use.edition_id);
          return (
            <li>
              <a href={`/desk/articles/${use.article_id}`} {...(edition === undefined ? {} : writtenIn(edition))}>
                <bdi>{use.headline}</bdi>
              </a>
            </li>
          );
        })}
      </ul>
      {uses.length === 0 && isOurs ? (
        <form class="after" method="post" action={`/desk/photos/${photo.id}/removal`}>
          <button class="grave" type="submit">
            {locale.say('desk-photo-remove')}
          </button>
        </form>
      ) : null}
    </section>
  );
}

async function describe(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const { alternative, ...rest } = form.only('caption', 'credit', 'alternative', 'copyright', 'rights');
  const outcome = await editPhoto(db, c.var.staff, id, { ...rest, alternativeText: alternative });
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`/desk/photos/${id}?done=described`, 303);
}

async function remove(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const outcome = await deletePhoto(db, config.dataDir, c.var.staff, c.req.param('id') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showPhoto(newsroom, c, undefined, outcome.mistakes);
  return c.redirect('/desk/photos?done=removed', 303);
}
