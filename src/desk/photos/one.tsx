import type { Child } from 'hono/jsx';
import { isolate } from '../../../languages/bidi.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow, PhotoRow } from '../../database/tables.ts';
import { may } from '../../people/rights.ts';
import { mayChangePhoto } from '../../photos/library.ts';
import type { PhotoUse } from '../../photos/uses.ts';
import { photoName } from '../articles/form.tsx';
import { type FormState, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { RemovalLink } from '../removals.tsx';
import { Crops } from './crops.tsx';
import { DescriptionFields, descriptionFields, Thumbnail } from './library.tsx';
import { Removal, Uses } from './removal.tsx';
import { ExpiryState } from './rights.tsx';

/** What is known of a photo. */
export interface KnownOfPhoto {
  photo: PhotoRow;
  uses: readonly PhotoUse[];
  editions: readonly EditionRow[];
  /** The name of who sent it, if anybody did. */
  sender: string | undefined;
  /** What can take its place; empty unless it has one. */
  others: readonly PhotoRow[];
  /** The day at the publication's place. */
  today: string;
}

/** The page of one photo: the picture, its description, where it is used, and its removal. */
export function PhotoPage(props: {
  frame: Frame;
  known: KnownOfPhoto;
  form: FormState;
  notice: string | undefined;
  script: string;
}) {
  const { frame, known, form, notice, script } = props;
  const { locale, staff } = frame;
  const { photo } = known;
  const isOurs = mayChangePhoto(staff, photo);
  return (
    <DeskPage
      frame={frame}
      place="photos"
      title={isolate(photoName(locale, photo), locale.direction)}
      notice={notice}
      actions={<a href="/desk/photos">{locale.say('desk-photos-all')}</a>}
      aside={
        <>
          <Facts known={known} locale={locale} />
          <Uses uses={known.uses} editions={known.editions} locale={locale} />
          {isOurs ? <Removal photo={photo} uses={known.uses} others={known.others} form={form} /> : null}
          {may(frame.staff, 'remove for good') ? (
            <RemovalLink locale={locale} href={`/desk/photos/${photo.id}/removal-for-good`} />
          ) : null}
        </>
      }
    >
      <div class="stack">
        <Thumbnail photo={photo} widest={1280} />
        <Mistakes form={form} />
        {isOurs ? (
          <form class="sheet" method="post" action={`/desk/photos/${photo.id}/description`}>
            <p class="hint">{locale.say('desk-photo-describe-hint')}</p>
            <DescriptionFields form={form} />
            <div class="acts">
              <button class="go" type="submit">
                {locale.say('desk-save')}
              </button>
            </div>
          </form>
        ) : (
          <Description photo={photo} locale={locale} />
        )}
        {isOurs ? <Crops photo={photo} form={form} script={script} /> : null}
      </div>
    </DeskPage>
  );
}

function Facts({ known: { photo, sender, today }, locale }: { known: KnownOfPhoto; locale: Locale }) {
  const widths: number[] = JSON.parse(photo.widths_json);
  const facts: Child[] = [
    sender === undefined ? null : locale.say('desk-photo-sent-by', { name: sender }),
    photo.sample_at === null ? null : locale.say('desk-photo-from-sample'),
    locale.date(photo.created_at, 'day-time'),
    photo.expires_on === null ? null : <ExpiryState photo={photo} today={today} locale={locale} whole />,
    photo.credit === '' ? (
      <span class="state warn">{locale.say('desk-photo-lacks-credit')}</span>
    ) : (
      <a href={`/desk/photos?${new URLSearchParams({ credit: photo.credit })}`}>
        {locale.say('desk-photos-more-by', { credit: photo.credit })}
      </a>
    ),
    locale.say('desk-photo-pixels', { width: photo.width, height: photo.height }),
    photo.sized_at === null
      ? locale.say('desk-photo-preparing')
      : locale.say('desk-photo-widths', { widths: locale.list(widths.map((width) => locale.number(width))) }),
    <span>
      {locale.sayWith(
        'desk-photo-name',
        { name: `photo:${photo.id}` },
        { code: (words) => <code dir="ltr">{words}</code> },
      )}
    </span>,
  ];
  return (
    <section>
      <ul>
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <li>{fact}</li>
          ))}
      </ul>
    </section>
  );
}

/** The description for who may read it and not change it. */
function Description({ photo, locale }: { photo: PhotoRow; locale: Locale }) {
  const words = { ...photo, alternative: photo.alternative_text, copyright: photo.copyright ?? '', expires: '' };
  return (
    <>
      <p class="muted">{locale.say('desk-photo-not-yours')}</p>
      <dl class="stack">
        {descriptionFields
          .filter(([name]) => words[name] !== '')
          .map(([name, label]) => (
            <div>
              <dt class="muted">{locale.say(label)}</dt>
              <dd dir="auto">{words[name]}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
