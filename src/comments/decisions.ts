import { newId } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import type { RuleName } from './rules.ts';
import { storeDecision } from './statements.ts';

/** A decision by nobody, to be filled in. */
export function nobodysDecision(commentId: string, version: number, at: string) {
  return {
    id: newId(),
    comment_id: commentId,
    version,
    staff_id: null,
    rule: null,
    clause_id: null,
    reason: null,
    undoes_id: null,
    detail_json: null,
    created_at: at,
  };
}

/** Records what the rules decided about one version of a comment. */
export async function recordRuling(
  tx: Reading,
  ruling: {
    id: string;
    version: number;
    from: CommentState;
    to: 'held' | 'published' | 'rejected';
    rule: RuleName | null;
    at: string;
  },
): Promise<void> {
  const { id, version, from, to, rule, at } = ruling;
  const action = to === 'held' ? 'hold' : to === 'published' ? 'publish' : 'reject';
  await storeDecision(tx, {
    ...nobodysDecision(id, version, at),
    action,
    from_state: from,
    to_state: to,
    // What passed every rule was published by all of them together.
    rule: rule ?? 'none-objected',
  });
}
