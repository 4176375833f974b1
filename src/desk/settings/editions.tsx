import { Hono } from 'hono';
import { knownLanguages } from '../../../languages/known-languages.ts';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow } from '../../database/tables.ts';
import { changeEdition, closeEdition, openEdition } from '../../editions/change-edition.ts';
import { allEditions, editionById, editionVoice } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import { readDocument } from '../../stories/document.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { MarkupHelp, writtenIn } from '../articles/form.tsx';
import { type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Masthead, Voice } from './edition-fields.tsx';
import { showNewEdition, takeNewEdition } from './edition-new.tsx';
import { Code, EditionTabs, type SettingsContext, SettingsPage } from './frame.tsx';
import { AddButton, Entries } from './listed.tsx';

/** The editions: all of them, making one, changing one, opening and closing it. Mounted at `/desk/settings/editions`. */
export function editions(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showEditions(newsroom, c));
  door.post('/', (c) => takeNewEdition(newsroom, c));
  door.get('/new', (c) => showNewEdition(newsroom, c));
  door.get('/:edition', (c) => showEdition(newsroom, c));
  door.post('/:edition', (c) => takeEdition(newsroom, c));
  door.post('/:edition/opening', (c) => takeOpening(newsroom, c));
  door.post('/:edition/opening/withdrawal', (c) => takeClosing(newsroom, c));
  return door;
}

const base = '/desk/settings/editions';

async function showEditions({ db }: Newsroom, c: SettingsContext) {
  const { locale } = c.get('frame');
  const { defaultEditionId } = await publicationSettings(db);
  const rows = await allEditions(db);
  return c.html(
    <SettingsPage
      c={c}
      tab="editions"
      title={locale.say('editions-heading')}
      actions={<AddButton href={`${base}/new`} label={locale.say('editions-new')} />}
    >
      <Entries
        empty={locale.say('editions-empty')}
        items={rows.map((edition) => {
          const { language } = editionVoice(edition);
          return (
            <li>
              <span>
                <a href={`${base}/${edition.id}`}>
                  <bdi {...writtenIn(edition)}>{edition.title}</bdi>
                </a>{' '}
                <Code>/{edition.code}</Code>{' '}
                <small class="muted">
                  <bdi lang={language}>{knownLanguages[language].name}</bdi>
                  {edition.id === defaultEditionId ? ` · ${locale.say('edition-at-first-address')}` : ''}
                </small>
              </span>
              <State locale={locale} edition={edition} />
              <a href={`${base}/${edition.id}/sections`}>{locale.say('sections-heading')}</a>
              <a href={`${base}/${edition.id}/topics`}>{locale.say('topics-heading')}</a>
            </li>
          );
        })}
      />
    </SettingsPage>,
  );
}

function State({ locale, edition }: { locale: Locale; edition: EditionRow }) {
  const state = edition.opened_at === null ? 'closed' : 'open';
  return <span class={state === 'open' ? 'state ok' : 'state'}>{locale.say('edition-state', { state })}</span>;
}

async function showEdition(
  { db }: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const edition = await editionById(db, c.req.param('edition') ?? '');
  if (edition === undefined) return c.notFound();
  const { timeZone } = await publicationSettings(db);
  const voice = editionVoice(edition);
  const written = writtenIn(edition);
  const values = typed ?? {
    title: edition.title,
    tagline: edition.tagline,
    digits: voice.digits,
    calendar: voice.calendar,
    about: printMarkup(readDocument(JSON.parse(edition.about_json))),
    privacy: printMarkup(readDocument(JSON.parse(edition.privacy_json))),
  };
  const form: FormState = { locale, values, mistakes };
  const isOpen = edition.opened_at !== null;
  return c.html(
    <SettingsPage
      c={c}
      tab="editions"
      title={edition.title}
      actions={
        <div class="acts">
          <State locale={locale} edition={edition} />
          <form method="post" action={`${base}/${edition.id}/opening${isOpen ? '/withdrawal' : ''}`}>
            <button class={isOpen ? 'grave' : 'go'} type="submit">
              {isOpen ? locale.say('edition-close') : locale.say('edition-open')}
            </button>
          </form>
        </div>
      }
      aside={<MarkupHelp locale={locale} photos={false} />}
    >
      <EditionTabs frame={frame} edition={edition} current="edition" />
      <form class="sheet" method="post" action={`${base}/${edition.id}`}>
        <Mistakes form={form} />
        <RequiredNote locale={locale} />
        <p>
          {locale.say('edition-code')}: <Code>/{edition.code}</Code> · {locale.say('edition-language')}:{' '}
          <bdi lang={voice.language}>{knownLanguages[voice.language].name}</bdi>
        </p>
        <Masthead form={form} written={written} />
        <Voice form={form} language={voice.language} timeZone={timeZone} />
        <fieldset class="group">
          <legend>{locale.say('edition-pages')}</legend>
          <TextArea
            form={form}
            name="about"
            label={locale.say('edition-about')}
            hint={locale.say('edition-text-hint')}
            rows={14}
            {...written}
          />
          <TextArea
            form={form}
            name="privacy"
            label={locale.say('edition-privacy')}
            hint={locale.say('edition-text-hint')}
            rows={20}
            {...written}
          />
        </fieldset>
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-save')}
          </button>
        </div>
      </form>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function takeEdition(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw, EDITION_FORM_BYTES);
  const id = c.req.param('edition') ?? '';
  const typed = form.only('title', 'tagline', 'digits', 'calendar', 'about', 'privacy');
  const outcome = await changeEdition(newsroom.db, c.get('staff'), id, typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showEdition(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${base}/${id}?done=saved`, 303);
}

// Two texts in a script of which each letter is six bytes in an encoded form.
const EDITION_FORM_BYTES = 3 * 1024 * 1024;

async function takeOpening({ db }: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const edition = await openEdition(db, c.get('staff'), c.req.param('edition') ?? '');
  return edition === undefined ? c.notFound() : c.redirect(`${base}/${edition.id}?done=edition-opened`, 303);
}

async function takeClosing({ db }: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const edition = await closeEdition(db, c.get('staff'), c.req.param('edition') ?? '');
  return edition === undefined ? c.notFound() : c.redirect(`${base}/${edition.id}?done=edition-closed`, 303);
}
