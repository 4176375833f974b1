import type { Node } from 'prosemirror-model';

/*
 * Which way words run: each block goes by its own first letter (rules P2 and P3 of the Unicode bidirectional algorithm),
 * so that an English sentence in an Arabic article has its full stop at its end. Numbers and punctuation decide nothing.
 * It imports nothing but the model: the editor shows the same as the readers' page.
 */

export type Direction = 'ltr' | 'rtl';

/** The direction of the first letter, outside of isolated text; `undefined` where there is none. */
export function directionOf(words: string): Direction | undefined {
  let isolates = 0;
  for (const [char] of words.matchAll(strong)) {
    if (/[\u2066-\u2068]/.test(char)) isolates++;
    else if (char === '\u2069') isolates = Math.max(0, isolates - 1);
    else if (isolates === 0) return rightToLeft.test(char) ? 'rtl' : 'ltr';
  }
  return undefined;
}

/**
 * The direction in which a block of a document has to be set off from what surrounds it; `undefined` where it runs with
 * it. A list and a quotation go by their first words. A table turns only when all its cells run the other way, so that one
 * foreign name does not turn its columns around.
 */
export function ownDirection(block: Node, around: Direction): Direction | undefined {
  const own = directionOfBlock(block);
  return own === around ? undefined : own;
}

function directionOfBlock(block: Node): Direction | undefined {
  switch (block.type.name) {
    case 'table': {
      const all = new Set<Direction | undefined>();
      block.descendants((node) => {
        if (node.isTextblock) all.add(directionOf(node.textContent));
        return !node.isTextblock;
      });
      all.delete(undefined);
      return all.size === 1 ? [...all][0] : undefined;
    }
    // Which side an item's mark stands on is the list's to say; a row and a cell stand where the table has them.
    case 'list_item':
    case 'table_row':
    case 'table_header':
    case 'table_cell':
    case 'figure':
    case 'link_card':
    case 'divider':
      return undefined;
    default:
      return directionOf(block.textContent);
  }
}

// Letters, the three direction marks, and what begins and ends an isolate.
const strong = /[\p{L}\u200e\u200f\u061c\u2066-\u2069]/gu;

const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
