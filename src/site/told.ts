import type { Node } from 'prosemirror-model';
import type { Rendering } from '../pages/pages.ts';
import { questionsWithPages, sourcesWithPages } from '../sources/public-pages.ts';
import type { PublishedStatement } from '../sources/published.ts';
import { questionsById } from '../sources/questions.ts';
import { claimsFallenUnder, claimsWaitingUnder, historiesOf } from '../sources/standing-history.ts';
import { findPassages } from '../stories/passages.ts';
import type { PublishedArticle } from '../stories/reading.ts';
import type { ToldSpan } from '../stories/told-pieces.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answeredQuestions, linkTo } from './answered-questions.ts';
import { bareWords } from './bare-words.ts';
import { isAgainst, type KnownWithin, knownFrom, shownHistory, sourceIdsOf, tagsOf } from './known-from.ts';
import type { Masthead } from './masthead.ts';
import type { Quoted } from './statement-data.ts';
import type { KnownEntry, Told, Words } from './theme-told.ts';
import { asWords, wordsFor } from './words-in.ts';

/** Who said what in an article, and where its body is marked. */
export interface ArticleTold {
  told: Told;
  spans: ToldSpan[];
  /** What is given word for word, and the claims that it is about; for machines. */
  quoted: Quoted[];
  claims: Words[];
}

/**
 * What readers are told of an article's sources, with what its page is made from noted; `undefined` where nobody's words
 * are marked and nothing fell.
 */
export async function toldIn(
  newsroom: Newsroom,
  masthead: Masthead,
  article: PublishedArticle,
  statements: readonly PublishedStatement[],
  rendering?: Rendering,
): Promise<ArticleTold | undefined> {
  const { db } = newsroom;
  const { edition } = masthead;
  const fallenUnder = await claimsFallenUnder(db, article.id);
  if (statements.length === 0 && fallenUnder.length === 0) return undefined;
  rendering?.dependsOn(...tagsOf(statements), ...fallenUnder.map((id) => `claim:${id}`));
  const claims = statements.flatMap(({ claim }) => claim ?? []);
  const questionIds = [...new Set(claims.flatMap(({ questionId }) => questionId ?? []))];
  const [waiting, pages, asking, questions, histories, answered] = await Promise.all([
    claimsWaitingUnder(db, article.id),
    sourcesWithPages(db, edition.id, statements.flatMap(sourceIdsOf)),
    questionsWithPages(db, edition.id, questionIds),
    questionsById(db, questionIds),
    historiesOf(db, [...claims.map(({ id }) => id), ...fallenUnder]),
    answeredQuestions(newsroom, masthead, questionIds, { articleId: article.id, statements }, rendering),
  ]);
  const within: KnownWithin = { masthead, pages };
  const all = statements.map((statement): Known => {
    const question = questions.get(statement.claim?.questionId ?? '');
    const asked = question !== undefined && asking.has(question.id) ? linkTo(masthead, question) : null;
    return { ...knownFrom(within, statement), question: asked };
  });
  const spans = spansOf(article.body, statements);
  const { entries, marks } = joined(statements, all, new Set(spans.map(({ place }) => place)), edition.language);
  const shown = histories.map((history) => shownHistory(masthead, history));
  // Whoever has signed that the article may stay, or changed it, has said all there is to say over it.
  const open = histories.map(({ claim }) => waiting.has(claim.id));
  return {
    told: {
      entries,
      marks,
      questions: answered.filter(({ claims }) => isAnsweredTwice(claims)),
      histories: shown,
      fallen: shown.filter(
        ({ changes: [now] }, at) =>
          now !== undefined && open[at] && hasFallen(now.standing) && !isNoted(article, now.at),
      ),
    },
    spans,
    quoted: statements.flatMap((one, at) => {
      const from = all[at];
      const isWhole = one.manner === 'direct' && from !== undefined;
      return isWhole ? [{ quote: asWords(bareWords(one.passage.exact), null, edition.language), from }] : [];
    }),
    claims: [...new Map(claims.map(({ id, words }) => [id, wordsFor(words, edition.language)])).values()],
  };
}

type Known = Omit<KnownEntry, 'about' | 'side'>;

/**
 * Statements of which the same is known as one entry, and entries that say of one claim that it is so, or is not, beside each
 * other; `marks` says in which entry each statement is.
 * @param marked the statements whose words are in the text
 */
function joined(
  statements: readonly PublishedStatement[],
  all: readonly Known[],
  marked: ReadonlySet<number>,
  language: string,
): { entries: KnownEntry[]; marks: number[] } {
  const claimOf = (at: number) => statements[at]?.claim?.id ?? '';
  const against = statements.map(isAgainst);
  const isContested = (at: number) =>
    statements.some((_, other) => claimOf(other) === claimOf(at) && against[other] !== against[at]);
  const groups = new Map<string, { entry: KnownEntry; order: [number, number] }>();
  const groupOf = statements.map((statement, at) => {
    const { claim, passage } = statement;
    const side =
      claim !== undefined && isContested(at)
        ? { claim: wordsFor(claim.words, language), isAgainst: against[at] === true }
        : null;
    const name = JSON.stringify([all[at], side && claimOf(at), side?.isAgainst]);
    const known = groups.get(name);
    const first = side === null ? at : statements.findIndex((_, other) => claimOf(other) === claimOf(at));
    const group = known ?? {
      entry: { ...(all[at] as Known), about: [], side },
      order: [first, side?.isAgainst ? 1 : 0],
    };
    groups.set(name, group);
    if (marked.has(at))
      group.entry.about.push({ words: asWords(beginningOf(passage.exact), null, language), mark: at });
    return group;
  });
  const sorted = [...groups.values()].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  return { entries: sorted.map(({ entry }) => entry), marks: groupOf.map((group) => sorted.indexOf(group)) };
}

/** So few words tell which statement is meant. */
const MOST_WORDS = 8;

function beginningOf(words: string): string {
  const all = words.trim().split(/\s+/);
  return all.length <= MOST_WORDS
    ? all.join(' ')
    : `${all
        .slice(0, MOST_WORDS)
        .join(' ')
        .replace(/[,;:،؛]+$/, '')}…`;
}

/** Where what was said stands in the body; the place of each is that of its statement. */
function spansOf(body: Node, statements: readonly PublishedStatement[]): ToldSpan[] {
  const found = findPassages(
    body,
    statements.map(({ passage }) => passage),
  );
  return found.flatMap((span, place) => (span === undefined ? [] : [{ ...span, place }]));
}

/** There is nothing to set side by side where all who speak say the same. */
function isAnsweredTwice(claims: Told['questions'][number]['claims']): boolean {
  return claims.length > 1 || new Set(claims[0]?.statements.map(({ isAgainst }) => isAgainst)).size > 1;
}

function hasFallen(standing: string): boolean {
  return standing === 'disputed' || standing === 'denied' || standing === 'retracted';
}

/** Whether the newsroom put a note on the article after that. */
function isNoted({ corrections }: PublishedArticle, at: string): boolean {
  return corrections.some(({ created_at }) => created_at >= at);
}
