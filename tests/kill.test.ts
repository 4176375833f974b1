import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/database/open.ts';
import { startDurablePostgres } from './postgres.ts';
import { manyNetworks, postAs } from './posting.ts';
import { type RunningPublication, removeData, startPublication } from './running.ts';

const POSTS = 1000;
const AT_ONCE = 16;
// A life ends after a random number of answers, so that about a dozen kills fall into the thousand posts.
const LONGEST_LIFE = 160;

describe.each(['sqlite', 'postgres'] as const)('a program that is killed (%s)', (kind) => {
  if (process.env.CI !== 'true' && (process.env.ONLY_DATABASE ?? kind) !== kind) return;
  const server = kind === 'postgres' ? startDurablePostgres() : undefined;
  let at: RunningPublication | undefined;
  afterAll(() => {
    if (at !== undefined) removeData(at);
  });

  test('has lost no comment that it acknowledged', async () => {
    const acknowledged = new Set<string>();
    const refused: number[] = [];
    let sent = 0;
    let lives = 0;
    at = await startPublication(kind, {
      env: manyNetworks,
      ...(server && { at: { ...emptyPlace(), databaseUrl: server.url } }),
    });
    let publication = at;
    while (acknowledged.size < POSTS) {
      if (lives > 0) publication = await startPublication(kind, { env: manyNetworks, at });
      lives++;
      const life = acknowledged.size + 1 + Math.floor(Math.random() * LONGEST_LIFE);
      let dead = false;
      const poster = async () => {
        while (!dead) {
          const n = ++sent;
          const body = `Comment ${n} of the night in which the power failed ${lives} times.`;
          try {
            const status = await postAs(publication, n, body);
            if (status === 303) acknowledged.add(body);
            else refused.push(status);
          } catch {
            // The connection was cut: nothing was acknowledged, and the comment may be there or not.
            return;
          }
        }
      };
      const posters = Array.from({ length: AT_ONCE }, poster);
      while (acknowledged.size < life && refused.length === 0 && publication.process.exitCode === null)
        await Bun.sleep(1);
      expect([refused, publication.process.exitCode]).toEqual([[], null]);
      await Bun.sleep(Math.random() * 5);
      publication.process.kill('SIGKILL');
      // Every other time the database's server goes down with it.
      if (lives % 2 === 0) server?.crash();
      await publication.process.exited;
      dead = true;
      await Promise.all(posters);
    }
    // It starts again and reads what is there; then the rows are compared.
    publication = await startPublication(kind, { env: manyNetworks, at });
    expect(await postAs(publication, ++sent, 'The light is back.')).toBe(303);
    expect(await publication.stop()).toBe(0);
    const db = await openDatabase(at);
    const rows = await db.selectFrom('comments').select(['id', 'body', 'version']).execute();
    const decisions = await db.selectFrom('decisions').select(['comment_id', 'version']).execute();
    await db.close();
    const stored = new Set(rows.map((row) => row.body));
    expect([...acknowledged].filter((body) => !stored.has(body))).toEqual([]);
    // What was not acknowledged is there whole or not at all.
    const whole = new Set(decisions.map((row) => `${row.comment_id} ${row.version}`));
    expect(rows.filter((row) => !whole.has(`${row.id} ${row.version}`))).toEqual([]);
    expect(lives).toBeGreaterThan(5);
  }, 300_000);
});

function emptyPlace() {
  return { dataDir: mkdtempSync(join(tmpdir(), 'onrecord-run-')) };
}
