import { expect, test } from 'bun:test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onBothDatabases } from '../tests/databases.ts';
import { loadSample } from './load.ts';

onBothDatabases('the sample publication', ({ open }) => {
  test('is loaded once, with articles in two editions and comments in every state', async () => {
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
  });
});
