import type { Reading } from '../database/open.ts';

/** What the sample brought of who said what. */
export interface SampleStatements {
  sourceIds: readonly string[];
  questionIds: readonly string[];
  claimIds: readonly string[];
}

/**
 * Takes what the sample's sources said away, in the transaction that removes `articleIds`; what an article of this newsroom
 * gives stays, with its sources, claims and questions.
 */
export async function removeSampleStatements(
  tx: Reading,
  articleIds: readonly string[],
  { sourceIds, questionIds, claimIds }: SampleStatements,
): Promise<void> {
  const articles = [...articleIds, ''];
  for (const table of ['published_statements', 'statement_anchors', 'claim_reviews'] as const)
    await tx.deleteFrom(table).where('article_id', 'in', articles).execute();
  for (let gone = 1; gone > 0; ) {
    // A chain goes from its end on.
    const carrying = tx
      .selectFrom('statements')
      .select('through_id')
      .where('through_id', 'is not', null)
      .$castTo<{ through_id: string }>();
    const rows = await tx
      .deleteFrom('statements')
      .where('source_id', 'in', [...sourceIds, ''])
      .where('id', 'not in', tx.selectFrom('statement_anchors').select('statement_id'))
      .where('id', 'not in', carrying)
      .returning('id')
      .execute();
    gone = rows.length;
  }
  const speaking = new Set(
    (await tx.selectFrom('statements').select('source_id').execute()).map((row) => row.source_id),
  );
  const silent = [...sourceIds.filter((id) => !speaking.has(id)), ''];
  await tx.deleteFrom('source_names').where('source_id', 'in', silent).execute();
  await tx.deleteFrom('sources').where('id', 'in', silent).execute();
  await forgetClaims(tx, claimIds);
  const kept = new Set((await tx.selectFrom('claims').select('question_id').execute()).map((row) => row.question_id));
  const asked = [...questionIds.filter((id) => !kept.has(id)), ''];
  await tx.deleteFrom('question_words').where('question_id', 'in', asked).execute();
  await tx.deleteFrom('questions').where('id', 'in', asked).execute();
}

async function forgetClaims(tx: Reading, claimIds: readonly string[]): Promise<void> {
  const made = new Set((await tx.selectFrom('statements').select('claim_id').execute()).map((row) => row.claim_id));
  const ids = [...claimIds.filter((id) => !made.has(id)), ''];
  const standings = tx.selectFrom('claim_standings').select('id').where('claim_id', 'in', ids);
  await tx.deleteFrom('claim_standing_words').where('standing_id', 'in', standings).execute();
  await tx.deleteFrom('claim_standings').where('claim_id', 'in', ids).execute();
  await tx.deleteFrom('claim_words').where('claim_id', 'in', ids).execute();
  await tx.deleteFrom('claims').where('id', 'in', ids).execute();
}
