import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, RevisionRow } from '../database/tables.ts';
import { isSome, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { claimsCarried, openReviewsOfFallen } from '../sources/fallen-before.ts';
import { publishStatements, tagsOfArticle } from '../sources/published.ts';
import { settleChanged, toldOfFallenClaims } from '../sources/settled-reviews.ts';
import { type ArticleText, type Conflict, lockArticle, nameOfDraft, textOf } from './articles.ts';
import { obstacles } from './check-facts.ts';
import { recordPhotoUses } from './photo-uses.ts';
import { articleTags, shownOn } from './shown-on.ts';

/** What readers see now, and since when. */
export interface Publication {
  articleId: string;
  slug: string;
  published_at: string;
  changed_at: string | null;
}

/**
 * Makes the article's draft public, if it is still the revision that the editor saw. A first publication dates the
 * article; a later one dates its change, unless it is not worth telling readers (`visibleChange: false`, a comma).
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function publishArticle(
  db: Database,
  staff: Staff,
  seen: { articleId: string; revisionId: string },
  { visibleChange = true }: { visibleChange?: boolean } = {},
): Promise<Outcome<Publication> | Conflict | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    await lockArticle(tx, seen.articleId);
    const found = await articleWithDraft(tx, seen.articleId);
    if (found === undefined) return undefined;
    const { article, draft } = found;
    if (draft.id !== seen.revisionId) return { conflict: draft };
    return releaseRevision(tx, staff, article, draft, { visibleChange });
  }, seen.articleId);
}

/**
 * Puts a revision before readers in the transaction `tx`, which holds the article's lock: the one way to it, for whoever
 * publishes now and for what was planned. A plan that stood is done with; the place where it leads instead is forgotten.
 * @param staff who decided it; they had the right then
 */
export async function releaseRevision(
  tx: Reading,
  staff: { id: string } | null,
  article: ArticleRow,
  revision: RevisionRow,
  { visibleChange, planned = false }: { visibleChange: boolean; planned?: boolean },
): Promise<Outcome<Publication>> {
  const now = timestamp();
  const mistakes = await obstacles(tx, article, revision, now);
  if (isSome(mistakes)) return { mistakes };
  const text = textOf(revision, article.slug);
  const before = await shownOn(tx, article);
  const isNew = article.published_at === null;
  const changes = revision.id !== article.published_revision_id;
  const published_at = article.published_at ?? now;
  const changed_at = !isNew && changes && visibleChange ? now : article.changed_at;
  await tx
    .updateTable('articles')
    .set({
      state: 'published',
      published_revision_id: revision.id,
      section_id: text.sectionId,
      published_at,
      changed_at,
      unpublished_at: null,
      redirects_to: null,
      ...(revision.id === article.draft_revision_id ? { stage: 'ready' as const } : {}),
    })
    .where('id', '=', article.id)
    .execute();
  await setByline(tx, article.id, text);
  await forgetPlan(tx, article.id);
  const after = { sectionIds: [text.sectionId], authorIds: text.authorIds, topicIds: text.topicIds };
  await recordPhotoUses(tx, article.id);
  const toldBefore = await toldOfFallenClaims(tx, article.id);
  const carriedBefore = await claimsCarried(tx, article.id);
  const told = await publishStatements(tx, article.id, text.body);
  await settleChanged(tx, staff, article.id, toldBefore);
  await openReviewsOfFallen(tx, article.id, revision.id, carriedBefore);
  await recordChanges(tx, [...articleTags(article, before), ...articleTags(article, after), ...told]);
  await recordAct(
    tx,
    staff,
    isNew ? 'article-published' : 'article-updated',
    { kind: 'article', id: article.id, name: revision.headline },
    { version: String(revision.number), ...(planned ? { planned: 'yes' } : {}) },
  );
  return { done: { articleId: article.id, slug: article.slug, published_at, changed_at } };
}

async function forgetPlan(tx: Reading, articleId: string): Promise<void> {
  await tx.deleteFrom('scheduled_publications').where('article_id', '=', articleId).execute();
}

/**
 * Takes a public article away from readers: its address answers that it was taken down (410), or leads to
 * `redirectsTo`. Everything is kept; a plan to publish it is not, so that it does not come back by itself.
 * @returns `undefined` when there is no such article; an article that is not public is left as it is
 * @throws Forbidden
 */
export async function unpublishArticle(
  db: Database,
  staff: Staff,
  articleId: string,
  { redirectsTo = null }: { redirectsTo?: string | null } = {},
): Promise<{ done: { unpublished_at: string | null } } | undefined> {
  requireRight(staff, 'publish articles');
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    if (article === undefined) return undefined;
    if (article.state !== 'published') return { done: { unpublished_at: article.unpublished_at } };
    const unpublished_at = timestamp();
    await tx
      .updateTable('articles')
      .set({ state: 'unpublished', unpublished_at, redirects_to: redirectsTo })
      .where('id', '=', articleId)
      .execute();
    await forgetPlan(tx, articleId);
    await recordPhotoUses(tx, articleId);
    const told = await tagsOfArticle(tx, articleId);
    await recordChanges(tx, [...articleTags(article, await shownOn(tx, article)), ...told]);
    await recordAct(
      tx,
      staff,
      'article-unpublished',
      { kind: 'article', id: articleId, name: await nameOfDraft(tx, article) },
      redirectsTo === null ? {} : { to: redirectsTo },
    );
    return { done: { unpublished_at } };
  }, articleId);
}

/** The article and what would be published of it. */
export async function articleWithDraft(
  db: Reading,
  articleId: string,
): Promise<{ article: ArticleRow; draft: RevisionRow } | undefined> {
  const article = await db.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
  if (article === undefined) return undefined;
  const draft = await db
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  return { article, draft };
}

async function setByline(tx: Reading, article_id: string, { authorIds, topicIds }: ArticleText): Promise<void> {
  await tx.deleteFrom('article_authors').where('article_id', '=', article_id).execute();
  await tx.deleteFrom('article_topics').where('article_id', '=', article_id).execute();
  const authors = authorIds.map((author_id, position) => ({ article_id, author_id, position }));
  const topics = topicIds.map((topic_id, position) => ({ article_id, topic_id, position }));
  if (authors.length > 0) await tx.insertInto('article_authors').values(authors).execute();
  if (topics.length > 0) await tx.insertInto('article_topics').values(topics).execute();
}
