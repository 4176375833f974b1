import type { Database } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import {
  type ArticleText,
  articleToEdit,
  type Conflict,
  insertArticle,
  type NewPlace,
  reviseArticle,
  type SavedArticle,
} from './articles.ts';
import { documentSchema } from './document.ts';

/** A new article whose form was given the article's id before there was one. */
export type BegunPlace = NewPlace & { articleId: string };

/**
 * Begins an article with what was typed so far, right or wrong, so that a working copy of it has a place: what is wrong
 * with `text` leaves the article empty and is said when somebody saves. Beginning it again changes nothing.
 * @throws Forbidden
 */
export async function beginArticle(
  db: Database,
  staff: Staff,
  place: BegunPlace,
  text: ArticleText | undefined,
): Promise<Outcome<SavedArticle>> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const there = await articleToEdit(tx, staff, place.articleId);
    if (there !== undefined) {
      return { done: { articleId: there.id, revisionId: there.draft_revision_id, number: 1 } };
    }
    const begun = await insertArticle(tx, staff, place, text ?? nothing);
    return 'mistakes' in begun ? insertArticle(tx, staff, place, nothing) : begun;
  }, place.editionId);
}

/**
 * Saves the form of a new article: as its first revision, or as a further one where a working copy has begun the article
 * already.
 * @throws Forbidden
 */
export async function saveNewArticle(
  db: Database,
  staff: Staff,
  place: BegunPlace & { basedOn: string },
  text: ArticleText,
): Promise<Outcome<SavedArticle> | Conflict | undefined> {
  requireRight(staff, 'write articles');
  return db.write(async (tx) => {
    const there = await articleToEdit(tx, staff, place.articleId);
    return there === undefined ? insertArticle(tx, staff, place, text) : reviseArticle(tx, staff, place, text);
  }, place.editionId);
}

const nothing: ArticleText = {
  headline: '',
  standfirst: '',
  slug: '',
  body: documentSchema.nodes.doc.create(null, documentSchema.nodes.paragraph.create()),
  lead: null,
  sectionId: null,
  authorIds: [],
  topicIds: [],
};
