import type { Reading } from '../database/open.ts';

/*
 * How many articles use a section, a topic or an author: in the text that readers see or would see after the next
 * publication. Earlier revisions do not count; whoever brings one back is asked to choose anew.
 */

/** Articles that stand, or would stand, in a section. */
export async function articlesInSection(db: Reading, sectionId: string): Promise<number> {
  const row = await currentTexts(db).where('revisions.section_id', '=', sectionId).executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Articles under a topic. */
export async function articlesOnTopic(db: Reading, topicId: string): Promise<number> {
  // Ids are UUIDs: no part of one is another, and none holds a wildcard.
  const row = await currentTexts(db).where('revisions.topics_json', 'like', `%"${topicId}"%`).executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Articles that an author signs, in all editions or in one. */
export async function articlesBy(db: Reading, authorId: string, editionId?: string): Promise<number> {
  let query = currentTexts(db).where('revisions.authors_json', 'like', `%"${authorId}"%`);
  if (editionId !== undefined) query = query.where('articles.edition_id', '=', editionId);
  return Number((await query.executeTakeFirst())?.count ?? 0);
}

function currentTexts(db: Reading) {
  return db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.article_id', 'articles.id')
    .where(({ or, eb, ref }) =>
      or([
        eb('revisions.id', '=', ref('articles.draft_revision_id')),
        eb('revisions.id', '=', ref('articles.published_revision_id')),
      ]),
    )
    .select(({ fn }) => fn.count<number>('articles.id').distinct().as('count'));
}
