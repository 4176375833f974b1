import type { Mark, Node } from 'prosemirror-model';
import { type Direction, ownDirection } from './directions.ts';
import type { Figure, LinkCard } from './document.ts';
import { type InlinePiece, inlinePieces, type ToldSpan } from './told-pieces.ts';

/**
 * What a theme supplies to show an article's body: one function for each thing that can be in it. `Html` is whatever
 * the theme makes its pages of; `text` must escape.
 */
export interface DocumentParts<Html> {
  text(words: string): Html;
  bold(children: Html[]): Html;
  italic(children: Html[]): Html;
  link(children: Html[], href: string): Html;
  hardBreak(): Html;
  /** Here and below, `direction` is that of the words where they run against what surrounds them. */
  paragraph(children: Html[], direction: Direction | undefined): Html;
  /** `level` 2 or 3. */
  subhead(children: Html[], level: 2 | 3, direction: Direction | undefined): Html;
  bulletList(items: Html[], direction: Direction | undefined): Html;
  numberedList(items: Html[], direction: Direction | undefined): Html;
  listItem(children: Html[]): Html;
  blockQuote(children: Html[], direction: Direction | undefined): Html;
  pullQuote(children: Html[], direction: Direction | undefined): Html;
  table(rows: Html[], direction: Direction | undefined): Html;
  tableRow(cells: Html[]): Html;
  tableCell(children: Html[], cell: TableCell): Html;
  figure(figure: Figure): Html;
  /** Its picture is among the body's; a title may be empty. */
  linkCard(card: LinkCard): Html;
  divider(): Html;
  /** Words that a source said. */
  told(children: Html[]): Html;
  /** The mark after what a source said, never inside a link; `place` is the span's. */
  source(place: number): Html;
}

/** Where a cell stands and what it is. */
export interface TableCell {
  /** What a heading is the heading of; `undefined` for a cell that is none. */
  headingOf: 'column' | 'row' | undefined;
  colspan: number;
  rowspan: number;
}

/** The blocks of a document, made of the theme's parts, on a page that runs in `direction`, with what sources said marked. */
export function renderDocument<Html>(
  document: Node,
  parts: DocumentParts<Html>,
  direction: Direction,
  spans: readonly ToldSpan[] = [],
): Html[] {
  return childrenOf(document, { parts, spans }, direction, 0);
}

/** The words of a document without their form: for descriptions and for counting. Blocks are parted by a line break. */
export function documentText(document: Node): string {
  return document.textBetween(0, document.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ''));
}

/** How many blocks were begun in a text and left empty; what an editor leaves under the last words does not count. */
export function countEmptyBlocks(document: Node): number {
  const blocks = [...document.children];
  while (blocks.length > 0 && blocks.at(-1)?.isTextblock && blocks.at(-1)?.childCount === 0) blocks.pop();
  let count = 0;
  const look = (node: Node) => {
    if (node.isTextblock) count += Number(node.childCount === 0);
    else if (!node.type.spec.tableRole) node.forEach(look);
  };
  for (const block of blocks) look(block);
  return count;
}

interface Making<Html> {
  parts: DocumentParts<Html>;
  spans: readonly ToldSpan[];
}

/** What stands in `node`, whose content begins at the position `start`. */
function childrenOf<Html>(node: Node, making: Making<Html>, around: Direction, start: number): Html[] {
  if (node.inlineContent) return inline(inlinePieces(node, making.spans, start), making.parts, 0).html;
  const html: Html[] = [];
  node.forEach((child, offset) => {
    if (!isEmpty(child)) html.push(block(child, making, around, start + offset + 1));
  });
  return html;
}

/** What has been begun and left empty is nothing that a reader should step over. */
function isEmpty(node: Node): boolean {
  if (node.isTextblock) return node.childCount === 0;
  return !node.isLeaf && !node.type.spec.tableRole && node.children.every(isEmpty);
}

function block<Html>(node: Node, making: Making<Html>, around: Direction, start: number): Html {
  const { parts } = making;
  const direction = ownDirection(node, around);
  if (node.type.name === 'table') return parts.table(tableRows(node, making, direction ?? around, start), direction);
  const children = childrenOf(node, making, direction ?? around, start);
  switch (node.type.name) {
    case 'paragraph':
      return parts.paragraph(children, direction);
    case 'subhead':
      return parts.subhead(children, node.attrs.level === 3 ? 3 : 2, direction);
    case 'bullet_list':
      return parts.bulletList(children, direction);
    case 'numbered_list':
      return parts.numberedList(children, direction);
    case 'list_item':
      return parts.listItem(children);
    case 'block_quote':
      return parts.blockQuote(children, direction);
    case 'pull_quote':
      return parts.pullQuote(children, direction);
    case 'figure':
      return parts.figure(node.attrs as Figure);
    case 'link_card':
      return parts.linkCard(node.attrs as LinkCard);
    case 'divider':
      return parts.divider();
    default:
      throw new Error(`no part for ${node.type.name}`);
  }
}

/** A heading in a row of headings is its column's; any other stands before its row. */
function tableRows<Html>(table: Node, making: Making<Html>, around: Direction, start: number): Html[] {
  const { parts } = making;
  const rows: Html[] = [];
  table.forEach((row, rowOffset) => {
    const isHeader = (cell: Node) => cell.type.name === 'table_header';
    const headingOf = row.children.every(isHeader) ? 'column' : 'row';
    const cells: Html[] = [];
    row.forEach((cell, offset) => {
      const { colspan, rowspan } = cell.attrs;
      const place = { headingOf: isHeader(cell) ? headingOf : undefined, colspan, rowspan } as const;
      cells.push(parts.tableCell(childrenOf(cell, making, around, start + rowOffset + offset + 2), place));
    });
    rows.push(parts.tableRow(cells));
  });
  return rows;
}

/** Neighbours that share their mark at `depth` stand in one element: a link stays whole when some of it is bold. */
function inline<Html>(
  pieces: readonly InlinePiece[],
  parts: DocumentParts<Html>,
  depth: number,
  around: { told: boolean; link: boolean } = { told: false, link: false },
): { html: Html[]; waiting: number[] } {
  const html: Html[] = [];
  const waiting: number[] = [];
  const mark = (places: readonly number[]) => {
    if (around.link) waiting.push(...places);
    else html.push(...places.map((place) => parts.source(place)));
  };
  for (let from = 0; from < pieces.length; ) {
    const piece = pieces[from];
    if (piece === undefined) break;
    const told = around.told ? from : endOfTold(pieces, from, depth);
    const to = told > from ? told : endOfMark(pieces, from, depth);
    const own = piece.node.marks[depth];
    if (told > from) {
      const within = inline(pieces.slice(from, to), parts, depth, { ...around, told: true });
      html.push(parts.told(within.html));
      mark(within.waiting);
    } else if (own === undefined) {
      html.push(piece.node.isText ? parts.text(piece.node.text ?? '') : parts.hardBreak());
      mark(piece.ends);
    } else {
      const link = around.link || own.type.name === 'link';
      const within = inline(pieces.slice(from, to), parts, depth + 1, { ...around, link });
      html.push(marked(own, within.html, parts));
      mark(within.waiting);
    }
    from = to;
  }
  return { html, waiting };
}

/** Where the element ends that the piece at `from` begins at `depth`. */
function endOfMark(pieces: readonly InlinePiece[], from: number, depth: number): number {
  const mark = pieces[from]?.node.marks[depth];
  let to = from + 1;
  if (mark !== undefined) while (pieces[to]?.node.marks[depth]?.eq(mark)) to++;
  return to;
}

/** How far what sources said goes from `from` on in whole elements; `from` where it goes nowhere. */
function endOfTold(pieces: readonly InlinePiece[], from: number, depth: number): number {
  let to = from;
  while (to < pieces.length) {
    const end = endOfMark(pieces, to, depth);
    if (!pieces.slice(to, end).every(({ isTold }) => isTold)) break;
    to = end;
  }
  return to;
}

function marked<Html>(mark: Mark, children: Html[], parts: DocumentParts<Html>): Html {
  switch (mark.type.name) {
    case 'link':
      return parts.link(children, String(mark.attrs.href));
    case 'bold':
      return parts.bold(children);
    case 'italic':
      return parts.italic(children);
    default:
      throw new Error(`no part for ${mark.type.name}`);
  }
}
