import type { Node } from 'prosemirror-model';
import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { PublishedStatementRow } from '../database/sources-tables.ts';
import { type Claim, claimsById } from './claims.ts';
import { factsOf, readFacts, type StatementFacts } from './facts.ts';
import { type Source, sourcesById } from './sources.ts';
import { chainsOf, statementsIn } from './statements.ts';

/*
 * What readers are told of who said what. It is copied when an editor publishes the article, so that nothing that is written
 * down afterwards reaches readers by itself; the names of sources, the words of claims and where the desk stands are the
 * publication's, and always those of now.
 */

/** A statement as readers are told it. */
export interface PublishedStatement extends StatementFacts {
  id: string;
  articleId: string;
  source: Source;
  /** Through whom it came, the nearest first. */
  through: Source[];
  claim: Claim | undefined;
}

/**
 * Puts what the article's sources say before readers, in the transaction that publishes `body`. Statements whose words are not in
 * it stay with the desk.
 * @returns the tags of every page that shows any of it
 */
export async function publishStatements(tx: Reading, articleId: string, body: Node): Promise<string[]> {
  const before = await tagsOfArticle(tx, articleId);
  await tx.deleteFrom('published_statements').where('article_id', '=', articleId).execute();
  const rows = await rowsToPublish(tx, articleId, body);
  if (rows.length > 0) await tx.insertInto('published_statements').values(rows).execute();
  return [...before, ...(await tagsOfStatements(tx, rows))];
}

/** Whether what the desk knows of an article's statements differs from what readers are told. */
export async function hasUnpublishedStatements(db: Reading, articleId: string, body: Node): Promise<boolean> {
  const told = await rowsToPublish(db, articleId, body);
  const shown = await db
    .selectFrom('published_statements')
    .select(['statement_id', 'facts_json'])
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute();
  return (
    shown.length !== told.length ||
    told.some(({ statement_id, facts_json }, place) => {
      const before = shown[place];
      return before?.statement_id !== statement_id || before.facts_json !== facts_json;
    })
  );
}

/** What readers would be told if `body` were published now, in the order of its text. */
export async function statementsToPublish(db: Reading, articleId: string, body: Node): Promise<PublishedStatement[]> {
  return published(db, await rowsToPublish(db, articleId, body));
}

/** The tags of the pages that show what readers are told in an article. */
export async function tagsOfArticle(tx: Reading, articleId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('published_statements')
    .select(['source_id', 'claim_id'])
    .where('article_id', '=', articleId)
    .execute();
  return tagsOfStatements(tx, rows);
}

/** What readers are told in an article, in the order of its text. */
export async function publishedStatements(db: Reading, articleId: string): Promise<PublishedStatement[]> {
  const rows = await db
    .selectFrom('published_statements')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute();
  return published(db, rows);
}

/** What a source told in the published articles of an edition, the newest first; `most` of it, from `skipped` on. */
export async function publishedOfSource(
  db: Reading,
  sourceId: string,
  editionId: string,
  { most, skipped = 0 }: { most: number; skipped?: number },
): Promise<{ statements: PublishedStatement[]; total: number }> {
  const matching = db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .where('p.source_id', '=', sourceId)
    .where('a.edition_id', '=', editionId)
    .where('a.state', '=', 'published');
  const { total } = await matching
    .select((e) => e.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('p')
    .orderBy('a.published_at', 'desc')
    .orderBy('a.id', 'desc')
    .orderBy('p.position')
    .limit(most)
    .offset(skipped)
    .execute();
  return { statements: await published(db, rows), total: Number(total) };
}

/** What published articles tell about claims, each with its article; those of the edition first, then the oldest first. */
export async function publishedAboutClaims(
  db: Reading,
  claimIds: readonly string[],
  editionId: string,
): Promise<PublishedStatement[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .selectAll('p')
    .select('a.edition_id')
    .where('p.claim_id', 'in', [...claimIds])
    .where('a.state', '=', 'published')
    .where('e.opened_at', 'is not', null)
    .orderBy('a.published_at')
    .orderBy('a.id')
    .orderBy('p.position')
    .execute();
  const own = rows.filter(({ edition_id }) => edition_id === editionId);
  const others = rows.filter(({ edition_id }) => edition_id !== editionId);
  // The same statement, told in several articles or languages, is one answer.
  const once = new Map<string, PublishedStatementRow>();
  for (const row of [...own, ...others]) if (!once.has(row.statement_id)) once.set(row.statement_id, row);
  return published(db, [...once.values()]);
}

async function rowsToPublish(db: Reading, articleId: string, body: Node): Promise<PublishedStatementRow[]> {
  const told = (await statementsIn(db, articleId, body)).filter(({ state }) => state !== 'orphan');
  const chains = await chainsOf(
    db,
    told.map(({ statement }) => statement),
  );
  const created_at = timestamp();
  return told.map(({ statement, passage }, position) => {
    const { id: statement_id, source_id, claim_id } = statement;
    const facts_json = JSON.stringify(factsOf(statement, passage, chains.get(statement_id) ?? []));
    return { article_id: articleId, statement_id, position, source_id, claim_id, facts_json, created_at };
  });
}

async function published(db: Reading, rows: readonly PublishedStatementRow[]): Promise<PublishedStatement[]> {
  const told = rows.map((row) => ({ row, facts: readFacts(row.facts_json) }));
  const [sources, claims] = await Promise.all([
    sourcesById(
      db,
      told.flatMap(({ row, facts }) => [row.source_id, ...facts.throughSourceIds]),
    ),
    claimsById(
      db,
      rows.flatMap(({ claim_id }) => claim_id ?? []),
    ),
  ]);
  return told.flatMap(({ row, facts }) => {
    const source = sources.get(row.source_id);
    if (source === undefined) return [];
    const claim = claims.get(row.claim_id ?? '');
    const through = facts.throughSourceIds.flatMap((id) => sources.get(id) ?? []);
    // The day on which somebody talked to a reporter can give them away.
    const saidOn = source.kind === 'anonymous' ? (facts.saidOn?.slice(0, 7) ?? null) : facts.saidOn;
    return [{ ...facts, saidOn, id: row.statement_id, articleId: row.article_id, source, through, claim }];
  });
}

/** The tags of the pages that show these sources and claims. */
async function tagsOfStatements(
  tx: Reading,
  rows: readonly { source_id: string; claim_id: string | null }[],
): Promise<string[]> {
  const claims = await claimsById(
    tx,
    rows.flatMap(({ claim_id }) => claim_id ?? []),
  );
  return [
    ...rows.map(({ source_id }) => `source:${source_id}`),
    ...[...claims.values()].flatMap(({ id, questionId }) => [
      `claim:${id}`,
      ...(questionId === null ? [] : [`question:${questionId}`]),
    ]),
  ];
}
