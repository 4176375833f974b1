import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { publishedArticle } from '../../../tests/published-article.ts';
import { siteKey, sitesOf } from '../../comments/sites.ts';
import { auditLog } from '../../people/audit.ts';

const list = '/desk/settings/sites';

onBothDatabases('other sites in the settings', ({ open }) => {
  const opened = async () => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const jonas = await firstAdministrator(newsroom, 'en');
    const { editionId } = await publishedArticle(newsroom.db);
    const typed = {
      name: 'River <Radio>',
      edition: editionId,
      origins: 'https://Radio.example/\n https://m.radio.example',
    };
    return { newsroom, db: newsroom.db, jonas, typed, visitor: await signedInAs(newsroom, jonas) };
  };

  test('are made by an administrator, who is given what the site copies', async () => {
    const { newsroom, db, typed, visitor } = await opened();
    expect(await (await visitor.get(list)).text()).toContain('No other site carries your conversations yet.');
    const made = await visitor.post(list, typed);
    expect(made.status).toBe(303);
    const [site] = await sitesOf(db);
    expect(site).toMatchObject({ origins: ['https://radio.example', 'https://m.radio.example'], keyVersion: 1 });
    if (site === undefined) throw new Error('no site was made');
    const page = await (await visitor.get(`${list}/${site.id}`)).text();
    expect(page).toContain('River &lt;Radio&gt;');
    expect(page).toContain(
      `&lt;onrecord-conversation src=&quot;http://newsroom.test/en/embed/${site.id}&quot;&gt;&lt;/onrecord-conversation&gt;`,
    );
    expect(page).toContain('http://newsroom.test/embed-counts.js');
    expect(page).toContain(`value="${siteKey(newsroom.secret, site)}"`);
    expect(await (await visitor.get(list)).text()).toContain(`href="${list}/${site.id}"`);
  });

  test('have origins and nothing else', async () => {
    const { db, typed, visitor } = await opened();
    for (const origins of [
      '',
      'radio.example',
      'https://*.radio.example',
      'https://radio.example/news',
      'javascript:x',
      '*',
      'null',
      "https://radio.example 'self'",
      Array.from({ length: 21 }, (_, n) => `https://r${n}.example`).join('\n'),
    ]) {
      const back = await visitor.post(list, { ...typed, origins });
      expect(back.status).toBe(422);
      const page = await back.text();
      expect(page).toContain('field-origins-wrong');
      expect(page).toContain('value="River &lt;Radio&gt;"');
    }
    expect((await visitor.post(list, { ...typed, edition: 'x' })).status).toBe(422);
    expect((await visitor.post(list, { ...typed, name: ' ' })).status).toBe(422);
    expect(await sitesOf(db)).toEqual([]);
  });

  test('are changed, given a new key, closed and opened, and all of it stands in the log', async () => {
    const { newsroom, db, typed, visitor } = await opened();
    await visitor.post(list, typed);
    const [before] = await sitesOf(db);
    if (before === undefined) throw new Error('no site was made');
    const address = `${list}/${before.id}`;
    await visitor.post(address, { ...typed, name: 'Radio' });
    await visitor.post(`${address}/key`);
    await visitor.post(`${address}/closing`);
    const closed = (await sitesOf(db))[0];
    expect(closed).toMatchObject({ name: 'Radio', keyVersion: 2 });
    expect(closed?.closedAt).toBeString();
    expect(closed && siteKey(newsroom.secret, closed)).not.toBe(siteKey(newsroom.secret, before));
    expect(await (await visitor.get(address)).text()).not.toContain('snippet-frame');
    await visitor.post(`${address}/closing/withdrawal`);
    expect((await sitesOf(db))[0]?.closedAt).toBeNull();
    const { lines } = await auditLog(db, { size: 20, kind: 'site' });
    expect(lines.map(({ action }) => action)).toEqual([
      'site-reopened',
      'site-closed',
      'site-key-made',
      'site-changed',
      'site-made',
    ]);
    expect(JSON.stringify(lines)).not.toContain(siteKey(newsroom.secret, before));
    for (const path of ['', '/key', '/closing'])
      expect((await visitor.post(`${list}/x${path}`, typed)).status).toBe(404);
  });

  test('are nobody’s but an administrator’s', async () => {
    const { newsroom, jonas, typed, visitor } = await opened();
    await visitor.post(list, typed);
    const [site] = await sitesOf(newsroom.db);
    for (const role of ['reporter', 'editor', 'moderator'] as const) {
      const other = await signedInAs(newsroom, await colleague(newsroom, jonas, role, `A ${role}`));
      for (const path of ['', `/${site?.id}`]) expect((await other.get(list + path)).status).toBe(403);
      for (const path of ['', `/${site?.id}`, `/${site?.id}/key`, `/${site?.id}/closing`])
        expect((await other.post(list + path, typed)).status).toBe(403);
    }
  });
});
