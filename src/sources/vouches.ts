import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { sourceById } from './sources.ts';

/**
 * Says, as the one who knows an anonymous source, that what it says may go out. It holds for all that was written down until
 * now. The log tells no more than that it was said.
 * @returns `undefined` when there is no such anonymous source
 * @throws Forbidden
 */
export async function vouchFor(
  db: Database,
  staff: Staff,
  sourceId: string,
): Promise<Outcome<{ vouchedAt: string }> | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    const source = await sourceById(tx, sourceId);
    if (source?.kind !== 'anonymous') return undefined;
    if (source.knownBy !== staff.id) return mistake('form', 'desk-vouch-mistake-not-yours');
    const row = { id: newId(), source_id: sourceId, made_by: staff.id, created_at: timestamp() };
    await tx.insertInto('source_vouches').values(row).execute();
    const name = Object.values(source.names)[0]?.label ?? '';
    await recordAct(tx, staff, 'source-vouched', { kind: 'source', id: sourceId, name });
    return { done: { vouchedAt: row.created_at } };
  });
}

/** When whoever knows each source now last vouched for it. */
export async function vouchesFor(db: Reading, sourceIds: readonly string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('source_vouches as v')
    .innerJoin('sources as s', 's.id', 'v.source_id')
    .select((e) => ['v.source_id', e.fn.max('v.created_at').as('latest')])
    .whereRef('v.made_by', '=', 's.known_by')
    .where('v.source_id', 'in', [...sourceIds])
    .groupBy('v.source_id')
    .execute();
  return new Map(rows.map(({ source_id, latest }) => [source_id, latest]));
}
