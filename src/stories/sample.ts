import { z } from 'zod';
import { recordChanges } from '../database/changes.ts';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { publicationSettings } from '../editions/publication.ts';
import { recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { removeSampleStatements } from '../sources/sample-statements.ts';
import { type Figure, pictureIdsOf, readDocument } from './document.ts';

/** What the loaded sample left in `settings` under `sample`: what it brought besides what carries `sample_at`. */
export const sampleRecord = z.object({
  loadedAt: z.string(),
  staffIds: z.array(z.string()),
  authorIds: z.array(z.string()),
  topicIds: z.array(z.string()),
  told: z
    .object({ sourceIds: z.array(z.string()), questionIds: z.array(z.string()), claimIds: z.array(z.string()) })
    .default({ sourceIds: [], questionIds: [], claimIds: [] }),
});

/** The same as a type, for the loader that writes it. */
export type SampleRecord = z.infer<typeof sampleRecord>;

/** Whether the sample is there to be removed. */
export async function sampleIsThere(db: Reading): Promise<boolean> {
  return (await storedRecord(db)) !== undefined;
}

/** What a removal would take away now, or `undefined` when there is no sample. */
export async function sampleContents(db: Reading): Promise<{ articles: number; comments: number } | undefined> {
  if (!(await sampleIsThere(db))) return undefined;
  const articleIds = await untouchedArticles(db);
  return { articles: articleIds.length, comments: (await commentsToDelete(db, articleIds)).length };
}

/** What a removal took away. The files of the photos are still there. */
export interface RemovedSample {
  articles: number;
  comments: number;
  photoIds: string[];
}

/**
 * Takes the sample away: its articles with everything said under them, its photos, and its authors, topics and closed
 * sign-ins. What somebody of this newsroom wrote stays, also in an article of the sample that they saved a revision of,
 * and with it the photos, authors and topics that it uses. Editions, sections, policy and word list stay to begin with.
 * @throws Forbidden for all but administrators
 */
export async function removeSample(db: Database, staff: Staff): Promise<RemovedSample | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const record = await storedRecord(tx);
    if (record === undefined) return undefined;
    const articleIds = await untouchedArticles(tx);
    const comments = await deleteComments(tx, articleIds);
    await removeSampleStatements(tx, articleIds, record.told);
    await deleteArticles(tx, articleIds);
    const photoIds = await deletePhotos(tx);
    await deleteNames(tx, record);
    await tx
      .updateTable('settings')
      .set({ value_json: 'null', changed_at: timestamp() })
      .where('key', '=', 'sample')
      .execute();
    // Every page shows something of the publication; all of them are made anew.
    await recordChanges(tx, ['publication', ...articleIds.map((id) => `article:${id}`)]);
    const { name } = await publicationSettings(tx);
    await recordAct(tx, staff, 'sample-removed', { kind: 'publication', id: 'publication', name });
    return { articles: articleIds.length, comments, photoIds };
  });
}

async function storedRecord(db: Reading): Promise<SampleRecord | undefined> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', 'sample').executeTakeFirst();
  return row === undefined ? undefined : (sampleRecord.nullable().parse(JSON.parse(row.value_json)) ?? undefined);
}

/** Articles of the sample that nobody of this newsroom made or saved. */
async function untouchedArticles(tx: Reading): Promise<string[]> {
  const rows = await tx
    .selectFrom('articles')
    .innerJoin('stories', 'stories.id', 'articles.story_id')
    .select('articles.id')
    .where('stories.sample_at', 'is not', null)
    .where('articles.created_by', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('revisions')
            .select('revisions.id')
            .whereRef('revisions.article_id', '=', 'articles.id')
            .where('revisions.saved_by', 'is not', null),
        ),
      ),
    )
    .execute();
  return rows.map((row) => row.id);
}

/** Everything said under `articleIds`, and the sample's comments under what stays, unless somebody answered them. */
async function commentsToDelete(db: Reading, articleIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('comments')
    .select('id')
    .where(({ or, eb }) => or([eb('article_id', 'in', [...articleIds, '']), eb('sample_at', 'is not', null)]))
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        eb('article_id', 'in', [...articleIds, '']),
        not(
          exists(
            selectFrom('comments as others')
              .select('others.id')
              .whereRef('others.root_id', '=', 'comments.root_id')
              .where('others.sample_at', 'is', null),
          ),
        ),
      ]),
    )
    .execute();
  return rows.map((row) => row.id);
}

async function deleteComments(tx: Reading, articleIds: readonly string[]): Promise<number> {
  const found = await commentsToDelete(tx, articleIds);
  const ids = [...found, ''];
  await tx.deleteFrom('comment_versions').where('comment_id', 'in', ids).execute();
  await tx.deleteFrom('decisions').where('comment_id', 'in', ids).execute();
  await tx.deleteFrom('comments').where('id', 'in', ids).execute();
  return found.length;
}

async function deleteArticles(tx: Reading, articleIds: readonly string[]): Promise<void> {
  const ids = [...articleIds, ''];
  for (const table of [
    'reactions',
    'corrections',
    'article_authors',
    'article_topics',
    'old_slugs',
    'photo_uses',
    'editorial_notes',
    'check_overrides',
    'working_copies',
    'presences',
    'scheduled_publications',
    'preview_links',
    'revisions',
  ] as const) {
    await tx.deleteFrom(table).where('article_id', 'in', ids).execute();
  }
  await tx.deleteFrom('articles').where('id', 'in', ids).execute();
  const kept = tx.selectFrom('articles').select('story_id');
  await tx.deleteFrom('stories').where('sample_at', 'is not', null).where('id', 'not in', kept).execute();
  await tx.updateTable('stories').set({ sample_at: null }).where('sample_at', 'is not', null).execute();
}

/** The sample's photos that no revision shows any more. */
async function deletePhotos(tx: Reading): Promise<string[]> {
  const used = new Set<string>();
  for (const { body_json, lead_json } of await tx
    .selectFrom('revisions')
    .select(['body_json', 'lead_json'])
    .execute()) {
    for (const id of pictureIdsOf(readDocument(JSON.parse(body_json)))) used.add(id);
    const lead = lead_json === null ? undefined : (JSON.parse(lead_json) as Figure);
    if (lead !== undefined) used.add(lead.photoId);
  }
  const rows = await tx.selectFrom('photos').select('id').where('sample_at', 'is not', null).execute();
  const ids = rows.map((row) => row.id).filter((id) => !used.has(id));
  await tx
    .deleteFrom('photos')
    .where('id', 'in', [...ids, ''])
    .execute();
  await tx.updateTable('photos').set({ sample_at: null }).where('sample_at', 'is not', null).execute();
  return ids;
}

/** Authors and topics that nothing uses any more, and the sign-ins, closed from the first day, of the sample's people. */
async function deleteNames(tx: Reading, record: SampleRecord): Promise<void> {
  const usedAuthors = new Set<string>();
  const usedTopics = new Set<string>();
  for (const row of await tx.selectFrom('revisions').select(['authors_json', 'topics_json']).execute()) {
    for (const id of JSON.parse(row.authors_json)) usedAuthors.add(id);
    for (const id of JSON.parse(row.topics_json)) usedTopics.add(id);
  }
  const authors = [...record.authorIds.filter((id) => !usedAuthors.has(id)), ''];
  const topics = [...record.topicIds.filter((id) => !usedTopics.has(id)), ''];
  await tx
    .deleteFrom('former_addresses')
    .where('subject_id', 'in', [...authors, ...topics])
    .execute();
  await tx.deleteFrom('author_names').where('author_id', 'in', authors).execute();
  await tx.deleteFrom('authors').where('id', 'in', authors).execute();
  await tx.deleteFrom('topics').where('id', 'in', topics).execute();
  const staff = [...record.staffIds, ''];
  await tx.updateTable('authors').set({ staff_id: null }).where('staff_id', 'in', staff).execute();
  await tx.deleteFrom('staff').where('id', 'in', staff).where('left_at', 'is not', null).execute();
}
