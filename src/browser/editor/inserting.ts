import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { insertPhoto } from './library.ts';
import { askForCard } from './link-cards.ts';

/** The buttons for what comes into a text from outside: in the editor's tools where there are some, else above the text. */
export function startInserting(context: EditorContext): void {
  const { say, editor } = context;
  const button = (words: string, run: (context: EditorContext) => void) =>
    element('button', { type: 'button', click: () => run(context) }, words);
  const buttons = [button(say('desk-figure-choose'), insertPhoto), button(say('desk-card'), askForCard)];
  const tools = context.form.querySelector('.tools');
  if (tools !== null) tools.append(...buttons);
  else editor.view.dom.parentElement?.prepend(element('div', { class: 'acts inserting' }, ...buttons));
}
