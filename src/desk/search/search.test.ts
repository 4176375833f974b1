import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { timestamp } from '../../database/ids.ts';
import { allEditions } from '../../editions/editions.ts';
import { createArticle } from '../../stories/articles.ts';
import { parseMarkup } from '../../stories/markup.ts';
import type { FoundThing } from './found.ts';

const asJson = { accept: 'application/json' };

onBothDatabases('finding the way at the desk', ({ open }) => {
  const opened = async (language = 'en') => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const jonas = await firstAdministrator(newsroom, language);
    const [edition] = await allEditions(newsroom.db);
    const body = parseMarkup('Workers lower a pipe.');
    if (edition === undefined || 'mistakes' in body) throw new Error('nothing to write in');
    const text = { headline: 'Water <returns>', standfirst: '', slug: '', body: body.done, lead: null };
    const more = { sectionId: null, authorIds: [], topicIds: [] };
    await createArticle(newsroom.db, jonas, { editionId: edition.id }, { ...text, ...more });
    return { newsroom, jonas, visitor: await signedInAs(newsroom, jonas) };
  };

  test('the page finds articles and people, says when there is nothing, and escapes what was asked', async () => {
    const { visitor } = await opened();
    const found = await (await visitor.get('/desk/search?q=pipe')).text();
    expect(found).toContain('Water &lt;returns&gt;');
    expect(found).toContain('/desk/articles/');
    expect(await (await visitor.get('/desk/search?q=jonas')).text()).toContain('jonas@gazette.example');
    const none = await (await visitor.get('/desk/search?q=%3Cb%3Esubmarine')).text();
    expect(none).toContain('Nothing has “&lt;b&gt;submarine”');
    for (const question of ['', '***', '%22', 'a'.repeat(500)]) {
      expect((await visitor.get(`/desk/search?q=${question}`)).status).toBe(200);
    }
  });

  test('the palette gets the same as data, and nobody gets what they may not open', async () => {
    const { newsroom, jonas, visitor } = await opened();
    const found = (await (await visitor.get('/desk/search?q=wat', asJson)).json()) as FoundThing[];
    expect(found).toMatchObject([{ group: 'Articles', title: 'Water <returns>', lang: 'en' }]);
    const reporter = await signedInAs(newsroom, await colleague(newsroom, jonas, 'reporter', 'Lena Haddow'));
    expect(await (await reporter.get('/desk/search?q=wat', asJson)).json()).toEqual([]);
    expect(await (await reporter.get('/desk/search?q=jonas', asJson)).json()).toEqual([]);
  });

  test('an edition’s name does not tear apart the date beside it in a desk of the other direction', async () => {
    const { newsroom, visitor } = await opened('ar');
    await newsroom.db.write(async (tx) => {
      const edition = await tx.selectFrom('editions').selectAll().executeTakeFirstOrThrow();
      await tx.updateTable('editions').set({ title: 'The Hill Post' }).execute();
      await tx
        .insertInto('editions')
        .values({ ...edition, id: 'other', code: 'en', position: 2, title: 'Another' })
        .execute();
    });
    const [found] = (await (await visitor.get('/desk/search?q=wat', asJson)).json()) as FoundThing[];
    expect(found?.detail).toStartWith('\u2068The Hill Post\u2069 · ');
  });

  test('times are said anew in the language of who looks, and only times', async () => {
    const { visitor } = await opened('ar');
    const [now, earlier] = [timestamp(), new Date(Date.now() - 2 * 3600_000).toISOString()];
    const asked = new URLSearchParams([now, earlier, '<b>', '2026-13-45T99:00:00Z'].map((at) => ['at', at]));
    expect(await (await visitor.get(`/desk/times?${asked}`)).json()).toEqual({
      [now]: 'الآن',
      [earlier]: 'قبل ساعتين',
    });
  });

  test('every page has the palette, the keys of its places, and leads to the search without a script', async () => {
    const { newsroom, jonas } = await opened();
    const moderator = await signedInAs(newsroom, await colleague(newsroom, jonas, 'moderator', 'Tarek Odeh'));
    const page = await (await moderator.get('/desk/comments')).text();
    expect(page).toContain('<dialog id="palette"');
    expect(page).toContain('href="/desk/search"');
    expect(page).toContain('aria-keyshortcuts="g c"');
    expect(page).not.toContain('aria-keyshortcuts="g a"');
    expect(page).not.toContain('aria-keyshortcuts="n"');
    expect(page).toMatch(/<script defer="" src="\/desk\/assets\/desk-[a-z0-9]+\.js">/);
  });
});
