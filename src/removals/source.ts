import { sql } from 'kysely';
import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import { recordAddress } from '../editions/addresses.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { readRemoval, recordRemoval, silenceLog, type TypedRemoval } from './removals.ts';

/**
 * Removes a source for good: its names in every language, all that is written down of what it said, in drafts and before
 * readers, and its words in the log. What came through it stays, as if it had come from its own source. The text of
 * articles is theirs, and stays. The addresses that a named one had answer that it was removed (410).
 * @param typed.isSealed whether the vault keeps who it is, of which whoever calls has asked the vault: that is destroyed first, by
 *   somebody whom the record names and with a second factor, which no right of anybody else replaces
 * @returns `undefined` when there is no such source
 * @throws Forbidden
 */
export async function removeSourceForGood(
  db: Database,
  staff: Staff,
  sourceId: string,
  typed: TypedRemoval & { isSealed: boolean },
): Promise<Outcome<{ id: string }> | undefined> {
  requireRight(staff, 'remove for good');
  if (typed.isSealed) return mistake('form', 'sealed-source-mistake');
  const reason = readRemoval(typed);
  if ('mistakes' in reason) return reason;
  return db.write(async (tx) => {
    const source = await tx.selectFrom('sources').select('kind').where('id', '=', sourceId).executeTakeFirst();
    if (source === undefined) return undefined;
    const shown = await tx
      .selectFrom('published_statements')
      .innerJoin('articles', 'articles.id', 'published_statements.article_id')
      .select(['article_id', 'statement_id', 'claim_id', 'story_id'])
      .where('source_id', '=', sourceId)
      .execute();
    const said = await tx
      .selectFrom('statements')
      .select(['id', 'claim_id', 'story_id'])
      .where('source_id', '=', sourceId)
      .execute();
    const ids = new Set([...shown.map(({ statement_id }) => statement_id), ...said.map(({ id }) => id)]);
    const stories = [...new Set([...shown, ...said].map(({ story_id }) => story_id))];
    for (const id of ids) await letThroughGo(tx, id, stories);
    await tx
      .deleteFrom('statement_anchors')
      .where('statement_id', 'in', tx.selectFrom('statements').select('id').where('source_id', '=', sourceId))
      .execute();
    await tx.deleteFrom('statements').where('source_id', '=', sourceId).execute();
    await tx.deleteFrom('published_statements').where('source_id', '=', sourceId).execute();
    await tx.deleteFrom('source_names').where('source_id', '=', sourceId).execute();
    const earlier = await tx.deleteFrom('merged_sources').where('source_id', '=', sourceId).returning('id').execute();
    await tx.deleteFrom('sources').where('id', '=', sourceId).execute();
    // Lines about a source that became this one name it too.
    const former = earlier.map(({ id }) => id);
    await silenceLog(tx, former);
    // Somebody without a name never had an address.
    const addresses = source.kind === 'anonymous' ? [] : await addressesOf(tx, [sourceId, ...former]);
    await recordRemoval(tx, staff, { kind: 'source', id: sourceId, reason: reason.done, addresses });
    await recordChanges(tx, [
      ...[sourceId, ...former].map((id) => `source:${id}`),
      ...new Set(shown.map(({ article_id }) => `article:${article_id}`)),
      ...(await tagsOfClaims(
        tx,
        [...shown, ...said].flatMap(({ claim_id }) => claim_id ?? []),
      )),
    ]);
    return { done: { id: sourceId } };
  }, sourceId);
}

/** Where readers of any edition could find these sources. */
async function addressesOf(tx: Reading, sourceIds: readonly string[]): Promise<string[]> {
  const editions = await tx.selectFrom('editions').select('code').execute();
  return editions.flatMap(({ code }) => sourceIds.map((id) => recordAddress(code, 'source', id)));
}

/** What came through a statement that goes has come through none; both belong to one of the stories. */
async function letThroughGo(tx: Reading, statementId: string, stories: readonly string[]): Promise<void> {
  await tx.updateTable('statements').set({ through_id: null }).where('through_id', '=', statementId).execute();
  await tx
    .updateTable('published_statements')
    .set({
      facts_json: sql<string>`replace(facts_json, ${`"throughId":"${statementId}"`}, '"throughId":null')`,
    })
    .where('article_id', 'in', tx.selectFrom('articles').select('id').where('story_id', 'in', stories))
    .execute();
}

async function tagsOfClaims(tx: Reading, claimIds: readonly string[]): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const claims = await tx
    .selectFrom('claims')
    .select(['id', 'question_id'])
    .where('id', 'in', [...new Set(claimIds)])
    .execute();
  return claims.flatMap(({ id, question_id }) => [
    `claim:${id}`,
    ...(question_id === null ? [] : [`question:${question_id}`]),
  ]);
}
