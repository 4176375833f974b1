import { isBlank } from '../comments/characters.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CorrectionKind } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';

/*
 * A note on one article asks every public sibling for its own: what was wrong in one language may be wrong in the others. An
 * editor answers by a note there or by saying why none is needed. A note that answers asks nobody again, so two siblings never ask
 * each other in turns.
 */

/** A correction of one article that waits for an answer in another. */
export interface CorrectionRequest {
  correctionId: string;
  /** The article that is asked. */
  articleId: string;
  kind: CorrectionKind;
  note: string;
  asked_at: string;
  /** Where the correction was made. */
  from: { articleId: string; headline: string; editionId: string; edition: string; language: string };
}

export const LONGEST_REASON = 500;

/** Asks, in the transaction `tx`, those public siblings of a corrected article for which `asks` says so. */
export async function askSiblings(
  tx: Reading,
  correction: { id: string; created_at: string },
  article: { id: string; story_id: string },
  asks: (siblingId: string) => boolean,
): Promise<void> {
  const all = await tx
    .selectFrom('articles')
    .select('id')
    .where('story_id', '=', article.story_id)
    .where('id', '!=', article.id)
    .where('state', '=', 'published')
    .execute();
  const siblings = all.filter(({ id }) => asks(id));
  if (siblings.length === 0) return;
  await tx
    .insertInto('correction_requests')
    .values(
      siblings.map(({ id }) => ({ correction_id: correction.id, article_id: id, created_at: correction.created_at })),
    )
    .execute();
}

/** Notes, in the transaction `tx`, that a note on the asked article answers a request; false when none is open. */
export async function answerByCorrection(
  tx: Reading,
  staff: Staff,
  asked: { correctionId: string; articleId: string },
): Promise<boolean> {
  return answered(tx, staff, asked, 'corrected', null);
}

/**
 * Says that an article needs no correction though its sibling was corrected, and why.
 * @returns `undefined` when no such request is open
 * @throws Forbidden
 */
export async function declineCorrection(
  db: Database,
  staff: Staff,
  asked: { correctionId: string; articleId: string },
  reason: string,
): Promise<Outcome<true> | undefined> {
  requireRight(staff, 'correct articles');
  const words = reason.toWellFormed().normalize('NFC').trim();
  if (isBlank(words)) return mistake('reason', 'desk-correction-mistake-reason-empty');
  if ([...words].length > LONGEST_REASON) return mistake('reason', 'mistake-too-long', { limit: LONGEST_REASON });
  return db.write(async (tx) => {
    if (!(await answered(tx, staff, asked, 'not-needed', words))) return undefined;
    const draft = await tx
      .selectFrom('articles as a')
      .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
      .select('r.headline')
      .where('a.id', '=', asked.articleId)
      .executeTakeFirst();
    const subject = { kind: 'article', id: asked.articleId, name: draft?.headline ?? '' } as const;
    await recordAct(tx, staff, 'correction-not-needed', subject, { reason: words });
    return { done: true };
  }, asked.articleId);
}

/** The requests that wait, the oldest first: of these articles, or of all for no `articleIds`; for lists and the board. */
export async function openCorrectionRequests(
  db: Reading,
  { articleIds, most = 200 }: { articleIds?: readonly string[]; most?: number } = {},
): Promise<CorrectionRequest[]> {
  if (articleIds?.length === 0) return [];
  let query = db
    .selectFrom('correction_requests as q')
    .innerJoin('corrections as c', 'c.id', 'q.correction_id')
    .innerJoin('articles as a', 'a.id', 'c.article_id')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .select([
      'q.correction_id',
      'q.article_id',
      'q.created_at',
      'c.kind',
      'c.note',
      'a.id as from_id',
      'a.edition_id',
      'r.headline',
      'e.title',
      'e.language',
    ])
    .where('q.answered_at', 'is', null);
  if (articleIds !== undefined) query = query.where('q.article_id', 'in', [...articleIds]);
  const rows = await query.orderBy('q.created_at').orderBy('q.correction_id').limit(most).execute();
  return rows.map((row) => ({
    correctionId: row.correction_id,
    articleId: row.article_id,
    kind: row.kind,
    note: row.note,
    asked_at: row.created_at,
    from: {
      articleId: row.from_id,
      headline: row.headline,
      editionId: row.edition_id,
      edition: row.title,
      language: row.language,
    },
  }));
}

async function answered(
  tx: Reading,
  staff: Staff,
  { correctionId, articleId }: { correctionId: string; articleId: string },
  answer: 'corrected' | 'not-needed',
  reason: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('correction_requests')
    .set({ answer, reason, answered_by: staff.id, answered_at: timestamp() })
    .where('correction_id', '=', correctionId)
    .where('article_id', '=', articleId)
    // Whoever answers second finds it answered.
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
