import type { Database } from '../database/open.ts';

const KEPT_MS = 24 * 60 * 60_000;

/** Deletes changes that every process heard long ago; one that slept through them begins anew. */
export async function deleteOldChanges(db: Database, now = Date.now()): Promise<void> {
  const before = new Date(now - KEPT_MS).toISOString();
  await db.write(async (tx) => {
    await tx.deleteFrom('changes').where('created_at', '<', before).execute();
  });
}
