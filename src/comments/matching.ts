import { arabicAlike, latinAlways, latinAmongLatin, leet } from './confusables.ts';

/*
 * How words are compared when somebody tries not to be seen: case, marks that only decorate, invisible characters, widths,
 * look-alike letters and figures for letters are ignored. The form is for matching only, nobody reads it. A text is gone
 * through once, by tables: no expression looks back, so that no text takes longer than its length.
 */

/** A word of a text: where it stands, and what it is compared as. */
export interface Token {
  start: number;
  end: number;
  form: string;
}

/**
 * What a character is to a word: between words; a letter, a digit or a mark that is one (a Thai vowel); or nothing that
 * anybody sees or that only decorates, which neither makes a word nor ends one.
 */
const Kind = { unknown: 0, between: 1, letter: 2, nothing: 3 } as const;

/** What a folded word is made of, as bits. */
const PLAIN = 1;
const LATIN = 2;
const OTHER = 4;
const FIGURE = 8;

const kinds = new Uint8Array(65_536);
const folds: string[] = [];
const marks = new Uint8Array(65_536);

// Vowel signs of Arabic and Hebrew, accents of Latin, Greek and Cyrillic. Marks of other scripts are letters: a Thai or
// Hindi word without them is another word.
const decoration = new RegExp(
  `[\\u0640${[
    '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf-\\u05c7',
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08e1\\u08e3-\\u08ff',
  ].join('')}]`,
  'gu',
);
const ignorable = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/gu;
const partOfWord = /^[\p{L}\p{M}\p{N}@$€£]/u;
const negativeSquared = { first: 0x1f130, last: 0x1f189 };

/** The words of `text`, with the form each is compared as. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let bits = 0;
  for (let at = 0; at <= text.length; ) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const kind = isPair ? kindOfPair(text, at) : kinds[unit] || learn(unit);
    if (kind === Kind.letter) {
      if (start < 0) start = at;
      bits |= isPair ? OTHER : (marks[unit] ?? 0);
    } else if (kind === Kind.between && start >= 0) {
      const form = bits === PLAIN ? text.slice(start, at).toLowerCase() : folded(text, start, at);
      if (form !== '') tokens.push({ start, end: endOf(text, start, at), form });
      start = -1;
      bits = 0;
    } else if (start >= 0) bits |= OTHER;
    at += isPair ? 2 : 1;
  }
  return tokens;
}

/** The form in which a whole text or phrase is compared: its words' forms with single spaces. */
export function matchingForm(text: string): string {
  return tokensOf(text)
    .map((token) => token.form)
    .join(' ');
}

/** What one character is compared as, whatever stands around it: nothing, one or several characters. */
export function foldedCharacter(codePoint: number): string {
  if (codePoint > 0xffff) return foldPair(codePoint);
  if (kinds[codePoint] === Kind.unknown) learn(codePoint);
  return folds[codePoint] ?? '';
}

/** A word in which letters of other scripts that look Latin are read as such; `undefined` when one of its letters does not. */
export function readAsLatin(form: string): string | undefined {
  let latin = '';
  for (const letter of form) {
    const meant = latinAmongLatin.get(letter);
    if (meant === undefined) return undefined;
    latin += meant;
  }
  return latin === '' ? undefined : latin;
}

/** Invisible characters after a word are not part of it. */
function endOf(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && kinds[text.charCodeAt(last - 1)] === Kind.nothing) last--;
  return last;
}

function folded(text: string, start: number, end: number): string {
  let form = '';
  let bits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const letter = foldPair(text.codePointAt(at) ?? unit);
      form += letter;
      bits |= /[a-z]/.test(letter) ? LATIN : OTHER;
      at++;
    } else {
      form += folds[unit] ?? '';
      bits |= marks[unit] ?? 0;
    }
  }
  if ((bits & (PLAIN | LATIN)) === 0) return withoutSigns(form);
  return bits & (OTHER | FIGURE) ? inLatin(form) : form;
}

function inLatin(form: string): string {
  if (!/[a-z]/.test(form)) return withoutSigns(form);
  let latin = '';
  for (const letter of form) latin += latinAmongLatin.get(letter) ?? leet.get(letter) ?? letter;
  return latin;
}

function withoutSigns(form: string): string {
  return form.replace(/[@$€£]/g, '');
}

/** Finds out once what a character is and how it is folded. */
function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const isNothing = char.replace(ignorable, '') === '' || char.replace(decoration, '') === '';
  const kind = isNothing ? Kind.nothing : partOfWord.test(char) ? Kind.letter : Kind.between;
  kinds[unit] = kind;
  folds[unit] = kind === Kind.letter ? foldOf(char) : '';
  marks[unit] = bitsOf(char, folds[unit] ?? '');
  return kind;
}

function bitsOf(char: string, fold: string): number {
  if (/^[A-Za-z]$/.test(char)) return PLAIN;
  const figure = /[\d@$€£]/.test(fold) ? FIGURE : 0;
  return (/[a-z]/.test(fold) ? LATIN : 0) | (figure === 0 ? OTHER : figure);
}

function foldOf(char: string): string {
  const apart = char.toLowerCase().normalize('NFKD').replace(decoration, '').replace(ignorable, '').toLowerCase();
  let fold = '';
  for (const letter of apart) fold += latinAlways.get(letter) ?? arabicAlike.get(letter) ?? hiragana(letter);
  return fold;
}

/** The two kinds of kana write the same sounds. */
function hiragana(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
}

interface Pair {
  kind: number;
  fold: string;
}

// All letters beyond the first plane but those of Han, which need no table, are fewer.
const MOST_PAIRS = 30_000;
const pairs = new Map<number, Pair>();
const emoji: Pair = { kind: Kind.between, fold: '' };

function kindOfPair(text: string, at: number): number {
  return pairOf(text.codePointAt(at) ?? 0).kind;
}

function foldPair(codePoint: number): string {
  return pairOf(codePoint).fold;
}

function pairOf(codePoint: number): Pair {
  if (codePoint >= 0x20000 && codePoint <= 0x3ffff) return { kind: Kind.letter, fold: String.fromCodePoint(codePoint) };
  if (codePoint >= 0x1f200 && codePoint <= 0x1faff) return emoji;
  let pair = pairs.get(codePoint);
  if (pair === undefined) {
    pair = learnPair(codePoint);
    if (pairs.size < MOST_PAIRS) pairs.set(codePoint, pair);
  }
  return pair;
}

function learnPair(codePoint: number): Pair {
  if (isNegativeSquared(codePoint))
    return { kind: Kind.letter, fold: String.fromCharCode(0x61 + ((codePoint - negativeSquared.first) % 32)) };
  const char = String.fromCodePoint(codePoint);
  if (char.replace(ignorable, '') === '') return { kind: Kind.nothing, fold: '' };
  return partOfWord.test(char) ? { kind: Kind.letter, fold: foldOf(char) } : emoji;
}

/** 🅰 and its like, in squares and circles: 26 letters at each of three places. */
function isNegativeSquared(codePoint: number): boolean {
  const { first, last } = negativeSquared;
  return codePoint >= first && codePoint <= last && (codePoint - first) % 32 < 26;
}
