import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { documentSchema, readDocument } from './document.ts';
import { findPassage, type Passage, passageAt, passageOfWords, readPassage } from './passages.ts';

const { nodes } = documentSchema;

/** A document of paragraphs; `|` begins a new line in one. */
function paragraphs(...texts: string[]): Node {
  return nodes.doc.create(
    null,
    texts.map((text) =>
      nodes.paragraph.create(
        null,
        text
          .split('|')
          .flatMap((line, index) => [
            ...(index === 0 ? [] : [nodes.hard_break.create()]),
            ...(line === '' ? [] : [documentSchema.text(line)]),
          ]),
      ),
    ),
  );
}

/** The passage of the first place where `words` stand. */
function tied(document: Node, words: string): Passage {
  const passage = passageOfWords(document, words);
  if (passage === undefined) throw new Error(`“${words}” is not in the document`);
  return passage;
}

const wordsAt = (document: Node, span: { from: number; to: number }) =>
  document.textBetween(span.from, span.to, '\n', '\n');

describe('a passage', () => {
  const taps = 'Taps in the old city ran again on Monday morning.';
  const pump = 'The repair will carry the quarter through the winter, she said.';

  test('remembers its words, what stood around them and its block', () => {
    expect(tied(paragraphs(taps, pump), 'the quarter')).toEqual({
      exact: 'the quarter',
      prefix: ' morning.\nThe repair will carry ',
      suffix: ' through the winter, she said.',
      block: 1,
    });
    const document = paragraphs(taps);
    expect(passageAt(document, 5, 9)?.exact).toBe('in');
    expect(passageAt(document, 5, 6)).toBeUndefined();
    expect(passageAt(nodes.doc.create(null, [nodes.divider.create()]), 0, 1)).toBeUndefined();
  });

  test('is found after paragraphs came before it, and words beside it', () => {
    const passage = tied(paragraphs(taps, pump), 'the quarter');
    const later = paragraphs(
      'A new first paragraph.',
      'And a second.',
      taps,
      `${pump.replace('carry', 'surely carry')}`,
    );
    const span = findPassage(later, passage);
    expect(span && wordsAt(later, span)).toBe('the quarter');
  });

  test('across paragraphs and line breaks is one passage', () => {
    const document = paragraphs('One line|and another', 'then a paragraph');
    const passage = tied(document, 'another then a');
    expect(passage.exact).toBe('another\nthen a');
    const span = findPassage(document, passage);
    expect(span && wordsAt(document, span)).toBe('another\nthen a');
  });

  test('whose words were changed is an orphan, even when the same short words stand elsewhere', () => {
    const passage = tied(paragraphs('It rained.', 'The council met. The pump failed on Friday.'), 'The pump');
    expect(findPassage(paragraphs('The pump is old.', 'It rained.', 'Nobody came.'), passage)).toBeUndefined();
    expect(findPassage(paragraphs('Nothing is left.'), passage)).toBeUndefined();
  });

  test('that stands twice is the one with the likest surroundings', () => {
    const document = paragraphs('He said yes to the mayor.', 'She said yes to the council.');
    const second = tied(document, 'yes to the council');
    const passage = { ...second, exact: 'yes', suffix: ' to the council.' };
    const later = paragraphs('She said yes to the council.', 'He said yes to the mayor.');
    expect(findPassage(later, passage)?.from).toBe(10);
  });

  test('is found in Arabic, in lists and in quotations', () => {
    const document = readDocument({
      type: 'doc',
      content: [
        { type: 'figure', attrs: { photoId: 'p' } },
        {
          type: 'bullet_list',
          content: ['عادت المياه', 'إلى المدينة القديمة'].map((text) => ({
            type: 'list_item',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          })),
        },
        { type: 'block_quote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ستصمد 💧 الشتاء' }] }] },
      ],
    });
    for (const words of ['المدينة', 'ستصمد 💧', 'المياه إلى']) {
      const passage = tied(document, words);
      const span = findPassage(document, passage);
      expect(span && wordsAt(document, span).split(/\s+/).join(' ')).toBe(words);
    }
  });

  test('sent by a browser is read only when it is one', () => {
    const passage = { exact: 'a', prefix: 'b'.repeat(90), suffix: '', block: 0 };
    expect(readPassage(passage)?.prefix).toHaveLength(32);
    for (const wrong of [
      null,
      7,
      [],
      { ...passage, exact: '' },
      { ...passage, block: -1 },
      { ...passage, block: 1.5 },
      { exact: 'a' },
    ]) {
      expect(readPassage(wrong)).toBeUndefined();
    }
  });
});

// Every word once, so that there is only one right answer.
const numbered = (texts: readonly (readonly string[])[]) =>
  texts.map((words, block) => words.map((word, place) => `${word}${block}x${place}`));
const anyWord = fc.constantFrom('water', 'pump', 'الماء', 'city', 'ئاو', 'a', '💧');
const anyTexts = fc.array(fc.array(anyWord, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 6 });

/** One edit: words put in or taken out somewhere. */
const anyEdits = fc.array(
  fc.record({
    block: fc.nat(9),
    place: fc.nat(14),
    remove: fc.nat(3),
    insert: fc.array(anyWord, { maxLength: 3 }),
    whole: fc.nat(5),
  }),
  { maxLength: 8 },
);

test('after any edits a passage is found at its words while they stand, and is an orphan when they do not', () => {
  fc.assert(
    fc.property(
      anyTexts,
      fc.nat(5),
      fc.nat(11),
      fc.integer({ min: 2, max: 5 }),
      anyEdits,
      (texts, b, p, length, edits) => {
        const before = numbered(texts);
        const block = b % before.length;
        const words = before[block] ?? [];
        const place = p % words.length;
        const exact = words.slice(place, place + length).join(' ');
        const passage = tied(paragraphs(...before.map((one) => one.join(' '))), exact);
        const after = before.map((one) => [...one]);
        for (const [number, edit] of edits.entries()) {
          const at = edit.block % (after.length + 1);
          const inserted = edit.insert.map((word, index) => `${word}new${number}x${index}`);
          const line = after[at];
          if (line === undefined || edit.whole === 0) after.splice(at, 0, inserted);
          else if (edit.whole === 1 && after.length > 1) after.splice(at, 1);
          else line.splice(edit.place % (line.length + 1), edit.remove, ...inserted);
        }
        const document = paragraphs(...after.map((one) => one.join(' ')));
        const span = findPassage(document, passage);
        const stands = after.some((one) => one.join(' ').includes(exact));
        if (span !== undefined) expect(wordsAt(document, span)).toBe(exact);
        if (!stands) expect(span).toBeUndefined();
        // Words that are alone in the text, long or with a neighbour left, are always known again.
        if (stands && exact.length >= 24) expect(span).toBeDefined();
      },
    ),
  );
});

test('a passage is found in the document that it was taken from, at the same place', () => {
  fc.assert(
    fc.property(anyTexts, fc.nat(200), fc.nat(200), (texts, one, other) => {
      const document = paragraphs(...texts.map((words) => words.join(' ')));
      const size = document.content.size;
      const [from, to] = [Math.min(one, other) % (size + 1), Math.max(one, other) % (size + 1)];
      const passage = from < to ? passageAt(document, from, to) : undefined;
      if (passage === undefined) return;
      const span = findPassage(document, passage);
      expect(span).toBeDefined();
      if (span === undefined) return;
      expect(wordsAt(document, span)).toBe(passage.exact);
      // The same words with the same surroundings may come twice; otherwise the place is the same.
      const again = passageAt(document, span.from, span.to);
      expect(again?.exact).toBe(passage.exact);
    }),
  );
});
