import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockOf, findPassages, type Passage, type Span } from '../../stories/passages.ts';

/** Something that is tied to words of the text, and stands beside it where it has an element. */
export interface Tied {
  id: string;
  passage: Passage;
  item?: HTMLElement;
}

interface MarkedAs {
  name: string;
  /** The element and the class of the marks, and the class of the one at the cursor. */
  nodeName: 'mark' | 'span';
  className: string;
  here: string;
  /** The button beside the text that leads to the words. */
  shows: string;
  /** Whether it is said beside the text that words stand in another block now. */
  tellsMoves: boolean;
}

/** Words are looked for again when the writer pauses, not at every letter. */
const AFTER_LAST_CHANGE_MS = 400;

/**
 * Marks the words of the text that things beside it are tied to, and says beside each when they are no longer there. The marks
 * move with the text; they are no part of it.
 */
export class MarkedWords {
  readonly #editor: Editor;
  readonly #as: MarkedAs;
  readonly #key: PluginKey<DecorationSet>;
  readonly #tied: () => Tied[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tied asked for again whenever the words are looked for */
  constructor(editor: Editor, as: MarkedAs, tied: () => Tied[]) {
    this.#editor = editor;
    this.#as = as;
    this.#tied = tied;
    this.#key = new PluginKey<DecorationSet>(as.name);
    editor.registerPlugin(this.#plugin(this.#find()));
    editor.on('update', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.refresh(), AFTER_LAST_CHANGE_MS);
    });
  }

  /** Looks for all words again. */
  refresh(): void {
    clearTimeout(this.#timer);
    // A word that is being composed stays untouched; its end is a change of its own.
    if (this.#editor.isDestroyed || this.#editor.view.composing) return;
    const { state } = this.#editor;
    const before = this.#key.getState(state);
    const found = this.#find();
    if (found.size === 0 && (before === undefined || before === DecorationSet.empty)) return;
    this.#editor.view.dispatch(state.tr.setMeta(this.#key, found));
  }

  /** The id of what the words at the cursor are tied to. */
  at(state: EditorState): string | undefined {
    const { from, to } = state.selection;
    const id = this.#key.getState(state)?.find(from, to)[0]?.spec.id;
    return typeof id === 'string' ? id : undefined;
  }

  /** Puts the cursor before the words and the words in sight. */
  show(id: string): void {
    const editor = this.#editor;
    const mark = this.#key.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id)[0];
    if (mark === undefined) return;
    // The cursor stands before the words: were they selected, the next letter would take their place.
    editor.commands.setTextSelection(mark.from);
    editor.view.focus();
    const { node } = editor.view.domAtPos(mark.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  }

  #plugin(spans: ReadonlyMap<string, Span>): Plugin<DecorationSet> {
    const key = this.#key;
    return new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => this.#decorate(doc, spans),
        apply: (tr, set) => {
          const found = tr.getMeta(key) as ReadonlyMap<string, Span> | undefined;
          if (found !== undefined) return this.#decorate(tr.doc, found);
          return tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
        },
      },
      props: {
        decorations: (state) => {
          const set = key.getState(state) ?? DecorationSet.empty;
          const here = set.find(state.selection.from, state.selection.to);
          if (here.length === 0) return set;
          return set.add(
            state.doc,
            here.map(({ from, to }) => Decoration.inline(from, to, { class: this.#as.here })),
          );
        },
      },
    });
  }

  #decorate(doc: Node, spans: ReadonlyMap<string, Span>): DecorationSet {
    const { nodeName, className } = this.#as;
    const all = [...spans].map(([id, { from, to }]) =>
      // What is typed at either end is not what it is about.
      Decoration.inline(from, to, { nodeName, class: className, 'aria-details': id }, { id }),
    );
    return all.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, all);
  }

  /** Where the words stand, said beside each that has them no longer, or elsewhere. */
  #find(): Map<string, Span> {
    const { doc } = this.#editor.state;
    const tied = this.#tied();
    const found = new Map<string, Span>();
    const spans = findPassages(
      doc,
      tied.map(({ passage }) => passage),
    );
    tied.forEach(({ id, passage, item }, index) => {
      const span = spans[index];
      if (span !== undefined) found.set(id, span);
      if (item !== undefined) this.#tell(item, passage, span);
    });
    return found;
  }

  #tell(item: HTMLElement, passage: Passage, span: Span | undefined): void {
    const { doc } = this.#editor.state;
    const place =
      span === undefined ? 'orphan' : blockOf(doc, span.from) === passage.block ? 'found' : ('moved' as const);
    for (const words of item.querySelectorAll<HTMLElement>('[data-place]')) {
      if (words.dataset.place === 'moved' && !this.#as.tellsMoves) continue;
      words.hidden = words.dataset.place !== place;
    }
    const button = item.querySelector<HTMLElement>(this.#as.shows);
    if (button !== null) button.hidden = span === undefined;
  }
}

/** Leads to something beside the text, opening what it stands in. */
export function goTo(item: HTMLElement): void {
  for (let around = item.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  item.focus();
  item.scrollIntoView({ block: 'nearest' });
}
