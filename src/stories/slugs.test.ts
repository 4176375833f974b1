import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { openGazette } from '../../tests/cast.ts';
import { onBothDatabases } from '../../tests/databases.ts';
import { createArticle } from './articles.ts';
import { parseMarkup } from './markup.ts';
import { LONGEST_SLUG, looksOf, slugOf } from './slugs.ts';

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

test('addresses that nobody can tell apart look alike, and others do not', () => {
  expect(looksOf('расе')).toBe(looksOf('pace'));
  expect(looksOf('آیین')).toBe(looksOf('آيين'));
  expect(looksOf('کتاب')).toBe(looksOf('كتاب'));
  expect(looksOf('۲۰۲۶')).toBe(looksOf('٢٠٢٦'));
  expect(looksOf('schön')).not.toBe(looksOf('schon'));
  expect(looksOf('2026')).not.toBe(looksOf('٢٠٢٦'));
  expect(looksOf('water')).not.toBe(looksOf('waiter'));
});

onBothDatabases('two addresses', ({ open }) => {
  test('that look the same in different letters are told apart by a number', async () => {
    const db = await open();
    const { en, lena, jonas } = await openGazette(db);
    const body = parseMarkup('Taps ran again.');
    if ('mistakes' in body) throw new Error('the body is wrong');
    const slugFor = async (headline: string) => {
      const text = {
        headline,
        standfirst: '',
        slug: '',
        body: body.done,
        lead: null,
        sectionId: null,
        authorIds: [],
        topicIds: [],
      };
      const saved = await createArticle(db, headline.length % 2 === 0 ? lena : jonas, { editionId: en.id }, text);
      if ('mistakes' in saved) throw new Error(JSON.stringify(saved.mistakes));
      const row = await db
        .selectFrom('articles')
        .select('slug')
        .where('id', '=', saved.done.articleId)
        .executeTakeFirstOrThrow();
      return row.slug;
    };
    expect(await slugFor('Pace')).toBe('pace');
    // All four letters Cyrillic.
    expect(await slugFor('расе')).toBe('расе-2');
    expect(await slugFor('كتاب')).toBe('كتاب');
    expect(await slugFor('کتاب')).toBe('کتاب-2');
    expect(await slugFor('Café')).toBe('café');
    expect(await slugFor('Cafe\u0301')).toBe('café-2');
    // A reserved word, its first letter Cyrillic.
    expect(await slugFor('аbout')).toBe('аbout-2');
    expect(await slugFor('Schön')).toBe('schön');
    expect(await slugFor('Schon')).toBe('schon');
  });
});
