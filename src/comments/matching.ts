/*
 * How words are compared when somebody tries not to be seen: case, marks, invisible characters, look-alike letters and
 * letters set apart are ignored, and only whole words match, so that Scunthorpe and classic pass. It is modest on purpose:
 * what it overlooks a moderator sees, and what it finds is held rather than lost.
 */

/** A word of a text: where it stands, and what it is compared as. */
export interface Token {
  start: number;
  end: number;
  form: string;
}

// Letters, marks and digits; invisible characters inside a word; signs that stand for letters (@, $).
const wordPattern = /[\p{L}\p{M}\p{N}@$][\p{L}\p{M}\p{N}\p{Cf}@$]*/gu;
const onlyAscii = /^\p{ASCII}*$/u;
const asciiWord = /[a-z0-9@$]+/g;
const plainWord = /^[a-z]+$/;
const ignored = /[\p{M}\p{Cf}\u0640]/gu;

// Arabic-script letters that keyboards of different languages write differently.
const arabicLetter = letterTable('أإآٱىیکھة', 'ااااييكهه');
// Cyrillic and Greek letters that look Latin; read so only in a word that has Latin letters too.
const lookAlike = letterTable('аеорсхуіјѕԁһοαρνικυ', 'aeopcxyijsdhoapviku');
const digitLetter = letterTable('013457@$', 'oieastas');

/** The words of `text`, with the form each is compared as. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  if (onlyAscii.test(text)) {
    // Most comments in English: a third of the time, which counts while a comment costs less than a fifth of a millisecond.
    for (const match of text.toLowerCase().matchAll(asciiWord)) {
      const [word] = match;
      const form = plainWord.test(word) ? word : formOf(word);
      if (form !== '') tokens.push({ start: match.index, end: match.index + word.length, form });
    }
    return tokens;
  }
  for (const match of text.matchAll(wordPattern)) {
    const form = formOf(match[0]);
    if (form !== '') tokens.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return tokens;
}

/** The form in which a whole text or phrase is compared: its words' forms with single spaces. */
export function matchingForm(text: string): string {
  return tokensOf(text)
    .map((token) => token.form)
    .join(' ');
}

function formOf(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  // NFKD takes full-width, ringed and ligature letters apart, and sets marks free to be dropped.
  let form = lower.normalize('NFKD').replace(ignored, '').toLowerCase();
  form = arabicLetter(form);
  if (/[a-z]/.test(form)) {
    form = lookAlike(form);
    form = digitLetter(form);
  }
  return form.replace(/[@$]/g, '');
}

/** Replaces each letter of `from` by the one at the same place of `to`. */
function letterTable(from: string, to: string): (word: string) => string {
  const pairs = new Map([...from].map((letter, place) => [letter, [...to][place] ?? letter]));
  const pattern = new RegExp(`[${from}]`, 'gu');
  return (word) => word.replace(pattern, (letter) => pairs.get(letter) ?? letter);
}
