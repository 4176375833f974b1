import type { Node } from 'prosemirror-model';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { documentSchema, isWebAddress } from './document.ts';
import { LONGEST_BODY, MOST_BLOCKS, sizeMistakes, sizeOf } from './document-size.ts';
import { type InlineContent, readInline } from './inline-markup.ts';
import { endsWithBreak, tableCells } from './table-markup.ts';

/*
 * The body markup: what a reporter types into a plain form, and what a document is printed as when they come back.
 * Blocks are parted by blank lines and known by how their first line begins. Whatever is not a mark is text.
 */

const { nodes } = documentSchema;

/** The form's field that mistakes in a body name. */
export const BODY_FIELD = 'body';

/** What a block's first line begins with. Ordered: the longer mark of two that begin alike comes first. */
const starts = {
  subhead: /^(#{2,3})[ \t]+(?=\S)/,
  pullQuote: /^>[ \t]?>[ \t]?/,
  quote: /^>[ \t]?/,
  bullet: /^[-*][ \t]+(?=\S)/,
  numbered: /^\d{1,3}[.)][ \t]+(?=\S)/,
  linkCard: /^=>[ \t]*/,
  figure: /^!\[/,
  table: /^\|/,
} as const;

// In the middle of a paragraph only a list's first number begins a list: “… on page\n42. Then …” does not.
const interrupting = { ...starts, numbered: /^1[.)][ \t]+(?=\S)/ } as const;

const divider = /^(?:---+|\*\*\*+)[ \t]*$/;

/**
 * Reads the markup; a mistake names the line (counted from 1) in its values. Never throws.
 * @param knownPhotos when given, a figure of any other photo is a mistake
 */
export function parseMarkup(markup: string, knownPhotos?: ReadonlySet<string>): Outcome<Node> {
  if (markup.length > LONGEST_BODY) return tooLong;
  const reader = new BodyReader(markup, knownPhotos);
  const blocks = reader.blocks();
  const [first, ...rest] = reader.mistakes;
  if (first !== undefined) return { mistakes: [first, ...rest] };
  const document = nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
  // A body of nothing but line breaks has more parts than letters.
  if (document.childCount > MOST_BLOCKS) return sizeMistakes(BODY_FIELD, document) ?? tooLong;
  return sizeOf(document) === Number.POSITIVE_INFINITY ? tooLong : { done: document };
}

const tooLong = mistake(BODY_FIELD, 'desk-article-mistake-body-too-long', { limit: LONGEST_BODY });

/** The photos that the markup names, whether they exist or not. */
export function photosNamedIn(markup: string): string[] {
  return [...markup.slice(0, LONGEST_BODY).matchAll(/\]\(photo:([A-Za-z0-9_-]{1,64})\)/g)].map(
    (match) => match[1] ?? '',
  );
}

class BodyReader {
  readonly mistakes: Mistake[] = [];
  readonly #lines: string[];
  readonly #knownPhotos: ReadonlySet<string> | undefined;
  #at = 0;

  constructor(markup: string, knownPhotos: ReadonlySet<string> | undefined) {
    this.#knownPhotos = knownPhotos;
    // NUL and the other control characters cannot be stored everywhere and mean nothing in a text.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    const clean = markup.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
    this.#lines = clean.normalize('NFC').split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  }

  blocks(): Node[] {
    const blocks: Node[] = [];
    while (this.#at < this.#lines.length) {
      if (this.#line() === '') this.#at++;
      else blocks.push(...this.#block());
    }
    return joinLists(blocks);
  }

  #block(): Node[] {
    const line = this.#line();
    if (divider.test(line)) return this.#single(nodes.divider.create());
    if (starts.subhead.test(line)) return this.#subhead(line);
    if (starts.linkCard.test(line)) return this.#linkCard(line);
    if (starts.figure.test(line)) return this.#figure(line);
    if (starts.pullQuote.test(line)) return this.#quote(nodes.pull_quote, starts.pullQuote);
    if (starts.quote.test(line)) return this.#quote(nodes.block_quote, starts.quote, starts.pullQuote);
    if (starts.bullet.test(line)) return this.#list(nodes.bullet_list, starts.bullet);
    if (starts.numbered.test(line)) return this.#list(nodes.numbered_list, starts.numbered);
    if (starts.table.test(line)) return this.#table();
    const from = this.#at;
    const lines = [line];
    // A mark in the middle of a paragraph's lines is text there only if no block could begin with it.
    while (this.#next() !== undefined && !this.#beginsBlock()) lines.push(this.#line());
    return this.#paragraph(lines, from);
  }

  /** Moves on; `undefined` at a blank line and at the end. */
  #next(): string | undefined {
    this.#at++;
    return this.#at < this.#lines.length && this.#line() !== '' ? this.#line() : undefined;
  }

  #line(): string {
    return (this.#lines[this.#at] ?? '').trim();
  }

  #beginsBlock(): boolean {
    const line = this.#line();
    return divider.test(line) || Object.values(interrupting).some((start) => start.test(line));
  }

  #single(node: Node): Node[] {
    this.#at++;
    return [node];
  }

  #subhead(line: string): Node[] {
    const mark = starts.subhead.exec(line)?.[1] ?? '##';
    const words = readInline(line.replace(starts.subhead, ''));
    // A subhead holds no links and nothing bold: what was marked so stays as words.
    const children = words.children.map((node) => node.mark(node.marks.filter((mark) => mark.type.name === 'italic')));
    this.#note(words.mistakes, this.#at);
    if (children.length === 0) return this.#skip();
    return this.#single(nodes.subhead.create({ level: mark.length === 3 ? 3 : 2 }, children));
  }

  #linkCard(line: string): Node[] {
    const at = this.#at;
    const card = cardParts(line.replace(starts.linkCard, ''));
    if (!isWebAddress(card.href)) {
      this.#unreadable(at);
      return this.#skip();
    }
    this.#mustKnow(card.photoId, at);
    return this.#single(nodes.link_card.create(card));
  }

  #figure(line: string): Node[] {
    const at = this.#at;
    const parts = figureParts(line);
    if (parts === undefined) {
      this.#unreadable(at);
      return this.#skip();
    }
    this.#mustKnow(parts.photoId, at);
    return this.#single(nodes.figure.create(parts));
  }

  #mustKnow(photoId: string | null, at: number): void {
    if (photoId === null || this.#knownPhotos?.has(photoId) !== false) return;
    const values = { line: at + 1, name: photoId };
    this.mistakes.push({ field: BODY_FIELD, message: 'desk-markup-mistake-photo', values });
  }

  #quote(type: typeof nodes.block_quote, mark: RegExp, other?: RegExp): Node[] {
    const paragraphs: Node[] = [];
    let lines: string[] = [];
    let from = this.#at;
    const close = () => {
      if (lines.length > 0) paragraphs.push(...this.#paragraph(lines, from));
      lines = [];
    };
    for (let line: string | undefined = this.#line(); line !== undefined; line = this.#next()) {
      if (!mark.test(line) || other?.test(line)) break;
      const words = line.replace(mark, '').trim();
      if (words === '') close();
      else {
        if (lines.length === 0) from = this.#at;
        lines.push(words);
      }
    }
    close();
    return paragraphs.length > 0 ? [type.create(null, paragraphs)] : [];
  }

  #list(type: typeof nodes.bullet_list, mark: RegExp): Node[] {
    const items: Node[] = [];
    let lines: string[] = [];
    let from = this.#at;
    const close = () => {
      const paragraphs = this.#paragraphs(lines, from);
      if (paragraphs.length > 0) items.push(nodes.list_item.create(null, paragraphs));
    };
    for (let line: string | undefined = this.#line(); line !== undefined; line = this.#next()) {
      if (mark.test(line)) {
        close();
        lines = [line.replace(mark, '')];
        from = this.#at;
      } else if (this.#beginsBlock()) break;
      else lines.push(line);
    }
    close();
    return items.length > 0 ? [type.create(null, items)] : [];
  }

  #table(): Node[] {
    const from = this.#at;
    const lines = [this.#line()];
    for (let line = this.#next(); line !== undefined; line = this.#next()) {
      if (!starts.table.test(line) && !endsWithBreak(lines.at(-1) ?? '')) break;
      lines.push(line);
    }
    const rows = tableCells(lines).map((cells) => {
      const made = cells.map(({ words, isHeader, colspan, rowspan, line }) => {
        const type = isHeader ? nodes.table_header : nodes.table_cell;
        return type.createAndFill({ colspan, rowspan }, this.#paragraphs([words], from + line)) ?? type.create();
      });
      return nodes.table_row.create(null, made);
    });
    return [nodes.table.create(null, rows)];
  }

  /** In a list's item and in a cell two line breaks begin a new paragraph. */
  #paragraphs(lines: readonly string[], from: number): Node[] {
    return this.#paragraph(lines, from).flatMap((paragraph) => {
      const parts: Node[][] = [[]];
      let breaks: Node[] = [];
      for (const node of paragraph.children) {
        if (node.type === nodes.hard_break) breaks.push(node);
        else {
          if (breaks.length > 1) parts.push([node]);
          else parts.at(-1)?.push(...breaks, node);
          breaks = [];
        }
      }
      return parts.map((children) => nodes.paragraph.create(null, children));
    });
  }

  #paragraph(lines: readonly string[], from: number): Node[] {
    const { children, mistakes } = readInline(lines.join('\n'));
    this.#note(mistakes, from);
    return children.length > 0 ? [nodes.paragraph.create(null, children)] : [];
  }

  #note(mistakes: InlineContent['mistakes'], from: number): void {
    for (const { line, address } of mistakes) {
      const values = { line: from + line + 1, address };
      this.mistakes.push({ field: BODY_FIELD, message: 'desk-markup-mistake-address', values });
    }
  }

  #unreadable(at: number): void {
    this.mistakes.push({ field: BODY_FIELD, message: 'desk-markup-mistake-unreadable', values: { line: at + 1 } });
  }

  #skip(): Node[] {
    this.#at++;
    return [];
  }
}

/** Two lists of one kind with only blank lines between them are one list. */
function joinLists(blocks: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    const first = blocks[from];
    to = from + 1;
    if (first === undefined) break;
    if (first.type === nodes.bullet_list || first.type === nodes.numbered_list) {
      while (blocks[to]?.type === first.type) to++;
    }
    const items = blocks.slice(from, to).flatMap((list) => list.children);
    joined.push(to === from + 1 ? first : first.type.create(null, items));
  }
  return joined;
}

/** `![Alternative text](photo:ID) Caption [Credit]`, or `undefined` when the line is not whole. */
function figureParts(line: string) {
  const parts = /^!\[((?:\\.|[^\]\\])*)\]\(photo:([A-Za-z0-9_-]{1,64})\)(?:[ \t]+(.*))?$/u.exec(line);
  if (parts === null) return undefined;
  const [, alternativeText = '', photoId = '', words = ''] = parts;
  const credited = /^((?:\\.|[^\\])*?)[ \t]*\[((?:\\.|[^[\]\\])*)\]$/u.exec(words.trim());
  const caption = credited === null ? words : (credited[1] ?? '');
  return {
    photoId,
    alternativeText: plainWords(alternativeText),
    caption: plainWords(caption),
    credit: plainWords(credited?.[2] ?? ''),
  };
}

/**
 * `https://… Title [Source](photo:ID)`: everything after the address may be left out. A card without a title gets its
 * page's when the article is saved.
 */
function cardParts(line: string) {
  const [, href = '', rest = ''] = /^(\S*)(?: (.*))?$/u.exec(line.trim().replace(/\s+/g, ' ')) ?? [];
  const sourced = /^((?:\\.|[^\\])*?) ?\[((?:\\.|[^[\]\\])*)\](?:\(photo:([A-Za-z0-9_-]{1,64})\))?$/u.exec(rest);
  const [, title = rest, source = '', photoId = null] = sourced ?? [];
  return { href: unescaped(href), title: plainWords(title), source: plainWords(source), photoId };
}

function plainWords(words: string): string {
  return unescaped(words).replace(/\s+/g, ' ').trim();
}

/** The text without the backslashes that keep its marks from being marks. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
