import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isInTable } from './tables.ts';

/** How much of the window the bars over and under the text may take, in pixels. */
export const BARS = { top: 96, bottom: 120, left: 0, right: 0 };

/**
 * Whether the cursor stands between the bars already. It does at nearly every letter, and ProseMirror would ask each
 * element around the text for its place and style to find that out; in tables it has to, since they scroll by themselves.
 */
export function isBetweenBars(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || isInTable(view.state)) return false;
  const { top, bottom } = view.coordsAtPos(selection.head, 1);
  return top >= BARS.top && bottom <= (visualViewport?.height ?? innerHeight) - BARS.bottom;
}
