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
import { type KnownWithin, knownFrom, shownHistory, sourceIdsOf, tagsOf } from './known-from.ts';
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
  const all = statements.map((statement): KnownEntry => {
    const question = questions.get(statement.claim?.questionId ?? '');
    const asked = question !== undefined && asking.has(question.id) ? linkTo(masthead, question) : null;
    return { ...knownFrom(within, statement), question: asked };
  });
  const { entries, places } = joined(all);
  const shown = histories.map((history) => shownHistory(masthead, history));
  // Whoever has signed that the article may stay, or changed it, has said all there is to say over it.
  const open = histories.map(({ claim }) => waiting.has(claim.id));
  return {
    told: {
      entries,
      questions: answered.filter(({ claims }) => isAnsweredTwice(claims)),
      histories: shown,
      fallen: shown.filter(
        ({ changes: [now] }, at) =>
          now !== undefined && open[at] && hasFallen(now.standing) && !isNoted(article, now.at),
      ),
    },
    spans: spansOf(article.body, statements, places),
    quoted: statements.flatMap((one, at) => {
      const from = all[at];
      const isWhole = one.manner === 'direct' && from !== undefined;
      return isWhole ? [{ quote: asWords(bareWords(one.passage.exact), null, edition.language), from }] : [];
    }),
    claims: [...new Map(claims.map(({ id, words }) => [id, wordsFor(words, edition.language)])).values()],
  };
}

/** Entries of which the same is known are one; `places` says which one each was. */
function joined(all: readonly KnownEntry[]): { entries: KnownEntry[]; places: number[] } {
  const places = new Map<string, number>();
  const entries: KnownEntry[] = [];
  const placeOf = all.map((entry) => {
    const name = JSON.stringify(entry);
    const place = places.get(name) ?? entries.push(entry) - 1;
    places.set(name, place);
    return place;
  });
  return { entries, places: placeOf };
}

function spansOf(body: Node, statements: readonly PublishedStatement[], places: readonly number[]): ToldSpan[] {
  const found = findPassages(
    body,
    statements.map(({ passage }) => passage),
  );
  return found.flatMap((span, at) => (span === undefined ? [] : [{ ...span, place: places[at] ?? 0 }]));
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
