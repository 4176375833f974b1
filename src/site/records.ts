import type { Context } from 'hono';
import { recordAddress } from '../editions/addresses.ts';
import { wasRemoved } from '../removals/removals.ts';
import { claimsOfQuestion } from '../sources/claims.ts';
import { mergedInto } from '../sources/merged-sources.ts';
import { editionsOfQuestion, editionsOfSource } from '../sources/public-pages.ts';
import { publishedOfSource } from '../sources/published.ts';
import { questionById, questionsById } from '../sources/questions.ts';
import { sourceById } from '../sources/sources.ts';
import { historiesOf } from '../sources/standing-history.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage, pageAsked } from './answer.ts';
import { answeredQuestions, linkTo, shownStatement, statementsWithin } from './answered-questions.ts';
import { failurePage } from './failure.ts';
import { shownHistory, shownSource } from './known-from.ts';
import { titleOf } from './lists.ts';
import { frameOf, type Masthead } from './masthead.ts';
import { questionData, sourceData } from './statement-data.ts';
import { pagedAddress, pagingOf } from './teasers.ts';

/** Statements on one page of a source. */
const ON_A_PAGE = 30;

/**
 * `/{edition}/question/{id}`: every answer, from every edition, side by side. It is there once an article of this edition tells
 * one of them.
 */
export function answerQuestion(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition: code = '', id = '' } = c.req.param();
  return answerPage(newsroom, c, code, [], async (masthead, rendering) => {
    const { db } = newsroom;
    rendering.dependsOn(`question:${id}`);
    const [question, editions] = await Promise.all([questionById(db, id), editionsOfQuestion(db, id)]);
    if (question === undefined || !editions.includes(masthead.edition.id)) return undefined;
    const [[shown], claims] = await Promise.all([
      answeredQuestions(newsroom, masthead, [id], null, rendering),
      claimsOfQuestion(db, id),
    ]);
    if (shown === undefined) return undefined;
    const claimIds = claims.map((claim) => claim.id);
    rendering.dependsOn(...claimIds.map((claim) => `claim:${claim}`));
    const histories = (await historiesOf(db, claimIds)).map((history) => shownHistory(masthead, history));
    const frame = frameOf(masthead, {
      path: recordAddress(code, 'question', id),
      title: shown.text,
      elsewhere: inEditions(masthead, editions, (other) => recordAddress(other, 'question', id)),
      structuredData: questionData(masthead, shown),
    });
    return htmlPage(masthead, masthead.theme.question({ frame, question: shown, histories }), 200, 'record');
  });
}

/**
 * `/{edition}/source/{id}`: what a source told readers of this edition, page by page, or the way to the one that it turned out
 * to be, or that it was removed. An anonymous one has no page.
 */
export async function answerSource(newsroom: Newsroom, c: Context): Promise<Response> {
  const { edition: code = '', id = '' } = c.req.param();
  const answer = await sourcePage(newsroom, c, code, id);
  const other = answer.status === 404 ? await mergedInto(newsroom.db, id) : undefined;
  return other === undefined ? answer : c.redirect(recordAddress(code, 'source', other), 301);
}

function sourcePage(newsroom: Newsroom, c: Context, code: string, id: string): Promise<Response> {
  return answerPage(newsroom, c, code, ['page'], async (masthead, rendering) => {
    const { db } = newsroom;
    rendering.dependsOn(`source:${id}`);
    const page = pageAsked(c);
    const [source, editions] = await Promise.all([sourceById(db, id), editionsOfSource(db, id)]);
    if (source === undefined && (await wasRemoved(db, recordAddress(code, 'source', id))))
      return failurePage(masthead, { kind: 'removed' });
    if (page === undefined || source === undefined || !editions.includes(masthead.edition.id)) return undefined;
    const { statements, total } = await publishedOfSource(db, id, masthead.edition.id, {
      most: ON_A_PAGE,
      skipped: (page - 1) * ON_A_PAGE,
    });
    if (statements.length === 0) return undefined;
    const within = await statementsWithin(newsroom, masthead, statements, rendering);
    const questions = await questionsById(
      db,
      statements.flatMap(({ claim }) => claim?.questionId ?? []),
    );
    const address = recordAddress(code, 'source', id);
    const paging = pagingOf(address, { page, pages: Math.ceil(total / ON_A_PAGE) });
    const shown = { ...shownSource(within, source), href: null };
    const path = pagedAddress(address, page);
    const frame = frameOf(masthead, {
      path,
      title: titleOf(masthead, shown.name.text, paging),
      ...(shown.role === null ? {} : { description: shown.role.text }),
      openGraph: [{ property: 'og:type', content: 'profile' }],
      elsewhere: page === 1 ? inEditions(masthead, editions, (other) => recordAddress(other, 'source', id)) : new Map(),
      structuredData: sourceData(masthead, shown, address),
    });
    const listed = statements.map((statement) => {
      const question = questions.get(statement.claim?.questionId ?? '');
      return {
        ...shownStatement(within, statement, null),
        question: question === undefined ? null : linkTo(masthead, question),
      };
    });
    const html = masthead.theme.source({ frame, source: shown, statements: listed, paging });
    return htmlPage(masthead, html, 200, 'record');
  });
}

/** The same page in those editions that have it, by edition id. */
function inEditions(
  { editions }: Masthead,
  having: readonly string[],
  addressIn: (code: string) => string,
): Map<string, string> {
  return new Map(editions.filter(({ id }) => having.includes(id)).map(({ id, code }) => [id, addressIn(code)]));
}
