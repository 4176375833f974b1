import { addresseeOf } from './addressees.ts';
import { basisOf } from './basis.ts';
import { withChains } from './chains.ts';
import type { Stretch } from './clauses.ts';
import { confidenceIn } from './confidence.ts';
import { type Heard, heard } from './floating-quotations.ts';
import { hedgesIn } from './hedges.ts';
import { type Mentions, mentionsIn } from './mentions.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Commitment, Manner, Proposal, ProposedSource, Span } from './proposals.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type Item, type Sentence, sentencesOf } from './sentences.ts';
import { describeSource } from './source-phrases.ts';

/*
 * The rules for English, in the order in which they run: quotation marks, sentences with the quotations as closed boxes,
 * cues with their frames, then who that is, to whom and how firmly. They know words and their order, not the world: what
 * they say is a proposal, and what no rule covers is left to the reporter.
 */

/**
 * The attributions that stand in an English text, in the order of their first words. Any text is taken; the time grows
 * with its length alone.
 */
export function proposeEnglish(text: string): Proposal[] {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsIn(text, paragraphs);
  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const sentences = paragraphs.flatMap((span, paragraph) =>
    sentencesOf(text, span, paragraph, byParagraph.get(paragraph) ?? []),
  );
  const mentions = mentionsIn(text, sentences);
  const proposals = heard(sentences)
    .map((one) => proposalOf(text, one, quotations, mentions))
    .filter((proposal) => proposal.content.length > 0);
  return withChains(proposals).sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ content, cue }: Proposal): number {
  return Math.min(content[0]?.from ?? 0, cue?.from ?? Number.POSITIVE_INFINITY);
}

function proposalOf(
  text: string,
  { attribution, more }: Heard,
  quotations: readonly Quotation[],
  mentions: Mentions,
): Proposal {
  const { sentence, content, cue, group } = attribution;
  const home = attribution.sourceIn ?? sentence;
  const spans = joinedInOrder([
    ...content.map((stretch) => spanOf(sentence.items, stretch)),
    ...more.flatMap(({ items }) => items.filter(({ quotation }) => quotation)),
  ]).map((span) => withMarks(span, quotations));
  const source = sourceOf(text, attribution, mentions);
  const through = attribution.through ? [mentions.resolve(describeSource(text, home.items, attribution.through))] : [];
  const cueSpan = cue && spanOf(home.items, cue);
  const addressee = group && addresseeOf(text, home.items, attribution.addressee, afterCue(home, group.at, spans));
  const held: Commitment =
    group?.negated && group.cue.commitment !== 'denies' ? 'uncommitted' : (group?.cue.commitment ?? 'certain');
  return {
    manner: mannerOf(sentence.items, content, more.length > 0),
    content: spans,
    ...(cueSpan && { cue: cueSpan }),
    ...(group ? { verb: group.cue.verb } : attribution.build === 'according to' ? { verb: 'according to' } : {}),
    ...(source && { source }),
    through,
    ...(addressee && { addressee }),
    ...hedgesIn(text, spans, held),
    basis: basisOf(text, home, source, through.length > 0),
    confidence: confidenceIn(attribution, source),
  };
}

function sourceOf(text: string, attribution: Heard['attribution'], mentions: Mentions): ProposedSource | undefined {
  if (!attribution.source) return undefined;
  const home = attribution.sourceIn ?? attribution.sentence;
  const asks = /^(?:ask|question|wonder|inquire|enquire)$/.test(attribution.group?.cue.verb ?? '');
  const source = mentions.resolve(describeSource(text, home.items, attribution.source), asks);
  if (attribution.build !== 'floating') return source;
  return { ...source, fullest: source.fullest ?? source.span, resolvedBy: 'ongoing speaker' };
}

// Where it was said stands close to the cue.
const FARTHEST_PLACE = 14;

/** The words after a cue that are not what was said. */
function afterCue({ items }: Sentence, at: number, content: readonly Span[]): Stretch {
  let to = at + 1;
  while (
    to < items.length &&
    to < at + FARTHEST_PLACE &&
    !content.some(({ from, to: end }) => from <= (items[to]?.from ?? 0) && (items[to]?.from ?? 0) < end)
  )
    to++;
  return { from: at, to };
}

function mannerOf(items: readonly Item[], content: readonly Stretch[], goesOnQuoted: boolean): Manner {
  const inside = content.flatMap(({ from, to }) => items.slice(from, to)).filter(({ tag }) => tag !== 'PUNCT');
  const quoted = inside.filter(({ quotation }) => quotation).length;
  if (quoted === 0) return goesOnQuoted ? 'mixed' : 'indirect';
  return quoted === inside.length ? 'direct' : 'mixed';
}

function spanOf(items: readonly Item[], { from, to }: Stretch): Span | undefined {
  const [first, last] = [items[from], items[to - 1]];
  return first && last && first.from < last.to ? { from: first.from, to: last.to } : undefined;
}

function joinedInOrder(spans: readonly (Span | undefined)[]): Span[] {
  const inOrder = spans
    .filter((span): span is Span => span !== undefined && span.from < span.to)
    .map(({ from, to }) => ({ from, to }))
    .sort((one, other) => one.from - other.from);
  return inOrder.filter(
    (span, at) => at === 0 || span.from >= Math.max(...inOrder.slice(Math.max(0, at - 1), at).map(({ to }) => to)),
  );
}

/** Takes in the marks of a short quotation that begins or ends a span. */
function withMarks(span: Span, quotations: readonly Quotation[]): Span {
  let { from, to } = span;
  for (let at = firstAfter(quotations, from - 4); at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.from > to) break;
    if (quotation.inner.from === from) from = quotation.from;
    if (quotation.inner.to === to) to = quotation.to;
  }
  return { from, to };
}

/** The first quotation that ends after an offset, found by halving. */
function firstAfter(quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
