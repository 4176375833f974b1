import { afterAll, describe, expect, test } from 'bun:test';
import { type RunningPublication, removeData, startPublication } from './running.ts';

const path = '/en/water-returns-to-the-old-city';
const likes = (html: string) => Number(/value="like">[^<]*?(\d+)</.exec(html)?.[1]);

describe.each(['sqlite', 'postgres'] as const)('two processes on one database (%s)', (kind) => {
  if (process.env.CI !== 'true' && (process.env.ONLY_DATABASE ?? kind) !== kind) return;
  const running: RunningPublication[] = [];
  afterAll(async () => {
    for (const publication of running) await publication.stop();
    for (const publication of running) removeData(publication);
  });

  // How soon is measured in `benchmarks/visible.ts`; here only that it comes by itself.
  test('show each other’s changes after a moment, and their own at once', async () => {
    const one = await startPublication(kind);
    running.push(one);
    const two = await startPublication(kind, { at: one });
    running.push(two);
    const read = async (publication: RunningPublication) => likes(await (await fetch(publication.url + path)).text());
    const like = async (publication: RunningPublication) => {
      const answer = await fetch(`${publication.url}${path}/reaction`, {
        method: 'POST',
        body: new URLSearchParams({ value: 'like' }),
        headers: { origin: publication.url },
        redirect: 'manual',
      });
      expect(answer.status).toBe(303);
    };
    const first = await read(one);
    expect(first).toBeGreaterThan(0);
    expect(await read(two)).toBe(first);
    for (let n = 1; n <= 10; n++) {
      const [here, there] = n % 2 === 0 ? ([one, two] as const) : ([two, one] as const);
      await like(here);
      const began = performance.now();
      expect(await read(here)).toBe(first + n);
      while ((await read(there)) !== first + n) {
        if (performance.now() - began > 20_000) throw new Error(`the other process shows ${await read(there)}`);
        await Bun.sleep(5);
      }
    }
    // Both sign alike: a receipt of one is a receipt of the other.
    const posted = await fetch(`${one.url}${path}/comments`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Nadia', email: '', body: 'The tank is full again.' }),
      headers: { origin: one.url },
      redirect: 'manual',
    });
    const receipt = posted.headers.get('location') ?? '';
    expect(receipt).toContain('/receipts/');
    expect((await fetch(two.url + receipt)).status).toBe(200);
  }, 60_000);
});
