import type { Editor } from '@tiptap/core';
import { element } from './elements.ts';

/** Something that opens under the toolbar. */
export interface Panel {
  element: HTMLElement;
  /** Focused when it opens. */
  first: HTMLElement;
  closed?: () => void;
}

/** The strip under the toolbar in which one panel at a time is open. Escape closes it and leads back to the text. */
export class Panels {
  readonly element = element('div', { class: 'panels' });
  readonly #editor: Editor;
  #open: Panel | undefined;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    // What is typed in a panel is no change of the article.
    for (const name of ['input', 'change']) this.element.addEventListener(name, (event) => event.stopPropagation());
  }

  /** Opens a panel in place of the one that is open, or closes it when it is that one. */
  toggle(panel: Panel): void {
    if (this.#open === panel) this.close();
    else this.show(panel);
  }

  show(panel: Panel): void {
    if (this.#open !== panel) this.#end();
    this.#open = panel;
    this.element.replaceChildren(panel.element);
    panel.first.focus();
    if (panel.first instanceof HTMLInputElement) panel.first.select();
  }

  close(): void {
    if (this.#open === undefined) return;
    this.#end();
    this.#editor.view.focus();
  }

  #end(): void {
    const panel = this.#open;
    this.#open = undefined;
    this.element.replaceChildren();
    panel?.closed?.();
  }
}
