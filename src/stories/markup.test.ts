import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { readSampleArticles } from '../../sample/read-articles.ts';
import { documentSchema, readDocument } from './document.ts';
import { LONGEST_BODY } from './document-size.ts';
import { parseMarkup } from './markup.ts';
import { printMarkup } from './print-markup.ts';

function parsed(markup: string): Node {
  const outcome = parseMarkup(markup);
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.mistakes));
  return outcome.done;
}

/** The document in short: node names and words, marks in brackets. */
function short(node: Node): string {
  if (node.isText) return node.marks.reduceRight((words, mark) => `${mark.type.name}(${words})`, node.text ?? '');
  if (node.isLeaf) return node.type.name;
  return `${node.type.name}[${node.children.map(short).join('|')}]`;
}

const body = (markup: string) => parsed(markup).children.map(short);

describe('the body markup', () => {
  test('reads each kind of block', () => {
    expect(body('One\ntwo.\n\n## Sub *head*\n### Smaller\n- a\n- b\n\n- c\n\n1. x\n2) y\n\n---')).toEqual([
      'paragraph[One two.]',
      'subhead[Sub |italic(head)]',
      'subhead[Smaller]',
      'bullet_list[list_item[paragraph[a]]|list_item[paragraph[b]]|list_item[paragraph[c]]]',
      'numbered_list[list_item[paragraph[x]]|list_item[paragraph[y]]]',
      'divider',
    ]);
    expect(body('> a\n> b\n>\n> c\n\n>> pull\n\n> > spaced')).toEqual([
      'block_quote[paragraph[a b]|paragraph[c]]',
      'pull_quote[paragraph[pull]]',
      'pull_quote[paragraph[spaced]]',
    ]);
  });

  test('reads bold, italic, links and escapes', () => {
    expect(
      body('**b** *i* _j_ ***both*** [a **c**](https://a.example/x_(y)) \\*no\\* 2 * 3 * 4 snake_case_name'),
    ).toEqual([
      'paragraph[bold(b)| |italic(i)| |italic(j)| |bold(italic(both))| |link(a )|link(bold(c))| *no* 2 * 3 * 4 snake_case_name]',
    ]);
    expect(body('a\\\nb')).toEqual(['paragraph[a|hard_break|b]']);
    expect(body('In the year\n1989. It was')).toEqual(['paragraph[In the year 1989. It was]']);
    expect(body('\\- no list\n\n\\## no subhead\n\n1\\. no number')).toEqual([
      'paragraph[- no list]',
      'paragraph[## no subhead]',
      'paragraph[1. no number]',
    ]);
  });

  test('reads a figure and a link card with their words', () => {
    const [figure, card] = parsed(
      '![A pump \\[old\\]](photo:0191-ab) The new pump [sic]. [Photo: A. Name]\n\n=> https://a.example Works at the gate',
    ).children;
    expect(figure?.attrs).toEqual({
      photoId: '0191-ab',
      alternativeText: 'A pump [old]',
      caption: 'The new pump [sic].',
      credit: 'Photo: A. Name',
    });
    expect(card?.attrs).toMatchObject({ href: 'https://a.example', title: 'Works at the gate' });
  });

  test('reads and prints a link card with whatever it has: title, source, picture, or nothing yet', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
      text
        .normalize('NFC')
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim(),
    );
    const card = fc.record({
      href: fc.constantFrom('https://a.example/x?y=1#z', '/en/water', 'https://a.example/a_(b)'),
      title: fc.oneof(words, fc.constantFrom('a [b]', '[b](photo:x)', '\\', 'A [b](photo:y) ]')),
      source: fc.oneof(words, fc.constantFrom('[', 'Radio [Bridge]', '')),
      photoId: fc.constantFrom(null, '0191-ab'),
    });
    fc.assert(
      fc.property(card, (attrs) => {
        const { nodes } = documentSchema;
        const document = nodes.doc.create(null, nodes.link_card.create(attrs));
        expect(parsed(printMarkup(document)).child(0).attrs).toEqual(attrs);
      }),
    );
  });

  test('reads a table: headings, joined cells, line breaks, pipes in words', () => {
    expect(body('| Year | Price |\n|---|:---:|\n| 2024 | 3 \\| 4 |\n|= 2025 | a\\\nb')).toEqual([
      'table[table_row[table_header[paragraph[Year]]|table_header[paragraph[Price]]]|' +
        'table_row[table_cell[paragraph[2024]]|table_cell[paragraph[3 | 4]]]|' +
        'table_row[table_header[paragraph[2025]]|table_cell[paragraph[a|hard_break|b]]]]',
    ]);
    const [table] = parsed('|= a | < | b\n| ^ | < | c\n| d | e |').children;
    expect(table?.firstChild?.firstChild?.attrs).toMatchObject({ colspan: 2, rowspan: 2 });
    expect(table?.children.map((row) => row.childCount)).toEqual([2, 1, 2]);
    expect(body('word\n| a')).toHaveLength(2);
    expect(body('\\| a')).toEqual(['paragraph[| a]']);
    expect(body('| ^ | < |')).toEqual(['table[table_row[table_cell[paragraph[^]]|table_cell[paragraph[<]]]]']);
  });

  test('two line breaks in an item begin a new paragraph of it', () => {
    expect(body('- a\\\n\\\nb\n- c')).toEqual([
      'bullet_list[list_item[paragraph[a]|paragraph[b]]|list_item[paragraph[c]]]',
    ]);
  });

  test('names the line of each mistake', () => {
    const outcome = parseMarkup(
      'fine\n\nno\nlink [x](javascript:alert(1))\n\n=> nowhere Title\n=> https://a.example\n![a](b)',
    );
    expect(outcome).toEqual({
      mistakes: [
        { field: 'body', message: 'desk-markup-mistake-address', values: { line: 4, address: 'javascript:alert(1)' } },
        ...[6, 8].map((line) => ({
          field: 'body',
          message: 'desk-markup-mistake-unreadable' as const,
          values: { line },
        })),
      ],
    });
  });

  test('keeps HTML as the text it is', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;';
    expect(parsed(hostile).textContent).toBe(hostile);
    expect(printMarkup(parsed(hostile)).trim()).toBe(hostile);
  });

  test('an empty text is an empty paragraph', () => {
    expect(body(' \n\n ')).toEqual(['paragraph[]']);
    expect(printMarkup(parsed(''))).toBe('');
  });

  test('refuses a body of a book’s length before reading it, and reads the longest in a moment', () => {
    expect(parseMarkup('a'.repeat(LONGEST_BODY + 1))).toHaveProperty('mistakes');
    for (const unit of ['**a', '*[a](/b)', '[', '](', '_a ', '> ', '\\', '- ']) {
      // The processor's time, which nothing else on the machine makes longer; what reads twice takes minutes.
      const before = process.cpuUsage();
      parseMarkup(unit.repeat(LONGEST_BODY / unit.length));
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
    }
  });

  test('reads every article of the sample, and prints it so that it reads the same', () => {
    for (const article of readSampleArticles()) {
      const document = parsed(article.body);
      expect(parsed(printMarkup(document)).toJSON()).toEqual(document.toJSON());
    }
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    '**',
    '*',
    '_',
    '***',
    '[',
    ']',
    '](',
    ')',
    '(/a)',
    '](https://a.example/(b)\\))',
    '\\',
    '\n',
    '\n\n',
    ' ',
  ),
  fc.constantFrom(
    '> ',
    '>> ',
    '>',
    '- ',
    '1. ',
    '2. ',
    '## ',
    '### ',
    '---',
    '=> ',
    '=> /a b',
    '| ',
    '|= ',
    '| < ',
    '| ^ ',
    '\n|---|---|\n',
    '![',
    '![a](photo:b) c [d]',
  ),
  fc.constantFrom(
    'a',
    'b.',
    'سلام',
    '\u200c',
    '\u00a0',
    '\ud800',
    '\u0000',
    'e\u0301',
    '=\u0338',
    '<b>',
    '😀',
    '\u2068x\u2069',
    '\r',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const typed = fc.array(fragment, { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));

const { nodes, marks } = documentSchema;
const someMarks = fc
  .subarray([marks.link.create({ href: 'https://a.example/(b)|c' }), marks.bold.create(), marks.italic.create()])
  .map((some) => [...some]);
const words = fc
  .array(fc.constantFrom('a', '|', '<', '^', '---', '#', '>', '\\', '*', '[', '1.', 'سلام', '=>'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const inline = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.tuple(words, someMarks) }, fc.constant('break' as const)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => {
    const children: Node[] = [];
    for (const part of parts) {
      const last = children.at(-1);
      if (part !== 'break') children.push(documentSchema.text(part[0], part[1]));
      else if (last?.isText) children.push(nodes.hard_break.create());
    }
    if (!children.at(-1)?.isText) children.push(documentSchema.text('end'));
    return nodes.paragraph.create(null, children);
  });
const paragraphs = fc.array(inline, { minLength: 1, maxLength: 3 });
const grid = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.tuple(
    fc.constant(columns),
    fc.array(fc.array(fc.tuple(fc.boolean(), paragraphs), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    fc.record({
      row: fc.nat({ max: rows - 1 }),
      column: fc.nat({ max: columns - 1 }),
      rowspan: fc.integer({ min: 1, max: rows }),
      colspan: fc.integer({ min: 1, max: columns }),
    }),
  ),
);
const table = grid.map(([columns, cells, joined]) => {
  // One cell of them is joined with its neighbours, unless a row would be left without a cell.
  const colspan = Math.min(joined.colspan, columns - joined.column);
  const rowspan = colspan === columns ? 1 : Math.min(joined.rowspan, cells.length - joined.row);
  const isIn = (row: number, column: number) =>
    row >= joined.row && row < joined.row + rowspan && column >= joined.column && column < joined.column + colspan;
  const rows = cells.map((row, at) =>
    row.flatMap(([isHeader, children], column) => {
      const isFirst = at === joined.row && column === joined.column;
      if (isIn(at, column) && !isFirst) return [];
      const type = isHeader ? nodes.table_header : nodes.table_cell;
      return [type.create(isFirst ? { colspan, rowspan } : null, children)];
    }),
  );
  return nodes.table.create(
    null,
    rows.map((row) => nodes.table_row.create(null, row)),
  );
});
const block = fc.oneof(
  inline,
  table,
  fc.constant(nodes.divider.create()),
  words.map((text) => nodes.subhead.create({ level: 3 }, documentSchema.text(text))),
  ...[nodes.block_quote, nodes.pull_quote].map((type) => paragraphs.map((children) => type.create(null, children))),
  ...[nodes.bullet_list, nodes.numbered_list].map((type) =>
    fc.array(paragraphs, { minLength: 1, maxLength: 3 }).map((items) =>
      type.create(
        null,
        items.map((children) => nodes.list_item.create(null, children)),
      ),
    ),
  ),
);
const documents = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.filter((one, at) => at === 0 || one.type !== blocks[at - 1]?.type || one.isTextblock))
  .map((blocks) => documentSchema.nodes.doc.create(null, blocks));

describe('whatever is typed', () => {
  test('reading it never throws, and gives a document of the schema or mistakes', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const outcome = parseMarkup(text);
        if ('done' in outcome) readDocument(outcome.done.toJSON());
        else expect(outcome.mistakes.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('printing what was read reads as the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const outcome = parseMarkup(text);
        if (!('done' in outcome)) return;
        const again = parseMarkup(printMarkup(outcome.done));
        expect('done' in again && again.done.toJSON()).toEqual(outcome.done.toJSON());
      }),
      { numRuns: 4000 },
    );
  });

  test('a document of any structure is printed so that it reads as the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        document.check();
        expect(parsed(printMarkup(document)).toJSON()).toEqual(document.toJSON());
      }),
      { numRuns: 1000 },
    );
  });

  test('words in a paragraph stay those words, whatever marks they look like', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const words = text
          .toWellFormed()
          .normalize('NFC')
          .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
          .trim();
        if (words === '') return;
        const { doc, paragraph } = documentSchema.nodes;
        const document = doc.create(null, [paragraph.create(null, [documentSchema.text(words)])]);
        expect(parsed(printMarkup(document)).textContent.normalize('NFC')).toBe(words);
      }),
      { numRuns: 2000 },
    );
  });
});
