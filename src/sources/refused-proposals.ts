import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit } from '../stories/articles.ts';

/* What somebody refused of the assistant's proposals: a digest of words and speaker is all that is kept of one. */

/**
 * Refuses a proposal for an article: it does not come back while words and speaker are the same.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function refuseProposal(
  db: Database,
  staff: Staff,
  articleId: string,
  mark: string,
): Promise<{ done: { refused: boolean } } | undefined> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return undefined;
    if (!/^[0-9a-f]{64}$/.test(mark)) return { done: { refused: false } };
    await tx
      .insertInto('refused_proposals')
      .values({ article_id: articleId, mark, made_by: staff.id, created_at: timestamp() })
      .onConflict((conflict) => conflict.columns(['article_id', 'mark']).doNothing())
      .execute();
    return { done: { refused: true } };
  }, articleId);
}

/**
 * Takes back everything that was refused for an article.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function takeBackRefusals(db: Database, staff: Staff, articleId: string): Promise<true | undefined> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return undefined;
    await tx.deleteFrom('refused_proposals').where('article_id', '=', articleId).execute();
    return true;
  }, articleId);
}

/** The marks of what was refused for an article. */
export async function refusedMarks(db: Reading, articleId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('refused_proposals').select('mark').where('article_id', '=', articleId).execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** By which a proposal is known again: the words, and what their speaker is called. */
export function markOf(articleId: string, words: string, speaker: string): string {
  const said = `${articleId}\n${words.replaceAll(/\s+/g, ' ')}\n${speaker}`;
  return new Bun.CryptoHasher('sha256').update(said).digest('hex');
}
