import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsIn } from './quotations.ts';

function quoted(text: string): string[] {
  return quotationsIn(text, paragraphsOf(text)).map(({ from, to }) => text.slice(from, to));
}

describe('quotation marks', () => {
  test.each([
    ['curly', '“We go,” she said.', ['“We go,”']],
    ['straight', '"We go," she said. "Now."', ['"We go,"', '"Now."']],
    ['doubled single', "''We go,'' she said.", ["''We go,''"]],
    ['angled', '« Nous partons », she said.', ['« Nous partons »']],
    ['low', '„We go”, she said.', ['„We go”']],
    ['single', '‘We go,’ she said.', ['‘We go,’']],
    ['straight single', "'We go,' she said.", ["'We go,'"]],
    ['opened one way and closed another', '“We go," she said.', ['“We go,"']],
    ['turned the wrong way', 'She said: ”We go.” Then she left.', ['”We go.”']],
    ['single within double', '“He said ‘yes’ twice,” she said.', ['“He said ‘yes’ twice,”']],
    ['double within single', '‘He said “yes” twice,’ she said.', ['‘He said “yes” twice,’']],
    ['of one style within each other', '“He said “yes” twice,” she said.', ['“He said “yes” twice,”']],
  ])('that are %s are found', (_style, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('an apostrophe is none', () => {
    expect(quoted("The miners' leader didn't go. It's the workers’ own ’90s rock ’n’ roll, ’tis said.")).toEqual([]);
    expect(quoted("'It’s the workers’ fault,' he said.")).toEqual(["'It’s the workers’ fault,'"]);
  });

  test('a speech of several paragraphs opens each of them again', () => {
    const text = '“First.\n\n“Second.\n\n“Third,” she said.';
    const found = quotationsIn(text, paragraphsOf(text));
    expect(found.map(({ goesOn }) => goesOn)).toEqual([true, true, false]);
    expect(found.map(({ closed }) => closed)).toEqual([false, false, true]);
  });

  test('a mark that nothing closes reaches to the end of its paragraph and no further', () => {
    expect(quoted('She said: “We go.\n\nHe left.')).toEqual(['“We go.']);
    expect(quoted('“One. She left. “Two,” she said.')).toEqual(['“One. She left.', '“Two,”']);
  });

  test('a first sentence that lost its opening mark is a quotation', () => {
    expect(quoted('We go now,” she said.')).toEqual(['We go now,”']);
  });

  test('never overlap and stay within their paragraph, whatever the marks', () => {
    const marks = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      "''",
      '«',
      '»',
      '„',
      '`',
      ' ',
      '\n',
      'word',
      'كلمة',
      ',',
      '.',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const paragraphs = paragraphsOf(text);
        let last = 0;
        for (const { from, to, inner, paragraph } of quotationsIn(text, paragraphs)) {
          const around = paragraphs[paragraph];
          expect(from).toBeGreaterThanOrEqual(Math.max(last, around?.from ?? 0));
          expect(to).toBeLessThanOrEqual(around?.to ?? 0);
          expect(inner.from < inner.to && from <= inner.from && inner.to <= to).toBe(true);
          last = to;
        }
      }),
    );
  });
});
