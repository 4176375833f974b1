import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { queueJob } from '../jobs/jobs.ts';
import { dropEntry } from '../search/entries.ts';
import { ERASE_TRACES, silenceLog } from './removals.ts';

/*
 * A commenter's own erasure (article 17 of the GDPR): everything that they wrote and did here, everywhere. What stays is what
 * others need: an empty place in each thread, so that answers keep theirs, and the decisions without a word, so that the
 * statistics stay true. It refuses to promise what it cannot reach: backups, and copies on other machines.
 */

const AT_ONCE = 100;
// Writing the file anew makes everybody wait, and any reader may ask for this: once a night for all of them.
const TRACES_LATER_MS = 24 * 60 * 60_000;
// A name is needed where the place of a withdrawn comment is told from one that a moderator removed.
const NOBODY = '—';

/** Erases everything of a commenter; done twice, or broken off and done again, it does the same. */
export async function eraseCommenter(db: Database, commenterId: string): Promise<void> {
  // In parts, so that nobody's comment waits behind somebody's ten thousand.
  for (;;) {
    const rows = await db
      .selectFrom('comments')
      .select(['id', 'article_id'])
      .where('commenter_id', '=', commenterId)
      .where('staff_id', 'is', null)
      .orderBy('id', 'desc')
      .limit(AT_ONCE)
      .execute();
    if (rows.length === 0) break;
    await db.write((tx) => eraseComments(tx, db.kind, rows), commenterId);
  }
  for (;;) {
    const liked = await db.write((tx) => eraseLikes(tx, commenterId), commenterId);
    if (liked === 0) break;
  }
  await db.write((tx) => eraseDeeds(tx, commenterId), commenterId);
}

async function eraseComments(
  tx: Reading,
  kind: Database['kind'],
  rows: readonly { id: string; article_id: string }[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  for (const id of ids) {
    // Each place becomes nobody's, and no two of them the same nobody's.
    await tx
      .updateTable('comments')
      .set({
        name: NOBODY,
        email: null,
        body: '',
        body_digest: '',
        commenter_id: newId(),
        network_hash: null,
        rule_detail: null,
        redactions_json: null,
        featured_at: null,
        state: 'withdrawn',
      })
      .where('id', '=', id)
      .execute();
    await dropEntry(tx, kind, 'comment', id);
  }
  await tx.deleteFrom('comment_versions').where('comment_id', 'in', ids).execute();
  await tx.updateTable('decisions').set({ reason: null, detail_json: null }).where('comment_id', 'in', ids).execute();
  await tx.deleteFrom('comment_notes').where('comment_id', 'in', ids).execute();
  // A note at the desk that a comment was handed over with quotes it; that something was handed over stays.
  await tx.updateTable('editorial_notes').set({ body: NOBODY }).where('comment_id', 'in', ids).execute();
  await tx.updateTable('appeals').set({ words: '', answer: null }).where('comment_id', 'in', ids).execute();
  await tx.deleteFrom('appeals').where('comment_id', 'in', ids).where('state', '=', 'open').execute();
  // Others' reports of a clause quote it; a notice of unlawful content is its giver's, and stays.
  await tx
    .updateTable('reports')
    .set({ explanation: '', answer: null })
    .where('comment_id', 'in', ids)
    .where('kind', '=', 'clause')
    .execute();
  await tx.deleteFrom('spam_lessons').where('comment_id', 'in', ids).execute();
  await tx.updateTable('conversations').set({ pinned_id: null }).where('pinned_id', 'in', ids).execute();
  await silenceLog(tx, ids);
  await recordChanges(
    tx,
    rows.map(({ article_id }) => `conversation:${article_id}`),
  );
}

async function eraseLikes(tx: Reading, commenterId: string): Promise<number> {
  const liked = await tx
    .selectFrom('comment_likes')
    .innerJoin('comments', 'comments.id', 'comment_likes.comment_id')
    .select(['comments.id', 'comments.article_id'])
    .where('comment_likes.commenter_id', '=', commenterId)
    .limit(AT_ONCE)
    .execute();
  for (const { id } of liked) {
    const gone = await tx
      .deleteFrom('comment_likes')
      .where('comment_id', '=', id)
      .where('commenter_id', '=', commenterId)
      .returning('comment_id')
      .execute();
    if (gone.length === 0) continue;
    await tx
      .updateTable('comments')
      .set((set) => ({ likes: set('likes', '-', 1) }))
      .where('id', '=', id)
      .where('likes', '>', 0)
      .execute();
  }
  await recordChanges(
    tx,
    liked.map(({ article_id }) => `conversation:${article_id}`),
  );
  return liked.length;
}

/** Reactions, reports' identities, addresses, accounts, and bans that are over. */
async function eraseDeeds(tx: Reading, commenterId: string): Promise<void> {
  const at = timestamp();
  const reacted = await tx
    .deleteFrom('reactions')
    .where('commenter_id', '=', commenterId)
    .returning('article_id')
    .execute();
  await recordChanges(
    tx,
    reacted.map(({ article_id }) => `conversation:${article_id}`),
  );
  await tx.deleteFrom('comment_likes').where('commenter_id', '=', commenterId).execute();
  const reports = await tx.selectFrom('reports').select('id').where('commenter_id', '=', commenterId).execute();
  for (const { id } of reports)
    await tx
      .updateTable('reports')
      .set({ commenter_id: newId(), explanation: '', law: null, name: null, email: null, network_hash: null })
      .where('id', '=', id)
      .execute();
  await tx.deleteFrom('commenter_addresses').where('commenter_id', '=', commenterId).execute();
  await tx.deleteFrom('site_accounts').where('commenter_id', '=', commenterId).execute();
  await tx.deleteFrom('comment_notes').where('commenter_id', '=', commenterId).execute();
  // A ban in force goes on; its words go, since they may quote.
  await tx
    .deleteFrom('bans')
    .where('commenter_id', '=', commenterId)
    .where((where) => where.or([where('lifted_at', 'is not', null), where('ends_at', '<', at)]))
    .execute();
  await tx.updateTable('bans').set({ reason: '', comment_id: null }).where('commenter_id', '=', commenterId).execute();
  const runAt = new Date(Date.now() + TRACES_LATER_MS).toISOString();
  await queueJob(tx, { name: ERASE_TRACES, payload: { photoIds: [] }, key: 'erase traces of commenters', runAt });
}
