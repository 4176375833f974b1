import { afterAll, expect, test } from 'bun:test';
import { join } from 'node:path';
import { loadSample } from '../sample/load.ts';
import { migrate } from '../src/database/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('a publication filled for measuring', ({ place }) => {
  const close: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const one of close) await one();
  });

  const filled = async (seed: string) => {
    const at = await place();
    const db = await openDatabase(at);
    close.push(() => db.close());
    await migrate(db, at.dataDir);
    await loadSample(db, at.dataDir);
    const fill = Bun.spawn([process.execPath, 'src/commands/fill.ts', '300', '5000', seed], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, DATA_DIR: at.dataDir, DATABASE_URL: at.databaseUrl ?? '' },
      stdout: 'pipe',
    });
    expect(await fill.exited).toBe(0);
    expect(await new Response(fill.stdout).text()).toContain('Filled with 300 articles and 5000 comments');
    const ours = (rows: { id: string; sample_at?: string | null }[]) => rows.filter((row) => row.sample_at === null);
    return {
      stories: ours(await db.selectFrom('stories').select(['id', 'sample_at']).orderBy('id').execute()),
      comments: ours(await db.selectFrom('comments').select(['id', 'body', 'sample_at']).orderBy('id').execute()),
    };
  };

  test('is the same from the same seed', async () => {
    const [one, again] = [await filled('7'), await filled('7')];
    expect(one.comments).toHaveLength(5000);
    expect(again).toEqual(one);
  }, 180_000);
});
