import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { nameOfKey } from './key-names.ts';
import type { Panel } from './panels.ts';
import type { Tool } from './tools.ts';

const typed: readonly [
  string,
  (
    | 'subhead'
    | 'smaller-subhead'
    | 'bullet-list'
    | 'numbered-list'
    | 'block-quote'
    | 'pull-quote'
    | 'divider'
    | 'bold'
    | 'italic'
  ),
][] = [
  ['##', 'subhead'],
  ['###', 'smaller-subhead'],
  ['-', 'bullet-list'],
  ['1.', 'numbered-list'],
  ['>', 'block-quote'],
  ['>>', 'pull-quote'],
  ['---', 'divider'],
  ['**…**', 'bold'],
  ['*…*', 'italic'],
];

/** Every key of the editor, and what can be typed instead. */
export function keysPanel({ panels, say }: EditorContext, tools: readonly Tool[]): Panel {
  const row = (key: string, words: string) =>
    element('div', {}, element('dt', {}, element('kbd', { dir: 'ltr' }, key)), element('dd', {}, words));
  const close = element('button', { type: 'button', click: () => panels.close() }, say('desk-editor-close'));
  return {
    element: element(
      'div',
      { class: 'panel keys', role: 'group', 'aria-label': say('desk-editor-keys') },
      close,
      element(
        'dl',
        {},
        ...tools.flatMap(({ key, word }) => (key === undefined ? [] : [row(nameOfKey(key), say(word))])),
        row(nameOfKey('Shift-Enter'), say('desk-editor-key-line-break')),
        row('Tab', say('desk-editor-key-next-cell')),
        row(nameOfKey('Mod-Enter'), say('desk-editor-row-after')),
        row(nameOfKey('Alt-F10'), say('desk-editor-key-toolbar')),
        row('Esc', say('desk-editor-key-escape')),
      ),
      element('h2', {}, say('desk-editor-keys-typed')),
      element('dl', {}, ...typed.map(([mark, word]) => row(mark, say(`desk-editor-${word}`)))),
    ),
    first: close,
  };
}
