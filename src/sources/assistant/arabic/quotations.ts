import type { Span } from '../proposals.ts';

/** Words between quotation marks, the marks included; the outermost where several stand in each other. */
export interface Quotation extends Span {
  /** The words alone. */
  inner: Span;
  /** Whether its closing mark was found. */
  closed: boolean;
}

type Family = 'angled' | 'curly' | 'straight';

interface Mark extends Span {
  family: Family;
  opens: boolean;
  closes: boolean;
}

const MARKS = /[«»“”„"]/g;
/** Deeper than this nobody quotes; it keeps a paragraph of nothing but marks linear. */
const DEEPEST = 8;

const FAMILIES: Record<string, Family> = { '«': 'angled', '»': 'angled', '"': 'straight' };

/**
 * The quotations of one paragraph in its order, never overlapping. Marks that were typed the wrong way round («»
 * mirrors with the direction of the line, so that many writers pick the other one) are read as they stand; a mark that
 * nothing closes reaches to the next opening's sentence, or to the end of the paragraph.
 */
export function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const marks = marksIn(text, paragraph);
  const closings = new Map<Family, number>();
  for (const { family, closes } of marks) if (closes) closings.set(family, (closings.get(family) ?? 0) + 1);
  const found: Quotation[] = [];
  let open: Mark[] = [];
  const keep = (mark: Mark, to: number, innerTo: number, closed: boolean) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(mark.to, innerTo))) {
      found.push({ from: mark.from, to, inner: { from: mark.to, to: innerTo }, closed });
    }
    open = [];
  };
  for (const mark of marks) {
    if (mark.closes) closings.set(mark.family, (closings.get(mark.family) ?? 0) - 1);
    const place = open.findLastIndex(({ family }) => family === mark.family);
    const [first] = open;
    if (mark.closes && place >= 0) {
      if (place === 0 && first) keep(first, mark.to, mark.from, true);
      else open.length = place;
    } else if (mark.opens) {
      const still = open.filter(({ family }) => family === mark.family).length;
      if (first && still > 0 && (closings.get(mark.family) ?? 0) <= still) {
        const end = endOfSentence(text, first.to, mark.from);
        keep(first, end, end, false);
      }
      if (open.length < DEEPEST) open.push(mark);
    }
  }
  const [first] = open;
  if (first) {
    const end = paragraph.from + text.slice(paragraph.from, paragraph.to).trimEnd().length;
    if (end > first.to) keep(first, end, end, false);
  }
  return found;
}

function marksIn(text: string, { from, to }: Span): Mark[] {
  const mirrored = new Map<Family, boolean>();
  let straightOpen = false;
  return [...text.slice(from, to).matchAll(MARKS)].map((match) => {
    const at = from + match.index;
    const sign = match[0];
    const family = FAMILIES[sign] ?? 'curly';
    const mark = { from: at, to: at + 1, family };
    if (family === 'straight') {
      straightOpen = !straightOpen;
      return { ...mark, opens: straightOpen, closes: !straightOpen };
    }
    const opening = sign === '«' || sign === '“' || sign === '„';
    if (!mirrored.has(family)) mirrored.set(family, !opening && looksOpening(text, at, from, to));
    const opens = opening !== mirrored.get(family);
    return { ...mark, opens, closes: !opens };
  });
}

/** A mark before a word and after a space, at a place where none is open yet. */
function looksOpening(text: string, at: number, from: number, to: number): boolean {
  const before = at === from ? ' ' : (text[at - 1] ?? ' ');
  const after = at + 1 >= to ? ' ' : (text[at + 1] ?? ' ');
  return /[\s:،(\u0640]/.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function endOfSentence(text: string, from: number, before: number): number {
  const stop = text.slice(from, before).search(/[.!?؟]\s/);
  return stop >= 0 ? from + stop + 1 : from + text.slice(from, before).trimEnd().length;
}
