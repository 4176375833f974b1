import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { originOf, pageAddress } from './page-address.ts';

const origins = ['https://radio.example', 'https://www.radio.example:8443'];
const one = (page: string, canonical?: string) => pageAddress(origins, { page, canonical });

test('readers who came by different ways find one conversation', () => {
  const plain = 'https://radio.example/news/river';
  for (const way of [
    'https://radio.example/news/river/',
    'https://radio.example:443/news/river#comments',
    'HTTPS://RADIO.example/news/river?utm_source=mail&utm_medium=x',
    'https://radio.example/news/river?fbclid=1&gclid=2&%75tm_source=3',
    'https://radio.example/news/./x/../river?',
    'https://radio.example/news/%72iver',
  ])
    expect(one(way)).toBe(plain);
  expect(one('https://radio.example')).toBe('https://radio.example/');
  expect(one('https://radio.example/?b=2&a=1')).toBe(one('https://radio.example/?a=1&b=2'));
  expect(one('https://radio.example/caf%65%CC%81')).toBe(one('https://radio.example/caf%C3%A9'));
  expect(one('https://radio.example/ماء')).toBe(one('https://radio.example/%d9%85%d8%a7%d8%a1'));
});

test('pages that are two stay two', () => {
  expect(one('https://radio.example/?p=1')).not.toBe(one('https://radio.example/?p=2'));
  expect(one('https://radio.example/?a=1&a=2')).not.toBe(one('https://radio.example/?a=2&a=1'));
  expect(one('https://radio.example/A')).not.toBe(one('https://radio.example/a'));
  expect(one('https://radio.example/a%2Fb')).not.toBe(one('https://radio.example/a/b'));
});

test('a canonical address counts on the site’s own origins and nowhere else', () => {
  const canonical = 'https://www.radio.example:8443/river';
  expect(one('https://radio.example/river?print=1', canonical)).toBe(canonical);
  expect(one('https://radio.example/river', 'https://other.example/river')).toBe('https://radio.example/river');
  expect(one('https://other.example/river', canonical)).toBeUndefined();
});

test('what is no page of the site has no conversation', () => {
  for (const page of [
    '',
    'radio.example/news',
    'javascript:alert(1)',
    'javascript://radio.example/%0aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://radio.example/1',
    'http://radio.example/news',
    'https://radio.example:444/news',
    'https://radio.example.evil.example/',
    'https://radio.example@evil.example/',
    'https://reader:secret@radio.example/',
    'https://evil.example/https://radio.example/',
    `https://radio.example/${'x'.repeat(2000)}`,
  ])
    expect(one(page)).toBeUndefined();
});

test('a path of bytes that are no letters keeps its spelling', () => {
  expect(one('https://radio.example/%ff%fe')).toBe('https://radio.example/%ff%fe');
});

test('an address that was normalised once stays as it is, and stays on its origin', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 4 }),
      fc.array(fc.tuple(part, part), { maxLength: 4 }),
      part,
      (path, words, hash) => {
        const page = `https://radio.example/${path.map(encodeURIComponent).join('/')}?${new URLSearchParams(words)}#${encodeURIComponent(hash)}`;
        const once = one(page);
        if (once === undefined) return page.length > 2000;
        return new URL(once).origin === 'https://radio.example' && (once.length > 2000 || one(once) === once);
      },
    ),
  );
});

test('an origin is a scheme, a host and a port, and no more', () => {
  expect(originOf(' https://Radio.example:443/ ')).toBe('https://radio.example');
  expect(originOf('http://127.0.0.1:4000')).toBe('http://127.0.0.1:4000');
  expect(originOf('https://ماء.example')).toBe('https://xn--ggbl3g.example');
  for (const typed of [
    '',
    '*',
    'null',
    'radio.example',
    'https://*.radio.example',
    'https://radio.example/news',
    'https://radio.example/?a',
    'https://a:b@radio.example',
    'javascript:alert(1)',
    'ftp://radio.example',
    'https://radio.example; script-src *',
  ])
    expect(originOf(typed)).toBeUndefined();
});
