import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import { postComment } from './comments.ts';
import { destroyOldNetworkKeys, networkHash } from './network.ts';

const DAY = 86_400_000;

onBothDatabases('a network’s hash', ({ open }) => {
  test('is the same all day and another one tomorrow, and never the address', async () => {
    const db = await open();
    const now = Date.parse('2026-11-22T10:00:00Z');
    const first = await networkHash(db, '198.51.100.7', now);
    expect(first).toMatch(/^[\w-]{22}$/);
    expect(await networkHash(db, '198.51.100.7', now + DAY / 4)).toBe(first);
    expect(await networkHash(db, '198.51.100.8', now)).not.toBe(first);
    expect(await networkHash(db, '198.51.100.7', now + DAY)).not.toBe(first);
  });

  test('goes with its day’s key after thirty days; younger ones stay', async () => {
    const db = await open();
    const article = await publishedArticle(db);
    const now = Date.now();
    const draft = { name: 'Nadia', email: '', body: 'Words.', parentId: null };
    for (const age of [0, 32]) {
      const hash = await networkHash(db, '198.51.100.7', now - age * DAY);
      const outcome = await postComment(db, article, { id: newId(), isKnown: false, networkHash: hash }, draft);
      if (!('done' in outcome)) throw new Error('refused');
      const id = newId(new Date(now - age * DAY).toISOString());
      await db.write((tx) => tx.updateTable('comments').set({ id }).where('id', '=', outcome.done.id).execute());
    }
    await destroyOldNetworkKeys(db, now);
    const kept = await db.selectFrom('comments').select('network_hash').orderBy('id').execute();
    expect(kept.map((row) => row.network_hash === null)).toEqual([true, false]);
    expect(await db.selectFrom('day_keys').select('day').execute()).toHaveLength(1);
  });
});
