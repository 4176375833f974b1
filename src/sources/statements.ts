import type { Node } from 'prosemirror-model';
import type { Reading } from '../database/open.ts';
import type { AnchorState, StatementRow } from '../database/sources-tables.ts';
import type { ArticleRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from '../stories/articles.ts';
import { findPassages, type Passage, passageAt } from '../stories/passages.ts';
import { passageOf, stateAt } from './carried-anchors.ts';
import { wordsTiedTo } from './tied-words.ts';
import { LONGEST_CHAIN, statementOfStory } from './typed-statement.ts';

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
  return { statement, passage: await wordsTiedTo(db, { articleId: id, statementId }) };
}

/**
 * A statement and the article of its story in which somebody is about to change it, in the transaction `tx` that does: nobody
 * else decides about that article meanwhile.
 * @returns `undefined` when there is no such article, or its story has no such statement
 * @throws Forbidden
 */
export async function statementToEdit(
  tx: Reading,
  staff: Staff,
  { articleId, statementId }: { articleId: string; statementId: string },
): Promise<{ article: ArticleRow; statement: StatementRow } | undefined> {
  await lockArticle(tx, articleId);
  const article = await articleToEdit(tx, staff, articleId);
  const statement = article && (await statementOfStory(tx, article.story_id, statementId));
  return article && statement && { article, statement };
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
