import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { blockDifferences, blockWords, isOnlyForm, wordDifferences } from './differences.ts';
import { documentSchema, readDocument } from './document.ts';
import { parseMarkup } from './markup.ts';

const read = (markup: string): Node => {
  const outcome = parseMarkup(markup);
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
};

/** One line a block: `=`, `~` changed, `+` added, `-` removed, `>` moved. */
const told = (before: string, after: string) => {
  const [one, other] = [read(before), read(after)];
  return blockDifferences(one, other).map((block) => {
    const node = block.after === undefined ? one.child(block.before) : other.child(block.after);
    const sign = { same: '=', changed: '~', added: '+', removed: '-' }[block.kind];
    return `${sign}${block.moved ? '>' : ''} ${blockWords(node)}`;
  });
};

const marked = (before: string, after: string) =>
  wordDifferences(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `[+${words}+]`))
    .join('');

const sentence = fc.array(
  fc.constantFrom(
    'the',
    'pump',
    'water',
    'council',
    'الماء',
    'يعود',
    'المدينة',
    'ئاو',
    'می‌رود',
    '4,000',
    '.',
    '\n',
    '👍🏽',
    'e\u0301',
  ),
  { maxLength: 60 },
);
const text = fc.oneof(
  sentence.map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('the words of two versions', () => {
  test('give back either version, whatever was written', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const differences = wordDifferences(before, after);
        const without = (kind: string) => differences.flatMap((one) => (one.kind === kind ? [] : one.words)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(differences.every((one) => one.words !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('differ by the word, not by the letter', () => {
    expect(marked('Taps ran on Monday morning.', 'Taps ran on Sunday morning.')).toBe(
      'Taps ran on [-Monday-][+Sunday+] morning.',
    );
    expect(marked('عاد الماء إلى المدينة القديمة.', 'عاد الماء أخيرا إلى المدينة.')).toBe(
      'عاد الماء [+أخيرا +]إلى المدينة[- القديمة-].',
    );
    expect(marked('او به خانه می‌رود.', 'او به خانه نمی‌رود.')).toBe('او به خانه [-می‌رود-][+نمی‌رود+].');
    expect(marked('ئاو گەڕایەوە بۆ شار.', 'ئاو گەڕایەوە بۆ شاری کۆن.')).toBe('ئاو گەڕایەوە بۆ [-شار-][+شاری کۆن+].');
  });

  test('of a sentence written anew are not a chequerboard', () => {
    expect(marked('one two three', 'four five six')).toBe('[-one two three-][+four five six+]');
    const anew = wordDifferences(
      'The council says the main pump was repaired on Sunday night by its own engineers.',
      'Residents of upper lanes, tired and angry, doubt the promise and buy bottles.',
    );
    expect(anew.length).toBeLessThan(7);
  });

  test('are found in ten thousand words without waiting, however unlike they are', () => {
    const many = (word: (n: number) => string) => Array.from({ length: 10_000 }, (_, n) => word(n)).join(' ');
    const pairs = [
      [many((n) => `a${n}`), many((n) => `b${n}`)],
      [many((n) => `w${n % 7}`), many((n) => `w${(n * 5) % 11}`)],
      [many((n) => `w${n}`), many((n) => `w${9_999 - n}`)],
      [many(() => 'x'), many((n) => (n % 2 === 0 ? 'x' : 'y'))],
    ] as const;
    for (const [before, after] of pairs) {
      const differences = wordDifferences(before, after);
      expect(differences.flatMap((one) => (one.kind === 'added' ? [] : one.words)).join('')).toBe(before);
    }
  }, 20_000);
});

describe('the blocks of two versions', () => {
  test('are each told once, in the order in which they are read', () => {
    const block = fc.oneof(
      fc.constantFrom('A few words here.', 'Another paragraph of words.', 'A third one with words.', '---'),
      fc.lorem({ maxCount: 8 }),
    );
    const body = fc.array(block, { minLength: 1, maxLength: 14 }).map((blocks) => read(blocks.join('\n\n')));
    fc.assert(
      fc.property(body, body, (before, after) => {
        const differences = blockDifferences(before, after);
        const inOrder = Array.from({ length: after.childCount }, (_, place) => place);
        expect(differences.flatMap((one) => one.after ?? [])).toEqual(inOrder);
        const olds = differences.flatMap((one) => one.before ?? []);
        expect(olds.toSorted((a, b) => a - b)).toEqual(Array.from({ length: before.childCount }, (_, place) => place));
        const still = differences.flatMap((one) => (one.moved ? [] : (one.before ?? [])));
        expect(still).toEqual(still.toSorted((a, b) => a - b));
        for (const one of differences) {
          if (one.before === undefined || one.after === undefined) continue;
          expect(before.child(one.before).eq(after.child(one.after))).toBe(one.kind === 'same');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that did not change are all the same', () => {
    const document = read('One.\n\n---\n\nTwo.\n\n---\n\nTwo.');
    expect(blockDifferences(document, document).every(({ kind, moved }) => kind === 'same' && !moved)).toBe(true);
  });

  test('are recognised when they change, come, go and move', () => {
    const first = 'Taps ran again on Monday, nine days after the pump failed.';
    const second = 'The repair will carry the quarter through the winter, the council said.';
    const third = 'Residents of the upper lanes said that the pressure was falling already.';
    expect(told([first, second, third].join('\n\n'), [first, third, second].join('\n\n'))).toEqual([
      `= ${first}`,
      expect.stringMatching(/^=/),
      expect.stringMatching(/^=/),
    ]);
    const both = told([first, second, third].join('\n\n'), [first, third, second].join('\n\n'));
    expect(both.filter((line) => line.startsWith('=>'))).toHaveLength(1);
    const changed = second.replace('winter', 'spring');
    expect(told([first, second].join('\n\n'), [first, 'Nobody asked us before.', changed].join('\n\n'))).toEqual([
      `= ${first}`,
      '+ Nobody asked us before.',
      `~ ${changed}`,
    ]);
    expect(told([first, second, third].join('\n\n'), [first, third].join('\n\n'))).toEqual([
      `= ${first}`,
      `- ${second}`,
      `= ${third}`,
    ]);
    expect(
      told([first, second, third].join('\n\n'), [third.replace('falling', 'low'), first, second].join('\n\n')),
    ).toEqual([`~> ${third.replace('falling', 'low')}`, `= ${first}`, `= ${second}`]);
  });

  test('that were written anew in their place are one changed block', () => {
    expect(told('Same.\n\nYes.\n\nEnd.', 'Same.\n\nNo.\n\nEnd.')).toEqual(['= Same.', '~ No.', '= End.']);
  });

  test('are the same figure under another caption, and another one with another photo', () => {
    const figure = (photoId: string, caption: string) => `![The pump](photo:${photoId}) ${caption} [Mira]`;
    expect(told(figure('a', 'Monday'), figure('a', 'Sunday'))).toEqual(['~ Sunday\nMira\nThe pump']);
    expect(told(figure('a', 'Monday'), 'The pump Monday Mira')).toHaveLength(2);
  });

  test('with another form and the same words are told from those with other words', () => {
    const [plain, bold, other] = [read('Taps ran.'), read('Taps **ran**.'), read('Taps run.')];
    expect(isOnlyForm(plain.child(0), bold.child(0))).toBe(true);
    expect(isOnlyForm(plain.child(0), other.child(0))).toBe(false);
    expect(isOnlyForm(plain.child(0), plain.child(0))).toBe(false);
  });

  test('of a long article that was wholly rewritten are compared without waiting', () => {
    const { nodes } = documentSchema;
    const long = (word: string) =>
      nodes.doc.create(
        null,
        Array.from({ length: 3000 }, (_, n) =>
          nodes.paragraph.create(null, documentSchema.text(`${word} ${word}${n}`)),
        ),
      );
    expect(blockDifferences(long('one'), long('two')).length).toBeGreaterThan(2999);
    expect(readDocument(long('one').toJSON()).childCount).toBe(3000);
  }, 20_000);
});
