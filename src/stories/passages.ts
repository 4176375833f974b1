import type { Node } from 'prosemirror-model';

/*
 * A passage is some words of an article that something is tied to: a note, a statement. It is kept as the words
 * themselves with a little of what stood around them (the text-quote selector of the W3C's Web Annotation Data Model,
 * §4.2.4), so that it outlives every edit that leaves the words alone. It imports nothing but the model: the browser has it too.
 */

/** Some words of a document, and how to find them again in a later one. */
export interface Passage {
  /** The words; blocks are parted by a line feed. */
  exact: string;
  /** Up to `CONTEXT` characters before and after them. */
  prefix: string;
  suffix: string;
  /** Which of the document's blocks they begin in, from 0. */
  block: number;
}

/** Where something stands in a document, as positions of the ProseMirror model. */
export interface Span {
  from: number;
  to: number;
}

/** How much of the surroundings a passage remembers, in UTF-16 units. */
export const CONTEXT = 32;
/** The most words that anything can be tied to, in UTF-16 units: two long paragraphs. */
export const LONGEST_PASSAGE = 2000;
/** Words that are this long do not come twice by chance, so that they need nothing around them to be known again. */
const UNMISTAKABLE = 24;
/** What alone is too common to be known by: fewer neighbours than this prove nothing. */
const FEWEST_NEIGHBOURS = 4;
/** More places than this are not weighed: a single letter can come thousands of times. */
const MOST_PLACES = 200;

/** The passage between two positions of `document`; `undefined` where there are no words between them. */
export function passageAt(document: Node, from: number, to: number): Passage | undefined {
  const told = tellText(document);
  return passageIn(told, told.offsetAt(from), told.offsetAt(to));
}

function passageIn(told: ToldText, from: number, to: number): Passage | undefined {
  const [start, end] = trimmed(told.text, from, to);
  if (start >= end) return undefined;
  return {
    exact: told.text.slice(start, end),
    prefix: whole(told.text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: whole(told.text.slice(end, end + CONTEXT)),
    block: told.blockAt(start),
  };
}

/**
 * Where the words of `passage` stand in `document`. Of several places the one with the likest surroundings wins, then
 * the nearest block; short words without any of their surroundings, in another block, are others of the same kind.
 * @returns `undefined` for an orphan: the words are gone
 */
export function findPassage(document: Node, passage: Passage): Span | undefined {
  return findPassages(document, [passage])[0];
}

/** The words of a document as passages tell them, to be looked at as a text: offsets are UTF-16 units. */
export interface Words {
  text: string;
  /** The passage of a stretch of the text; `undefined` where there are no words. */
  passageAt(from: number, to: number): Passage | undefined;
  /** Where each passage stands in the text; `undefined` for an orphan. */
  find(passages: readonly Passage[]): ({ from: number; to: number } | undefined)[];
}

/** The words of `document`. */
export function wordsOf(document: Node): Words {
  const told = tellText(document);
  return {
    text: told.text,
    passageAt(from, to) {
      return passageIn(told, from, to);
    },
    find: (passages) =>
      passages.map((passage) => {
        const at = placeIn(told, passage);
        return at === undefined ? undefined : { from: at, to: at + passage.exact.length };
      }),
  };
}

/** The same for many passages of one document, in their order: the document is read once. */
export function findPassages(document: Node, passages: readonly Passage[]): (Span | undefined)[] {
  const told = tellText(document);
  return passages.map((passage) => findIn(told, passage));
}

function findIn(told: ToldText, passage: Passage): Span | undefined {
  const at = placeIn(told, passage);
  if (at === undefined) return undefined;
  return { from: told.positionAt(at, 'start'), to: told.positionAt(at + passage.exact.length, 'end') };
}

/** Where in the text the passage begins. */
function placeIn(told: ToldText, passage: Passage): number | undefined {
  if (passage.exact === '') return undefined;
  let best: { at: number; likeness: number; distance: number } | undefined;
  let places = 0;
  for (let at = told.text.indexOf(passage.exact); at >= 0 && places < MOST_PLACES; places++) {
    const likeness = likenessOf(told.text, at, passage);
    const distance = Math.abs(told.blockAt(at) - passage.block);
    const known = likeness >= FEWEST_NEIGHBOURS || distance === 0 || passage.exact.length >= UNMISTAKABLE;
    if (
      known &&
      (best === undefined || likeness > best.likeness || (likeness === best.likeness && distance < best.distance))
    ) {
      best = { at, likeness, distance };
    }
    at = told.text.indexOf(passage.exact, at + 1);
  }
  return best?.at;
}

/** Which of the document's blocks the position stands in, from 0. */
export function blockOf(document: Node, position: number): number {
  return document.resolve(Math.min(position, document.content.size)).index(0);
}

/**
 * The first place in `document` where `words` stand, as a passage: for words that were quoted by hand. Spaces and line
 * breaks count as alike.
 */
export function passageOfWords(document: Node, words: string): Passage | undefined {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const told = tellText(document);
  const found = new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')).exec(
    told.text,
  );
  if (found === null) return undefined;
  const span = {
    from: told.positionAt(found.index, 'start'),
    to: told.positionAt(found.index + found[0].length, 'end'),
  };
  return passageAt(document, span.from, span.to);
}

/** The passage that JSON holds, or `undefined` when it holds none: what a browser sends is anybody's. */
export function readPassage(json: unknown): Passage | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { exact, prefix, suffix, block } = json as Record<string, unknown>;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (exact === '' || typeof block !== 'number' || !Number.isSafeInteger(block) || block < 0) return undefined;
  return { exact, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT), block };
}

/** The text of a document with the way from each character to its position and back. */
export interface ToldText {
  /** Blocks are parted by a line feed, as in a passage. */
  text: string;
  /** Every line of words in its order: where it begins in the text, how long it is, and which of the document's blocks it is of. */
  pieces: readonly { offset: number; length: number; block: number }[];
  offsetAt(position: number): number;
  positionAt(offset: number, edge: 'start' | 'end'): number;
  blockAt(offset: number): number;
}

interface Piece {
  /** Where it begins in the text, and where in the document. */
  offset: number;
  position: number;
  length: number;
  block: number;
}

/** The words of a document as passages tell them. */
export function tellText(document: Node): ToldText {
  const pieces: Piece[] = [];
  let text = '';
  document.forEach((top, topOffset, block) => {
    const tell = (node: Node, position: number) => {
      if (node.isTextblock) {
        if (pieces.length > 0) text += '\n';
        const offset = text.length;
        // Whatever stands in a line and is no text takes one place in it, as it does in the document.
        text += node.textBetween(0, node.content.size, undefined, '\n');
        pieces.push({ offset, position: position + 1, length: node.content.size, block });
      } else {
        node.forEach((child, childOffset) => {
          tell(child, position + 1 + childOffset);
        });
      }
    };
    tell(top, topOffset);
  });
  const pieceAt = (offset: number) => lastAtMost(pieces, (piece) => piece.offset, offset);
  return {
    text,
    pieces,
    offsetAt(position) {
      const piece = lastAtMost(pieces, (one) => one.position, position);
      return piece === undefined ? 0 : piece.offset + Math.max(0, Math.min(piece.length, position - piece.position));
    },
    positionAt(offset, edge) {
      // The end of a passage belongs to the piece of its last character, not to the one that follows.
      const piece = pieceAt(edge === 'end' ? Math.max(0, offset - 1) : offset);
      return piece === undefined ? 0 : piece.position + Math.min(piece.length, offset - piece.offset);
    },
    blockAt: (offset) => pieceAt(offset)?.block ?? 0,
  };
}

/** The last of the sorted `pieces` whose `place` is not beyond `wanted`; the first when all are. */
function lastAtMost(pieces: readonly Piece[], place: (piece: Piece) => number, wanted: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const piece = pieces[middle];
    if (piece !== undefined && place(piece) <= wanted) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** How much of what stood around the passage stands around `at`: letters that touch it, and words near it. */
function likenessOf(text: string, at: number, passage: Passage): number {
  const before = text.slice(Math.max(0, at - 2 * CONTEXT), at);
  const after = text.slice(at + passage.exact.length, at + passage.exact.length + 2 * CONTEXT);
  let touching = 0;
  for (let i = 1; i <= passage.prefix.length && passage.prefix.at(-i) === before.at(-i); i++) touching++;
  for (let i = 0; i < passage.suffix.length && passage.suffix[i] === after[i]; i++) touching++;
  return touching + wordsIn(passage.prefix, before) + wordsIn(passage.suffix, after);
}

/** The letters of those words of `some` that are also in `other`. */
function wordsIn(some: string, other: string): number {
  const there = new Set(other.match(word));
  let letters = 0;
  for (const one of new Set(some.match(word))) if (there.has(one)) letters += one.length;
  return letters;
}

const word = /[\p{L}\p{M}\p{N}]{3,}/gu;

function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
