import type { Span } from './proposals.ts';

/** Words between quotation marks, the marks included: the outermost pair where several stand in each other. */
export interface Quotation extends Span {
  /** The words alone. */
  inner: Span;
  /** Whether a closing mark was found. */
  closed: boolean;
  /** Whether it goes on in the next paragraph, which opens with a mark again. */
  goesOn: boolean;
  /** Which paragraph it stands in, from 0. */
  paragraph: number;
}

type Family = 'double' | 'single' | 'guillemets';

/** One mark and what it can be where it stands. */
interface Mark extends Span {
  family: Family;
  opens: boolean;
  closes: boolean;
}

interface Open {
  mark: Mark;
  family: Family;
}

const MARKS = /"|“|”|„|‟|'''|''|``|«|»|‹|›|‘|’|‚|'|`/g;
/** Words that begin with an apostrophe. */
const CLIPPED = /^['’](?:em|til|cause|n|tis|twas|round|bout|\d\ds?)\b/i;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations of a text in the order in which they stand, never overlapping; one that reaches over several
 * paragraphs is one for each paragraph. Marks may be straight, curly, doubled, low or angled, and odd in number: a mark
 * that nothing closes reaches to the end of its paragraph, and an apostrophe opens nothing.
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    found.push(...ofParagraph(text, paragraph, index));
    const last = found.at(-1);
    const next = paragraphs[index + 1];
    // The convention of long speeches: no mark at the end of a paragraph, one at the start of the next.
    if (last && next && !last.closed && last.paragraph === index) last.goesOn = opensWithMark(text, next);
  });
  return found;
}

function opensWithMark(text: string, paragraph: Span): boolean {
  return /^(?:["“„«‘]|''|``)/.test(text.slice(paragraph.from, paragraph.from + 2));
}

function ofParagraph(text: string, paragraph: Span, index: number): Quotation[] {
  const marks = marksOf(text, paragraph);
  const found: Quotation[] = [];
  const stack: Open[] = [];
  // A closing mark that nothing opened: either it is turned the wrong way and the next closes it, or the paragraph's
  // first sentence lost its opening.
  const strayClosing = (mark: Mark, next: Mark | undefined) => {
    if (next?.closes && !next.opens && next.family === 'double') stack.push({ mark, family: 'double' });
    else if (found.length === 0 && /[,.?!…]\s*$/.test(text.slice(paragraph.from, mark.from))) {
      const from = sentenceStart(text, paragraph.from, mark.from);
      keep({ ...mark, from, to: from }, mark.to, mark.from, true);
    }
  };
  const keep = (open: Mark, to: number, innerTo: number, closed: boolean) => {
    if (innerTo <= open.to) return;
    found.push({
      from: open.from,
      to,
      inner: { from: open.to, to: innerTo },
      closed,
      goesOn: false,
      paragraph: index,
    });
  };
  marks.forEach((mark, at) => {
    const next = marks[at + 1];
    // A paragraph that is wrapped in marks once more: the outer ones say nothing.
    if (
      stack.length === 0 &&
      mark.opens &&
      next?.opens &&
      !next.closes &&
      next.from === mark.to &&
      next.family === mark.family
    )
      return;
    if (stack.length === 0 && mark.closes && !mark.opens && mark.family === 'double') {
      strayClosing(mark, next);
      return;
    }
    const place = stack.findLastIndex(({ family }) => family === mark.family);
    if (place >= 0 && mark.closes && !(mark.opens && place !== stack.length - 1 && mark.family === 'single')) {
      const open = stack[place]?.mark;
      stack.length = place;
      if (open && stack.length === 0) keep(open, mark.to, mark.from, true);
      return;
    }
    if (!mark.opens) return;
    if (mark.family === 'single' && !closesLater(marks, at)) return;
    if (place === 0 && mark.family === 'double' && !nestsLater(marks, at)) {
      // Two openings and one closing: the first was never closed.
      const open = stack[0]?.mark;
      const end = text.slice(0, mark.from).trimEnd().length;
      stack.length = 0;
      if (open) keep(open, end, end, false);
    }
    stack.push({ mark, family: mark.family });
  });
  const open = stack[0]?.mark;
  if (open && open.family !== 'single') keep(open, paragraph.to, paragraph.to, false);
  return found;
}

function sentenceStart(text: string, from: number, to: number): number {
  const words = text.slice(from, to).trimEnd().slice(0, -1);
  const last = [...words.matchAll(/[.?!…]["”’']?\s+(?=\p{Lu})/gu)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

function closesLater(marks: readonly Mark[], at: number): boolean {
  for (let next = at + 1; next < marks.length && next < at + FARTHEST; next++) {
    const mark = marks[next];
    if (mark?.family === 'single' && mark.closes) return true;
  }
  return false;
}

/** Whether two closings of the family follow before another opening. */
function nestsLater(marks: readonly Mark[], at: number): boolean {
  let closings = 0;
  for (let next = at + 1; next < marks.length && next < at + FARTHEST; next++) {
    const mark = marks[next];
    if (mark?.family !== 'double') continue;
    if (mark.opens && !mark.closes) return false;
    if (++closings === 2) return true;
  }
  return false;
}

// Keeps a paragraph of nothing but marks linear.
const FARTHEST = 64;

function marksOf(text: string, { from, to }: Span): Mark[] {
  const marks: Mark[] = [];
  const paragraph = text.slice(from, to);
  for (const match of paragraph.matchAll(MARKS)) {
    const mark = markAt(paragraph, match.index, match[0]);
    if (mark.opens || mark.closes) marks.push({ ...mark, from: mark.from + from, to: mark.to + from });
  }
  return marks;
}

function markAt(paragraph: string, at: number, sign: string): Mark {
  const end = at + sign.length;
  const before = paragraph[at - 1] ?? ' ';
  const after = paragraph[end] ?? ' ';
  const mark = (family: Family, opens: boolean, closes: boolean): Mark => ({
    from: at,
    to: end,
    family,
    opens,
    closes,
  });
  // What stands free on the left and leans on a word on the right opens; a bracket or dash counts as free.
  const freeLeft = /[\s([{—–\-/“"‘«:]/.test(before);
  const freeRight = /[\s)\]}—–\-/”"’».,;:?!…]/.test(after);
  if (sign === '«' || sign === '‹') return mark('guillemets', true, false);
  if (sign === '»' || sign === '›') return mark('guillemets', false, true);
  if (sign === '„' || sign === '‟' || sign === '``') return mark('double', true, false);
  if (sign === '“') return mark('double', true, !freeLeft && freeRight);
  if (sign === '”') return mark('double', freeLeft && !freeRight, true);
  if (sign === '"' || sign === "''" || sign === "'''") {
    if (freeLeft && !freeRight) return mark('double', true, false);
    if (!freeLeft && freeRight) return mark('double', false, true);
    return mark('double', true, true);
  }
  if (sign === '‘' || sign === '‚') return mark('single', true, false);
  if (sign === '`') return mark('single', freeLeft && !freeRight, false);
  return apostropheOrMark(paragraph, at, before, after, mark);
}

/** A straight or right single mark: an apostrophe within a word, after a plural's s, or before a clipped word. */
function apostropheOrMark(
  paragraph: string,
  at: number,
  before: string,
  after: string,
  mark: (family: Family, opens: boolean, closes: boolean) => Mark,
): Mark {
  const letterBefore = WORD.test(before);
  const letterAfter = WORD.test(after);
  if (letterBefore && letterAfter) return mark('single', false, false);
  if (!letterBefore && letterAfter) {
    if (CLIPPED.test(paragraph.slice(at, at + 8)) || !/[\s([{—–\-/“":]/.test(before)) {
      return mark('single', false, false);
    }
    return mark('single', paragraph[at] === "'", false);
  }
  const pluralOwner = /[sz]/i.test(before) && /^\s\p{L}/u.test(paragraph.slice(at + 1, at + 3));
  return mark('single', false, /\S/.test(before) && !pluralOwner);
}
