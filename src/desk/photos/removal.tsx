import { isolate } from '../../../languages/bidi.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow, PhotoRow } from '../../database/tables.ts';
import { DAYS_IN_BIN } from '../../photos/bin.ts';
import { mayChangePhoto } from '../../photos/library.ts';
import type { PhotoUse } from '../../photos/uses.ts';
import { photoName, writtenIn } from '../articles/form.tsx';
import { Choice, type FormState } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';

interface UsesProps {
  uses: readonly PhotoUse[];
  editions: readonly EditionRow[];
  locale: Locale;
}

/** The articles that use a photo, each with who sees it there. */
export function Uses({ uses, editions, locale }: UsesProps) {
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
              </a>{' '}
              <small class={use.isPublished ? 'state ok' : 'state'}>
                {locale.say(use.isPublished ? 'desk-photo-use-published' : 'desk-photo-use-draft')}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface RemovalProps {
  photo: PhotoRow;
  uses: readonly PhotoUse[];
  /** What can take its place in drafts. */
  others: readonly PhotoRow[];
  form: FormState;
}

/** Puts a photo into the bin; where drafts use it, it has to be said what becomes of them. Nothing while readers see it. */
export function Removal({ photo, uses, others, form }: RemovalProps) {
  const { locale } = form;
  if (uses.some((use) => use.isPublished)) return <p class="hint">{locale.say('desk-photo-mistake-published')}</p>;
  const chosen = form.values['in-drafts'];
  return (
    <form class="stack" method="post" action={`/desk/photos/${photo.id}/removal`}>
      <p class="hint">{locale.say('desk-photo-delete-hint', { days: DAYS_IN_BIN })}</p>
      {uses.length === 0 ? null : (
        <fieldset class="field choices">
          <legend>{locale.say('desk-photo-in-drafts')}</legend>
          <div class="options stacked">
            <label>
              <input type="radio" name="in-drafts" value="replaced" required checked={chosen === 'replaced'} />{' '}
              {locale.say('desk-photo-in-drafts-replaced')}
            </label>
            <Choice
              form={form}
              name="replacement"
              label={locale.say('desk-photo-replacement')}
              options={others
                .filter((other) => other.id !== photo.id)
                .map((other) => ({ value: other.id, label: photoName(locale, other) }))}
            />
            <label>
              <input type="radio" name="in-drafts" value="without" checked={chosen === 'without'} />{' '}
              {locale.say('desk-photo-in-drafts-without')}
            </label>
          </div>
        </fieldset>
      )}
      <div class="acts">
        <button class="grave" type="submit">
          {locale.say('desk-photo-remove')}
        </button>
      </div>
    </form>
  );
}

interface BinPageProps {
  frame: Frame;
  photos: readonly PhotoRow[];
  now: string;
}

/** What was removed and can come back. */
export function BinPage({ frame, photos, now }: BinPageProps) {
  const { locale, staff } = frame;
  return (
    <DeskPage
      frame={frame}
      place="photos"
      title={locale.say('desk-photos-bin')}
      actions={<a href="/desk/photos">{locale.say('desk-photos-all')}</a>}
    >
      {photos.length === 0 ? (
        <p class="empty">{locale.say('desk-photos-bin-empty', { days: DAYS_IN_BIN })}</p>
      ) : (
        <p class="hint">{locale.say('desk-photos-bin-hint', { days: DAYS_IN_BIN })}</p>
      )}
      <ul class="photos">
        {photos.map((photo) => (
          <li>
            <img
              src={`/desk/photos/bin/${photo.id}`}
              alt={photo.alternative_text}
              dir="auto"
              width={photo.width}
              height={photo.height}
              loading="lazy"
            />
            <bdi>{isolate(photoName(locale, photo), locale.direction)}</bdi>
            <small>{locale.say('desk-photo-binned', { when: locale.relative(photo.binned_at ?? now, now) })}</small>
            {mayChangePhoto(staff, photo) ? (
              <form method="post" action={`/desk/photos/${photo.id}/restoration`}>
                <button type="submit">{locale.say('desk-photo-restore')}</button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
