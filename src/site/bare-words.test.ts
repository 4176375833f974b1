import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { bareWords } from './bare-words.ts';

describe('quoted words are shown without the marks that stood around them', () => {
  test.each([
    ['“The pump,”', 'The pump'],
    ['The pump,”', 'The pump'],
    ['“The pump holds', 'The pump holds'],
    [' “The pump holds.” ', 'The pump holds.'],
    ['"The pump holds," ', 'The pump holds'],
    ["'The pump holds'", 'The pump holds'],
    ['‘The nurses’ beds were moved’', 'The nurses’ beds were moved'],
    ['’The pump holds’', 'The pump holds'],
    ['„Die Pumpe hält“', 'Die Pumpe hält'],
    ['»Pumpen holder«', 'Pumpen holder'],
    ['‹La pompe tient›', 'La pompe tient'],
    ['« La pompe tient », ', 'La pompe tient'],
    ['«أُصلحت المضخة»،', 'أُصلحت المضخة'],
    ['«أُصلحت المضخة».', 'أُصلحت المضخة.'],
    ['أُصلحت المضخة»؟', 'أُصلحت المضخة؟'],
    ['"The pump holds”', 'The pump holds'],
    ['“The pump holds.”.', 'The pump holds.'],
    ['“‘Run,’ he told me,”', '‘Run,’ he told me'],
  ])('%s', (words, bare) => {
    expect(bareWords(words)).toBe(bare);
  });

  test.each([
    // What belongs to a mark further in stays, so that no half of it is left.
    '“Run,” he said, “and quickly”',
    'He called it “a patch”',
    '"Run" and "hide"',
    '«اهربوا» قال لنا',
    'The pump isn’t “new”',
    '’Twas the pump',
    "'90s pumps",
    'Really?',
    '1,000',
    '',
    '”',
  ])('but what belongs further in stays: %s', (words) => {
    expect(bareWords(words)).toBe(words);
  });

  const words = fc.string({
    unit: fc.constantFrom(...'“”„‟‘’‚‹›«»"\'「」,، \n.!?؟…ab’sا٣7é'),
    maxLength: 24,
  });
  const content = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');

  test('trimmed twice they are the same, and no letter or digit is ever lost', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        const bare = bareWords(text);
        expect(bareWords(bare)).toBe(bare);
        expect(content(bare)).toBe(content(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('what stands between the first and the last letter or digit stays as it is', () => {
    const within = (text: string) => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(text)?.[0];
    fc.assert(
      fc.property(words, (text) => {
        const inner = within(text);
        if (inner !== undefined) expect(bareWords(text)).toContain(inner);
      }),
      { numRuns: 3000 },
    );
  });
});
