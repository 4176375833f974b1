import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { parseMarkup } from './markup.ts';
import { decided, mergeDocuments, mergeValues } from './merging.ts';

const read = (...blocks: string[]): Node => {
  const outcome = parseMarkup(blocks.join('\n\n'));
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
};
const words = (blocks: readonly Node[]) => blocks.map((block) => block.textContent);

const first = 'Taps ran again on Monday, nine days after the pump failed.';
const second = 'The repair will carry the quarter through the winter, the council said.';
const third = 'Residents of the upper lanes said that the pressure was falling already.';

describe('two texts that grew from one', () => {
  test('stand together where only one side worked', () => {
    const theirs = read(first.replace('Monday', 'Sunday'), second, third);
    const mine = read(first, second, 'Nobody asked us.', third.replace('already', 'again'));
    const merged = mergeDocuments(read(first, second, third), theirs, mine);
    expect(merged.some((stretch) => stretch.kind === 'collision')).toBe(false);
    expect(words(decided(merged, []).children)).toEqual([
      first.replace('Monday', 'Sunday'),
      second,
      'Nobody asked us.',
      third.replace('already', 'again'),
    ]);
  });

  test('collide where both worked on one paragraph, and nothing of either is gone', () => {
    const theirs = read(first, second.replace('winter', 'spring'), third);
    const mine = read(first, second.replace('council', 'mayor'), third);
    const merged = mergeDocuments(read(first, second, third), theirs, mine);
    expect(merged.map(({ kind }) => kind)).toEqual(['agreed', 'collision', 'agreed']);
    const of = (decision: 'theirs' | 'mine' | 'both') => words(decided(merged, [decision]).children).slice(1, -1);
    expect(of('theirs')).toEqual([second.replace('winter', 'spring')]);
    expect(of('mine')).toEqual([second.replace('council', 'mayor')]);
    expect(of('both')).toEqual([second.replace('winter', 'spring'), second.replace('council', 'mayor')]);
    expect(decided(merged, []).eq(decided(merged, ['both']))).toBe(true);
  });

  test('collide where one threw away what the other mended', () => {
    const merged = mergeDocuments(
      read(first, second, third),
      read(first, third),
      read(first, `${second} Again.`, third),
    );
    expect(merged.find((stretch) => stretch.kind === 'collision')).toMatchObject({ theirs: [], mine: [{}] });
    expect(words(decided(merged, ['theirs']).children)).toEqual([first, third]);
  });

  test('become the other one where a side did nothing, and keep every block of both, whatever was written', () => {
    const block = fc.oneof(fc.constantFrom(first, second, third, 'Yes.', '---'), fc.lorem({ maxCount: 6 }));
    const text = fc.array(block, { minLength: 1, maxLength: 9 }).map((blocks) => read(...blocks));
    fc.assert(
      fc.property(text, text, text, (base, theirs, mine) => {
        expect(decided(mergeDocuments(base, base, mine), []).eq(mine)).toBe(true);
        expect(decided(mergeDocuments(base, theirs, base), []).eq(theirs)).toBe(true);
        expect(decided(mergeDocuments(base, mine, mine), []).eq(mine)).toBe(true);
        const merged = mergeDocuments(base, theirs, mine);
        const old = new Set(base.children.map((node) => JSON.stringify(node.toJSON())));
        const kept = decided(merged, []).children.map((node) => JSON.stringify(node.toJSON()));
        for (const node of [...theirs.children, ...mine.children]) {
          const key = JSON.stringify(node.toJSON());
          // What was there before may have been thrown away by the other; what is new is never lost.
          if (!old.has(key)) expect(kept).toContain(key);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a headline that only one of two changed is that one’s', () => {
  expect(mergeValues('a', 'a', 'b')).toEqual({ kind: 'agreed', whose: 'mine', value: 'b' });
  expect(mergeValues('a', 'b', 'a')).toEqual({ kind: 'agreed', whose: 'theirs', value: 'b' });
  expect(mergeValues('a', 'b', 'b')).toEqual({ kind: 'agreed', whose: 'both', value: 'b' });
  expect(mergeValues('a', 'a', 'a')).toEqual({ kind: 'agreed', whose: 'all', value: 'a' });
  expect(mergeValues(['x'], ['y'], ['z'])).toEqual({ kind: 'collision', theirs: ['y'], mine: ['z'] });
});
