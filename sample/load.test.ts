import { expect, test } from 'bun:test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Forbidden, type Staff } from '../src/people/rights.ts';
import { removeSample, sampleIsThere } from '../src/stories/sample.ts';
import { onBothDatabases } from '../tests/databases.ts';
import { declineSample, loadSample } from './load.ts';

const administrator: Staff = {
  id: 'a',
  name: 'Ada',
  email: 'ada@newsroom.test',
  role: 'administrator',
  language: 'en',
};

/** Everything about who said what. */
const told = [
  'sources',
  'source_names',
  'questions',
  'question_words',
  'claims',
  'claim_words',
  'claim_standings',
  'claim_standing_words',
  'statements',
  'statement_anchors',
  'published_statements',
] as const;

onBothDatabases('the sample publication', ({ open }) => {
  test('is loaded once, with articles in two editions, comments in every state and photos with captions of their own', async () => {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-sample-'));
    expect(await loadSample(db, dataDir)).toBe(true);
    expect(await loadSample(db, dataDir)).toBe(false);
    const published = await db
      .selectFrom('articles')
      .innerJoin('editions', 'editions.id', 'articles.edition_id')
      .select(['editions.code', sql<number>`count(*)`.as('count')])
      .where('articles.state', '=', 'published')
      .groupBy('editions.code')
      .orderBy('editions.code')
      .execute();
    expect(published).toEqual([
      { code: 'ar', count: 15 },
      { code: 'en', count: 15 },
    ]);
    const states = await db.selectFrom('comments').select('state').distinct().orderBy('state').execute();
    expect(states.map((row) => row.state)).toEqual(['held', 'published', 'rejected', 'withdrawn']);
    const photos = await db.selectFrom('photos').select(['caption', 'alternative_text']).execute();
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/g);
    expect(photos.length).toBeGreaterThan(10);
    for (const photo of photos) expect(words(photo.caption)).not.toEqual(words(photo.alternative_text));
  });

  test('is removed in one action, and what the newsroom wrote stays', async () => {
    const db = await open();
    await loadSample(db, mkdtempSync(join(tmpdir(), 'onrecord-sample-')));
    const mine = await db
      .selectFrom('articles')
      .innerJoin('revisions', 'revisions.id', 'articles.published_revision_id')
      .select(['articles.id', 'articles.story_id', 'revisions.authors_json', 'revisions.id as revision_id'])
      .where('articles.slug', '=', 'water-returns-to-the-old-city')
      .executeTakeFirstOrThrow();
    await db.write(async (tx) => {
      await tx.updateTable('revisions').set({ saved_by: 'somebody' }).where('id', '=', mine.revision_id).execute();
    });
    expect(await sampleIsThere(db)).toBe(true);
    const removed = await removeSample(db, administrator);
    expect(removed?.articles).toBeGreaterThan(25);
    expect(await sampleIsThere(db)).toBe(false);
    expect(await removeSample(db, administrator)).toBeUndefined();
    const left = await db.selectFrom('articles').select('id').execute();
    expect(left).toEqual([{ id: mine.id }]);
    expect((await db.selectFrom('stories').select('id').execute()).map((row) => row.id)).toEqual([mine.story_id]);
    const given = await db.selectFrom('published_statements').select('article_id').distinct().execute();
    expect(given).toEqual([{ article_id: mine.id }]);
    const authors = await db.selectFrom('authors').select('id').orderBy('id').execute();
    expect(authors.map((row) => row.id)).toEqual(JSON.parse(mine.authors_json).toSorted());
    expect(await db.selectFrom('comments').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('staff').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('editions').select('code').orderBy('code').execute()).toHaveLength(2);
  });

  test('takes its sources, questions and claims away with it, where nobody uses them', async () => {
    const db = await open();
    await loadSample(db, mkdtempSync(join(tmpdir(), 'onrecord-sample-')));
    const articles = await db.selectFrom('published_statements').select('article_id').distinct().execute();
    expect(articles).toHaveLength(4);
    await removeSample(db, administrator);
    for (const table of told) expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  });

  test('is removed by administrators only', async () => {
    const db = await open();
    await expect(removeSample(db, { ...administrator, role: 'editor' })).rejects.toThrow(Forbidden);
  });

  test('is not brought by a later start once it was declined', async () => {
    const db = await open();
    await declineSample(db);
    expect(await loadSample(db, '/nowhere')).toBe(false);
  });
});
