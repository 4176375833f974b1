import { Extension } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';

/** What every text editor has: undo and redo, bold and italic, a cursor between blocks and while dragging. */
export const basicKeys = Extension.create({
  name: 'basic-keys',
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor({ color: false, class: 'drop-here' })],
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view);
    const mark = (name: 'bold' | 'italic') => {
      const type = editor.schema.marks[name];
      return type === undefined ? () => false : run(toggleMark(type));
    };
    return {
      'Mod-z': run(undo),
      'Mod-y': run(redo),
      'Shift-Mod-z': run(redo),
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
    };
  },
});
