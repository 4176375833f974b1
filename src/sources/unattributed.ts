import type { Node } from 'prosemirror-model';
import { type Passage, wordsOf } from '../stories/passages.ts';
import { paragraphsOf } from './assistant/paragraphs.ts';
import { quotationsIn } from './assistant/quotations.ts';

/** Fewer words between quotation marks are a name or a turn of phrase more often than somebody's statement. */
const FEWEST_WORDS = 4;

/** The quotations of `document` that none of `tied` touches: somebody's words, and nobody has written down whose. */
export function unattributedQuotations(document: Node, tied: readonly Passage[]): Passage[] {
  const words = wordsOf(document);
  const spans = words.find(tied).filter((span) => span !== undefined);
  return quotationsIn(words.text, paragraphsOf(words.text)).flatMap(({ from, to, inner }) => {
    const said = words.text.slice(inner.from, inner.to).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
    if (said.length < FEWEST_WORDS || spans.some((span) => span.from < to && from < span.to)) return [];
    return words.passageAt(from, to) ?? [];
  });
}
