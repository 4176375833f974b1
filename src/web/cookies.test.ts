import { expect, test } from 'bun:test';
import { readConfig } from '../config.ts';
import { commenterOf, rememberedCommenter } from './cookies.ts';

const newsroom = { secret: new Uint8Array(32).fill(7), config: readConfig({ PUBLIC_URL: 'https://gazette.example' }) };

function browser(cookie?: string): Request {
  return new Request('https://gazette.example/', cookie === undefined ? {} : { headers: { cookie } });
}

function kept(setCookie: string): string {
  return setCookie.split(';')[0] ?? '';
}

test('a commenter is known again by the cookie, and by nothing else', () => {
  const { commenterId, setCookie } = rememberedCommenter(newsroom, browser());
  expect(commenterOf(newsroom, browser(kept(setCookie)))).toBe(commenterId);
  expect(rememberedCommenter(newsroom, browser(`other=1; ${kept(setCookie)}`)).commenterId).toBe(commenterId);
  expect(commenterOf(newsroom, browser())).toBeUndefined();
});

test('a cookie that was made up or signed elsewhere is nobody’s', () => {
  const { commenterId, setCookie } = rememberedCommenter(newsroom, browser());
  const other = { ...newsroom, secret: new Uint8Array(32).fill(8) };
  for (const forged of [
    commenterId,
    `${commenterId}.`,
    `${commenterId}.AAAA`,
    `${commenterId}x.${kept(setCookie).split('.')[1]}`,
  ]) {
    expect(commenterOf(newsroom, browser(`commenter=${forged}`))).toBeUndefined();
  }
  expect(commenterOf(other, browser(kept(setCookie)))).toBeUndefined();
});

test('the cookie stays out of scripts and, where readers come by https, off the open wire', () => {
  expect(rememberedCommenter(newsroom, browser()).setCookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  const open = { ...newsroom, config: readConfig({ PUBLIC_URL: 'http://gazette.example' }) };
  expect(rememberedCommenter(open, browser()).setCookie).not.toContain('Secure');
});
