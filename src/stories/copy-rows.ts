import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { WorkingCopyRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';

/** Which copy it is: the open page that sent it, and how often that page had sent one. */
export interface CopyMark {
  /** A name that the page gave itself when it was opened. */
  page: string;
  sequence: number;
}

/** A copy's mark as one word, for a form's field. */
export function printMark({ page, sequence }: CopyMark): string {
  return `${page}.${sequence}`;
}

/** The mark that `printMark` printed; `undefined` for anything else. */
export function readMark(word: string): CopyMark | undefined {
  const parts = /^([A-Za-z0-9-]{1,40})\.(\d{1,9})$/.exec(word);
  return parts === null ? undefined : { page: parts[1] ?? '', sequence: Number(parts[2]) };
}

/**
 * Empties the working copy of `staff`, in the transaction `tx` that saved its text as the revision `revisionId`: the copy
 * of the page that saved, and the one that this page was opened with. What was typed in another window stays.
 */
export async function settleWorkingCopy(
  tx: Reading,
  staff: Staff,
  articleId: string,
  saved: { mark: CopyMark | undefined; seen: CopyMark | undefined; revisionId: string },
): Promise<void> {
  if (saved.mark === undefined) return;
  const there = await copyRow(tx, staff, articleId);
  const isKnown = there !== undefined && (isCovered(there, saved.mark) || isCovered(there, saved.seen));
  if (there !== undefined && !isKnown && isLive(there)) return;
  const at = timestamp();
  await storeCopy(tx, {
    article_id: articleId,
    staff_id: staff.id,
    based_on_id: saved.revisionId,
    values_json: '',
    page: saved.mark.page,
    sequence: saved.mark.sequence,
    began_at: at,
    saved_at: at,
    discarded_at: null,
  });
}

/**
 * The revision that a page's typing is based on: what the page says, or a newer one that was cut of its own working copy
 * or saved from it while the page had not heard of it yet.
 */
export async function baseOfPage(
  tx: Reading,
  staff: Staff,
  articleId: string,
  sent: { mark: CopyMark | undefined; basedOn: string },
): Promise<string> {
  return newerBase(await copyRow(tx, staff, articleId), sent.mark, sent.basedOn);
}

/** Whether whoever has seen `seen` has seen `one`. */
export function isCovered(one: CopyMark, seen: CopyMark | undefined): boolean {
  return one.page === seen?.page && one.sequence <= seen.sequence;
}

/** The working copy of `staff` in an article, emptied or not. */
export function copyRow(db: Reading, staff: Staff, articleId: string): Promise<WorkingCopyRow | undefined> {
  return db
    .selectFrom('working_copies')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('staff_id', '=', staff.id)
    .executeTakeFirst();
}

/** The mark of the last copy that the newsroom got of `staff` in an article, saved and thrown away ones too. */
export async function lastMark(db: Reading, staff: Staff, articleId: string): Promise<CopyMark | undefined> {
  const row = await copyRow(db, staff, articleId);
  return row === undefined ? undefined : { page: row.page, sequence: row.sequence };
}

/** Puts a working copy in the place of the one before. */
export async function storeCopy(tx: Reading, row: WorkingCopyRow): Promise<void> {
  await tx
    .insertInto('working_copies')
    .values(row)
    .onConflict((conflict) => conflict.columns(['article_id', 'staff_id']).doUpdateSet(row))
    .execute();
}

/** Whether a row holds text that is neither saved nor thrown away. */
export function isLive(row: WorkingCopyRow): boolean {
  return row.values_json !== '' && row.discarded_at === null;
}

/** The later of the revision that a page names and the one that its working copy rests on: ids sort by their time. */
export function newerBase(there: WorkingCopyRow | undefined, mark: CopyMark | undefined, basedOn: string): string {
  return there !== undefined && there.page === mark?.page && there.based_on_id > basedOn ? there.based_on_id : basedOn;
}
