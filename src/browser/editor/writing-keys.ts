import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { undoInputRule } from '@tiptap/pm/inputrules';
import type { Schema } from '@tiptap/pm/model';
import { splitListItem } from '@tiptap/pm/schema-list';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { kindAt, setKind } from './blocks.ts';

/** The keys that write: what is not shown as a button, because a hand knows it. */
export function writingKeys({ nodes, marks }: Schema): Record<string, Command> {
  const { list_item, hard_break } = nodes;
  const lineBreak: Command = (state, dispatch) => {
    if (hard_break === undefined || !state.selection.$from.parent.type.contentMatch.matchType(hard_break)) return true;
    dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
    return true;
  };
  const leaveEmptyLine: Command = (state, dispatch) => {
    const { selection } = state;
    const kind = kindAt(state.tr);
    const isEmpty = selection.empty && selection.$from.parent.content.size === 0;
    if (!isEmpty || kind === undefined || kind === 'paragraph') return false;
    return setKind('paragraph')(state, dispatch);
  };
  const splitItem: Command = (state, dispatch) => list_item !== undefined && splitListItem(list_item)(state, dispatch);
  const plainAtStart: Command = (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof TextSelection) || !selection.empty || selection.$from.parentOffset > 0) return false;
    const kind = kindAt(state.tr);
    if (kind === undefined || kind === 'paragraph') return false;
    const { $from } = selection;
    // A list's mark is taken away first; in the middle of a quotation a line joins the one before it, as everywhere.
    const isFirst = $from.depth === 1 || selection.from === $from.start(1) + $from.depth - 1;
    const beginsItem = $from.depth === 3 && $from.index(2) === 0;
    return (isFirst || beginsItem) && setKind('paragraph')(state, dispatch);
  };
  return {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': marks.bold === undefined ? () => false : toggleMark(marks.bold),
    'Mod-i': marks.italic === undefined ? () => false : toggleMark(marks.italic),
    Enter: either(leaveEmptyLine, splitItem),
    'Shift-Enter': lineBreak,
    Backspace: either(undoInputRule, plainAtStart),
  };
}

function either(...commands: Command[]): Command {
  return (state, dispatch, view) => commands.some((command) => command(state, dispatch, view));
}
