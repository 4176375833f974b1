/** Text as it is looked for, and where each of its characters stood. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the index in the original; one more for the end. */
  origins: number[];
}

/**
 * Folds what a search takes for the same: capital and small letters, letters with and without vowel signs and accents
 * (so hamza on an alif), the Arabic and Persian forms of one letter, lengthening strokes, straight and curly quotation marks.
 */
export function folded(original: string): Folded {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const char of original) {
    for (const letter of char.normalize('NFKD').toLowerCase()) {
      if (ignored.test(letter)) continue;
      const same = alike[letter] ?? letter;
      for (let unit = 0; unit < same.length; unit++) origins.push(at);
      text += same;
    }
    at += char.length;
  }
  origins.push(at);
  return { text, origins };
}

/** Where `words` stand in `original`, as pairs of indexes, without overlaps. */
export function placesOf(words: string, original: string): { from: number; to: number }[] {
  const looked = folded(words).text;
  if (looked === '') return [];
  const { text, origins } = folded(original);
  const places: { from: number; to: number }[] = [];
  for (let at = text.indexOf(looked); at >= 0; at = text.indexOf(looked, at + looked.length)) {
    const from = origins[at] ?? 0;
    // The signs on the last letter belong to it.
    const to = origins[at + looked.length] ?? original.length;
    places.push({ from, to });
  }
  return places;
}

// Marks on letters, the lengthening stroke, joiners and direction marks.
const ignored = /[\p{M}\u0640\u200b-\u200f\u061c]/u;

const alike: Record<string, string> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
};
