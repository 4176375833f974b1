import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { documentSchema } from './document.ts';
import { parseMarkup } from './markup.ts';
import { wovenBlock } from './weaving.ts';

const { paragraph } = documentSchema.nodes;
const plain = (words: string): Node => paragraph.create(null, words === '' ? null : documentSchema.text(words));
const read = (markup: string): Node => {
  const outcome = parseMarkup(markup);
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done.child(0);
};

describe('one paragraph out of two', () => {
  test('has the changes of both where they changed different words', () => {
    const base = 'The repair will carry the quarter through the winter, the council said on Tuesday.';
    const theirs = base.replace('winter', 'spring');
    const mine = base.replace('on Tuesday', 'on Wednesday evening').replace('The repair', 'This repair');
    expect(wovenBlock(plain(base), plain(theirs), plain(mine))?.textContent).toBe(
      'This repair will carry the quarter through the spring, the council said on Wednesday evening.',
    );
    const arabic = 'قال المجلس يوم الثلاثاء إن الإصلاح سيكفي الحي طوال الشتاء.';
    expect(
      wovenBlock(plain(arabic), plain(arabic.replace('الشتاء', 'الربيع')), plain(arabic.replace('المجلس', 'العمدة')))
        ?.textContent,
    ).toBe('قال العمدة يوم الثلاثاء إن الإصلاح سيكفي الحي طوال الربيع.');
  });

  test('keeps the form of the words, and a line break', () => {
    const woven = wovenBlock(
      read('Taps **ran again** on Monday, nine days after the pump failed.'),
      read('Taps **ran again** on *Sunday*, nine days after the pump failed.'),
      read('Taps **ran again** on Monday, nine days after [the pump](https://gazette.example/pump) failed.'),
    );
    const wanted = 'Taps **ran again** on *Sunday*, nine days after [the pump](https://gazette.example/pump) failed.';
    expect(woven?.eq(read(wanted))).toBe(true);
  });

  test('is not made where they changed the same words, neighbouring ones, or the kind of paragraph', () => {
    const base = 'The repair will carry the quarter.';
    const weave = (theirs: string, mine: string) => wovenBlock(plain(base), plain(theirs), plain(mine));
    expect(weave(base.replace('repair', 'pump'), base.replace('repair', 'pipe'))).toBeUndefined();
    expect(weave(base.replace('repair', 'pump'), base.replace('will', 'may'))).toBeUndefined();
    expect(weave(base.replace('repair', 'big repair'), base.replace('repair', 'long repair'))).toBeUndefined();
    expect(weave('', base.replace('repair', 'pump'))).toBeUndefined();
    expect(wovenBlock(read(base), read(`## ${base}`), read(base.replace('repair', 'pump')))).toBeUndefined();
  });

  test('loses no word of either side that the other did not take away, whatever was changed', () => {
    // Every word is another one, so that each can be followed; what a side brings says whose it is.
    const edit = fc.array(fc.record({ at: fc.nat(11), take: fc.nat(2), bring: fc.nat(2) }), { maxLength: 3 });
    const base = Array.from({ length: 12 }, (_, n) => `w${n}`);
    const apply = (edits: { at: number; take: number; bring: number }[], side: string) => {
      const words = base.map((word) => ({ word, isThere: true, brought: [] as string[] }));
      for (const [step, { at, take, bring }] of edits.entries()) {
        for (const word of words.slice(at, at + take)) word.isThere = false;
        for (let n = 0; n < bring; n++) words[at]?.brought.push(`${side}${step}n${n}`);
      }
      return words.flatMap(({ word, isThere, brought }) => [...brought, ...(isThere ? [word] : [])]);
    };
    let woven = 0;
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        const [theirs, mine] = [apply(one, 't'), apply(other, 'm')];
        const block = (words: string[]) => plain(words.join(' '));
        const made = wovenBlock(block(base), block(theirs), block(mine));
        const turned = wovenBlock(block(base), block(mine), block(theirs));
        expect(turned?.textContent).toBe(made?.textContent);
        if (made === undefined) return;
        woven++;
        const words = made.textContent.split(' ').filter((word) => word !== '');
        const wanted = new Set([
          ...base.filter((word) => theirs.includes(word) && mine.includes(word)),
          ...[...theirs, ...mine].filter((word) => !base.includes(word)),
        ]);
        expect([...words].sort()).toEqual([...wanted].sort());
        // And in the order in which each side has them.
        for (const side of [theirs, mine]) {
          const kept = side.filter((word) => wanted.has(word));
          expect(words.filter((word) => kept.includes(word))).toEqual(kept);
        }
      }),
      { numRuns: 500 },
    );
    expect(woven).toBeGreaterThan(50);
  });

  test('is the other one where a side did nothing', () => {
    const text = fc.string({ maxLength: 60 }).map((words) => words.replaceAll(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, text, (base, next) => {
        expect(wovenBlock(plain(base), plain(base), plain(next))?.textContent).toBe(next);
        expect(wovenBlock(plain(base), plain(next), plain(base))?.textContent).toBe(next);
      }),
    );
  });
});
