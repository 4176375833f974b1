import { keepSettings, ruleSettingsOf } from '../src/comments/rule-settings.ts';
import { note } from './figures.ts';
import { load } from './load.ts';
import type { Measured } from './publication.ts';
import { commentCount, withRows } from './rows.ts';

// A new commenter from a network of their own with words of their own, each time.
export const script = (origin: string) => `
local words = {"water","bridge","kettle","morning","nobody","lantern","council","market","ferry","winter","street","river"}
local n = 0
math.randomseed(os.time())
request = function()
  n = n + 1
  local text = "Comment+" .. n .. "+" .. math.random(1, 1e9)
  while #text < 300 do text = text .. "+" .. words[math.random(#words)] end
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  wrk.headers["Origin"] = "${origin}"
  wrk.headers["Sec-Fetch-Site"] = "same-origin"
  wrk.headers["X-Forwarded-For"] = math.random(11, 190) .. "." .. math.random(0, 255) .. "." .. math.random(0, 255) .. "." .. math.random(1, 254)
  return wrk.format("POST", nil, nil, "name=Reader+" .. n .. "&email=&body=" .. string.sub(text, 1, 300))
end`;

/** Comments of 300 characters by distinct commenters, all rules on, each answered after its commit is on disk. */
export async function posting(publication: Measured, path: string, named: string): Promise<number> {
  const post = (seconds: number) =>
    load(`${publication.url}${path}/comments`, { seconds, connections: 64, core: 1, script: script(publication.url) });
  // All rules are on; the two that stop floods are set to what this load is, which is one.
  await withRows(publication, (db) =>
    db.write(async (tx) =>
      keepSettings(tx, { ...(await ruleSettingsOf(tx)), perArticle: 1_000_000, perPublication: 1_000_000 }),
    ),
  );
  await Bun.sleep(1500);
  await post(2);
  const before = await withRows(publication, commentCount);
  const least = publication.databaseUrl === undefined ? 5000 : 2000;
  const { perSecond, p99, requests, failed } = await post(10);
  const stored = (await withRows(publication, commentCount)) - before;
  note({
    what: `${named}, ${publication.databaseUrl === undefined ? 'SQLite' : 'PostgreSQL on the same machine, with fsync'}`,
    measured: `${Math.round(perSecond)} a second, p99 ${p99.toFixed(0)} ms; ${requests} answered, ${failed} refused, ${stored} stored`,
    target: `≥ ${least.toLocaleString('en')} a second, p99 ≤ 50 ms`,
    reached: perSecond >= least && p99 <= 50 && failed === 0 && stored >= requests,
  });
  return perSecond;
}
