import { sql } from 'kysely';
import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import type { ArticleRow } from '../database/tables.ts';
import { articleAddress } from '../editions/addresses.ts';
import { outsideLinksOf } from '../links/answers.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { purgePhotoRows } from '../photos/bin.ts';
import { tagsOfArticle } from '../sources/published.ts';
import { lockArticle, textOf } from '../stories/articles.ts';
import { pictureIdsOf } from '../stories/document.ts';
import { articleTags, shownOn } from '../stories/shown-on.ts';
import { readRemoval, recordRemoval, silenceLog, type TypedRemoval } from './removals.ts';

/** What belongs to one article and nothing else, in an order that leaves nothing pointing nowhere. */
const tablesOfArticle = [
  'working_copies',
  'presences',
  'editorial_notes',
  'check_overrides',
  'scheduled_publications',
  'preview_links',
  'correction_requests',
  'corrections',
  'reactions',
  'article_authors',
  'article_topics',
  'old_slugs',
  'photo_uses',
  'claim_reviews',
  'refused_proposals',
  'published_statements',
  'statement_anchors',
  'revisions',
] as const;

/**
 * Removes an article for good, in every version, with everything said in it, about it and under it; its corrections
 * too, since they repeat what was wrong. Pictures of its link cards go where nothing else shows them, and so do those of
 * its photos that are named and that only it uses.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function removeArticle(
  db: Database,
  staff: Staff,
  articleId: string,
  typed: TypedRemoval & { photoIds: readonly string[] },
): Promise<Outcome<{ id: string }> | undefined> {
  requireRight(staff, 'remove for good');
  const reason = readRemoval(typed);
  if ('mistakes' in reason) return reason;
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await tx.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    if (article === undefined) return undefined;
    const addresses = await addressesOf(tx, article);
    const own = await picturesOnlyIn(tx, articleId);
    const photoIds = [...own.cards, ...own.photos.filter((id) => typed.photoIds.includes(id))];
    await forgetLinks(tx, article, addresses);
    const commentIds = await deleteComments(tx, articleId);
    const tags = [...articleTags(article, await shownOn(tx, article)), ...(await tagsOfArticle(tx, articleId))];
    await tx
      .deleteFrom('correction_requests')
      .where('correction_id', 'in', tx.selectFrom('corrections').select('id').where('article_id', '=', articleId))
      .execute();
    for (const table of tablesOfArticle) await tx.deleteFrom(table).where('article_id', '=', articleId).execute();
    await tx.deleteFrom('articles').where('id', '=', articleId).execute();
    await tx
      .updateTable('articles')
      .set({ translated_from_id: null, translated_revision_id: null })
      .where('translated_from_id', '=', articleId)
      .execute();
    await tx
      .deleteFrom('stories')
      .where('id', '=', article.story_id)
      .where('id', 'not in', tx.selectFrom('articles').select('story_id'))
      .execute();
    await forgetStatements(tx, article.story_id);
    for (const id of photoIds) await purgePhotoRows(tx, id);
    await tx.deleteFrom('jobs').where('payload_json', 'like', `%${articleId}%`).execute();
    await silenceLog(tx, commentIds);
    await recordRemoval(tx, staff, { kind: 'article', id: articleId, reason: reason.done, addresses, photoIds });
    await recordChanges(tx, [...tags, `conversation:${articleId}`]);
    return { done: { id: articleId } };
  }, articleId);
}

/** What a story's sources said that no article gives any more, and the anonymous ones of a story that nobody tells. */
async function forgetStatements(tx: Reading, storyId: string): Promise<void> {
  const given = tx.selectFrom('statement_anchors').select('statement_id');
  const carrying = tx
    .selectFrom('statements')
    .select('through_id')
    .where('through_id', 'is not', null)
    .$castTo<{ through_id: string }>();
  for (let gone = 1; gone > 0; ) {
    // A chain goes from its end on, until what is left is given by somebody.
    const rows = await tx
      .deleteFrom('statements')
      .where('story_id', '=', storyId)
      .where('id', 'not in', given)
      .where('id', 'not in', carrying)
      .returning('id')
      .execute();
    gone = rows.length;
  }
  const story = await tx.selectFrom('stories').select('id').where('id', '=', storyId).executeTakeFirst();
  if (story !== undefined) return;
  const own = tx.selectFrom('sources').select('id').where('story_id', '=', storyId);
  await tx.deleteFrom('source_names').where('source_id', 'in', own).execute();
  await tx.deleteFrom('sources').where('story_id', '=', storyId).execute();
}

/** The photos and link cards' pictures that no other article's versions show. */
export async function picturesOnlyIn(db: Reading, articleId: string): Promise<{ photos: string[]; cards: string[] }> {
  const revisions = await db.selectFrom('revisions').selectAll().where('article_id', '=', articleId).execute();
  const ids = new Set<string>();
  for (const revision of revisions) {
    const { body, lead } = textOf(revision, '');
    for (const id of pictureIdsOf(body)) ids.add(id);
    if (lead !== null) ids.add(lead.photoId);
  }
  const only: { photos: string[]; cards: string[] } = { photos: [], cards: [] };
  for (const id of ids) {
    const elsewhere = await db
      .selectFrom('revisions')
      .select('id')
      .where('article_id', '!=', articleId)
      .where((e) => e.or([e('body_json', 'like', `%${id}%`), e('lead_json', 'like', `%${id}%`)]))
      .limit(1)
      .executeTakeFirst();
    if (elsewhere !== undefined) continue;
    const picture = await db.selectFrom('photos').select('kind').where('id', '=', id).executeTakeFirst();
    if (picture?.kind === 'photo') only.photos.push(id);
    if (picture?.kind === 'card') only.cards.push(id);
  }
  return only;
}

async function addressesOf(tx: Reading, article: ArticleRow): Promise<string[]> {
  const edition = await tx
    .selectFrom('editions')
    .select('code')
    .where('id', '=', article.edition_id)
    .executeTakeFirstOrThrow();
  const old = await tx.selectFrom('old_slugs').select('slug').where('article_id', '=', article.id).execute();
  return [article.slug, ...old.map(({ slug }) => slug)].map((slug) => articleAddress(edition.code, slug));
}

/** What other rows say of the article by its address, which holds words of its headline, and of its links. */
async function forgetLinks(tx: Reading, article: ArticleRow, addresses: readonly string[]): Promise<void> {
  const paths = new Set(addresses.map(plainPath));
  const leading = await tx
    .selectFrom('articles')
    .select(['id', 'redirects_to'])
    .where('redirects_to', 'is not', null)
    .execute();
  for (const { id, redirects_to } of leading) {
    if (!paths.has(plainPath(redirects_to ?? ''))) continue;
    await tx.updateTable('articles').set({ redirects_to: null }).where('id', '=', id).execute();
  }
  // Other articles' lines of the log say where each of them was made to lead.
  const lines = await tx
    .selectFrom('audit_entries')
    .select(['id', 'detail_json'])
    .where('action', 'in', ['article-redirected', 'article-unpublished'])
    .execute();
  for (const { id, detail_json } of lines) {
    const { to = '' } = JSON.parse(detail_json ?? '{}') as { to?: string };
    if (!paths.has(plainPath(to))) continue;
    await tx.updateTable('audit_entries').set({ detail_json: '{}' }).where('id', '=', id).execute();
  }
  // `like` has no escape that both databases know, and Arabic addresses are full of percent signs.
  for (const words of new Set([...addresses, ...paths])) {
    await tx.deleteFrom('link_answers').where(sql<boolean>`replace(address, ${words}, '') <> address`).execute();
  }
  const revisions = await tx.selectFrom('revisions').selectAll().where('article_id', '=', article.id).execute();
  const links = new Set(revisions.flatMap((revision) => outsideLinksOf(textOf(revision, '').body)));
  // One at a time: SQLite takes so many values in a statement and no more. What others link to is asked again.
  for (const link of links) await tx.deleteFrom('link_answers').where('address', '=', link).execute();
}

/** The path of an address as people read it, whatever was written after it and however its letters were encoded. */
function plainPath(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const plain = path.replace(/\/+$/, '');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    // Percent signs that encode nothing: an address of somebody else's.
    return plain;
  }
}

async function deleteComments(tx: Reading, articleId: string): Promise<string[]> {
  const rows = await tx.selectFrom('comments').select('id').where('article_id', '=', articleId).execute();
  const ofArticle = tx.selectFrom('comments').select('id').where('article_id', '=', articleId);
  await tx.deleteFrom('comment_versions').where('comment_id', 'in', ofArticle).execute();
  await tx.deleteFrom('decisions').where('comment_id', 'in', ofArticle).execute();
  await tx.deleteFrom('comments').where('article_id', '=', articleId).execute();
  return rows.map(({ id }) => id);
}
