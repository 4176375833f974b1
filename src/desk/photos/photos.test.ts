import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';

async function photo(background: string, name = `${background}.jpg`): Promise<File> {
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'Mira Solan' } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
}

function sent(files: File[], words: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  for (const [name, value] of Object.entries(words)) form.append(name, value);
  return form;
}

onBothDatabases('the library of photos', ({ open }) => {
  test('takes several files at once, says which one is none, and keeps what was typed', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
    const newsroom = testNewsroom(await open(), dataDir);
    const jonas = await firstAdministrator(newsroom);
    const lena = await signedInAs(newsroom, await colleague(newsroom, jonas, 'reporter', 'Lena Haddow'));

    expect(await (await lena.get('/desk/photos')).text()).toContain('multipart/form-data');
    const none = await lena.post('/desk/photos', sent([], { caption: 'At the ferry' }));
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('At the ferry');

    const page = new File(['<html>'], 'holiday <b>.png', { type: 'image/png' });
    const mixed = await lena.post('/desk/photos', sent([await photo('red'), page], { caption: 'At the ferry' }));
    const shown = await mixed.text();
    expect(mixed.status).toBe(422);
    expect(shown).toContain('holiday &lt;b&gt;.png');
    expect(shown).toContain('One photo is stored.');
    expect(shown).toContain('Mira Solan');

    const both = await lena.post('/desk/photos', sent([await photo('green'), await photo('blue')]));
    expect([both.status, both.headers.get('location')]).toEqual([303, '/desk/photos?stored=2']);
    const long = await lena.post('/desk/photos', sent([await photo('white')], { credit: 'x'.repeat(1001) }));
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(1001));
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('answers a script that sends one file with what a figure needs, or with the reason in words', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
    const newsroom = testNewsroom(await open(), dataDir);
    const first = await firstAdministrator(newsroom);
    const jonas = await signedInAs(newsroom, first);
    const json = { accept: 'application/json' };
    const answer = await jonas.post('/desk/photos', sent([await photo('red')], { caption: 'At the ferry' }), json);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    const photoSent = await answer.json();
    expect(photoSent).toEqual({
      id: expect.any(String),
      width: 500,
      height: 300,
      address: `/photos/${photoSent.id}/500.webp`,
      caption: 'At the ferry',
      credit: 'Mira Solan',
      alternativeText: '',
      known: false,
    });
    const again = await jonas.post('/desk/photos', sent([await photo('red')]), json);
    expect(await again.json()).toMatchObject({ id: photoSent.id, caption: 'At the ferry', known: true });
    const page = new File(['<html>'], 'holiday.png', { type: 'image/png' });
    for (const files of [[page], [], [await photo('green'), await photo('blue')]]) {
      const refused = await jonas.post('/desk/photos', sent(files), json);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toEqual({ mistakes: [expect.stringMatching(/file/)] });
    }
    const tarek = await signedInAs(newsroom, await colleague(newsroom, first, 'moderator', 'Tarek Amin'));
    expect((await tarek.post('/desk/photos', sent([await photo('red')]), json)).status).toBe(403);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('finds photos by the words with which they are described, a page at a time', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
    const newsroom = testNewsroom(await open(), dataDir);
    const jonas = await signedInAs(newsroom, await firstAdministrator(newsroom));
    await jonas.post('/desk/photos', sent([await photo('red')], { caption: 'العبّارة ليلاً' }));
    await jonas.post('/desk/photos', sent([await photo('blue')], { caption: 'The Harbour Cranes' }));
    const found = async (words: string) => {
      const html = await (await jonas.get(`/desk/photos?${new URLSearchParams({ q: words })}`)).text();
      return [html.includes('العبّارة'), html.includes('Harbour Cranes')];
    };
    expect(await found('العبارة')).toEqual([true, false]);
    expect(await found('CRANE harbour')).toEqual([false, true]);
    expect(await found('solan')).toEqual([true, true]);
    expect(await found('nobody')).toEqual([false, false]);
    expect(await found('%')).toEqual([false, false]);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('lets a photo be changed and removed by who sent it and by editors, and read by others who write', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
    const newsroom = testNewsroom(await open(), dataDir);
    const first = await firstAdministrator(newsroom);
    const jonas = await signedInAs(newsroom, first);
    const lena = await signedInAs(newsroom, await colleague(newsroom, first, 'reporter', 'Lena Haddow'));
    const tarek = await signedInAs(newsroom, await colleague(newsroom, first, 'moderator', 'Tarek Amin'));
    const stored = await jonas.post('/desk/photos', sent([await photo('red')], { rights: 'Until May' }));
    const path = (stored.headers.get('location') ?? '').split('?')[0] ?? '';

    const seen = await (await lena.get(path)).text();
    expect(seen).toContain('Until May');
    expect(seen).not.toContain('/description"');
    const words = { caption: 'A', credit: 'B', alternative: 'C', copyright: 'D', rights: 'E' };
    expect((await lena.post(`${path}/description`, words)).status).toBe(403);
    expect((await lena.post(`${path}/removal`)).status).toBe(403);
    expect((await tarek.get(path)).status).toBe(403);
    expect((await tarek.get('/desk/photos')).status).toBe(403);

    expect((await jonas.post(`${path}/description`, { ...words, credit: 'x'.repeat(1001) })).status).toBe(422);
    expect((await jonas.post(`${path}/description`, words)).status).toBe(303);
    expect(await (await jonas.get(path)).text()).toContain('value="D"');
    expect((await jonas.get(`${path}x`)).status).toBe(404);
    const removed = await jonas.post(`${path}/removal`);
    expect((await jonas.get(path)).status).toBe(404);
    expect(await (await jonas.get('/desk/photos')).text()).not.toContain(path);
    const picture = `/desk/photos/bin${path.slice('/desk/photos'.length)}`;
    expect(await (await jonas.get('/desk/photos/bin')).text()).toContain(picture);
    expect((await jonas.get(picture)).headers.get('content-type')).toBe('image/webp');
    // The notice holds the way back.
    const notice = await (await jonas.get(removed.headers.get('location') ?? '')).text();
    expect(notice).toContain(`action="${path}/restoration"`);
    expect((await lena.post(`${path}/restoration`)).status).toBe(403);
    expect((await jonas.post(`${path}/restoration`)).status).toBe(303);
    expect(await (await jonas.get(path)).text()).toContain('value="D"');
    expect((await jonas.get(picture)).status).toBe(404);
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
