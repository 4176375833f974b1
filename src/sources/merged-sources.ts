import { sql } from 'kysely';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { type Source, sourceById } from './sources.ts';

/*
 * Two named sources that are the same become one, and one that nothing uses goes. What was published follows at once: who said
 * something is the publication's to know, and was the same person before. An anonymous source is never made another one.
 */

/**
 * Makes the source `sourceId` the same as `into`: all that it said is that one's from now on, and so are its names in languages
 * in which that one has none. The old id leads to it.
 * @returns `undefined` when there is no such source
 * @throws Forbidden
 */
export async function mergeSources(
  db: Database,
  staff: Staff,
  sourceId: string,
  into: string,
): Promise<Outcome<Source> | undefined> {
  requireRight(staff, 'edit others’ articles');
  return db.write(async (tx) => {
    const source = await sourceById(tx, sourceId);
    if (source === undefined) return undefined;
    const other = await sourceById(tx, into);
    if (other === undefined || other.id === source.id) return mistake('into', 'mistake-choice');
    if (source.storyId !== null || other.storyId !== null) return mistake('into', 'desk-source-mistake-anonymous');
    await tx.updateTable('statements').set({ source_id: into }).where('source_id', '=', sourceId).execute();
    await tx
      .updateTable('published_statements')
      .set({
        source_id: into,
        // In text that JSON quotes, these quotation marks would stand behind a backslash.
        facts_json: sql<string>`replace(facts_json, ${`"sourceId":"${sourceId}"`}, ${`"sourceId":"${into}"`})`,
      })
      .where('source_id', '=', sourceId)
      .execute();
    const names = await tx.selectFrom('source_names').selectAll().where('source_id', '=', sourceId).execute();
    for (const name of names)
      await tx
        .insertInto('source_names')
        .values({ ...name, source_id: into })
        .onConflict((conflict) => conflict.columns(['source_id', 'language']).doNothing())
        .execute();
    const { matching } = await tx
      .selectFrom('sources')
      .select('matching')
      .where('id', '=', sourceId)
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('sources')
      // Whoever knows it by its other name finds it by that too.
      .set((e) => ({ matching: sql<string>`${e.ref('matching')} || ${matching}` }))
      .where('id', '=', into)
      .execute();
    await forget(tx, sourceId);
    await tx.updateTable('merged_sources').set({ source_id: into }).where('source_id', '=', sourceId).execute();
    await tx.insertInto('merged_sources').values({ id: sourceId, source_id: into, created_at: timestamp() }).execute();
    await recordChanges(tx, [`source:${sourceId}`, `source:${into}`]);
    const name = { kind: 'source', id: into, name: labelOf(other) } as const;
    await recordAct(tx, staff, 'source-merged', name, { from: labelOf(source) });
    return { done: (await sourceById(tx, into)) ?? other };
  }, sourceId);
}

/** The source that an id led to before it was found to be that one; `undefined` when it never led anywhere. */
export async function mergedInto(db: Reading, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('merged_sources').select('source_id').where('id', '=', id).executeTakeFirst();
  return row?.source_id;
}

/**
 * Removes a source that nothing uses: its maker's own, an editor's any.
 * @param kept.isSealed whether the vault keeps who it is, of which whoever calls has asked the vault; then that goes first
 * @returns `undefined` when there is no such source
 * @throws Forbidden
 */
export async function removeSource(
  db: Database,
  staff: Staff,
  sourceId: string,
  kept: { isSealed: boolean },
): Promise<Outcome<{ removed: true }> | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const source = await sourceById(tx, sourceId);
    if (source === undefined) return undefined;
    if (source.madeBy !== staff.id && !may(staff, 'edit others’ articles'))
      throw new Forbidden('edit others’ articles');
    if (await isUsed(tx, sourceId)) return mistake('form', 'desk-source-mistake-used');
    if (kept.isSealed) return mistake('form', 'sealed-source-mistake');
    await forget(tx, sourceId);
    await tx.deleteFrom('merged_sources').where('source_id', '=', sourceId).execute();
    await recordChanges(tx, [`source:${sourceId}`]);
    await recordAct(tx, staff, 'source-removed', { kind: 'source', id: sourceId, name: labelOf(source) });
    return { done: { removed: true } };
  }, sourceId);
}

/** Whether anybody was told, or is to be told, something by the source. */
export async function isUsed(db: Reading, sourceId: string): Promise<boolean> {
  for (const table of ['statements', 'published_statements'] as const) {
    const row = await db.selectFrom(table).select('source_id').where('source_id', '=', sourceId).executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}

function labelOf({ names }: Source): string {
  return Object.values(names)[0]?.label ?? '';
}

async function forget(tx: Reading, sourceId: string): Promise<void> {
  await tx.deleteFrom('source_names').where('source_id', '=', sourceId).execute();
  await tx.deleteFrom('sources').where('id', '=', sourceId).execute();
}
