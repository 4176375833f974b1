/*
 * How a front is put in order: some articles are held at its top by hand, in their order, and the rest follow by time.
 * Pure, so that what a button, a key and a drag do is decided once.
 */

/** The most articles that one front holds by hand: a page of a list. */
export const MOST_BY_HAND = 20;

/** What can be done with one article of a front without saying a place. */
export const frontMoves = ['lead', 'earlier', 'later', 'last', 'release'] as const;
export type FrontMove = (typeof frontMoves)[number];

/** A front as it is shown: the first `byHand` of `articleIds` are held by hand, the others stand there by time. */
export interface FrontOrder {
  articleIds: readonly string[];
  byHand: number;
}

/**
 * Holds an article at `place` (counted from 0) and gives what is then held by hand. Where the place lies among those that stand by
 * time, everything above it is held too: what the editor sees above stays above.
 */
export function heldAt({ articleIds, byHand }: FrontOrder, id: string, place: number): string[] {
  const from = articleIds.indexOf(id);
  const others = articleIds.filter((one) => one !== id);
  const to = Math.max(0, Math.min(place, others.length));
  const heldOthers = from >= 0 && from < byHand ? byHand - 1 : byHand;
  const ordered = [...others.slice(0, to), id, ...others.slice(to)];
  return ordered.slice(0, Math.min(Math.max(heldOthers, to) + 1, MOST_BY_HAND));
}

/** What is held by hand after `move`. */
export function frontMoved(order: FrontOrder, id: string, move: FrontMove): string[] {
  const { articleIds, byHand } = order;
  const held = articleIds.slice(0, byHand);
  const from = articleIds.indexOf(id);
  switch (move) {
    case 'lead':
      return heldAt(order, id, 0);
    case 'last':
      return heldAt(order, id, held.filter((one) => one !== id).length);
    case 'earlier':
      return from > 0 ? heldAt(order, id, from - 1) : held;
    case 'later':
      return from >= 0 && from < articleIds.length - 1 ? heldAt(order, id, from + 1) : held;
    case 'release':
      return held.filter((one) => one !== id);
  }
}
