import type { Insertable } from 'kysely';
import { bodyDigest } from '../src/comments/candidate.ts';
import { newId } from '../src/database/ids.ts';
import type { CommentState, DecisionAction, Tables } from '../src/database/tables.ts';
import { type ArticleRows, isoTime } from './article-rows.ts';
import { type SampleComment, sampleComments, sampleReactions } from './comments.ts';
import type { EditionRows } from './edition-rows.ts';
import type { SampleEdition } from './read-articles.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The rows of the sample's conversation. */
export interface CommentRows {
  comments: Row<'comments'>[];
  decisions: Row<'decisions'>[];
  reactions: Row<'reactions'>[];
}

/** Builds comments with their decisions; every name is one commenter, whatever article they comment on. */
export function commentRows(editions: EditionRows, articles: ArticleRows, at: string): CommentRows {
  const placed = new Map<string, { id: string; rootId: string; depth: number }>();
  const commenters = new Map<string, string>();
  const rows: CommentRows = { comments: [], decisions: [], reactions: [] };
  for (const sample of sampleComments) {
    const created_at = isoTime(sample.at);
    const id = newId(sample.at);
    const parent = sample.parent === undefined ? undefined : placed.get(sample.parent);
    const place = { id, rootId: parent?.rootId ?? id, depth: parent === undefined ? 0 : parent.depth + 1 };
    placed.set(sample.key, place);
    const edition: SampleEdition = sample.article.endsWith('.ar') ? 'ar' : 'en';
    const commenter = sample.staff ?? sample.name;
    commenters.set(commenter, commenters.get(commenter) ?? newId(sample.at));
    rows.comments.push({
      id,
      article_id: articles.articleId(sample.article),
      parent_id: sample.parent === undefined ? null : (placed.get(sample.parent)?.id ?? null),
      root_id: place.rootId,
      depth: place.depth,
      commenter_id: commenters.get(commenter) ?? newId(sample.at),
      name: sample.staff === undefined ? sample.name : editions.authorName(edition, sample.staff),
      email: null,
      body: sample.text,
      body_digest: bodyDigest(sample.text),
      version: 1,
      state: sample.state,
      rule: ruleOf(sample),
      rule_detail: sample.state === 'held' ? (sample.detail ?? null) : null,
      network_hash: null,
      author_id: sample.staff === undefined ? null : editions.authorId(sample.staff),
      sample_at: at,
      created_at,
      edited_at: null,
      decided_at: decidedAt(sample),
    });
    rows.decisions.push(...decisionRows(sample, id, edition, editions));
  }
  for (const { article, likes, dislikes } of sampleReactions) {
    const article_id = articles.articleId(article);
    for (let count = 0; count < likes + dislikes; count++) {
      const value = count < likes ? 'like' : 'dislike';
      rows.reactions.push({ article_id, commenter_id: newId(at), value, created_at: at, changed_at: at });
    }
  }
  return rows;
}

function ruleOf(sample: SampleComment): string | null {
  if (sample.state === 'held') return sample.rule;
  if (sample.state === 'rejected') return sample.rule ?? null;
  return null;
}

function decidedAt(sample: SampleComment): string | null {
  if (sample.state === 'held') return null;
  if (sample.state === 'rejected') return isoTime(sample.decidedAt);
  return isoTime(sample.state === 'withdrawn' ? sample.withdrawnAt : sample.at);
}

/** What led to the comment's state: a rule held it, an editor published or rejected it, its writer withdrew it. */
function decisionRows(
  sample: SampleComment,
  commentId: string,
  edition: SampleEdition,
  editions: EditionRows,
): Row<'decisions'>[] {
  const editor = editions.staffId('jonas-reed');
  const decide = (
    action: DecisionAction,
    to_state: CommentState,
    moment: string,
    more: Partial<Row<'decisions'>>,
  ): Row<'decisions'> => ({
    id: newId(moment),
    comment_id: commentId,
    version: 1,
    action,
    from_state: action === 'withdraw' ? 'published' : 'held',
    to_state,
    staff_id: null,
    rule: null,
    clause_id: null,
    reason: null,
    undoes_id: null,
    created_at: isoTime(moment),
    ...more,
  });
  switch (sample.state) {
    case 'held':
      return [decide('hold', 'held', sample.at, { rule: sample.rule, reason: sample.detail ?? null })];
    case 'published':
      return [decide('publish', 'published', sample.at, { staff_id: editor })];
    case 'rejected': {
      const by = sample.rule === undefined ? { staff_id: editor } : { rule: sample.rule };
      const clause_id = editions.clauseId(edition, sample.clause);
      return [decide('reject', 'rejected', sample.decidedAt, { ...by, clause_id, reason: sample.reason })];
    }
    case 'withdrawn':
      return [decide('withdraw', 'withdrawn', sample.withdrawnAt, {})];
  }
}
