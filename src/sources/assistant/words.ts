import winkModel from 'wink-eng-lite-web-model';
import wink, { type ItemSentence } from 'wink-nlp';
import type { Span } from './proposals.ts';

/** One word or mark of a text. */
export interface Word extends Span {
  text: string;
  lower: string;
  /** Universal part of speech, as the tagger guesses it; `QUOTATION` for a quotation that is taken as one. */
  tag: string;
  /** Whether the tagger's sentence ends here. */
  endsSentence: boolean;
}

/** What one call of the tagger gets at most, in UTF-16 units: its tables grow with its text. */
const LONGEST_PIECE = 20_000;

let english: ReturnType<typeof wink> | undefined;

/** Loads the tagger and its model, which takes most of a second, so that the first text does not wait for it. */
export function loadEnglish(): ReturnType<typeof wink> {
  english ??= wink(winkModel, ['sbd', 'pos']);
  return english;
}

/** The words of one paragraph, tagged. */
export function wordsOf(text: string, paragraph: Span): Word[] {
  const words: Word[] = [];
  for (let from = paragraph.from; from < paragraph.to; ) {
    const to = pieceEnd(text, from, paragraph.to);
    words.push(...tagged(text, { from, to }));
    from = to;
  }
  return words;
}

/** Where a piece that is not too long may end: after the last space in reach, or in the midst of a word without end. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_PIECE) return end;
  const space = text.lastIndexOf(' ', from + LONGEST_PIECE);
  return space > from ? space + 1 : from + LONGEST_PIECE;
}

function tagged(text: string, { from, to }: Span): Word[] {
  const nlp = loadEnglish();
  const { its } = nlp;
  const document = nlp.readDoc(text.slice(from, to));
  const tokens = document.tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const ends = new Set<number>();
  document.sentences().each((sentence: ItemSentence) => {
    ends.add((sentence.out(its.span) as unknown as [number, number])[1]);
  });
  const words: Word[] = [];
  let at = from;
  values.forEach((value, index) => {
    const start = text.indexOf(value, at);
    // The tagger rewrites some characters; what cannot be found again is left out, so that offsets stay true.
    if (start < 0 || start >= to || value.length === 0) return;
    at = start + value.length;
    if (/^\s*$/.test(value)) return;
    const lower = value.toLowerCase().replaceAll('’', "'");
    words.push({
      from: start,
      to: at,
      text: value,
      lower,
      tag: mended(value, lower, tags[index] ?? 'X'),
      endsSentence: ends.has(index),
    });
  });
  return hyphenated(words);
}

/** “third-place”, “R-N.Y.”: the tagger takes them apart, the rules read them as one word. */
function hyphenated(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let open = false;
  for (const word of words) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.to === word.from;
    if (
      touches &&
      (open || /^[-‑–]$/.test(word.text)) &&
      (WORDLIKE.test(word.text) || /^[-‑–]$/.test(word.text)) &&
      WORDLIKE.test(last.text)
    ) {
      open = /^[-‑–]$/.test(word.text);
      const text = last.text + word.text;
      const tag = open ? last.tag : word.tag === 'VERB' || word.tag === 'NUM' ? 'ADJ' : word.tag;
      joined[joined.length - 1] = {
        ...last,
        to: word.to,
        text,
        lower: last.lower + word.lower,
        tag,
        endsSentence: word.endsSentence,
      };
    } else {
      open = false;
      joined.push(word);
    }
  }
  return joined;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/** Tags that the rules lean on and the tagger often misses. */
function mended(value: string, lower: string, tag: string): string {
  if (/^["“”„«»‹›'‘’`]+$/.test(value)) return 'PUNCT';
  if (ALWAYS[lower] !== undefined) return ALWAYS[lower];
  if (tag === 'SPACE') return 'PUNCT';
  return tag;
}

const ALWAYS: Readonly<Record<string, string>> = {
  said: 'VERB',
  told: 'VERB',
  who: 'PRON',
  he: 'PRON',
  she: 'PRON',
  they: 'PRON',
  we: 'PRON',
  i: 'PRON',
  it: 'PRON',
  '--': 'PUNCT',
  '-': 'PUNCT',
  '–': 'PUNCT',
  '—': 'PUNCT',
};
