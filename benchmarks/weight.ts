import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { newVisitor, openBrowser } from '../tests/browser/browser.ts';
import { note } from './figures.ts';
import type { Measured } from './publication.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** What the article page weighs on the wire, and what a browser asks for to show it. */
export async function pageWeight(publication: Measured, path: string): Promise<void> {
  const page = await (await fetch(publication.url + path)).text();
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const small = brotliCompressSync(page, best).length;
  const quick = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  note({
    what: 'HTML and CSS of the sample’s longest article with 24 comments, brotli 11',
    measured: `${kilobytes(small)} (brotli 5 ${kilobytes(quick)}, gzip ${kilobytes(gzipSync(page).length)})`,
    target: '≤ 14 KB',
    reached: small <= 14 * 1024,
  });
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');
  let scriptBytes = 0;
  let nearBytes = 0;
  for (const src of scripts) {
    const script = await (await fetch(publication.url + src)).text();
    scriptBytes += brotliCompressSync(script, best).length;
    // The one that is fetched when the reader comes near the conversation is named in the first.
    const [near] = /\/assets\/conversation-[\w-]+\.js/.exec(script) ?? [];
    if (near !== undefined)
      nearBytes = brotliCompressSync(await (await fetch(publication.url + near)).text(), best).length;
  }
  note({
    what: 'scripts at load, brotli',
    measured: kilobytes(scriptBytes),
    target: '≤ 3 KB',
    reached: scriptBytes <= 3 * 1024,
  });
  note({
    what: 'scripts near the conversation, brotli',
    measured: kilobytes(nearBytes),
    target: '≤ 5 KB more',
    reached: nearBytes > 0 && nearBytes <= 5 * 1024,
  });
  await inBrowser(publication, path);
}

async function inBrowser(publication: Measured, path: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const { page } = await newVisitor(browser, { viewport: { width: 412, height: 823 }, isMobile: true });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() !== 'image' || !request.url().includes('/photos/')) asked.push(request.url());
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    // A slow telephone line as Lighthouse simulates it: 1.6 Mbit/s, 150 ms; and a processor four times slower.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let bytes = 0;
    const photos = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.url.includes('/photos/')) photos.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!photos.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(publication.url + path, { waitUntil: 'load' });
    await page.waitForTimeout(2000);
    const largest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    note({
      what: 'first view of an article: requests and bytes besides photos',
      measured: `${asked.length} requests, ${kilobytes(bytes)} with headers`,
      target: '2 requests, ≤ 17 KB',
      reached: asked.length <= 2 && bytes <= 17 * 1024,
    });
    note({
      what: 'largest contentful paint, 1.6 Mbit/s, 150 ms, processor 4 times slower',
      measured: `${(largest / 1000).toFixed(2)} s`,
      target: '≤ 1.2 s',
      reached: largest <= 1200,
    });
  } finally {
    await browser.close();
  }
}
