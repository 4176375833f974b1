import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { locationOf, siteReader } from '../../tests/site-reader.ts';
import { rejectComment } from '../comments/moderation.ts';
import { currentPolicy } from '../comments/policy.ts';
import { changeRules, defaultRuleSettings } from '../comments/rule-settings.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { catchUp } from '../search/entries.ts';

const path = '/en/water-returns';
const hostile = `'"<script>alert(1)</script>\\u0000&`;
const SECRET = 'aquifer';

/** Nadia wrote, was answered, edited, was rejected and appealed, liked, reported, and wants letters. */
async function nadiaWasHere(db: Database) {
  const editor = await somebody(db, 'editor');
  const article = await publishedArticle(db);
  await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', perMinute: 30 }, editor);
  const nadia = siteReader(db);
  const omar = siteReader(db, { address: '203.0.113.5' });
  const post = async (who: typeof nadia, body: string, name: string, reply = '') => {
    const posted = await who.post(`${path}/comments`, { name, email: '', body, reply });
    const found = await db.selectFrom('comments').selectAll().where('body', '=', body).executeTakeFirstOrThrow();
    return { receipt: locationOf(posted), id: found.id, commenterId: found.commenter_id };
  };
  const first = await post(nadia, `My ${SECRET} is full.`, `Nadia ${hostile}`);
  const answer = await post(omar, 'Mine too.', 'Omar', first.id);
  const second = await post(nadia, `No ${SECRET} is safe.`, 'Nadia');
  await nadia.post(`${second.receipt}/version`, { body: `Every ${SECRET} leaks.` });
  const clauseId = (await currentPolicy(db, article.editionId))?.clauses[1]?.id ?? '';
  const { version, state } = await db
    .selectFrom('comments')
    .select(['version', 'state'])
    .where('id', '=', second.id)
    .executeTakeFirstOrThrow();
  const reason = `You wrote ${SECRET}`;
  await rejectComment(db, { id: second.id, version, state }, { clauseId, reason }, editor);
  await nadia.post(`${second.receipt}/appeal`, { words: `The ${SECRET} does leak.` });
  await nadia.post(`${path}/reaction`, { value: 'like' });
  await nadia.post(`/en/comments/${answer.id}/reports`, { reason: clauseId, explanation: `My ${SECRET}` });
  const at = timestamp();
  await db.write(async (tx) => {
    const commenter_id = first.commenterId;
    await tx.insertInto('comment_likes').values({ comment_id: answer.id, commenter_id, created_at: at }).execute();
    await tx.updateTable('comments').set({ likes: 1 }).where('id', '=', answer.id).execute();
    await tx
      .insertInto('commenter_addresses')
      .values({
        id: newId(),
        commenter_id,
        email: 'nadia@example.org',
        edition_id: article.editionId,
        created_at: at,
        confirmed_at: at,
        ended_at: null,
      })
      .execute();
    await tx
      .insertInto('comment_notes')
      .values({ id: newId(), comment_id: first.id, commenter_id, body: `On ${SECRET}`, created_at: at, made_by: null })
      .execute();
  });
  await catchUp(db);
  return { nadia, omar, first, second, answer, article };
}

onBothDatabases('everything of a commenter', ({ open }) => {
  test('comes as one file, by a form and from any of their receipts, with nothing of anybody else', async () => {
    const db = await open();
    const { nadia, first, second, answer } = await nadiaWasHere(db);
    expect((await nadia.get(`${second.receipt}/export`)).status).toBe(303);
    const file = await nadia.post(`${second.receipt}/export`, {});
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="comments.json"');
    expect(file.headers.get('cache-control')).toBe('no-store');
    const text = await file.text();
    const all = JSON.parse(text);
    expect(all.comments.map((one: { id: string }) => one.id)).toEqual([first.id, second.id]);
    expect(all.comments[0].name).toBe(`Nadia ${hostile}`);
    expect(all.comments[1].earlierTexts.map((one: { text: string }) => one.text)).toEqual([`No ${SECRET} is safe.`]);
    expect(all.comments[1].appeals[0].text).toBe(`The ${SECRET} does leak.`);
    expect(all.comments[1].decisions.at(-1)).toMatchObject({
      action: 'reject',
      by: 'moderator',
      clause: { number: 2 },
    });
    expect(all.likes).toEqual([{ comment: answer.id, at: expect.any(String) }]);
    expect(all.reactions.length).toBe(1);
    expect(all.reports[0].text).toBe(`My ${SECRET}`);
    expect(all.addresses[0].email).toBe('nadia@example.org');
    for (const foreign of ['Mine too', 'Omar', 'Jonas', `On ${SECRET}`, 'network_hash'])
      expect(text).not.toContain(foreign);
  });

  test('is erased once they say that they understand, and the thread stays readable', async () => {
    const db = await open();
    const { nadia, omar, first, second, answer, article } = await nadiaWasHere(db);
    expect(await nadia.text(`${first.receipt}/erasure`)).toContain('Erase everything?');
    const missed = await nadia.post(`${first.receipt}/erasure`, {});
    expect([missed.status, (await missed.text()).includes('Tick the box')]).toEqual([422, true]);
    expect(await omar.text(path)).toContain(SECRET);
    const done = await nadia.post(`${first.receipt}/erasure`, { understood: 'yes' });
    expect([done.status, locationOf(done)]).toEqual([303, first.receipt]);
    expect(done.headers.get('set-cookie')).toContain('commenter=; Path=/; Max-Age=0');
    expect(await nadia.text(first.receipt)).toContain('Everything is erased');
    const page = await omar.text(path);
    expect(page).toContain('The author has withdrawn this comment.');
    expect(page).toContain('Mine too.');
    expect(page).not.toContain('Nadia');
    for (const row of await db.selectFrom('comments').selectAll().where('id', 'in', [first.id, second.id]).execute())
      expect(row).toMatchObject({ body: '', email: null, network_hash: null, state: 'withdrawn', rule_detail: null });
    const left = await Promise.all(
      (
        [
          'comment_versions',
          'comment_notes',
          'comment_likes',
          'reactions',
          'commenter_addresses',
          'spam_lessons',
        ] as const
      ).map((table) => db.selectFrom(table).selectAll().execute()),
    );
    expect(left.map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0, 0]);
    const { likes } = await db
      .selectFrom('comments')
      .select('likes')
      .where('id', '=', answer.id)
      .executeTakeFirstOrThrow();
    expect(likes).toBe(0);
    // Decisions stay, without a word.
    const decisions = await db
      .selectFrom('decisions')
      .select(['action', 'reason'])
      .where('comment_id', '=', second.id)
      .execute();
    expect(decisions.some(({ action }) => action === 'reject')).toBe(true);
    expect(JSON.stringify(decisions)).not.toContain(SECRET);
    const everything = JSON.stringify([
      await db.selectFrom('comments').selectAll().execute(),
      await db.selectFrom('reports').selectAll().execute(),
      await db.selectFrom('appeals').selectAll().execute(),
      await db.selectFrom('decisions').selectAll().execute(),
      await db.selectFrom('audit_entries').selectAll().execute(),
    ]);
    for (const trace of [SECRET, 'nadia@example.org', first.commenterId]) expect(everything).not.toContain(trace);
    await catchUp(db);
    expect(article.id).not.toBe('');
    // The receipt of what is erased exports that place and nothing more.
    const file = JSON.parse(await (await nadia.post(`${first.receipt}/export`, {})).text());
    expect(file.comments.map((one: { text: string }) => one.text)).toEqual(['']);
    expect((await nadia.post(`${first.receipt}/erasure`, { understood: 'yes' })).status).toBe(303);
  });

  test('is neither given nor erased for a tampered token, from another site, or by a link', async () => {
    const db = await open();
    const { nadia, first } = await nadiaWasHere(db);
    const flipped = first.receipt.slice(0, -1) + (first.receipt.endsWith('A') ? 'B' : 'A');
    for (const form of ['export', 'erasure'])
      expect((await nadia.post(`${flipped}/${form}`, { understood: 'yes' })).status).toBe(404);
    expect((await nadia.get(`${flipped}/erasure`)).status).toBe(404);
    const evil = { origin: 'https://evil.example' };
    expect((await nadia.post(`${first.receipt}/erasure`, { understood: 'yes' }, evil)).status).toBe(403);
    await nadia.get(`${first.receipt}/erasure?understood=yes`);
    expect(await nadia.text(path)).toContain(SECRET);
  });
});
