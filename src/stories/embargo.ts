import { timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { may, requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle, nameOfDraft } from './articles.ts';

/**
 * Keeps an article from readers until a moment, whoever publishes it; `null` lifts that. Whoever may edit the article may
 * set an embargo or lengthen it, since who was given the text under one knows of it; only who may publish shortens or
 * lifts it.
 * @param endsAt UTC ISO text, still to come
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function setEmbargo(
  db: Database,
  staff: Staff,
  articleId: string,
  endsAt: string | null,
): Promise<Outcome<{ before: string | null }> | undefined> {
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const before = article.embargo_ends_at;
    if (before === endsAt) return { done: { before } };
    const now = timestamp();
    const holds = before !== null && before > now;
    if (holds && (endsAt === null || endsAt < before) && !may(staff, 'publish articles')) {
      requireRight(staff, 'publish articles');
    }
    if (endsAt !== null) {
      if (endsAt <= now) return mistake('embargo-time', 'desk-schedule-mistake-past');
      if (article.state === 'published') return mistake('form', 'desk-embargo-mistake-public');
      const planned = await tx
        .selectFrom('scheduled_publications')
        .select('publish_at')
        .where('article_id', '=', articleId)
        .where('publish_at', '<', endsAt)
        .executeTakeFirst();
      if (planned !== undefined) return mistake('form', 'desk-embargo-mistake-scheduled');
    }
    await tx.updateTable('articles').set({ embargo_ends_at: endsAt }).where('id', '=', articleId).execute();
    const subject = { kind: 'article', id: articleId, name: await nameOfDraft(tx, article) } as const;
    await recordAct(tx, staff, endsAt === null ? 'embargo-lifted' : 'embargo-set', subject, {
      ...(endsAt === null ? {} : { until: endsAt }),
    });
    return { done: { before } };
  }, articleId);
}

/** The end of an article's embargo while it holds, `undefined` afterwards and without one. */
export function embargoOn(article: { embargo_ends_at: string | null }, now: string): string | undefined {
  const { embargo_ends_at } = article;
  return embargo_ends_at !== null && embargo_ends_at > now ? embargo_ends_at : undefined;
}
