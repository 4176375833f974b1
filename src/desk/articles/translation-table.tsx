import type { Node } from 'prosemirror-model';
import type { Frame } from '../frame.tsx';
import { Typing, type TypingProps } from './translation-page.tsx';
import { cellsOf } from './translation-rows.ts';

/** The original's table, as it is read. */
export function SaidTable({ table, place }: { table: Node; place: number }) {
  const numbers = new Map(cellsOf(table).map((cell, number) => [cell, number]));
  return (
    <div class="grid">
      <table>
        {table.children.map((row) => (
          <tr>
            {row.children.map((cell) => {
              const Cell = cell.type.name === 'table_header' ? 'th' : 'td';
              return (
                <Cell id={`said-cell-${place}-${numbers.get(cell)}`} {...spansOf(cell)}>
                  {cell.textBetween(0, cell.content.size, '\n', '\n')}
                </Cell>
              );
            })}
          </tr>
        ))}
      </table>
    </div>
  );
}

/** The same table with a field in each cell, named by its row and column for whoever does not see where it stands. */
export function TypedTable(
  props: Omit<TypingProps, 'name' | 'label' | 'words'> & { frame: Frame; table: Node; place: number },
) {
  const { frame, table, place } = props;
  let number = 0;
  return (
    <div class="grid">
      <table role="presentation">
        {table.children.map((row, rowNumber) => (
          <tr>
            {row.children.map((cell, column) => (
              <td {...spansOf(cell)}>
                <Typing
                  form={props.form}
                  opened={props.opened}
                  name={`cell-${place}-${number++}`}
                  label={frame.locale.say('desk-translation-cell', {
                    table: place + 1,
                    row: rowNumber + 1,
                    column: column + 1,
                  })}
                  words=""
                />
              </td>
            ))}
          </tr>
        ))}
      </table>
    </div>
  );
}

function spansOf({ attrs: { colspan, rowspan } }: Node): { colspan?: number; rowspan?: number } {
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}
