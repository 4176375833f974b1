import type { Editor } from '@tiptap/core';
import type { Panels } from './panels.ts';
import type { EditorWord, EditorWords } from './words.ts';

/** What each behaviour of the editor is started with. */
export interface EditorContext {
  /** The article's form; its fields stay what is sent. */
  form: HTMLFormElement;
  editor: Editor;
  /** The strip between toolbar and text where a panel opens (link, find, keys); one at a time. */
  panels: Panels;
  /** A sentence of the interface, in the language of the person who writes; numbers take their plural form. */
  say<K extends EditorWord>(word: K, ...variables: SayingOf<K>): string;
  /** A whole number in that person's digits. */
  number(value: number): string;
}

type SayingOf<K extends EditorWord> = keyof EditorWords[K] extends never
  ? []
  : [variables: { [V in keyof EditorWords[K]]: EditorWords[K][V] extends number ? number : string | number }];
