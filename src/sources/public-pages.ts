import type { Reading } from '../database/open.ts';

/*
 * Which sources and questions have a page of their own, and in which editions: those of which a published article there tells
 * something. An anonymous source has none anywhere, so that nothing ties two articles together.
 */

/** Those of `sourceIds` that have a page in the edition. */
export async function sourcesWithPages(
  db: Reading,
  editionId: string,
  sourceIds: readonly string[],
): Promise<Set<string>> {
  if (sourceIds.length === 0) return new Set();
  const rows = await published(db)
    .innerJoin('sources as s', 's.id', 'p.source_id')
    .select('p.source_id')
    .distinct()
    .where('p.source_id', 'in', [...new Set(sourceIds)])
    .where('s.kind', '!=', 'anonymous')
    .where('a.edition_id', '=', editionId)
    .execute();
  return new Set(rows.map(({ source_id }) => source_id));
}

/** Those of `questionIds` that have a page in the edition. */
export async function questionsWithPages(
  db: Reading,
  editionId: string,
  questionIds: readonly string[],
): Promise<Set<string>> {
  if (questionIds.length === 0) return new Set();
  const rows = await published(db)
    .innerJoin('claims as c', 'c.id', 'p.claim_id')
    .select('c.question_id')
    .distinct()
    .where('c.question_id', 'in', [...new Set(questionIds)])
    .where('a.edition_id', '=', editionId)
    .execute();
  return new Set(rows.flatMap(({ question_id }) => question_id ?? []));
}

/** The editions in which the source has a page. */
export async function editionsOfSource(db: Reading, sourceId: string): Promise<string[]> {
  const rows = await published(db)
    .innerJoin('sources as s', 's.id', 'p.source_id')
    .select('a.edition_id')
    .distinct()
    .where('p.source_id', '=', sourceId)
    .where('s.kind', '!=', 'anonymous')
    .execute();
  return rows.map(({ edition_id }) => edition_id);
}

/** The editions in which the question has a page. */
export async function editionsOfQuestion(db: Reading, questionId: string): Promise<string[]> {
  const rows = await published(db)
    .innerJoin('claims as c', 'c.id', 'p.claim_id')
    .select('a.edition_id')
    .distinct()
    .where('c.question_id', '=', questionId)
    .execute();
  return rows.map(({ edition_id }) => edition_id);
}

/** What published articles tell, in editions that are open. */
function published(db: Reading) {
  return db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .where('a.state', '=', 'published')
    .where('e.opened_at', 'is not', null);
}
