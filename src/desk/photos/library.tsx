import type { Locale } from '../../../languages/locale.ts';
import type { PhotoRow } from '../../database/tables.ts';
import { MOST_MEGABYTES } from '../../photos/intake.ts';
import { pictureAddress } from '../../photos/photos.ts';
import { photoName } from '../articles/form.tsx';
import { Field, FileField, type FormState, Mistakes, TextArea } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';

/** What the list of photos shows. */
export interface Library {
  /** What was searched for; empty for all photos. */
  words: string;
  items: readonly PhotoRow[];
  next: string | undefined;
}

/** The list of photos, the search over them, and the form that sends new ones. */
export function LibraryPage(props: { frame: Frame; library: Library; form: FormState; notice: string | undefined }) {
  const { frame, library, form, notice } = props;
  const { locale } = frame;
  const { words, items, next } = library;
  return (
    <DeskPage
      frame={frame}
      place="photos"
      title={locale.say('desk-photos-heading')}
      notice={notice}
      actions={
        <a class="button" href="#send">
          {locale.say('desk-photo-new-heading')}
        </a>
      }
      aside={<SendForm form={form} />}
    >
      <Mistakes form={form} />
      {items.length === 0 && words === '' ? (
        <p class="empty">{locale.say('desk-photos-empty')}</p>
      ) : (
        <SearchForm locale={locale} words={words} />
      )}
      {items.length === 0 && words !== '' ? <p class="empty">{locale.say('desk-photos-none-found')}</p> : null}
      <ul class="photos">
        {items.map((photo) => (
          <PhotoInList photo={photo} locale={locale} />
        ))}
      </ul>
      {next === undefined ? null : (
        <p class="after">
          <a class="button" rel="next" href={`/desk/photos?${new URLSearchParams({ q: words, before: next })}`}>
            {locale.say('desk-photos-older')}
          </a>
        </p>
      )}
    </DeskPage>
  );
}

/** A photo at the desk, in a size that is there. */
export function Thumbnail({ photo, widest }: { photo: PhotoRow; widest: number }) {
  const widths: number[] = JSON.parse(photo.widths_json);
  const width = widths.findLast((one) => one <= widest) ?? widths[0] ?? photo.width;
  return (
    <img
      src={pictureAddress(photo.id, width, 'webp')}
      alt={photo.alternative_text}
      dir="auto"
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
  );
}

/** What a photo is described by: field, label and hint, in the order of the form. */
export const descriptionFields = [
  ['caption', 'desk-photo-caption', 'desk-photo-caption-hint'],
  ['credit', 'desk-photo-credit', 'desk-photo-credit-hint'],
  ['alternative', 'desk-photo-alternative', 'desk-photo-alternative-hint'],
  ['copyright', 'desk-photo-copyright', 'desk-photo-copyright-hint'],
  ['rights', 'desk-photo-rights', 'desk-photo-rights-hint'],
] as const;

/** The fields in which a photo is described, new or stored. */
export function DescriptionFields({ form }: { form: FormState }) {
  const { locale } = form;
  return (
    <>
      {descriptionFields.map(([name, label, hint]) => {
        const props = { form, name, label: locale.say(label), hint: locale.say(hint), dir: 'auto' as const };
        const isLong = name === 'caption' || name === 'alternative';
        return isLong ? <TextArea {...props} rows={2} /> : <Field {...props} />;
      })}
    </>
  );
}

function PhotoInList({ photo, locale }: { photo: PhotoRow; locale: Locale }) {
  return (
    <li>
      <a href={`/desk/photos/${photo.id}`}>
        <Thumbnail photo={photo} widest={640} />
        <bdi>{photoName(locale, photo)}</bdi>
      </a>
      <small>
        {photo.credit === '' ? null : (
          <>
            <bdi>{photo.credit}</bdi> ·{' '}
          </>
        )}
        <bdi>{locale.date(photo.created_at, 'day')}</bdi>
      </small>
      {photo.credit === '' ? <small class="state warn">{locale.say('desk-photo-lacks-credit')}</small> : null}
      {photo.alternative_text === '' ? (
        <small class="state warn">{locale.say('desk-photo-lacks-alternative')}</small>
      ) : null}
    </li>
  );
}

function SearchForm({ locale, words }: { locale: Locale; words: string }) {
  const form: FormState = { locale, values: { q: words }, mistakes: [] };
  return (
    <search>
      <form class="find" method="get" action="/desk/photos">
        <Field form={form} name="q" type="search" label={locale.say('desk-photos-search')} dir="auto" maxlength={200} />
        <div class="acts">
          <button type="submit">{locale.say('desk-photos-search-go')}</button>
          {words === '' ? null : <a href="/desk/photos">{locale.say('desk-photos-all')}</a>}
        </div>
      </form>
    </search>
  );
}

function SendForm({ form }: { form: FormState }) {
  const { locale } = form;
  const isTyped = Object.values(form.values).some((value) => value !== '' && value !== undefined);
  return (
    <section id="send">
      <h2>{locale.say('desk-photo-new-heading')}</h2>
      <form class="sheet" method="post" action="/desk/photos" enctype="multipart/form-data">
        <FileField
          form={form}
          name="file"
          label={locale.say('desk-photo-files')}
          hint={locale.say('desk-photo-file-hint', { megabytes: MOST_MEGABYTES })}
          required
          multiple
          accept="image/jpeg,image/png,image/webp"
        />
        <details open={isTyped}>
          <summary>{locale.say('desk-photo-describe-now')}</summary>
          <div class="stack">
            <p class="hint">{locale.say('desk-photo-new-hint')}</p>
            <DescriptionFields form={form} />
          </div>
        </details>
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-photo-send')}
          </button>
        </div>
      </form>
    </section>
  );
}
