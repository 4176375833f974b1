import { afterAll, expect, test } from 'bun:test';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { otherSite } from '../../tests/other-site.ts';
import type { Database } from '../database/open.ts';
import { createArticle, saveRevision } from '../stories/articles.ts';
import { parseMarkup } from '../stories/markup.ts';
import { ASK_LINKS, askLinks, forgetOldAnswers, linkTroubles } from './answers.ts';

const site = otherSite((path, request) => {
  if (path === '/fine') return new Response('fine');
  if (path === '/no-heads') return new Response('', { status: request.method === 'HEAD' ? 405 : 200 });
  if (path === '/lies-to-heads') return new Response('', { status: request.method === 'HEAD' ? 404 : 200 });
  if (path === '/walled') return new Response('', { status: 403 });
  if (path === '/broken') return new Response('', { status: 500 });
  if (path === '/moved') return Response.redirect('/fine');
  if (path === '/into') return Response.redirect('http://10.1.2.3/admin');
  return new Response('', { status: 404 });
});
afterAll(() => site.stop());

function bodyOf(markup: string) {
  const body = parseMarkup(markup);
  if (!('done' in body)) throw new Error(JSON.stringify(body.mistakes));
  return body.done;
}

async function articleWith(db: Database, markup: string) {
  const { lena, en } = await openGazette(db);
  const text = {
    headline: 'Water',
    standfirst: '',
    slug: '',
    lead: null,
    sectionId: null,
    authorIds: [],
    topicIds: [],
  };
  const saved = await createArticle(db, lena, { editionId: en.id }, { ...text, body: bodyOf(markup) });
  if (!('done' in saved)) throw new Error(JSON.stringify(saved.mistakes));
  const save = async (changed: string) => {
    const { articleId } = saved.done;
    const { draft_revision_id: basedOn } = await db
      .selectFrom('articles')
      .select('draft_revision_id')
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow();
    await saveRevision(db, lena, { articleId, basedOn }, { ...text, slug: 'water', body: bodyOf(changed) });
  };
  return { id: saved.done.articleId, save };
}

const reach = { ourOrigin: 'https://gazette.example', outside: site.outside };

onBothDatabases('the links of a text', ({ open }) => {
  test('are asked after saving, and the ones that do not answer are told', async () => {
    const db = await open();
    const at = (path: string) => `${site.url}${path}`;
    const markup = [
      ...['/fine', '/no-heads', '/lies-to-heads', '/walled', '/moved'].map((path) => `[fine](${at(path)})`),
      `[gone](${at('/gone')}) [gone again](${at('/gone')})`,
      `=> ${at('/broken')} Broken`,
      `[into](${at('/into')})`,
      '[inside](http://intranet.example/) [own](https://gazette.example/en/nothing) [mail](mailto:a@b.example) [here](/en)',
    ].join('\n\n');
    site.asked.length = 0;
    const { id } = await articleWith(db, markup);
    const document = bodyOf(markup);
    expect(await linkTroubles(db, document)).toEqual([]);
    await askLinks(db, id, reach);
    expect(await linkTroubles(db, document)).toEqual([
      { address: at('/gone'), trouble: undefined, status: 404 },
      { address: at('/broken'), trouble: undefined, status: 500 },
      { address: at('/into'), trouble: 'inside', status: undefined },
      { address: 'http://intranet.example/', trouble: 'inside', status: undefined },
    ]);
    expect(site.asked.filter((one) => one.endsWith(' /fine'))).toEqual(['HEAD /fine', 'HEAD /fine']);
    const before = site.asked.length;
    await askLinks(db, id, reach);
    expect(site.asked.length).toBe(before);
    // A day later they are asked again, and what answers then is no trouble.
    await db.write((tx) => tx.updateTable('link_answers').set({ checked_at: '2026-01-01T00:00:00.000Z' }).execute());
    await askLinks(db, id, reach);
    expect(site.asked.length).toBe(before * 2);
    await db.write((tx) => tx.updateTable('link_answers').set({ checked_at: '2026-01-01T00:00:00.000Z' }).execute());
    await forgetOldAnswers(db);
    expect(await linkTroubles(db, document)).toEqual([]);
  }, 30_000);

  test('are asked once for many saves, and not at all where there are none', async () => {
    const db = await open();
    const waiting = () => db.selectFrom('jobs').select(['payload_json']).where('name', '=', ASK_LINKS).execute();
    const { id, save } = await articleWith(db, 'no links [but this](/en/other)');
    expect(await waiting()).toEqual([]);
    for (const word of ['one', 'two', 'three']) await save(`[${word}](https://a.example)`);
    expect(await waiting()).toEqual([{ payload_json: JSON.stringify({ articleId: id }) }]);
    await askLinks(db, 'nobody', reach);
  });
});
