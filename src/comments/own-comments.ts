import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { isWriterBanned } from './banned.ts';
import { candidateOf } from './candidate.ts';
import { commentById, type PostedComment, type PostingAround } from './comments.ts';
import { nobodysDecision, recordRuling } from './decisions.ts';
import { outsideVerdict } from './external-check.ts';
import { conversationToJoin, placeMemory } from './posting-memory.ts';
import { recentFlowOf } from './recent-flow.ts';
import { ruleBook } from './rule-book.ts';
import { judge, judgeText, type Memory } from './rules.ts';
import { unlearn } from './spam-lessons.ts';
import * as statements from './statements.ts';

/** How long a commenter may change their comment. */
export const EDIT_MINUTES = 10;

// Every text is kept: nobody has more than this to put right, and a machine could fill the disk in ten minutes.
const MOST_VERSIONS = 21;
const OWN_COMMENTS_READ = 61;

/**
 * Changes the text of one's own comment within the time for it. The changed text passes the rules again, so that a
 * comment may be published no longer; both texts are kept.
 */
export async function editComment(
  db: Database,
  commentId: string,
  body: string,
  around: Pick<PostingAround, 'secret' | 'outside'> = {},
): Promise<Outcome<PostedComment>> {
  const before = await commentById(db, commentId);
  if (before === undefined) return mistake('form', 'receipt-error-edit-over');
  const typed = { name: before.name, email: before.email ?? '', body };
  const candidate = candidateOf(await ruleBook(db), before.article_id, typed, Date.now());
  const early = judgeText(candidate);
  if (early !== undefined && 'refuse' in early) return { mistakes: early.refuse };
  const flow = await recentFlowOf(db);
  const { secret, outside } = around;
  const isAsked = candidate.book.settings.external && secret !== undefined && candidate.body !== before.body;
  const external = isAsked ? await outsideVerdict(db, candidate, { secret, outside }) : null;
  return db.write(async (tx) => {
    const comment = await commentById(tx, commentId);
    if (comment === undefined || (comment.state !== 'held' && comment.state !== 'published'))
      return mistake('form', 'receipt-error-edit-decided');
    if (!mayStillEdit(comment, candidate.now)) return mistake('form', 'receipt-error-edit-over');
    const at = new Date(candidate.now).toISOString();
    // Else a ban would be answered with what it was for, in a comment that stands already.
    if (await isWriterBanned(tx, comment, at)) return mistake('form', 'receipt-error-edit-banned');
    const unchanged = { done: { id: comment.id, commenterId: comment.commenter_id, state: comment.state } };
    if (candidate.body === comment.body) return unchanged;
    if (comment.version >= MOST_VERSIONS) return mistake('form', 'receipt-error-edit-often');
    const other = await statements.otherPublished(tx, { commenterId: comment.commenter_id, id: comment.id });
    const conversation = await conversationToJoin(tx, comment.article_id);
    const own = await statements.newestOfCommenter(tx, { commenterId: comment.commenter_id, most: OWN_COMMENTS_READ });
    const memory: Memory = {
      ...placeMemory(candidate, conversation),
      // Asked above, by the hash that is stored with the comment.
      ban: null,
      own: own
        .filter((row) => row.id !== comment.id)
        .map((row) => ({
          digest: row.body_digest,
          articleId: row.article_id,
          state: row.state,
          at: Date.parse(row.created_at),
        })),
      hasPublished: other.length > 0,
      fromNetwork: [],
      flow: { wideNetwork: 0, article: 0, publication: 0 },
      // Its own earlier version is no other text.
      resemblance: flow.texts.resemblance(candidate.sketch, comment.commenter_id),
      external,
      isEdit: true,
      // Changed once more, it still waits for whoever read what was there first.
      wasDecidedByPerson:
        comment.rule === 'edited' ||
        comment.redactions_json !== null ||
        comment.featured_at !== null ||
        (comment.state === 'published' && comment.decided_at !== null),
    };
    const { rule, verdict } = judge(candidate, memory);
    if ('refuse' in verdict) return { mistakes: verdict.refuse };
    const version = comment.version + 1;
    const stored = await tx
      .updateTable('comments')
      .set({
        body: candidate.body,
        body_digest: candidate.digest,
        version,
        state: verdict.state,
        rule,
        rule_detail: 'detail' in verdict ? verdict.detail : null,
        rule_certainty: ('detail' in verdict ? verdict.certainty : undefined) ?? null,
        edited_at: at,
        decided_at: null,
        // They name places in the text that was; whoever reads the new one covers what has to be covered in it.
        redactions_json: null,
      })
      .where('id', '=', comment.id)
      .where('version', '=', comment.version)
      .where('state', '=', comment.state)
      .returning('id')
      .execute();
    if (stored.length === 0) return mistake('form', 'receipt-error-edit-decided');
    // The text that was there until now; the new one stands in the comment itself.
    const { id, body: earlier, edited_at, created_at } = comment;
    await statements.storeVersion(tx, { id, version: comment.version, body: earlier, at: edited_at ?? created_at });
    const editionId = conversation?.edition_id ?? '';
    await recordRuling(tx, { id: comment.id, editionId, version, from: comment.state, rule, verdict, at });
    await unlearn(tx, comment);
    if (comment.state === 'published' || verdict.state === 'published')
      await statements.storeChange(tx, { tag: `conversation:${comment.article_id}`, at });
    return { done: { id: comment.id, commenterId: comment.commenter_id, state: verdict.state } };
  }, before.article_id);
}

/** Takes back one's own comment, whatever its state, for good. A second time changes nothing. */
export async function withdrawComment(db: Database, commentId: string): Promise<void> {
  const known = await commentById(db, commentId);
  if (known === undefined) return;
  await db.write(async (tx) => {
    const at = timestamp();
    // Locked by the first change, so that a moderator deciding at the same moment finds it withdrawn.
    await tx
      .updateTable('comments')
      .set((eb) => ({ version: eb.ref('version') }))
      .where('id', '=', commentId)
      .execute();
    const comment = await commentById(tx, commentId);
    if (comment === undefined || comment.state === 'withdrawn') return;
    await tx.updateTable('comments').set({ state: 'withdrawn', decided_at: at }).where('id', '=', commentId).execute();
    // Nobody can publish it any more, whoever is right.
    await tx.deleteFrom('appeals').where('comment_id', '=', commentId).where('state', '=', 'open').execute();
    await statements.storeDecision(tx, {
      ...nobodysDecision(comment.id, comment.version, at),
      action: 'withdraw',
      from_state: comment.state,
      to_state: 'withdrawn',
    });
    if (comment.state === 'published')
      await statements.storeChange(tx, { tag: `conversation:${comment.article_id}`, at });
  }, known.article_id);
}

/** Whether the commenter may change a comment at `now`: it is young, and nobody has decided against it. */
export function mayStillEdit(
  comment: Pick<CommentRow, 'created_at' | 'state' | 'staff_id'>,
  now = Date.now(),
): boolean {
  return (
    (comment.state === 'held' || comment.state === 'published') &&
    comment.staff_id === null &&
    now < Date.parse(comment.created_at) + EDIT_MINUTES * 60_000
  );
}
