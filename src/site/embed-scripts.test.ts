import { expect, test } from 'bun:test';
import { Hono } from 'hono';
import { answerEmbedScript, embedScript } from './embed-scripts.ts';

test('the script that other sites load stays under twelve kilobytes, the one for numbers under one', async () => {
  expect((await embedScript('conversation')).gzip.length).toBeLessThanOrEqual(12 * 1024);
  expect((await embedScript('counts')).gzip.length).toBeLessThanOrEqual(1024);
});

test('it stays at its address, is kept for an hour and asked for again by its tag', async () => {
  const door = new Hono();
  door.get('/embed.js', (c) => answerEmbedScript(c, 'conversation'));
  const first = await door.request('/embed.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect(first.headers.get('cache-control')).toBe('public, max-age=3600, stale-while-revalidate=86400');
  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(first.headers.get('vary')).toBe('Accept-Encoding');
  const again = await door.request('/embed.js', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('it says nothing in any language: its words come with the data', async () => {
  const text = new TextDecoder().decode((await embedScript('conversation')).plain);
  const strings = [...text.matchAll(/(["'`])((?:(?!\1).)*)\1/g)].map(([, , words = '']) => words);
  // A sentence has a capital or a blank between letters; what the script names is elements, fields and events.
  expect(strings.filter((words) => /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/.test(words))).toEqual([]);
});
