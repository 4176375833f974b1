import type { Standing, StatementBasis, StatementCommitment } from '../database/sources-tables.ts';

/** What readers are told of how firm a statement is, as one word of the interface. */
export type ToldWord =
  | 'said'
  | 'background'
  | 'not-named'
  | 'written'
  | 'seen'
  | 'reportedly'
  | 'likely'
  | 'possible'
  | 'unvouched'
  | 'denies'
  | 'reportedly-denies'
  | 'confirmed'
  | 'unconfirmed'
  | 'disputed'
  | 'denied'
  | 'retracted';

/** How a statement is told: its word, and whether somebody stands behind it by name, in writing or as a witness. */
export interface ToldAs {
  word: ToldWord;
  isFirm: boolean;
}

/**
 * How a statement is told, from the three axes: how the newsroom knows, how firmly the speaker stands behind it, and where the
 * desk stands on the claim that it supports (`null` where it supports none). Nothing else decides it.
 */
export function toldAs(basis: StatementBasis, commitment: StatementCommitment, standing: Standing | null): ToldAs {
  const isFirst = firstHand[basis];
  // A denial says that something is not so: where the desk stands on that something does not weigh on it.
  if (commitment === 'denies')
    return { word: basis === 'second-hand' ? 'reportedly-denies' : 'denies', isFirm: isFirst };
  if (standing === 'disputed' || standing === 'denied' || standing === 'retracted')
    return { word: standing, isFirm: false };
  // What is second-hand is never firmer than that, unless the desk found it to be so.
  if (basis === 'second-hand') {
    if (standing === 'confirmed' && commitment === 'certain') return { word: 'confirmed', isFirm: true };
    return { word: standing === 'unconfirmed' ? 'unconfirmed' : 'reportedly', isFirm: false };
  }
  if (commitment !== 'certain') return { word: hedged[commitment], isFirm: false };
  if (standing === 'confirmed') return { word: 'confirmed', isFirm: true };
  return { word: plain[basis], isFirm: isFirst };
}

/** Whether the word itself says how the newsroom knows, so that it need not be said again. */
export function tellsBasis(word: ToldWord, basis: StatementBasis): boolean {
  return word === (basis === 'second-hand' ? 'reportedly' : plain[basis]);
}

const firstHand: Record<StatementBasis, boolean> = {
  'on-record': true,
  'on-background': false,
  anonymous: false,
  document: true,
  observed: true,
  'second-hand': false,
};

const plain: Record<Exclude<StatementBasis, 'second-hand'>, ToldWord> = {
  'on-record': 'said',
  'on-background': 'background',
  anonymous: 'not-named',
  document: 'written',
  observed: 'seen',
};

const hedged = {
  probable: 'likely',
  possible: 'possible',
  uncommitted: 'unvouched',
} as const satisfies Partial<Record<StatementCommitment, ToldWord>>;
