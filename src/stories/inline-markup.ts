import type { Mark, Node } from 'prosemirror-model';
import { documentSchema, isWebAddress } from './document.ts';

/** What a run of words becomes, and what is wrong in it; `line` counts from 0 within the run. */
export interface InlineContent {
  children: Node[];
  /** Links to nowhere: what stands where the address should be. */
  mistakes: { line: number; address: string }[];
}

/** One character of the result (or a line break in it), with its marks. */
interface Unit {
  /** A UTF-16 code unit; `\n` is a hard break. */
  char: string;
  bold: boolean;
  italic: boolean;
  href: string | undefined;
}

/** A mark that may begin or end something, until it turns out to be text. */
interface Delimiter {
  kind: 'bold' | 'star' | 'underscore';
  text: string;
  /** Its place among the units: it stands before the unit of this index. */
  at: number;
  partner: Delimiter | undefined;
  closes: boolean;
}

const LONGEST_ADDRESS = 2000;

/**
 * Reads `**bold**`, `*italic*` (or `_italic_`), `[words](address)`, backslash escapes, and a backslash at the end of a
 * line as a line break. One pass: a mark without its partner is text, so the time grows with the length alone.
 */
export function readInline(text: string): InlineContent {
  const reader = new InlineReader(text);
  return { children: nodesOf(reader.read()), mistakes: reader.mistakes };
}

class InlineReader {
  readonly mistakes: InlineContent['mistakes'] = [];
  readonly #text: string;
  readonly #units: Unit[] = [];
  readonly #delimiters: Delimiter[] = [];
  readonly #open = new Map<Delimiter['kind'], Delimiter>();
  /** Where the words of a link may have begun: the place of the last `[` among the units. */
  #bracket: number | undefined;
  #line = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Unit[] {
    for (let at = 0; at < this.#text.length; ) at = this.#step(at);
    return tidy(this.#settled());
  }

  /** Reads what stands at `at`; returns where it ends. */
  #step(at: number): number {
    const char = this.#text.charAt(at);
    const next = this.#text.charAt(at + 1);
    if (char === '\n') this.#line++;
    if (char === '\\' && next === '\n') {
      this.#line++;
      return this.#put('\n', at + 2);
    }
    if (char === '\\' && isPunctuation(next)) return this.#put(next, at + 2);
    if (char === '*') return this.#stars(at);
    if (char === '_') return this.#underscore(at);
    if (char === '[') this.#bracket = this.#units.length;
    if (char === ']' && next === '(') return this.#link(at);
    return this.#put(char === '\n' || char === '\t' ? ' ' : char, at + 1);
  }

  #put(char: string, next: number): number {
    this.#units.push({ char, bold: false, italic: false, href: undefined });
    return next;
  }

  #stars(at: number): number {
    const length = /^\*+/.exec(this.#text.slice(at, at + 4))?.[0].length ?? 1;
    const end = at + length;
    if (length > 3) {
      // Four and more are a line somebody drew.
      let last = end;
      while (this.#text.charAt(last) === '*') last++;
      for (let star = at; star < last; star++) this.#put('*', star + 1);
      return last;
    }
    const opens = isWord(this.#text.charAt(end));
    const closes = isWord(this.#text.charAt(at - 1));
    if (length >= 2) this.#delimit('bold', '**', opens, closes);
    if (length !== 2) this.#delimit('star', '*', opens, closes);
    return end;
  }

  /** Only around whole words, so that file_names_like_this stay what they are. */
  #underscore(at: number): number {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + 1);
    this.#delimit(
      'underscore',
      '_',
      isWord(after) && !isLetter(before) && before !== '_' && after !== '_',
      isWord(before) && !isLetter(after) && before !== '_' && after !== '_',
    );
    return at + 1;
  }

  #delimit(kind: Delimiter['kind'], text: string, opens: boolean, closes: boolean): void {
    const delimiter: Delimiter = { kind, text, at: this.#units.length, partner: undefined, closes: false };
    const open = this.#open.get(kind);
    if (open !== undefined && closes && open.at < delimiter.at) {
      open.partner = delimiter;
      delimiter.partner = open;
      delimiter.closes = true;
      this.#open.delete(kind);
    } else if (open === undefined && opens) this.#open.set(kind, delimiter);
    this.#delimiters.push(delimiter);
  }

  #link(at: number): number {
    const from = this.#bracket;
    const address = from === undefined ? undefined : addressAt(this.#text, at + 2);
    if (from === undefined || address === undefined || this.#units.length <= from + 1) return this.#put(']', at + 1);
    this.#bracket = undefined;
    if (!isWebAddress(address.href)) this.mistakes.push({ line: this.#line, address: address.href });
    this.#units.splice(from, 1);
    for (let last = this.#delimiters.length - 1; last >= 0; last--) {
      const delimiter = this.#delimiters[last];
      if (delimiter === undefined || delimiter.at <= from) break;
      delimiter.at--;
    }
    for (const unit of this.#units.slice(from)) unit.href = address.href;
    return address.end;
  }

  /** The units with their marks, delimiters without a partner put back as text. */
  #settled(): Unit[] {
    const settled: Unit[] = [];
    const open = { bold: false, star: false, underscore: false };
    let from = 0;
    for (const { kind, text, at, partner, closes } of this.#delimiters) {
      settled.push(...this.#units.slice(from, at).map((unit) => marked(unit, open)));
      from = at;
      if (partner !== undefined) open[kind] = !closes;
      else {
        // A stray mark in the words of a link belongs to them.
        const href = this.#units[at - 1]?.href === this.#units[at]?.href ? this.#units[at]?.href : undefined;
        for (const char of text) settled.push(marked({ char, bold: false, italic: false, href }, open));
      }
    }
    settled.push(...this.#units.slice(from).map((unit) => marked(unit, open)));
    return settled;
  }
}

function marked(unit: Unit, open: Record<Delimiter['kind'], boolean>): Unit {
  return { ...unit, bold: open.bold, italic: open.star || open.underscore };
}

/** Single spaces, none at either end or beside a line break, and none at the edge of what is bold or italic. */
function tidy(units: readonly Unit[]): Unit[] {
  const tidied: Unit[] = [];
  for (const unit of units) {
    const last = tidied.at(-1)?.char ?? '\n';
    if (unit.char === ' ' && last === ' ') continue;
    if (last === '\n' && isSpace(unit.char) && (unit.char !== '\n' || tidied.length === 0)) continue;
    if (unit.char === '\n') while (tidied.at(-1)?.char !== '\n' && isSpace(tidied.at(-1)?.char)) tidied.pop();
    tidied.push({ ...unit });
  }
  while (isSpace(tidied.at(-1)?.char)) tidied.pop();
  for (const mark of ['bold', 'italic'] as const) {
    for (const order of [tidied, tidied.toReversed()]) {
      let inside = false;
      for (const unit of order) {
        if (!unit[mark]) inside = false;
        else if (inside || !isSpace(unit.char)) inside = true;
        else unit[mark] = false;
      }
    }
  }
  return tidied;
}

function nodesOf(units: readonly Unit[]): Node[] {
  const nodes: Node[] = [];
  for (let from = 0, to = 0; from < units.length; from = to) {
    const first = units[from];
    to = from + 1;
    if (first === undefined) break;
    const marks = marksOf(first);
    if (first.char === '\n') {
      nodes.push(documentSchema.nodes.hard_break.create(null, null, marks));
      continue;
    }
    while (units[to] !== undefined && units[to]?.char !== '\n' && sameMarks(first, units[to])) to++;
    nodes.push(
      documentSchema.text(
        units
          .slice(from, to)
          .map((unit) => unit.char)
          .join(''),
        marks,
      ),
    );
  }
  return nodes;
}

function sameMarks(one: Unit, other: Unit | undefined): boolean {
  return one.bold === other?.bold && one.italic === other.italic && one.href === other.href;
}

function marksOf({ bold, italic, href }: Unit): Mark[] {
  const { marks } = documentSchema;
  const link = href !== undefined && isWebAddress(href) ? [marks.link.create({ href })] : [];
  return [...link, ...(bold ? [marks.bold.create()] : []), ...(italic ? [marks.italic.create()] : [])];
}

/** The address that begins at `at` and ends at its closing bracket; brackets in it come in pairs or escaped. */
function addressAt(text: string, at: number): { href: string; end: number } | undefined {
  let href = '';
  let depth = 0;
  for (let place = at; place < Math.min(text.length, at + LONGEST_ADDRESS); place++) {
    const char = text.charAt(place);
    const next = text.charAt(place + 1);
    if (/\s/.test(char)) return undefined;
    if (char === '\\' && isPunctuation(next)) {
      href += next;
      place++;
      continue;
    }
    if (char === '(') depth++;
    if (char === ')' && depth-- === 0) return href === '' ? undefined : { href, end: place + 1 };
    href += char;
  }
  return undefined;
}

/** ASCII punctuation: what a backslash can keep from being a mark. */
export function isPunctuation(char: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(char);
}

/** True for letters and digits of any script: an underscore between two of them is part of a word. */
export function isLetter(char: string): boolean {
  return /^[\p{L}\p{N}\p{M}\p{Cs}]$/u.test(char);
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /^\s$/.test(char);
}

function isWord(char: string): boolean {
  return char !== '' && !/\s/.test(char);
}
