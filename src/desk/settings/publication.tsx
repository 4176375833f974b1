import { Hono } from 'hono';
import { changeAccent, changePublication, removeLogo, setLogo } from '../../editions/change-publication.ts';
import { allEditions } from '../../editions/editions.ts';
import { type Publication, publicationSettings } from '../../editions/publication.ts';
import { timeZones } from '../../editions/time-zones.ts';
import type { Mistake } from '../../mistake.ts';
import { purgeOtherLogos } from '../../photos/bin.ts';
import { keepPhoto, MOST_MEGABYTES } from '../../photos/intake.ts';
import { type Picture, pictureAddress, picturesById } from '../../photos/photos.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import { Choice, Field, FileField, type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import type { DeskEnv, Frame } from '../frame.tsx';
import { type SettingsContext, SettingsPage } from './frame.tsx';

/** What holds for all editions: name, time zone, contact, first address; the accent colour; the logo. */
export function publicationSettingsPage(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/publication', (c) => showPublication(newsroom, c));
  door.post('/publication', (c) => takePublication(newsroom, c));
  door.post('/accent', (c) => takeAccent(newsroom, c));
  door.post('/logo', (c) => takeLogo(newsroom, c));
  door.post('/logo/removal', (c) => takeLogoAway(newsroom, c));
  return door;
}

// A file and the little that is sent beside it.
const LOGO_FORM_BYTES = (MOST_MEGABYTES + 1) * 1024 * 1024;

/** Which of the page's forms came back, and with what. */
interface Returned {
  about: 'publication' | 'accent' | 'logo';
  values: FormState['values'];
  mistakes: readonly Mistake[];
}

async function showPublication({ db }: Newsroom, c: SettingsContext, returned?: Returned) {
  const frame = c.get('frame');
  const { locale } = frame;
  const publication = await publicationSettings(db);
  const editions = await allEditions(db);
  const logos = await picturesById(db, publication.logoPhotoId === null ? [] : [publication.logoPhotoId]);
  const stored = {
    publication: {
      name: publication.name,
      timeZone: publication.timeZone,
      contactEmail: publication.contact.email,
      contactAddress: publication.contact.address,
      defaultEditionId: publication.defaultEditionId ?? '',
    },
    accent: { accent: publication.accent.picked ?? publication.accent.light },
    logo: {},
  };
  const form = (about: Returned['about']): FormState => ({
    locale,
    values: returned?.about === about ? returned.values : stored[about],
    mistakes: returned?.about === about ? returned.mistakes : [],
  });
  return c.html(
    <SettingsPage c={c} tab="publication" title={locale.say('settings-publication-heading')}>
      <div class="parts">
        <form class="sheet" method="post" action="/desk/settings/publication">
          <Mistakes form={form('publication')} />
          <RequiredNote locale={locale} />
          <Field
            form={form('publication')}
            name="name"
            label={locale.say('settings-publication-name')}
            hint={locale.say('settings-publication-name-hint')}
            required
            maxlength={80}
            dir="auto"
          />
          <Choice
            form={form('publication')}
            name="timeZone"
            label={locale.say('settings-time-zone')}
            hint={locale.say('settings-time-zone-hint')}
            options={timeZones(publication.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
          {editions.length === 0 ? null : (
            <Choice
              form={form('publication')}
              name="defaultEditionId"
              label={locale.say('settings-default-edition')}
              options={editions.map((one) => ({
                value: one.id,
                label: `${one.title} (/${one.code})`,
                ...writtenIn(one),
              }))}
            />
          )}
          <Field
            form={form('publication')}
            name="contactEmail"
            label={locale.say('settings-contact-email')}
            hint={locale.say('settings-contact-hint')}
            type="email"
            dir="ltr"
          />
          <TextArea
            form={form('publication')}
            name="contactAddress"
            label={locale.say('settings-contact-address')}
            rows={3}
            maxlength={500}
            dir="auto"
          />
          <Save frame={frame} />
        </form>
        <section class="sheet parts" aria-labelledby="looks">
          <h2 id="looks">{locale.say('settings-looks-heading')}</h2>
          <AccentForm frame={frame} form={form('accent')} publication={publication} />
          <LogoForm frame={frame} form={form('logo')} logo={logos.get(publication.logoPhotoId ?? '')} />
        </section>
      </div>
    </SettingsPage>,
    returned === undefined ? 200 : 422,
  );
}

interface PartProps {
  frame: Frame;
  form: FormState;
}

function AccentForm({ frame, form, publication }: PartProps & { publication: Publication }) {
  const { locale } = frame;
  const { light, dark } = publication.accent;
  return (
    <form class="stack" method="post" action="/desk/settings/accent">
      <Mistakes form={form} />
      <Field
        form={form}
        name="accent"
        label={locale.say('settings-accent')}
        hint={locale.say('settings-accent-hint')}
        type="color"
      />
      <ul class="swatches">
        <li>
          <Swatch paper="#fffdf9" colour={light} /> {locale.say('settings-accent-on-light', { colour: light })}
        </li>
        <li>
          <Swatch paper="#15130f" colour={dark} /> {locale.say('settings-accent-on-dark', { colour: dark })}
        </li>
      </ul>
      <Save frame={frame} />
    </form>
  );
}

/** The colour on the paper that it is read on; drawn, since the page allows no style of its own. */
function Swatch({ paper, colour }: { paper: string; colour: string }) {
  return (
    <svg viewBox="0 0 48 28" width="48" height="28" aria-hidden="true">
      <rect width="48" height="28" rx="3" fill={paper} />
      <rect x="10" y="10" width="28" height="8" rx="1" fill={colour} />
    </svg>
  );
}

function LogoForm({ frame, form, logo }: PartProps & { logo: Picture | undefined }) {
  const { locale } = frame;
  const width = logo?.widths.at(-1);
  return (
    <>
      {logo === undefined || width === undefined ? null : (
        <form class="acts" method="post" action="/desk/settings/logo/removal">
          <img
            class="logo"
            src={pictureAddress(logo.id, width, 'webp')}
            alt={locale.say('settings-logo-alternative')}
            width={logo.width}
            height={logo.height}
          />
          <button type="submit">{locale.say('settings-logo-remove')}</button>
        </form>
      )}
      <form class="stack" method="post" action="/desk/settings/logo" enctype="multipart/form-data">
        <Mistakes form={form} />
        <FileField
          form={form}
          name="logo"
          label={locale.say('settings-logo')}
          hint={
            <>
              {locale.say('settings-logo-hint')} {locale.say('settings-logo-file-hint', { megabytes: MOST_MEGABYTES })}
            </>
          }
          required
          accept="image/png,image/webp,image/jpeg"
        />
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('settings-logo-set')}
          </button>
        </div>
      </form>
    </>
  );
}

function Save({ frame: { locale } }: { frame: Frame }) {
  return (
    <div class="acts">
      <button class="go" type="submit">
        {locale.say('desk-save')}
      </button>
    </div>
  );
}

const saved = '/desk/settings/publication?done=saved';

async function takePublication(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const typed = form.only('name', 'timeZone', 'contactEmail', 'contactAddress', 'defaultEditionId');
  const outcome = await changePublication(newsroom.db, c.get('staff'), typed);
  if ('done' in outcome) return c.redirect(saved, 303);
  return showPublication(newsroom, c, { about: 'publication', values: form.values, mistakes: outcome.mistakes });
}

async function takeAccent(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const outcome = await changeAccent(newsroom.db, c.get('staff'), form.text('accent'));
  if ('done' in outcome) return c.redirect(saved, 303);
  return showPublication(newsroom, c, { about: 'accent', values: form.values, mistakes: outcome.mistakes });
}

async function takeLogo(newsroom: Newsroom, c: SettingsContext) {
  const { db, config } = newsroom;
  const form = await readForm(c.req.raw, LOGO_FORM_BYTES);
  const file = form.file('logo');
  const bytes = file === undefined ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  const taken = await keepPhoto(db, config.dataDir, bytes, { uploadedBy: c.get('staff'), kind: 'logo', field: 'logo' });
  if ('mistakes' in taken) return showPublication(newsroom, c, { about: 'logo', values: {}, mistakes: taken.mistakes });
  const outcome = await setLogo(db, c.get('staff'), taken.done.photo.id);
  if ('done' in outcome) {
    await purgeOtherLogos(db, config.dataDir, outcome.done.logoPhotoId);
    return c.redirect(saved, 303);
  }
  return showPublication(newsroom, c, { about: 'logo', values: {}, mistakes: outcome.mistakes });
}

async function takeLogoAway({ db, config }: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const { logoPhotoId } = await removeLogo(db, c.get('staff'));
  await purgeOtherLogos(db, config.dataDir, logoPhotoId);
  return c.redirect(saved, 303);
}
