import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ClaimNoticeRow } from '../database/sources-tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { readNote } from '../stories/corrections.ts';
import { nameOfClaim } from './claims.ts';
import { jobToPutUp } from './putting-up-notices.ts';
import { standingIds } from './settled-reviews.ts';

/*
 * One notice on every article that waits for a fallen claim: its words are typed once in each language. What is to get it is
 * marked here, in one transaction.
 */

/** A notice on many articles as it was typed. */
export interface TypedNotice {
  /** The form's own id: a form that is sent twice is one notice. */
  id: string;
  kind: string;
  /** By language code. Articles in a language that is empty here go on waiting. */
  notes: Readonly<Record<string, string>>;
}

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
    await queueJob(tx, jobToPutUp(row.id));
    const subject = { kind: 'claim', id: claimId, name: await nameOfClaim(tx, claimId) } as const;
    await recordAct(tx, staff, 'claim-noticed', subject, { articles: String(marked) });
    return { done: { noticeId: row.id, articles: marked } };
  }, claimId);
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
