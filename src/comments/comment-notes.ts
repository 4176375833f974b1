import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { cleanText, isBlank } from './characters.ts';
import { commentById } from './comments.ts';
import { requireConversation } from './moderator-sections.ts';

/** What moderators told each other about a commenter; readers never see it. */
export interface CommentNote {
  id: string;
  commentId: string;
  body: string;
  byId: string | null;
  by: string | null;
  at: string;
}

/** The longest note, in UTF-16 units. */
export const LONGEST_COMMENT_NOTE = 1000;

const NOTES_SHOWN = 20;

/**
 * Notes something about a comment and its commenter for the other moderators.
 * @throws Forbidden
 */
export async function noteOnComment(
  db: Database,
  commentId: string,
  body: string,
  staff: Staff,
): Promise<Outcome<{ noteId: string }> | undefined> {
  requireRight(staff, 'decide comments');
  const words = cleanText(body);
  if (isBlank(words)) return mistake('note', 'desk-note-mistake-empty');
  if (words.length > LONGEST_COMMENT_NOTE) return mistake('note', 'mistake-too-long', { limit: LONGEST_COMMENT_NOTE });
  return db.write(async (tx): Promise<Outcome<{ noteId: string }> | undefined> => {
    const comment = await commentById(tx, commentId);
    if (comment === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    const note = {
      id: newId(),
      comment_id: commentId,
      commenter_id: comment.commenter_id,
      body: words,
      made_by: staff.id,
      created_at: timestamp(),
    };
    await tx.insertInto('comment_notes').values(note).execute();
    return { done: { noteId: note.id } };
  });
}

/**
 * Takes back a note of one's own.
 * @returns false when there is none
 * @throws Forbidden
 */
export async function withdrawCommentNote(db: Database, noteId: string, staff: Staff): Promise<boolean> {
  requireRight(staff, 'decide comments');
  const gone = await db.write((tx) =>
    tx.deleteFrom('comment_notes').where('id', '=', noteId).where('made_by', '=', staff.id).returning('id').execute(),
  );
  return gone.length > 0;
}

/** The newest notes about a commenter, newest first. */
export async function notesAboutCommenter(db: Reading, commenterId: string): Promise<CommentNote[]> {
  return db
    .selectFrom('comment_notes as n')
    .leftJoin('staff as s', 's.id', 'n.made_by')
    .select(['n.id', 'n.comment_id as commentId', 'n.body', 'n.made_by as byId', 's.name as by', 'n.created_at as at'])
    .where('n.commenter_id', '=', commenterId)
    .orderBy('n.id', 'desc')
    .limit(NOTES_SHOWN)
    .execute();
}
