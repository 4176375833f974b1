import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { RevisionReason, RevisionRow } from '../database/tables.ts';
import type { ArticleText } from './articles.ts';

/** One revision of an article, by its id; `undefined` for another article's. */
export async function revisionOfArticle(db: Reading, articleId: string, id: string): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
}

/** One revision of any article of a story, by its id. */
export async function revisionOfStory(db: Reading, storyId: string, id: string): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .innerJoin('articles', 'articles.id', 'revisions.article_id')
    .selectAll('revisions')
    .where('revisions.id', '=', id)
    .where('articles.story_id', '=', storyId)
    .executeTakeFirst();
}

/** The number of an article's next version. */
export async function nextNumber(tx: Reading, articleId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('revisions')
    .select((e) => e.fn.max('number').as('last'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

/** The row that keeps a writer's text. */
export function revisionOf(
  articleId: string,
  number: number,
  staff: { id: string },
  reason: RevisionReason,
  text: ArticleText,
): RevisionRow {
  return {
    id: newId(),
    article_id: articleId,
    number,
    headline: oneLine(text.headline),
    standfirst: oneLine(text.standfirst),
    body_json: JSON.stringify(text.body.toJSON()),
    lead_json: text.lead === null ? null : JSON.stringify(text.lead),
    section_id: text.sectionId,
    authors_json: JSON.stringify([...new Set(text.authorIds)]),
    topics_json: JSON.stringify([...new Set(text.topicIds)]),
    saved_by: staff.id,
    reason,
    created_at: timestamp(),
  };
}

/** Whether a writer's text says what a revision keeps already; the slug is the article's and does not count. */
export function isTextOf(revision: RevisionRow, text: ArticleText): boolean {
  return sameText(revision, revisionOf('', 0, { id: '' }, 'saved', text));
}

function oneLine(words: string): string {
  return words.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}

const whatATextIs = [
  'headline',
  'standfirst',
  'body_json',
  'lead_json',
  'section_id',
  'authors_json',
  'topics_json',
] as const;

/** Whether two revisions keep the same text. */
export function sameText(one: RevisionRow, other: RevisionRow): boolean {
  return whatATextIs.every((column) => one[column] === other[column]);
}
