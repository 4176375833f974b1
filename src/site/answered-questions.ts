import { articleAddress, recordAddress } from '../editions/addresses.ts';
import type { Rendering } from '../pages/pages.ts';
import { claimsOfQuestion } from '../sources/claims.ts';
import { questionsWithPages, sourcesWithPages } from '../sources/public-pages.ts';
import { type PublishedStatement, publishedAboutClaims } from '../sources/published.ts';
import { type Question, questionsById } from '../sources/questions.ts';
import { type PublishedHeadline, publishedHeadlines } from '../stories/published-headlines.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { bareWords } from './bare-words.ts';
import { isAgainst, type KnownWithin, knownFrom, sourceIdsOf, tagsOf } from './known-from.ts';
import type { Masthead } from './masthead.ts';
import type { ShownQuestion, ShownStatement, WordsLink } from './theme-told.ts';
import { asWords, wordsFor } from './words-in.ts';

/** Statements for each answer in an article, the same number for all. */
const MOST_IN_ARTICLE = 6;

/** The article that is read, and what it tells: in a preview, what it would. */
export interface Reading {
  articleId: string;
  statements: readonly PublishedStatement[];
}

/**
 * The questions with everything that published articles say on them, each answer in the words it was published with, the oldest
 * first. Answers that no article gives are left out, and nothing says which is right but the desk's own standing.
 */
export async function answeredQuestions(
  newsroom: Newsroom,
  masthead: Masthead,
  questionIds: readonly string[],
  here: Reading | null,
  rendering?: Rendering,
): Promise<ShownQuestion[]> {
  if (questionIds.length === 0) return [];
  const { db } = newsroom;
  rendering?.dependsOn(...questionIds.map((id) => `question:${id}`));
  const questions = await questionsById(db, questionIds);
  const claims = (await Promise.all(questionIds.map((id) => claimsOfQuestion(db, id)))).flat();
  const claimIds = claims.map(({ id }) => id);
  const own = (here?.statements ?? []).filter(({ claimId }) => claimId !== null && claimIds.includes(claimId));
  const others = (await publishedAboutClaims(db, claimIds, masthead.edition.id)).filter(
    ({ id, articleId }) => articleId !== here?.articleId && !own.some((one) => one.id === id),
  );
  const statements = [...own, ...others].sort(byDay);
  const within = await statementsWithin(newsroom, masthead, statements, rendering);
  const asking = await questionsWithPages(db, masthead.edition.id, questionIds);
  return questionIds.flatMap((id) => {
    const question = questions.get(id);
    if (question === undefined) return [];
    const answers = claims.filter(({ questionId }) => questionId === id);
    const given = answers.map((claim) => ({ claim, all: statements.filter(({ claimId }) => claimId === claim.id) }));
    const shown = given.map(({ claim, all }) => ({
      words: wordsFor(claim.words, masthead.edition.language),
      standing: claim.standing,
      statements: cutTo(here, all).map((one) => ({
        ...shownStatement(within, one, here?.articleId ?? null),
        isAgainst: isAgainst(one),
      })),
    }));
    const link = linkTo(masthead, question);
    return [
      {
        ...link,
        href: asking.has(id) ? link.href : null,
        isCut: given.some(({ all }) => cutTo(here, all).length < all.length),
        isOpen:
          answers.every(({ standing }) => standing !== 'confirmed') &&
          answers.some(({ standing }) => standing === 'unconfirmed' || standing === 'disputed'),
        claims: shown.filter((claim) => claim.statements.length > 0),
      },
    ];
  });
}

/** Of each answer the article's own words and a few more; on the question's own page everything. */
function cutTo(here: Reading | null, all: readonly PublishedStatement[]): readonly PublishedStatement[] {
  if (here === null || all.length <= MOST_IN_ARTICLE) return all;
  const own = all.filter(({ articleId }) => articleId === here.articleId);
  const others = all.filter(({ articleId }) => articleId !== here.articleId);
  const kept = new Set([...own, ...others.slice(0, Math.max(0, MOST_IN_ARTICLE - own.length))]);
  return all.filter((one) => kept.has(one));
}

/** A question by its words, leading to its page. */
export function linkTo({ edition }: Masthead, { id, words }: Question): WordsLink {
  return { ...wordsFor(words, edition.language), href: recordAddress(edition.code, 'question', id) };
}

/** What was said first comes first; of what nobody knows the day, the order of publication is kept. */
function byDay(a: PublishedStatement, b: PublishedStatement): number {
  const [first, second] = [a.saidOn ?? '', b.saidOn ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** What it takes to show statements of any article. */
export interface StatementsWithin extends KnownWithin {
  headlines: ReadonlyMap<string, PublishedHeadline>;
}

/** Reads that, and notes what a page with these statements is made from. */
export async function statementsWithin(
  { db }: Newsroom,
  masthead: Masthead,
  statements: readonly PublishedStatement[],
  rendering?: Rendering,
): Promise<StatementsWithin> {
  const articleIds = [...new Set(statements.map(({ articleId }) => articleId))];
  rendering?.dependsOn(...tagsOf(statements), ...articleIds.map((id) => `article:${id}`));
  const [pages, headlines] = await Promise.all([
    sourcesWithPages(db, masthead.edition.id, statements.flatMap(sourceIdsOf)),
    publishedHeadlines(db, articleIds),
  ]);
  return { masthead, pages, headlines };
}

/** A statement as it stands in its article; `here` is the article that is read. */
export function shownStatement(
  within: StatementsWithin,
  statement: PublishedStatement,
  here: string | null,
): ShownStatement {
  const { language } = within.masthead.edition;
  const article = within.headlines.get(statement.articleId);
  return {
    quote: asWords(bareWords(statement.passage.exact.replaceAll('\n', ' ')), article?.language ?? null, language),
    from: knownFrom(within, statement),
    article:
      article === undefined || statement.articleId === here
        ? null
        : {
            ...asWords(article.headline, article.language, language),
            href: articleAddress(article.edition_code, article.slug),
            isRetracted: article.isRetracted,
          },
  };
}
