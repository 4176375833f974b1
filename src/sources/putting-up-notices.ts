import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimNoticeRow } from '../database/sources-tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { lockArticle } from '../stories/articles.ts';
import { publicArticle, publishNote } from '../stories/corrections.ts';

/*
 * A notice that was announced goes up in many short transactions; each asks again whether the article still waits, so that the
 * work can be broken off anywhere, done twice, or shared by two processes, and no article has the notice twice.
 */

/** The job that puts a notice up where it is not yet; its payload is `{ noticeId }`. */
export const PUT_NOTICE_UP = 'put a notice up';

/** What the job was queued with. */
export const noticeToPutUp = z.object({ noticeId: z.string() });

// A batch is one short write, so that nobody's comment waits behind three hundred articles.
const BATCH = 20;

/** Puts a notice up on every article that was marked for it and does not have it yet. Gives on how many. */
export async function putNoticeUp(db: Database, noticeId: string): Promise<number> {
  const notice = await db.selectFrom('claim_notices').selectAll().where('id', '=', noticeId).executeTakeFirst();
  if (notice === undefined) return 0;
  const told = await db.selectFrom('claim_notice_words').selectAll().where('notice_id', '=', noticeId).execute();
  const words = new Map(told.map((row) => [row.language, row.words]));
  for (let done = 0; ; ) {
    const articles = await markedArticles(db, noticeId);
    if (articles.length === 0) {
      // The articles have the words now; here they would outlive a removal of all of them.
      await db.write((tx) => tx.deleteFrom('claim_notice_words').where('notice_id', '=', noticeId).execute());
      return done;
    }
    done += await db.write(async (tx) => {
      let put = 0;
      for (const id of articles) if (await putOn(tx, notice, words, id)) put++;
      return put;
    }, `notice ${noticeId}`);
  }
}

/** Queues every notice that is not everywhere yet and has no job: after one failed for good, or when the queue was emptied. */
export async function queueNotices(db: Database): Promise<void> {
  await db.write(async (tx) => {
    const rows = await tx
      .selectFrom('claim_reviews')
      .select('notice_id')
      .distinct()
      .where('state', '=', 'open')
      .where('notice_id', 'is not', null)
      .execute();
    for (const { notice_id } of rows) if (notice_id !== null) await queueJob(tx, jobToPutUp(notice_id));
  });
}

/** The job for a notice; queued twice it is one. */
export function jobToPutUp(noticeId: string) {
  return { name: PUT_NOTICE_UP, payload: { noticeId }, key: `notice ${noticeId}` };
}

async function putOn(
  tx: Reading,
  notice: ClaimNoticeRow,
  words: ReadonlyMap<string, string>,
  articleId: string,
): Promise<boolean> {
  await lockArticle(tx, articleId);
  const article = await publicArticle(tx, articleId);
  const edition =
    article &&
    (await tx.selectFrom('editions').select('language').where('id', '=', article.edition_id).executeTakeFirst());
  const note = words.get(edition?.language ?? '');
  const ofThis = tx
    .updateTable('claim_reviews')
    .where('article_id', '=', articleId)
    .where('notice_id', '=', notice.id)
    .where('state', '=', 'open');
  if (article === undefined || note === undefined) {
    // It was taken down meanwhile: when it comes back, it waits as it did.
    await ofThis.set({ notice_id: null }).execute();
    return false;
  }
  const settled = await ofThis
    .set({ state: 'notice', decided_by: notice.made_by, decided_at: timestamp() })
    .returning('id')
    .execute();
  // Somebody was quicker: another process, or an editor who signed that it stays.
  if (settled.length === 0) return false;
  const covered = await siblingsWithNotice(tx, notice.id, article.story_id);
  await publishNote(
    tx,
    { id: notice.made_by },
    article,
    { kind: notice.kind, words: note },
    {
      asks: (sibling) => !covered.has(sibling),
    },
  );
  return true;
}

/** The articles of a story that have the same notice, or are to get it. */
async function siblingsWithNotice(tx: Reading, noticeId: string, storyId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('claim_reviews as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .select('a.id')
    .where('a.story_id', '=', storyId)
    .where('r.notice_id', '=', noticeId)
    .where('r.state', 'in', ['open', 'notice'])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function markedArticles(db: Reading, noticeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_reviews')
    .select('article_id')
    .distinct()
    .where('notice_id', '=', noticeId)
    .where('state', '=', 'open')
    .orderBy('article_id')
    .limit(BATCH)
    .execute();
  return rows.map(({ article_id }) => article_id);
}
