import type { Span } from '../proposals.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** A word, a sign or a whole quotation: what the rules step over one at a time. */
export interface Item extends Span {
  /** The word as the lexicon spells it, the sign itself, or empty for a quotation. */
  plain: string;
  kind: 'word' | 'sign' | 'quotation';
  quotation?: Quotation;
}

/** The items up to a full stop that stands outside quotation marks. */
export interface Sentence {
  items: readonly Item[];
  /** Which paragraph it stands in, from 0. */
  paragraph: number;
}

const UNWRITTEN = /[\u064B-\u065F\u0670\u0640\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const SPELLINGS: readonly [RegExp, string][] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/ة/g, 'ه'],
];

// A word, with a hyphen or apostrophe inside it, a number with its points; or one sign.
const ITEM =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|(?<=\p{N})[.:,٫٬](?=\p{N})|[-'’](?=\p{L}))*|[^\s\p{L}\p{N}\p{M}]/gu;
const STOPS = new Set(['.', '!', '?', '؟', '…']);
/** د. and أ. before a name. */
const TITLES = new Set(['د', 'ا', 'م', 'ج']);

/**
 * A word without what writers put or leave out as they please: vowel signs, lengthening, the seats of hamza and the
 * dots of a final yāʼ and tāʼ marbūṭa.
 */
export function plainly(word: string): string {
  return SPELLINGS.reduce((plain, [from, to]) => plain.replace(from, to), word.replace(UNWRITTEN, ''));
}

/** The sentences of a text. `speaks` tells of a plain word whether it says that somebody says something. */
export function sentencesIn(text: string, speaks: (plain: string) => boolean): Sentence[] {
  return paragraphsIn(text).flatMap((paragraph, index) => {
    const sentences: Sentence[] = [];
    let items: Item[] = [];
    const all = itemsIn(text, paragraph);
    all.forEach((item, at) => {
      items.push(item);
      if (!endsSentence(text, item, all[at - 1], all[at + 1], speaks)) return;
      sentences.push({ items, paragraph: index });
      items = [];
    });
    if (items.length > 0) sentences.push({ items, paragraph: index });
    return sentences;
  });
}

function paragraphsIn(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function itemsIn(text: string, paragraph: Span): Item[] {
  const items: Item[] = [];
  let from = paragraph.from;
  const readTo = (to: number) => {
    for (const match of text.slice(from, to).matchAll(ITEM)) {
      const at = from + match.index;
      const word = /^[\p{L}\p{N}]/u.test(match[0]);
      const plain = word ? plainly(match[0]) : match[0];
      items.push({ from: at, to: at + match[0].length, plain, kind: word ? 'word' : 'sign' });
    }
  };
  for (const quotation of quotationsIn(text, paragraph)) {
    readTo(quotation.from);
    items.push({ from: quotation.from, to: quotation.to, plain: '', kind: 'quotation', quotation });
    from = quotation.to;
  }
  readTo(paragraph.to);
  return items;
}

function endsSentence(
  text: string,
  item: Item,
  before: Item | undefined,
  next: Item | undefined,
  speaks: (plain: string) => boolean,
): boolean {
  if (item.kind === 'quotation') {
    // A full stop within the marks ends the sentence too, unless what follows says who spoke.
    if (!/[.!?؟…]\s*.$/u.test(text.slice(Math.max(item.from, item.to - 4), item.to))) return false;
    return next?.kind === 'word' && !speaks(next.plain);
  }
  if (!STOPS.has(item.plain)) return false;
  if (next && STOPS.has(next.plain)) return false;
  return !(
    item.plain === '.' &&
    before &&
    before.to === item.from &&
    TITLES.has(before.plain) &&
    next?.kind === 'word'
  );
}
