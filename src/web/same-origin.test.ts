import { describe, expect, test } from 'bun:test';
import { Hono } from 'hono';
import { type Door, sameOrigin } from './same-origin.ts';

const own = 'https://gazette.example';

async function answer(door: Door, headers: Record<string, string>, method = 'POST'): Promise<number> {
  const app = new Hono().use(sameOrigin(own, door)).all('/', (c) => c.text('taken'));
  return (await app.request('https://gazette.example/', { method, headers: { host: 'gazette.example', ...headers } }))
    .status;
}

const cases: [what: string, headers: Record<string, string>, site: number, desk: number][] = [
  ['from the publication’s own page', { origin: own, 'sec-fetch-site': 'same-origin' }, 200, 200],
  ['with only the right Origin', { origin: own }, 200, 200],
  ['with only Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }, 200, 200],
  ['sent again from the browser’s history', { origin: own, 'sec-fetch-site': 'none' }, 200, 200],
  ['that says nothing of its origin', {}, 200, 403],
  ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403, 403],
  ['from another site, by a browser without Sec-Fetch-Site', { origin: 'https://evil.example' }, 403, 403],
  ['from a sister site', { origin: 'https://shop.gazette.example', 'sec-fetch-site': 'same-site' }, 403, 403],
  ['from a sandboxed page', { origin: 'null' }, 403, 403],
  ['from a sandboxed page that claims to be ours', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 403, 403],
  ['with the right Origin but a cross-site fetch', { origin: own, 'sec-fetch-site': 'cross-site' }, 403, 403],
  [
    'with a foreign Origin but a same-origin fetch',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    403,
    403,
  ],
  ['from the same name by http', { origin: 'http://gazette.example' }, 403, 403],
  ['from another port', { origin: 'https://gazette.example:8443' }, 403, 403],
  ['with an Origin that only begins like ours', { origin: 'https://gazette.example.evil.example' }, 403, 403],
  ['with a word nobody knows in Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin, cross-site' }, 403, 403],
];

describe.each(['site', 'desk'] as const)('at the %s', (door) => {
  test.each(cases)('a form %s', async (_what, headers, site, desk) => {
    expect(await answer(door, headers)).toBe(door === 'site' ? site : desk);
  });

  test('reading is never refused', async () => {
    expect(await answer(door, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(200);
  });
});

test('a newsroom opened under another name of the same machine takes its own forms', async () => {
  const headers = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
  expect(await answer('desk', headers)).toBe(200);
  expect(await answer('desk', { ...headers, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await answer('desk', { host: 'localhost:3000', origin: 'http://localhost:3000' })).toBe(403);
});
