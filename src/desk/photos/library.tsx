import type { Locale } from '../../../languages/locale.ts';
import type { PhotoRow } from '../../database/tables.ts';
import { pictureAddress } from '../../photos/photos.ts';
import { photoName } from '../articles/form.tsx';
import { Field, type FormState, Mistakes, TextArea } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { Finder, type Sought } from './finder.tsx';
import { ExpiryState } from './rights.tsx';
import { SendForm } from './send-form.tsx';

/** What the list of photos shows. */
export interface Library {
  sought: Sought;
  items: readonly PhotoRow[];
  next: string | undefined;
  /** In how many articles each photo is. */
  uses: ReadonlyMap<string, number>;
  /** The day at the publication's place. */
  today: string;
}

interface LibraryPageProps {
  frame: Frame;
  library: Library;
  form: FormState;
  notice: string | undefined;
  /** The photo that was put into the bin just now. */
  binned: string | undefined;
  script: string;
}

/** The list of photos, the search over them, and the form that sends new ones. */
export function LibraryPage({ frame, library, form, notice, binned, script }: LibraryPageProps) {
  const { locale } = frame;
  const { sought, items, next } = library;
  const isAll = sought.isAll && sought.values.before === undefined;
  return (
    <DeskPage
      frame={frame}
      place="photos"
      title={locale.say('desk-photos-heading')}
      notice={binned === undefined ? notice : undefined}
      actions={
        <>
          <a href="/desk/photos/bin">{locale.say('desk-photos-bin')}</a>
          <a class="button" href="#send">
            {locale.say('desk-photo-new-heading')}
          </a>
        </>
      }
      aside={<SendForm form={form} />}
    >
      {binned === undefined || notice === undefined ? null : (
        <div class="notice bar">
          <span role="status">{notice}</span>
          <form method="post" action={`/desk/photos/${binned}/restoration`}>
            <button type="submit">{locale.say('desk-undo')}</button>
          </form>
        </div>
      )}
      <Mistakes form={form} />
      {items.length === 0 && isAll ? (
        <p class="empty">{locale.say('desk-photos-empty')}</p>
      ) : (
        <Finder locale={locale} sought={sought} />
      )}
      {items.length === 0 && !isAll ? <p class="empty">{locale.say('desk-photos-none')}</p> : null}
      <ul class="photos">
        {items.map((photo) => (
          <PhotoInList photo={photo} library={library} locale={locale} />
        ))}
      </ul>
      <p class="after acts">
        {sought.values.before === undefined ? null : (
          <a href={sought.address({ before: undefined })}>{locale.say('desk-photos-first')}</a>
        )}
        {next === undefined ? null : (
          <a class="button" rel="next" href={sought.address({ before: next })}>
            {locale.say('desk-photos-older')}
          </a>
        )}
      </p>
      <script src={script} defer />
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
  ['expires', 'desk-photo-expires', 'desk-photo-expires-hint'],
] as const;

/** The fields in which a photo is described, new or stored. */
export function DescriptionFields({ form }: { form: FormState }) {
  const { locale } = form;
  return (
    <>
      {descriptionFields.map(([name, label, hint]) => {
        const props = { form, name, label: locale.say(label), hint: locale.say(hint), dir: 'auto' as const };
        if (name === 'expires') return <Field {...props} type="date" dir="ltr" />;
        const isLong = name === 'caption' || name === 'alternative';
        return isLong ? <TextArea {...props} rows={2} /> : <Field {...props} />;
      })}
    </>
  );
}

function PhotoInList({ photo, library, locale }: { photo: PhotoRow; library: Library; locale: Locale }) {
  const used = library.uses.get(photo.id) ?? 0;
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
        {used === 0 ? null : ` · ${locale.say('desk-photo-used-in', { count: used })}`}
      </small>
      <ExpiryState photo={photo} today={library.today} locale={locale} />
      {photo.credit === '' ? <small class="state warn">{locale.say('desk-photo-lacks-credit')}</small> : null}
      {photo.alternative_text === '' ? (
        <small class="state warn">{locale.say('desk-photo-lacks-alternative')}</small>
      ) : null}
    </li>
  );
}
