import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { type DocumentParts, renderDocument } from './document-html.ts';
import { parseMarkup } from './markup.ts';
import { findPassages, passageOfWords } from './passages.ts';
import type { ToldSpan } from './told-pieces.ts';

const inside = (name: string) => (children: string[]) => `<${name}>${children.join('')}</${name}>`;
const parts: DocumentParts<string> = {
  text: (words) => words,
  bold: inside('b'),
  italic: inside('em'),
  link: inside('a'),
  hardBreak: () => '<br>',
  paragraph: inside('p'),
  subhead: inside('h2'),
  bulletList: inside('ul'),
  numberedList: inside('ol'),
  listItem: inside('li'),
  blockQuote: inside('quote'),
  pullQuote: inside('pull'),
  table: inside('table'),
  tableRow: inside('tr'),
  tableCell: inside('td'),
  figure: () => '<figure>',
  linkCard: () => '<card>',
  divider: () => '<hr>',
  told: inside('s'),
  source: (place) => `[${place}]`,
};

function documentOf(markup: string) {
  const outcome = parseMarkup(markup);
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
}

/** The document with each of `said` marked; the first is 0. */
function marked(markup: string, ...said: string[]): string {
  const document = documentOf(markup);
  const passages = said.map((words) => passageOfWords(document, words));
  const spans = passages.flatMap((passage, place): ToldSpan[] => {
    const [span] = passage === undefined ? [] : findPassages(document, [passage]);
    return span === undefined ? [] : [{ ...span, place }];
  });
  expect(spans).toHaveLength(said.length);
  return renderDocument(document, parts, 'ltr', spans).join('');
}

describe('the marks of what sources said', () => {
  test('stand around the words and after them, and nothing else changes', () => {
    expect(marked('The pump holds, she said. Nobody asked.', 'The pump holds')).toBe(
      '<p><s>The pump holds[0]</s>, she said. Nobody asked.</p>',
    );
    expect(marked('The pump holds.')).toBe('<p>The pump holds.</p>');
  });

  test('go around what is bold, and into it where only a part of it was said', () => {
    expect(marked('She said the **old pump** holds.', 'the old pump holds')).toBe(
      '<p>She said <s>the <b>old pump</b> holds[0]</s>.</p>',
    );
    expect(marked('She said **the old pump** holds.', 'pump holds')).toBe(
      '<p>She said <b>the old <s>pump</s></b><s> holds[0]</s>.</p>',
    );
  });

  test('leave a link whole, and stand after it: what can be pressed is never inside of what can be pressed', () => {
    expect(marked('He read [the whole notice](https://a.example) twice.', 'the whole')).toBe(
      '<p>He read <a><s>the whole</s> notice</a>[0] twice.</p>',
    );
    expect(marked('He read [the **whole** notice](https://a.example) twice.', 'read the whole')).toBe(
      '<p>He <s>read </s><a><s>the <b>whole</b></s> notice</a>[0] twice.</p>',
    );
    expect(marked('He read [the notice](https://a.example) twice.', 'read the notice twice')).toBe(
      '<p>He <s>read <a>the notice</a> twice[0]</s>.</p>',
    );
  });

  test('go over several blocks, with one mark at their end', () => {
    expect(marked('> One day.\n>\n> Another day.\n\n- a\n- b', 'One day. Another day. a')).toBe(
      '<quote><p><s>One day.</s></p><p><s>Another day.</s></p></quote><ul><li><p><s>a[0]</s></p></li><li><p>b</p></li></ul>',
    );
  });

  test('overlap: each has its own end', () => {
    expect(marked('one two three four', 'one two three', 'two three four', 'two')).toBe(
      '<p><s>one two[2] three[0] four[1]</s></p>',
    );
  });

  test('stand in the cells of a table and beside line breaks', () => {
    expect(marked('| a | b c |\n|---|---|\n| d | e |', 'b c')).toContain('<s>b c[0]</s>');
  });

  test('take nothing from the text and add nothing to it, wherever they are', () => {
    const markups = [
      'One **two three** [four *five*](https://a.example) six.\n\n> Seven\n>\n> eight **nine**',
      '- a [b c](https://a.example) d\n- **e** f\n\nالماء **يعود** غدا',
    ];
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...markups), spans, (markup, pairs) => {
        const document = documentOf(markup);
        const told = pairs.map(([from, length], place) => ({ from, to: from + length, place }));
        const html = renderDocument(document, parts, 'ltr', told).join('');
        const plain = (text: string) => text.replace(/<\/?s>|\[\d\]/g, '').replace(/<\/(b|em)><\1>/g, '');
        expect(plain(html)).toBe(plain(renderDocument(document, parts, 'ltr').join('')));
        expect(html).not.toMatch(/<a>(?:(?!<\/a>).)*\[\d\]/);
        // One link stays one.
        expect(html.match(/<a>/g)?.length).toBe(1);
      }),
    );
  });
});
