import { newId } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { CommentState } from '../database/tables.ts';
import type { RuleName, Verdict } from './rules.ts';
import { clauseAbout, storeDecision } from './statements.ts';

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

/** Records what the rules decided about one version of a comment; a rejection cites the clause about what was found. */
export async function recordRuling(
  tx: Reading,
  ruling: {
    id: string;
    editionId: string;
    version: number;
    from: CommentState;
    rule: RuleName | null;
    verdict: Exclude<Verdict, { refuse: unknown }>;
    at: string;
  },
): Promise<void> {
  const { id, editionId, version, from, rule, verdict, at } = ruling;
  const { state: to } = verdict;
  const found = 'detail' in verdict ? verdict : null;
  const [clause] =
    to === 'rejected' && found?.about != null ? await clauseAbout(tx, { editionId, about: found.about }) : [];
  await storeDecision(tx, {
    ...nobodysDecision(id, version, at),
    action: to === 'held' ? 'hold' : to === 'published' ? 'publish' : 'reject',
    from_state: from,
    to_state: to,
    // What passed every rule was published by all of them together.
    rule: rule ?? 'none-objected',
    clause_id: clause?.id ?? null,
    // Kept with the decision, so that it can be asked later how often each word was overruled.
    detail_json: found === null || found.detail === null ? null : JSON.stringify({ found: found.detail }),
  });
}
