import type { WordRow, WordVerdict } from '../database/tables.ts';
import { Automaton } from './automaton.ts';
import type { ClauseTopic } from './default-policies.ts';
import { foldedCharacter, matchingForm, readAsLatin, type Token, tokensOf } from './matching.ts';

/** A word of the list found in a text, and where. */
export interface FoundWord {
  /** As the newsroom wrote it. */
  word: string;
  verdict: WordVerdict;
  /** The topic of the clause that it is likely to breach. */
  about: ClauseTopic | null;
  start: number;
  end: number;
}

/** A word as the list keeps it. */
export type ListedWord = Pick<WordRow, 'word' | 'matching' | 'verdict'> & { about?: string | null };

interface Entry {
  word: string;
  verdict: WordVerdict;
  about: ClauseTopic | null;
  /** The form of a single word; a phrase's first. */
  form: string;
}

/** A tree of phrases, a word a step. */
interface Step {
  entry: Entry | undefined;
  next: Map<string, Step> | undefined;
}

// Han, kana, Thai, Lao, Khmer and Burmese are written without spaces: there a listed word matches inside of others.
const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
// “And”, “so”, “with the”, “for the” … and the article are written onto an Arabic word.
const arabicPrefix = /^(?:[وف]?(?:ال|بال|كال|لل)|و)(?=\p{sc=Arabic}{2})/u;
const FIRST_ARABIC_LETTER = 0x600;
const FEWEST_LETTERS_SET_APART = 3;
const WIDEST_GAP_BETWEEN_LETTERS = 3;
// Shorter words stand inside of honest ones too often to be looked for among letters set apart.
const FEWEST_LETTERS_INSIDE = 4;
const LONG_RUN = 3;
// Signs that stand between the letters of one word when it is to be hidden, without a space.
const joiners = /^[.!|*_+~'’·•\-/\\]$/u;
// What may stand between the letters of an unspaced word; a stop or a new line ends it.
const skipped = /[ \t\u00a0\u3000.*_\-·・~|+]/u;
const notLetter = /[^\p{L}\p{M}\p{N}]/u;

/** The newsroom's list of words, ready to be looked for in a time that grows with the text alone. */
export class WordList {
  readonly #phrases = new Map<string, Step>();
  /** Single words by their form with every letter once, for `idiooooot`. */
  readonly #once = new Map<string, Entry[]>();
  readonly #unspaced: Automaton<Entry> | undefined;
  readonly #single: Entry[] = [];
  #setApart: Automaton<Entry> | undefined;
  #looks = 0;

  constructor(words: readonly ListedWord[]) {
    const unspaced: [string, Entry][] = [];
    for (const { word, matching, verdict, about } of words) {
      const [first = '', ...rest] = matching.split(' ');
      if (first === '') continue;
      const entry: Entry = { word, verdict, about: (about ?? null) as ClauseTopic | null, form: first };
      if (unspacedScript.test(word)) {
        unspaced.push([unspacedOf(word).units, entry]);
        continue;
      }
      this.#add([first, ...rest], entry);
      if (rest.length === 0) {
        this.#single.push(entry);
        const once = everyLetterOnce(first);
        const others = this.#once.get(once);
        if (others === undefined) this.#once.set(once, [entry]);
        else others.push(entry);
      }
    }
    this.#unspaced = unspaced.length === 0 ? undefined : new Automaton(unspaced, isWorse);
  }

  /** How many looks the searches have taken so far: what a test counts instead of time. */
  get looks(): number {
    return this.#looks + (this.#unspaced?.steps ?? 0) + (this.#setApart?.steps ?? 0);
  }

  /** Every listed word in `text`, by place. `tokens` spares reading the words of the text a second time. */
  find(text: string, tokens: readonly Token[] = tokensOf(text)): FoundWord[] {
    const found: FoundWord[] = [];
    if (this.#phrases.size > 0) {
      const isLatin = tokens.some(({ form }) => /^[a-z]{2}/.test(form));
      for (let place = 0; place < tokens.length; place++)
        this.#walk(this.#phrases, text, tokens, place, place, isLatin, found);
      for (const token of joined(text, tokens)) this.#lookUp(token, found);
      for (const run of setApart(tokens)) this.#lookInside(run, found);
    }
    if (this.#unspaced !== undefined && unspacedScript.test(text)) {
      const { units, places } = unspacedOf(text);
      for (const { entry, start, end } of this.#unspaced.matches(units))
        found.push(foundAt(entry, places[start] ?? 0, (places[end - 1] ?? 0) + 1));
    }
    return found.length < 2 ? found : onceEach(found.sort((a, b) => a.start - b.start));
  }

  #add(forms: readonly string[], entry: Entry): void {
    let next = this.#phrases;
    let step: Step | undefined;
    for (const form of forms) {
      if (step !== undefined) next = step.next ??= new Map();
      step = next.get(form);
      if (step === undefined) {
        step = { entry: undefined, next: undefined };
        next.set(form, step);
      }
    }
    if (step !== undefined && (step.entry === undefined || isWorse(entry, step.entry))) step.entry = entry;
  }

  /** Follows the phrases from `first` on; at `place` stands the next word. */
  #walk(
    next: ReadonlyMap<string, Step>,
    text: string,
    tokens: readonly Token[],
    first: number,
    place: number,
    isLatin: boolean,
    found: FoundWord[],
  ): void {
    const token = tokens[place];
    if (token === undefined) return;
    const take = (form: string) => {
      this.#looks++;
      const step = next.get(form);
      if (step === undefined) return;
      if (step.entry !== undefined) found.push(foundAt(step.entry, tokens[first]?.start ?? 0, token.end));
      if (step.next !== undefined) this.#walk(step.next, text, tokens, first, place + 1, isLatin, found);
    };
    take(token.form);
    const code = token.form.charCodeAt(0);
    if (code >= FIRST_ARABIC_LETTER && code < 0x900) {
      const bare = token.form.replace(arabicPrefix, '');
      if (bare !== token.form) take(bare);
    } else if (code > 127 && isLatin) {
      const latin = readAsLatin(token.form);
      if (latin !== undefined) take(latin);
    }
    // A 1 is an i or an l.
    if (token.form.includes('i') && text.includes('1')) {
      const typed = text.slice(token.start, token.end);
      if (typed.includes('1') && typed.length === token.form.length)
        take([...token.form].map((letter, at) => (typed[at] === '1' ? 'l' : letter)).join(''));
    }
    if (place === first && hasLongRun(token.form)) this.#lookUpLongRuns(token, found);
  }

  /** `idiooooot`: each letter at least as often as in the listed word. */
  #lookUpLongRuns(token: Token, found: FoundWord[]): void {
    this.#looks++;
    for (const entry of this.#once.get(everyLetterOnce(token.form)) ?? [])
      if (entry.form !== token.form && stretches(token.form, entry.form))
        found.push(foundAt(entry, token.start, token.end));
  }

  #lookUp(token: Token, found: FoundWord[]): void {
    this.#looks++;
    const entry = this.#phrases.get(token.form)?.entry;
    if (entry !== undefined) found.push(foundAt(entry, token.start, token.end));
  }

  /** A row of single letters may hold several words: `y o u i d i o t`. */
  #lookInside({ letters, tokens }: Run, found: FoundWord[]): void {
    this.#lookUp({ form: letters, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }, found);
    this.#setApart ??= new Automaton(
      this.#single
        .filter(({ form }) => form.length >= FEWEST_LETTERS_INSIDE)
        .map((entry) => [entry.form, entry] as const),
      isWorse,
    );
    for (const { entry, start, end } of this.#setApart.matches(letters))
      if (end - start < letters.length)
        found.push(foundAt(entry, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0));
  }
}

/** The form under which a word of the list is kept; empty for one that could never match. */
export function listedForm(word: string): string {
  return matchingForm(word);
}

/** Letters set apart by stops are found in two ways. */
function onceEach(found: readonly FoundWord[]): FoundWord[] {
  return found.filter(
    (one, place) =>
      !found.slice(Math.max(0, place - 2), place).some((o) => o.word === one.word && o.start === one.start),
  );
}

function isWorse(one: Entry, other: Entry): boolean {
  return one.verdict === 'reject' && other.verdict !== 'reject';
}

function foundAt({ word, verdict, about }: Entry, start: number, end: number): FoundWord {
  return { word, verdict, about, start, end };
}

interface Run {
  letters: string;
  tokens: readonly Token[];
}

/** Single letters in a row, `i d i o t` or `i.d.i.o.t`. */
function setApart(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length >= FEWEST_LETTERS_SET_APART)
      runs.push({ letters: run.map((token) => token.form).join(''), tokens: run });
    if (run.length > 0) run = [];
  };
  for (const token of tokens) {
    const before = run.at(-1);
    if (before !== undefined && token.start - before.end > WIDEST_GAP_BETWEEN_LETTERS) close();
    if (token.form.length === 1) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** Words that a single sign ties to each other, `id-iot`, `id!ot`, `sh.it`, read as one. */
function joined(text: string, tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  let from = 0;
  for (let place = 1; place <= tokens.length; place++) {
    const [before, token] = [tokens[place - 1], tokens[place]];
    const isTied =
      before !== undefined &&
      token !== undefined &&
      token.start - before.end === 1 &&
      joiners.test(text[before.end] ?? '');
    if (isTied) continue;
    if (place - from > 1) words.push(...readings(text, tokens.slice(from, place)));
    from = place;
  }
  return words;
}

/** The signs left out, and where one of them looks like a letter, read as that. */
function readings(text: string, parts: readonly Token[]): Token[] {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const plain = parts.map((token) => token.form).join('');
  const signs = parts.map(
    (token, place) => token.form + (parts[place + 1] && /[!|]/.test(text[token.end] ?? '') ? 'i' : ''),
  );
  const lettered = signs.join('');
  return [{ start, end, form: plain }, ...(lettered === plain ? [] : [{ start, end, form: lettered }])];
}

/** A text of a script without spaces as one row of characters, and where each of them stood. */
function unspacedOf(text: string): { units: string; places: number[] } {
  let units = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const char = String.fromCodePoint(codePoint);
    const fold = foldedCharacter(codePoint);
    if (fold !== '' && !notLetter.test(fold)) {
      units += fold;
      for (let unit = 0; unit < fold.length; unit++) places.push(at);
    } else if (notLetter.test(char) && !skipped.test(char) && !/\p{Default_Ignorable_Code_Point}/u.test(char)) {
      units += '\n';
      places.push(at);
    }
    at += char.length;
  }
  return { units, places };
}

function hasLongRun(form: string): boolean {
  let run = 1;
  for (let at = 1; at < form.length; at++) {
    run = form.charCodeAt(at) === form.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === LONG_RUN) return true;
  }
  return false;
}

function everyLetterOnce(form: string): string {
  let once = '';
  for (let at = 0; at < form.length; at++) if (form[at] !== form[at - 1]) once += form[at];
  return once;
}

/** Whether `typed` is `listed` with some of its letters drawn out; both have the same letters once. */
function stretches(typed: string, listed: string): boolean {
  let [at, place] = [0, 0];
  while (place < listed.length) {
    const letter = listed[place];
    let [wanted, there] = [0, 0];
    while (listed[place] === letter) [wanted, place] = [wanted + 1, place + 1];
    while (at < typed.length && typed[at] === letter) [there, at] = [there + 1, at + 1];
    if (there < wanted) return false;
  }
  return at === typed.length;
}
