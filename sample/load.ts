/**
 * Stores the sample publication as if the newsroom of The River Gazette had worked here: editions, stories, photos,
 * comments in every state. It owns the way from the sample's plain data to rows, with the times that the texts state.
 * It refuses to load where there is an edition already.
 */
import { timestamp } from '../src/database/ids.ts';
import type { Database, Reading } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import { recordPhotoUses } from '../src/stories/photo-uses.ts';
import type { SampleRecord } from '../src/stories/sample.ts';
import { articleRows } from './article-rows.ts';
import { commentRows } from './comment-rows.ts';
import { editionRows } from './edition-rows.ts';
import { keepPictures } from './keep-pictures.ts';
import { statementRows, storeStatements } from './statement-rows.ts';

/** Loads the sample into a newsroom that was never asked; returns false where it was, or where there is an edition. */
export async function loadSample(db: Database, dataDir: string): Promise<boolean> {
  if (await sampleWasAsked(db)) return false;
  const at = timestamp();
  const pictures = await keepPictures(db, dataDir, at);
  const editions = editionRows(at);
  const articles = articleRows(editions, pictures, at);
  const comments = commentRows(editions, articles, at);
  const told = statementRows(editions, articles, at);
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const record: SampleRecord = {
    loadedAt: at,
    staffIds: editions.staff.map((row) => row.id),
    authorIds: editions.authors.map((row) => row.id),
    topicIds: editions.topics.map((row) => row.id),
    told: { sourceIds: idsOf(told.sources), questionIds: idsOf(told.questions), claimIds: idsOf(told.claims) },
  };
  return db.write(async (tx) => {
    if (await sampleWasAsked(tx)) return false;
    await insertRows(tx, 'editions', editions.editions);
    await insertRows(tx, 'sections', editions.sections);
    await insertRows(tx, 'topics', editions.topics);
    await insertRows(tx, 'staff', editions.staff);
    await insertRows(tx, 'authors', editions.authors);
    await insertRows(tx, 'author_names', editions.authorNames);
    await insertRows(tx, 'policies', editions.policies);
    await insertRows(tx, 'clauses', editions.clauses);
    await insertRows(tx, 'words', editions.words);
    await insertRows(tx, 'settings', [
      { key: 'publication', value_json: JSON.stringify(editions.publication), changed_at: at },
      { key: 'sample', value_json: JSON.stringify(record), changed_at: at },
    ]);
    await insertRows(tx, 'stories', articles.stories);
    await insertRows(tx, 'articles', articles.articles);
    await insertRows(tx, 'revisions', articles.revisions);
    for (const { id } of articles.articles) await recordPhotoUses(tx, id);
    await insertRows(tx, 'article_authors', articles.articleAuthors);
    await insertRows(tx, 'article_topics', articles.articleTopics);
    await insertRows(tx, 'corrections', articles.corrections);
    await insertRows(tx, 'editorial_notes', articles.notes);
    await storeStatements(tx, told);
    await insertRows(tx, 'comments', comments.comments);
    await insertRows(tx, 'decisions', comments.decisions);
    await insertRows(tx, 'reactions', comments.reactions);
    return true;
  });
}

/** Starts without the sample: it is not loaded at a later start either. */
export async function declineSample(db: Database): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values({ key: 'sample', value_json: 'null', changed_at: timestamp() })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  });
}

/** Whether the sample was brought or declined before, or the newsroom has an edition of its own. */
export async function sampleWasAsked(db: Reading): Promise<boolean> {
  const [asked, edition] = await Promise.all([
    db.selectFrom('settings').select('key').where('key', '=', 'sample').executeTakeFirst(),
    db.selectFrom('editions').select('id').limit(1).executeTakeFirst(),
  ]);
  return asked !== undefined || edition !== undefined;
}
