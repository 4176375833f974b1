import { expect, spyOn, test } from 'bun:test';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { readConfig } from '../src/config.ts';
import { openPages } from '../src/pages/cache.ts';
import { buildServer } from '../src/server.ts';
import { openNewsroom, serve } from '../src/start.ts';
import { onBothDatabases, type TestPlace } from './databases.ts';
import { firstAdministrator, signedInAs } from './desk-visitor.ts';
import { testNewsroom } from './newsroom.ts';
import { publishedArticle } from './published-article.ts';

const places = (what: string) => [
  `/${what}`,
  `/en/${what}`,
  `/en?page=${what}`,
  `/en/section/${what}`,
  `/en/topic/${what}`,
  `/en/author/${what}`,
  `/en/receipts/${what}`,
  `/en/receipts/${what}/version`,
  `/en/receipts/${what}/withdrawal`,
  `/${what}/receipts/x/version`,
  `/en/water-returns?comments=${what}`,
  `/en/water-returns?reply=${what}`,
  `/en/water-returns/comments/${what}`,
  `/en/${what}/comments`,
  `/en/${what}/reaction`,
  `/photos/${what}/640.jpg`,
  `/assets/${what}`,
  `/desk/sign-in?back=${what}&language=${what}&done=${what}`,
  `/desk/set-up/${what}`,
  `/desk/invitation/${what}`,
  `/desk/password/${what}`,
];

const deskPlaces = (what: string) => [
  `/desk/${what}`,
  `/desk/articles/${what}`,
  `/desk/articles/${what}/preview`,
  `/desk/articles/${what}/revisions/1`,
  `/desk/articles?edition=${what}&state=${what}&before=${what}`,
  `/desk/articles/new?edition=${what}&sibling=${what}`,
  `/desk/photos?q=${what}&words=${what}&before=${what}`,
  `/desk/photos/${what}`,
  `/desk/comments?state=${what}&article=${what}&after=${what}&at=${what}&decided=${what}&done=${what}`,
  `/desk/comments/${what}`,
  `/desk/policy/${what}`,
  `/desk/audit?before=${what}`,
  `/desk/people?done=${what}`,
  `/desk/settings/editions/${what}`,
  `/desk/settings/editions/${what}/sections`,
  `/desk/settings/sections/${what}`,
  `/desk/settings/topics/${what}`,
  `/desk/settings/authors/${what}`,
];

// NUL, line ends, a lone surrogate, what is no UTF-8, a climb, another host, a quote, a very long word, no property.
const nonsense = [
  '%00',
  'a%00b',
  'a%0d%0aSet-Cookie:%20x=y',
  '%ED%A0%80',
  '%ff',
  '%',
  '..%2f..%2fetc%2fpasswd',
  '%2f%2fevil.example',
  '%5cevil.example',
  `'"%3Cscript%3E`,
  'x'.repeat(3000),
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  '%E2%80%AE',
];

onBothDatabases('an address that is none', ({ open, place }) => {
  test('is refused or led elsewhere in this house, never a fault of ours and never kept', async () => {
    const logged = spyOn(console, 'error');
    const db = await open();
    await publishedArticle(db);
    const pages = await openPages(db, { bytes: 1024 * 1024, databaseUrl: undefined });
    const newsroom = testNewsroom(db, tmpdir(), { pages });
    try {
      const wrong: string[] = [];
      const server = buildServer(newsroom);
      const jonas = await signedInAs(newsroom, await firstAdministrator(newsroom));
      const look = async (path: string, answer: Response) => {
        const location = answer.headers.get('location') ?? '/';
        const body = await answer.text();
        if (answer.status >= 500) wrong.push(`${answer.status} ${path}`);
        if (!/^\/(?![/\\])/.test(location)) wrong.push(`${path} leads to ${location}`);
        if (answer.headers.get('set-cookie')?.includes('x=y')) wrong.push(`${path} sets a cookie`);
        if (/\n\s+at /.test(body) || body.includes('\'"<script>')) wrong.push(`${path} shows ${body}`);
      };
      for (const what of nonsense) {
        for (const path of places(what)) {
          for (const method of ['GET', 'HEAD']) {
            const request = new Request(new URL(path, 'http://newsroom.test'), { method, redirect: 'manual' });
            await look(path, await server.fetch(request));
          }
        }
        for (const path of deskPlaces(what)) await look(path, await jonas.get(path));
      }
      expect(wrong).toEqual([]);
      expect(logged).not.toHaveBeenCalled();
    } finally {
      logged.mockRestore();
      await pages.close();
    }
  }, 60_000);

  test('because its Host header is none, is refused without a word in the log', async () => {
    const logged = spyOn(console, 'error');
    const running = serve(await openNewsroom(readConfig({ PORT: '0', ...toEnvironment(await place()) })));
    try {
      for (const host of ['', 'a/b', 'evil?page=2', '[::']) {
        const answer = await sent(running.port, `GET /en/about HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
        expect([host, answer.split('\r\n')[0]]).toEqual([host, 'HTTP/1.1 400 Bad Request']);
      }
      expect(logged).not.toHaveBeenCalled();
    } finally {
      logged.mockRestore();
      await running.stop();
    }
  });
});

function toEnvironment({ dataDir, databaseUrl }: TestPlace) {
  return { DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
}

/** What a server on this machine answers to exactly these bytes. */
function sent(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
