import type { Token } from './matching.ts';
import type { WebAddress } from './web-addresses.ts';

/*
 * What the classifier sees of a comment: its words, two in a row, its name, the domains it links to, its length and links.
 * Each is kept as one of a million numbers only, so that the table of what was learned holds no word of anybody.
 */

/** How many numbers there are. */
export const FEATURES = 2 ** 20;

const MOST_WORDS = 400;
const LONGEST_WORD = 24;
const PIECE = 2;
const SHORT = 40;
const LONG = 400;

/** What a comment is learned from and judged by. */
export interface SpamEvidence {
  name: readonly Token[];
  tokens: readonly Token[];
  addresses: readonly WebAddress[];
  length: number;
}

/** The features of a comment, each once. */
export function featuresOf({ name, tokens, addresses, length }: SpamEvidence): number[] {
  const features = new Set<number>();
  const add = (kind: string, text: string) => features.add(numberOf(kind, text));
  let before = '';
  for (const word of wordsOf(tokens)) {
    add('w', word);
    if (before !== '') add('p', `${before} ${word}`);
    before = word;
  }
  for (const { form } of name) add('n', form);
  for (const { host } of addresses.slice(0, 20)) add('h', host);
  add('l', String(Math.min(addresses.length, 4)));
  add('s', length < SHORT ? 'short' : length > LONG ? 'long' : 'middle');
  return [...features];
}

function* wordsOf(tokens: readonly Token[]): Generator<string> {
  let count = 0;
  for (const { form } of tokens) {
    if (form.length <= LONGEST_WORD) yield form;
    // A script without spaces comes as one long word.
    else
      for (let at = 0; at + PIECE <= form.length && count < MOST_WORDS; at++, count++) yield form.slice(at, at + PIECE);
    if (++count >= MOST_WORDS) return;
  }
}

function numberOf(kind: string, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % FEATURES;
}
