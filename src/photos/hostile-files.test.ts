import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import type { Database } from '../database/open.ts';
import type { Staff } from '../people/rights.ts';
import { keepPhoto, type PhotoSent } from './intake.ts';
import { makeSizes } from './sizes.ts';

/** Red over green, so that it shows when a picture was not turned or lost its colours. */
function picture(width: number, height: number) {
  const half = { width, height: Math.ceil(height / 2), channels: 3 as const, background: '#c00000' };
  return sharp({ create: { width, height, channels: 3, background: '#00a000' } }).composite([
    { input: { create: half }, top: 0, left: 0 },
  ]);
}

/** A PNG with a changed header and a right checksum: it promises what does not follow. */
async function pngThatPromises(width: number, height: number): Promise<Uint8Array> {
  const png = new Uint8Array(await picture(10, 10).png().toBuffer());
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(29, Bun.hash.crc32(png.subarray(12, 29)));
  return png;
}

const preview = Buffer.from('PREVIEW-OF-THE-UNCROPPED-PICTURE');

/** EXIF as cameras write it, with a thumbnail behind its directories. */
const exifWithPreview = Buffer.concat([
  Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
  // No entries in the first directory; the second begins at 14 and points to the thumbnail at 44.
  Buffer.from([0, 0, 0, 0, 0, 14, 0, 2]),
  Buffer.from([0x02, 0x01, 0, 4, 0, 0, 0, 1, 0, 0, 0, 44]),
  Buffer.from([0x02, 0x02, 0, 4, 0, 0, 0, 1, 0, 0, 0, preview.length]),
  Buffer.from([0, 0, 0, 0]),
  preview,
]);

/** The JPEG with one more segment at its head: 0xe1 is EXIF's, 0xe2 that of several pictures in a file. */
function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** The PNG with one more chunk of text behind its header. */
function withText(png: Buffer, words: string): Buffer {
  const content = Buffer.from(`tEXt${words}`, 'latin1');
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(Bun.hash.crc32(content), content.length + 4);
  const header = 8 + 25;
  return Buffer.concat([png.subarray(0, header), chunk, png.subarray(header)]);
}

onBothDatabases('photo files from outside', ({ open }) => {
  const newsroom = async () => {
    const db = await open();
    return { db, dataDir: mkdtempSync(join(tmpdir(), 'onrecord-photos-')), ...(await openGazette(db)) };
  };
  const kept = async (db: Database, dataDir: string, bytes: Uint8Array, sent: PhotoSent) => {
    const outcome = await keepPhoto(db, dataDir, bytes, sent);
    if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
    const { photo } = outcome.done;
    await makeSizes(db, dataDir, photo.id);
    const folder = join(dataDir, 'photos', photo.id);
    const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    return { photo, files };
  };
  const colourAt = async (bytes: Uint8Array, left: number, top: number) => {
    const spot = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha();
    return [...(await spot.raw().toBuffer())];
  };

  test('that are hostile or broken are refused in words, and leave nothing behind', async () => {
    const { db, dataDir, lena } = await newsroom();
    const jpeg = new Uint8Array(await picture(1200, 800).jpeg().toBuffer());
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const refused: [string, Uint8Array, string][] = [
      ['zero bytes', new Uint8Array(), 'desk-photo-mistake-file-missing'],
      ['an SVG named .jpg', svg, 'desk-photo-mistake-not-a-photo'],
      ['an SVG behind white space', Buffer.concat([Buffer.from('\ufeff  \n'), svg]), 'desk-photo-mistake-not-a-photo'],
      ['HTML named .png', Buffer.from('<html><img src="x">\x89PNG\r\n'), 'desk-photo-mistake-not-a-photo'],
      ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'desk-photo-mistake-not-a-photo'],
      ['a JPEG cut in half', jpeg.subarray(0, jpeg.length / 2), 'desk-photo-mistake-not-a-photo'],
      ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0]), 'desk-photo-mistake-not-a-photo'],
      ['a PNG that stops after its header', await pngThatPromises(7000, 7000), 'desk-photo-mistake-not-a-photo'],
      ['a PNG of 65535 × 65535', await pngThatPromises(65535, 65535), 'desk-photo-mistake-too-many-pixels'],
      ['a PNG of 4 × 65535', await pngThatPromises(4, 65535), 'desk-photo-mistake-side-too-long'],
      ['a PNG of 0 × 5', await pngThatPromises(0, 5), 'desk-photo-mistake-not-a-photo'],
    ];
    for (const [what, bytes, message] of refused) {
      const outcome = await keepPhoto(db, dataDir, bytes, { uploadedBy: lena });
      expect([what, outcome]).toMatchObject([what, { mistakes: [{ field: 'file', message }] }]);
    }
    expect(existsSync(join(dataDir, 'photos')) ? readdirSync(join(dataDir, 'photos')) : []).toEqual([]);
    expect(await db.selectFrom('photos').select('id').execute()).toEqual([]);
    // The decoder lives on after what it refused, or is started anew.
    expect(await keepPhoto(db, dataDir, jpeg, { uploadedBy: lena })).toHaveProperty('done');
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('lose place, serial number and preview, also in the kept original, and say whom they are from', async () => {
    const { db, dataDir, lena } = await newsroom();
    const camera = await picture(600, 1000)
      .withExif({
        IFD0: { Artist: 'Mira Solan', Model: 'CAMERA-MODEL' },
        IFD2: { BodySerialNumber: 'SERIAL-4711' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 12/1 30/1' },
      })
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>36,12.5N</exif:GPSLatitude><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© جريدة النهر &amp; شركاؤها</rdf:li></rdf:Alt></dc:rights></x:xmpmeta>',
      )
      .jpeg()
      .toBuffer();
    const sent = withSegment(camera, 0xe2, Buffer.concat([Buffer.from('MPF\0'), preview]));
    const traces = ['SERIAL-4711', 'CAMERA-MODEL', 'PREVIEW', 'GPSLatitude', '36,12.5N'];
    expect(traces.filter((trace) => !sent.includes(trace))).toEqual([]);
    const { files } = await kept(db, dataDir, sent, { uploadedBy: lena });
    expect(files.map((file) => file.name.replace(/-\w+-/, '-')).sort()).toEqual(
      [
        ...['360.jpg', '360.webp', '600.jpg', '600.webp', 'original.jpg'],
        ...['card', 'square'].flatMap((crop) => [`${crop}-600.jpg`, `${crop}-600.webp`]),
        ...['teaser-360.jpg', 'teaser-360.webp'],
      ].sort(),
    );
    for (const { name, bytes } of files) {
      expect([name, ...traces.filter((trace) => bytes.includes(trace))]).toEqual([name]);
      const { exif, xmp } = await sharp(bytes).metadata();
      // Tag 0x8825 leads to the directory of the place, in either byte order.
      for (const tag of [
        [0x88, 0x25],
        [0x25, 0x88],
      ]) {
        expect([name, exif?.includes(Buffer.from(tag))]).toEqual([name, false]);
      }
      // EXIF knows ASCII only: Arabic would come out as question marks there, so it stands in XMP alone.
      expect([name, exif?.includes('Mira Solan'), exif?.includes('??')]).toEqual([name, true, false]);
      expect([name, xmp?.includes('Mira Solan'), xmp?.includes('© جريدة النهر')]).toEqual([name, true, true]);
    }
    const thumbnailed = withSegment(await picture(500, 400).jpeg().toBuffer(), 0xe1, exifWithPreview);
    for (const { name, bytes } of (await kept(db, dataDir, thumbnailed, { uploadedBy: lena })).files) {
      expect([name, bytes.includes('PREVIEW')]).toEqual([name, false]);
    }
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('lose all that in every format, text chunks and camera’s notes too', async () => {
    const { db, dataDir, lena } = await newsroom();
    for (const format of ['png', 'webp', 'jpeg'] as const) {
      const bytes = await picture(420, 300)
        .withExif({
          IFD0: { Artist: 'Mira Solan', Model: 'CAMERA-MODEL' },
          IFD2: { BodySerialNumber: 'SERIAL-4711' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 12/1 30/1' },
        })
        .toFormat(format)
        .toBuffer();
      const sent = format === 'png' ? withText(bytes, 'Comment\0TEXT-CHUNK') : bytes;
      const traces = ['SERIAL-4711', 'CAMERA-MODEL', ...(format === 'png' ? ['TEXT-CHUNK'] : [])];
      expect([format, ...traces.filter((trace) => !sent.includes(trace))]).toEqual([format]);
      const { photo, files } = await kept(db, dataDir, sent, { uploadedBy: lena });
      expect([format, photo.credit, files.length > 4]).toEqual([format, 'Mira Solan', true]);
      for (const { name, bytes: stored } of files) {
        const { exif } = await sharp(stored).metadata();
        const hasPlace = [Buffer.from([0x88, 0x25]), Buffer.from([0x25, 0x88])].some((tag) => exif?.includes(tag));
        expect([name, hasPlace, ...traces.filter((trace) => stored.includes(trace))]).toEqual([name, false]);
      }
    }
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('that are other formats under a photo’s name, or mostly metadata, are refused or made small', async () => {
    const { db, dataDir, lena } = await newsroom();
    const jpeg = await picture(420, 300).jpeg().toBuffer();
    const avif = await picture(64, 64).avif().toBuffer();
    const tiff = await picture(64, 64).tiff().toBuffer();
    for (const sent of [avif, tiff, Buffer.from('BM......'), Buffer.from('GIF89a'.padEnd(60))]) {
      expect(await keepPhoto(db, dataDir, new Uint8Array(sent), { uploadedBy: lena })).toMatchObject({
        mistakes: [{ field: 'file', message: 'desk-photo-mistake-not-a-photo' }],
      });
    }
    // Eighteen megabytes of notes around a small picture, and a picture that says it is a PNG within.
    let heavy: Buffer = jpeg;
    for (let segment = 0; segment < 280; segment++) heavy = withSegment(heavy, 0xec, Buffer.alloc(65_000, 0x41));
    const { photo, files } = await kept(db, dataDir, heavy, { uploadedBy: lena });
    expect(photo.width).toBe(420);
    expect(Math.max(...files.map((file) => file.bytes.length))).toBeLessThan(100_000);
    const mislabelled = Buffer.concat([jpeg.subarray(0, 2), await picture(20, 20).png().toBuffer()]);
    expect(await keepPhoto(db, dataDir, new Uint8Array(mislabelled), { uploadedBy: lena })).toHaveProperty('mistakes');
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('that carry something behind the picture keep only the picture', async () => {
    const { db, dataDir, lena } = await newsroom();
    const script = Buffer.from('<html><script>alert(document.domain)</script>');
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const sent = Buffer.concat([await picture(400, 300).toFormat(format).toBuffer(), script]);
      const { files } = await kept(db, dataDir, sent, { uploadedBy: lena });
      expect(files.filter((file) => file.bytes.includes('<script>')).map((file) => file.name)).toEqual([]);
    }
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('of unusual kinds come out as pictures that every browser shows', async () => {
    const { db, dataDir, lena } = await newsroom();
    const cmyk = await picture(400, 300).toColourspace('cmyk').jpeg().toBuffer();
    const frames = [
      picture(400, 300),
      sharp({ create: { width: 400, height: 300, channels: 3, background: '#0000ff' } }),
    ];
    const animated = await sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {
      join: { animated: true },
    })
      .webp({ lossless: true })
      .toBuffer();
    const deep = await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 192, g: 0, b: 0, alpha: 0.5 } },
    })
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    expect((await sharp(animated).metadata()).pages).toBe(2);
    expect((await sharp(deep).metadata()).depth).toBe('ushort');

    for (const [sent, isClear] of [
      [cmyk, false],
      [animated, false],
      [deep, true],
    ] as const) {
      const { photo, files } = await kept(db, dataDir, sent, { uploadedBy: lena });
      expect([photo.width, photo.height]).toEqual([400, 300]);
      for (const { name, bytes } of files) {
        const { space, depth, pages, height } = await sharp(bytes).metadata();
        expect([name, space, depth, pages ?? 1]).toEqual([name, 'srgb', 'uchar', 1]);
        if (isClear || height === undefined) continue;
        const [red = 0, green = 0, blue = 0] = await colourAt(bytes, 100, 10);
        // Red above: the first frame, upright, whatever inks it was sent in.
        expect([name, red > 130, green < 90, blue < 90]).toEqual([name, true, true, true]);
      }
      // What was see-through is white where a format knows no transparency.
      const jpg = files.find((file) => file.name === '400.jpg');
      if (isClear) expect((await colourAt(jpg?.bytes ?? new Uint8Array(), 1, 1))[1]).toBeGreaterThan(90);
    }
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('of one colour and 49 megapixels are a photo like others', async () => {
    const { db, dataDir, lena } = await newsroom();
    const bomb = await sharp({ create: { width: 7000, height: 7000, channels: 3, background: '#000000' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const outcome = await keepPhoto(db, dataDir, bomb, { uploadedBy: lena });
    expect(outcome).toMatchObject({ done: { photo: { width: 7000, widths_json: '[960]' } } });
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('that are sent twice at the same moment are one photo', async () => {
    const { db, dataDir, lena, omar } = await newsroom();
    const bytes = await picture(300, 200).jpeg().toBuffer();
    const send = (uploadedBy: Staff) => keepPhoto(db, dataDir, bytes, { uploadedBy, caption: uploadedBy.name });
    const outcomes = await Promise.all([send(lena), send(omar)]);
    const photos = outcomes.map((outcome) => ('done' in outcome ? outcome.done : undefined));
    expect(new Set(photos.map((one) => one?.photo.id)).size).toBe(1);
    expect(photos.filter((one) => one?.known)).toHaveLength(1);
    expect(readdirSync(join(dataDir, 'photos'))).toEqual([photos[0]?.photo.id ?? '']);
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
