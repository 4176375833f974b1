import { newId, timestamp } from '../src/database/ids.ts';
import { bundleScript } from '../src/web/bundles.ts';
import { newVisitor, openBrowser } from '../tests/browser/browser.ts';
import { median, note, percentile } from './figures.ts';
import { newFolder, start } from './publication.ts';
import { addComments, allSizesMade, articleId, withRows } from './rows.ts';

const SLUG = 'quay-path-closed-for-two-weeks';
const COMMENTS = 20;
const ROUNDS = 15;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** The conversation in another site's page: what its script weighs, and how soon after it the comments are there. */
export async function embed(): Promise<void> {
  const { gzip } = await bundleScript('embed/conversation');
  note({
    what: 'embed: the one script, gzip',
    measured: kilobytes(gzip.length),
    target: '≤ 12 KB',
    reached: gzip.length <= 12 * 1024,
  });
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  const radio = Bun.serve({ hostname: 'localhost', port: 0, fetch: () => page() });
  const { article, siteId } = await withSite(dataDir, `http://localhost:${radio.port}`);
  const publication = await start(dataDir);
  // Until then the newsroom is still at work on the sample's photos.
  await allSizesMade(dataDir);
  const page = () =>
    new Response(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Radio</title><link rel="icon" href="data:,">
      <script src="${publication.url}/embed.js" async></script>
      <onrecord-conversation eager src="${publication.url}/en/embed/${siteId}" article="${article}"></onrecord-conversation></html>`,
      { headers: { 'content-type': 'text/html; charset=utf-8' } },
    );
  const browser = await openBrowser();
  try {
    const times: number[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      // Another visitor each time: nothing is kept from before. The first two warm the newsroom and the browser.
      const visitor = await newVisitor(browser, { viewport: { width: 412, height: 823 } });
      await visitor.page.addInitScript(seeWhenPainted);
      await visitor.page.goto(`http://localhost:${radio.port}/`);
      const painted = await visitor.page.waitForFunction(() => (window as unknown as { painted?: number }).painted);
      if (round >= 0) times.push(Number(await painted.jsonValue()));
      await visitor.leave();
    }
    note({
      what: `embed: from its script to the first paint of ${COMMENTS} comments, on this machine`,
      measured: `median ${median(times).toFixed(0)} ms, p90 ${percentile(times, 0.9).toFixed(0)} ms, slowest of ${ROUNDS} ${Math.max(...times).toFixed(0)} ms`,
      target: '≤ 100 ms',
      reached: median(times) <= 100,
    });
  } finally {
    await browser.close();
    await publication.stop();
    await radio.stop(true);
  }
}

/** Runs in the page: milliseconds from the script's last byte to the frame after the one that shows the comments. */
function seeWhenPainted(): void {
  addEventListener('onrecord-shown', () => {
    requestAnimationFrame(() => {
      // A frame's own callbacks come before it is painted, a message after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const [script] = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('/embed.js')) as PerformanceResourceTiming[];
        Object.assign(window, { painted: performance.now() - (script?.responseEnd ?? Number.NaN) });
      };
      port2.postMessage(undefined);
    });
  });
}

/** Lets pages of `origin` carry the conversation, and puts comments under an article; the newsroom is not running. */
function withSite(dataDir: string, origin: string): Promise<{ article: string; siteId: string }> {
  return withRows(dataDir, async (db) => {
    const article = await articleId(db, SLUG);
    await addComments(db, article, COMMENTS);
    const edition = await db.selectFrom('editions').select('id').where('code', '=', 'en').executeTakeFirstOrThrow();
    const site = {
      id: newId(),
      name: 'Radio',
      edition_id: edition.id,
      origins_json: JSON.stringify([origin]),
      key_version: 1,
      made_by: null,
      closed_at: null,
      created_at: timestamp(),
    };
    await db.write((tx) => tx.insertInto('sites').values(site).execute());
    return { article, siteId: site.id };
  });
}
