import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { done } from '../../tests/reading.ts';
import { parseMarkup } from '../stories/markup.ts';
import { findPassages, passageOfWords } from '../stories/passages.ts';
import { carriedPassages } from './carried-anchors.ts';

const text = (words: string) => done(parseMarkup(words));

/** What the words `quoted` of `before` became in `after`. */
function carried(before: string, quoted: string, after: string): string | undefined {
  const passage = passageOfWords(text(before), quoted);
  if (passage === undefined) throw new Error(`“${quoted}” does not stand there`);
  return carriedPassages(text(before), text(after), [passage])[0]?.exact;
}

const story =
  'The pumps failed on Monday.\n\n“The pumps will run by Friday at noon,” the minister said in the council.';
const words = 'The pumps will run by Friday at noon';

test('words that are left alone are carried wherever they go', () => {
  expect(carried(story, words, `A new beginning.\n\n${story}`)).toBe(words);
  expect(carried(story, words, story.replace('in the council', 'on the radio'))).toBe(words);
  expect(carried(story, words, story.split('\n\n').reverse().join('\n\n'))).toBe(words);
});

test('words that changed a little take their anchor along', () => {
  expect(carried(story, words, story.replace('by Friday', 'on Friday'))).toBe('The pumps will run on Friday at noon');
  expect(carried(story, words, story.replace('The pumps will', 'All the pumps will'))).toContain(
    'pumps will run by Friday',
  );
  expect(carried(story, words, story.replace('noon', 'midday'))).toBe('The pumps will run by Friday at midday');
  expect(carried(story, words, story.replace('will run by', 'will certainly run again by'))).toBe(
    'The pumps will certainly run again by Friday at noon',
  );
});

test('words that are gone, or of which little is left, leave an orphan', () => {
  expect(carried(story, words, 'The pumps failed on Monday.')).toBeUndefined();
  expect(carried(story, words, story.replace(words, 'Nobody knows anything about it'))).toBeUndefined();
  expect(carried(story, words, story.replace(words, ''))).toBeUndefined();
});

test('Arabic words with an English name in them are carried as any others', () => {
  const arabic = 'تعطلت المضخات.\n\n«ستعمل مضخات WaterCo قبل ظهر الجمعة»، قال الوزير.';
  const quoted = 'ستعمل مضخات WaterCo قبل ظهر الجمعة';
  expect(carried(arabic, quoted, arabic.replace('الجمعة', 'السبت'))).toBe('ستعمل مضخات WaterCo قبل ظهر السبت');
  expect(carried(arabic, quoted, arabic.replace('تعطلت المضخات.\n\n', ''))).toBe(quoted);
});

test('whatever an edit does, an anchor stands in the new text by its words, or nowhere', () => {
  const word = fc.constantFrom('pumps', 'run', 'by', 'Friday', 'مياه', 'noon', '“', '”', 'the', '–', 'x');
  const prose = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
  const told = (blocks: string[][]) => text(blocks.map((block) => block.join(' ')).join('\n\n'));
  fc.assert(
    fc.property(prose, prose, fc.nat(), fc.nat({ max: 5 }), (before, after, at, length) => {
      const block = before[at % before.length] ?? [];
      const from = at % Math.max(1, block.length);
      const passage = passageOfWords(told(before), block.slice(from, from + 1 + length).join(' '));
      if (passage === undefined) return;
      const [now] = carriedPassages(told(before), told(after), [passage]);
      if (now === undefined) return;
      expect(now.exact.trim()).not.toBe('');
      expect(findPassages(told(after), [now])[0]).toBeDefined();
    }),
  );
});

test('a text that did not change keeps every anchor as it is', () => {
  const passage = passageOfWords(text(story), 'the minister said');
  if (passage === undefined) throw new Error('not there');
  expect(carriedPassages(text(story), text(story), [passage])).toEqual([passage]);
});
