import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, CheckOverrideRow, RevisionRow } from '../database/tables.ts';
import { linkTroubles } from '../links/answers.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { photoFacts } from '../photos/expiry.ts';
import { gatherSaid } from '../sources/checks/gathered.ts';
import { lockArticle, textOf } from './articles.ts';
import {
  type CheckedArticle,
  type Finding,
  figuresIn,
  findingsOf,
  overridableCheck,
  standsInTheWay,
} from './checks.ts';

/** What an editor set aside, why, and who it was. */
export type Override = CheckOverrideRow & { by: string | null };

/** A finding with the reason for which it was set aside, if it was. */
export type CheckedFinding = Finding & { override: Override | undefined };

/**
 * What the checks find in `revision` if it is published `at` a moment, each with the reason that sets it aside. One
 * statement after the other, so that it can stand in a transaction.
 * @param viewer who looks; of an anonymous source more is told to whoever knows it
 */
export async function checkedFindings(
  db: Reading,
  article: ArticleRow,
  revision: RevisionRow,
  { at = timestamp(), viewer }: { at?: string; viewer?: { id: string } } = {},
): Promise<CheckedFinding[]> {
  const facts = await gathered(db, article, revision, at);
  const said = await gatherSaid(db, article, facts.text, viewer?.id ?? null);
  const findings = findingsOf(facts, said);
  const overrides = await overridesOf(db, article.id);
  return findings.map((found) => ({
    ...found,
    // The newest reason counts.
    override: overrides.findLast((one) => one.check_name === found.check && one.subject === found.subject),
  }));
}

/** What keeps `revision` from being published `at` a moment: what blocks, and what nobody gave a reason for. */
export async function obstacles(
  db: Reading,
  article: ArticleRow,
  revision: RevisionRow,
  at: string = timestamp(),
): Promise<Mistake[]> {
  const findings = await checkedFindings(db, article, revision, { at });
  return findings
    .filter((found) => standsInTheWay(found, found.override === undefined ? [] : [found.override]))
    .map(({ field, message, values }) => ({ field, message, ...(values === undefined ? {} : { values }) }));
}

/** The longest reason for setting a check aside, in UTF-16 units. */
export const LONGEST_REASON = 500;

/**
 * Sets aside what an overridable check found, with a reason that stays beside the article and in the log.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function setAside(
  db: Database,
  staff: Staff,
  articleId: string,
  what: { check: string; subject: string; reason: string; field: string },
): Promise<Outcome<{ reason: string }> | undefined> {
  requireRight(staff, 'publish articles');
  const reason = what.reason.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (reason === '') return mistake(what.field, 'desk-check-mistake-reason-empty');
  if (reason.length > LONGEST_REASON) return mistake(what.field, 'mistake-too-long', { limit: LONGEST_REASON });
  const check = overridableCheck(what.check);
  if (check === undefined) return mistake(what.field, 'desk-check-mistake-blocks');
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    if (article === undefined) return undefined;
    const draft = await tx
      .selectFrom('revisions')
      .select('headline')
      .where('id', '=', article.draft_revision_id)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('check_overrides')
      .values({
        id: newId(),
        article_id: articleId,
        check_name: check,
        subject: what.subject.slice(0, LONGEST_REASON),
        reason,
        made_by: staff.id,
        created_at: timestamp(),
      })
      .execute();
    const subject = { kind: 'article', id: articleId, name: draft.headline } as const;
    await recordAct(tx, staff, 'check-set-aside', subject, { check, reason });
    return { done: { reason } };
  }, articleId);
}

/** Every reason given for an article, oldest first. */
export async function overridesOf(db: Reading, articleId: string): Promise<Override[]> {
  return db
    .selectFrom('check_overrides as o')
    .leftJoin('staff as s', 's.id', 'o.made_by')
    .selectAll('o')
    .select('s.name as by')
    .where('o.article_id', '=', articleId)
    .orderBy('o.id')
    .execute();
}

async function gathered(db: Reading, article: ArticleRow, revision: RevisionRow, at: string): Promise<CheckedArticle> {
  const text = textOf(revision, article.slug);
  const shown = [...(text.lead === null ? [] : [text.lead]), ...figuresIn(text)].map(({ photoId }) => photoId);
  const photos = await photoFacts(db, shown);
  return {
    text,
    at,
    embargoEndsAt: await embargoOver(db, article),
    photos,
    deadLinks: (await linkTroubles(db, text.body)).map(({ address }) => address),
    openNotes: await count(
      db
        .selectFrom('editorial_notes')
        .where('article_id', '=', article.id)
        .where('parent_id', 'is', null)
        .where('resolved_at', 'is', null)
        .select((e) => e.fn.countAll<number | string>().as('count')),
    ),
    openRequests: await count(
      db
        .selectFrom('correction_requests')
        .where('article_id', '=', article.id)
        .where('answered_at', 'is', null)
        .select((e) => e.fn.countAll<number | string>().as('count')),
    ),
  };
}

/**
 * Until when an article is kept from readers: by its own embargo, and before it was ever public by those of its story's
 * other articles. Who was given a text under an embargo did not mean it for one language.
 */
async function embargoOver(db: Reading, article: ArticleRow): Promise<string | null> {
  if (article.published_at !== null) return article.embargo_ends_at;
  const { latest } = await db
    .selectFrom('articles')
    .select((e) => e.fn.max('embargo_ends_at').as('latest'))
    .where('story_id', '=', article.story_id)
    .executeTakeFirstOrThrow();
  return latest;
}

async function count(query: { executeTakeFirst(): Promise<{ count: number | string } | undefined> }): Promise<number> {
  return Number((await query.executeTakeFirst())?.count ?? 0);
}
