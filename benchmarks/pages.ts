import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../tests/ports.ts';
import { median, note, percentile } from './figures.ts';
import { load } from './load.ts';
import { type Measured, newFolder } from './publication.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 64;
const SERVER_CORE = 0;
const LOAD_CORE = 1;

/** The article page with 100 comments from the cache, beside nginx with the same bytes, in turns on the same core. */
export async function keptPages(publication: Measured, path: string, named: string): Promise<number> {
  const address = publication.url + path;
  const headers = { 'accept-encoding': 'gzip' };
  const page = await (await fetch(address)).text();
  const nginx = await startNginx(page);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    const run = (url: string, seconds: number) =>
      load(url, { seconds, connections: CONNECTIONS, core: LOAD_CORE, headers });
    await run(address, 2);
    await run(nginx.url, 2);
    for (let round = 0; round < ROUNDS; round++) {
      ours.push((await run(address, SECONDS)).perSecond);
      theirs.push((await run(nginx.url, SECONDS)).perSecond);
    }
  } finally {
    await nginx.stop();
  }
  const ratio = median(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN)));
  note({
    what: `${named}, cached, gzip, ${(page.length / 1024).toFixed(0)} KB plain, one core each`,
    measured: `${ratio.toFixed(2)} × nginx (${Math.round(median(ours))} and ${Math.round(median(theirs))} a second)`,
    target: '≥ 1.0 × nginx, floor 0.8',
    reached: ratio >= 1,
  });
  return median(ours);
}

/** nginx with one worker on the server's core and the page on disk, plain and compressed, with ETag. */
async function startNginx(page: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = newFolder();
  const port = freePort();
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(page, { level: 6 }));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; etag on; gzip_static on; gzip_vary on;
  open_file_cache max=100; types { text/html html; } charset utf-8;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}; add_header Cache-Control no-cache; }
}`,
  );
  const child = Bun.spawn(['taskset', '-c', String(SERVER_CORE), 'nginx', '-c', join(folder, 'nginx.conf')], {
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
    stdout: 'ignore',
    stderr: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/page.html`;
  for (let wait = 0; wait < 100; wait++) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    ) {
      return {
        url,
        stop: async () => {
          child.kill('SIGTERM');
          await child.exited;
        },
      };
    }
    await Bun.sleep(20);
  }
  throw new Error('nginx did not start');
}

/** The same page right after each of many changes: rendered, compressed and kept while the reader waits. */
export async function changedPages(publication: Measured, path: string, named: string): Promise<void> {
  const times: number[] = [];
  for (let change = 0; change < 300; change++) {
    const reaction = await fetch(`${publication.url}${path}/reaction`, {
      method: 'POST',
      body: new URLSearchParams({ value: change % 2 === 0 ? 'like' : 'dislike' }),
      headers: {
        origin: publication.url,
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `10.1.${change % 250}.7`,
      },
      redirect: 'manual',
    });
    if (reaction.status !== 303) throw new Error(`a reaction was answered with ${reaction.status}`);
    const began = performance.now();
    await (await fetch(publication.url + path, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer();
    times.push(performance.now() - began);
  }
  const p99 = percentile(times, 0.99);
  note({
    what: `${named} right after a change (render, compress, keep)`,
    measured: `p99 ${p99.toFixed(1)} ms, median ${median(times).toFixed(1)} ms`,
    target: 'p99 ≤ 25 ms',
    reached: p99 <= 25,
  });
}
