import { expect, test } from 'bun:test';
import { Hono } from 'hono';
import { securityHeaders, withSecurityHeaders } from './security-headers.ts';

const door = new Hono();
door.use(withSecurityHeaders({ styles: [], https: true }));
door.get('/plain', () => new Response('words'));
door.get('/own', () => {
  const headers = securityHeaders({ styles: ["'sha256-x'"], https: true, framedBy: ['https://radio.example'] });
  return new Response('words', { headers });
});
door.get('/unchanged', () => new Response(null, { status: 304, headers: { etag: '"x"' } }));

const policyOf = async (path: string) => (await door.request(path)).headers.get('content-security-policy');

test('every answer is protected, and a page that states its own policy keeps it', async () => {
  expect(await policyOf('/plain')).toContain("frame-ancestors 'none'");
  expect(await policyOf('/own')).toContain('frame-ancestors https://radio.example');
});

test('word that a page is unchanged leaves the policy that the browser keeps with it', async () => {
  const answer = await door.request('/unchanged');
  expect([...answer.headers]).toEqual([['etag', '"x"']]);
});
