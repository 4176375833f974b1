import type { Node } from 'prosemirror-model';
import { MOST_COLUMNS, MOST_ROWS } from './document.ts';

/*
 * Tables in the body markup: a line a row, a pipe before each cell, `|=` before a heading. A cell that holds only `<` is
 * one with the cell before it, one with only `^` with the cell above. A line of dashes under the first row makes headings
 * of its cells, as people know it from elsewhere.
 */

/** A cell as it was typed; what is in it is still to be read. */
export interface TypedCell {
  words: string;
  isHeader: boolean;
  colspan: number;
  rowspan: number;
  /** The line of the table that its row begins with, from 0. */
  line: number;
}

interface Placed {
  cell: TypedCell;
  row: number;
  column: number;
}

/** The rows of a table, from its lines; each line begins with a pipe, or goes on with the one before it. */
export function tableCells(lines: readonly string[]): TypedCell[][] {
  const rows = rowsOf(lines);
  const [, second] = rows;
  if (second?.cells.every(({ words }) => dashes.test(words)) && rows.length > 1) {
    rows.splice(1, 1);
    for (const cell of rows[0]?.cells ?? []) cell.isHeader = true;
  }
  let above: Placed[] = [];
  return rows.map(({ cells, line }, row) => {
    const placed: Placed[] = [];
    const own: TypedCell[] = [];
    // A row has at least one cell of its own.
    const joins = cells.some(({ words, isHeader }) => isHeader || !(words === '<' || words === '^'));
    for (let at = 0; at < cells.length; at++) {
      const typed = cells[at];
      if (typed === undefined) break;
      const column = placed.length;
      const before = placed.at(-1);
      if (
        joins &&
        !typed.isHeader &&
        typed.words === '<' &&
        before?.row === row &&
        before.cell.colspan < MOST_COLUMNS
      ) {
        before.cell.colspan++;
        placed.push(before);
        continue;
      }
      const over = above[column];
      const goesOn = joins && !typed.isHeader && typed.words === '^' && over?.column === column;
      if (goesOn && over.cell.rowspan < MOST_ROWS && isAsWide(cells, at, over.cell.colspan)) {
        over.cell.rowspan++;
        for (let width = 0; width < over.cell.colspan; width++) placed.push(over);
        at += over.cell.colspan - 1;
        continue;
      }
      const cell: TypedCell = { ...typed, colspan: 1, rowspan: 1, line };
      own.push(cell);
      placed.push({ cell, row, column });
    }
    above = placed;
    return own;
  });
}

/** A table in the markup that reads as the same table. */
export function printTable(table: Node, printCell: (cell: Node) => string): string {
  // By column: what reaches down from the rows above.
  let open = new Map<number, { cell: Node; rowsLeft: number }>();
  const lines = table.children.map((row) => {
    const typed: string[] = [];
    const next: typeof open = new Map();
    const printJoined = () => {
      for (let over = open.get(typed.length); over !== undefined; over = open.get(typed.length)) {
        if (over.rowsLeft > 1) next.set(typed.length, { ...over, rowsLeft: over.rowsLeft - 1 });
        typed.push('| ^', ...Array<string>(over.cell.attrs.colspan - 1).fill('| <'));
      }
    };
    for (const cell of row.children) {
      printJoined();
      const { colspan, rowspan } = cell.attrs;
      if (rowspan > 1) next.set(typed.length, { cell, rowsLeft: rowspan - 1 });
      const mark = cell.type.name === 'table_header' ? '|=' : '|';
      typed.push(`${mark} ${escapeCell(printCell(cell))}`.trimEnd(), ...Array<string>(colspan - 1).fill('| <'));
    }
    printJoined();
    open = next;
    return `${typed.join(' ')} |`;
  });
  return lines.join('\n');
}

const dashes = /^:?-{3,}:?$/;

function isAsWide(cells: readonly TypedCell[], at: number, width: number): boolean {
  const more = cells.slice(at + 1, at + width);
  return more.length === width - 1 && more.every(({ words, isHeader }) => !isHeader && words === '<');
}

function rowsOf(lines: readonly string[]): { cells: TypedCell[]; line: number }[] {
  const rows: { cells: TypedCell[]; line: number }[] = [];
  for (let line = 0; line < lines.length; line++) {
    const first = line;
    let words = lines[line] ?? '';
    // A line break in a cell is written as everywhere: a backslash at the end of the line.
    while (endsWithBreak(words) && line + 1 < lines.length) words += `\n${lines[++line]}`;
    rows.push({ line: first, cells: cellsOf(words, first) });
  }
  return rows;
}

function cellsOf(row: string, line: number): TypedCell[] {
  const parts: string[] = [];
  let from = 1;
  for (let place = 1; place < row.length; place++) {
    if (row[place] === '\\') place++;
    else if (row[place] === '|') {
      parts.push(row.slice(from, place));
      from = place + 1;
    }
  }
  const last = row.slice(from);
  if (last.trim() !== '' || parts.length === 0) parts.push(last);
  return parts.map((part) => {
    const isHeader = part.startsWith('=');
    return { words: (isHeader ? part.slice(1) : part).trim(), isHeader, colspan: 1, rowspan: 1, line };
  });
}

/** True for a line whose last backslash is no escaped one: a line break, so that the next line belongs to it. */
export function endsWithBreak(line: string): boolean {
  return (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;
}

function escapeCell(printed: string): string {
  const piped = printed.replaceAll('|', '\\|');
  return dashes.test(piped) || piped === '<' || piped === '^' ? `\\${piped}` : piped;
}
