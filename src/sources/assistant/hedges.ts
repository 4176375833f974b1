import type { Commitment, Span } from './proposals.ts';

/** Words that say how firmly something is held, in what was said or beside the cue; the first that is found decides. */
const HEDGES: readonly (readonly [Commitment, RegExp])[] = [
  [
    'possible',
    /\b(?:may|might|could|possibly|perhaps|maybe|allegedly|reportedly|purportedly|supposedly|suspected|unconfirmed|not (?:yet )?clear|not certain|cannot rule out|rumou?red)\b/giu,
  ],
  [
    'probable',
    /\b(?:probably|likely|apparently|seemingly|presumably|seems?|seemed|appears?|appeared|believed to|thought to|expected to|I (?:think|believe|guess|suppose)|in my (?:view|opinion)|about|roughly|an estimated)\b/giu,
  ],
];
const DECIDES = /\b(?:about|roughly|an estimated)\b/iu;

/** How far into a content hedges are looked for: later ones belong to clauses of their own. */
const FARTHEST = 240;

/** The hedge words of some content and what they make of a speaker who would be `certain` without them. */
export function hedgesIn(
  text: string,
  content: readonly Span[],
  commitment: Commitment,
): { hedges: Span[]; commitment: Commitment } {
  const hedges: Span[] = [];
  let softened: Commitment | undefined;
  const [first] = content;
  if (first) {
    const words = text.slice(first.from, Math.min(first.to, first.from + FARTHEST));
    for (const [makes, pattern] of HEDGES) {
      for (const match of words.matchAll(pattern)) {
        // The month.
        if (match[0] === 'May') continue;
        // “about two dozen” softens the number, not the claim.
        if (DECIDES.test(match[0]) && !/^\s+\d/.test(words.slice(match.index + match[0].length))) continue;
        hedges.push({ from: first.from + match.index, to: first.from + match.index + match[0].length });
        if (!DECIDES.test(match[0])) softened ??= makes;
      }
    }
  }
  hedges.sort((one, other) => one.from - other.from);
  return { hedges, commitment: commitment === 'certain' && softened ? softened : commitment };
}
