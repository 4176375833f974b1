import type { Commitment, Span } from '../proposals.ts';

/** Words that make what is said less firm; «قد» only before a present tense. */
const HEDGES: readonly [Commitment, RegExp][] = [
  ['probable', /على الأرجح|من المرج[ّ]?ح|على ما يبدو|يبدو|يُعتقد|غالبا|في أغلب الظن|يُرج[ّ]?ح/gu],
  ['possible', /ربما|لعل\p{L}*|من المحتمل|من الممكن|محتمل|يُحتمل|(?<!\p{L})و?قد(?=\s+[يتن]\p{L})/gu],
  ['uncommitted', /يُزعم|يُقال|كما يُشاع|يُشاع/gu],
];
/** A hedge further on qualifies a detail of what is said and not the whole. */
const NEAR = 60;

/** The hedges within what was said, and how firm they leave it. */
export function hedgesIn(text: string, content: readonly Span[]): { hedges: Span[]; commitment?: Commitment } {
  const found: { span: Span; commitment: Commitment }[] = [];
  for (const { from, to } of content) {
    const words = text.slice(from, to);
    for (const [commitment, hedge] of HEDGES) {
      for (const match of words.matchAll(hedge)) {
        const before = words[match.index - 1] ?? ' ';
        if (/[\p{L}\p{M}]/u.test(before) && before !== 'و') continue;
        found.push({ span: { from: from + match.index, to: from + match.index + match[0].length }, commitment });
      }
    }
  }
  found.sort((one, other) => one.span.from - other.span.from);
  const first = found[0];
  const near = first && first.span.from - (content[0]?.from ?? 0) <= NEAR ? first.commitment : undefined;
  return { hedges: found.map(({ span }) => span), ...(near && { commitment: near }) };
}
