import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow, CommentState, DecisionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { bodyDigest } from './candidate.ts';
import { COMMENT_LIMIT, charactersOver, cleanText, isBlank, overCap } from './characters.ts';
import { commentById, MOST_DEPTH } from './comments.ts';
import { nobodysDecision } from './decisions.ts';
import { placeOf } from './places.ts';
import * as statements from './statements.ts';

/** A comment as a moderator saw it when they decided. */
export interface SeenComment {
  id: string;
  version: number;
  state: CommentState;
}

/**
 * Why a decision was not taken: the comment is not any more what the moderator saw. `by` is who decided first, where
 * that was a person.
 */
export interface Conflict {
  conflict: 'edited' | 'decided' | 'withdrawn' | 'undone';
  by: string | null;
}

/** What a moderator's verb gives back: taken, a mistake in the form, or a comment that has changed since. */
export type Decided = Outcome<{ commentId: string; decisionId: string }> | Conflict;

const LONGEST_REASON = 1000;

/**
 * Publishes a comment that is held or was rejected.
 * @throws Forbidden
 */
export async function publishComment(db: Database, seen: SeenComment, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  return decide(db, seen, staff, { action: 'publish', to: 'published', clause_id: null, reason: null });
}

/**
 * Rejects a comment, citing a clause of the policy of its article's edition; the commenter reads both on the receipt.
 * @throws Forbidden
 */
export async function rejectComment(
  db: Database,
  seen: SeenComment,
  grounds: { clauseId: string; reason: string },
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const reason = cleanText(grounds.reason);
  if (reason.length > LONGEST_REASON) return mistake('reason', 'mistake-too-long', { limit: LONGEST_REASON });
  const comment = await commentById(db, seen.id);
  const place = comment && (await placeOf(db, comment.article_id));
  const clause = await db
    .selectFrom('clauses')
    .innerJoin('policies', 'policies.id', 'clauses.policy_id')
    .select('clauses.id')
    .where('clauses.id', '=', grounds.clauseId)
    .where('policies.edition_id', '=', place?.editionId ?? '')
    .executeTakeFirst();
  if (clause === undefined) return mistake('clause', 'desk-comment-mistake-clause-missing');
  const kept = { clause_id: clause.id, reason: isBlank(reason) ? null : reason };
  return decide(db, seen, staff, { action: 'reject', to: 'rejected', ...kept });
}

/**
 * Takes back a person's decision, so that the comment stands where it stood before; only the latest one can be.
 * @throws Forbidden
 */
export async function undoDecision(db: Database, decisionId: string, staff: Staff): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const known = await db.selectFrom('decisions').select('comment_id').where('id', '=', decisionId).executeTakeFirst();
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const latest = await latestDecision(tx, known.comment_id);
    const comment = await commentById(tx, known.comment_id);
    if (comment === undefined || latest === undefined) return undefined;
    const isPersons = latest.action === 'publish' || latest.action === 'reject';
    if (latest.id !== decisionId || latest.staff_id === null || !isPersons) return { conflict: 'undone', by: null };
    return move(tx, { id: comment.id, version: latest.version, state: latest.to_state }, comment, staff, {
      action: 'undo',
      to: latest.from_state,
      clause_id: null,
      reason: null,
      undoes_id: decisionId,
    });
  });
}

/**
 * Answers a published comment as the newsroom: under an author's name when the person signs as one, else under their own.
 * @throws Forbidden
 */
export async function answerComment(
  db: Database,
  commentId: string,
  answer: { body: string; authorId: string | null },
  staff: Staff,
): Promise<Outcome<{ commentId: string }> | undefined> {
  requireRight(staff, 'answer as the newsroom');
  const body = cleanText(answer.body);
  if (isBlank(body)) return mistake('body', 'comment-error-text-empty');
  const over = charactersOver(body, COMMENT_LIMIT);
  if (over > 0) return mistake('body', 'comment-error-text-too-long', { count: over, limit: COMMENT_LIMIT });
  if (overCap(body) !== undefined) return mistake('body', 'comment-error-text-characters');
  const parent = await commentById(db, commentId);
  if (parent === undefined) return undefined;
  const place = await placeOf(db, parent.article_id);
  const author = await db
    .selectFrom('author_names')
    .innerJoin('authors', 'authors.id', 'author_names.author_id')
    .select(['authors.id', 'author_names.name'])
    .where('author_names.edition_id', '=', place?.editionId ?? '')
    .where('authors.id', '=', answer.authorId ?? '')
    .where('authors.staff_id', '=', staff.id)
    .executeTakeFirst();
  return db.write(async (tx): Promise<Outcome<{ commentId: string }>> => {
    const [answered] = await statements.commentToAnswer(tx, { id: commentId, articleId: parent.article_id });
    if (answered?.state !== 'published') return mistake('form', 'desk-comment-mistake-answer-hidden');
    const id = newId();
    const at = timestamp();
    await statements.storeComment(tx, {
      id,
      article_id: parent.article_id,
      parent_id: commentId,
      root_id: answered.root_id,
      depth: Math.min(answered.depth + 1, MOST_DEPTH),
      commenter_id: staff.id,
      name: author?.name ?? staff.name,
      email: null,
      body,
      body_digest: bodyDigest(body),
      version: 1,
      state: 'published',
      rule: null,
      rule_detail: null,
      rule_certainty: null,
      network_hash: null,
      author_id: author?.id ?? null,
      staff_id: staff.id,
      sample_at: null,
      created_at: at,
      edited_at: null,
      decided_at: at,
    });
    await statements.storeDecision(tx, {
      ...nobodysDecision(id, 1, at),
      action: 'publish',
      from_state: 'held',
      to_state: 'published',
      staff_id: staff.id,
    });
    await statements.storeChange(tx, { tag: `conversation:${parent.article_id}`, at });
    return { done: { commentId: id } };
  }, parent.article_id);
}

/** The names under which somebody may answer: those of their own author's page, one in each edition. */
export async function authorsOf(db: Reading, staff: Staff): Promise<{ id: string; name: string; editionId: string }[]> {
  return db
    .selectFrom('authors')
    .innerJoin('author_names', 'author_names.author_id', 'authors.id')
    .select(['authors.id', 'author_names.name', 'author_names.edition_id as editionId'])
    .where('authors.staff_id', '=', staff.id)
    .execute();
}

/**
 * Closes the conversation under an article, or opens it again; what was said stays.
 * @throws Forbidden
 */
export async function closeConversation(
  db: Database,
  articleId: string,
  closed: boolean,
  staff: Staff,
): Promise<boolean> {
  requireRight(staff, 'decide comments');
  const at = timestamp();
  return db.write(async (tx) => {
    const changed = await tx
      .updateTable('articles')
      .set({ comments_closed_at: closed ? at : null })
      .where('id', '=', articleId)
      .returning('id')
      .execute();
    const ofPage = changed.length === 0 ? await closePage(tx, articleId, closed ? at : null) : [];
    if (changed.length + ofPage.length === 0) return false;
    await tx
      .insertInto('audit_entries')
      .values({
        id: newId(),
        staff_id: staff.id,
        action: closed ? 'conversation-closed' : 'conversation-reopened',
        subject_kind: 'article',
        subject_id: articleId,
        detail_json: null,
        created_at: at,
      })
      .execute();
    await statements.storeChange(tx, { tag: `conversation:${articleId}`, at });
    return true;
  }, articleId);
}

/** The same of a page of another site. */
function closePage(tx: Reading, id: string, closed_at: string | null) {
  const change = tx.updateTable('conversations').set({ closed_at });
  return change.where('id', '=', id).where('site_id', 'is not', null).returning('id').execute();
}

/** A decision by its id. */
export async function decisionById(db: Reading, id: string): Promise<DecisionRow | undefined> {
  return db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The latest decision about a comment. */
export async function latestDecision(db: Reading, commentId: string): Promise<DecisionRow | undefined> {
  return db
    .selectFrom('decisions')
    .selectAll()
    .where('comment_id', '=', commentId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

interface Move {
  action: 'publish' | 'reject' | 'undo';
  to: CommentState;
  clause_id: string | null;
  reason: string | null;
  undoes_id?: string;
}

async function decide(db: Database, seen: SeenComment, staff: Staff, how: Move): Promise<Decided | undefined> {
  const known = await commentById(db, seen.id);
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const comment = await commentById(tx, seen.id);
    return comment === undefined ? undefined : move(tx, seen, comment, staff, how);
  }, known.article_id);
}

/** Moves a comment if it is still as it was seen, and records who did it and why. */
async function move(
  tx: Reading,
  seen: SeenComment,
  comment: CommentRow,
  staff: Staff,
  { action, to, clause_id, reason, undoes_id }: Move,
): Promise<Decided> {
  if (comment.state === 'withdrawn') return { conflict: 'withdrawn', by: null };
  if (comment.version !== seen.version) return { conflict: 'edited', by: null };
  if (comment.state !== seen.state || comment.state === to) return decidedByOther(tx, comment.id);
  const at = timestamp();
  const change = { id: comment.id, seenState: seen.state, seenVersion: seen.version, state: to, at };
  // On PostgreSQL another process may have moved it since it was read: then no row is left to move.
  const moved = await statements.moveComment(tx, { ...change, at: to === 'held' ? null : at });
  if (moved.length === 0) return decidedByOther(tx, comment.id);
  const decision = {
    ...nobodysDecision(comment.id, comment.version, at),
    action,
    from_state: comment.state,
    to_state: to,
    staff_id: staff.id,
    clause_id,
    reason,
    undoes_id: undoes_id ?? null,
  };
  await statements.storeDecision(tx, decision);
  if (comment.state === 'published' || to === 'published')
    await statements.storeChange(tx, { tag: `conversation:${comment.article_id}`, at });
  return { done: { commentId: comment.id, decisionId: decision.id } };
}

async function decidedByOther(tx: Reading, commentId: string): Promise<Conflict> {
  const last = await tx
    .selectFrom('decisions')
    .leftJoin('staff', 'staff.id', 'decisions.staff_id')
    .select('staff.name')
    .where('comment_id', '=', commentId)
    .orderBy('decisions.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { conflict: 'decided', by: last?.name ?? null };
}
