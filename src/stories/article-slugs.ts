import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { ArticleRow, RevisionRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from '../people/audit.ts';
import { may, type Staff } from '../people/rights.ts';
import type { ArticleText } from './articles.ts';
import { articleTags } from './shown-on.ts';
import { freeSlug, LONGEST_SLUG, reservedSlugs, slugOf } from './slugs.ts';
import { lengthOf } from './text-mistakes.ts';

/** The slug that a text asks for: as typed, or made from its headline. */
export function wantedSlug(text: ArticleText): Outcome<string> {
  const typed = text.slug.trim();
  if (typed === '') return { done: slugOf(text.headline) };
  if (lengthOf(typed) > LONGEST_SLUG * 2) return mistake('slug', 'mistake-too-long', { limit: LONGEST_SLUG });
  const slug = slugOf(typed);
  if (slug === '') return mistake('slug', 'desk-article-mistake-slug-characters');
  return reservedSlugs.has(slug) ? mistake('slug', 'desk-article-mistake-slug-reserved') : { done: slug };
}

/** Gives the article the slug that the text asks for. Only who may publish moves what readers have the address of. */
export async function moveArticle(
  tx: Reading,
  staff: Staff,
  article: ArticleRow,
  draft: RevisionRow,
  text: ArticleText,
): Promise<Outcome<string>> {
  const wasPublic = article.published_at !== null;
  const keeps = text.slug.trim().normalize('NFC') === article.slug;
  // Until it is public, a slug that was made from the headline follows the headline.
  const follows = !wasPublic && keeps && isMadeFrom(article.slug, draft.headline) && draft.headline !== text.headline;
  if (keeps && !follows) return { done: article.slug };
  if (wasPublic && !may(staff, 'publish articles')) return { done: article.slug };
  if (wasPublic && text.slug.trim() === '') return { done: article.slug };
  const wanted = wantedSlug(follows ? { ...text, slug: '' } : text);
  if ('mistakes' in wanted) return wanted;
  const slug = await freeSlug(tx, { editionId: article.edition_id, articleId: article.id, wanted: wanted.done });
  if (slug === article.slug) return { done: slug };
  const { edition_id } = article;
  await tx.deleteFrom('old_slugs').where('edition_id', '=', edition_id).where('slug', '=', slug).execute();
  await tx.updateTable('articles').set({ slug }).where('id', '=', article.id).execute();
  if (wasPublic) {
    await tx
      .insertInto('old_slugs')
      .values({ edition_id, slug: article.slug, article_id: article.id, created_at: timestamp() })
      .execute();
    const [authorIds, topicIds] = [JSON.parse(draft.authors_json), JSON.parse(draft.topics_json)];
    await recordChanges(tx, articleTags(article, { sectionIds: [article.section_id], authorIds, topicIds }));
    const subject = { kind: 'article', id: article.id, name: draft.headline } as const;
    await recordAct(tx, staff, 'article-moved', subject, { from: article.slug, to: slug });
  }
  return { done: slug };
}

function isMadeFrom(slug: string, headline: string): boolean {
  const made = slugOf(headline) || 'article';
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));
}
