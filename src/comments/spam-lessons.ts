import { sql } from 'kysely';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { CommentRow } from '../database/tables.ts';
import { queueJob } from '../jobs/jobs.ts';
import { tokensOf } from './matching.ts';
import { SpamClassifier, type SpamLabel } from './spam-classifier.ts';
import { featuresOf } from './spam-features.ts';
import { webAddressesIn } from './web-addresses.ts';

/*
 * What moderators decide teaches the classifier: a comment that a person published is fine, one that a person rejected under
 * the clause about spam is spam, anything else is no lesson. Each comment is one lesson at most; an undone decision, or an
 * edit, takes it back.
 */

/** The job that brings the lesson of one comment up to date with what was decided about it. */
export const LEARN_FROM_DECISION = 'learn from decision';

const SETTING = 'spam-lessons';
const ROWS_IN_A_STATEMENT = 200;
const RELOAD_AFTER_MS = 30_000;

/** Queues, in the transaction of a decision, that it is learned from. */
export async function queueLesson(tx: Reading, commentId: string): Promise<void> {
  await queueJob(tx, { name: LEARN_FROM_DECISION, payload: { commentId }, key: `${LEARN_FROM_DECISION} ${commentId}` });
}

/** Learns what was decided last about a comment, or unlearns what holds no longer. A second time changes nothing. */
export async function learnFromDecision(db: Database, commentId: string): Promise<void> {
  const learned: { features: number[]; label: SpamLabel; times: 1 | -1 }[] = [];
  await db.write(async (tx) => {
    learned.length = 0;
    const comment = await tx.selectFrom('comments').selectAll().where('id', '=', commentId).executeTakeFirst();
    const known = await tx
      .selectFrom('spam_lessons')
      .select('label')
      .where('comment_id', '=', commentId)
      .executeTakeFirst();
    const label = comment === undefined ? undefined : await labelOf(tx, comment);
    if (comment === undefined || known?.label === label) return;
    const features = featuresOfComment(comment);
    if (known !== undefined) learned.push({ features, label: known.label, times: -1 });
    if (label !== undefined) learned.push({ features, label, times: 1 });
    await store(tx, commentId, label, learned);
  }, SETTING);
  // Known here at once; the stamp stays behind, so that what other processes learned meanwhile is read as well.
  for (const { features, label, times } of learned) classifiers.get(db)?.classifier.learn(features, label, times);
}

/** Takes back, in the transaction of an edit, what was learned from the text that is replaced. */
export async function unlearn(tx: Reading, comment: Pick<CommentRow, 'id' | 'name' | 'body'>): Promise<void> {
  const known = await tx
    .selectFrom('spam_lessons')
    .select('label')
    .where('comment_id', '=', comment.id)
    .executeTakeFirst();
  if (known === undefined) return;
  await store(tx, comment.id, undefined, [{ features: featuresOfComment(comment), label: known.label, times: -1 }]);
}

interface KnownClassifier {
  classifier: SpamClassifier;
  stamp: string;
  loadedAt: number;
}

const classifiers = new WeakMap<Database, KnownClassifier>();

/** The classifier with what was learned so far, half a minute behind other processes at most. */
export async function spamClassifierOf(db: Database): Promise<SpamClassifier> {
  const known = classifiers.get(db);
  const now = performance.now();
  if (known !== undefined && now - known.loadedAt < RELOAD_AFTER_MS) return known.classifier;
  const { stamp, spam, fine } = await countsOf(db);
  if (known?.stamp === stamp) {
    known.loadedAt = now;
    return known.classifier;
  }
  const classifier = known?.classifier ?? new SpamClassifier();
  const rows = stamp === '' ? [] : await db.selectFrom('spam_features').selectAll().execute();
  classifier.load(
    { spam, fine },
    rows.map((row) => ({ ...row, feature: Number.parseInt(row.feature, 36) })),
  );
  classifiers.set(db, { classifier, stamp, loadedAt: now });
  return classifier;
}

/** How many comments have taught the classifier, for the desk. */
export async function lessonsOf(db: Reading): Promise<Record<SpamLabel, number>> {
  const { spam, fine } = await countsOf(db);
  return { spam, fine };
}

interface Counts extends Record<SpamLabel, number> {
  stamp: string;
}

async function countsOf(db: Reading): Promise<Counts> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', SETTING).executeTakeFirst();
  return row === undefined ? { spam: 0, fine: 0, stamp: '' } : (JSON.parse(row.value_json) as Counts);
}

/** What a person decided last that still holds, as a lesson. */
async function labelOf(tx: Reading, { id, state, staff_id }: CommentRow): Promise<SpamLabel | undefined> {
  if (staff_id !== null || (state !== 'published' && state !== 'rejected')) return undefined;
  const decisions = await tx
    .selectFrom('decisions')
    .leftJoin('clauses', 'clauses.id', 'decisions.clause_id')
    .select([
      'decisions.action',
      'decisions.staff_id',
      'decisions.to_state',
      'decisions.undoes_id',
      'decisions.id',
      'clauses.about',
    ])
    .where('decisions.comment_id', '=', id)
    .where('decisions.action', 'in', ['hold', 'publish', 'reject', 'withdraw', 'undo'])
    .orderBy('decisions.id', 'desc')
    .execute();
  const undone = new Set(decisions.map((one) => one.undoes_id));
  const standing = decisions.find((one) => one.action !== 'undo' && !undone.has(one.id));
  if (standing === undefined || standing.staff_id === null || standing.to_state !== state) return undefined;
  if (state === 'published') return 'fine';
  return standing.about === 'spam' ? 'spam' : undefined;
}

function featuresOfComment({ name, body }: Pick<CommentRow, 'name' | 'body'>): number[] {
  const addresses = webAddressesIn(body);
  return featuresOf({ name: tokensOf(name), tokens: tokensOf(body), addresses, length: body.length });
}

async function store(
  tx: Reading,
  commentId: string,
  label: SpamLabel | undefined,
  lessons: readonly { features: readonly number[]; label: SpamLabel; times: 1 | -1 }[],
): Promise<void> {
  const at = timestamp();
  const counts = await countsOf(tx);
  for (const { features, label: one, times } of lessons) {
    counts[one] = Math.max(0, counts[one] + times);
    // In one order, so that two lessons at the same time wait for each other instead of both.
    const rows = features
      .map((feature) => ({
        feature: feature.toString(36),
        spam: one === 'spam' ? times : 0,
        fine: one === 'fine' ? times : 0,
      }))
      .sort((a, b) => (a.feature < b.feature ? -1 : 1));
    for (let from = 0; from < rows.length; from += ROWS_IN_A_STATEMENT)
      await tx
        .insertInto('spam_features')
        .values(rows.slice(from, from + ROWS_IN_A_STATEMENT))
        .onConflict((conflict) =>
          conflict.column('feature').doUpdateSet({
            spam: sql<number>`spam_features.spam + excluded.spam`,
            fine: sql<number>`spam_features.fine + excluded.fine`,
          }),
        )
        .execute();
  }
  if (label === undefined) await tx.deleteFrom('spam_lessons').where('comment_id', '=', commentId).execute();
  else
    await tx
      .insertInto('spam_lessons')
      .values({ comment_id: commentId, label, created_at: at })
      .onConflict((conflict) => conflict.column('comment_id').doUpdateSet({ label, created_at: at }))
      .execute();
  counts.stamp = crypto.randomUUID();
  const value_json = JSON.stringify(counts);
  await tx
    .insertInto('settings')
    .values({ key: SETTING, value_json, changed_at: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json, changed_at: at }))
    .execute();
}
