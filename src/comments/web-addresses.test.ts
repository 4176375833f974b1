import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { DomainList } from './domain-list.ts';
import { domainOf, hidesProgram, webAddressesIn } from './web-addresses.ts';

const hosts = (text: string) => webAddressesIn(text).map(({ host }) => host);

test('web addresses are found with and without a scheme, in any script, and whatever stands around them', () => {
  expect(hosts('See https://a.example/x and www.b.example.')).toEqual(['a.example', 'www.b.example']);
  expect(hosts('(example.com) “Example.ORG”, example.net/')).toEqual(['example.com', 'example.org', 'example.net']);
  expect(hosts('انظر https://موقع.example/صفحة، ثم example.com.')).toEqual(['xn--4gbrim.example', 'example.com']);
  expect(hosts('https://good.example@evil.com/x https:\\\\evil.com\\x HTTPS://EVIL.COM:8080?x')).toEqual([
    'evil.com',
    'evil.com',
    'evil.com',
  ]);
  expect(hosts('evil[.]com evil(dot)com ｅｖｉｌ。com ev\u200bil.com hxxp://evil.com')).toHaveLength(5);
  expect(hosts('https://ev%69l.com./x')).toEqual(['evil.com']);
});

test('what only looks like an address is none', () => {
  for (const text of [
    'Then e.g. 3.14, i.e. more.',
    'At 10.30. He said so.And left',
    'me@example.org wrote',
    'and/or...',
    'قال ذلك.ثم مضى',
    'a dot is a dot',
    'U.S. and U.K. officials',
  ])
    expect(hosts(text)).toEqual([]);
});

test('a blocked domain is found in its subdomains, in punycode and in its own letters', () => {
  const list = new DomainList([
    { domain: 'casino.example', verdict: 'reject' },
    { domain: 'xn--mnchen-3ya.de', verdict: 'hold' },
  ]);
  const verdict = (text: string) => list.find(webAddressesIn(text))?.verdict;
  expect(verdict('https://win.big.Casino.example./now')).toBe('reject');
  expect(verdict('https://münchen.de/ and https://casino.example')).toBe('reject');
  expect(verdict('https://www.xn--mnchen-3ya.de')).toBe('hold');
  expect(verdict('https://notcasino.example casino.example.org/')).toBeUndefined();
});

test('a domain is kept in one form however it was typed, and what is none is refused', () => {
  for (const typed of ['Casino.COM', ' https://www.casino.com/x?y ', '*.casino.com', '.casino.com', 'casino.com:443'])
    expect(domainOf(typed)).toBe('casino.com');
  expect(domainOf('bücher.example')).toBe('xn--bcher-kva.example');
  for (const typed of ['', 'casino', 'two words', '127.0.0.1', '.', 'com', 'a..b'])
    expect(domainOf(typed)).toBeUndefined();
});

test('a program hidden in an address is seen, talk about JavaScript is not', () => {
  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\u00adscript:alert(1)',
    'java&#x73;cript&colon;alert(1)',
    'java&#115cript:alert(1)',
    '%6aavascript:alert(1)',
    'ｊavascript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,xx',
  ])
    expect(hidesProgram(text)).toBe(true);
  for (const text of ['JavaScript: the good parts', 'the data: text and html', 'scripts and data', 'انظر javascript'])
    expect(hidesProgram(text)).toBe(false);
});

test('no text makes the look at addresses fail', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('a', '.', '/', ':', '@', '%', '[', ']', 'http', '://', 'ü', '&#', 'x', '\u200d'),
    }),
  );
  fc.assert(
    fc.property(text, (one) => {
      for (const { host } of webAddressesIn(one)) if (host === '') throw new Error('an address without a host');
      hidesProgram(one);
      domainOf(one);
    }),
  );
});
