/*
 * The assistant's rules for Arabic, apart from those for English: Arabic news puts the verb before the speaker, writes
 * its small words to the next, and leaves the pronoun out. They know words and their order and no grammar beyond that;
 * what they cannot see (a subject without a boundary, a passive without its vowel signs) they leave unproposed.
 */

import { attributionsIn } from './arabic/attributions.ts';
import { proposalsOf } from './arabic/proposal.ts';
import type { Proposal } from './proposals.ts';

/** The attributions that the rules for Arabic find in a text, in the order of their content. Never throws. */
export function proposeArabic(text: string): Proposal[] {
  return proposalsOf(text, attributionsIn(text)).sort(
    (one, other) => (one.content[0]?.from ?? 0) - (other.content[0]?.from ?? 0),
  );
}
