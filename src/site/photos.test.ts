import { afterAll, expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { newId } from '../database/ids.ts';
import { pictureAddress } from '../photos/photos.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { photos } from './photos.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
const id = newId();
mkdirSync(join(dataDir, 'photos', id), { recursive: true });
for (const name of ['960.webp', '960.jpg', 'original.jpg', '640.webp.unfinished']) {
  writeFileSync(join(dataDir, 'photos', id, name), name);
}
writeFileSync(join(dataDir, 'newsroom.sqlite'), 'secret');
const door = photos({ config: readConfig({ DATA_DIR: dataDir }) } as Newsroom);
// As it is served: a file's stream, and a HEAD, look different there from what a call in the same process returns.
const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: (request) => door.fetch(request) });
const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

afterAll(async () => {
  await server.stop(true);
  rmSync(dataDir, { recursive: true });
});

test('a size of a photo is answered with its type and kept for a year', async () => {
  for (const [format, type] of [
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ] as const) {
    const answer = await ask(pictureAddress(id, 960, format));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(`960.${format}`);
  }
});

test('a HEAD says the same without the picture', async () => {
  const answer = await ask(pictureAddress(id, 960, 'webp'), { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '8']);
  expect(answer.headers.get('content-type')).toBe('image/webp');
  expect(await answer.text()).toBe('');
});

test('who has the picture is told so', async () => {
  const path = pictureAddress(id, 960, 'jpg');
  const etag = (await ask(path)).headers.get('etag') ?? '';
  for (const header of [etag, `"other", W/${etag}`, '*']) {
    const answer = await ask(path, { headers: { 'if-none-match': header } });
    expect([header, answer.status, await answer.text()]).toEqual([header, 304, '']);
    expect(answer.headers.get('etag')).toBe(etag);
  }
  expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('nothing but sizes has an address', async () => {
  for (const path of [
    pictureAddress(id, 961, 'webp'),
    pictureAddress(newId(), 960, 'webp'),
    pictureAddress(id.toUpperCase(), 960, 'webp'),
    `/photos/${id}/original.jpg`,
    `/photos/${id}/640.webp.unfinished`,
    `/photos/${id}/0960.webp`,
    `/photos/${id}/960.svg`,
    `/photos/${id}/960.webp%00.jpg`,
    `/photos/${id}/..%2f..%2fnewsroom.sqlite`,
    `/photos/${id}%2f..%2f${id}/960.webp`,
    '/photos/..%2f/newsroom.sqlite',
    '/photos/%2e%2e/newsroom.sqlite',
    `/photos/${id}/`,
  ]) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
});
