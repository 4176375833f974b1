import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { commentById } from './comments.ts';
import { requireConversation } from './moderator-sections.ts';
import { placeOf } from './places.ts';

// As long as a note of the desk may be: the comment itself has the rest.
const LONGEST_QUOTE = 1900;

/**
 * Hands a comment to the desk: a suggestion of a correction or a tip becomes a note on its article. Once; a second time
 * gives the note that is there.
 * @returns `undefined` when there is no such comment
 * @throws Forbidden
 */
export async function handToDesk(
  db: Database,
  commentId: string,
  staff: Staff,
): Promise<Outcome<{ noteId: string; articleId: string }> | undefined> {
  requireRight(staff, 'decide comments');
  const known = await commentById(db, commentId);
  if (known === undefined) return undefined;
  return db.write(async (tx): Promise<Outcome<{ noteId: string; articleId: string }> | undefined> => {
    const comment = await commentById(tx, commentId);
    const place = await placeOf(tx, known.article_id);
    if (comment === undefined || place === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    if (place.kind !== 'article') return mistake('form', 'desk-handing-mistake-no-article');
    const there = await handedOver(tx, [commentId]);
    const noteId = there.get(commentId) ?? newId();
    if (there.size > 0) return { done: { noteId, articleId: comment.article_id } };
    const words = [...comment.body];
    await tx
      .insertInto('editorial_notes')
      .values({
        id: noteId,
        article_id: comment.article_id,
        revision_id: null,
        passage_json: null,
        parent_id: null,
        body: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join('')} …` : comment.body,
        made_by: staff.id,
        created_at: timestamp(),
        resolved_at: null,
        resolved_by: null,
        comment_id: commentId,
      })
      .execute();
    await recordAct(tx, staff, 'comment-handed-over', { kind: 'article', id: place.id, name: place.headline });
    return { done: { noteId, articleId: comment.article_id } };
  }, known.article_id);
}

/**
 * Takes a comment back from the desk, while nobody there has answered or resolved it.
 * @throws Forbidden
 */
export async function takeBackFromDesk(
  db: Database,
  commentId: string,
  staff: Staff,
): Promise<Outcome<{ commentId: string }> | undefined> {
  requireRight(staff, 'decide comments');
  return db.write(async (tx): Promise<Outcome<{ commentId: string }> | undefined> => {
    const comment = await commentById(tx, commentId);
    const noteId = (await handedOver(tx, [commentId])).get(commentId);
    if (comment === undefined || noteId === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    const answer = await tx
      .selectFrom('editorial_notes')
      .select('id')
      .where('parent_id', '=', noteId)
      .executeTakeFirst();
    if (answer !== undefined) return mistake('form', 'desk-handing-mistake-answered');
    const gone = await tx
      .deleteFrom('editorial_notes')
      .where('id', '=', noteId)
      .where('resolved_at', 'is', null)
      .returning('id')
      .execute();
    if (gone.length === 0) return mistake('form', 'desk-handing-mistake-answered');
    const place = await placeOf(tx, comment.article_id);
    const subject = { kind: 'article', id: comment.article_id, name: place?.headline ?? '' } as const;
    await recordAct(tx, staff, 'comment-taken-back', subject);
    return { done: { commentId } };
  });
}

/** Which of these comments the desk has, each with its note. */
export async function handedOver(db: Reading, commentIds: readonly string[]): Promise<Map<string, string>> {
  if (commentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('editorial_notes')
    .innerJoin('comments', (join) =>
      join
        .onRef('comments.id', '=', 'editorial_notes.comment_id')
        .onRef('comments.article_id', '=', 'editorial_notes.article_id'),
    )
    .select(['editorial_notes.id', 'comments.id as commentId'])
    .where('comments.id', 'in', [...commentIds])
    .execute();
  return new Map(rows.map((row) => [row.commentId, row.id]));
}
