import type { Command } from '@tiptap/pm/state';
import { isWebAddress } from '../../stories/document.ts';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import type { Panel } from './panels.ts';

/** Opens the panel in which the chosen words get an address, or the link at the cursor another one or none. */
export function linkCommand(context: EditorContext): Command {
  let panel: Panel | undefined;
  return (state, dispatch) => {
    const link = state.schema.marks.link;
    const { $from } = state.selection;
    if (link === undefined || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(link)) return false;
    if (dispatch !== undefined) {
      panel = linkPanel(context);
      context.panels.show(panel);
    }
    return true;
  };
}

function linkPanel({ editor, panels, say }: EditorContext): Panel {
  const { from, to } = wordsToLink();
  const before = hrefAt(from, to);
  const wrong = element('p', { class: 'wrong', id: 'link-wrong', role: 'alert' });
  const address = element('input', {
    type: 'text',
    inputmode: 'url',
    dir: 'ltr',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': say('desk-editor-link-address'),
    'aria-describedby': wrong.id,
    placeholder: 'https://',
  });
  address.value = before ?? '';

  function wordsToLink(): { from: number; to: number } {
    const { selection, doc, schema } = editor.state;
    const link = schema.marks.link;
    if (!selection.empty || link === undefined) return { from: selection.from, to: selection.to };
    // The whole link at the cursor.
    const { $from } = selection;
    const marks = $from.marks();
    const mark = link.isInSet(marks) ?? link.isInSet($from.nodeAfter?.marks ?? []);
    if (mark === undefined) return { from: $from.pos, to: $from.pos };
    let [first, last] = [$from.pos, $from.pos];
    const [start, end] = [$from.start(), $from.end()];
    while (first > start && doc.rangeHasMark(first - 1, first, mark)) first--;
    while (last < end && doc.rangeHasMark(last, last + 1, mark)) last++;
    return { from: first, to: last };
  }

  function hrefAt(from: number, to: number): string | undefined {
    let href: string | undefined;
    editor.state.doc.nodesBetween(from, Math.max(to, from + 1), (node) => {
      href ??= node.marks.find((mark) => mark.type.name === 'link')?.attrs.href;
    });
    return href;
  }

  const set = () => {
    const href = completed(address.value);
    const link = editor.schema.marks.link;
    if (link === undefined) return;
    if (href === undefined) {
      wrong.textContent = say('desk-editor-link-wrong');
      address.setAttribute('aria-invalid', 'true');
      address.focus();
      return;
    }
    const { tr, schema } = editor.state;
    // Without words the address stands for itself.
    if (from === to) tr.insert(from, schema.text(href, [link.create({ href })]));
    else tr.removeMark(from, to, link).addMark(from, to, link.create({ href }));
    editor.view.dispatch(tr.removeStoredMark(link).scrollIntoView());
    panels.close();
  };
  const remove = () => {
    const link = editor.schema.marks.link;
    if (link !== undefined) editor.view.dispatch(editor.state.tr.removeMark(from, to, link));
    panels.close();
  };
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // The form around the text must not be sent.
    event.preventDefault();
    set();
  });
  const panel = element(
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('desk-editor-link') },
    address,
    element('button', { type: 'button', class: 'go', click: set }, say('desk-editor-link-set')),
    ...(before === undefined
      ? []
      : [element('button', { type: 'button', click: remove }, say('desk-editor-link-remove'))]),
    element('button', { type: 'button', click: () => panels.close() }, say('desk-editor-close')),
    wrong,
  );
  return { element: panel, first: address };
}

/** What somebody means by `example.org/x`, `name@example.org` or `/en/water`; `undefined` for what is no address. */
export function completed(typed: string): string | undefined {
  const words = typed.trim();
  if (words === '' || /\s/.test(words)) return undefined;
  if (isWebAddress(words)) return words;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(words)) return `mailto:${words}`;
  const withScheme = `https://${words}`;
  return /^[^/:]+\.[^/:]+/.test(words) && isWebAddress(withScheme) ? withScheme : undefined;
}
