import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ScheduledPublicationRow } from '../database/tables.ts';
import { queueJob, withdrawJob } from '../jobs/jobs.ts';
import { isSome, type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { type Conflict, lockArticle, nameOfDraft } from './articles.ts';
import { obstacles } from './check-facts.ts';
import { articleWithDraft, type Publication, releaseRevision } from './publication.ts';

/** The job that publishes what is due; its payload is `{ articleId }`. */
export const PUBLISH_WHAT_IS_DUE = 'publish at its time';

// A date typed wrongly by a digit is likelier than a plan for the next decade.
const FARTHEST_YEARS = 2;

/** What is to be published, and when. */
export interface Plan {
  /** UTC ISO text. */
  publishAt: string;
  /** Whether readers are told that a published article changed. */
  visibleChange: boolean;
}

/**
 * Has the draft that the editor saw published at a time, once, whatever is saved after it. What stands in its way is said
 * now, and looked at again then. A plan that was made before is replaced.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function schedulePublication(
  db: Database,
  staff: Staff,
  seen: { articleId: string; revisionId: string },
  { publishAt, visibleChange }: Plan,
): Promise<Outcome<Plan> | Conflict | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    await lockArticle(tx, seen.articleId);
    const found = await articleWithDraft(tx, seen.articleId);
    if (found === undefined) return undefined;
    const { article, draft } = found;
    if (draft.id !== seen.revisionId) return { conflict: draft };
    const now = timestamp();
    if (publishAt <= now) return mistake('time', 'desk-schedule-mistake-past');
    if (publishAt > yearsLater(now, FARTHEST_YEARS)) return mistake('date', 'desk-schedule-mistake-far');
    const mistakes = await obstacles(tx, article, draft, publishAt);
    if (isSome(mistakes)) return { mistakes };
    const plan = {
      revision_id: draft.id,
      publish_at: publishAt,
      shows_change: visibleChange ? 1 : 0,
      made_by: staff.id,
      failed_at: null,
      failure_json: null,
      created_at: now,
    };
    await tx
      .insertInto('scheduled_publications')
      .values({ article_id: article.id, ...plan })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet(plan))
      .execute();
    await queueWhenDue(tx, article.id, publishAt);
    await recordAct(
      tx,
      staff,
      'article-scheduled',
      { kind: 'article', id: article.id, name: draft.headline },
      { until: publishAt, version: String(draft.number) },
    );
    return { done: { publishAt, visibleChange } };
  }, seen.articleId);
}

/**
 * Takes an article's plan back.
 * @returns the plan that was, `undefined` when there was none
 * @throws Forbidden
 */
export async function unschedulePublication(
  db: Database,
  staff: Staff,
  articleId: string,
): Promise<{ done: Plan & { revisionId: string } } | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const found = await articleWithDraft(tx, articleId);
    const plan = await planOf(tx, articleId);
    if (found === undefined || plan === undefined) return undefined;
    await dropPlan(tx, articleId);
    const subject = { kind: 'article', id: articleId, name: await nameOfDraft(tx, found.article) } as const;
    await recordAct(tx, staff, 'article-unscheduled', subject);
    return {
      done: { publishAt: plan.publish_at, visibleChange: plan.shows_change === 1, revisionId: plan.revision_id },
    };
  }, articleId);
}

/**
 * Publishes what is planned for an article and due: the job's work, which may be called twice or too early without harm.
 * The plan goes in the transaction that publishes, so that it happens once. What stands in the way is kept with the plan,
 * for the newsroom to see, and nothing is published.
 */
export async function publishWhatIsDue(db: Database, articleId: string): Promise<Publication | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const plan = await planOf(tx, articleId);
    if (plan === undefined || plan.failed_at !== null) return undefined;
    if (plan.publish_at > timestamp()) {
      // Another process's clock is ahead of this one's, or the plan was moved while the job was under way.
      await queueWhenDue(tx, articleId, plan.publish_at);
      return undefined;
    }
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    const revision = await tx.selectFrom('revisions').selectAll().where('id', '=', plan.revision_id).executeTakeFirst();
    if (article === undefined || revision === undefined) {
      await dropPlan(tx, articleId);
      return undefined;
    }
    // Decided by who made the plan, also when they have left since: it was the newsroom's decision then.
    const by = plan.made_by === null ? null : { id: plan.made_by };
    const outcome = await releaseRevision(tx, by, article, revision, {
      visibleChange: plan.shows_change === 1,
      planned: true,
    });
    if ('done' in outcome) return outcome.done;
    await tx
      .updateTable('scheduled_publications')
      .set({ failed_at: timestamp(), failure_json: JSON.stringify(outcome.mistakes) })
      .where('article_id', '=', articleId)
      .execute();
    await recordAct(
      tx,
      null,
      'article-schedule-failed',
      { kind: 'article', id: articleId, name: revision.headline },
      { until: plan.publish_at },
    );
    return undefined;
  }, articleId);
}

/** Queues every plan that has no job: after a restore, or when an operator emptied the queue. */
export async function queuePlans(db: Database): Promise<void> {
  await db.write(async (tx) => {
    const plans = await tx
      .selectFrom('scheduled_publications')
      .select(['article_id', 'publish_at'])
      .where('failed_at', 'is', null)
      .execute();
    for (const { article_id, publish_at } of plans) {
      await queueJob(tx, job(article_id, publish_at));
    }
  });
}

/** A plan as the desk shows it. */
export interface ShownPlan extends Plan {
  articleId: string;
  revisionId: string;
  revisionNumber: number;
  madeBy: string | null;
  failedAt: string | null;
  /** What kept it from being published. */
  failures: Mistake[];
}

/** The plans of `articleIds`, for lists and boards; an article without one is not in it. */
export async function plansOf(db: Reading, articleIds: readonly string[]): Promise<Map<string, ShownPlan>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('scheduled_publications as p')
    .innerJoin('revisions as r', 'r.id', 'p.revision_id')
    .leftJoin('staff as s', 's.id', 'p.made_by')
    .selectAll('p')
    .select(['r.number', 's.name'])
    .where('p.article_id', 'in', [...articleIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.article_id,
      {
        articleId: row.article_id,
        revisionId: row.revision_id,
        revisionNumber: row.number,
        publishAt: row.publish_at,
        visibleChange: row.shows_change === 1,
        madeBy: row.name,
        failedAt: row.failed_at,
        failures: row.failure_json === null ? [] : (JSON.parse(row.failure_json) as Mistake[]),
      },
    ]),
  );
}

async function planOf(tx: Reading, articleId: string): Promise<ScheduledPublicationRow | undefined> {
  return tx.selectFrom('scheduled_publications').selectAll().where('article_id', '=', articleId).executeTakeFirst();
}

async function dropPlan(tx: Reading, articleId: string): Promise<void> {
  await tx.deleteFrom('scheduled_publications').where('article_id', '=', articleId).execute();
  await withdrawJob(tx, keyOf(articleId));
}

async function queueWhenDue(tx: Reading, articleId: string, publishAt: string): Promise<void> {
  await withdrawJob(tx, keyOf(articleId));
  await queueJob(tx, job(articleId, publishAt));
}

const keyOf = (articleId: string) => `publication ${articleId}`;

function job(articleId: string, runAt: string) {
  return { name: PUBLISH_WHAT_IS_DUE, payload: { articleId }, key: keyOf(articleId), runAt };
}

function yearsLater(iso: string, years: number): string {
  const date = new Date(iso);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString();
}
