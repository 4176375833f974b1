import type { Command } from '@tiptap/pm/state';
import { type Passage, passageAt, readPassage } from '../../stories/passages.ts';
import type { EditorContext } from './context.ts';
import { goTo, MarkedWords, type Tied } from './marked-words.ts';

let marked: MarkedWords | undefined;

/** Whether this article can have notes: one that is not saved yet has none. */
export function hasNotes(): boolean {
  return noteForm() !== null;
}

/**
 * Marks the words that colleagues' notes are about, leads from a note to its words, and says beside the note when they
 * are no longer there.
 */
export function startPassages({ editor }: EditorContext): void {
  const form = noteForm();
  if (form === null) return;
  const notes = tiedNotes();
  const words = new MarkedWords(
    editor,
    {
      name: 'passages',
      nodeName: 'mark',
      className: 'noted',
      here: 'noted-here',
      shows: '[data-shows-passage]',
      tellsMoves: true,
    },
    () => notes,
  );
  marked = words;
  for (const { item, id } of notes) {
    item.querySelector('[data-shows-passage]')?.addEventListener('click', () => words.show(id));
  }
  // Words that are quoted by hand are looked for in the saved text; the selection no longer says where they stand.
  fieldOf(form, 'quote')?.addEventListener('input', () => setField(form, 'passage', ''));
}

/** Opens the form for a note on the selected words; without a selection leads to the note of the words at the cursor. */
export function noteCommand({ editor }: EditorContext): Command {
  return (state, dispatch) => {
    const form = noteForm();
    if (form === null) return false;
    const { from, to, empty } = state.selection;
    if (empty) {
      const item = document.getElementById(marked?.at(state) ?? '');
      if (item !== null && dispatch !== undefined) goTo(item);
      return item !== null;
    }
    if (dispatch === undefined) return true;
    const passage = passageAt(editor.state.doc, from, to);
    if (passage !== undefined) begin(form, passage);
    return passage !== undefined;
  };
}

function tiedNotes(): (Tied & { item: HTMLElement })[] {
  return [...document.querySelectorAll<HTMLElement>('#notes [data-passage]')].flatMap((item) => {
    const passage = readPassage(JSON.parse(item.dataset.passage ?? 'null'));
    return passage === undefined ? [] : [{ id: item.id, item, passage }];
  });
}

function begin(form: HTMLFormElement, passage: Passage): void {
  const around = form.closest('details');
  if (around !== null) around.open = true;
  setField(form, 'quote', passage.exact);
  setField(form, 'passage', JSON.stringify(passage));
  const words = fieldOf(form, 'note');
  words?.focus();
  words?.scrollIntoView({ block: 'nearest' });
}

function noteForm(): HTMLFormElement | null {
  return document.querySelector('#note-form form');
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  return form.querySelector(`[name=${name}]`);
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = fieldOf(form, name);
  if (field !== null) field.value = value;
}
