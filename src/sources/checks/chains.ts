import type { Evidence, SaidInArticle } from './said.ts';

/** What speaks for a claim. A statement that only brought another one is part of that one's chain. */
export function supportOf({ evidence }: SaidInArticle, claimId: string): Evidence[] {
  const about = evidence.filter((one) => one.claimId === claimId && one.stance === 'supports');
  const carriers = new Set(about.map(({ throughId }) => throughId));
  return about.filter(({ id }) => !carriers.has(id));
}

/**
 * Whether a claim rests on two chains that have nobody in common, or on a document. What the newsroom saw itself is as good as
 * a document; two media that quote the same official are one chain.
 */
export function isSupportedTwice(said: SaidInArticle, claimId: string): boolean {
  const support = supportOf(said, claimId);
  return support.some(
    (one, place) =>
      one.basis === 'document' ||
      one.basis === 'observed' ||
      said.sources.get(one.sourceId)?.kind === 'document' ||
      support.slice(place + 1).some(({ chain }) => !chain.some((sourceId) => one.chain.includes(sourceId))),
  );
}
