import { createHash } from 'node:crypto';
import { quotationsIn as arabicQuotations } from '../assistant/arabic/quotations.ts';
import type { Span } from '../assistant/proposals.ts';
import { type Quotation, quotationsIn } from '../assistant/quotations.ts';
import type { Paragraph, SaidInArticle, SaidStatement } from './said.ts';
import { attributes, isKnown } from './words.ts';

/** What is said in an article, with its text read once for all checks. */
export interface ReadArticle extends SaidInArticle {
  /** In the order of the text, never overlapping; those of pull quotes are left out. */
  quotations: readonly Quotation[];
  /** A quotation ends none in its midst. In the order of the text. */
  sentences: readonly Span[];
}

/** Reads an article's text: where its quotations stand and where its sentences end. */
export function readArticle(said: SaidInArticle): ReadArticle {
  const quotations = quotationsOf(said);
  const ofParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const sentences = said.paragraphs.flatMap((paragraph, index) =>
    sentencesOf(said, paragraph, ofParagraph.get(index) ?? []),
  );
  const isTold = ({ paragraph }: Quotation) => said.paragraphs[paragraph]?.kind !== 'pull-quote';
  return { ...said, quotations: quotations.filter(isTold), sentences };
}

/** The whole sentences in which `span` stands, as one stretch. */
export function sentencesAround({ sentences }: ReadArticle, span: Span): Span {
  const first = firstBeyond(sentences, span.from);
  let { from, to } = sentences[first] ?? span;
  for (let at = first + 1; (sentences[at]?.from ?? Number.MAX_SAFE_INTEGER) < span.to; at++)
    to = sentences[at]?.to ?? to;
  from = Math.min(from, span.from);
  return { from, to: Math.max(to, span.to) };
}

/** The reporter's own words of a stretch: what stands between quotation marks is left out. */
export function ownWords({ text, quotations }: ReadArticle, { from, to }: Span): string {
  let words = '';
  let at = from;
  for (let next = firstBeyond(quotations, from); next < quotations.length; next++) {
    const { inner } = quotations[next] ?? { inner: { from: to, to } };
    if (inner.from >= to) break;
    words += text.slice(at, Math.max(at, inner.from));
    at = Math.max(at, Math.min(inner.to, to));
  }
  return words + text.slice(at, to);
}

/** The statements whose words touch `span`. */
export function statementsAt({ statements }: SaidInArticle, span: Span): SaidStatement[] {
  return statements.filter((one) => touches(one.span, span));
}

export function touches(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** By what a reason for some words is kept: other words want another reason, wherever they stand. */
export function subjectOf(...words: string[]): string {
  const plain = words.map((one) =>
    one
      .normalize('NFKC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase(),
  );
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 24);
}

/** The first of the sorted `spans` that ends after `place`. */
function firstBeyond(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function quotationsOf({ language, text, paragraphs }: SaidInArticle): Quotation[] {
  // Only Arabic script mirrors its marks with the line, so that they are often typed the wrong way round.
  if (!/^(?:ar|ckb|fa)$/.test(language)) return quotationsIn(text, paragraphs);
  const found = paragraphs.flatMap((paragraph, index) =>
    arabicQuotations(text, paragraph).map((one) => ({ ...one, paragraph: index, goesOn: false })),
  );
  return found.map((one, at) => {
    const next = found[at + 1];
    const goesOn =
      !one.closed && next?.paragraph === one.paragraph + 1 && next.from === paragraphs[next.paragraph]?.from;
    return { ...one, goesOn };
  });
}

const ENDS = /[.!?؟…]+/g;
/** A point that belongs to the word before it. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|St|No|vs|[A-Z]|د|أ|م|ج)$/u;
/** How far a speaker may follow a quotation that ends in a full stop. */
const NEAR = 64;

function sentencesOf(said: SaidInArticle, paragraph: Paragraph, quotations: readonly Quotation[]): Span[] {
  const { text } = said;
  const sentences: Span[] = [];
  let from = paragraph.from;
  let next = 0;
  const end = (to: number) => {
    if (text.slice(from, to).trim() !== '') sentences.push({ from, to });
    from = to;
  };
  for (const match of text.slice(paragraph.from, paragraph.to).matchAll(ENDS)) {
    const at = paragraph.from + match.index;
    const after = at + match[0].length;
    while ((quotations[next]?.to ?? Number.MAX_SAFE_INTEGER) <= at) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && quotation.from <= at) {
      const closes = text.slice(after, quotation.inner.to).trim() === '';
      if (closes && !speakerFollows(said, quotation.to, paragraph.to)) end(quotation.to);
    } else if (
      /^(?:\s|["”’»)\]]|$)/.test(text.slice(after, Math.min(after + 1, paragraph.to))) &&
      !(match[0] === '.' && SHORTENED.test(text.slice(Math.max(from, at - 6), at)))
    )
      end(after);
  }
  end(paragraph.to);
  return sentences;
}

function speakerFollows({ text, language }: SaidInArticle, from: number, end: number): boolean {
  if (!isKnown(language)) return false;
  const words = /^[^.!?؟…"“”«»]*/.exec(text.slice(from, Math.min(end, from + NEAR)))?.[0] ?? '';
  return attributes(words, language);
}
