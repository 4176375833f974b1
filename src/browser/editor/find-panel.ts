import type { Command, Transaction } from '@tiptap/pm/state';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { lookAt, lookFor, replaceAll, replaceOne, searchIn } from './finding.ts';
import type { Panel } from './panels.ts';

/** Opens “find and replace”, with the chosen words in it; asked again, it goes on to the next place. */
export function findCommand(context: EditorContext): Command {
  let panel: Panel | undefined;
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    panel ??= findPanel(context);
    const { empty, from, to } = state.selection;
    const field = panel.first;
    if (!empty && field instanceof HTMLInputElement) {
      const chosen = state.doc.textBetween(from, to, ' ').slice(0, 200);
      if (chosen.trim() !== '') field.value = chosen;
    }
    context.panels.show(panel);
    field.dispatchEvent(new Event('input'));
    return true;
  };
}

function findPanel({ editor, panels, say }: EditorContext): Panel {
  const told = element('p', { class: 'muted', role: 'status' });
  const words = element('input', { type: 'text', dir: 'auto', 'aria-label': say('desk-editor-find-words') });
  words.placeholder = say('desk-editor-find-words');
  const replacement = element('input', { type: 'text', dir: 'auto', 'aria-label': say('desk-editor-replace-with') });
  replacement.placeholder = say('desk-editor-replace-with');

  const act = (tr: Transaction) => {
    editor.view.dispatch(tr);
    const { places, current, words: looked } = searchIn(editor.state);
    const place = places[current];
    if (looked === '') told.textContent = '';
    else if (place === undefined) told.textContent = say('desk-editor-find-none');
    else told.textContent = say('desk-editor-find-place', { place: current + 1, count: places.length });
    if (place === undefined) return;
    const { node } = editor.view.domAtPos(place.from);
    const shown = node instanceof Element ? node : node.parentElement;
    shown?.scrollIntoView({ block: 'nearest' });
  };
  const next = () => act(lookAt(editor.state, 1));
  const previous = () => act(lookAt(editor.state, -1));
  const one = () => act(replaceOne(editor.state, replacement.value));
  const all = () => {
    const { tr, count } = replaceAll(editor.state, replacement.value);
    act(tr);
    told.textContent = say('desk-editor-replaced', { count });
  };
  const onEnter = (field: HTMLInputElement, run: () => void, withShift: () => void) =>
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      (event.shiftKey ? withShift : run)();
    });
  words.addEventListener('input', () => act(lookFor(editor.state, words.value)));
  onEnter(words, next, previous);
  onEnter(replacement, one, all);
  const button = (name: string, click: () => void) => element('button', { type: 'button', click }, name);
  return {
    element: element(
      'div',
      { class: 'panel', role: 'group', 'aria-label': say('desk-editor-find') },
      words,
      button(say('desk-editor-find-previous'), previous),
      button(say('desk-editor-find-next'), next),
      told,
      replacement,
      button(say('desk-editor-replace-one'), one),
      button(say('desk-editor-replace-all'), all),
      button(say('desk-editor-close'), () => panels.close()),
    ),
    first: words,
    closed: () => {
      // The place that was looked at is where the writing goes on.
      const { places, current } = searchIn(editor.state);
      const place = places[current];
      editor.view.dispatch(lookFor(editor.state, ''));
      if (place !== undefined) editor.commands.setTextSelection(place);
    },
  };
}
