import type { Node } from 'prosemirror-model';
import { documentSchema } from './document.ts';

const { paragraph } = documentSchema.nodes;

/**
 * A text's structure without its words, for a translation to begin with: an empty paragraph, subhead, item or quote where
 * there is one, dividers, cards and figures with their photo and credit, cells that hold only numbers. The original's words are left
 * out, captions and alternative texts too: they stand beside what is written, and what was forgotten is missing in plain
 * sight instead of reaching readers in another language.
 */
export function skeletonOf(document: Node): Node {
  return document.type.create(null, document.children.map(emptiedBlock));
}

/** A block of a body without its words, as `skeletonOf` makes it. */
export function emptiedBlock(node: Node): Node {
  switch (node.type.name) {
    case 'figure':
      return node.type.create({ ...node.attrs, caption: '', alternativeText: '' });
    case 'table_cell':
    case 'table_header':
      return /\p{L}/u.test(node.textContent) ? node.type.create(node.attrs, paragraph.create()) : node;
    default:
      if (node.isAtom) return node;
      return node.type.create(node.attrs, node.isTextblock ? null : node.children.map(emptiedBlock));
  }
}

/** Whether nothing is left to be translated in a block: its words, a figure's caption and alternative text. */
export function isTranslated(original: Node, translation: Node | undefined): boolean {
  if (translation === undefined) return original.textContent === '' && !original.isAtom;
  if (original.type.name === 'figure' && translation.type.name === 'figure') {
    return ['caption', 'alternativeText'].every(
      (name) => original.attrs[name] === '' || translation.attrs[name] !== '',
    );
  }
  return original.textContent.trim() === '' || translation.textContent.trim() !== '';
}
