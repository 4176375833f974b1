import { isolate } from '../../../languages/bidi.ts';
import type { Database } from '../../database/open.ts';
import type { EditionRow } from '../../database/tables.ts';
import { allEditions, editionVoice } from '../../editions/editions.ts';
import { sectionsOf, topicsOf } from '../../editions/sections.ts';
import { may } from '../../people/rights.ts';
import { everybody } from '../../people/staff.ts';
import { photosInLibrary } from '../../photos/library.ts';
import { findArticles, findComments } from '../../search/search.ts';
import { searchForms } from '../../search/search-form.ts';
import { findClaims } from '../../sources/claims.ts';
import { namedSources } from '../../sources/listed-sources.ts';
import { findQuestions } from '../../sources/questions.ts';
import { photoName } from '../articles/form.tsx';
import { type Words, wordsFor } from '../claims/words.tsx';
import type { Frame } from '../frame.tsx';

/** One thing that was found, ready to be shown and opened. */
export interface FoundThing {
  /** The kind of thing, in the words of who looks. */
  group: string;
  title: string;
  detail: string;
  href: string;
  /** Of the title, where it differs from the desk's own. */
  lang?: string;
}

/** How many of each kind the palette shows, and the page of its own. */
export const A_FEW = 6;
export const MANY = 30;

/** Everything of the newsroom that has the words of `question` and that this person may open. */
export async function findEverywhere(
  db: Database,
  frame: Frame,
  question: string,
  most: number,
): Promise<FoundThing[]> {
  if (searchForms(question).length === 0) return [];
  const editions = await allEditions(db);
  const found = await Promise.all([
    articlesFound(db, frame, editions, question, most),
    commentsFound(db, frame, question, most),
    photosFound(db, frame, question, most),
    sourcesFound(db, frame, question, most),
    claimsFound(db, frame, question, most),
    listsFound(db, frame, editions, question),
    peopleFound(db, frame, question),
  ]);
  return found.flat();
}

async function articlesFound(
  db: Database,
  { locale, staff }: Frame,
  editions: readonly EditionRow[],
  question: string,
  most: number,
): Promise<FoundThing[]> {
  const now = new Date().toISOString();
  return (await findArticles(db, staff, question, most)).map((article) => {
    const edition = editions.find((one) => one.id === article.edition_id);
    const saved = locale.relative(article.saved_at, now);
    return {
      group: locale.say('desk-search-articles'),
      title: article.headline === '' ? locale.say('desk-article-untitled') : article.headline,
      detail:
        edition === undefined || editions.length === 1
          ? saved
          : `${isolate(edition.title, locale.direction)} · ${saved}`,
      href: `/desk/articles/${article.id}`,
      ...(edition === undefined ? {} : { lang: editionVoice(edition).language }),
    };
  });
}

const LONGEST_EXCERPT = 90;

async function commentsFound(db: Database, { locale, staff }: Frame, question: string, most: number) {
  return (await findComments(db, staff, question, most)).map(
    (comment): FoundThing => ({
      group: locale.say('desk-search-comments'),
      title: excerptAround(comment.body, question),
      detail: locale.say('desk-search-comment-detail', { name: comment.name, headline: comment.headline }),
      href: `/desk/comments/${comment.id}`,
    }),
  );
}

/** The part of a text in which the first word of the question stands. */
function excerptAround(body: string, question: string): string {
  const words = [...body.replace(/\s+/g, ' ').trim().matchAll(/\S+/g)];
  const [wanted = ''] = searchForms(question);
  const at = words.findIndex(([word]) => searchForms(word).some((form) => form.startsWith(wanted)));
  const from = Math.max(0, at - 4);
  let excerpt = '';
  for (const [word] of words.slice(from)) {
    if (excerpt.length + word.length > LONGEST_EXCERPT) return `${from > 0 ? '… ' : ''}${excerpt}…`;
    excerpt += excerpt === '' ? word : ` ${word}`;
  }
  return `${from > 0 ? '… ' : ''}${excerpt}`;
}

async function photosFound(db: Database, { locale, staff }: Frame, question: string, most: number) {
  if (!may(staff, 'write articles')) return [];
  const { items } = await photosInLibrary(db, { words: question, most });
  return items.map(
    (photo): FoundThing => ({
      group: locale.say('desk-search-photos'),
      title: photoName(locale, photo),
      detail: photo.credit,
      href: `/desk/photos/${photo.id}`,
    }),
  );
}

/** Named sources; an anonymous one is found through its story alone. */
async function sourcesFound(db: Database, { locale, staff }: Frame, question: string, most: number) {
  if (!may(staff, 'write articles')) return [];
  const { sources } = await namedSources(db, staff, { words: question, most });
  return sources.map(({ id, kind, names }): FoundThing => {
    const labels = Object.fromEntries(Object.entries(names).map(([language, { label }]) => [language, label]));
    const { text, language } = wordsFor(locale, labels);
    return {
      group: locale.say('desk-search-sources'),
      title: text,
      detail: locale.say('desk-source-kind', { kind }),
      href: `/desk/sources/${id}`,
      lang: language,
    };
  });
}

async function claimsFound(db: Database, { locale, staff }: Frame, question: string, most: number) {
  if (!may(staff, 'write articles')) return [];
  const [questions, claims] = await Promise.all([
    findQuestions(db, question, { most }),
    findClaims(db, question, { most }),
  ]);
  const found = (group: string, href: string, words: Words, detail: string): FoundThing => {
    const { text, language } = wordsFor(locale, words);
    return { group, title: text, detail, href, lang: language };
  };
  return [
    ...questions.map(({ id, words }) => found(locale.say('desk-search-questions'), `/desk/questions/${id}`, words, '')),
    ...claims.map(({ id, words, standing }) =>
      found(locale.say('desk-search-claims'), `/desk/claims/${id}`, words, locale.say('desk-standing', { standing })),
    ),
  ];
}

/** Sections and topics: few enough to be read as they are. */
async function listsFound(
  db: Database,
  { locale, staff }: Frame,
  editions: readonly EditionRow[],
  question: string,
): Promise<FoundThing[]> {
  if (!may(staff, 'manage settings')) return [];
  const forms = searchForms(question);
  const lists = await Promise.all(
    editions.map(async (edition) => {
      const named = (rows: readonly { id: string; name: string }[], path: 'sections' | 'topics') =>
        rows
          .filter(({ name }) => hasAll(name, forms))
          .map(
            (row): FoundThing => ({
              group: locale.say(path === 'sections' ? 'desk-search-sections' : 'desk-search-topics'),
              title: row.name,
              detail: edition.title,
              href: `/desk/settings/${path}/${row.id}`,
              lang: editionVoice(edition).language,
            }),
          );
      const [sections, topics] = await Promise.all([sectionsOf(db, edition.id), topicsOf(db, edition.id)]);
      return [...named(sections, 'sections'), ...named(topics, 'topics')];
    }),
  );
  return lists.flat();
}

async function peopleFound(db: Database, { locale, staff }: Frame, question: string): Promise<FoundThing[]> {
  if (!may(staff, 'manage people')) return [];
  const forms = searchForms(question);
  return (await everybody(db))
    .filter(({ name, email }) => hasAll(`${name} ${email}`, forms))
    .map((person) => ({
      group: locale.say('desk-search-people'),
      title: person.name,
      detail: person.email,
      href: '/desk/people',
    }));
}

function hasAll(text: string, forms: readonly string[]): boolean {
  const words = searchForms(text);
  return forms.every((form) => words.some((word) => word.startsWith(form)));
}

/** What was found, in its groups, in the order in which they are shown. */
export function inGroups(found: readonly FoundThing[]): Map<string, FoundThing[]> {
  const groups = new Map<string, FoundThing[]>();
  for (const thing of found) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  return groups;
}
