import type { Database, Reading } from '../database/open.ts';
import type { RevisionRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit } from './articles.ts';
import type { Clock } from './working-copies.ts';

/** Who has not been seen for so long has gone: three reports that did not come. */
export const GONE_AFTER_MS = 30_000;
/** Who typed so lately is said to be typing. */
export const TYPING_MS = 15_000;

/** Somebody else who has the article open. */
export interface Present {
  staffId: string;
  name: string;
  isTyping: boolean;
}

/** Who else is in an article, and what its draft is now. */
export interface Presence {
  others: Present[];
  draft: RevisionRow;
}

/**
 * Notes that `staff` has the article open, and tells who else has: what every open page reports every ten seconds. It is
 * in the database, so that it holds over several processes.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function reportPresence(
  db: Database,
  staff: Staff,
  articleId: string,
  { isTyping }: { isTyping: boolean },
  now: Clock = Date.now,
): Promise<Presence | undefined> {
  const article = await articleToEdit(db, staff, articleId);
  if (article === undefined) return undefined;
  const seen_at = new Date(now()).toISOString();
  await db.write(async (tx) => {
    const row = { article_id: articleId, staff_id: staff.id, seen_at, typed_at: isTyping ? seen_at : null };
    await tx
      .insertInto('presences')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['article_id', 'staff_id']).doUpdateSet((set) => ({
          seen_at,
          typed_at: isTyping ? seen_at : set.ref('presences.typed_at'),
        })),
      )
      .execute();
  }, articleId);
  const [others, draft] = await Promise.all([
    presentIn(db, articleId, staff.id, now),
    db.selectFrom('revisions').selectAll().where('id', '=', article.draft_revision_id).executeTakeFirstOrThrow(),
  ]);
  return { others, draft };
}

/** Notes that `staff` has closed the article. */
export async function leaveArticle(db: Database, staff: Staff, articleId: string): Promise<void> {
  await db.write(async (tx) => {
    await tx.deleteFrom('presences').where('article_id', '=', articleId).where('staff_id', '=', staff.id).execute();
  }, articleId);
}

/** Who has the article open now, other than `except`, by name. */
export async function presentIn(
  db: Reading,
  articleId: string,
  except: string,
  now: Clock = Date.now,
): Promise<Present[]> {
  const since = (milliseconds: number) => new Date(now() - milliseconds).toISOString();
  const rows = await db
    .selectFrom('presences as p')
    .innerJoin('staff as s', 's.id', 'p.staff_id')
    .select(['s.id', 's.name', 'p.typed_at'])
    .where('p.article_id', '=', articleId)
    .where('p.staff_id', '!=', except)
    .where('p.seen_at', '>', since(GONE_AFTER_MS))
    .orderBy('s.name')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, name, typed_at }) => ({
    staffId: id,
    name,
    isTyping: typed_at !== null && typed_at > since(TYPING_MS),
  }));
}

/** Once a day: forgets who was in which article, since nobody needs to know that later. */
export async function forgetPresences(db: Database, now: Clock = Date.now): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .deleteFrom('presences')
      .where('seen_at', '<', new Date(now() - GONE_AFTER_MS).toISOString())
      .execute();
  });
}
