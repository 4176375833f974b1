import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Gazette, openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, hiddenField } from '../../../tests/desk-door.ts';

function typed({ en }: Gazette, given: Record<string, string | Blob | string[]> = {}) {
  return {
    edition: en.id,
    headline: 'Water returns',
    standfirst: 'After nine days, taps run again.',
    slug: '',
    section: en.city,
    authors: [en.lena, en.omar, ''],
    topics: [en.water],
    photo: '',
    caption: '',
    credit: '',
    alternative: '',
    // As a browser sends a file field that was left alone.
    file: new File([], ''),
    body: 'Taps ran **again**.',
    ...given,
  };
}

onBothDatabases('the desk’s articles', ({ open }) => {
  const folder = () => mkdtempSync(join(tmpdir(), 'onrecord-desk-'));

  test('an editor writes, publishes, corrects and withdraws an article with plain forms', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const desk = deskOf(db, dataDir, gazette.jonas);
    expect(await (await desk.get('/desk/articles')).text()).toContain('Your articles will stand here');
    expect((await desk.get('/desk/articles/new')).status).toBe(200);

    const created = await desk.post('/desk/articles', typed(gazette));
    expect(created.status).toBe(303);
    const address = (created.headers.get('location') ?? '').split('?')[0] ?? '';
    const page = await (await desk.get(`${address}?done=saved`)).text();
    expect(page).toContain('Saved as version 1');
    expect(page).toContain('Taps ran **again**.');

    const published = await desk.post(`${address}/publication`, {
      ...typed(gazette, { slug: 'water-returns', visible: 'yes' }),
      'based-on': hiddenField(page, 'based-on'),
    });
    expect(published.headers.get('location')).toBe(`${address}?done=published`);
    const after = await (await desk.get(`${address}?done=published`)).text();
    expect(after).toContain('href="/en/water-returns"');

    const wrong = await desk.post(`${address}/corrections`, { kind: 'correction', note: ' ' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('autofocus');
    const corrected = await desk.post(`${address}/corrections`, { kind: 'correction', note: 'It was <b>1989</b>.' });
    expect(corrected.status).toBe(303);
    expect(await (await desk.get(`${address}/corrections`)).text()).toContain('It was &lt;b&gt;1989&lt;/b&gt;.');

    expect((await desk.get(`${address}/publication/withdrawal`)).status).toBe(200);
    expect((await desk.post(`${address}/publication/withdrawal`, {})).status).toBe(303);
    expect(await (await desk.get('/desk/articles?state=unpublished')).text()).toContain('Water returns');
    expect(await (await desk.get('/desk/articles?state=draft')).text()).toContain('No article fits this choice.');
    expect((await desk.get(`${address}/revisions/1`)).status).toBe(200);
    expect((await desk.get(`${address}/revisions/99`)).status).toBe(404);
    expect((await desk.get('/desk/articles/nothing')).status).toBe(404);
    rmSync(dataDir, { recursive: true });
  });

  test('a form with mistakes comes back with everything that was typed', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const desk = deskOf(db, dataDir, gazette.jonas);
    const body = 'Fine.\n\n![a](photo:none) b [c]\n\n[x](javascript:alert)';
    const answer = await desk.post('/desk/articles', typed(gazette, { headline: '<script>', slug: 'x', body }));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('\n&lt;script&gt;</textarea>');
    expect(page).toContain('![a](photo:none) b [c]');
    expect(page).toContain('Line 3: there is no photo');
    expect(page).toMatch(/Line 5:/);
    expect(page).toMatch(/<textarea[^>]*id="field-body"[^>]*autofocus/);
    expect(page).toMatch(new RegExp(`<option value="${gazette.en.omar}" selected`));

    const unready = await desk.post('/desk/articles', {
      ...typed(gazette, { authors: '', section: '', body: '' }),
      next: 'publish',
    });
    expect(unready.status).toBe(422);
    const again = await unready.text();
    expect(again).toContain('Choose at least one author before publishing.');
    expect(again).toContain('Choose a section before publishing.');
    expect(hiddenField(again, 'based-on')).not.toBe('');
    rmSync(dataDir, { recursive: true });
  });

  test('two who edit at once see both versions, and nothing is lost', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const desk = deskOf(db, dataDir, gazette.jonas);
    const created = await desk.post('/desk/articles', typed(gazette));
    const address = (created.headers.get('location') ?? '').split('?')[0] ?? '';
    const basedOn = hiddenField(await (await desk.get(address)).text(), 'based-on');
    const first = typed(gazette, { headline: 'First of two', 'based-on': basedOn });
    expect((await desk.post(`${address}/revisions`, first)).status).toBe(303);
    const second = typed(gazette, { headline: 'Second of two', 'based-on': basedOn });
    const conflict = await desk.post(`${address}/revisions`, second);
    expect(conflict.headers.get('location')).toBe(`${address}/collision`);
    // Whoever closes the tab here finds the same page again.
    expect((await desk.get(address)).headers.get('location')).toBe(`${address}/collision`);
    const page = await (await desk.get(`${address}/collision`)).text();
    expect(page).toMatch(/First of two|First<\/ins> of two/);
    const sent = { theirs: hiddenField(page, 'theirs'), copy: hiddenField(page, 'copy') };
    const undecided = await desk.post(`${address}/collision`, sent);
    expect(undecided.status).toBe(422);
    expect(await undecided.text()).toContain('Decide what is to stand here.');
    const decided = await desk.post(`${address}/collision`, { ...sent, 'fact-headline': 'theirs' });
    expect(decided.headers.get('location')).toBe(`${address}?done=merged`);
    expect(await (await desk.get(address)).text()).toContain('\nFirst of two</textarea>');
    expect(await (await desk.get(`${address}/revisions/3`)).text()).toContain('Second of two');
    expect(await (await desk.get(`${address}/revisions`)).text()).toContain('set aside');
    rmSync(dataDir, { recursive: true });
  });

  test('a photo sent with a form that has mistakes is kept, chosen and described', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const desk = deskOf(db, dataDir, gazette.lena);
    const jpeg = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#a74' } })
      .withExif({ IFD0: { Artist: 'Mira Solan' } })
      .jpeg()
      .toBuffer();
    const file = new File([new Uint8Array(jpeg)], 'pipe.jpg');
    const answer = await desk.post('/desk/articles', typed(gazette, { slug: '???', file }));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    const id = hiddenField(page, 'photo-before');
    expect(id).not.toBe('');
    expect(page).toContain('value="Mira Solan"');
    const html = new File(['<!doctype html><script>alert(1)</script>'], 'pipe.jpg', { type: 'image/jpeg' });
    const refused = await desk.post('/desk/photos', { file: html });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('cannot be read as a photo');

    const created = await desk.post('/desk/articles', typed(gazette, { photo: id, caption: 'Pipe' }));
    expect(created.status).toBe(303);
    expect(await (await desk.get(`/desk/photos/${id}`)).text()).toContain('Water returns');
    expect((await desk.post(`/desk/photos/${id}/removal`, {})).status).toBe(422);
    const words = { caption: 'C', credit: 'K', alternative: 'A', rights: 'R' };
    expect((await desk.post(`/desk/photos/${id}/description`, words)).status).toBe(303);
    expect(await (await desk.get('/desk/photos')).text()).toContain(`/desk/photos/${id}`);
    await Bun.sleep(600);
    rmSync(dataDir, { recursive: true });
  });

  test('reporters open their own articles only, moderators none', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const created = await deskOf(db, dataDir, gazette.jonas).post('/desk/articles', typed(gazette));
    const address = (created.headers.get('location') ?? '').split('?')[0] ?? '';
    const lena = deskOf(db, dataDir, gazette.lena);
    expect((await lena.get(address)).status).toBe(403);
    expect((await lena.post(`${address}/revisions`, typed(gazette))).status).toBe(403);
    const own = await lena.post('/desk/articles', { ...typed(gazette), next: 'publish' });
    expect(own.status).toBe(403);
    expect((await deskOf(db, dataDir, gazette.tarek).get('/desk/articles/new')).status).toBe(403);
    rmSync(dataDir, { recursive: true });
  });

  test('the sibling in another edition begins with the text, in that edition’s language', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const dataDir = folder();
    const desk = deskOf(db, dataDir, gazette.jonas);
    const created = await desk.post('/desk/articles', typed(gazette));
    const id = /articles\/([^?]+)/.exec(created.headers.get('location') ?? '')?.[1] ?? '';
    const page = await (await desk.get(`/desk/articles/new?edition=${gazette.ar.id}&sibling=${id}`)).text();
    expect(page).toContain('Taps ran **again**.');
    expect(page).toMatch(/<textarea[^>]*id="field-body"[^>]*dir="rtl"/);
    const sibling = await desk.post('/desk/articles', {
      ...typed(gazette, { headline: 'الماء يعود', section: gazette.ar.city, topics: [] }),
      edition: gazette.ar.id,
      sibling: id,
    });
    expect(sibling.status).toBe(303);
    expect(await (await desk.get(`/desk/articles/${id}`)).text()).toContain('الماء يعود');
    rmSync(dataDir, { recursive: true });
  });
});
