import { timestamp } from './ids.ts';
import type { Reading } from './open.ts';

/**
 * Notes, in the transaction `tx`, that everything made from `tags` is out of date once it commits. Tags are
 * `kind:id`, such as `article:0191…`, `edition:0191…` or `publication`.
 */
export async function recordChanges(tx: Reading, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  const created_at = timestamp();
  const rows = [...new Set(tags)].map((tag) => ({ tag, created_at }));
  await tx.insertInto('changes').values(rows).execute();
}
