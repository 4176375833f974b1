import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit, nameOfDraft } from './articles.ts';

/** For how many days a preview link can be made. */
export const previewDays = [1, 7, 30] as const;

// A link is for a source, a lawyer, a colleague; more of them are no longer known to anybody.
const MOST_AT_ONCE = 20;
const DAY_MS = 24 * 60 * 60_000;

/** A preview link as the desk lists it. */
export interface PreviewLink {
  id: string;
  expires_at: string;
  created_at: string;
  made_by: string | null;
}

/**
 * Makes a secret link to an article's draft for somebody without a sign-in. The secret is given once; the database keeps
 * its digest only.
 * @param days how long it works: one of `previewDays`
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function makePreviewLink(
  db: Database,
  staff: Staff,
  articleId: string,
  days: number,
): Promise<Outcome<{ secret: string; expires_at: string }> | undefined> {
  if (!previewDays.some((one) => one === days)) return mistake('days', 'mistake-choice');
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  return db.write(async (tx) => {
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    if ((await previewLinksOf(tx, articleId)).length >= MOST_AT_ONCE) {
      return mistake('form', 'desk-preview-mistake-many', { count: MOST_AT_ONCE });
    }
    const created_at = timestamp();
    const expires_at = new Date(Date.parse(created_at) + days * DAY_MS).toISOString();
    await tx
      .insertInto('preview_links')
      .values({
        id: newId(),
        article_id: articleId,
        token_digest: digestOf(secret),
        expires_at,
        made_by: staff.id,
        created_at,
      })
      .execute();
    const subject = { kind: 'article', id: articleId, name: await nameOfDraft(tx, article) } as const;
    await recordAct(tx, staff, 'preview-link-made', subject, { until: expires_at });
    return { done: { secret, expires_at } };
  }, articleId);
}

/**
 * Ends a preview link at once.
 * @returns whether the article had such a link that still worked
 * @throws Forbidden
 */
export async function withdrawPreviewLink(
  db: Database,
  staff: Staff,
  articleId: string,
  linkId: string,
): Promise<boolean> {
  return db.write(async (tx) => {
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return false;
    const { numUpdatedRows } = await tx
      .updateTable('preview_links')
      .set({ withdrawn_at: timestamp() })
      .where('id', '=', linkId)
      .where('article_id', '=', articleId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const subject = { kind: 'article', id: articleId, name: await nameOfDraft(tx, article) } as const;
    await recordAct(tx, staff, 'preview-link-withdrawn', subject);
    return true;
  }, articleId);
}

/** The links of an article that work now, newest first. */
export async function previewLinksOf(db: Reading, articleId: string): Promise<PreviewLink[]> {
  return db
    .selectFrom('preview_links as l')
    .leftJoin('staff as s', 's.id', 'l.made_by')
    .select(['l.id', 'l.expires_at', 'l.created_at', 's.name as made_by'])
    .where('l.article_id', '=', articleId)
    .where('l.withdrawn_at', 'is', null)
    .where('l.expires_at', '>', timestamp())
    .where('s.left_at', 'is', null)
    .orderBy('l.id', 'desc')
    .execute();
}

/**
 * The article that a secret opens now; `undefined` for a wrong, an expired and a withdrawn one alike, and for one of
 * somebody who has left: they would go on reading what is written after them.
 */
export async function articleOfPreview(db: Reading, secret: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('preview_links as l')
    .innerJoin('staff as s', 's.id', 'l.made_by')
    .select('l.article_id')
    .where('l.token_digest', '=', digestOf(secret))
    .where('l.withdrawn_at', 'is', null)
    .where('l.expires_at', '>', timestamp())
    .where('s.left_at', 'is', null)
    .executeTakeFirst();
  return row?.article_id;
}

function digestOf(secret: string): string {
  return new Bun.CryptoHasher('sha256').update(secret).digest('hex');
}
