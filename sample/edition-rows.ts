import type { Insertable } from 'kysely';
import { defaultWords } from '../src/comments/default-words.ts';
import { listedForm } from '../src/comments/word-list.ts';
import { newId } from '../src/database/ids.ts';
import type { Role, Tables } from '../src/database/tables.ts';
import { type Publication, unnamedPublication } from '../src/editions/publication.ts';
import { bodyDocument } from './bodies.ts';
import { samplePublication } from './publication.ts';
import type { SampleEdition } from './read-articles.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The rows of the publication itself, and how the sample's keys became ids. */
export interface EditionRows {
  publication: Publication;
  editions: Row<'editions'>[];
  sections: Row<'sections'>[];
  topics: Row<'topics'>[];
  staff: Row<'staff'>[];
  authors: Row<'authors'>[];
  authorNames: Row<'author_names'>[];
  policies: Row<'policies'>[];
  clauses: Row<'clauses'>[];
  words: Row<'words'>[];
  editionId(edition: SampleEdition): string;
  sectionId(edition: SampleEdition, key: string): string;
  topicId(edition: SampleEdition, key: string): string;
  authorId(key: string): string;
  /** The sign-in, closed from the first day, of an author who works in the newsroom. */
  staffId(key: string): string;
  clauseId(edition: SampleEdition, number: number): string;
  authorName(edition: SampleEdition, key: string): string;
}

/** The two editions of the sample, opened to readers. */
export const sampleEditions: readonly SampleEdition[] = ['en', 'ar'];

// Digits and month names as the papers of the region print them: Latin digits, Levantine months.
const voices: Record<SampleEdition, { digits: string; calendar: string }> = {
  en: { digits: 'latn', calendar: 'gregorian' },
  ar: { digits: 'latn', calendar: 'gregorian-levantine' },
};

// Jonas Reed edits and decides; the others report. Idris Kamal contributes and has no sign-in.
const roles: Record<string, Role> = {
  'lena-haddow': 'reporter',
  'omar-tellan': 'reporter',
  'mira-solan': 'reporter',
  'jonas-reed': 'editor',
};

/** Builds the rows that everything else of the sample refers to. */
export function editionRows(at: string): EditionRows {
  const ids = new Map<string, string>();
  const idOf = (...name: (string | number)[]) => {
    const key = name.join('/');
    const id = ids.get(key) ?? newId(at);
    ids.set(key, id);
    return id;
  };
  const known = (...name: (string | number)[]) => {
    const id = ids.get(name.join('/'));
    if (id === undefined) throw new Error(`the sample refers to ${name.join('/')}, which it does not have`);
    return id;
  };
  const { sections, topics, authors } = samplePublication;
  const eachEdition = <T>(make: (code: SampleEdition) => T[]): T[] => sampleEditions.flatMap(make);
  const rows = {
    editions: sampleEditions.map((code, position) => {
      const texts = samplePublication.editions[code];
      return {
        id: idOf('edition', code),
        code,
        language: texts.language,
        title: texts.publicationName,
        tagline: texts.tagline,
        ...voices[code],
        about_json: bodyDocument(texts.about, `about ${code}`),
        privacy_json: bodyDocument(texts.privacy, `privacy ${code}`),
        position,
        opened_at: at,
        created_at: at,
      };
    }),
    sections: eachEdition((code) =>
      sections.map(({ key, name, slug }, position) => ({
        id: idOf('section', code, key),
        edition_id: idOf('edition', code),
        slug: slug[code],
        name: name[code],
        position,
        created_at: at,
      })),
    ),
    topics: eachEdition((code) =>
      topics.map(({ key, name, slug, description }) => ({
        id: idOf('topic', code, key),
        edition_id: idOf('edition', code),
        slug: slug[code],
        name: name[code],
        description: description[code],
        created_at: at,
      })),
    ),
    staff: Object.entries(roles).map(([key, role]) => ({
      id: idOf('staff', key),
      name: authors.find((author) => author.key === key)?.name.en ?? key,
      email: `${key}@rivergazette.example`,
      email_verified: 0,
      image: null,
      role,
      language: 'en',
      left_at: at,
      created_at: at,
      updated_at: at,
    })),
    authors: authors.map(({ key }) => ({
      id: idOf('author', key),
      staff_id: key in roles ? idOf('staff', key) : null,
      created_at: at,
    })),
    authorNames: eachEdition((code) =>
      authors.map(({ key, name, slug, title, biography }) => ({
        author_id: idOf('author', key),
        edition_id: idOf('edition', code),
        slug: slug[code],
        name: name[code],
        office: title[code],
        biography: biography[code],
      })),
    ),
    policies: sampleEditions.map((code) => ({
      id: idOf('policy', code),
      edition_id: idOf('edition', code),
      number: 1,
      intro: samplePublication.editions[code].policy.intro,
      made_by: idOf('staff', 'jonas-reed'),
      created_at: at,
    })),
    clauses: eachEdition((code) =>
      samplePublication.editions[code].policy.clauses.map(({ title, text, about }, place) => ({
        id: idOf('clause', code, place + 1),
        policy_id: idOf('policy', code),
        number: place + 1,
        title,
        text,
        about,
      })),
    ),
    words: wordRows(at),
  };
  return {
    ...rows,
    publication: {
      ...unnamedPublication,
      name: samplePublication.editions[samplePublication.defaultEdition].publicationName,
      timeZone: samplePublication.timeZone,
      contact: samplePublication.editions[samplePublication.defaultEdition].contact,
      defaultEditionId: known('edition', samplePublication.defaultEdition),
    },
    editionId: (edition) => known('edition', edition),
    sectionId: (edition, key) => known('section', edition, key),
    topicId: (edition, key) => known('topic', edition, key),
    authorId: (key) => known('author', key),
    staffId: (key) => known('staff', key),
    clauseId: (edition, number) => known('clause', edition, number),
    authorName: (edition, key) => authors.find((author) => author.key === key)?.name[edition] ?? key,
  };
}

/** The starter list of both languages; a word that both list, or that is written two ways, is stored once. */
function wordRows(at: string): Row<'words'>[] {
  const rows = new Map<string, Row<'words'>>();
  for (const { word, verdict, about } of sampleEditions.flatMap((code) => defaultWords[code])) {
    const matching = listedForm(word);
    rows.set(matching, { id: newId(at), word, matching, verdict, about, made_by: null, created_at: at });
  }
  return [...rows.values()];
}
