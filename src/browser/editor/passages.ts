import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockOf, findPassages, type Passage, passageAt, readPassage, type Span } from '../../stories/passages.ts';
import type { EditorContext } from './context.ts';

/** A note beside the text that is tied to some of its words. */
interface TiedNote {
  item: HTMLElement;
  passage: Passage;
}

const key = new PluginKey<DecorationSet>('passages');

/** Words are looked for again when the writer pauses, not at every letter. */
const AFTER_LAST_CHANGE_MS = 400;

/** Whether this article can have notes: one that is not saved yet has none. */
export function hasNotes(): boolean {
  return noteForm() !== null;
}

/**
 * Marks the words that colleagues' notes are about, leads from a note to its words, and says beside the note when they
 * are no longer there. The marks move with the text; they are no part of it.
 */
export function startPassages({ editor }: EditorContext): void {
  const form = noteForm();
  if (form === null) return;
  const notes = tiedNotes();
  const resolve = () => tell(notes, editor.state.doc);
  editor.registerPlugin(marks(resolve()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.on('update', () => {
    if (notes.length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A word that is being composed stays untouched; its end is a change of its own.
      if (!editor.isDestroyed && !editor.view.composing) {
        editor.view.dispatch(editor.state.tr.setMeta(key, resolve()));
      }
    }, AFTER_LAST_CHANGE_MS);
  });
  for (const { item } of notes) {
    item.querySelector('[data-shows-passage]')?.addEventListener('click', () => showWords(editor, item.id));
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
      const item = noteAt(state);
      if (item !== null && dispatch !== undefined) goTo(item);
      return item !== null;
    }
    if (dispatch === undefined) return true;
    const passage = passageAt(editor.state.doc, from, to);
    if (passage !== undefined) begin(form, passage);
    return passage !== undefined;
  };
}

function marks(spans: ReadonlyMap<string, Span>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => decorate(doc, spans),
      apply(tr, set) {
        const found = tr.getMeta(key) as ReadonlyMap<string, Span> | undefined;
        if (found !== undefined) return decorate(tr.doc, found);
        return tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
      },
    },
    props: {
      decorations(state) {
        const set = key.getState(state) ?? DecorationSet.empty;
        const here = set.find(state.selection.from, state.selection.to);
        if (here.length === 0) return set;
        return set.add(
          state.doc,
          here.map(({ from, to }) => Decoration.inline(from, to, { class: 'noted-here' })),
        );
      },
    },
  });
}

function decorate(doc: Node, spans: ReadonlyMap<string, Span>): DecorationSet {
  const all = [...spans].map(([id, { from, to }]) =>
    // What is typed at either end is not what the note is about.
    Decoration.inline(from, to, { nodeName: 'mark', class: 'noted', 'aria-details': id }, { id }),
  );
  return DecorationSet.create(doc, all);
}

/** Where the notes' words stand, said beside each note that has them no longer, or elsewhere. */
function tell(notes: readonly TiedNote[], doc: Node): Map<string, Span> {
  const found = new Map<string, Span>();
  const spans = findPassages(
    doc,
    notes.map(({ passage }) => passage),
  );
  notes.forEach(({ item, passage }, index) => {
    const span = spans[index];
    const place =
      span === undefined ? 'orphan' : blockOf(doc, span.from) === passage.block ? 'found' : ('moved' as const);
    if (span !== undefined) found.set(item.id, span);
    for (const words of item.querySelectorAll<HTMLElement>('[data-place]')) {
      words.hidden = words.dataset.place !== place;
    }
    const button = item.querySelector<HTMLElement>('[data-shows-passage]');
    if (button !== null) button.hidden = span === undefined;
  });
  return found;
}

function tiedNotes(): TiedNote[] {
  return [...document.querySelectorAll<HTMLElement>('#notes [data-passage]')].flatMap((item) => {
    const passage = readPassage(JSON.parse(item.dataset.passage ?? 'null'));
    return passage === undefined ? [] : [{ item, passage }];
  });
}

function showWords(editor: Editor, id: string): void {
  const mark = key.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id)[0];
  if (mark === undefined) return;
  // The cursor stands before the words: were they selected, the next letter would take their place.
  editor.commands.setTextSelection(mark.from);
  editor.view.focus();
  const { node } = editor.view.domAtPos(mark.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
}

function noteAt(state: EditorState): HTMLElement | null {
  const { from, to } = state.selection;
  const id = key.getState(state)?.find(from, to)[0]?.spec.id;
  return typeof id === 'string' ? document.getElementById(id) : null;
}

function goTo(item: HTMLElement): void {
  for (let around = item.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  item.focus();
  item.scrollIntoView({ block: 'nearest' });
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
