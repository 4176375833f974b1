import { newId, timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import type { CommentRow } from '../src/database/tables.ts';

type Stored = Pick<CommentRow, 'id' | 'root_id' | 'depth'>;

/**
 * Stores published comments straight into the table, for tests and measurements that need many. `parentOf` says by number which earlier one
 * each answers, of `among` where that is given.
 */
export async function storedComments(
  db: Database,
  articleId: string,
  count: number,
  parentOf: (number: number) => number | null,
  among?: readonly Stored[],
  more: Partial<CommentRow> | ((number: number) => Partial<CommentRow>) = {},
): Promise<Stored[]> {
  const at = timestamp();
  const rows: (Stored & Record<string, unknown>)[] = [];
  for (let number = 0; number < count; number++) {
    const parent = (among ?? rows)[parentOf(number) ?? -1];
    const id = newId();
    rows.push({
      id,
      article_id: articleId,
      parent_id: parent?.id ?? null,
      root_id: parent?.root_id ?? id,
      depth: parent === undefined ? 0 : Math.min(parent.depth + 1, 20),
      commenter_id: newId(),
      name: `Reader ${number}`,
      email: null,
      body: `Comment ${number}.`,
      body_digest: id,
      version: 1,
      state: 'published',
      rule: null,
      rule_detail: null,
      rule_certainty: null,
      network_hash: null,
      author_id: null,
      staff_id: null,
      sample_at: null,
      created_at: at,
      edited_at: null,
      decided_at: at,
      ...(typeof more === 'function' ? more(number) : more),
    });
  }
  await db.write((tx) => insertRows(tx, 'comments', rows as never));
  return rows;
}
