import { toggleMark } from '@tiptap/pm/commands';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { Schema } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { type Kind, kindAt, toggleKind } from './blocks.ts';
import { isInTable, newTable } from './tables.ts';
import type { ToolWord } from './words.ts';

/** One thing to do with the text: a button of the toolbar, and mostly a key. */
export interface Tool {
  word: ToolWord;
  /** As ProseMirror names keys. */
  key?: string;
  /** What the button shows: letters, or the name of a picture in `signs.ts`. */
  sign: string;
  run: Command;
  /** Present where the button stays pressed. */
  isOn?: (state: EditorState) => boolean;
  /** Tools that belong together stand together. */
  group: number;
}

/** The toolbar, in its order. What needs more than the text (a dialog, a photo) is given by whoever owns it. */
export function tools(
  schema: Schema,
  opened: Record<'link' | 'photo' | 'linkCard' | 'find' | 'note' | 'statement', Command>,
): Tool[] {
  const kind = (kind: Kind, word: ToolWord, sign: string, group: number, key?: string): Tool => ({
    word,
    sign,
    group,
    ...(key === undefined ? {} : { key }),
    run: toggleKind(kind),
    isOn: (state) => kindAt(state.tr) === kind,
  });
  const mark = (name: 'bold' | 'italic', word: ToolWord, sign: string, key: string): Tool => {
    const type = schema.marks[name];
    const run: Command = type === undefined ? () => false : toggleMark(type);
    return { word, sign, key, group: 2, run, isOn: (state) => isMarked(state, name) };
  };
  return [
    kind('paragraph', 'desk-editor-paragraph', '¶', 1, 'Mod-Alt-0'),
    kind('subhead', 'desk-editor-subhead', 'H2', 1, 'Mod-Alt-2'),
    kind('smaller-subhead', 'desk-editor-smaller-subhead', 'H3', 1, 'Mod-Alt-3'),
    mark('bold', 'desk-editor-bold', 'B', 'Mod-b'),
    mark('italic', 'desk-editor-italic', 'I', 'Mod-i'),
    {
      word: 'desk-editor-link',
      sign: 'link',
      key: 'Mod-k',
      group: 2,
      run: opened.link,
      isOn: (state) => isMarked(state, 'link'),
    },
    kind('bullet_list', 'desk-editor-bullet-list', 'list', 3, 'Mod-Shift-8'),
    kind('numbered_list', 'desk-editor-numbered-list', 'numbered', 3, 'Mod-Shift-7'),
    kind('block_quote', 'desk-editor-block-quote', 'quote', 3, 'Mod-Shift-9'),
    kind('pull_quote', 'desk-editor-pull-quote', 'pull', 3, 'Mod-Alt-9'),
    { word: 'desk-editor-photo', sign: 'photo', key: 'Mod-Alt-p', group: 4, run: opened.photo },
    { word: 'desk-editor-link-card', sign: 'card', key: 'Mod-Alt-k', group: 4, run: opened.linkCard },
    { word: 'desk-editor-table', sign: 'table', key: 'Mod-Alt-t', group: 4, run: newTable, isOn: isInTable },
    { word: 'desk-editor-divider', sign: 'divider', key: 'Mod-Alt--', group: 4, run: insertDivider },
    { word: 'desk-editor-undo', sign: 'undo', key: 'Mod-z', group: 5, run: undo },
    { word: 'desk-editor-redo', sign: 'redo', key: 'Mod-Shift-z', group: 5, run: redo },
    { word: 'desk-editor-find', sign: 'find', key: 'Mod-f', group: 5, run: opened.find },
    { word: 'desk-note-on-words', sign: 'note', key: 'Mod-Alt-m', group: 5, run: opened.note },
    { word: 'desk-statement-on-words', sign: 'who', key: 'Mod-Alt-s', group: 5, run: opened.statement },
  ];
}

/** Whether a tool can do anything now. */
export function canRun({ word, run }: Tool, state: EditorState): boolean {
  // Asking the history costs nothing; the rest is asked by trying without doing.
  if (word === 'desk-editor-undo') return undoDepth(state) > 0;
  if (word === 'desk-editor-redo') return redoDepth(state) > 0;
  if (word === 'desk-editor-find') return true;
  return run(state);
}

const insertDivider: Command = (state, dispatch) => {
  const { divider } = state.schema.nodes;
  const { $to } = state.selection;
  if (divider === undefined || isInTable(state)) return false;
  const at = $to.depth === 0 ? $to.pos : $to.after(1);
  dispatch?.(state.tr.insert(at, divider.create()).scrollIntoView());
  return true;
};

function isMarked({ selection, storedMarks, doc }: EditorState, name: string): boolean {
  const { empty, $from, from, to } = selection;
  const type = doc.type.schema.marks[name];
  if (type === undefined) return false;
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, type);
}
