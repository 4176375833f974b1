import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import { rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { undoDecision } from '../comments/undoing.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';

const path = '/en/water-returns';
const nadia = { name: 'Nadia', email: '', body: 'The tank is full.' };
const hostile = `'"<script>alert(1)</script>&`;

async function newsroom(db: Database, premoderation: 'nobody' | 'everybody' = 'everybody') {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation }, editor);
  return { editor, article };
}

async function rejected(db: Database, editor: Staff, editionId: string) {
  const { id, state } = await db.selectFrom('comments').select(['id', 'state']).executeTakeFirstOrThrow();
  const clauseId = (await currentPolicy(db, editionId))?.clauses[1]?.id ?? '';
  const outcome = await rejectComment(db, { id, version: 1, state }, { clauseId, reason: hostile }, editor);
  if (outcome === undefined || !('done' in outcome)) throw new Error('not rejected');
  return outcome.done;
}

async function ban(db: Database, row: { commenter_id?: string; network_hash?: string; ends_at?: string | null }) {
  const nothing = { commenter_id: null, network_day: null, network_hash: null, comment_id: null, ends_at: null };
  await db.write((tx) =>
    tx
      .insertInto('bans')
      .values({
        id: newId(),
        kind: row.network_hash === undefined ? 'commenter' : 'network',
        ...nothing,
        reason: '',
        made_by: null,
        lifted_at: null,
        lifted_by: null,
        created_at: timestamp(),
        ...row,
      })
      .execute(),
  );
}

onBothDatabases('an appeal', ({ open }) => {
  test('is taken once against a rejection, and shown with its answer and who gave it', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    expect(await browser.text(receipt)).not.toContain('Appeal against this decision');
    await rejected(db, editor, article.editionId);
    expect(await browser.text(receipt)).toContain('Appeal against this decision');
    const sent = await browser.post(`${receipt}/appeal`, { words: hostile });
    expect([sent.status, locationOf(sent)]).toEqual([303, `${receipt}?done=appeal`]);
    const waiting = await browser.text(locationOf(sent));
    expect(waiting).toContain('Your appeal is waiting for an answer.');
    expect(waiting).not.toContain('Appeal against this decision');
    expect(waiting).not.toContain('<script>alert');
    const again = await browser.post(`${receipt}/appeal`, { words: 'Please.' });
    expect(again.status).toBe(422);
    const told = await again.text();
    expect([told.includes('You have appealed against this decision before'), told.includes('Please.')]).toEqual([
      true,
      true,
    ]);
    for (const [decided_as, words] of [
      ['second-moderator', 'Somebody who had not decided'],
      ['editor', 'An editor, who had not decided'],
      ['same-person', 'the person who decided first looked'],
    ] as const) {
      await db.write((tx) =>
        tx
          .updateTable('appeals')
          .set({ state: 'dismissed', decided_as, decided_at: timestamp(), answer: `No. ${hostile}` })
          .execute(),
      );
      const html = await browser.text(receipt);
      expect(html).toContain('Your appeal was dismissed');
      expect(html).toContain(words);
      expect(html).toContain('No. &#39;&quot;&lt;script&gt;');
    }
  });

  test('sent a hundred times at once is one', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    await rejected(db, editor, article.editionId);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => browser.post(`${receipt}/appeal`, { words: 'It was true.' })),
    );
    expect(answers.filter(({ status }) => status === 303).length).toBe(1);
    expect(await db.selectFrom('appeals').select('state').execute()).toEqual([{ state: 'open' }]);
  });

  test('needs a rejection and words, within the limit, and gives back what was typed', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    const early = await browser.post(`${receipt}/appeal`, { words: 'Too soon' });
    expect([early.status, (await early.text()).includes('Too soon')]).toEqual([422, true]);
    const { decisionId } = await rejected(db, editor, article.editionId);
    for (const words of ['', ' \u200b ', 'x'.repeat(1501)])
      expect((await browser.post(`${receipt}/appeal`, { words })).status).toBe(422);
    const long = await (await browser.post(`${receipt}/appeal`, { words: 'x'.repeat(1501) })).text();
    expect(long).toContain('1 character over the limit of 1,500');
    await undoDecision(db, decisionId, editor);
    expect((await browser.post(`${receipt}/appeal`, { words: 'Still?' })).status).toBe(422);
    expect(await db.selectFrom('appeals').select('id').execute()).toEqual([]);
  });

  test('that was overtaken says so, and ends with a withdrawn comment', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    const { decisionId } = await rejected(db, editor, article.editionId);
    await browser.post(`${receipt}/appeal`, { words: 'It was true.' });
    await undoDecision(db, decisionId, editor);
    expect(await browser.text(receipt)).toContain('The decision was changed before anybody answered');
    await browser.post(`${receipt}/withdrawal`, {});
    expect(await db.selectFrom('appeals').select('id').execute()).toEqual([]);
  });

  test('by a tampered token, or by a link, does nothing', async () => {
    const db = await open();
    const { editor, article } = await newsroom(db);
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    await rejected(db, editor, article.editionId);
    const flipped = receipt.slice(0, -1) + (receipt.endsWith('A') ? 'B' : 'A');
    const tampered = await browser.post(`${flipped}/appeal`, { words: 'My own words' });
    expect([tampered.status, (await tampered.text()).includes('My own words')]).toEqual([404, true]);
    expect((await browser.get(`${receipt}/appeal`)).status).toBe(303);
    expect(await db.selectFrom('appeals').select('id').execute()).toEqual([]);
  });
});

onBothDatabases('editing after a ban', ({ open }) => {
  test('is refused while the ban holds, for the commenter and for the network, and words come back', async () => {
    const db = await open();
    await newsroom(db, 'nobody');
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    const row = await db.selectFrom('comments').select(['commenter_id', 'network_hash']).executeTakeFirstOrThrow();
    const past = new Date(Date.now() - 1000).toISOString();
    const change = (body: string) => browser.post(`${receipt}/version`, { body });
    await ban(db, { commenter_id: row.commenter_id, ends_at: past });
    await ban(db, { commenter_id: newId() });
    expect((await change('It is half full.')).status).toBe(303);
    for (const banned of [{ commenter_id: row.commenter_id }, { network_hash: row.network_hash ?? '' }]) {
      await ban(db, banned);
      const refused = await change('Buy my tanks.');
      const html = await refused.text();
      expect(refused.status).toBe(422);
      expect(html).toContain('You cannot comment here at present');
      expect(html).toContain('Buy my tanks.');
      await db.write((tx) => tx.updateTable('bans').set({ lifted_at: timestamp() }).execute());
    }
    expect((await change('It is full again.')).status).toBe(303);
    await ban(db, { commenter_id: row.commenter_id });
    expect((await browser.post(`${receipt}/withdrawal`, {})).status).toBe(303);
  });

  test('and a comment with covered words waits again when it is changed', async () => {
    const db = await open();
    await newsroom(db, 'nobody');
    const browser = siteReader(db);
    const receipt = locationOf(await browser.post(`${path}/comments`, nadia));
    await db.write((tx) => tx.updateTable('comments').set({ redactions_json: '[{"start":0,"end":3}]' }).execute());
    expect(await browser.text(receipt)).toContain('A moderator has covered some of these words.');
    await browser.post(`${receipt}/version`, { body: 'The tank is leaking.' });
    expect(await db.selectFrom('comments').select(['state', 'redactions_json']).execute()).toEqual([
      { state: 'held', redactions_json: null },
    ]);
  });
});
