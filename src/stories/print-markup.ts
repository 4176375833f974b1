import type { Node } from 'prosemirror-model';
import type { LinkCard } from './document.ts';
import { isLetter } from './inline-markup.ts';
import { printTable } from './table-markup.ts';

/** Prints a document as the markup that reads as the same document again. What the markup cannot say, keeps its words. */
export function printMarkup(document: Node): string {
  const blocks = document.children.map(printBlock).filter((block) => block !== '');
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function printBlock(node: Node): string {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph':
      return printParagraph(node);
    case 'subhead':
      return node.childCount === 0 ? '' : `${attrs.level === 3 ? '###' : '##'} ${printInline(node)}`;
    case 'bullet_list':
      return printItems(node, () => '-');
    case 'numbered_list':
      return printItems(node, (index) => `${index + 1}.`);
    case 'block_quote':
      return printQuote(node, '>');
    case 'pull_quote':
      return printQuote(node, '>>');
    case 'figure':
      return printFigure(attrs.photoId, attrs.alternativeText, attrs.caption, attrs.credit);
    case 'link_card':
      return printCard(node.attrs as LinkCard);
    case 'table':
      return printTable(node, (cell) => printParagraphs(cell, printInline));
    case 'divider':
      return '---';
    default:
      throw new Error(`no markup for ${node.type.name}`);
  }
}

function printItems(list: Node, mark: (index: number) => string): string {
  const items = list.children.map((item) => printParagraphs(item)).filter((words) => words !== '');
  return items.map((words, index) => `${mark(index)} ${words}`).join('\n');
}

/** In an item and in a cell two line breaks stand between paragraphs. */
function printParagraphs(parent: Node, print = printParagraph): string {
  return parent.children
    .map((paragraph) => print(paragraph))
    .filter((words) => words !== '')
    .join('\\\n\\\n');
}

function printQuote(quote: Node, mark: string): string {
  const written = quote.children.filter((paragraph) => paragraph.childCount > 0);
  const paragraphs = written.map((paragraph) =>
    printParagraph(paragraph)
      .split('\n')
      .map((line) => `${mark} ${line}`)
      .join('\n'),
  );
  return paragraphs.join(`\n${mark}\n`);
}

function printFigure(photoId: string, alternativeText: string, caption: string, credit: string): string {
  const words = escapeWords(caption);
  const parts = [`![${escapeWords(alternativeText)}](photo:${photoId})`, words, credit && `[${escapeWords(credit)}]`];
  return parts.filter((part) => part !== '').join(' ');
}

function printCard({ href, title, source, photoId }: LinkCard): string {
  const picture = photoId === null ? '' : `(photo:${photoId})`;
  const from = source === '' && picture === '' ? '' : `[${escapeWords(source)}]${picture}`;
  return ['=>', escapeBackslashes(href), escapeWords(title), from].filter((part) => part !== '').join(' ');
}

/** Words on one line that hold no bracket which could be taken for a mark. */
function escapeWords(words: string): string {
  return words
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

function escapeBackslashes(words: string): string {
  return words.replace(/\\/g, '\\\\');
}

/** A paragraph's lines, none of which begins like a block of another kind. */
function printParagraph(paragraph: Node): string {
  return printInline(paragraph).split('\n').map(escapeStart).join('\n');
}

function escapeStart(line: string): string {
  const numbered = /^(\d{1,3})([.)])(?=\s|$)/.exec(line);
  if (numbered !== null) return line.replace(/^\d+/, '$&\\');
  return /^(#{2,3}\s|>|-(\s|$)|---+\s*$|=>|!\[|\|)/.test(line) ? `\\${line}` : line;
}

interface Unit {
  char: string;
  bold: boolean;
  italic: boolean;
  href: string | undefined;
}

/** Prints inline content from unit to unit: at each place, what ends there, then what begins. */
function printInline(block: Node): string {
  const units = unitsOf(block);
  let printed = '';
  let before: Unit | undefined;
  for (const [index, unit] of [...units, undefined].entries()) {
    if (before?.href !== undefined && before.href !== unit?.href) printed += `](${escapeAddress(before.href)})`;
    if ((before?.bold ?? false) !== (unit?.bold ?? false)) printed += '**';
    if ((before?.italic ?? false) !== (unit?.italic ?? false)) printed += '*';
    if (unit?.href !== undefined && before?.href !== unit.href) printed += '[';
    if (unit !== undefined) printed += escapeUnit(unit, before?.char ?? '', units[index + 1]?.char ?? '');
    before = unit;
  }
  return printed;
}

function unitsOf(block: Node): Unit[] {
  return block.children.flatMap((node) => {
    const has = (name: string) => node.marks.some((mark) => mark.type.name === name);
    const href: string | undefined = node.marks.find((mark) => mark.type.name === 'link')?.attrs.href;
    const text = node.isText ? (node.text ?? '') : '\n';
    return text.split('').map((char) => ({ char, bold: has('bold'), italic: has('italic'), href }));
  });
}

function escapeUnit({ char, href }: Unit, before: string, after: string): string {
  if (char === '\n') return '\\\n';
  if (char === '*') return '\\*';
  if (char === '\\') return '\\\\';
  if (char === '_') return isLetter(before) && isLetter(after) ? '_' : '\\_';
  if (char === '[' && href !== undefined) return '\\[';
  if (char === ']' && (after === '(' || href !== undefined)) return '\\]';
  return char;
}

function escapeAddress(href: string): string {
  return href.replace(/[\\()]/g, '\\$&');
}
