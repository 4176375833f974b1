/*
 * What strangers type, cleaned and counted: the same function in the browser and on the server, so that the counter
 * beside the form and the answer to it never differ. It imports nothing, because the browser gets it.
 */

/** How many characters a comment may have, as a reader counts them. */
export const COMMENT_LIMIT = 1500;
/** How many characters a name may have. */
export const NAME_LIMIT = 80;

// Hard caps that 1,500 honest characters never reach: an emoji family is 7 code points, vocalised Arabic 3 for a letter.
const MOST_CODE_POINTS = 12_000;
const MOST_BYTES = 48 * 1024;
const MOST_MARKS = 16;

/** A number of characters; `exact` is false where the browser cannot find the borders of characters. */
export interface CharacterCount {
  count: number;
  exact: boolean;
}

/** How many characters readers see in `text` once it is cleaned: extended grapheme clusters (Unicode UAX #29). */
export function countCharacters(text: string): CharacterCount {
  return graphemes(cleanText(text));
}

/** By how much a cleaned text is over `limit`, or 0. Texts that are short in any counting cost nothing. */
export function charactersOver(cleaned: string, limit: number): number {
  return cleaned.length <= limit ? 0 : Math.max(0, graphemes(cleaned).count - limit);
}

/**
 * `text` as it is kept: whole code points, NFC, lines ended by LF, without control characters, without direction
 * overrides and embeddings, trimmed. Joiners (ZWJ, ZWNJ) and isolates stay: Persian, Kurdish and emoji need them.
 */
export function cleanText(text: string): string {
  return composed(text.replace(/[\u202a-\u202e]/g, ''));
}

/** `name` as it is kept: on one line, with single spaces. What turns the direction stays, to be refused. */
export function cleanName(name: string): string {
  return composed(name).replace(/\s+/g, ' ');
}

function composed(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufff9-\ufffb]/gu, '')
    .normalize('NFC')
    .trim();
}

/** Whether `text` holds a character that turns the direction of what stands after it: in a name, a forgery. */
export function turnsDirection(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text);
}

/** Whether a reader would see nothing: only spaces, joiners, fillers, marks without a letter. */
export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}\p{M}\u2800]/u.test(text);
}

/** Which hard cap a cleaned text is over, if any: `size` for its length in code points or bytes, `marks` for piled-up marks. */
export function overCap(cleaned: string): 'size' | 'marks' | undefined {
  // A code point has at most two units and three bytes a unit: short texts need no counting.
  if (cleaned.length > MOST_CODE_POINTS && [...cleaned].length > MOST_CODE_POINTS) return 'size';
  if (cleaned.length > MOST_BYTES / 3 && new TextEncoder().encode(cleaned).length > MOST_BYTES) return 'size';
  return pileOfMarks.test(cleaned) ? 'marks' : undefined;
}

const pileOfMarks = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');

/** Lone surrogates become U+FFFD; browsers older than `toWellFormed` (2023) go through their own encoder. */
function wellFormed(text: string): string {
  if (typeof text.toWellFormed === 'function') return text.toWellFormed();
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): CharacterCount {
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return { count: [...text].length, exact: false };
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return { count, exact: true };
}
