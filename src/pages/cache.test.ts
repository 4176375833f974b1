import { afterEach, describe, expect, setSystemTime, test } from 'bun:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { PageCache } from './cache.ts';
import type { Render } from './pages.ts';

const MEGABYTE = 1024 * 1024;
const caches: PageCache[] = [];
const newCache = (bytes = MEGABYTE) => {
  const cache = new PageCache(bytes);
  caches.push(cache);
  return cache;
};
afterEach(() => {
  setSystemTime();
  for (const cache of caches.splice(0)) cache.close();
});

const visit = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`http://gazette.test${path}`, { method, headers });
const page =
  (body: string, ...tags: string[]): Render =>
  async (rendering) => {
    rendering.dependsOn(...tags);
    return { status: 200, body };
  };
const never: Render = async () => {
  throw new Error('rendered although it was kept');
};
const words = 'The water came back in the ninth night. '.repeat(100);

describe('a kept page', () => {
  test('is rendered once and goes out without the door', async () => {
    const cache = newCache();
    expect(cache.kept(visit('/en/water'))).toBeUndefined();
    await cache.answer(visit('/en/water'), page(words, 'article:1'));
    expect(await cache.kept(visit('/en/water'))?.text()).toBe(words);
    expect(await (await cache.answer(visit('/en/water'), never)).text()).toBe(words);
  });

  test('goes out as brotli, as gzip or plain, each with the same content', async () => {
    const cache = newCache();
    const bytesFor = async (coding: string) => {
      const answer = await cache.answer(visit('/en', { 'accept-encoding': coding }), page(words, 'edition:1'));
      expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      return new Uint8Array(await answer.arrayBuffer());
    };
    expect(brotliDecompressSync(await bytesFor('br')).toString()).toBe(words);
    expect(gunzipSync(await bytesFor('gzip')).toString()).toBe(words);
    expect(Buffer.from(await bytesFor('identity')).toString()).toBe(words);
  });

  test('is not sent again to a browser that has it', async () => {
    const cache = newCache();
    const etag = (await cache.answer(visit('/en'), page(words))).headers.get('etag') ?? '';
    for (const coding of ['br', 'gzip', 'identity']) {
      const again = cache.kept(visit('/en', { 'if-none-match': etag, 'accept-encoding': coding }));
      expect(again?.status).toBe(304);
      expect(again?.headers.get('etag')).toBe(etag);
      expect(await again?.text()).toBe('');
    }
    expect(cache.kept(visit('/en', { 'if-none-match': 'W/"another"' }))?.status).toBe(200);
  });

  test('carries the headers that its door gave it', async () => {
    const cache = newCache();
    await cache.answer(visit('/mark.svg'), async () => ({
      status: 200,
      body: '<svg/>',
      type: 'image/svg+xml',
      headers: { 'Cache-Control': 'max-age=60', 'Content-Security-Policy': "default-src 'none'" },
    }));
    const { headers } = cache.kept(visit('/mark.svg')) as Response;
    expect(headers.get('content-type')).toBe('image/svg+xml');
    expect(headers.get('cache-control')).toBe('max-age=60');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  test('is shared by the spellings of its address', async () => {
    const cache = newCache();
    await cache.answer(visit('/ar/%d8%a7%d9%84?b=2&a=1'), page(words));
    expect(cache.kept(visit('/ar/%D8%A7%D9%84?a=1&b=2'))).toBeDefined();
    await cache.answer(visit('/ar/%D8%a7%D9%84?a=1&b=2'), never);
  });

  test('is not taken for an address with a further question mark', async () => {
    const cache = newCache();
    await cache.answer(visit('/en/a?sort=newest'), page('newest'));
    expect(cache.kept(visit('/en/a?sort=newest?x'))).toBeUndefined();
    expect(await (await cache.answer(visit('/en/a?sort=newest?x'), page('other'))).text()).toBe('other');
  });

  test('is not for those who post', async () => {
    const cache = newCache();
    await cache.answer(visit('/en'), page('get'));
    expect(cache.kept(visit('/en', {}, 'POST'))).toBeUndefined();
    expect(await (await cache.answer(visit('/en', {}, 'POST'), page('post'))).text()).toBe('post');
    expect(await cache.kept(visit('/en'))?.text()).toBe('get');
  });

  test('is dropped when one of its tags changes, and only then', async () => {
    const cache = newCache();
    await cache.answer(visit('/en/water'), page(words, 'article:1', 'edition:1'));
    cache.changed(['article:2', 'edition:2']);
    expect(cache.kept(visit('/en/water'))).toBeDefined();
    cache.changed(['edition:1']);
    expect(cache.kept(visit('/en/water'))).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test('ends at the moment at which it changes by itself', async () => {
    const cache = newCache();
    setSystemTime(new Date('2026-11-22T09:00:00Z'));
    await cache.answer(visit('/en'), async (rendering) => {
      rendering.changesAt('2026-11-22T08:00:00Z');
      rendering.changesAt('2026-11-22T10:00:00Z');
      rendering.changesAt('2026-11-22T11:00:00Z');
      return { status: 200, body: words };
    });
    setSystemTime(new Date('2026-11-22T09:59:59Z'));
    expect(cache.kept(visit('/en'))).toBeDefined();
    setSystemTime(new Date('2026-11-22T10:00:00Z'));
    expect(cache.kept(visit('/en'))).toBeUndefined();
    expect(await (await cache.answer(visit('/en'), page('closed'))).text()).toBe('closed');
  });
});

describe('what is not kept', () => {
  test('a page that is not there', async () => {
    const cache = newCache();
    const answer = await cache.answer(visit('/en/nothing'), async () => ({ status: 404, body: 'nothing' }));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(cache.kept(visit('/en/nothing'))).toBeUndefined();
  });

  test('an error, which everybody who waited is told', async () => {
    const cache = newCache();
    const broken: Render = async () => {
      await Bun.sleep(1);
      throw new Error('the database is away');
    };
    const answers = await Promise.allSettled([1, 2, 3].map(() => cache.answer(visit('/en'), broken)));
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await (await cache.answer(visit('/en'), page('back'))).text()).toBe('back');
  });

  test('an address that is no address', async () => {
    const cache = newCache();
    for (const path of ['/en/%ff', `/en/${'x'.repeat(2000)}`]) {
      expect(await (await cache.answer(visit(path), page('told once'))).text()).toBe('told once');
      expect(cache.kept(visit(path))).toBeUndefined();
    }
  });
});

describe('renders', () => {
  test('are shared by visitors who come at once', async () => {
    const cache = newCache();
    let renders = 0;
    const slow: Render = async () => {
      await Bun.sleep(2);
      return { status: 200, body: `render ${++renders}` };
    };
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.answer(visit('/en'), slow)));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set(['render 1']));
  });

  test('that a stream of changes overtakes are begun again once, not once a change', async () => {
    const cache = newCache();
    let renders = 0;
    const slow: Render = async (rendering) => {
      rendering.dependsOn('conversation:1');
      renders++;
      await Bun.sleep(20);
      return { status: 200, body: words };
    };
    const answers: Promise<Response>[] = [];
    for (let change = 0; change < 100; change++) {
      cache.changed(['conversation:1']);
      answers.push(cache.answer(visit('/en/water'), slow));
    }
    await Promise.all(answers);
    expect(renders).toBe(2);
  });

  // A model newspaper: a counter for each tag. Acknowledging a change tells the cache first, as the database does.
  test('never give a reader a page older than the last acknowledged change', async () => {
    const tags = ['article:1', 'article:2', 'edition:1'] as const;
    const addresses: Record<string, (typeof tags)[number][]> = {
      '/en': ['edition:1'],
      '/en/one': ['article:1', 'edition:1'],
      '/en/two': ['article:2'],
    };
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant('read' as const), at: fc.constantFrom(...Object.keys(addresses)) }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), at: fc.constantFrom(...tags) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), at: fc.constant('') }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 40 }),
        fc.boolean(),
        async (scheduler, steps, tight) => {
          const cache = newCache(tight ? 9000 : MEGABYTE);
          const stored = new Map<string, number>(tags.map((tag) => [tag, 0]));
          const acknowledged = new Map(stored);
          const wrong: string[] = [];
          const render =
            (path: string): Render =>
            async (rendering) => {
              const read: Record<string, number> = {};
              for (const tag of addresses[path] ?? []) {
                await scheduler.schedule(Promise.resolve(), `read ${tag}`);
                read[tag] = stored.get(tag) ?? 0;
                rendering.dependsOn(tag);
              }
              await scheduler.schedule(Promise.resolve(), 'make the page');
              return { status: 200, body: JSON.stringify(read) };
            };
          const tasks = steps.map(async ({ kind, at }) => {
            await scheduler.schedule(Promise.resolve(), `${kind} ${at}`);
            if (kind === 'read') {
              const least = new Map(acknowledged);
              const request = visit(at);
              const answer = cache.kept(request) ?? (await cache.answer(request, render(at)));
              for (const [tag, version] of Object.entries(JSON.parse(await answer.text())))
                if (Number(version) < (least.get(tag) ?? 0))
                  wrong.push(`${at} shows ${tag} ${version}, not ${least.get(tag)}`);
            } else if (kind === 'change') {
              const version = (stored.get(at) ?? 0) + 1;
              stored.set(at, version);
              await scheduler.schedule(Promise.resolve(), 'commit');
              cache.changed([at]);
              acknowledged.set(at, Math.max(version, acknowledged.get(at) ?? 0));
            } else {
              cache.changedEverything();
            }
          });
          await scheduler.waitFor(Promise.all(tasks));
          expect(wrong).toEqual([]);
          cache.close();
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('memory', () => {
  test('stays under its bound, and pages that are visited stay longest', async () => {
    const cache = newCache(60_000);
    const noise = (seed: number) =>
      Array.from({ length: 300 }, (_, i) => Bun.hash(`${seed} ${i}`).toString(36)).join(' ');
    await cache.answer(visit('/en'), page(noise(0)));
    for (let n = 1; n <= 60; n++) {
      await cache.answer(visit(`/en/${n}`, { 'accept-encoding': 'br' }), page(noise(n)));
      expect(cache.bytes).toBeLessThanOrEqual(60_000);
      expect(cache.kept(visit('/en', { 'accept-encoding': 'gzip' }))).toBeDefined();
    }
    expect(cache.kept(visit('/en/1'))).toBeUndefined();
    expect(cache.kept(visit('/en/60'))).toBeDefined();
  });

  test('is not filled by one page', async () => {
    const cache = newCache(20_000);
    await cache.answer(visit('/en'), page('x'.repeat(19_000)));
    expect(cache.bytes).toBe(0);
  });

  test('is given back when pages are compressed at best, and they stay the same', async () => {
    const cache = newCache();
    await cache.answer(visit('/en', { 'accept-encoding': 'br' }), page(words));
    const before = cache.bytes;
    // Only a page that is asked for again is worth it.
    await cache.answer(visit('/en', { 'accept-encoding': 'br' }), page(words));
    for (let look = 0; look < 60 && cache.bytes >= before; look++) await Bun.sleep(100);
    expect(cache.bytes).toBeLessThan(before);
    const bytes = await cache.kept(visit('/en', { 'accept-encoding': 'br' }))?.arrayBuffer();
    expect(brotliDecompressSync(bytes ?? new ArrayBuffer(0)).toString()).toBe(words);
    expect(await cache.kept(visit('/en'))?.text()).toBe(words);
  });
});
