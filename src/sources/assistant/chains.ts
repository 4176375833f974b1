import type { Proposal } from './proposals.ts';

/** Who only reports on: what was asked or declined carries no statement through. */
const CARRIES_NOTHING = /^(?:ask|wonder|inquire|enquire|decline|refuse|urge|question)$/;

/**
 * Ties a statement that stands within another's content to its teller: in “the agency reported that officials said …”
 * the officials' words came through the agency. Proposals may come in any order; they are answered in the same.
 */
export function withChains(proposals: readonly Proposal[]): Proposal[] {
  const outer = proposals
    .flatMap((proposal) => proposal.content.map((span) => ({ ...span, proposal })))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const tellers = new Map<Proposal, Proposal>();
  const open: typeof outer = [];
  const inner = proposals.filter(({ cue }) => cue).sort((one, other) => (one.cue?.from ?? 0) - (other.cue?.from ?? 0));
  let next = 0;
  for (const proposal of inner) {
    const { cue } = proposal;
    if (!cue) continue;
    for (let span = outer[next]; span && span.from <= cue.from; span = outer[++next]) open.push(span);
    // Contents nest, so that whatever ended before this cue never holds a later one either.
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= cue.from) open.pop();
    const teller = open.findLast(
      ({ to, proposal: one }) =>
        to >= cue.to && one !== proposal && one.source && !CARRIES_NOTHING.test(one.verb ?? ''),
    )?.proposal;
    if (teller) tellers.set(proposal, teller);
  }
  return proposals.map((proposal) => {
    const teller = tellers.get(proposal)?.source;
    if (!teller || proposal.through.length > 0 || teller.span.from === proposal.source?.span.from) return proposal;
    return { ...proposal, through: [teller], basis: 'second-hand' };
  });
}
