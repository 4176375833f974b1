import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import {
  COMMENT_LIMIT,
  charactersOver,
  cleanName,
  cleanText,
  countCharacters,
  isBlank,
  overCap,
  turnsDirection,
} from './characters.ts';

// Every UTF-16 string, so lone surrogates and controls too.
const typed = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
const anything = fc.oneof(typed, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('counting', () => {
  test('a reader’s characters are counted, not code points', () => {
    expect(countCharacters('Nadia').count).toBe(5);
    expect(countCharacters('👨‍👩‍👧‍👦👍🏽').count).toBe(2);
    expect(countCharacters('e\u0301').count).toBe(1);
    expect(countCharacters('مَدِينَة').count).toBe(5);
    expect(countCharacters('می‌خواهم').count).toBe(8 - 1);
    expect(countCharacters('  one\r\ntwo\r\n ').count).toBe(7);
  });

  test('1,500 honest characters of any kind pass every cap', () => {
    for (const one of ['a', 'ب', '👨‍👩‍👧‍👦', 'بَّ', 'ด้', '字', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.slice(0, 2)]) {
      const text = cleanText(one.repeat(COMMENT_LIMIT));
      expect(charactersOver(text, COMMENT_LIMIT)).toBe(0);
      expect(overCap(text)).toBeUndefined();
      expect(charactersOver(`${text}${one}${one}`, COMMENT_LIMIT)).toBe(2);
    }
  });

  test('without the browser’s segmenter code points are counted, and said to be about', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.set(Intl, 'Segmenter', undefined);
      expect(countCharacters('👍🏽')).toEqual({ count: 2, exact: false });
    } finally {
      Reflect.set(Intl, 'Segmenter', Segmenter);
    }
  });

  test('line ends count once, whatever the browser sends', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.replace(/\r\n?/g, '\n');
        expect(countCharacters(lines.replaceAll('\n', '\r\n')).count).toBe(countCharacters(lines).count);
      }),
    );
  });

  test('over the limit is exactly what the counter says', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 40 }), (text, limit) => {
        expect(charactersOver(cleanText(text), limit)).toBe(Math.max(0, countCharacters(text).count - limit));
      }),
    );
  });
});

describe('cleaning', () => {
  test('what is cleaned is clean', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = cleanText(text);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).toBe(cleaned.normalize('NFC'));
        expect(cleaned).not.toMatch(/[\0\r\u202a-\u202e]/);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
      }),
    );
  });

  test('joiners stay where Persian and emoji need them', () => {
    expect(cleanText('می‌خواهم 👩‍🚒')).toBe('می‌خواهم 👩‍🚒');
  });

  test('a name stands on one line', () => {
    expect(cleanName(' Abu\r\n\tSami ')).toBe('Abu Sami');
  });

  test('a direction override is seen in a name and gone from a body', () => {
    expect(turnsDirection('Nadia\u202eaidaN')).toBe(true);
    expect(turnsDirection('نادية\u200f')).toBe(false);
    expect(cleanText('pay \u202eyap\u202c now')).toBe('pay yap now');
  });

  test('nothing to see is blank', () => {
    for (const blank of [
      '',
      ' \n',
      '\u200b\u200d\ufeff',
      '\u3164\u2800\u00ad',
      '\u0301\u0301',
      '\u2066\u2069',
      '\u034f',
    ])
      expect(isBlank(cleanText(blank))).toBe(true);
    for (const seen of ['.', '👍', '\u200dب', '0']) expect(isBlank(cleanText(seen))).toBe(false);
  });

  test('piled-up marks and oversized texts are named', () => {
    expect(overCap(cleanText(`Z${'\u0335'.repeat(16)}`))).toBeUndefined();
    expect(overCap(cleanText(`Z${'\u0335'.repeat(17)}`))).toBe('marks');
    expect(overCap('a'.repeat(12_001))).toBe('size');
    expect(overCap('字'.repeat(11_999))).toBeUndefined();
    expect(overCap('𠀀'.repeat(12_289))).toBe('size');
  });
});
