import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { everyAuthor } from '../../editions/authors.ts';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { sectionsOf, topicsOf } from '../../editions/sections.ts';
import { keepPhoto } from '../../photos/intake.ts';
import { photoFolder } from '../../photos/photos.ts';

const persian = { language: 'fa', code: 'fa', title: 'روزنامهٔ رود', tagline: '', digits: 'latn', calendar: 'persian' };

onBothDatabases('the settings at the desk', ({ open }) => {
  const opened = async (language = 'en') => {
    const newsroom = testNewsroom(await open(), '/nowhere');
    const jonas = await firstAdministrator(newsroom, language);
    return { newsroom, db: newsroom.db, jonas, visitor: await signedInAs(newsroom, jonas) };
  };

  test('are closed to strangers and to everybody but administrators', async () => {
    const { newsroom, jonas } = await opened();
    for (const role of ['reporter', 'editor', 'moderator'] as const) {
      const visitor = await signedInAs(newsroom, await colleague(newsroom, jonas, role, `A ${role}`));
      for (const path of ['', '/publication', '/editions', '/editions/new', '/authors', '/sites', '/sample']) {
        expect((await visitor.get(`/desk/settings${path}`)).status).toBe(403);
      }
      for (const path of ['/publication', '/accent', '/logo/removal', '/editions', '/authors', '/sample/removal']) {
        expect((await visitor.post(`/desk/settings${path}`)).status).toBe(403);
      }
      expect(await (await visitor.get('/desk/account')).text()).not.toContain('/desk/settings');
    }
  });

  test('explain themselves, and lead nowhere that is not there', async () => {
    const { visitor } = await opened();
    const page = await (await visitor.get('/desk/settings')).text();
    for (const path of ['publication', 'editions', 'authors']) expect(page).toContain(`href="/desk/settings/${path}"`);
    expect(page).not.toContain('/desk/settings/sample');
    expect(await (await visitor.get('/desk/settings/sample')).text()).toContain('There is no sample here.');
    for (const path of ['editions/x', 'editions/x/sections', 'sections/x', 'topics/x', 'authors/x']) {
      expect((await visitor.get(`/desk/settings/${path}`)).status).toBe(404);
      expect((await visitor.post(`/desk/settings/${path}`, { name: 'x', slug: 'x', title: 'x' })).status).toBe(404);
    }
  });

  test('of the publication come back with what was typed, and are saved once they are right', async () => {
    const { db, visitor } = await opened();
    const typed = { name: 'The <River>', timeZone: 'Asia/Baghdad', contactEmail: 'x', contactAddress: 'Marren' };
    const refused = await visitor.post('/desk/settings/publication', typed);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('value="The &lt;River&gt;"');
    expect(page).toMatch(/<option value="Asia\/Baghdad" selected/);
    expect(page).toMatch(/aria-describedby="field-contactEmail-wrong[^>]*aria-invalid="true"[^>]*autofocus/);
    const answer = await visitor.post('/desk/settings/publication', { ...typed, contactEmail: 'desk@river.example' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/settings/publication?done=saved']);
    expect(await (await visitor.get('/desk/settings/publication?done=saved')).text()).toContain('Saved.');
    expect((await publicationSettings(db)).timeZone).toBe('Asia/Baghdad');
    expect((await visitor.post('/desk/settings/accent', { accent: 'red' })).status).toBe(422);
    expect((await visitor.post('/desk/settings/accent', { accent: '#ffe000' })).status).toBe(303);
    expect(await (await visitor.get('/desk/settings/publication')).text()).toContain('value="#ffe000"');
  });

  test('make, change and open an edition, and fill it', async () => {
    const { db, visitor } = await opened();
    expect(await (await visitor.get('/desk/settings/editions')).text()).toContain('at the first address');
    expect(await (await visitor.get('/desk/settings/editions/new')).text()).toContain('?language=ckb');
    const refused = await visitor.post('/desk/settings/editions', { ...persian, code: 'desk' });
    expect([refused.status, (await refused.text()).includes('روزنامهٔ رود')]).toEqual([422, true]);
    const made = await visitor.post('/desk/settings/editions', persian);
    const [, edition] = await allEditions(db);
    const base = `/desk/settings/editions/${edition?.id}`;
    expect(made.headers.get('location')).toBe(`${base}?done=edition-made`);
    expect(await (await visitor.get(base)).text()).toMatch(/<textarea[^>]*lang="fa" dir="rtl"/);
    expect((await visitor.post(`${base}/opening`)).headers.get('location')).toBe(`${base}?done=edition-opened`);
    expect((await visitor.get('/fa')).status).toBe(200);
    const texts = { ...persian, about: '![x](photo:none) y [z]', privacy: 'هیچ.' };
    expect((await visitor.post(base, texts)).status).toBe(422);
    expect((await visitor.post(base, { ...texts, about: '## ما' })).status).toBe(303);
    expect((await visitor.post(`${base}/opening/withdrawal`)).status).toBe(303);
    expect((await visitor.get('/fa')).status).toBe(404);

    expect((await visitor.post(`${base}/sections`, { name: 'ورزش', slug: '' })).status).toBe(303);
    expect((await visitor.post(`${base}/sections`, { name: 'ورزش', slug: '' })).status).toBe(422);
    const sport = (await sectionsOf(db, edition?.id ?? '')).at(-1);
    const moved = await visitor.post(`/desk/settings/sections/${sport?.id}/position`, { way: 'earlier' });
    expect(moved.headers.get('location')).toContain('?done=moved#section-');
    expect((await sectionsOf(db, edition?.id ?? '')).at(-2)?.name).toBe('ورزش');
    expect((await visitor.post(`/desk/settings/sections/${sport?.id}/removal`)).status).toBe(303);

    expect((await visitor.post(`${base}/topics`, { name: 'آب', slug: '', description: '' })).status).toBe(303);
    const [water] = await topicsOf(db, edition?.id ?? '');
    const topic = `/desk/settings/topics/${water?.id}`;
    expect((await visitor.post(topic, { name: '', slug: '', description: 'x' })).status).toBe(422);
    expect((await visitor.post(topic, { name: 'رود', slug: '', description: 'x' })).status).toBe(303);
    expect((await visitor.post(`${topic}/removal`)).status).toBe(303);

    const name = `names.${edition?.id}.name`;
    expect((await visitor.post('/desk/settings/authors', { [name]: '' })).status).toBe(422);
    expect((await visitor.post('/desk/settings/authors', { [name]: 'میرا' })).status).toBe(303);
    const [mira] = await everyAuthor(db);
    const author = `/desk/settings/authors/${mira?.id}`;
    expect(await (await visitor.get(author)).text()).toContain('value="میرا"');
    expect((await visitor.post(author, { [name]: 'میرا سولان' })).status).toBe(303);
    expect((await visitor.post(`${author}/removal`)).status).toBe(303);
    expect(await everyAuthor(db)).toEqual([]);
  });

  test('speak the administrator’s language', async () => {
    const { visitor } = await opened('ar');
    for (const path of [
      '',
      '/publication',
      '/editions',
      '/editions/new',
      '/editions/new?language=en',
      '/authors/new',
    ]) {
      const page = await (await visitor.get(`/desk/settings${path}`)).text();
      expect(page).toContain('<html lang="ar" dir="rtl">');
      expect(page).toContain('الإعدادات');
    }
  });

  test('take a logo that is a picture, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-logo-'));
    const newsroom = testNewsroom(await open(), folder);
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const form = (bytes: BlobPart) => {
      const data = new FormData();
      data.set('logo', new File([bytes], 'logo.png', { type: 'image/png' }));
      return data;
    };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect((await visitor.post('/desk/settings/logo', form(svg))).status).toBe(422);
    expect((await visitor.post('/desk/settings/logo', new FormData())).status).toBe(422);
    const png = await sharp({ create: { width: 240, height: 60, channels: 4, background: '#96281b' } })
      .png()
      .toBuffer();
    expect((await visitor.post('/desk/settings/logo', form(new Uint8Array(png)))).status).toBe(303);
    const { logoPhotoId } = await publicationSettings(newsroom.db);
    expect(await (await visitor.get('/desk/settings/publication')).text()).toContain(`/photos/${logoPhotoId}/240.webp`);
    expect((await visitor.post('/desk/settings/logo/removal')).status).toBe(303);
    expect(existsSync(join(folder, 'photos', logoPhotoId ?? ''))).toBe(false);
    expect(await newsroom.db.selectFrom('photos').select('id').execute()).toEqual([]);
    expect((await publicationSettings(newsroom.db)).logoPhotoId).toBeNull();
    rmSync(folder, { recursive: true });
  }, 30_000);

  test('ask before the sample goes, and take its pictures’ files with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-sample-'));
    const newsroom = testNewsroom(await open(), folder);
    const visitor = await signedInAs(newsroom, await firstAdministrator(newsroom));
    const data = new Uint8Array(
      await sharp({ create: { width: 90, height: 60, channels: 3, background: '#345' } })
        .png()
        .toBuffer(),
    );
    const kept = await keepPhoto(newsroom.db, folder, data, { uploadedBy: null, sampleAt: '2026-11-22T09:00:00.000Z' });
    if ('mistakes' in kept) throw new Error(JSON.stringify(kept.mistakes));
    const record = { loadedAt: '2026-11-22T09:00:00.000Z', staffIds: [], authorIds: [], topicIds: [] };
    const row = { key: 'sample', value_json: JSON.stringify(record), changed_at: record.loadedAt };
    await newsroom.db.write((tx) => tx.insertInto('settings').values(row).execute());
    expect(await (await visitor.get('/desk/settings')).text()).toContain('Remove the sample');
    expect(await (await visitor.get('/desk/settings/sample')).text()).toContain('Remove it for good');
    expect(existsSync(photoFolder(folder, kept.done.photo.id))).toBe(true);
    const answer = await visitor.post('/desk/settings/sample/removal');
    expect(answer.headers.get('location')).toBe('/desk/settings?done=sample-removed');
    expect(existsSync(photoFolder(folder, kept.done.photo.id))).toBe(false);
    expect((await visitor.post('/desk/settings/sample/removal')).status).toBe(303);
    const acts = await newsroom.db.selectFrom('audit_entries').select('action').execute();
    expect(acts.filter((one) => one.action === 'sample-removed').length).toBe(1);
    rmSync(folder, { recursive: true });
  }, 30_000);
});
