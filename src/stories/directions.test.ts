import { describe, expect, test } from 'bun:test';
import { directionOf } from './directions.ts';
import { type DocumentParts, renderDocument } from './document-html.ts';
import { parseMarkup } from './markup.ts';

const dir = (direction: string | undefined) => (direction === undefined ? '' : `:${direction}`);

const parts: DocumentParts<string> = {
  text: (words) => words,
  bold: (children) => children.join(''),
  italic: (children) => children.join(''),
  link: (children) => children.join(''),
  hardBreak: () => '/',
  paragraph: (children, direction) => `p${dir(direction)}(${children.join('')})`,
  subhead: (children, level, direction) => `h${level}${dir(direction)}(${children.join('')})`,
  bulletList: (items, direction) => `ul${dir(direction)}(${items.join('')})`,
  numberedList: (items, direction) => `ol${dir(direction)}(${items.join('')})`,
  listItem: (children) => `li(${children.join('')})`,
  blockQuote: (children, direction) => `quote${dir(direction)}(${children.join('')})`,
  pullQuote: (children, direction) => `pull${dir(direction)}(${children.join('')})`,
  table: (rows, direction) => `table${dir(direction)}(${rows.join('')})`,
  tableRow: (cells) => `tr(${cells.join('')})`,
  tableCell: (children, { headingOf = 'none', colspan, rowspan }) =>
    `${headingOf}${colspan}x${rowspan}(${children.join('')})`,
  figure: () => 'figure',
  linkCard: () => 'card',
  divider: () => '-',
  told: (children) => children.join(''),
  source: () => '',
};

function shown(markup: string, direction: 'ltr' | 'rtl'): string {
  const outcome = parseMarkup(markup);
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.mistakes));
  return renderDocument(outcome.done, parts, direction).join(' ');
}

describe('the direction of words', () => {
  test('is that of the first letter, whatever stands before it', () => {
    expect(directionOf('“9 days” later')).toBe('ltr');
    expect(directionOf('«٩ أيام» later')).toBe('rtl');
    expect(directionOf('12:30 — …')).toBeUndefined();
    expect(directionOf('٢٠٢٦')).toBeUndefined();
    expect(directionOf('\u2068Radio Bridge\u2069 قالت')).toBe('rtl');
    expect(directionOf('\u200f- BBC')).toBe('rtl');
    expect(directionOf('שלום')).toBe('rtl');
  });

  test('is said of a block only where it runs against the page', () => {
    const mixed = 'مرحبا.\n\nHello.\n\n12\n\n## عنوان\n\n> Quoted.\n>\n> مقتبس';
    expect(shown(mixed, 'rtl')).toBe('p(مرحبا.) p:ltr(Hello.) p(12) h2(عنوان) quote:ltr(p(Quoted.)p:rtl(مقتبس))');
    expect(shown(mixed, 'ltr')).toBe('p:rtl(مرحبا.) p(Hello.) p(12) h2:rtl(عنوان) quote(p(Quoted.)p:rtl(مقتبس))');
  });

  test('of a list is that of its first item, so that its marks stand on one side', () => {
    expect(shown('- BBC\n- بي بي سي', 'rtl')).toBe('ul:ltr(li(p(BBC))li(p:rtl(بي بي سي)))');
  });

  test('of a table turns only when every cell does, so that a name does not turn its columns', () => {
    expect(shown('|= BBC |= سنة |\n| ٢٠٢٦ | x |', 'rtl')).toBe(
      'table(tr(column1x1(p:ltr(BBC))column1x1(p(سنة)))tr(none1x1(p(٢٠٢٦))none1x1(p:ltr(x))))',
    );
    expect(shown('|= Year | 3 |\n|= Price |', 'rtl')).toBe(
      'table:ltr(tr(row1x1(p(Year))none1x1(p(3)))tr(column1x1(p(Price))))',
    );
  });
});

describe('a body on the page', () => {
  test('leaves out what was begun and left empty', () => {
    expect(shown('', 'ltr')).toBe('');
    expect(shown('a\n\n| |\n\nb', 'ltr')).toBe('p(a) table(tr(none1x1())) p(b)');
  });
});
