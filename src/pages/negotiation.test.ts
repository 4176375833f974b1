import { describe, expect, test } from 'bun:test';
import { codingFor, matches } from './negotiation.ts';

describe('the coding of a page', () => {
  test.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=1', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;q=nonsense', 'identity'],
    ['deflate, zstd', 'identity'],
    [',,;;,', 'identity'],
    ['br ; q = 1.0 , gzip', 'br'],
  ] as const)('for a browser that accepts %p is %s', (header, coding) => {
    expect(codingFor(header)).toBe(coding);
  });
});

describe('a page that the browser has', () => {
  test.each([
    ['W/"a"', true],
    ['"a"', true],
    ['W/"b", W/"a"', true],
    ['"b","a"', true],
    ['*', true],
    ['W/"b"', false],
    ['', false],
  ] as const)('is known by If-None-Match %p: %p', (header, known) => {
    expect(matches(header, 'W/"a"')).toBe(known);
  });
});
