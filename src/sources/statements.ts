import type { Node } from 'prosemirror-model';
import { checked } from '../checked.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { AnchorState, StatementRow } from '../database/sources-tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from '../stories/articles.ts';
import { findPassages, type Passage, passageAt } from '../stories/passages.ts';
import { passageOf, stateAt } from './carried-anchors.ts';
import { anchor, type TiedWords, tiedTo } from './tied-words.ts';
import {
  columnsOf,
  LONGEST_CHAIN,
  misfit,
  statementOfStory,
  type TypedStatement,
  typedStatement,
} from './typed-statement.ts';

/*
 * What sources said, and where their words stand. A statement belongs to a story; in each article that gives it, it is anchored
 * to words. It can come through another one (“media quoted local sources”), never in a circle.
 */

/** A statement with where its words stand in one article. */
export interface AnchoredStatement {
  statement: StatementRow;
  passage: Passage;
  state: AnchorState;
}

/**
 * Records what a source said, tied to words of an article's draft.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function recordStatement(
  db: Database,
  staff: Staff,
  articleId: string,
  typed: TypedStatement,
  words: TiedWords,
): Promise<Outcome<{ statementId: string }> | undefined> {
  const read = checked(typedStatement, typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const wrong = await misfit(tx, article.story_id, read.done, null);
    if (wrong !== undefined) return wrong;
    const tied = await tiedTo(tx, article, words);
    if ('mistakes' in tied) return tied;
    const id = newId();
    const row = { id, story_id: article.story_id, ...columnsOf(read.done) };
    await tx
      .insertInto('statements')
      .values({ ...row, made_by: staff.id, created_at: timestamp(), changed_at: null })
      .execute();
    await anchor(tx, article, id, tied.done);
    return { done: { statementId: id } };
  }, articleId);
}

/**
 * Changes what is known of a statement.
 * @returns `undefined` when the article's story has no such statement
 * @throws Forbidden
 */
export async function changeStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId }: { articleId: string; statementId: string },
  typed: TypedStatement,
): Promise<Outcome<{ statementId: string }> | undefined> {
  const read = checked(typedStatement, typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const known = await statementOfStory(tx, article.story_id, statementId);
    if (known === undefined) return undefined;
    const wrong = await misfit(tx, article.story_id, read.done, statementId);
    if (wrong !== undefined) return wrong;
    await tx
      .updateTable('statements')
      .set({ ...columnsOf(read.done), changed_at: timestamp() })
      .where('id', '=', statementId)
      .execute();
    return { done: { statementId } };
  }, articleId);
}

/**
 * Ties a statement of the story to words of this article's draft, or to others than before.
 * @param seen the words that it was tied to as somebody saw it, where they did: if it is tied to others by now, they are told
 * @returns `undefined` when there is no such article, or its story has no such statement
 * @throws Forbidden
 */
export async function anchorStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId, seen }: { articleId: string; statementId: string; seen?: string | undefined },
  words: TiedWords,
): Promise<Outcome<{ statementId: string }> | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    if ((await statementOfStory(tx, article.story_id, statementId)) === undefined) return undefined;
    const now = await tx
      .selectFrom('statement_anchors')
      .select('exact')
      .where('statement_id', '=', statementId)
      .where('article_id', '=', articleId)
      .executeTakeFirst();
    if (seen !== undefined && seen !== oneLine(now?.exact ?? ''))
      return mistake('quote', 'desk-statement-mistake-moved', { words: now?.exact ?? '' });
    const tied = await tiedTo(tx, article, words);
    if ('mistakes' in tied) return tied;
    await anchor(tx, article, statementId, tied.done);
    return { done: { statementId } };
  }, articleId);
}

/**
 * Takes a statement out of an article; out of the story where no other article gives it. What readers were told stays
 * until an editor publishes again.
 * @returns `undefined` when the article's story has no such statement
 * @throws Forbidden
 */
export async function removeStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId }: { articleId: string; statementId: string },
): Promise<Outcome<{ removed: true }> | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    if ((await statementOfStory(tx, article.story_id, statementId)) === undefined) return undefined;
    const elsewhere = await tx
      .selectFrom('statement_anchors')
      .select('id')
      .where('statement_id', '=', statementId)
      .where('article_id', '!=', articleId)
      .executeTakeFirst();
    const others = await tx.selectFrom('statements').select('id').where('through_id', '=', statementId).execute();
    if (elsewhere === undefined && others.length > 0) return mistake('statement', 'desk-statement-mistake-carries');
    await tx
      .deleteFrom('statement_anchors')
      .where('statement_id', '=', statementId)
      .where('article_id', '=', articleId)
      .execute();
    if (elsewhere === undefined) await tx.deleteFrom('statements').where('id', '=', statementId).execute();
    return { done: { removed: true } };
  }, articleId);
}

/** Words as they are compared with what a form sent: browsers write a line break in their own way. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** What sources say in an article, in the order of `document`, with where the words stand in it; orphans come last. */
export async function statementsIn(db: Reading, articleId: string, document: Node): Promise<AnchoredStatement[]> {
  const anchors = await db
    .selectFrom('statement_anchors')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  if (anchors.length === 0) return [];
  const statements = await db
    .selectFrom('statements')
    .selectAll()
    .where(
      'id',
      'in',
      anchors.map(({ statement_id }) => statement_id),
    )
    .execute();
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const spans = findPassages(document, anchors.map(passageOf));
  return anchors
    .flatMap((row, place) => {
      const statement = byId.get(row.statement_id);
      const span = spans[place];
      if (statement === undefined) return [];
      const stands = span && passageAt(document, span.from, span.to);
      const state = stateAt(stands, row.block);
      return [{ statement, passage: stands ?? passageOf(row), state, from: span?.from ?? Number.MAX_SAFE_INTEGER }];
    })
    .sort((a, b) => a.from - b.from || (a.statement.id < b.statement.id ? -1 : 1))
    .map(({ statement, passage, state }) => ({ statement, passage, state }));
}

/** The statements of a story that an article does not give, the newest last, with words that another article ties them to. */
export async function statementsElsewhere(
  db: Reading,
  { id, story_id }: { id: string; story_id: string },
): Promise<{ statement: StatementRow; exact: string; articleId: string }[]> {
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('statement_anchors as a', 'a.statement_id', 's.id')
    .selectAll('s')
    .select(['a.exact', 'a.article_id'])
    .where('s.story_id', '=', story_id)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('statement_anchors as own')
            .select('own.id')
            .whereRef('own.statement_id', '=', 's.id')
            .where('own.article_id', '=', id),
        ),
      ),
    )
    .orderBy('s.id')
    .orderBy('a.id')
    .execute();
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].map(({ exact, article_id: articleId, ...statement }) => ({ statement, exact, articleId }));
}

/** The statement of a story that an id names, with the words that the article ties it to; `undefined` for no such one. */
export async function statementById(
  db: Reading,
  { id, story_id }: { id: string; story_id: string },
  statementId: string,
): Promise<{ statement: StatementRow; passage: Passage | undefined } | undefined> {
  const statement = await statementOfStory(db, story_id, statementId);
  if (statement === undefined) return undefined;
  const row = await db
    .selectFrom('statement_anchors')
    .selectAll()
    .where('statement_id', '=', statementId)
    .where('article_id', '=', id)
    .executeTakeFirst();
  return { statement, passage: row && passageOf(row) };
}

/** The sources that each of `statements` came through, the nearest first, by the statement's id. */
export async function chainsOf(db: Reading, statements: readonly StatementRow[]): Promise<Map<string, string[]>> {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  let missing = statements.flatMap(({ through_id }) => through_id ?? []).filter((id) => !known.has(id));
  for (let steps = 0; missing.length > 0 && steps < LONGEST_CHAIN; steps++) {
    const rows = await db.selectFrom('statements').selectAll().where('id', 'in', missing).execute();
    for (const row of rows) known.set(row.id, row);
    missing = rows.flatMap(({ through_id }) => through_id ?? []).filter((id) => !known.has(id));
  }
  return new Map(
    statements.map((statement) => {
      const sourceIds: string[] = [];
      let next = known.get(statement.through_id ?? '');
      for (let steps = 0; next !== undefined && steps < LONGEST_CHAIN; steps++) {
        sourceIds.push(next.source_id);
        next = known.get(next.through_id ?? '');
      }
      return [statement.id, sourceIds];
    }),
  );
}
