import type { Database, Reading } from '../database/open.ts';
import type { RevisionRow } from '../database/tables.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { type ArticleText, type Conflict, lockArticle, reviseArticle, type SavedArticle } from './articles.ts';
import type { CopyMark } from './copy-rows.ts';
import { setAsideIn } from './set-aside.ts';

/**
 * Saves what became of two texts as the draft, if the draft is still the one that it was made with, and empties the
 * working copy. The writer's own text is kept as a version of its own unless it is what was saved, so that whatever was
 * decided can be decided again.
 * @throws Forbidden
 */
export async function saveMerged(
  db: Database,
  staff: Staff,
  merged: { articleId: string; theirs: string; copy: CopyMark },
  texts: { mine: ArticleText; result: ArticleText },
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  requireRight(staff, 'write articles');
  const { articleId, theirs, copy } = merged;
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const draft = await draftOf(tx, articleId);
    if (draft === undefined) return undefined;
    if (draft.id !== theirs) return { conflict: draft };
    if (!isSameText(texts.mine, texts.result)) await setAsideIn(tx, staff, articleId, texts.mine);
    return reviseArticle(tx, staff, { articleId, basedOn: theirs, reason: 'merged', copy }, texts.result);
  }, articleId);
}

async function draftOf(tx: Reading, articleId: string): Promise<RevisionRow | undefined> {
  return tx
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.id', 'a.draft_revision_id')
    .selectAll('r')
    .where('a.id', '=', articleId)
    .executeTakeFirst();
}

function isSameText(one: ArticleText, other: ArticleText): boolean {
  return (
    JSON.stringify({ ...one, body: one.body.toJSON() }) === JSON.stringify({ ...other, body: other.body.toJSON() })
  );
}
