import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { siteReader } from '../../tests/site-reader.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { changeKeeping } from './keeping-settings.ts';
import { networkHash } from './network.ts';
import { keepToTimes } from './retention.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';

const DAY = 86_400_000;
const inDays = (days: number) => Date.now() + days * DAY;

async function newsroom(db: Database) {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody' }, editor);
  await siteReader(db).post('/en/water-returns/comments', { name: 'Nadia', email: '', body: 'Hello.' });
  await db.write((tx) => tx.updateTable('comments').set({ email: 'nadia@example.org' }).execute());
  const { commenter_id } = await db.selectFrom('comments').select('commenter_id').executeTakeFirstOrThrow();
  const address = (confirmed_at: string | null, ended_at: string | null) =>
    db.write((tx) =>
      tx
        .insertInto('commenter_addresses')
        .values({
          id: newId(),
          commenter_id,
          email: `${newId()}@example.org`,
          edition_id: article.editionId,
          confirmed_at,
          ended_at,
          created_at: timestamp(),
        })
        .execute(),
    );
  return { editor, address };
}

onBothDatabases('what is kept of commenters', ({ open }) => {
  test('addresses go when their time is over, and not before', async () => {
    const db = await open();
    const { editor, address } = await newsroom(db);
    await changeKeeping(db, { emailDays: 100 }, editor);
    await address(null, null);
    await address(timestamp(), timestamp());
    await address(timestamp(), null);
    const left = async () => [
      (await db.selectFrom('comments').select('email').execute())[0]?.email,
      (await db.selectFrom('commenter_addresses').select('id').execute()).length,
    ];
    await keepToTimes(db, inDays(6));
    expect(await left()).toEqual(['nadia@example.org', 3]);
    await keepToTimes(db, inDays(8));
    expect(await left()).toEqual(['nadia@example.org', 2]);
    await keepToTimes(db, inDays(31));
    expect(await left()).toEqual(['nadia@example.org', 1]);
    await keepToTimes(db, inDays(99));
    expect(await left()).toEqual(['nadia@example.org', 1]);
    await keepToTimes(db, inDays(101));
    expect(await left()).toEqual([null, 0]);
  });

  test('a network is forgotten after the days that are set, but for the key of a ban in force', async () => {
    const db = await open();
    const { editor } = await newsroom(db);
    await changeKeeping(db, { networkDays: 3 }, editor);
    const hash = await networkHash(db, '192.0.2.1');
    const { day } = await db.selectFrom('day_keys').select('day').executeTakeFirstOrThrow();
    await db.write((tx) =>
      tx
        .insertInto('bans')
        .values({
          id: newId(),
          kind: 'network',
          commenter_id: null,
          network_day: day,
          network_hash: hash,
          comment_id: null,
          reason: '',
          ends_at: new Date(inDays(10)).toISOString(),
          made_by: null,
          lifted_at: null,
          lifted_by: null,
          created_at: timestamp(),
        })
        .execute(),
    );
    const keys = async () => (await db.selectFrom('day_keys').select('day').execute()).length;
    const hashes = async () =>
      (await db.selectFrom('comments').select('id').where('network_hash', 'is not', null).execute()).length;
    await keepToTimes(db, inDays(2));
    expect([await keys(), await hashes()]).toEqual([1, 1]);
    await keepToTimes(db, inDays(5));
    expect([await keys(), await hashes()]).toEqual([1, 0]);
    await keepToTimes(db, inDays(12));
    expect(await keys()).toBe(0);
  });
});
