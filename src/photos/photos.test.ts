import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { Forbidden } from '../people/rights.ts';
import { photos } from '../site/photos.ts';
import { createArticle } from '../stories/articles.ts';
import { parseMarkup } from '../stories/markup.ts';
import { binPhoto } from './bin.ts';
import { keepPhoto } from './intake.ts';
import { editPhoto, photosInLibrary } from './library.ts';
import { pictureAddress, picturesById } from './photos.ts';
import { makeSizes, unsizedPhotos } from './sizes.ts';
import { photoUses } from './uses.ts';

function picture(width = 1200, height = 800) {
  return sharp({ create: { width, height, channels: 3, background: '#aa7744' } });
}

/** A JPEG as a camera makes it: turned, with place, serial number and names in it. */
function cameraFile(): Promise<Buffer> {
  return picture(800, 1200)
    .withExif({
      IFD0: {
        ImageDescription: 'Pipe at the north wall',
        Artist: 'Mira Solan',
        Copyright: 'Copyright The River Gazette',
      },
      IFD2: { BodySerialNumber: 'SERIAL-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 12/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '44/1 0/1 33/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG whose header promises more pixels than any machine should open. */
async function hugePng(): Promise<Uint8Array> {
  const png = new Uint8Array(await picture(10, 10).png().toBuffer());
  const view = new DataView(png.buffer);
  view.setUint32(16, 65535);
  view.setUint32(20, 65535);
  view.setUint32(29, Bun.hash.crc32(png.subarray(12, 29)));
  return png;
}

onBothDatabases('photos', ({ open }) => {
  const folder = () => mkdtempSync(join(tmpdir(), 'onrecord-photos-'));

  test('what is no photo is refused in words, and nothing is left of it', async () => {
    const db = await open();
    const { lena, tarek } = await openGazette(db);
    const dataDir = folder();
    const jpeg = new Uint8Array(await picture().jpeg().toBuffer());
    const png = new Uint8Array(await picture(400, 300).png().toBuffer());
    const damaged = Uint8Array.from(png);
    damaged.fill(0x5a, 60, 200);
    const refused: [string, Uint8Array, string][] = [
      ['nothing', new Uint8Array(), 'desk-photo-mistake-file-missing'],
      ['SVG named .jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'desk-photo-mistake-not-a-photo'],
      ['HTML named .png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'desk-photo-mistake-not-a-photo'],
      ['GIF', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'), 'desk-photo-mistake-not-a-photo'],
      ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'desk-photo-mistake-not-a-photo'],
      ['a JPEG’s first bytes', jpeg.subarray(0, 6), 'desk-photo-mistake-not-a-photo'],
      ['a damaged PNG', damaged, 'desk-photo-mistake-not-a-photo'],
      ['65535 × 65535 pixels', await hugePng(), 'desk-photo-mistake-too-many-pixels'],
      ['21 MB', new Uint8Array(21 * 1024 * 1024), 'desk-photo-mistake-file-too-large'],
    ];
    for (const [what, bytes, message] of refused) {
      const outcome = await keepPhoto(db, dataDir, bytes, { uploadedBy: lena });
      expect([what, outcome]).toMatchObject([what, { mistakes: [{ field: 'file', message }] }]);
    }
    expect(keepPhoto(db, dataDir, jpeg, { uploadedBy: tarek })).rejects.toBeInstanceOf(Forbidden);
    expect(existsSync(join(dataDir, 'photos')) ? readdirSync(join(dataDir, 'photos')) : []).toEqual([]);
    expect((await photosInLibrary(db)).items).toEqual([]);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('a photo keeps who it is from and loses where it was taken, in every file', async () => {
    const db = await open();
    const { en, lena, omar, jonas } = await openGazette(db);
    const dataDir = folder();
    const sent = await cameraFile();
    expect(sent.includes('SERIAL-4711')).toBe(true);
    const outcome = await keepPhoto(db, dataDir, sent, { uploadedBy: lena });
    if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
    const { photo } = outcome.done;
    expect(photo).toMatchObject({
      caption: 'Pipe at the north wall',
      credit: 'Mira Solan',
      copyright: 'Copyright The River Gazette',
      // Turned upright.
      width: 1200,
      height: 800,
      widths_json: '[960]',
    });
    expect(await keepPhoto(db, dataDir, sent, { uploadedBy: jonas })).toMatchObject({
      done: { known: true, photo: { id: photo.id } },
    });

    const site = photos(testNewsroom(db, dataDir));
    const first = await site.request(pictureAddress(photo.id, 960, 'webp'));
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(first.headers.get('cache-control')).toContain('immutable');
    expect(await unsizedPhotos(db)).toEqual([photo.id]);
    await makeSizes(db, dataDir, photo.id);
    expect(await unsizedPhotos(db)).toEqual([]);
    const sized = (await picturesById(db, [photo.id])).get(photo.id);
    expect(sized?.widths).toEqual([360, 640, 960, 1200]);

    for (const file of readdirSync(join(dataDir, 'photos', photo.id))) {
      const bytes = readFileSync(join(dataDir, 'photos', photo.id, file));
      const { exif, xmp, orientation, width } = await sharp(bytes).metadata();
      expect([file, bytes.includes('SERIAL-4711'), orientation ?? 1]).toEqual([file, false, 1]);
      if (!file.startsWith('original')) expect(width).toBe(Number(/(\d+)\.\w+$/.exec(file)?.[1]));
      expect([file, exif?.includes('Mira Solan'), xmp?.includes('Copyright The River Gazette')]).toEqual([
        file,
        true,
        true,
      ]);
      // The GPS directory of EXIF is tag 0x8825; its reference letters would stand beside it.
      expect(exif?.includes(Buffer.from([0x25, 0x88])) ?? false).toBe(false);
    }

    for (const path of [
      pictureAddress(photo.id, 961, 'webp'),
      `/photos/${photo.id}/original.jpg`,
      `/photos/${photo.id}/..%2f..%2fnewsroom.sqlite`,
      '/photos/..%2f../960.webp',
      `/photos/${photo.id.toUpperCase()}/960.webp`,
      '/photos/01900000-0000-7000-8000-000000000000/960.webp',
    ]) {
      expect([path, (await site.request(path)).status]).toEqual([path, 404]);
    }

    const words = {
      caption: 'A',
      credit: 'Mira <Solan> & Co',
      alternativeText: 'B',
      copyright: 'D',
      rights: 'C',
      expiresOn: '',
    };
    expect(editPhoto(db, omar, photo.id, words)).rejects.toBeInstanceOf(Forbidden);
    await editPhoto(db, lena, photo.id, words);
    expect(await unsizedPhotos(db)).toEqual([photo.id]);
    await makeSizes(db, dataDir, photo.id);
    const again = readFileSync(join(dataDir, 'photos', photo.id, '360.jpg'));
    expect(again.includes('Mira &#60;Solan&#62; &#38; Co')).toBe(true);

    const body = parseMarkup(`![B](photo:${photo.id}) A [C]`);
    if (!('done' in body)) throw new Error('no body');
    const text = { headline: 'Pipe', standfirst: '', slug: '', body: body.done, lead: null, sectionId: null };
    await createArticle(db, lena, { editionId: en.id }, { ...text, authorIds: [], topicIds: [] });
    expect((await photoUses(db, photo.id)).map((use) => use.headline)).toEqual(['Pipe']);
    expect(await binPhoto(db, dataDir, lena, photo.id)).toHaveProperty('mistakes');
    await db.write((tx) => tx.deleteFrom('articles').execute());
    expect(await binPhoto(db, dataDir, lena, photo.id)).toHaveProperty('done');
    expect(existsSync(join(dataDir, 'photos', photo.id))).toBe(false);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('PNG with transparency and WebP come out as both formats, small ones in their own width', async () => {
    const db = await open();
    const { lena } = await openGazette(db);
    const dataDir = folder();
    const clear = sharp({
      create: { width: 200, height: 100, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0 } },
    });
    for (const bytes of [await clear.png().toBuffer(), await clear.webp().toBuffer()]) {
      const outcome = await keepPhoto(db, dataDir, bytes, { uploadedBy: lena });
      if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
      await makeSizes(db, dataDir, outcome.done.photo.id);
      const files = readdirSync(join(dataDir, 'photos', outcome.done.photo.id)).filter((f) => /^\d/.test(f));
      expect(files.sort()).toEqual(['200.jpg', '200.webp']);
    }
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
