import { isLanguageCode, knownLanguages } from '../../languages/known-languages.ts';
import type { Locale } from '../../languages/locale.ts';
import type { EditionRow, SectionRow } from '../database/tables.ts';
import { editionAddress, listAddress, standingAddress } from '../editions/addresses.ts';
import { defaultEditionOf, localeOf, openEditions } from '../editions/editions.ts';
import { type Publication, publicationSettings } from '../editions/publication.ts';
import { sectionsOf } from '../editions/sections.ts';
import type { Rendering } from '../pages/pages.ts';
import { picturesById } from '../photos/photos.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { browserScripts } from './assets.ts';
import { faviconInPlace } from './marks.ts';
import { shownPicture } from './pictures.ts';
import type { EditionLink, Frame, Head, Picture, Theme } from './theme.ts';
import { themeByName } from './themes.ts';

/** What is read once for a page, whatever the page: who publishes, in which edition, in whose looks. */
export interface Masthead {
  publication: Publication;
  edition: EditionRow;
  /** Every open edition, this one too. */
  editions: EditionRow[];
  sections: SectionRow[];
  locale: Locale;
  logo: Picture | null;
  theme: Theme;
  /** The origin of all whole addresses. */
  origin: string;
  /** Address of the script that every page loads. */
  script: string;
}

/**
 * The masthead of the open edition `code`, of the default edition for `null`; `undefined` when there is none. The
 * page is noted as made from the publication: whatever names an edition, section, topic or author changes that tag.
 */
export async function mastheadOf(
  newsroom: Newsroom,
  code: string | null,
  rendering?: Rendering,
): Promise<Masthead | undefined> {
  const { db } = newsroom;
  rendering?.dependsOn('publication');
  const [publication, editions] = await Promise.all([publicationSettings(db), openEditions(db)]);
  const edition =
    code === null ? defaultEditionOf(publication, editions) : editions.find((candidate) => candidate.code === code);
  if (edition === undefined) return undefined;
  return drawn(newsroom, { publication, edition, editions, sections: await sectionsOf(db, edition.id) });
}

/** The masthead of a publication that has not opened any edition yet: its name, in the source language. */
export async function unopenedMasthead(newsroom: Newsroom): Promise<Masthead> {
  const publication = await publicationSettings(newsroom.db);
  const edition: EditionRow = {
    id: '',
    code: 'en',
    language: 'en',
    title: publication.name,
    tagline: '',
    digits: 'latn',
    calendar: 'gregorian',
    about_json: '',
    privacy_json: '',
    position: 0,
    opened_at: null,
    created_at: '',
  };
  return drawn(newsroom, { publication, edition, editions: [], sections: [] });
}

/** With what it takes to draw it: voice, logo, theme and script. */
async function drawn(
  newsroom: Newsroom,
  read: Pick<Masthead, 'publication' | 'edition' | 'editions' | 'sections'>,
): Promise<Masthead> {
  const logoId = read.publication.logoPhotoId;
  const [logos, theme, scripts] = await Promise.all([
    picturesById(newsroom.db, logoId === null ? [] : [logoId]),
    themeByName(read.publication.theme),
    browserScripts(),
  ]);
  const logo = logoId === null ? undefined : logos.get(logoId);
  return {
    ...read,
    locale: localeOf(read.publication, read.edition),
    logo: logo === undefined ? null : shownPicture(logo),
    theme,
    origin: newsroom.config.publicUrl,
    script: scripts.addressOf('load'),
  };
}

/** What a page adds to its masthead. Paths begin with `/`. */
export interface PageAbout {
  /** `null` for what no search engine shall keep. */
  path: string | null;
  /** Empty on the front page. */
  title: string;
  description?: string;
  /** The same page in other editions, by edition id: paths. */
  elsewhere?: ReadonlyMap<string, string>;
  currentSectionId?: string | undefined;
  openGraph?: Head['openGraph'];
  structuredData?: Head['structuredData'];
}

/** Everything that stands around a page. */
export function frameOf(masthead: Masthead, about: PageAbout): Frame {
  const { edition, origin, sections, logo, publication, locale } = masthead;
  const { code } = edition;
  const elsewhere = about.elsewhere ?? new Map<string, string>();
  return {
    locale,
    publication: { name: publication.name, accent: publication.accent, logo },
    edition: { code, title: edition.title, tagline: edition.tagline, href: editionAddress(code) },
    sections: sections.map((section) => ({
      name: section.name,
      href: listAddress(code, 'section', section.slug),
      current: section.id === about.currentSectionId,
    })),
    editions: otherEditions(masthead, elsewhere),
    places: {
      about: standingAddress(code, 'about'),
      policy: standingAddress(code, 'policy'),
      corrections: standingAddress(code, 'corrections'),
      privacy: standingAddress(code, 'privacy'),
    },
    head: {
      title: about.title,
      description: about.description ?? edition.tagline,
      canonical: about.path === null ? null : origin + about.path,
      alternates: alternatesOf(masthead, about.path, elsewhere),
      openGraph: about.path === null ? [] : openGraphOf(masthead, about, about.path),
      structuredData: about.structuredData ?? null,
    },
    assets: { favicon: logo?.sizes[0]?.jpg ?? faviconInPlace(publication), script: masthead.script },
  };
}

/** The same standing page in every other edition. */
export function everywhere(masthead: Masthead, addressIn: (code: string) => string): Map<string, string> {
  return new Map(masthead.editions.map((edition) => [edition.id, addressIn(edition.code)]));
}

/** The other open editions, each leading to the page in `elsewhere` or to its front. */
export function otherEditions(masthead: Masthead, elsewhere: ReadonlyMap<string, string>): EditionLink[] {
  return masthead.editions
    .filter((edition) => edition.id !== masthead.edition.id)
    .map((edition) => {
      const language = isLanguageCode(edition.language) ? edition.language : 'en';
      const { name, direction } = knownLanguages[language];
      return { name, language, direction, href: elsewhere.get(edition.id) ?? editionAddress(edition.code) };
    });
}

function alternatesOf(
  masthead: Masthead,
  path: string | null,
  elsewhere: ReadonlyMap<string, string>,
): Head['alternates'] {
  const others = masthead.editions.filter((edition) => edition.id !== masthead.edition.id && elsewhere.has(edition.id));
  if (path === null || others.length === 0) return [];
  return [
    { language: masthead.edition.language, href: masthead.origin + path },
    ...others.map((edition) => ({
      language: edition.language,
      href: masthead.origin + (elsewhere.get(edition.id) ?? ''),
    })),
  ];
}

function openGraphOf(masthead: Masthead, about: PageAbout, path: string): Head['openGraph'] {
  const { edition, origin } = masthead;
  return [
    { property: 'og:title', content: about.title === '' ? edition.title : about.title },
    { property: 'og:url', content: origin + path },
    { property: 'og:site_name', content: edition.title },
    { property: 'og:locale', content: edition.language },
    ...(about.openGraph ?? [{ property: 'og:type', content: 'website' }]),
  ];
}
