import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { publishedArticle } from '../../../tests/published-article.ts';
import { newId, timestamp } from '../../database/ids.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { typedMoment } from '../../editions/wall-clock.ts';
import { closeSignIn, reopenSignIn } from '../../people/staff.ts';
import { articleOfPreview } from '../../stories/preview-links.ts';

const hour = 3_600_000;

onBothDatabases('publishing from the desk', ({ open }) => {
  async function newsroomWithArticle() {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-publishing-'));
    const newsroom = testNewsroom(db, dataDir);
    const sara = await firstAdministrator(newsroom);
    const article = await publishedArticle(db);
    // Every check passes: the tests here are about what comes after it.
    const author = newId();
    await db.write(async (tx) => {
      await tx.insertInto('authors').values({ id: author, created_at: timestamp() }).execute();
      await tx
        .updateTable('revisions')
        .set({
          standfirst: 'After three weeks without a drop.',
          authors_json: JSON.stringify([author]),
        })
        .where('article_id', '=', article.id)
        .execute();
    });
    const settings = await publicationSettings(db);
    await db.write(async (tx) => {
      const value_json = JSON.stringify({ ...settings, timeZone: 'Europe/Berlin' });
      await tx
        .insertInto('settings')
        .values({ key: 'publication', value_json, changed_at: timestamp() })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json }))
        .execute();
    });
    const editor = await signedInAs(newsroom, await colleague(newsroom, sara, 'editor', 'Jonas Editor'));
    const draft = await db
      .selectFrom('articles')
      .select('draft_revision_id')
      .where('id', '=', article.id)
      .executeTakeFirstOrThrow();
    const address = `/desk/articles/${article.id}`;
    const remove = () => rmSync(dataDir, { recursive: true });
    return { db, newsroom, sara, article, editor, address, revision: draft.draft_revision_id, remove };
  }

  test('a reason that cannot be kept comes back on the same page as it was typed, beside the others that were kept', async () => {
    const { db, editor, address, article, remove } = await newsroomWithArticle();
    await db.write(async (tx) => {
      await tx.updateTable('revisions').set({ standfirst: '' }).where('article_id', '=', article.id).execute();
    });
    const page = await (await editor.get(`${address}/publication`)).text();
    expect(page).toContain(`action="${address}/publication/reasons"`);
    const field = /name="(reason-standfirst[^"]*)"/.exec(page)?.[1] ?? '';
    const long = `Because ${'x'.repeat(500)}`;
    const refused = await editor.post(`${address}/publication/reasons`, { [field]: long });
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain(long);
    expect(again).toContain(`action="${address}/release"`);
    expect((await editor.post(`${address}/publication/reasons`, {})).status).toBe(422);
    const kept = await editor.post(`${address}/publication/reasons`, { [field]: 'A notice.' });
    expect(kept.headers.get('location')).toBe(`${address}/publication?done=reasons`);
    expect(await (await editor.get(`${address}/publication`)).text()).toContain('A notice.');
    remove();
  });

  test('a time is typed on the publication’s clock; the skipped and the doubled hour are told apart in words', async () => {
    const { db, editor, address, revision, remove } = await newsroomWithArticle();
    const plan = (fields: Record<string, string>) => editor.post(`${address}/schedule`, { revision, ...fields });
    const year = new Date().getUTCFullYear() + 1;
    const sunday = (month: number) => {
      const last = new Date(Date.UTC(year, month, 0));
      return `${year}-${String(month).padStart(2, '0')}-${last.getUTCDate() - last.getUTCDay()}`;
    };
    const skipped = await plan({ date: sunday(3), time: '02:30' });
    expect(skipped.status).toBe(422);
    const skippedPage = (await skipped.text()).replaceAll(/[\u2068\u2069]/g, '');
    expect(skippedPage).toContain('The last one before it is 01:59, the first one after it 03:00.');
    expect(skippedPage).toContain(`value="${sunday(3)}"`);
    const doubled = await plan({ date: sunday(10), time: '02:30' });
    expect(doubled.status).toBe(422);
    const doubledPage = (await doubled.text()).replaceAll(/[\u2068\u2069]/g, '');
    expect(doubledPage).toContain('The first (UTC +02:00)');
    expect(doubledPage).toContain('The second (UTC +01:00)');
    expect((await plan({ date: '2020-01-01', time: '09:00' })).status).toBe(422);
    expect((await plan({ date: 'soon', time: '09:00' })).status).toBe(422);
    expect((await plan({ date: sunday(10), time: '02:30', which: 'later' })).status).toBe(303);
    const row = await db.selectFrom('scheduled_publications').selectAll().executeTakeFirstOrThrow();
    expect(row.publish_at).toBe(`${sunday(10)}T01:30:00.000Z`);
    const page = await (await editor.get(`${address}/publication?done=scheduled`)).text();
    expect(page).toContain('planned by');
    // Taken back, and put back by the notice's own form.
    const back = await editor.post(`${address}/schedule/withdrawal`);
    expect(back.status).toBe(303);
    const notice = await (await editor.get(back.headers.get('location') ?? '')).text();
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(notice)?.[1] ?? '';
    const again = { date: field('date'), time: field('time'), which: field('which'), 'plan-visible': 'yes' };
    expect((await plan(again)).status).toBe(303);
    const restored = await db.selectFrom('scheduled_publications').selectAll().executeTakeFirstOrThrow();
    expect(restored.publish_at).toBe(row.publish_at);
    remove();
  }, 60_000);

  test('a role that was lowered while the page was open plans and publishes nothing', async () => {
    const { db, newsroom, sara, address, article, revision, remove } = await newsroomWithArticle();
    const person = await colleague(newsroom, sara, 'editor', 'Rana Editor');
    const visitor = await signedInAs(newsroom, person);
    await visitor.get(`${address}/publication`);
    await db.write((tx) => tx.updateTable('staff').set({ role: 'reporter' }).where('id', '=', person.id).execute());
    const at = typedMoment(new Date(Date.now() + hour).toISOString(), 'Europe/Berlin');
    const calls: [string, Record<string, string>][] = [
      ['release', { revision }],
      ['schedule', { revision, ...at }],
      ['schedule/withdrawal', {}],
      ['embargo', { 'embargo-date': at.date, 'embargo-time': at.time }],
      ['embargo/withdrawal', {}],
      ['redirect', { redirect: '/en' }],
      ['publication/withdrawal', {}],
      ['preview-links', { days: '7' }],
      ['removal', { reason: 'x', understood: 'yes' }],
    ];
    for (const [place, fields] of calls) {
      expect([place, (await visitor.post(`${address}/${place}`, fields)).status]).toEqual([place, 403]);
    }
    const row = await db.selectFrom('articles').selectAll().where('id', '=', article.id).executeTakeFirstOrThrow();
    expect([row.state, row.embargo_ends_at, row.redirects_to]).toEqual(['published', null, null]);
    expect(await db.selectFrom('preview_links').selectAll().execute()).toEqual([]);
    remove();
  }, 60_000);

  test('an article that is taken down leads where it is told, never round in a circle, until it is published again', async () => {
    const { db, editor, article, address, revision, remove } = await newsroomWithArticle();
    const other = await publishedArticle(db, { slug: 'second-story' });
    const path = `/en/${article.slug}`;
    const wrong: [string, string][] = [
      [path, 'This leads back to the same article.'],
      ['/en/no-such-story', 'There is nothing at this address.'],
      ['//evil.example/x', 'Give an address that begins'],
      [`/.//en/${other.slug}`, 'Give an address that begins'],
      ['javascript:alert(1)', 'Give an address that begins'],
      ['https://me:secret@evil.example/', 'Give an address that begins'],
    ];
    for (const [redirect, words] of wrong) {
      const answer = await editor.post(`${address}/publication/withdrawal`, { redirect });
      expect([redirect, answer.status]).toEqual([redirect, 422]);
      expect(await answer.text()).toContain(words);
    }
    const reader = editor;
    expect((await editor.post(`${address}/publication/withdrawal`, { redirect: `/en/${other.slug}` })).status).toBe(
      303,
    );
    const led = await reader.get(path);
    expect([led.status, led.headers.get('location')]).toEqual([301, `/en/${other.slug}`]);
    // A browser that kept it for good would never see the article again.
    expect(led.headers.get('cache-control')).toBe('no-cache');
    const back = await editor.post(`/desk/articles/${other.id}/publication/withdrawal`, { redirect: path });
    expect([back.status, (await back.text()).includes('This leads back')]).toEqual([422, true]);
    expect((await editor.post(`${address}/redirect`, { redirect: '' })).status).toBe(303);
    expect((await reader.get(path)).status).toBe(410);
    expect((await editor.post(`${address}/redirect`, { redirect: 'https://other.example/story' })).status).toBe(303);
    expect((await reader.get(path)).headers.get('location')).toBe('https://other.example/story');
    const released = await editor.post(`${address}/release`, { revision });
    expect([released.status, released.headers.get('location')]).toEqual([303, `${address}?done=published`]);
    expect((await reader.get(path)).status).toBe(200);
    remove();
  }, 60_000);

  test('a preview link shows the draft as it is, to nobody’s cache, until it is withdrawn or has ended', async () => {
    const { db, newsroom, sara, editor, article, address, remove } = await newsroomWithArticle();
    const made = await editor.post(`${address}/preview-links`, { days: '7' });
    expect(made.status).toBe(200);
    const secret = /\/preview\/([\w-]{43})"/.exec(await made.text())?.[1] ?? '';
    expect(await articleOfPreview(db, secret)).toBe(article.id);
    const stored = JSON.stringify(await db.selectFrom('preview_links').selectAll().execute());
    expect(stored).not.toContain(secret);
    expect(await (await editor.get(`${address}/preview-links`)).text()).not.toContain(secret);
    const stranger = new Visitor(newsroom);
    const page = await stranger.get(`/preview/${secret}`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('A draft that the newsroom shows you in confidence.');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('/desk');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    const wrong = await stranger.get(`/preview/${'x'.repeat(43)}`);
    expect(wrong.status).toBe(404);
    const words = await wrong.text();
    await db.write((tx) => tx.updateTable('preview_links').set({ expires_at: timestamp() }).execute());
    const ended = await stranger.get(`/preview/${secret}`);
    expect([ended.status, await ended.text()]).toEqual([404, words]);
    await db.write((tx) =>
      tx
        .updateTable('preview_links')
        .set({ expires_at: new Date(Date.now() + hour).toISOString() })
        .execute(),
    );
    const { id, made_by } = await db.selectFrom('preview_links').select(['id', 'made_by']).executeTakeFirstOrThrow();
    // Whoever leaves does not go on reading what is written after them.
    await closeSignIn(db, made_by ?? '', sara);
    expect((await stranger.get(`/preview/${secret}`)).status).toBe(404);
    await reopenSignIn(db, made_by ?? '', sara);
    expect((await stranger.get(`/preview/${secret}`)).status).toBe(200);
    const again = await signedInAs(newsroom, { ...sara, email: 'jonas.editor@gazette.example' });
    for (const [name, value] of again.cookies) editor.cookies.set(name, value);
    expect((await editor.post(`${address}/preview-links/${newId()}/withdrawal`)).status).toBe(404);
    expect((await editor.post(`${address}/preview-links/${id}/withdrawal`)).status).toBe(303);
    const withdrawn = await stranger.get(`/preview/${secret}`);
    expect([withdrawn.status, await withdrawn.text()]).toEqual([404, words]);
    expect((await editor.post(`${address}/preview-links`, { days: '4000' })).status).toBe(422);
    remove();
  }, 60_000);
});
