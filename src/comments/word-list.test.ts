import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { defaultWords } from './default-words.ts';
import { matchingForm, tokensOf } from './matching.ts';
import { listedForm, WordList } from './word-list.ts';

const listOf = (...words: string[]) =>
  new WordList(words.map((word) => ({ word, matching: listedForm(word), verdict: 'hold' as const })));
const finds = (list: WordList, text: string) => list.find(text).map((found) => text.slice(found.start, found.end));

test('a listed word is found whatever it is dressed up as', () => {
  const list = listOf('idiot', 'quick cash');
  for (const text of [
    'You idiot!',
    'IDIOT',
    'ídíöt',
    'id\u200biot',
    'i\u00addiot',
    'ｉｄｉｏｔ',
    'іdiоt',
    '1d10t',
    'i d i o t',
    'i.d.i.o.t',
  ])
    expect(finds(list, text)).toHaveLength(1);
  expect(finds(list, 'some QUICK\n cash here')).toEqual(['QUICK\n cash']);
});

test('a listed word inside another word passes', () => {
  const list = listOf('cunt', 'ass', 'cash', 'quick cash', 'لص');
  for (const text of ['Scunthorpe', 'a classic', 'cashew', 'quick cashier', 'quick. And cheap', 'خلاص', 'a s set'])
    expect(finds(list, text)).toEqual([]);
});

test('Arabic words are found with and without vowels, article and “and”', () => {
  const list = listOf('حقير', 'أغبياء');
  for (const text of ['حَقِيرٌ', 'الحقير', 'والحقير', 'حقـــير', 'انهم اغبياء', 'وأغبياء'])
    expect(finds(list, text)).toHaveLength(1);
});

test('Persian and Arabic keyboards write the same word', () => {
  expect(matchingForm('كثافت')).toBe(matchingForm('کثافت'));
  expect(finds(listOf('بی‌شرف'), 'تو بي‌شرف هستی')).toHaveLength(1);
});

test('scripts without spaces match inside', () => {
  expect(finds(listOf('馬鹿'), 'お前は馬鹿だ')).toEqual(['馬鹿']);
});

test('every default word is found in itself, and has a form', () => {
  for (const words of Object.values(defaultWords))
    for (const { word } of words) expect(finds(listOf(word), `… ${word} …`)).toEqual([word]);
});

test('a text in plain letters has the same words as among other letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(tokensOf(`${text} é`).slice(0, -1)).toEqual(tokensOf(text));
    }),
  );
});

test('what is found stands in the text', () => {
  const list = listOf('a', 'bad word', 'idiot');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of list.find(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
