import type { Node } from 'prosemirror-model';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow, RevisionReason, RevisionRow } from '../database/tables.ts';
import { queueLinks } from '../links/answers.ts';
import { isSome, mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { Forbidden, may, requireRight, type Staff } from '../people/rights.ts';
import { carryAnchors } from '../sources/carried-anchors.ts';
import { moveArticle, wantedSlug } from './article-slugs.ts';
import { baseOfPage, type CopyMark, settleWorkingCopy } from './copy-rows.ts';
import { type Figure, readDocument } from './document.ts';
import { recordPhotoUses } from './photo-uses.ts';
import { nextNumber, revisionOf, sameText } from './revisions.ts';
import { freeSlug } from './slugs.ts';
import { textMistakes } from './text-mistakes.ts';

/*
 * The stories folder owns what happened and how it is told: stories, their articles in each edition, every saved
 * revision, publication and corrections. It decides who may write, what a text must have before readers see it, and at
 * which address it stands. It refuses to know how a page looks and how anything is typed, but for the body markup.
 */

/** What a writer writes: everything that a revision keeps, and the article's slug. */
export interface ArticleText {
  headline: string;
  standfirst: string;
  /** As typed; empty to have it made from the headline. */
  slug: string;
  body: Node;
  lead: Figure | null;
  sectionId: string | null;
  /** In the order of the byline. */
  authorIds: readonly string[];
  topicIds: readonly string[];
}

/** Where a save has left the article. */
export interface SavedArticle {
  articleId: string;
  revisionId: string;
  number: number;
}

/** Somebody saved after the writer began: what is the draft now. Nothing was overwritten. */
export interface Conflict {
  conflict: RevisionRow;
}

/** Begins an article in an edition, of a story of its own or, with `siblingOf`, of that article's story. */
export async function createArticle(
  db: Database,
  staff: Staff,
  where: NewPlace,
  text: ArticleText,
): Promise<Outcome<SavedArticle>> {
  requireRight(staff, 'write articles');
  return db.write((tx) => insertArticle(tx, staff, where, text), where.editionId);
}

/** Where a new article goes, and what is known of it before it is saved. */
export interface NewPlace {
  editionId: string;
  siblingOf?: string | undefined;
  /** The id that the form was given, so that sending it twice makes one article. */
  articleId?: string | undefined;
  copy?: CopyMark | undefined;
  seen?: CopyMark | undefined;
  reason?: RevisionReason | undefined;
}

/** Begins an article in the transaction `tx`; see `createArticle`. */
export async function insertArticle(
  tx: Reading,
  staff: Staff,
  where: NewPlace,
  text: ArticleText,
): Promise<Outcome<SavedArticle>> {
  const mistakes = await textMistakes(tx, where.editionId, text);
  if (isSome(mistakes)) return { mistakes };
  const slug = wantedSlug(text);
  if ('mistakes' in slug) return slug;
  const story = await storyFor(tx, staff, where);
  if ('mistakes' in story) return story;
  const articleId = where.articleId ?? newId();
  const revision = revisionOf(articleId, 1, staff, where.reason ?? 'saved', text);
  await tx
    .insertInto('articles')
    .values({
      id: articleId,
      story_id: story.done,
      edition_id: where.editionId,
      slug: await freeSlug(tx, { editionId: where.editionId, articleId, wanted: slug.done }),
      state: 'draft',
      stage: 'draft',
      draft_revision_id: revision.id,
      assignee_id: staff.id,
      created_by: staff.id,
      created_at: timestamp(),
    })
    .execute();
  await tx.insertInto('revisions').values(revision).execute();
  await recordAct(tx, staff, 'article-begun', { kind: 'article', id: articleId, name: revision.headline });
  await recordPhotoUses(tx, articleId);
  await queueLinks(tx, articleId, text.body);
  await settleWorkingCopy(tx, staff, articleId, { mark: where.copy, seen: where.seen, revisionId: revision.id });
  return { done: { articleId, revisionId: revision.id, number: 1 } };
}

/**
 * Saves a new revision as the article's draft, if the draft is still the one the writer started from (`basedOn`).
 * Saving what is there already makes no new revision. Readers see nothing of it, except that a changed slug moves the
 * article, its old address leading there, if it was ever public.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function saveRevision(
  db: Database,
  staff: Staff,
  saved: Saving,
  text: ArticleText,
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  requireRight(staff, 'write articles');
  return db.write((tx) => reviseArticle(tx, staff, saved, text), saved.articleId);
}

/** What is saved, and what the writer started from. */
export interface Saving {
  articleId: string;
  /** The draft revision that the writer began with. */
  basedOn: string;
  /** Why: `saved` when nothing else is said. */
  reason?: RevisionReason | undefined;
  /** The working copy whose text this is: it is emptied with the saving. */
  copy?: CopyMark | undefined;
  /** The copy that the writer's page was opened with or sent last: its text is part of what is saved. */
  seen?: CopyMark | undefined;
}

/** Saves a revision in the transaction `tx`; see `saveRevision`. */
export async function reviseArticle(
  tx: Reading,
  staff: Staff,
  saved: Saving,
  text: ArticleText,
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  await lockArticle(tx, saved.articleId);
  const article = await articleToEdit(tx, staff, saved.articleId);
  if (article === undefined) return undefined;
  const draft = await tx
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  const mistakes = await textMistakes(tx, article.edition_id, text);
  if (isSome(mistakes)) return { mistakes };
  const basedOn = await baseOfPage(tx, staff, article.id, { mark: saved.copy, basedOn: saved.basedOn });
  const next = revisionOf(article.id, await nextNumber(tx, article.id), staff, saved.reason ?? 'saved', text);
  const same = sameText(draft, next);
  if (!same && draft.id !== basedOn) return { conflict: draft };
  const moved = await moveArticle(tx, staff, article, draft, text);
  if ('mistakes' in moved) return moved;
  if (!same) {
    await tx.insertInto('revisions').values(next).execute();
    await queueLinks(tx, article.id, text.body);
    await tx
      .updateTable('articles')
      .set({ draft_revision_id: next.id, ...stageAfterSaving(staff, article) })
      .where('id', '=', article.id)
      .execute();
    await recordPhotoUses(tx, article.id);
    await carryAnchors(tx, { id: article.id, revisionId: next.id }, textOf(draft, article.slug).body, text.body);
  }
  const { id: revisionId, number } = same ? draft : next;
  await settleWorkingCopy(tx, staff, article.id, { mark: saved.copy, seen: saved.seen, revisionId });
  return { done: { articleId: article.id, revisionId, number } };
}

/**
 * What was ready is not any more when its text changes: an editor goes on editing it, a reporter's change has to be
 * submitted again, and changes of what readers see begin as a draft. Whoever saved has it then.
 */
export function stageAfterSaving(
  staff: Staff,
  { stage, state }: Pick<ArticleRow, 'stage' | 'state'>,
): Partial<Pick<ArticleRow, 'stage' | 'assignee_id'>> {
  if (stage !== 'ready') return {};
  const isEditing = state === 'draft' && may(staff, 'edit others’ articles');
  return { stage: isEditing ? 'in-edit' : 'draft', assignee_id: staff.id };
}

/**
 * The article, if `staff` may edit it: a reporter their own and what was handed to them, an editor everybody's.
 * @throws Forbidden
 */
export async function articleToEdit(db: Reading, staff: Staff, articleId: string): Promise<ArticleRow | undefined> {
  requireRight(staff, 'write articles');
  const article = await db.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
  if (article === undefined || may(staff, 'edit others’ articles')) return article;
  if (article.created_by !== staff.id && article.assignee_id !== staff.id) {
    throw new Forbidden('edit others’ articles');
  }
  return article;
}

/** Two processes that decide about one article decide one after the other: a write is a lock that both databases know. */
export async function lockArticle(tx: Reading, articleId: string): Promise<void> {
  await tx
    .updateTable('articles')
    .set((e) => ({ draft_revision_id: e.ref('draft_revision_id') }))
    .where('id', '=', articleId)
    .execute();
}

/** The headline that the desk knows an article by: its draft's. */
export async function nameOfDraft(db: Reading, article: { draft_revision_id: string }): Promise<string> {
  const draft = await db
    .selectFrom('revisions')
    .select('headline')
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirst();
  return draft?.headline ?? '';
}

/** The text that a revision keeps, as a writer's text under the article's slug. */
export function textOf(revision: RevisionRow, slug: string): ArticleText {
  return {
    headline: revision.headline,
    standfirst: revision.standfirst,
    slug,
    body: readDocument(JSON.parse(revision.body_json)),
    lead: revision.lead_json === null ? null : JSON.parse(revision.lead_json),
    sectionId: revision.section_id,
    authorIds: JSON.parse(revision.authors_json),
    topicIds: JSON.parse(revision.topics_json),
  };
}

async function storyFor(
  tx: Reading,
  staff: Staff,
  { editionId, siblingOf }: { editionId: string; siblingOf?: string | undefined },
): Promise<Outcome<string>> {
  if (siblingOf === undefined) {
    const id = newId();
    await tx.insertInto('stories').values({ id, created_at: timestamp() }).execute();
    return { done: id };
  }
  const sibling = await articleToEdit(tx, staff, siblingOf);
  if (sibling === undefined) return mistake('form', 'mistake-choice');
  const there = await tx
    .selectFrom('articles')
    .select('id')
    .where('story_id', '=', sibling.story_id)
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return there === undefined ? { done: sibling.story_id } : mistake('edition', 'mistake-choice');
}
