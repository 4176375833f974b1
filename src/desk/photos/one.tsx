import type { Child } from 'hono/jsx';
import { isolate } from '../../../languages/bidi.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow, PhotoRow } from '../../database/tables.ts';
import { mayChangePhoto, type PhotoUse } from '../../photos/library.ts';
import { photoName, writtenIn } from '../articles/form.tsx';
import { type FormState, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { DescriptionFields, descriptionFields, Thumbnail } from './library.tsx';

/** What is known of a photo. */
export interface KnownOfPhoto {
  photo: PhotoRow;
  uses: readonly PhotoUse[];
  editions: readonly EditionRow[];
  /** The name of who sent it, if anybody did. */
  sender: string | undefined;
}

/** The page of one photo: the picture, its description, where it is used, and its removal. */
export function PhotoPage(props: { frame: Frame; known: KnownOfPhoto; form: FormState; notice: string | undefined }) {
  const { frame, known, form, notice } = props;
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
          <Uses known={known} locale={locale} />
          {known.uses.length === 0 && isOurs ? <Removal photo={photo} locale={locale} /> : null}
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
      </div>
    </DeskPage>
  );
}

function Facts({ known: { photo, sender }, locale }: { known: KnownOfPhoto; locale: Locale }) {
  const widths: number[] = JSON.parse(photo.widths_json);
  const facts: Child[] = [
    sender === undefined ? null : locale.say('desk-photo-sent-by', { name: sender }),
    photo.sample_at === null ? null : locale.say('desk-photo-from-sample'),
    locale.date(photo.created_at, 'day-time'),
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

function Uses({ known: { uses, editions }, locale }: { known: KnownOfPhoto; locale: Locale }) {
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
    </section>
  );
}

function Removal({ photo, locale }: { photo: PhotoRow; locale: Locale }) {
  return (
    <form class="stack" method="post" action={`/desk/photos/${photo.id}/removal`}>
      <p class="hint">{locale.say('desk-photo-delete-hint')}</p>
      <div class="acts">
        <button class="grave" type="submit">
          {locale.say('desk-photo-remove')}
        </button>
      </div>
    </form>
  );
}

/** The description for who may read it and not change it. */
function Description({ photo, locale }: { photo: PhotoRow; locale: Locale }) {
  const words = { ...photo, alternative: photo.alternative_text, copyright: photo.copyright ?? '' };
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
