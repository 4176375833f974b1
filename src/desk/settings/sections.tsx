import type { Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import type { EditionRow, SectionRow } from '../../database/tables.ts';
import { addSection, moveSection, removeSection, renameSection, sectionById } from '../../editions/change-sections.ts';
import type { TypedListing } from '../../editions/listed.ts';
import { sectionsOf } from '../../editions/sections.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Code, type SettingsContext } from './frame.tsx';
import { ListedFields } from './listed.tsx';
import { addressOf, type NamedList, namedList } from './named-list.tsx';

/** An edition's sections: their order, adding, renaming and removing them. Mounted at `/desk/settings`. */
export function sections(newsroom: Newsroom): Hono<DeskEnv> {
  const door = namedList(newsroom, list);
  door.post('/sections/:section/position', (c) => takePosition(newsroom, c));
  return door;
}

const list: NamedList<SectionRow, TypedListing> = {
  name: 'sections',
  says: (locale) => ({
    heading: locale.say('sections-heading'),
    empty: locale.say('sections-empty'),
    adds: locale.say('section-add'),
  }),
  entriesOf: sectionsOf,
  entryById: sectionById,
  add: addSection,
  change: renameSection,
  remove: removeSection,
  typedIn: (form) => form.only('name', 'slug'),
  valuesOf: ({ name, slug }) => ({ name, slug }),
  Fields: ListedFields,
  items: (locale, edition, sections) =>
    sections.map((section, place) => (
      <Entry
        locale={locale}
        edition={edition}
        section={section}
        isFirst={place === 0}
        isLast={place === sections.length - 1}
      />
    )),
  isOrdered: true,
};

interface EntryProps {
  locale: Locale;
  edition: EditionRow;
  section: SectionRow;
  isFirst: boolean;
  isLast: boolean;
}

function Entry({ locale, edition, section, isFirst, isLast }: EntryProps) {
  const { id, name, slug } = section;
  return (
    <li id={`section-${id}`}>
      <span>
        <a href={`/desk/settings/sections/${id}`}>
          <bdi {...writtenIn(edition)}>{name}</bdi>
        </a>{' '}
        <small class="muted">
          <Code>
            /{edition.code}/section/<bdi>{slug}</bdi>
          </Code>
        </small>
      </span>
      <form class="acts" method="post" action={`/desk/settings/sections/${id}/position`}>
        <Way sign="↑" way="earlier" label={locale.say('listed-earlier', { name })} off={isFirst} />
        <Way sign="↓" way="later" label={locale.say('listed-later', { name })} off={isLast} />
      </form>
    </li>
  );
}

/** The list runs down the page in every language, so its arrows do too. */
function Way({ sign, way, label, off }: { sign: string; way: string; label: string; off: boolean }) {
  return (
    <button class="sign" type="submit" name="way" value={way} aria-label={label} title={label} disabled={off}>
      {sign}
    </button>
  );
}

async function takePosition({ db }: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const way = form.text('way') === 'earlier' ? 'earlier' : 'later';
  const section = await moveSection(db, c.get('staff'), c.req.param('section') ?? '', way);
  if (section === undefined) return c.notFound();
  return c.redirect(`${addressOf('sections', section.edition_id)}?done=moved#section-${section.id}`, 303);
}
