import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { bodyDigest } from './candidate.ts';
import { COMMENT_LIMIT, charactersOver, cleanText, isBlank, overCap } from './characters.ts';
import { commentById, MOST_DEPTH } from './comments.ts';
import { nobodysDecision } from './decisions.ts';
import { requireConversation } from './moderator-sections.ts';
import { placeOf } from './places.ts';
import * as statements from './statements.ts';

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
  const author = await db
    .selectFrom('authors')
    .innerJoin('author_names', 'author_names.author_id', 'authors.id')
    .select(['authors.id', 'author_names.name'])
    .where('author_names.edition_id', '=', (await placeOf(db, parent.article_id))?.editionId ?? '')
    .where('authors.id', '=', answer.authorId ?? '')
    .where('authors.staff_id', '=', staff.id)
    .executeTakeFirst();
  return db.write(async (tx): Promise<Outcome<{ commentId: string }>> => {
    await requireConversation(tx, staff, parent.article_id);
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
