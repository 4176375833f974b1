import { cueByForm } from './cue-lexicon.ts';
import type { Span } from './proposals.ts';
import type { Quotation } from './quotations.ts';
import { type Word, wordsOf } from './words.ts';

/** A word outside quotations, or a whole quotation standing like one word. */
export interface Item extends Word {
  quotation?: Quotation;
}

/** One sentence of the reporter's, the quotations in it closed boxes. */
export interface Sentence {
  items: readonly Item[];
  /** Which paragraph it stands in, from 0. */
  paragraph: number;
}

/** Fewer words than this between marks are a title, a nickname or a phrase, and read as the reporter's own words. */
const FEWEST_WORDS = 4;

/** The sentences of one paragraph. Quotations must be those of this paragraph, in order. */
export function sentencesOf(text: string, span: Span, paragraph: number, quotations: readonly Quotation[]): Sentence[] {
  const boxes = quotations.filter((quotation) => isBox(text, quotation));
  const items: Item[] = [];
  let next = 0;
  // The reporter's words are tagged by themselves, with a plain word in a box's place: what is quoted misleads the tagger.
  const words = wordsOf(text, span).filter((word) => !isMark(word));
  for (const word of words) {
    while (next < boxes.length && (boxes[next]?.to ?? 0) <= word.from) items.push(boxed(text, boxes[next++]));
    const box = boxes[next];
    if (box && word.to > box.from) continue;
    items.push(word);
  }
  while (next < boxes.length) items.push(boxed(text, boxes[next++]));
  return parted(bracketed(items.map(named)), paragraph);
}

function isMark({ text }: Word): boolean {
  return /^["“”„‟«»‹›‘‚`]+$|^''$/.test(text);
}

const SPOKEN = /^\s+(?:[\p{L}.’']+\s+){0,4}(?:said|says|wrote|added|noted|tweeted|told)\b/u;

function isBox(text: string, { inner, closed, from, to }: Quotation): boolean {
  const words = text.slice(inner.from, inner.to);
  if (!closed) return true;
  if (/[,.?!…—]\s*$/.test(words)) {
    // “on the ‘Morning Show.’”: a period within the marks does not make a title a quotation.
    const before = /([\p{L}’']+) $/u.exec(text.slice(Math.max(0, from - 24), from))?.[1];
    const spoken = /,\s*$/.test(words) && SPOKEN.test(text.slice(to, to + 48));
    if (before === undefined || spoken || cueByForm(before.toLowerCase()) || wordCount(words) >= FEWEST_WORDS)
      return true;
  }
  if (/[,:]\s*$/.test(text.slice(Math.max(0, from - 3), from))) return true;
  return wordCount(words) >= FEWEST_WORDS;
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function boxed(text: string, quotation: Quotation | undefined): Item {
  if (!quotation) throw new Error('a box without a quotation');
  const { from, to } = quotation;
  return { from, to, text: text.slice(from, to), lower: '', tag: 'QUOTATION', endsSentence: false, quotation };
}

/** “…,” Ward said: a capital between a quotation and a cue is a name, whatever the tagger takes it for. */
function named(item: Item, index: number, items: readonly Item[]): Item {
  const [before, after] = [items[index - 1], items[index + 1]];
  if (!before || !after || !/^\p{Lu}\p{Ll}/u.test(item.text) || /^(?:PROPN|PRON|DET)$/.test(item.tag)) return item;
  const besideCue = cueByForm(after.lower) !== undefined && (before.quotation !== undefined || before.text === ',');
  const afterCue = cueByForm(before.lower) !== undefined && /^\p{Lu}/u.test(after.text) && item.tag !== 'ADJ';
  // “Beekeeper Hew Stallard”: a capital between capitals, in a sentence that is no headline.
  const between =
    /^\p{Lu}/u.test(before.text) &&
    before.tag !== 'PUNCT' &&
    after.tag === 'PROPN' &&
    item.tag !== 'ADP' &&
    !isHeadline(items);
  return besideCue || afterCue || between ? { ...item, tag: 'PROPN' } : item;
}

/** Most words begin with a capital. Looks at the first words only. */
function isHeadline(items: readonly Item[]): boolean {
  const words = items.slice(0, 24).filter(({ text, quotation }) => !quotation && /^\p{L}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
}

/** A short bracket without a clause in it becomes one item, which no rule looks into. */
function bracketed(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    const end = /^[([]$/.test(item.text) ? closingOf(items, at) : -1;
    const last = items[end];
    if (!last) {
      kept.push(item);
      continue;
    }
    kept.push({ ...item, to: last.to, text: '(…)', lower: '(…)', tag: 'ASIDE', endsSentence: false });
    at = end;
  }
  return kept;
}

const LONGEST_BRACKET = 12;

function closingOf(items: readonly Item[], at: number): number {
  for (let index = at + 1; index < items.length && index <= at + LONGEST_BRACKET; index++) {
    const item = items[index];
    if (!item || item.quotation || /^[([]$/.test(item.text)) return -1;
    if (/^[)\]]$/.test(item.text)) return index;
    if (item.tag === 'VERB' || item.tag === 'AUX') return -1;
  }
  return -1;
}

function parted(items: readonly Item[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  items.forEach((item, index) => {
    if (item.text === '(' || item.text === '[') depth++;
    if (item.text === ')' || item.text === ']') depth = Math.max(0, depth - 1);
    if (
      index - start < LONGEST_SENTENCE &&
      index + 1 < items.length &&
      !(endsAt(items, index) && (depth === 0 || index - start > LONGEST_ASIDE))
    )
      return;
    sentences.push({ items: items.slice(start, index + 1), paragraph });
    start = index + 1;
    depth = 0;
  });
  return sentences;
}

// A bracket that nothing closes does not swallow the paragraph.
const LONGEST_ASIDE = 60;
// Rules look to both ends of a sentence, so that one without an end is cut.
const LONGEST_SENTENCE = 400;
const FARTHEST_CUE = 9;
// With an apposition between the name and the verb.
const FARTHEST_APPOSED = 18;

function endsAt(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (!item || !next) return true;
  if (item.quotation) {
    const last = /[.?!…]['’]?\s*$/.exec(item.text.replace(/(?:["”»’'`]|'')+$/, ''))?.[0] ?? '';
    if (last === '' || /^[a-z]/.test(next.text) || next.tag === 'PUNCT') return false;
    if (next.quotation) return true;
    return last.startsWith('.') && !/\.{2,}$/.test(last.trim())
      ? !cueEndsSentence(items, index + 1)
      : !cueComes(items, index + 1);
  }
  const capital = next.quotation !== undefined || /^[\p{Lu}\p{N}([#@$]/u.test(next.text) || !/^\p{Ll}/u.test(next.text);
  if (/^[.?!…]+$/.test(item.text)) {
    const before = items[index - 1];
    if (item.text === '.' && before && /^\p{Lu}\p{Ll}?$/u.test(before.text) && before.to === item.from)
      return next.tag === 'PRON' || next.tag === 'DET';
    if (item.text === '.' && before && ABBREVIATED.test(before.text) && before.to === item.from) return false;
    return capital && next.text !== ')';
  }
  // “the U.S. The”: the period belongs to the word.
  return (
    item.text.endsWith('.') &&
    item.text.length > 1 &&
    item.endsSentence &&
    (next.tag === 'DET' || next.tag === 'PRON' || next.quotation !== undefined) &&
    capital
  );
}

const ABBREVIATED =
  /^(?:Adm|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Cmdr|Gov|Sen|Rep|Reps|Sens|Rev|Hon|Pres|Atty|Supt|Det|Insp|No|St|vs|Pa|Fla|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/;

/** Whether a speaker and a verb of saying follow before anything else: “…?” Mr. Hassan asked. */
function cueComes(items: readonly Item[], start: number): boolean {
  let farthest = start + FARTHEST_CUE;
  for (let index = start; index < items.length && index < farthest; index++) {
    const item = items[index];
    if (item?.text === ',' && index - start < 4 && items[start]?.tag === 'PROPN') farthest = start + FARTHEST_APPOSED;
    if (!item || item.quotation || /^[.?!;:]$/.test(item.text)) return false;
    if (index > start && SAID.test(item.lower)) return true;
    if (index === start && SAID.test(item.lower)) return true;
  }
  return false;
}

/** “….” Mr. Hassan said. — the comma mistyped as a period. */
function cueEndsSentence(items: readonly Item[], start: number): boolean {
  for (let index = start; index < items.length && index < start + 4; index++) {
    const item = items[index];
    if (!item || item.quotation || item.tag === 'PUNCT') return false;
    if (SAID.test(item.lower)) return items[index + 1] === undefined || items[index + 1]?.text === '.';
  }
  return false;
}

const SAID =
  /^(?:said|says|asked|asks|wrote|writes|tweeted|added|shouted|yelled|told|replied|responded|exclaimed|cried|wondered|quipped|continued|declared|retorted|demanded|recalled|joked|screamed|chanted|answered)$/;
