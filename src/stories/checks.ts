import { countCharacters, isBlank } from '../comments/characters.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Found, SaidInArticle } from '../sources/checks/said.ts';
import { type StatementCheckName, statementChecks, statementFindings } from '../sources/checks/statement-checks.ts';
import type { ArticleText } from './articles.ts';
import type { Figure } from './document.ts';
import { countEmptyBlocks, documentText } from './document-html.ts';
import { BODY_FIELD } from './markup.ts';

/** What a check looks at: the text as it would be published, and what was gathered about it before. */
export interface CheckedArticle {
  text: ArticleText;
  /** The moment of publication, UTC ISO text. */
  at: string;
  embargoEndsAt: string | null;
  /** The stored photos that the text shows, by id. */
  photos: ReadonlyMap<string, { expiresOn: string | null }>;
  /** Addresses of links that did not answer when they were last asked. */
  deadLinks: readonly string[];
  /** Editorial notes that nobody resolved. */
  openNotes: number;
  /** Corrections of sibling articles that wait for an answer here. */
  openRequests: number;
}

/** `block` has no way round it but to put it right; `override` can be set aside with a reason; `warn` only says it. */
export type Strength = 'block' | 'override' | 'warn';

/** What a check found: a mistake at its field, and what a reason for setting it aside is kept under. */
export interface Finding extends Mistake {
  check: CheckName | StatementCheckName;
  strength: Strength;
  /** What it complains of, among several: a photo's id, an address, in which way; empty for the article as a whole. */
  subject: string;
  /** Where in the guide “Sources and claims” it is explained, if it is. */
  guide?: StatementCheckName;
}

/** A headline has at least so many characters, and at most. */
export const HEADLINE_LENGTHS = { least: 5, most: 110 } as const;
/** The same for a standfirst. */
export const STANDFIRST_LENGTHS = { least: 15, most: 320 } as const;

interface Lengths {
  least: number;
  most: number;
}

interface Check {
  name: string;
  strength: Strength;
  find(article: CheckedArticle): readonly Found[];
}

/** Every check before publishing, in the order of the page, each with the reason that it is there. */
export const checks = [
  // Without it nothing can be linked, listed or read aloud.
  {
    name: 'headline',
    strength: 'block',
    find: ({ text }) => when(isBlank(text.headline), mistake('headline', 'desk-article-mistake-headline-empty')),
  },
  // One word says nothing in a list; four lines are cut off in search results and fill a telephone's screen. Still, “Resigned.”
  {
    name: 'headline-length',
    strength: 'override',
    find: ({ text }) => lengthFound('headline', text.headline, HEADLINE_LENGTHS),
  },
  // Lists, search results and shared links show it; a short notice can do without.
  {
    name: 'standfirst',
    strength: 'override',
    find: ({ text }) => when(isBlank(text.standfirst), mistake('standfirst', 'desk-check-standfirst-missing')),
  },
  {
    name: 'standfirst-length',
    strength: 'override',
    find: ({ text }) => lengthFound('standfirst', text.standfirst, STANDFIRST_LENGTHS),
  },
  // Readers have a right to know who says so. What the newsroom signs as a whole has an author of that name.
  {
    name: 'byline',
    strength: 'block',
    find: ({ text }) => when(text.authorIds.length === 0, mistake('authors', 'desk-article-mistake-authors-missing')),
  },
  // Without one it stands on no page but the front, and is gone when it leaves that.
  {
    name: 'section',
    strength: 'block',
    find: ({ text }) => when(text.sectionId === null, mistake('section', 'desk-article-mistake-section-missing')),
  },
  {
    name: 'body',
    strength: 'block',
    find: ({ text }) => when(isBlank(documentText(text.body)), mistake(BODY_FIELD, 'desk-article-mistake-body-empty')),
  },
  // A photo that was removed meanwhile leaves a hole in the page.
  {
    name: 'photo-stored',
    strength: 'block',
    find: (article) =>
      eachPhoto(
        article,
        ({ photoId }) => !article.photos.has(photoId),
        () => mistake('photo', 'desk-check-photo-gone'),
        (number) => mistake(BODY_FIELD, 'desk-check-figure-gone', { number }),
      ),
  },
  // Naming the maker is a moral right of theirs (Berne Convention, article 6bis): no reason sets it aside.
  {
    name: 'photo-credit',
    strength: 'block',
    find: (article) =>
      eachPhoto(
        article,
        ({ credit }) => isBlank(credit),
        () => mistake('credit', 'desk-photo-mistake-credit-missing'),
        (number) => mistake(BODY_FIELD, 'desk-check-figure-credit', { number }),
      ),
  },
  // What was licensed until a day may not be shown after it. A licence that was prolonged is noted with the photo.
  {
    name: 'photo-rights',
    strength: 'block',
    find: (article) =>
      eachPhoto(
        article,
        ({ photoId }) => isExpired(article, photoId),
        () => mistake('photo', 'desk-check-photo-rights'),
        (number) => mistake(BODY_FIELD, 'desk-check-figure-rights', { number }),
      ),
  },
  // Whoever cannot see the photo hears nothing instead (WCAG 2.2, 1.1.1); one that only decorates needs no words.
  {
    name: 'photo-alternative',
    strength: 'override',
    find: (article) =>
      eachPhoto(
        article,
        ({ alternativeText }) => isBlank(alternativeText),
        () => mistake('alternative', 'desk-photo-mistake-alternative-missing'),
        (number) => mistake(BODY_FIELD, 'desk-check-figure-alternative', { number }),
      ),
  },
  // The caption is read aloud as well: the same words twice say nothing of what is to be seen.
  {
    name: 'photo-alternative-is-caption',
    strength: 'override',
    find: (article) =>
      eachPhoto(
        article,
        ({ alternativeText, caption }) => !isBlank(alternativeText) && plain(alternativeText) === plain(caption),
        () => mistake('alternative', 'desk-check-photo-alternative-is-caption'),
        (number) => mistake(BODY_FIELD, 'desk-check-figure-alternative-is-caption', { number }),
      ),
  },
  // The newsroom gave its word to whoever sent the text before its time.
  {
    name: 'embargo',
    strength: 'block',
    find: ({ embargoEndsAt, at }) =>
      when(embargoEndsAt !== null && embargoEndsAt > at, mistake('form', 'desk-check-embargo')),
  },
  // The other end may be back tomorrow, or refuse every program: the newsroom looks for itself.
  {
    name: 'links',
    strength: 'warn',
    find: ({ deadLinks }) =>
      deadLinks.map((address) => ({ ...mistake(BODY_FIELD, 'desk-check-link', { address }), subject: address })),
  },
  // A translation begins with the original's empty paragraphs; the page leaves out those that nobody filled.
  {
    name: 'empty-paragraphs',
    strength: 'warn',
    find: ({ text }) => {
      const count = countEmptyBlocks(text.body);
      return when(
        count > 0 && !isBlank(documentText(text.body)),
        mistake(BODY_FIELD, 'desk-check-empty-paragraphs', { count }),
      );
    },
  },
  // Somebody asked something of the text and has no answer yet; not every question has to be answered before readers see it.
  {
    name: 'notes',
    strength: 'warn',
    find: ({ openNotes }) => when(openNotes > 0, mistake('notes', 'desk-check-notes', { count: openNotes })),
  },
  // The same story was corrected in another edition: this one may repeat what was wrong.
  {
    name: 'corrections',
    strength: 'warn',
    find: ({ openRequests }) =>
      when(openRequests > 0, mistake('corrections', 'desk-check-corrections', { count: openRequests })),
  },
] as const satisfies readonly Check[];

export type CheckName = (typeof checks)[number]['name'];

/** The names of the checks of an article itself, in their order; those of what is said in it are `statementChecks`. */
export const checkNames: readonly CheckName[] = checks.map(({ name }) => name);

/** Everything that the checks find, in their order: in the article itself, then in what it says that somebody said. */
export function findingsOf(article: CheckedArticle, said?: SaidInArticle): Finding[] {
  const ofArticle = checks.flatMap(({ name, strength, find }) =>
    (find(article) as readonly Found[]).map((found) => ({ ...found, check: name, strength })),
  );
  const ofStatements = said === undefined ? [] : statementFindings(said);
  return [
    ...ofArticle.map(findingFrom),
    ...ofStatements.map((found) => ({ ...findingFrom(found), guide: found.check })),
  ];
}

/** The check of that name, if a reason sets aside what it finds. */
export function overridableCheck(name: string): CheckName | StatementCheckName | undefined {
  return [...checks, ...statementChecks].find((one) => one.name === name && one.strength === 'override')?.name;
}

function findingFrom<T extends Found & Pick<Finding, 'check' | 'strength'>>(found: T): Finding {
  const {
    mistakes: [one],
    subject = '',
    check,
    strength,
  } = found;
  return { ...one, check, strength, subject };
}

/** Whether `found` keeps the article from readers, unless a reason was given for setting it aside. */
export function standsInTheWay(found: Finding, overrides: readonly { check_name: string; subject: string }[]): boolean {
  if (found.strength === 'warn') return false;
  if (found.strength === 'block') return true;
  return !overrides.some((one) => one.check_name === found.check && one.subject === found.subject);
}

/** The figures between a body's paragraphs, in the order of the text. */
export function figuresIn({ body }: Pick<ArticleText, 'body'>): Figure[] {
  const figures: Figure[] = [];
  body.descendants((node) => {
    if (node.type.name === 'figure') figures.push(node.attrs as Figure);
    return node.isBlock && !node.isTextblock;
  });
  return figures;
}

function when(isSo: boolean, outcome: { mistakes: [Mistake] }): Found[] {
  return isSo ? [outcome] : [];
}

const lengthMessages = {
  headline: { short: 'desk-check-headline-short', long: 'desk-check-headline-long' },
  standfirst: { short: 'desk-check-standfirst-short', long: 'desk-check-standfirst-long' },
} as const;

/** A reason holds for a text that is too short, or too long, not for whatever stands there later. */
function lengthFound(field: keyof typeof lengthMessages, words: string, lengths: Lengths): Found[] {
  if (isBlank(words)) return [];
  const { count } = countCharacters(words);
  const { short, long } = lengthMessages[field];
  if (count < lengths.least) return [{ ...mistake(field, short, { count, limit: lengths.least }), subject: 'short' }];
  if (count > lengths.most) return [{ ...mistake(field, long, { count, limit: lengths.most }), subject: 'long' }];
  return [];
}

function eachPhoto(
  { text }: CheckedArticle,
  isWrong: (figure: Figure) => boolean,
  ofLead: () => { mistakes: [Mistake] },
  ofFigure: (number: number) => { mistakes: [Mistake] },
): Found[] {
  const lead = text.lead !== null && isWrong(text.lead) ? [{ ...ofLead(), subject: text.lead.photoId }] : [];
  const figures = figuresIn(text).flatMap((figure, index) =>
    isWrong(figure) ? [{ ...ofFigure(index + 1), subject: figure.photoId }] : [],
  );
  return [...lead, ...figures];
}

function isExpired({ photos, at }: CheckedArticle, photoId: string): boolean {
  const expiresOn = photos.get(photoId)?.expiresOn ?? null;
  // The day itself is still allowed.
  return expiresOn !== null && expiresOn.slice(0, 10) < at.slice(0, 10);
}

/** Words as one compares them: letters and digits only. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
