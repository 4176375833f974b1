import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { placesOf } from './folding.ts';

/** What is looked for, where it stands, and which of the places is looked at. */
export interface Search {
  words: string;
  places: readonly { from: number; to: number }[];
  current: number;
}

const none: Search = { words: '', places: [], current: 0 };

const key = new PluginKey<Search>('finding');

// More places than anybody walks through; the rest is found when these are replaced.
const MOST_PLACES = 2000;

/** Keeps what is found in step with the text, and marks it. */
export function finding(): Plugin {
  return new Plugin<Search>({
    key,
    state: {
      init: () => none,
      apply(tr, search) {
        const asked = tr.getMeta(key) as Partial<Search> | undefined;
        const { words, current } = { ...search, ...asked };
        if (words === '') return none;
        if (!tr.docChanged && words === search.words)
          return current === search.current ? search : { ...search, current };
        const places = placesIn(tr.doc, words);
        return { words, places, current: Math.min(current, Math.max(0, places.length - 1)) };
      },
    },
    props: {
      decorations(state) {
        const { places, current } = searchIn(state);
        if (places.length === 0) return null;
        const marks = places.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === current ? 'found now' : 'found' }),
        );
        return DecorationSet.create(state.doc, marks);
      },
    },
  });
}

/** What is being looked for. */
export function searchIn(state: EditorState): Search {
  return key.getState(state) ?? none;
}

/** Looks for other words, from the first place after the cursor on; nothing ends the search. */
export function lookFor(state: EditorState, words: string): Transaction {
  const places = placesIn(state.doc, words);
  const next = places.findIndex(({ from }) => from >= state.selection.from);
  return state.tr.setMeta(key, { words, current: Math.max(0, next) });
}

/** Looks at the next place, or the one before; after the last comes the first. */
export function lookAt(state: EditorState, step: 1 | -1): Transaction {
  const { places, current } = searchIn(state);
  const count = places.length;
  return state.tr.setMeta(key, { current: count === 0 ? 0 : (current + step + count) % count });
}

/** Replaces the place that is looked at; the next one follows it. */
export function replaceOne(state: EditorState, replacement: string): Transaction {
  const { places, current } = searchIn(state);
  const place = places[current];
  const { tr } = state;
  return place === undefined ? tr : put(tr, place, replacement).setMeta(key, { current });
}

/** Replaces every place, in one step that can be undone; `count` says how many. */
export function replaceAll(state: EditorState, replacement: string): { tr: Transaction; count: number } {
  const { places } = searchIn(state);
  const { tr } = state;
  for (const place of places.toReversed()) put(tr, place, replacement);
  return { tr, count: places.length };
}

function put(tr: Transaction, { from, to }: { from: number; to: number }, words: string): Transaction {
  return words === '' ? tr.delete(from, to) : tr.insertText(words, from, to);
}

function placesIn(doc: Node, words: string): Search['places'] {
  const places: { from: number; to: number }[] = [];
  doc.descendants((node, position) => {
    if (places.length >= MOST_PLACES) return false;
    if (!node.isTextblock) return true;
    // Each leaf stands for one character, so that an index is a position.
    const text = node.textBetween(0, node.content.size, '', '\ufffc');
    for (const { from, to } of placesOf(words, text)) places.push({ from: position + 1 + from, to: position + 1 + to });
    return false;
  });
  return places;
}
