import sharp from 'sharp';
import { newId } from '../src/database/ids.ts';
import { insertRows } from '../src/database/rows.ts';
import type { PhotoRow } from '../src/database/tables.ts';
import { matchingOf } from '../src/photos/description.ts';
import { median, note, percentile } from './figures.ts';
import type { Measured } from './publication.ts';
import { withRows } from './rows.ts';
import { signIn } from './visible.ts';

const ROUNDS = 5;

/**
 * A photo of 24 megapixels from the first byte sent to every size in JPEG and WebP, and what readers of `path` notice of it:
 * eight hundred requests a second, before and meanwhile. Returns the session's cookie.
 */
export async function photoUsable(publication: Measured, path: string): Promise<string> {
  const cookie = await signIn(publication);
  const files = await Promise.all(Array.from({ length: ROUNDS }, (_, round) => largePhoto(round)));
  const quiet = await reading(publication, path, () => Bun.sleep(5000));
  const answered: number[] = [];
  const usable: number[] = [];
  const beside = await reading(publication, path, async () => {
    for (const file of files) {
      const form = new FormData();
      form.set('file', new File([file], 'large.jpg', { type: 'image/jpeg' }));
      const began = performance.now();
      const answer = await fetch(`${publication.url}/desk/photos`, {
        method: 'POST',
        body: form,
        headers: { cookie, origin: publication.url, accept: 'application/json' },
      });
      const { id } = (await answer.json()) as { id: string };
      answered.push(performance.now() - began);
      await withRows(publication.dataDir, async (db) => {
        const isSized = () =>
          db
            .selectFrom('photos')
            .select('id')
            .where('id', '=', id)
            .where('sized_at', 'is not', null)
            .executeTakeFirst();
        while ((await isSized()) === undefined) await Bun.sleep(10);
      });
      usable.push(performance.now() - began);
    }
  });
  const seconds = (values: readonly number[]) => `${(median(values) / 1000).toFixed(1)} s`;
  const longest = Math.max(...usable);
  note({
    what: `photo of 24 megapixels (${(median(files.map((file) => file.length)) / 1_000_000).toFixed(0)} MB): answered, and usable in JPEG and WebP`,
    measured: `answered after ${seconds(answered)}; usable after ${seconds(usable)}, longest of ${ROUNDS} ${(longest / 1000).toFixed(1)} s`,
    target: '≤ 4 s',
    reached: longest <= 4000,
  });
  note({
    what: 'a reader’s page meanwhile, 800 a second',
    measured: `p99 ${beside.p99.toFixed(1)} ms (before ${quiet.p99.toFixed(1)} ms), longest ${beside.longest.toFixed(0)} ms, ${beside.count} requests`,
    target: 'p99 ≤ 5 ms',
    reached: beside.p99 <= 5,
  });
  return cookie;
}

const PHOTOS = 100_000;

/** The library with a hundred thousand photos, each of its questions. */
export async function libraryAtScale(publication: Measured, cookie: string): Promise<void> {
  const words = Array.from({ length: 4000 }, (_, place) => `word${place.toString(36)}`);
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(Math.random() * 4000)]).join(' ');
  await withRows(publication.dataDir, async (db) => {
    for (let from = 0; from < PHOTOS; from += 2000) {
      const rows = Array.from({ length: 2000 }, (_, place) => photoRow(from + place, some(16), some(2)));
      await db.write((tx) => insertRows(tx, 'photos', rows));
    }
  });
  const questions = {
    'the newest': '',
    'a word in many': `?q=${words[17]}`,
    'a word in none': '?q=zzzzzz',
    'without credit, none': '?standing=without-credit',
    'in no article': '?standing=unused',
    'shown to readers': '?standing=published',
    expiring: '?standing=expiring',
    'mine, none': '?mine=yes',
    'one day': '?since=2026-01-02&until=2026-01-02',
  };
  for (const [what, query] of Object.entries(questions)) {
    const taken: number[] = [];
    for (let round = 0; round < 8; round++) {
      const began = performance.now();
      const answer = await fetch(`${publication.url}/desk/photos${query}`, { headers: { cookie } });
      if (answer.status !== 200) throw new Error(`the library answered ${answer.status}`);
      await answer.text();
      if (round > 0) taken.push(performance.now() - began);
    }
    const middle = median(taken);
    note({
      what: `library of ${PHOTOS} photos: ${what}`,
      measured: `${middle.toFixed(0)} ms, longest of 7 ${Math.max(...taken).toFixed(0)} ms`,
      target: '≤ 50 ms',
      reached: middle <= 50,
    });
  }
}

/** Asks for a page again and again, whatever else goes on, until `work` is done. */
async function reading(publication: Measured, path: string, work: () => Promise<unknown>) {
  const reader = new Worker(new URL('./reader.ts', import.meta.url));
  const told = new Promise<number[]>((resolve) => {
    reader.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
  });
  reader.postMessage({ url: publication.url + path });
  await work();
  reader.postMessage('enough');
  const taken = await told;
  reader.terminate();
  return { p99: percentile(taken, 0.99), longest: Math.max(...taken), count: taken.length };
}

/** A photo as a camera makes it: noise and soft shapes, so that no coder has it too easy. */
async function largePhoto(round: number): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian' as const, mean: 120 + round, sigma: 22 };
  const bytes = await sharp({ create: { width: 6000, height: 4000, channels: 3, background: '#777', noise } })
    .blur(0.8)
    .jpeg({ quality: 88 })
    .toBuffer();
  return new Uint8Array(bytes);
}

function photoRow(place: number, caption: string, credit: string): PhotoRow {
  const at = new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
  return {
    ...{ id: newId(at), kind: 'photo', width: 1200, height: 800, format: 'jpeg', digest: `bench-${place}` },
    ...{ caption, credit, alternative_text: caption, rights: '', copyright: null },
    matching: matchingOf({ caption, credit, alternativeText: caption, copyright: '' }),
    ...{ widths_json: '[360,640,960,1200]', sized_at: at, focal_x: null, focal_y: null },
    ...{ crops_json: null, cuts_json: '{}', expires_on: place % 50 === 0 ? '2026-12-01' : null },
    ...{ avif_at: at, avif_failed_at: null, binned_at: null, binned_by: null, sample_at: null, uploaded_by: null },
    created_at: at,
  };
}
