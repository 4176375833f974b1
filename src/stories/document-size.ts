import type { Node } from 'prosemirror-model';
import { type Mistake, mistake } from '../mistake.ts';
import { MOST_NODES } from './document-json.ts';

/** Bodies longer than this are refused, typed or made of others; the longest articles are a tenth of it. */
export const LONGEST_BODY = 200_000;

/**
 * The most blocks of a body: comparing and merging cost by their number as well as by their words. A newspaper's longest
 * article has some hundreds.
 */
export const MOST_BLOCKS = 2000;

/** What is wrong with how long a body is, if anything; told of `field`. */
export function sizeMistakes(field: string, document: Node): { mistakes: [Mistake, ...Mistake[]] } | undefined {
  if (document.childCount > MOST_BLOCKS) {
    return mistake(field, 'desk-article-mistake-body-blocks', { limit: MOST_BLOCKS });
  }
  if (sizeOf(document) > LONGEST_BODY) {
    return mistake(field, 'desk-article-mistake-body-too-long', { limit: LONGEST_BODY });
  }
  return undefined;
}

// What the markup needs for a block beside its words, and for each place that a cell takes in its table. Without it a
// body without a word could hold a hundred thousand empty blocks, or a table of millions of places in a few cells.
const SIZE_OF_BLOCK = 4;
const SIZE_OF_PLACE = 4;

/**
 * How long a document is: everything that is written (words, captions, addresses), and the blocks that hold it. One of
 * more parts than can be read again is endless: what is kept must open.
 */
export function sizeOf(document: Node): number {
  let size = 0;
  let nodes = 1;
  const count = (attrs: object) => {
    for (const value of Object.values(attrs)) if (typeof value === 'string') size += value.length;
  };
  document.descendants((node) => {
    nodes++;
    size += node.text?.length ?? 0;
    if (node.isBlock) size += SIZE_OF_BLOCK;
    const { colspan, rowspan } = node.attrs;
    if (typeof colspan === 'number' && typeof rowspan === 'number') size += SIZE_OF_PLACE * colspan * rowspan;
    count(node.attrs);
    for (const mark of node.marks) count(mark.attrs);
  });
  return nodes > MOST_NODES ? Number.POSITIVE_INFINITY : size;
}
