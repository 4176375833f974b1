import { Selection } from '@tiptap/pm/state';
import type { EditorContext } from './context.ts';

/** Headline and standfirst are one line of thought each: Enter leads on to the next, and at last into the text. */
export function startTitles({ form, editor }: EditorContext): void {
  const names = ['headline', 'standfirst'];
  const fields = names.flatMap((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? [field] : [];
  });
  // At once: the library's own way waits for a frame, and the letters of a quick hand would go into the standfirst.
  const intoText = () => {
    const { view } = editor;
    view.dispatch(view.state.tr.setSelection(Selection.atStart(view.state.doc)).scrollIntoView());
    view.focus();
  };
  for (const [index, field] of fields.entries()) {
    field.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const next = fields[index + 1];
      if (next === undefined) intoText();
      else next.focus();
    });
  }
}
