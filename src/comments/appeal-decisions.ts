import type { AppealRow } from '../database/conversation-tables.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { mistake } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { commentById } from './comments.ts';
import { requireConversation } from './moderator-sections.ts';
import { type Decided, decidedByOther, move, recordStanding } from './moves.ts';
import { readWords } from './said.ts';

/*
 * An appeal is decided by somebody else than whoever rejected the comment: a second moderator, or an editor. Only where
 * nobody else could, the same person decides again, and the commenter is told so. It refuses to let them while another is there.
 */

/** In what capacity somebody decides an appeal. */
export type Capacity = NonNullable<AppealRow['decided_as']>;

/** Whoever was not at the desk for so many days is away: an appeal does not wait for them. */
export const AWAY_DAYS = 7;

const DAY = 86_400_000;
const deciders = ['moderator', 'editor', 'administrator'] as const;

/**
 * Decides an appeal: upheld, the comment is published after all; dismissed, it stays rejected. The commenter reads `answer`.
 * @returns `undefined` when there is no such appeal; a mistake when another person has to decide
 * @throws Forbidden
 */
export async function decideAppeal(
  db: Database,
  appealId: string,
  verdict: { state: 'upheld' | 'dismissed'; answer: string },
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const said = readWords('answer', verdict.answer);
  if ('mistakes' in said) return said;
  const known = await appealById(db, appealId);
  const about = known && (await commentById(db, known.comment_id));
  if (known === undefined || about === undefined) return undefined;
  return db.write(async (tx): Promise<Decided | undefined> => {
    const comment = await commentById(tx, known.comment_id);
    const appeal = await appealById(tx, appealId);
    if (comment === undefined || appeal === undefined) return undefined;
    await requireConversation(tx, staff, comment.article_id);
    if (comment.state === 'withdrawn') return { conflict: 'withdrawn', by: null };
    if (appeal.state !== 'open') return decidedByOther(tx, comment.id);
    const capacity = await capacityFor(tx, appeal, comment, staff);
    if ('mistakes' in capacity) return capacity;
    const detail = { appeal: appeal.id };
    const how = { state: verdict.state, answer: said.words };
    if (verdict.state === 'dismissed' || comment.state === 'published') {
      if ((await settleAppeal(tx, comment.id, how, staff)) === 0) return decidedByOther(tx, comment.id);
      const decisionId = await recordStanding(tx, comment, staff, { action: 'keep', detail });
      return { done: { commentId: comment.id, decisionId } };
    }
    const outcome = await move(tx, comment, comment, staff, { action: 'publish', to: 'published', detail });
    if ('done' in outcome) await settleAppeal(tx, comment.id, how, staff);
    return outcome;
  }, about.article_id);
}

/** The appeal about a comment that waits for a decision. */
export async function openAppeal(db: Reading, commentId: string): Promise<AppealRow | undefined> {
  return db
    .selectFrom('appeals')
    .selectAll()
    .where('comment_id', '=', commentId)
    .where('state', '=', 'open')
    .executeTakeFirst();
}

/** Settles the open appeal about a comment, if there is one, in the transaction of the decision; gives how many. */
export async function settleAppeal(
  tx: Reading,
  commentId: string,
  { state, answer }: { state: 'upheld' | 'dismissed'; answer: string | null },
  staff: Staff,
): Promise<number> {
  const appeal = await openAppeal(tx, commentId);
  if (appeal === undefined) return 0;
  const decided_as = (await rejectedBy(tx, appeal)) === staff.id ? 'same-person' : capacityOf(staff);
  const settled = await tx
    .updateTable('appeals')
    .set({ state, answer, decided_by: staff.id, decided_as, decided_at: timestamp() })
    .where('id', '=', appeal.id)
    .where('state', '=', 'open')
    .returning('id')
    .execute();
  return settled.length;
}

/** Opens an appeal again whose decision was undone. */
export async function reopenAppeal(tx: Reading, id: string): Promise<void> {
  await tx
    .updateTable('appeals')
    .set({ state: 'open', answer: null, decided_by: null, decided_as: null, decided_at: null })
    .where('id', '=', id)
    .execute();
}

/**
 * As what somebody may decide an appeal: whoever rejected the comment only while nobody else who may decide has been at the
 * desk within `AWAY_DAYS`.
 */
export async function capacityFor(
  db: Reading,
  appeal: AppealRow,
  comment: Pick<CommentRow, 'article_id'>,
  staff: Staff,
): Promise<{ as: Capacity } | ReturnType<typeof mistake>> {
  if ((await rejectedBy(db, appeal)) !== staff.id) return { as: capacityOf(staff) };
  const other = (await othersPresent(db, comment.article_id, staff))[0];
  return other === undefined
    ? { as: 'same-person' }
    : mistake('form', 'desk-appeal-mistake-same', { name: other.name });
}

/** Those beside `staff` who may decide about a conversation and are not away, moderators first. */
async function othersPresent(db: Reading, conversationId: string, staff: Staff): Promise<{ name: string }[]> {
  const since = new Date(Date.now() - AWAY_DAYS * DAY).toISOString();
  const rows = await db
    .selectFrom('staff')
    .innerJoin('auth_sessions', 'auth_sessions.user_id', 'staff.id')
    .leftJoin('moderator_sections', 'moderator_sections.staff_id', 'staff.id')
    .leftJoin('articles', (join) =>
      join.onRef('articles.section_id', '=', 'moderator_sections.section_id').on('articles.id', '=', conversationId),
    )
    .select(['staff.id', 'staff.name', 'staff.role'])
    .where('staff.id', '<>', staff.id)
    .where('staff.left_at', 'is', null)
    .where('staff.role', 'in', [...deciders])
    .where((eb) => eb(eb.fn.coalesce('auth_sessions.seen_at', 'auth_sessions.created_at'), '>=', since))
    .where((eb) =>
      eb.or([
        eb('staff.role', '=', 'administrator'),
        eb('moderator_sections.section_id', 'is', null),
        eb('articles.id', 'is not', null),
      ]),
    )
    .distinct()
    .execute();
  return rows.sort((a, b) => Number(b.role === 'moderator') - Number(a.role === 'moderator'));
}

function capacityOf(staff: Staff): Capacity {
  return staff.role === 'moderator' ? 'second-moderator' : 'editor';
}

/** Who else could decide about a comment whose rejection by `staff` was overturned on appeal; `undefined` where it was not. */
export async function overturned(
  db: Reading,
  comment: Pick<CommentRow, 'id' | 'article_id'>,
  staff: Staff,
): Promise<{ name: string } | undefined> {
  const appeal = await db
    .selectFrom('appeals')
    .selectAll()
    .where('comment_id', '=', comment.id)
    .where('state', '=', 'upheld')
    .executeTakeFirst();
  if (appeal === undefined || appeal.decided_by === staff.id || (await rejectedBy(db, appeal)) !== staff.id)
    return undefined;
  return (await othersPresent(db, comment.article_id, staff))[0];
}

/** Who of the staff rejected the comment; `null` when a rule did. */
async function rejectedBy(db: Reading, appeal: AppealRow): Promise<string | null> {
  const row = await db
    .selectFrom('decisions')
    .select('staff_id')
    .where('id', '=', appeal.decision_id)
    .executeTakeFirst();
  return row?.staff_id ?? null;
}

/** An appeal by its id. */
export async function appealById(db: Reading, id: string): Promise<AppealRow | undefined> {
  return db.selectFrom('appeals').selectAll().where('id', '=', id).executeTakeFirst();
}
