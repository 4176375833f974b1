import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history } from '@tiptap/pm/history';
import { keydownHandler } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import type { Direction } from '../../stories/directions.ts';
import { isBetweenBars } from './bars.ts';
import { finding } from './finding.ts';
import { runningWays } from './running.ts';
import { tableKeys } from './tables.ts';
import type { Tool } from './tools.ts';
import { typingShortcuts } from './typing.ts';
import { writingKeys } from './writing-keys.ts';

/** What stands around the text's own nodes: history, cursors, tables, the keys, what is typed for form, directions, search. */
export function writing(around: Direction, keys: () => { tools: readonly Tool[]; help: () => void }): Extension {
  return Extension.create({
    name: 'writing',
    priority: 1000,
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      return [
        new Plugin({
          props: {
            handleKeyDown: (view, event) => pressed(view, event),
            handleDOMEvents: { keydown: tellWhereCursorIs },
            handleScrollToSelection: isBetweenBars,
          },
        }),
        typingShortcuts(schema),
        history(),
        tableEditing(),
        gapCursor(),
        dropCursor({ color: false, class: 'drop-here' }),
        runningWays(around),
        finding(),
      ];

      // The tools are made after the editor; their keys are asked for when one is pressed.
      function pressed(...[view, event]: Parameters<ReturnType<typeof keydownHandler>>): boolean {
        handler ??= keydownHandler({ ...toolKeys(keys()), ...writingKeys(schema), ...tableKeys });
        return handler(view, event);
      }
    },
  });
}

/**
 * Browsers tell of a moved cursor in a task of its own. A key that follows before that would act where the cursor was: a
 * quick Home and Backspace joined two items of a list. So the editor is told first; a letter goes where the browser puts it.
 */
function tellWhereCursorIs(view: EditorView, event: KeyboardEvent): false {
  const acts = event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey;
  if (acts && !view.composing) document.dispatchEvent(new Event('selectionchange'));
  return false;
}

let handler: ReturnType<typeof keydownHandler> | undefined;

function toolKeys({ tools, help }: { tools: readonly Tool[]; help: () => void }): Record<string, Command> {
  const bound: Record<string, Command> = {
    'Alt-F10': () => {
      const stop = document.querySelector<HTMLElement>('.tools [tabindex="0"]');
      stop?.focus();
      return stop !== null;
    },
    'Mod-/': () => {
      help();
      return true;
    },
  };
  // A key of the editor stays the editor's also where it can do nothing now: Ctrl+K must not open something else.
  for (const { key, run } of tools) {
    if (key === undefined) continue;
    bound[key] = (state, dispatch, view) => {
      run(state, dispatch, view);
      return true;
    };
  }
  return bound;
}
