import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { LONGEST_SLUG, slugOf } from './slugs.ts';

test('a headline becomes an address in its own script', () => {
  expect(slugOf('Water returns to the old city')).toBe('water-returns-to-the-old-city');
  expect(slugOf('The council’s 3rd plan: “A patch, not a repair”?')).toBe('the-councils-3rd-plan-a-patch-not-a-repair');
  expect(slugOf('المياه تعود إلى المدينة القديمة')).toBe('المياه-تعود-إلى-المدينة-القديمة');
  expect(slugOf('مُحَمَّد كـــتب')).toBe('محمد-كتب');
  expect(slugOf('می‌خواهد')).toBe('می-خواهد');
  expect(slugOf('Cafe\u0301')).toBe('café');
});

test('punctuation alone makes no address', () => {
  expect(slugOf(' … !? 🎉 ')).toBe('');
});

test('a long headline is cut at the end of a word', () => {
  const slug = slugOf('word '.repeat(40));
  expect(slug.endsWith('-word')).toBe(true);
  expect([...slug].length).toBeLessThanOrEqual(LONGEST_SLUG);
});

test('whatever the words, the slug is an address of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const slug = slugOf(words);
      expect(slug).toMatch(/^$|^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u);
      expect(slug.normalize('NFC')).toBe(slug);
      expect(slugOf(slug)).toBe(slug);
      expect([...slug].length).toBeLessThanOrEqual(LONGEST_SLUG);
      expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
    }),
    { numRuns: 5000 },
  );
});
