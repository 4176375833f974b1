import type { Node, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable as hasCellAround,
  mergeCells,
  splitCell,
  TableMap,
  toggleHeader,
} from '@tiptap/pm/tables';
import { MOST_COLUMNS, MOST_ROWS } from '../../stories/document.ts';
import type { ToolWord } from './words.ts';

/** What can be done with the table that the cursor is in, in the order of its buttons. */
export const tableTools: readonly { word: ToolWord; run: Command; key?: string }[] = [
  { word: 'desk-editor-row-before', run: within(MOST_ROWS, 'height', addRowBefore) },
  { word: 'desk-editor-row-after', run: within(MOST_ROWS, 'height', addRowAfter), key: 'Mod-Enter' },
  { word: 'desk-editor-column-before', run: within(MOST_COLUMNS, 'width', addColumnBefore) },
  { word: 'desk-editor-column-after', run: within(MOST_COLUMNS, 'width', addColumnAfter) },
  { word: 'desk-editor-heading-row', run: toggleHeader('row') },
  { word: 'desk-editor-heading-column', run: toggleHeader('column') },
  { word: 'desk-editor-join-cells', run: mergeCells },
  { word: 'desk-editor-split-cell', run: splitCell },
  { word: 'desk-editor-delete-row', run: deleteRow },
  { word: 'desk-editor-delete-column', run: deleteColumn },
  { word: 'desk-editor-delete-table', run: deleteTable },
];

/** Tab goes from cell to cell, and after the last one into a new row; elsewhere Tab leaves the text. */
export const tableKeys: Readonly<Record<string, Command>> = {
  Tab: (state, dispatch, view) => {
    if (goToNextCell(1)(state, dispatch)) return true;
    if (!hasCellAround(state)) return false;
    return addRowAfter(state, dispatch) && (view === undefined || goToNextCell(1)(view.state, dispatch));
  },
  'Shift-Tab': goToNextCell(-1),
  // A table at the end of the text is left downwards into a new paragraph: else nothing could be written below it.
  ArrowDown: (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    const table = $from.depth < 2 ? undefined : $from.node(1);
    const isLastRow = table?.type.spec.tableRole === 'table' && $from.index(1) === table.childCount - 1;
    const isEnd = empty && isLastRow && $from.index(0) === state.doc.childCount - 1;
    if (!isEnd || $from.indexAfter(-1) < $from.node(-1).childCount) return false;
    if (view !== undefined && !view.endOfTextblock('down')) return false;
    const { tr } = state;
    appendParagraph(tr);
    dispatch?.(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
    return true;
  },
};

function appendParagraph(tr: Transaction): void {
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
  if (paragraph !== undefined) tr.insert(tr.doc.content.size, paragraph);
}

/** True while the cursor is in a table. */
export function isInTable(state: EditorState): boolean {
  return hasCellAround(state);
}

/** A table of three by three with a row of headings, after the block with the cursor; or in place of an empty one. */
export const newTable: Command = (state, dispatch) => {
  const { selection, schema, tr } = state;
  if (isInTable(state)) return false;
  const { $to } = selection;
  const table = emptyTable(schema);
  if (table === undefined) return false;
  const isEmptyLine = $to.depth === 1 && $to.parent.content.size === 0;
  const at = isEmptyLine ? $to.before(1) : $to.depth === 0 ? $to.pos : $to.after(1);
  if (isEmptyLine) tr.replaceWith(at, $to.after(1), table);
  else tr.insert(at, table);
  if (tr.doc.lastChild?.type === table.type) appendParagraph(tr);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

function emptyTable({ nodes }: Schema): Node | undefined {
  const { table, table_row: row, table_header: header, table_cell: cell } = nodes;
  if (!table || !row || !header || !cell) return undefined;
  const rowOf = (type: typeof cell) =>
    row.create(
      null,
      [0, 1, 2].flatMap(() => type.createAndFill() ?? []),
    );
  return table.create(null, [rowOf(header), rowOf(cell), rowOf(cell)]);
}

/** Refuses a row or a column beyond what a table may have. */
function within(most: number, side: 'height' | 'width', command: Command): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const table = $from.depth === 0 ? undefined : $from.node(1);
    if (table?.type.spec.tableRole !== 'table' || TableMap.get(table)[side] >= most) return false;
    return command(state, dispatch);
  };
}
