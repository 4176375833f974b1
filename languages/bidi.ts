import type { Direction } from './known-languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const rightToLeft = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}`;
const letterOf = {
  ltr: new RegExp(String.raw`[\p{L}--[${rightToLeft}]]`, 'v'),
  rtl: new RegExp(String.raw`[\p{L}&&[${rightToLeft}]]`, 'v'),
};
const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const isolateControl = /[\u2066-\u2069]/g;

/**
 * Fences text that somebody typed, so that its direction cannot reorder the sentence around it (Unicode UAX #9, isolates).
 * Text wholly in the sentence's own direction needs no fence and gets none: pages stay small and copied names clean.
 */
export function isolate(text: string, direction: Direction): string {
  const other = direction === 'ltr' ? 'rtl' : 'ltr';
  if (letterOf[direction].test(text) && !letterOf[other].test(text) && !control.test(text)) return text;
  return FIRST_STRONG_ISOLATE + (isBalanced(text) ? text : text.replace(isolateControl, '')) + POP_ISOLATE;
}

/** Whether the text closes every isolate it opens and no other; one that does not would break out of its fence. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const [character] of text.matchAll(isolateControl)) {
    open += character === POP_ISOLATE ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
