import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { readDocument } from './document.ts';
import { LONGEST_BODY, MOST_BLOCKS } from './document-size.ts';
import { parseMarkup } from './markup.ts';
import { readTypedDocument } from './typed-document.ts';

const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks } : {}),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });

function read(json: unknown) {
  return readTypedDocument(JSON.stringify(json));
}

function refused(json: unknown): string {
  const typed = read(json);
  if ('done' in typed.outcome) throw new Error('it was taken');
  return typed.outcome.mistakes[0].message;
}

describe('what the editor sends', () => {
  test('is taken as it was written', () => {
    const typed = read(doc(paragraph(text('Taps ran '), text('again', { type: 'bold' }))));
    expect('done' in typed.outcome && typed.outcome.done.textContent).toBe('Taps ran again');
    expect(typed.markup).toBe('Taps ran **again**\n');
    expect(JSON.parse(typed.json)).toEqual(doc(paragraph(text('Taps ran '), text('again', { type: 'bold' }))));
  });

  const cell = (words: string, colspan = 1, rowspan = 1) => ({
    type: 'table_cell',
    attrs: { colspan, rowspan },
    content: [words === '' ? { type: 'paragraph' } : paragraph(text(words))],
  });
  const table = (...rows: unknown[][]) => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'table_row', content })),
  });

  test('is measured with the places that its tables take, which cost more than the words in them', () => {
    const wide = Array.from({ length: 20_000 }, () => cell('', 20, 200));
    const rows = Array.from({ length: 199 }, () => [cell('x')]);
    const typed = read(doc(paragraph(text('Taps ran again')), table(wide, ...rows)));
    expect('mistakes' in typed.outcome && typed.outcome.mistakes[0].message).toBe('desk-article-mistake-body-too-long');
    expect(typed.markup).toContain('Taps ran again');
    expect(typed.markup.length).toBeLessThan(10_000);
    // The widest table that the editor makes is taken.
    const whole = table(...Array.from({ length: 200 }, () => Array.from({ length: 20 }, () => cell('12.5'))));
    expect(read(doc(whole)).outcome).toHaveProperty('done');
  }, 20_000);

  test('is measured with its blocks, also when nothing is written in them', () => {
    expect(refused(doc(...Array.from({ length: 60_000 }, () => ({ type: 'paragraph' }))))).toBe(
      'desk-article-mistake-body-blocks',
    );
  });

  const hostile: Record<string, unknown> = {
    'an unknown node': doc({ type: 'iframe', content: [text('words')] }),
    'a node called like a method': doc({ type: 'constructor', content: [text('words')] }),
    'a block in a paragraph': doc(paragraph(paragraph(text('words')))),
    'a subhead of level 1': doc({ type: 'subhead', attrs: { level: 1 }, content: [text('words')] }),
    'a bold subhead': doc({ type: 'subhead', attrs: { level: 2 }, content: [text('words', { type: 'bold' })] }),
    'a script for a link': doc(paragraph(text('words', link('javascript:alert(1)')))),
    'a disguised script for a link': doc(paragraph(text('words', link(' java\tscript:alert(1)')))),
    'data for a link': doc(paragraph(text('words', link('data:text/html,<script>alert(1)</script>')))),
    'an address without a site': doc(paragraph(text('words', link('//elsewhere.example')))),
    'a link card to a script': doc(paragraph(text('words')), {
      type: 'link_card',
      attrs: { href: 'vbscript:x', title: 'x' },
    }),
    'a number for an address': doc(paragraph(text('words', { type: 'link', attrs: { href: 7 } }))),
    'an unknown mark': doc(paragraph(text('words', { type: 'style' }))),
    'a mark twice': doc(paragraph(text('words', link('https://a.example'), link('https://b.example')))),
    'ten thousand marks': doc(
      paragraph(text('words', ...Array.from({ length: 10_000 }, () => link('https://a.example')))),
    ),
    'a figure without a photo': doc(paragraph(text('words')), { type: 'figure', attrs: {} }),
    'an object for a caption': doc(paragraph(text('words')), { type: 'figure', attrs: { photoId: 'x', caption: {} } }),
    'a cell over a thousand columns': doc({
      type: 'table',
      content: [
        {
          type: 'table_row',
          content: [{ type: 'table_cell', attrs: { colspan: 1000 }, content: [paragraph(text('words'))] }],
        },
      ],
    }),
    'content that is no list': doc(paragraph(text('words')), { type: 'paragraph', content: { length: 1e9 } }),
    'a document in a document': doc(doc(paragraph(text('words')))),
    'a paragraph alone': paragraph(text('words')),
  };
  for (const [name, json] of Object.entries(hostile)) {
    test(`${name} is refused, and the words come back`, () => {
      expect(refused(json)).toBe('desk-editor-mistake-unreadable');
      const typed = read(json);
      expect(typed.markup.trim()).toBe('words');
      readDocument(JSON.parse(typed.json));
    });
  }

  test('an attribute that the schema does not name is left out', () => {
    const typed = read(doc({ ...paragraph(text('a')), attrs: { onclick: 'alert(1)', style: 'x', __proto__: 1 } }));
    expect(JSON.parse(typed.json)).toEqual(doc(paragraph(text('a'))));
  });

  test('what is cut off or no document at all is given back as it came', () => {
    for (const sent of ['{"type":"doc","content":[{"type":"para', 'null', '7', '"words"', '[]']) {
      const typed = readTypedDocument(sent);
      expect(typed.outcome).toHaveProperty('mistakes');
      if (sent.startsWith('{')) expect(typed.markup).toBe(sent);
    }
  });

  test('nesting of ten thousand and of a million levels is refused at once, without the stack', () => {
    for (const levels of [10_000, 1_000_000]) {
      const open = '{"type":"block_quote","content":['.repeat(levels);
      const sent = `{"type":"doc","content":[${open}{"type":"text","text":"words"}${']}'.repeat(levels)}]}`;
      const typed = readTypedDocument(sent);
      expect(typed.outcome).toHaveProperty('mistakes');
      expect(typed.markup).toContain('words');
    }
    expect(readTypedDocument('['.repeat(5_000_000)).outcome).toHaveProperty('mistakes');
  });

  test('a body of more blocks than can be compared is refused by name, and all of it comes back', () => {
    const body = (blocks: number) => doc(...Array.from({ length: blocks }, () => paragraph(text('a'))));
    expect(read(body(MOST_BLOCKS)).outcome).toHaveProperty('done');
    const typed = read(body(MOST_BLOCKS + 1));
    expect(typed.outcome).toMatchObject({ mistakes: [{ message: 'desk-article-mistake-body-blocks' }] });
    expect(typed.markup.trim().split('\n\n')).toHaveLength(MOST_BLOCKS + 1);
    const markup = Array.from({ length: MOST_BLOCKS + 1 }, () => '---').join('\n\n');
    expect(parseMarkup(markup)).toMatchObject({ mistakes: [{ message: 'desk-article-mistake-body-blocks' }] });
  });

  test('ten megabytes of text are refused by name, and all of it comes back', () => {
    const words = 'قطعة words '.repeat(1_000_000);
    const typed = read(doc(paragraph(text(words))));
    expect(typed.outcome).toMatchObject({ mistakes: [{ message: 'desk-article-mistake-body-too-long' }] });
    expect(typed.markup.length).toBeGreaterThan(words.length - 2);
    const many = read(doc(...Array.from({ length: 200_000 }, () => paragraph(text('word', { type: 'bold' })))));
    expect(many.outcome).toHaveProperty('mistakes');
    expect(many.markup.split('\n\n')).toHaveLength(200_000);
  });

  test('a little too long comes back as it was formatted', () => {
    const typed = read(doc(paragraph(text('a'.repeat(LONGEST_BODY)), text('b', { type: 'bold' }))));
    expect(typed.outcome).toHaveProperty('mistakes');
    expect(JSON.parse(typed.json).content[0].content[1].marks).toEqual([{ type: 'bold' }]);
  });

  test('characters that cannot be kept are taken out, also where they are written as escapes', () => {
    const typed = readTypedDocument(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a\\u0000b\\ud800c\\nd\\u0007"}]},' +
        '{"type":"paragraph","content":[{"type":"text","text":"\\u0000"}]}]}',
    );
    expect('done' in typed.outcome && typed.outcome.done.textContent).toBe('ab\uFFFDc d');
    const heap = read(doc(paragraph(text(`e${'\u0301'.repeat(100_000)}`))));
    expect('done' in heap.outcome && heap.outcome.done.textContent.length).toBeLessThan(100);
  });

  test('whatever is sent is read or refused, never thrown over', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            'doc',
            'paragraph',
            'text',
            'subhead',
            'table',
            'table_row',
            'table_cell',
            'figure',
            '__proto__',
          ),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
          attrs: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.constant(null)),
          marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'x'), attrs: fc.jsonValue() })),
          content: fc.oneof({ maxDepth: 3 }, fc.array(tie('node'), { maxLength: 3 }), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    })).node;
    fc.assert(
      fc.property(fc.oneof(node, fc.jsonValue()), (json) => {
        const { outcome, json: kept } = read(json);
        if ('done' in outcome) expect(readDocument(JSON.parse(kept)).eq(outcome.done)).toBe(true);
        else expect(outcome.mistakes.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
