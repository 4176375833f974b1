import { sql } from 'kysely';
import type { Reading } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';

// Nobody reads a chain of a thousand answers; one that somebody made costs no post more than this.
const MOST_STEPS_UP = 1000;
const MOST_REJECTED = 200;

/**
 * Whether a comment stands under a rejected one, so that nobody answers it any more. Hardly any thread has a rejected
 * comment: then one look into an index is all. Else the parents are walked upwards, not past the oldest rejected one.
 */
export async function isUnderRejected(
  tx: Reading,
  articleId: string,
  comment: { id: string; root_id: string },
): Promise<boolean> {
  if (comment.id === comment.root_id) return false;
  const found = await rejectedInThread(tx, { articleId, root: comment.root_id, before: comment.id });
  const rejected = found.map(({ id }) => id);
  const [oldest] = rejected;
  if (oldest === undefined) return false;
  if (oldest === comment.root_id) return true;
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, parent_id, step) as (
      select id, parent_id, 0 from comments where id = ${comment.id}
      union all
      select c.id, c.parent_id, above.step + 1 from comments c join above on c.id = above.parent_id
      where above.step < ${MOST_STEPS_UP} and c.id >= ${oldest}
    )
    select id from above where id in (${sql.join(rejected)}) limit 1`.execute(tx);
  return rows.length > 0;
}

const rejectedInThread = prepared<{ articleId: string; root: string; before: string }, { id: string }>((db, at) =>
  db
    .selectFrom('comments')
    .select('id')
    .where('article_id', '=', at('articleId'))
    .where('state', '=', 'rejected')
    .where('root_id', '=', at('root'))
    .where('id', '<', at('before'))
    .orderBy('id')
    .limit(MOST_REJECTED),
);
