import type { Command } from '@tiptap/pm/state';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { nameOfKey } from './key-names.ts';
import { signOf } from './signs.ts';
import { isInTable, tableTools } from './tables.ts';
import { canRun, type Tool } from './tools.ts';
import type { ToolWord } from './words.ts';

/** A button's work besides what it shows. */
interface Pressed {
  button: HTMLButtonElement;
  isOn?: (() => boolean) | undefined;
  isPossible: () => boolean;
}

/**
 * The toolbar over the text: one tab stop, walked with the arrow keys (the toolbar pattern of the ARIA Authoring
 * Practices Guide). What is on is pressed, what cannot be done now says so and stays reachable. Alt+F10 leads to it.
 */
export function makeToolbar(context: EditorContext, tools: readonly Tool[]): HTMLElement {
  const { editor, say } = context;
  const all = tools.map((tool) => {
    const button = buttonOf(context, tool.word, tool.run, tool.key, signOf(tool.sign));
    button.dataset.group = String(tool.group);
    const isOn = tool.isOn === undefined ? undefined : () => tool.isOn?.(editor.state) ?? false;
    return { button, isOn, isPossible: () => canRun(tool, editor.state) };
  });
  const groups = Map.groupBy(all, ({ button }) => button.dataset.group);
  const bar = element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': say('desk-editor-toolbar'), 'aria-controls': editor.view.dom.id },
    ...[...groups.values()].map((some) => element('div', { class: 'group' }, ...some.map(({ button }) => button))),
  );
  walkWithArrows(bar);
  keepStates(context, all);
  return bar;
}

/** The second row, for the table that the cursor is in; elsewhere it is hidden. */
export function makeTableBar(context: EditorContext): HTMLElement {
  const { editor, say } = context;
  const all = tableTools.map(({ word, run, key }) => {
    const button = buttonOf(context, word, run, key, document.createTextNode(say(word)));
    return { button, isPossible: () => run(editor.state) };
  });
  const bar = element(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': say('desk-editor-table-toolbar'), hidden: true },
    ...all.map(({ button }) => button),
  );
  walkWithArrows(bar);
  keepStates(context, all, () => {
    bar.hidden = !isInTable(editor.state);
    return !bar.hidden;
  });
  return bar;
}

function buttonOf(
  { editor, say }: EditorContext,
  word: ToolWord,
  run: Command,
  key: string | undefined,
  shown: Node,
): HTMLButtonElement {
  const name = say(word);
  const button = element('button', { type: 'button', 'data-tool': word }, shown);
  if (shown.nodeType === Node.ELEMENT_NODE) button.append(element('span', { class: 'heard' }, name));
  button.title = key === undefined ? name : `${name} (${nameOfKey(key)})`;
  if (key !== undefined) button.setAttribute('aria-keyshortcuts', nameOfKey(key));
  // The text keeps its selection while the button is pressed with a pointer.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const wasWalked = document.activeElement === button;
    run(editor.state, editor.view.dispatch, editor.view);
    // Pressed by keyboard, the focus goes back to the text, unless something has opened that took it.
    if (wasWalked && document.activeElement === button) editor.view.focus();
  });
  return button;
}

/** States follow the text, at most once a frame. */
function keepStates({ editor }: EditorContext, all: readonly Pressed[], isShown = () => true): void {
  let waiting = false;
  const show = () => {
    waiting = false;
    if (editor.isDestroyed || !isShown()) return;
    for (const { button, isOn, isPossible } of all) {
      const possible = isPossible();
      if (button.getAttribute('aria-disabled') !== String(!possible)) {
        button.setAttribute('aria-disabled', String(!possible));
      }
      if (isOn === undefined) continue;
      const on = isOn();
      if (button.getAttribute('aria-pressed') !== String(on)) button.setAttribute('aria-pressed', String(on));
    }
  };
  editor.on('transaction', () => {
    if (waiting) return;
    waiting = true;
    // After the frame that shows the letter: the buttons can wait, the writer does not.
    requestAnimationFrame(() => setTimeout(show));
  });
  show();
}

function walkWithArrows(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll('button')];
  const makeStop = (stop: HTMLButtonElement) => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  if (buttons[0] !== undefined) makeStop(buttons[0]);
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) makeStop(target);
  });
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  });
}
