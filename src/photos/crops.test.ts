import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { testNewsroom } from '../../tests/newsroom.ts';
import { Forbidden } from '../people/rights.ts';
import { photos } from '../site/photos.ts';
import { MAKE_AVIF, makeNextAvif } from './avif.ts';
import { cropPhoto } from './crop-photo.ts';
import { crops, cutAt } from './crops.ts';
import { originalName } from './delivered.ts';
import { keepPhoto } from './intake.ts';
import { cutAddress, photoFolder, pictureAddress, picturesById } from './photos.ts';
import { makeSizes } from './sizes.ts';

test('a crop lies inside its picture, in its proportion, and holds the focal point', () => {
  const side = fc.integer({ min: 40, max: 12_000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const drawn = fc.option(fc.record({ left: part, top: part, width: part }), { nil: undefined });
  fc.assert(
    fc.property(
      side,
      side,
      part,
      part,
      fc.constantFrom(...Object.values(crops)),
      drawn,
      (width, height, x, y, { ratio }, area) => {
        const cut = cutAt({ width, height }, ratio, { x, y }, area);
        expect(cut.left >= 0 && cut.top >= 0).toBe(true);
        expect(cut.left + cut.width <= width && cut.top + cut.height <= height).toBe(true);
        // Within the rounding of a pixel.
        expect(Math.abs(cut.width - cut.height * ratio)).toBeLessThanOrEqual(1 + ratio);
        if (area !== undefined) return;
        expect(x * width).toBeGreaterThanOrEqual(cut.left - 1);
        expect(x * width).toBeLessThanOrEqual(cut.left + cut.width + 1);
        expect(y * height).toBeGreaterThanOrEqual(cut.top - 1);
        expect(y * height).toBeLessThanOrEqual(cut.top + cut.height + 1);
      },
    ),
  );
});

/** Red on the left, green on the right. */
function halves(): Promise<Buffer> {
  const half = { width: 600, height: 400, channels: 3 as const, background: '#c00000' };
  return sharp({ create: { width: 1200, height: 400, channels: 3, background: '#00a000' } })
    .composite([{ input: { create: half }, top: 0, left: 0 }])
    .jpeg()
    .toBuffer();
}

onBothDatabases('crops of a photo', ({ open }) => {
  const newsroom = async () => {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-crops-'));
    const gazette = await openGazette(db);
    const outcome = await keepPhoto(db, dataDir, new Uint8Array(await halves()), { uploadedBy: gazette.lena });
    if (!('done' in outcome)) throw new Error('refused');
    const { id } = outcome.done.photo;
    await makeSizes(db, dataDir, id);
    const picture = async () => {
      const found = (await picturesById(db, [id])).get(id);
      if (found === undefined) throw new Error('gone');
      return found;
    };
    return { db, dataDir, id, picture, ...gazette };
  };

  test('are made around the focal point; a new one has a new address, and the old address leads there', async () => {
    const { db, dataDir, id, picture, lena, omar } = await newsroom();
    const site = photos(testNewsroom(db, dataDir));
    const squareOf = async () => {
      const { square } = (await picture()).cuts;
      if (square === undefined) throw new Error('no square');
      return cutAddress(id, { name: 'square', key: square.key, width: square.widths[0] ?? 0 }, 'jpg');
    };
    const middle = await squareOf();
    const colour = async (address: string) => {
      const answer = await site.request(address);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const { channels } = await sharp(new Uint8Array(await answer.arrayBuffer())).stats();
      return channels.map((channel) => Math.round(channel.mean / 64));
    };
    expect(await colour(middle)).toEqual([2, 1, 0]);

    expect(cropPhoto(db, omar, id, { focal: { x: 0, y: 0 }, drawn: {} })).rejects.toBeInstanceOf(Forbidden);
    for (const x of [Number.NaN, -0.1, 1.1]) {
      expect(await cropPhoto(db, lena, id, { focal: { x, y: 0.5 }, drawn: {} })).toHaveProperty('mistakes');
    }
    expect(await cropPhoto(db, lena, id, { focal: { x: 0.9, y: 0.37 }, drawn: {} })).toHaveProperty('done');
    // Until they are made, what is there goes on.
    expect(await squareOf()).toBe(middle);
    await makeSizes(db, dataDir, id);
    const right = await squareOf();
    expect(right).not.toBe(middle);
    expect(await colour(right)).toEqual([0, 3, 0]);
    const former = await site.request(middle);
    expect([former.status, former.headers.get('location')]).toEqual([302, right]);
    expect(former.headers.get('cache-control')).toBe('no-cache');
    for (const wrong of [right.replace('square', 'round'), right.replace('.jpg', '.gif'), right.replace(id, lena.id)]) {
      expect([wrong, (await site.request(wrong)).status]).toEqual([wrong, 404]);
    }

    const drawn = { square: { left: 0, top: 0, width: 0.2 } };
    await cropPhoto(db, lena, id, { focal: { x: 0.9, y: 0.5 }, drawn });
    await makeSizes(db, dataDir, id);
    expect(await colour(await squareOf())).toEqual([3, 0, 0]);
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  test('and sizes come as AVIF later, one photo after the other, and a photo of which none can be made goes without', async () => {
    const { db, dataDir, id, picture, lena } = await newsroom();
    const waiting = () => db.selectFrom('jobs').select('run_at').where('name', '=', MAKE_AVIF).execute();
    expect(await waiting()).toHaveLength(1);
    expect((await picture()).avif).toBe(false);
    await makeNextAvif(db, dataDir);
    expect((await picture()).avif).toBe(true);
    const site = photos(testNewsroom(db, dataDir));
    const answer = await site.request(pictureAddress(id, 640, 'avif'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/avif']);
    const { width, format, xmp } = await sharp(new Uint8Array(await answer.arrayBuffer())).metadata();
    expect([width, format, xmp]).toEqual([640, 'heif', undefined]);

    // A new crop takes AVIF away until it is made again: it would show the old one.
    await cropPhoto(db, lena, id, { focal: { x: 0.9, y: 0.5 }, drawn: {} });
    await makeSizes(db, dataDir, id);
    expect((await picture()).avif).toBe(false);
    writeFileSync(join(photoFolder(dataDir, id), originalName('jpeg')), 'no picture any more');
    await makeNextAvif(db, dataDir);
    expect((await picture()).avif).toBe(false);
    expect(existsSync(join(photoFolder(dataDir, id), '640.webp'))).toBe(true);
    // It is not tried again and again.
    await db.write((tx) => tx.deleteFrom('jobs').execute());
    await makeNextAvif(db, dataDir);
    expect(await waiting()).toEqual([]);
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
