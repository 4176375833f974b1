import type { Proposal, Span } from '../../src/sources/assistant/proposals.ts';
import type { Marked } from './brat.ts';
import { headOf } from './heads.ts';
import { reportsSpeech } from './speech-cues.ts';

/** One marked attribution and the proposal that answers it, where there are both. */
export interface Pair {
  marked?: Marked;
  proposal?: Proposal;
  /** The proposal's source overlaps the head of the marked one, or neither has any. */
  rightSpeaker: boolean;
  iou: number;
}

/** Pairs each proposal with at most one marked attribution whose content it overlaps, the best fitting first. */
export function pairsOf(text: string, marked: readonly Marked[], proposals: readonly Proposal[]): Pair[] {
  const possible: { one: Marked; proposal: Proposal; fit: number; iou: number; rightSpeaker: boolean }[] = [];
  for (const proposal of proposals) {
    for (const one of marked) {
      const iou = overlap(one.content, proposal.content);
      if (iou === 0) continue;
      const right = rightSpeaker(text, one, proposal);
      const sameCue = proposal.cue !== undefined && overlap(one.cue, [proposal.cue]) > 0;
      possible.push({ one, proposal, iou, rightSpeaker: right, fit: (sameCue ? 4 : 0) + (right ? 2 : 0) + iou });
    }
  }
  possible.sort((one, other) => other.fit - one.fit);
  const pairs: Pair[] = [];
  const [takenMarked, takenProposals] = [new Set<Marked>(), new Set<Proposal>()];
  for (const { one, proposal, iou, rightSpeaker: right } of possible) {
    if (takenMarked.has(one) || takenProposals.has(proposal)) continue;
    takenMarked.add(one);
    takenProposals.add(proposal);
    pairs.push({ marked: one, proposal, rightSpeaker: right, iou });
  }
  for (const one of marked) if (!takenMarked.has(one)) pairs.push({ marked: one, rightSpeaker: false, iou: 0 });
  for (const proposal of proposals)
    if (!takenProposals.has(proposal)) pairs.push({ proposal, rightSpeaker: false, iou: 0 });
  return pairs;
}

/** Whether a proposal names the speaker who is marked: some of its words are the head of the marked source. */
export function rightSpeaker(text: string, marked: Marked, proposal: Proposal): boolean {
  if (marked.source.length === 0) return proposal.source === undefined;
  return proposal.source !== undefined && overlap([headOf(text, marked.source)], [proposal.source.span]) > 0;
}

/** Characters in both over characters in either, white space left aside by both being trimmed. */
export function overlap(some: readonly Span[], others: readonly Span[]): number {
  const both = sharedLength(some, others);
  if (both === 0) return 0;
  return both / (lengthOf(some) + lengthOf(others) - both);
}

/** How many characters are in both. */
export function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let both = 0;
  for (const one of some) {
    for (const other of others) both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  }
  return both;
}

/** How many characters some spans have. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Whether a marked attribution is of the statement-only subset. */
export function isStatement(text: string, { cue }: Marked): boolean {
  return reportsSpeech(cue.map(({ from, to }) => text.slice(from, to)).join(' '));
}

const PAIRED_MARKS = /“[^“”]*”|"[^"]*"|''(?:(?!'')[\s\S])*''|«[^«»]*»/g;
const BROKEN = /^[^“"]*”|^(?:(?!'')[^"“])*''|[“"][^”"]*$/;

/** The stretches of four words or more between marks within a content: found without the scanner that is measured. */
export function quotedStretches(text: string, content: readonly Span[]): Span[] {
  return joined(text, content).flatMap(({ from, to }) => {
    const words = text.slice(from, to);
    const found = [...words.matchAll(PAIRED_MARKS)].map((match) => ({
      from: from + match.index,
      to: from + match.index + match[0].length,
    }));
    if (found.length === 0) {
      const broken = BROKEN.exec(words);
      if (broken) found.push({ from: from + broken.index, to: from + broken.index + broken[0].length });
    }
    return found.filter((span) => wordCount(text.slice(span.from, span.to)) >= 4);
  });
}

function joined(text: string, content: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of content) {
    const last = spans.at(-1);
    if (last && text.slice(last.to, span.from).trim() === '') last.to = span.to;
    else spans.push({ ...span });
  }
  return spans;
}

export function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
