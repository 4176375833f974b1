/*
 * What somebody said is tied to words of a text as an editor marked them, often with a quotation mark or a comma at their edge.
 * The text keeps them; where the words stand by themselves they say nothing, and half a pair looks like a mistake.
 */

/**
 * Words without the quotation marks around them, in any style, and without spaces and commas at their ends. A mark that belongs to
 * one further in stays, with its partner; letters, digits and all that stands between them are never touched.
 */
export function bareWords(words: string): string {
  let bare = words;
  for (let before = ''; bare !== before; ) {
    before = bare;
    bare = withoutOuterMarks(trimmed(bare));
  }
  // Where nothing else was there, that is what was said.
  return bare === '' ? words : bare;
}

interface Mark {
  at: number;
  sign: string;
  partner?: Mark;
}

/** What an opening mark may be closed with. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '“”',
  '‘': '’',
  '‛': '’',
  '’': '’',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
  '〝': '〞〟',
};
const LAST_MARK = /\p{Quotation_Mark}(?=[.!?؟…]*$)/u;

function trimmed(words: string): string {
  return words.replace(/^[\s,،]+/, '').replace(/[\s,،]+$/, '');
}

function withoutOuterMarks(words: string): string {
  const marks = marksIn(words);
  const first = marks.find(({ at }) => at === 0);
  const last = marks.find(({ at }) => at === LAST_MARK.exec(words)?.index);
  if (first !== undefined && last !== undefined && first.partner === last) return beforeStop(words, 1, last.at);
  if (first !== undefined && first.partner === undefined && !isElision(words)) return words.slice(1);
  if (last !== undefined && last.partner === undefined && last.at > 0) return beforeStop(words, 0, last.at);
  return words;
}

/** The words up to a closing mark, and the full stop that stands behind it, once. */
function beforeStop(words: string, from: number, mark: number): string {
  const [inner, stop] = [trimmed(words.slice(from, mark)), words.slice(mark + 1)];
  return /[.!?؟…]$/.test(inner) ? inner : inner + stop;
}

/** All quotation marks, each with the one that it belongs to. Apostrophes are none. */
function marksIn(words: string): Mark[] {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const { index: at, 0: sign } of words.matchAll(/\p{Quotation_Mark}/gu)) {
    if (isApostrophe(words, at)) continue;
    const mark: Mark = { at, sign };
    marks.push(mark);
    const place = isOpening(words, at) ? -1 : open.findLastIndex((one) => CLOSING[one.sign]?.includes(sign));
    const opening = open[place];
    if (opening !== undefined) {
      open.length = place;
      mark.partner = opening;
      opening.partner = mark;
    } else if (CLOSING[sign] !== undefined) open.push(mark);
  }
  return marks;
}

/** Of marks that look alike at both ends, those before a word. */
function isOpening(words: string, at: number): boolean {
  const sign = words[at] ?? '';
  if (sign !== '"' && sign !== "'") return at === 0;
  return at === 0 || /[\s([{\p{Pd}\p{Quotation_Mark}]/u.test(words[at - 1] ?? '');
}

/** Within a word, or behind the s of several to whom something belongs, where the quotation ends only later. */
function isApostrophe(words: string, at: number): boolean {
  if (words[at] !== '’' && words[at] !== "'") return false;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  if (at > 0 && words[at] === '’' && !/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return true;
  return /s$/i.test(before) && /^\s[^‘]*[\p{L}\p{N}.,!?]’/u.test(after);
}

/** “’Twas” and “’90s” begin with an apostrophe. */
function isElision(words: string): boolean {
  return /^’[\p{L}\p{N}]/u.test(words) || /^'\p{N}/u.test(words);
}
