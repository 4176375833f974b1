import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimNoticeRow } from '../database/sources-tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { lockArticle } from '../stories/articles.ts';
import { publicArticle, publishNote, readNote } from '../stories/corrections.ts';
import { nameOfClaim } from './claims.ts';
import { standingIds } from './settled-reviews.ts';

/*
 * One notice on every article that waits for a fallen claim: its words are typed once in each language. What is to get it is
 * marked in one transaction, and gets it in many short ones; each asks again whether the article still waits, so that the
 * work can be broken off anywhere, done twice, or shared by two processes, and no article has the notice twice.
 */

/** The job that puts a notice up where it is not yet; its payload is `{ noticeId }`. */
export const PUT_NOTICE_UP = 'put a notice up';

/** What the job was queued with. */
export const noticeToPutUp = z.object({ noticeId: z.string() });

/** A notice on many articles as it was typed. */
export interface TypedNotice {
  /** The form's own id: a form that is sent twice is one notice. */
  id: string;
  kind: string;
  /** By language code. Articles in a language that is empty here go on waiting. */
  notes: Readonly<Record<string, string>>;
}

// A batch is one short write, so that nobody's comment waits behind three hundred articles.
const BATCH = 20;

/**
 * Says that a notice goes up on every article that waits for the claim and is in one of the languages; `putNoticeUp` does it,
 * and so does the job that is queued here.
 * @returns `undefined` when there is no such claim
 * @throws Forbidden
 */
export async function announceNotice(
  db: Database,
  staff: Staff,
  claimId: string,
  typed: TypedNotice,
): Promise<Outcome<{ noticeId: string; articles: number }> | undefined> {
  requireRight(staff, 'correct articles');
  const read = readNotes(typed);
  if ('mistakes' in read) return read;
  const { kind, words } = read.done;
  return db.write(async (tx) => {
    const claim = await tx.selectFrom('claims').select('id').where('id', '=', claimId).executeTakeFirst();
    if (claim === undefined) return undefined;
    const row: ClaimNoticeRow = {
      id: typed.id,
      claim_id: claimId,
      kind,
      made_by: staff.id,
      created_at: timestamp(),
    };
    const made = await tx
      .insertInto('claim_notices')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    if (made.length === 0) return againSent(tx, row);
    for (const [language, text] of words)
      await tx.insertInto('claim_notice_words').values({ notice_id: row.id, language, words: text }).execute();
    const marked = await markArticles(
      tx,
      row,
      words.map(([language]) => language),
    );
    if (marked === 0) {
      await tx.deleteFrom('claim_notice_words').where('notice_id', '=', row.id).execute();
      await tx.deleteFrom('claim_notices').where('id', '=', row.id).execute();
      return mistake('form', 'desk-falling-mistake-nothing');
    }
    await queueJob(tx, jobOf(row.id));
    const subject = { kind: 'claim', id: claimId, name: await nameOfClaim(tx, claimId) } as const;
    await recordAct(tx, staff, 'claim-noticed', subject, { articles: String(marked) });
    return { done: { noticeId: row.id, articles: marked } };
  }, claimId);
}

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
    for (const { notice_id } of rows) if (notice_id !== null) await queueJob(tx, jobOf(notice_id));
  });
}

function jobOf(noticeId: string) {
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

async function markArticles(tx: Reading, notice: ClaimNoticeRow, languages: readonly string[]): Promise<number> {
  const marked = await tx
    .updateTable('claim_reviews')
    .set({ notice_id: notice.id })
    .where('state', '=', 'open')
    .where('notice_id', 'is', null)
    .where('standing_id', 'in', standingIds(tx, notice.claim_id))
    .where('article_id', 'in', (eb) =>
      eb
        .selectFrom('articles as a')
        .innerJoin('editions as e', 'e.id', 'a.edition_id')
        .select('a.id')
        .where('a.state', '=', 'published')
        .where('e.language', 'in', [...languages]),
    )
    .returning('article_id')
    .execute();
  return new Set(marked.map(({ article_id }) => article_id)).size;
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

/** The same form again: what it began goes on. */
async function againSent(
  tx: Reading,
  { id, claim_id, made_by }: ClaimNoticeRow,
): Promise<Outcome<{ noticeId: string; articles: number }>> {
  const known = await tx.selectFrom('claim_notices').selectAll().where('id', '=', id).executeTakeFirst();
  if (known?.claim_id !== claim_id || known.made_by !== made_by) return mistake('form', 'mistake-unusable');
  const { count } = await tx
    .selectFrom('claim_reviews')
    .select((e) => e.fn.count<string | number>('article_id').distinct().as('count'))
    .where('notice_id', '=', id)
    .executeTakeFirstOrThrow();
  return { done: { noticeId: id, articles: Number(count) } };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const language = /^[a-z]{2,3}$/;

function readNotes({
  id,
  kind,
  notes,
}: TypedNotice): Outcome<{ kind: ClaimNoticeRow['kind']; words: [string, string][] }> {
  if (!uuid.test(id)) return mistake('form', 'mistake-unusable');
  const mistakes: Mistake[] = [];
  const words: [string, string][] = [];
  let known: ClaimNoticeRow['kind'] | undefined;
  for (const [code, note] of Object.entries(notes)) {
    if (!language.test(code) || note.trim() === '') continue;
    const read = readNote(kind, note);
    if ('mistakes' in read) {
      mistakes.push(...read.mistakes.map((one) => (one.field === 'note' ? { ...one, field: `note-${code}` } : one)));
      continue;
    }
    known = read.done.kind;
    words.push([code, read.done.words]);
  }
  const [first, ...more] = mistakes;
  // A kind that nobody knows is one mistake, in however many languages it was typed.
  if (first !== undefined) return { mistakes: [first, ...more.filter(({ field }) => field !== first.field)] };
  if (known === undefined) return mistake('form', 'desk-falling-mistake-no-words');
  return { done: { kind: known, words } };
}
