import type { Token } from './matching.ts';

/*
 * Texts that say nearly the same. Of each, the smallest hashes of its rows of three words are kept (Broder, “On the
 * resemblance and containment of documents”, 1997): two texts share as many of them as they share of their words.
 */

const WORDS_IN_A_ROW = 3;
const KEPT_HASHES = 16;
// A sentence like “I could not agree more with you” may be said by two.
const FEWEST_ROWS = 8;
const LONGEST_WORD = 24;
const PIECE = 3;

/** What is kept of a text; `null` for one too short to be a copy. */
export type Sketch = readonly number[] | null;

/** The sketch of a text by its words. */
export function sketchOf(tokens: readonly Token[]): Sketch {
  if (tokens.length === 0) return null;
  const words: number[] = [];
  for (const { form } of tokens) {
    // A script without spaces comes as one long word.
    if (form.length <= LONGEST_WORD) words.push(hashOf(form, 0, form.length));
    else
      for (let at = 0; at < form.length; at += PIECE) words.push(hashOf(form, at, Math.min(at + PIECE, form.length)));
  }
  const rows = new Set<number>();
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++) {
    let row = 0;
    for (let step = 0; step < WORDS_IN_A_ROW; step++) row = mixed(Math.imul(row, 31) + (words[at + step] ?? 0));
    rows.add(row >>> 0);
  }
  if (rows.size < FEWEST_ROWS) return null;
  return [...Uint32Array.from(rows).sort().subarray(0, KEPT_HASHES)];
}

/** A text that is remembered. */
export interface RecentText {
  id: string;
  commenterId: string;
  sketch: Sketch;
}

const REMEMBERED = 4000;
// In a wave of copies the newest stand for all; without a bound each look would go through the whole wave.
const MOST_WITH_ONE_HASH = 8;

/** The newest texts of a publication, by anybody, and which of them a new one resembles. */
export class RecentTexts {
  readonly #texts = new Map<number, RecentText>();
  readonly #byHash = new Map<number, number[]>();
  #next = 0;

  /** The share (0 to 1) that a text has in common with the remembered one it resembles most; 0 for none. */
  resemblance(sketch: Sketch, exceptCommenter?: string): number {
    if (sketch === null) return 0;
    const common = new Map<number, number>();
    for (const hash of sketch)
      for (const number of this.#byHash.get(hash) ?? []) common.set(number, (common.get(number) ?? 0) + 1);
    let most = 0;
    for (const [number, count] of common) {
      const other = this.#texts.get(number);
      if (other?.sketch == null || other.commenterId === exceptCommenter) continue;
      most = Math.max(most, count / Math.max(sketch.length, other.sketch.length));
    }
    return most;
  }

  /** Remembers a text, and forgets the oldest when there are too many. */
  add(text: RecentText): void {
    if (text.sketch === null) return;
    const number = this.#next++;
    this.#texts.set(number, text);
    for (const hash of text.sketch) {
      const numbers = this.#byHash.get(hash);
      if (numbers === undefined) this.#byHash.set(hash, [number]);
      else {
        numbers.push(number);
        if (numbers.length > MOST_WITH_ONE_HASH) numbers.shift();
      }
    }
    this.#forget(number - REMEMBERED);
  }

  #forget(number: number): void {
    const text = this.#texts.get(number);
    this.#texts.delete(number);
    for (const hash of text?.sketch ?? []) {
      const left = this.#byHash.get(hash)?.filter((one) => one !== number) ?? [];
      if (left.length === 0) this.#byHash.delete(hash);
      else this.#byHash.set(hash, left);
    }
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads the bits, so that the smallest hashes are a fair choice (MurmurHash3's last step). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
