import type { Database, Reading } from '../database/open.ts';
import type { RevisionRow, WorkingCopyRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from './articles.ts';
import { type CopyMark, copyRow, isCovered, isLive, newerBase, storeCopy } from './copy-rows.ts';

/*
 * A working copy is what one person typed in one article and has not saved as a revision: the form's fields as they were
 * sent, right or wrong. It is replaced while they type and emptied when they save. What is emptied stays as a mark for a
 * day, so that a copy that was sent before the saving and arrives after it is known to be late.
 */

/** The form's fields by name, as they were sent. */
export type SentValues = Record<string, string | string[]>;

/** What somebody has typed and not saved. */
export interface WorkingCopy {
  articleId: string;
  basedOn: string;
  values: SentValues;
  mark: CopyMark;
  began_at: string;
  saved_at: string;
}

/** What became of a copy that was sent: kept, or not since something newer is there already. */
export type KeptCopy =
  | { kept: WorkingCopy; isDue: boolean; behind: RevisionRow | undefined }
  /** The same page has sent a newer one, or has saved; this one was late. */
  | { late: true; behind: RevisionRow | undefined }
  /** The same person has typed in another window since this page was opened; that text stands. */
  | { elsewhere: { saved_at: string } };

/** After so long a time of typing a revision is cut of the working copy. */
export const TYPING_BEFORE_REVISION_MS = 10 * 60_000;

/** A moment as milliseconds; tests bring their own. */
export type Clock = () => number;

/**
 * Replaces the working copy of `staff` in an article by `sent`, unless that one is older than what is there. Nothing is
 * said of its mistakes: whatever was typed is kept. `isDue` says that a revision should be cut of it, `behind` which
 * revision somebody saved since the typing began.
 * @param sent `seen` is the copy that the page was opened with or has sent last
 * @returns `undefined` when there is no such article, or no such revision to be based on
 * @throws Forbidden
 */
export async function keepWorkingCopy(
  db: Database,
  staff: Staff,
  sent: { articleId: string; basedOn: string; values: SentValues; mark: CopyMark; seen: CopyMark | undefined },
  now: Clock = Date.now,
): Promise<KeptCopy | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, sent.articleId);
    const article = await articleToEdit(tx, staff, sent.articleId);
    if (article === undefined) return undefined;
    const there = await copyRow(tx, staff, article.id);
    const base = await tx
      .selectFrom('revisions')
      .select('id')
      .where('id', '=', newerBase(there, sent.mark, sent.basedOn))
      .where('article_id', '=', article.id)
      .executeTakeFirst();
    if (base === undefined) return undefined;
    const behind =
      article.draft_revision_id === base.id ? undefined : await revisionById(tx, article.draft_revision_id);
    if (there !== undefined) {
      if (there.page === sent.mark.page && there.sequence >= sent.mark.sequence) return { late: true, behind };
      const isKnown = there.page === sent.mark.page || isCovered(there, sent.seen);
      if (!isKnown && isLive(there)) return { elsewhere: { saved_at: there.saved_at } };
    }
    const at = new Date(now()).toISOString();
    const began_at = there !== undefined && isLive(there) ? there.began_at : at;
    const row: WorkingCopyRow = {
      article_id: article.id,
      staff_id: staff.id,
      based_on_id: base.id,
      values_json: JSON.stringify(sent.values),
      page: sent.mark.page,
      sequence: sent.mark.sequence,
      began_at,
      saved_at: at,
      discarded_at: null,
    };
    await storeCopy(tx, row);
    const isDue = Date.parse(at) - Date.parse(began_at) >= TYPING_BEFORE_REVISION_MS;
    return { kept: copyOf(row), isDue, behind };
  }, sent.articleId);
}

/**
 * What `staff` typed in the article and did not save.
 * @throws Forbidden
 */
export async function workingCopyOf(db: Reading, staff: Staff, articleId: string): Promise<WorkingCopy | undefined> {
  if ((await articleToEdit(db, staff, articleId)) === undefined) return undefined;
  const row = await copyRow(db, staff, articleId);
  return row !== undefined && isLive(row) ? copyOf(row) : undefined;
}

/**
 * Says that the text of `copy` is the revision `revisionId` from now on, while the typing goes on: the next ten minutes
 * begin. A copy that was replaced meanwhile keeps what was typed since.
 */
export async function rebaseWorkingCopy(
  tx: Reading,
  staff: Staff,
  articleId: string,
  from: string,
  revisionId: string,
  now: Clock = Date.now,
): Promise<void> {
  await tx
    .updateTable('working_copies')
    .set({ based_on_id: revisionId, began_at: new Date(now()).toISOString() })
    .where('article_id', '=', articleId)
    .where('staff_id', '=', staff.id)
    .where('based_on_id', '=', from)
    .execute();
}

/**
 * Throws away what `staff` typed in the article and did not save, if it is still the copy that they saw. For a day it can
 * be taken back.
 * @throws Forbidden
 */
export async function discardWorkingCopy(
  db: Database,
  staff: Staff,
  articleId: string,
  seen: CopyMark,
  now: Clock = Date.now,
): Promise<boolean> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return false;
    const there = await copyRow(tx, staff, articleId);
    if (there === undefined || !isLive(there) || !isCovered(there, seen)) return false;
    await storeCopy(tx, { ...there, discarded_at: new Date(now()).toISOString() });
    return true;
  }, articleId);
}

/**
 * Takes back what `staff` threw away, unless they have typed anew since.
 * @throws Forbidden
 */
export async function recoverWorkingCopy(db: Database, staff: Staff, articleId: string): Promise<boolean> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return false;
    const there = await copyRow(tx, staff, articleId);
    if (there === undefined || there.values_json === '' || there.discarded_at === null) return false;
    await storeCopy(tx, { ...there, discarded_at: null });
    return true;
  }, articleId);
}

const MARKS_KEPT_MS = 24 * 60 * 60_000;

/** Once a day: forgets copies that were saved or thrown away more than a day ago. Text that waits to be saved is kept. */
export async function forgetSavedCopies(db: Database, now: Clock = Date.now): Promise<void> {
  await db.write(async (tx) => {
    const long = new Date(now() - MARKS_KEPT_MS).toISOString();
    await tx.deleteFrom('working_copies').where('values_json', '=', '').where('saved_at', '<', long).execute();
    await tx.deleteFrom('working_copies').where('discarded_at', '<', long).execute();
  });
}

function copyOf(row: WorkingCopyRow): WorkingCopy {
  const { article_id: articleId, based_on_id: basedOn, page, sequence, began_at, saved_at } = row;
  return { articleId, basedOn, values: JSON.parse(row.values_json), mark: { page, sequence }, began_at, saved_at };
}

function revisionById(db: Reading, id: string): Promise<RevisionRow> {
  return db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
