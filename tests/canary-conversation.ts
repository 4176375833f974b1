import { newId } from '../src/database/ids.ts';
import { insertRows } from '../src/database/rows.ts';
import { address, inRow, newRow, now, type Plant } from './canary-nest.ts';

/** Words of commenters, reporters of comments and moderators that readers do not have. */
export const plantsOfConversation: readonly Plant[] = [
  {
    field: 'comments.email',
    put: inRow(
      'comments',
      (word) => ({ email: address(word) }),
      (nest) => nest.commentId,
    ),
  },
  {
    field: 'comments.rule_detail',
    put: inRow(
      'comments',
      (word) => ({ rule_detail: word }),
      (nest) => nest.commentId,
    ),
  },
  {
    field: 'comment_notes.body',
    put: newRow('comment_notes', ({ commentId, reporter }, word) => ({
      id: newId(),
      comment_id: commentId,
      commenter_id: newId(),
      made_by: reporter.id,
      body: word,
      created_at: now,
    })),
  },
  {
    field: 'comment_versions.body',
    put: newRow('comment_versions', ({ commentId }, word) => ({
      comment_id: commentId,
      version: 0,
      body: word,
      created_at: now,
    })),
  },
  {
    field: 'words.word',
    put: newRow('words', (_nest, word) => ({
      id: newId(),
      word,
      matching: word,
      verdict: 'hold' as const,
      about: null,
      made_by: null,
      created_at: now,
    })),
  },
  {
    field: 'comments.body of a held comment',
    put: async ({ db, commentId }, word) => {
      const seen = await db.selectFrom('comments').selectAll().where('id', '=', commentId).executeTakeFirstOrThrow();
      const held = { ...seen, id: newId(), body: word, state: 'held' as const, parent_id: null, decided_at: null };
      await db.write((tx) => insertRows(tx, 'comments', [held]));
    },
  },
  {
    field: 'reports.explanation, law, name, email and answer',
    put: newRow('reports', ({ commentId }, word) => ({
      id: newId(),
      comment_id: commentId,
      commenter_id: newId(),
      kind: 'unlawful' as const,
      explanation: word,
      law: word,
      name: word,
      email: address(word),
      state: 'open' as const,
      answer: word,
      created_at: now,
    })),
  },
  {
    field: 'appeals.words and answer',
    put: newRow('appeals', ({ commentId, reporter }, word) => ({
      id: newId(),
      comment_id: commentId,
      decision_id: newId(),
      words: word,
      state: 'upheld' as const,
      decided_by: reporter.id,
      decided_as: 'editor' as const,
      decided_at: now,
      answer: word,
      created_at: now,
    })),
  },
  {
    field: 'bans.reason',
    put: newRow('bans', ({ commentId, reporter }, reason) => ({
      id: newId(),
      kind: 'commenter' as const,
      commenter_id: newId(),
      network_day: null,
      network_hash: null,
      comment_id: commentId,
      reason,
      ends_at: null,
      made_by: reporter.id,
      lifted_at: null,
      lifted_by: null,
      created_at: now,
    })),
  },
  {
    field: 'blocked_domains.domain',
    put: newRow('blocked_domains', ({ reporter }, word) => ({
      id: newId(),
      domain: `${word}.example`,
      verdict: 'hold' as const,
      made_by: reporter.id,
      created_at: now,
    })),
  },
  {
    field: 'commenter_addresses.email',
    put: newRow('commenter_addresses', ({ editionId }, word) => ({
      id: newId(),
      commenter_id: newId(),
      email: address(word),
      edition_id: editionId,
      confirmed_at: null,
      ended_at: null,
      created_at: now,
    })),
  },
  {
    field: 'decisions.reason and detail_json',
    put: newRow('decisions', ({ commentId, reporter }, word) => ({
      id: newId(),
      comment_id: commentId,
      version: 1,
      action: 'publish' as const,
      from_state: 'held' as const,
      to_state: 'published' as const,
      staff_id: reporter.id,
      rule: null,
      clause_id: null,
      reason: word,
      undoes_id: null,
      detail_json: JSON.stringify({ found: word }),
      created_at: now,
    })),
  },
];
