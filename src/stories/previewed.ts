import type { Reading } from '../database/open.ts';
import type { ArticleRow } from '../database/tables.ts';
import { picturesById } from '../photos/photos.ts';
import { textOf } from './articles.ts';
import type { OpenedArticle } from './at-the-desk.ts';
import { pictureIdsOf } from './document.ts';
import { headingsById } from './listed-articles.ts';
import { articleWithDraft } from './publication.ts';
import { correctionsOf, type PublishedArticle } from './reading.ts';

/** An article's draft for whoever holds a preview link: the article, and the draft as readers would get it. */
export async function draftToShare(
  db: Reading,
  articleId: string,
): Promise<{ article: ArticleRow; page: PublishedArticle } | undefined> {
  const found = await articleWithDraft(db, articleId);
  if (found === undefined) return undefined;
  const corrections = (await correctionsOf(db, articleId)).reverse();
  return { article: found.article, page: await draftAsRead(db, { ...found, corrections }) };
}

/** The article as readers would get it if its draft were published now; `published_at` is empty before that. */
export async function draftAsRead(
  db: Reading,
  { article, draft, corrections }: Pick<OpenedArticle, 'article' | 'draft' | 'corrections'>,
): Promise<PublishedArticle> {
  const text = textOf(draft, article.slug);
  const [pictures, sections, topics, names] = await Promise.all([
    picturesById(db, [...pictureIdsOf(text.body), ...(text.lead === null ? [] : [text.lead.photoId])]),
    headingsById(db, 'sections', text.sectionId === null ? [] : [text.sectionId]),
    headingsById(db, 'topics', text.topicIds),
    db
      .selectFrom('author_names')
      .select(['author_id as id', 'slug', 'name'])
      .where('edition_id', '=', article.edition_id)
      .where('author_id', 'in', [...text.authorIds, ''])
      .execute(),
  ]);
  const picture = text.lead === null ? undefined : pictures.get(text.lead.photoId);
  return {
    id: article.id,
    story_id: article.story_id,
    edition_id: article.edition_id,
    slug: article.slug,
    headline: text.headline,
    standfirst: text.standfirst,
    lead: text.lead !== null && picture !== undefined ? { ...text.lead, picture } : undefined,
    leadRemoved: text.lead !== null && picture === undefined,
    authors: text.authorIds.flatMap((id) => names.find((author) => author.id === id) ?? []),
    section: sections[0],
    topics,
    body: text.body,
    pictures,
    published_at: article.published_at ?? '',
    changed_at: article.changed_at,
    comments_closed_at: article.comments_closed_at,
    corrections: corrections.toReversed(),
    isRetracted: corrections.some(({ kind }) => kind === 'retraction'),
  };
}
