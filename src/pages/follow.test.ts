import { expect, test } from 'bun:test';
import { Client } from 'pg';
import { onBothDatabases } from '../../tests/databases.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { openPages } from './cache.ts';
import { followChanges } from './follow.ts';
import { deleteOldChanges } from './old-changes.ts';

class Hearer {
  tags: string[] = [];
  everything = 0;
  changed(tags: Iterable<string>) {
    this.tags.push(...tags);
  }
  changedEverything() {
    this.everything++;
  }
}

// How soon is measured in `benchmarks/visible.ts`; here only that it comes.
async function until(what: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!what()) {
    if (performance.now() > deadline) throw new Error('it did not come');
    await Bun.sleep(1);
  }
}

onBothDatabases('following changes', ({ kind, place }) => {
  /** Two processes' worth of connections on one newsroom. */
  const two = async () => {
    const where = await place();
    const [here, there] = [await openDatabase(where), await openDatabase(where)];
    await migrate(here, where.dataDir);
    const hearer = new Hearer();
    const following = await followChanges(here, hearer, where.databaseUrl);
    const close = async () => {
      await following.close();
      await here.close();
      await there.close();
    };
    return { here, there, hearer, close, where };
  };

  test('hears a change of its own process before the change is acknowledged', async () => {
    const { here, hearer, close } = await two();
    for (let n = 0; n < 50; n++) {
      await here.write((tx) => recordChanges(tx, [`article:${n}`]), String(n));
      expect(hearer.tags).toContain(`article:${n}`);
    }
    await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        await here.write((tx) => recordChanges(tx, [`conversation:${n}`]), String(n));
        expect(hearer.tags).toContain(`conversation:${n}`);
      }),
    );
    await close();
  });

  test('hears a change of another process by itself', async () => {
    const { there, hearer, close } = await two();
    await Bun.sleep(100);
    for (let n = 0; n < 5; n++) {
      await there.write((tx) => recordChanges(tx, [`article:${n}`]));
      await until(() => hearer.tags.includes(`article:${n}`));
    }
    await close();
  });

  test('does not hear what was undone, nor what was before', async () => {
    const { here, there, hearer, close, where } = await two();
    await there.write((tx) => recordChanges(tx, ['article:old']));
    const late = new Hearer();
    const following = await followChanges(there, late, where.databaseUrl);
    const undone = there.write(async (tx) => {
      await recordChanges(tx, ['article:undone']);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await here.write((tx) => recordChanges(tx, ['article:new']));
    await until(() => late.tags.includes('article:new'));
    await Bun.sleep(300);
    expect(late.tags.filter((tag) => tag !== 'article:new')).toEqual([]);
    expect(hearer.tags).not.toContain('article:undone');
    await following.close();
    await close();
  });

  test('goes on after old changes were deleted', async () => {
    const { here, there, hearer, close } = await two();
    await here.write((tx) => recordChanges(tx, ['article:1']));
    await deleteOldChanges(there, Date.now() + 2 * 24 * 60 * 60_000);
    expect(await here.selectFrom('changes').select('tag').execute()).toEqual([]);
    await there.write((tx) => recordChanges(tx, ['article:2']));
    await until(() => hearer.tags.includes('article:2'));
    await close();
  });

  if (kind === 'postgres') {
    test('hears a change whose number came before others but whose commit came after them', async () => {
      const { there, hearer, close, where } = await two();
      const slow = new Client({ connectionString: where.databaseUrl });
      await slow.connect();
      const insert = 'insert into changes (tag, created_at) values ($1, $2)';
      await slow.query('begin');
      await slow.query(insert, ['article:slow', timestamp()]);
      for (let n = 0; n < 30; n++) await there.write((tx) => recordChanges(tx, [`article:${n}`]), String(n));
      await until(() => hearer.tags.includes('article:29'));
      expect(hearer.tags).not.toContain('article:slow');
      // A process that begins to follow in between hears it as well.
      const late = new Hearer();
      const following = await followChanges(there, late, where.databaseUrl);
      await Bun.sleep(200);
      await slow.query('commit');
      await until(() => hearer.tags.includes('article:slow') && late.tags.includes('article:slow'));
      await slow.end();
      await following.close();
      await close();
    });

    test('counts everything as changed when connections were lost', async () => {
      const { there, hearer, close, where } = await two();
      await Bun.sleep(300);
      const before = hearer.everything;
      const admin = new Client({ connectionString: where.databaseUrl });
      await admin.connect();
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await until(() => hearer.everything > before);
      await there.write((tx) => recordChanges(tx, ['article:after'])).catch(() => {});
      await there.write((tx) => recordChanges(tx, ['article:after']));
      await until(() => hearer.tags.includes('article:after') || hearer.everything > before + 1);
      await admin.end();
      await close();
    });
  }

  test('keeps the pages of two processes right while both write', async () => {
    const where = await place();
    const dbs = [await openDatabase(where), await openDatabase(where)] as const;
    await migrate(dbs[0], where.dataDir);
    const caches = await Promise.all(
      dbs.map((db) => openPages(db, { bytes: 1_000_000, databaseUrl: where.databaseUrl })),
    );
    const stories = async (n: number) => {
      const [cache, db] = [caches[n], dbs[n]];
      if (cache === undefined || db === undefined) throw new Error('no such process');
      const request = new Request('http://gazette.test/en');
      const answer =
        cache.kept(request) ??
        (await cache.answer(request, async (rendering) => {
          rendering.dependsOn('edition:1');
          const { count } = await db
            .selectFrom('stories')
            .select((query) => query.fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow();
          return { status: 200, body: String(count) };
        }));
      return Number(await answer.text());
    };
    let acknowledged = 0;
    const writers = dbs.map(async (db, n) => {
      for (let written = 0; written < 40; written++) {
        await db.write(async (tx) => {
          await tx.insertInto('stories').values({ id: newId(), sample_at: null, created_at: timestamp() }).execute();
          await recordChanges(tx, ['edition:1']);
        });
        acknowledged++;
        // Its own page is at once as new as its own acknowledged writes.
        expect(await stories(n)).toBeGreaterThanOrEqual(written + 1);
      }
    });
    await Promise.all(writers);
    expect(acknowledged).toBe(80);
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline && ((await stories(0)) < 80 || (await stories(1)) < 80)) await Bun.sleep(5);
    expect([await stories(0), await stories(1)]).toEqual([80, 80]);
    for (const cache of caches) await cache.close();
    for (const db of dbs) await db.close();
  });
});
