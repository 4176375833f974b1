import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { noteChange, sendingPlaces, sendPhotos } from './sending.ts';
import { tell } from './telling.ts';

/**
 * Photos between paragraphs: dropped, pasted or chosen, with caption, credit and alternative text written under the
 * picture, moved and removed by keyboard. What is typed there is the document's at every keystroke.
 */
export function startFigures(context: EditorContext): void {
  const { editor } = context;
  editor.registerPlugin(sendingPlaces());
  editor.registerPlugin(
    new Plugin({
      key: new PluginKey('figures'),
      props: {
        nodeViews: { figure: (node, view, at) => new FigureView(context, node, view, at) },
        handleDOMEvents: {
          // Without this the browser would leave the page for the file.
          dragover: (_view, event) => {
            if (!event.dataTransfer?.types.includes('Files')) return false;
            event.preventDefault();
            return false;
          },
        },
        handleDrop: (view, event, _slice, moved) => {
          const all = [...(event.dataTransfer?.files ?? [])];
          if (moved || all.length === 0) return false;
          event.preventDefault();
          const files = photosAmong(context, all);
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size;
          sendPhotos(context, files, at);
          return true;
        },
        handlePaste: (view, event) => {
          const all = [...(event.clipboardData?.files ?? [])];
          // Word brings a picture of the words along with the words.
          if (all.length === 0 || hasWords(event.clipboardData)) return false;
          sendPhotos(context, photosAmong(context, all), view.state.selection.to);
          return true;
        },
        handleKeyDown: (view, event) => {
          const { selection } = view.state;
          if (!(selection instanceof NodeSelection) || !selection.node.isAtom || selection.$from.depth > 0)
            return false;
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            moveBlock(context, view, selection.from, event.key === 'ArrowUp' ? -1 : 1);
            return true;
          }
          if (event.key !== 'Enter') return false;
          const dom = view.nodeDOM(selection.from);
          const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('input,textarea') : null;
          field?.focus();
          return field !== null;
        },
      },
    }),
    // Before the editor's own Enter, which would begin a paragraph beside the photo.
    (mine, others) => [mine, ...others],
  );
}

/** Moves a block past its neighbour, keeping it selected; at an end it stays. */
export function moveBlock(context: EditorContext, view: EditorView, at: number, step: -1 | 1): boolean {
  const { doc, tr } = view.state;
  const node = doc.nodeAt(at);
  const place = doc.resolve(at);
  if (node === null) return false;
  const neighbour = step === -1 ? place.nodeBefore : doc.resolve(at + node.nodeSize).nodeAfter;
  if (neighbour === null) return false;
  const to = step === -1 ? at - neighbour.nodeSize : at + neighbour.nodeSize;
  tr.delete(at, at + node.nodeSize).insert(to, node);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, to)).scrollIntoView());
  noteChange(context);
  return true;
}

/** Removes a block; the cursor stays where it was. */
export function removeBlock(context: EditorContext, view: EditorView, at: number): void {
  const node = view.state.doc.nodeAt(at);
  if (node === null) return;
  const tr = view.state.tr.delete(at, at + node.nodeSize);
  view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)))).scrollIntoView(),
  );
  view.focus();
  noteChange(context);
}

/** The three buttons of a block that stands by itself. */
export function blockActs(context: EditorContext, view: EditorView, at: () => number | undefined): HTMLElement {
  const act = (words: string, mark: string, run: (at: number) => void) =>
    element(
      'button',
      {
        type: 'button',
        title: words,
        'aria-label': words,
        click: () => {
          const place = at();
          if (place !== undefined) run(place);
        },
      },
      mark,
    );
  const { say } = context;
  const focusAgain = (name: string) => () => {
    const { selection } = view.state;
    const dom = view.nodeDOM(selection.from);
    if (dom instanceof HTMLElement)
      dom.querySelector<HTMLElement>(`.block-acts [aria-label="${CSS.escape(name)}"]`)?.focus();
  };
  const [up, down, remove] = [say('desk-block-up'), say('desk-block-down'), say('desk-block-remove')];
  const move = (name: string, step: -1 | 1) => (place: number) => {
    if (moveBlock(context, view, place, step)) focusAgain(name)();
  };
  return element(
    'div',
    { class: 'block-acts' },
    act(up, '↑', move(up, -1)),
    act(down, '↓', move(down, 1)),
    act(remove, '✕', (place) => removeBlock(context, view, place)),
  );
}

const fields = [
  { name: 'caption', label: 'desk-photo-caption', lacks: undefined },
  { name: 'credit', label: 'desk-photo-credit', lacks: 'desk-figure-lacks-credit' },
  { name: 'alternativeText', label: 'desk-photo-alternative', lacks: 'desk-figure-lacks-alternative' },
] as const;

let made = 0;

/** A photo in the text: the picture, and under it the fields of this use of it. */
class FigureView implements NodeView {
  readonly dom: HTMLElement;
  readonly #context: EditorContext;
  readonly #view: EditorView;
  readonly #at: () => number | undefined;
  readonly #image: HTMLImageElement;
  readonly #inputs = new Map<string, { field: HTMLTextAreaElement; hint: HTMLElement | undefined }>();
  #node: Node;

  constructor(context: EditorContext, node: Node, view: EditorView, at: () => number | undefined) {
    this.#context = context;
    this.#node = node;
    this.#view = view;
    this.#at = at;
    this.#image = element('img', { src: pictureOf(node), alt: '', draggable: 'false', loading: 'lazy' });
    this.#image.addEventListener('error', () => {
      this.#image.replaceWith(element('p', { class: 'wrong' }, context.say('desk-figure-gone')));
    });
    this.dom = element(
      'figure',
      { class: 'figure-block', contenteditable: 'false', 'aria-label': context.say('desk-figure') },
      this.#image,
      blockActs(context, view, at),
      element('div', { class: 'figure-fields' }, ...fields.map((field) => this.#field(field))),
    );
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    if (node.attrs.photoId !== this.#node.attrs.photoId) this.#image.src = pictureOf(node);
    this.#node = node;
    for (const [name, { field, hint }] of this.#inputs) {
      const value = String(node.attrs[name]);
      if (field.value !== value) field.value = value;
      if (hint !== undefined) hint.hidden = value.trim() !== '';
      field.toggleAttribute('data-lacks', hint?.hidden === false);
    }
    return true;
  }

  /** What happens in its fields and on its buttons is theirs; a click on the picture selects it. */
  stopEvent(event: Event): boolean {
    if (!(event.target instanceof HTMLElement)) return false;
    return event.target.closest('textarea,button,input,label') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #field({ name, label, lacks }: (typeof fields)[number]): HTMLElement {
    const { say } = this.#context;
    const id = `figure-${++made}`;
    const value = String(this.#node.attrs[name]);
    const field = element('textarea', {
      id,
      rows: 1,
      dir: 'auto',
      input: () => this.#keep(name, field.value),
      keydown: (event) => this.#key(event as KeyboardEvent),
    });
    field.value = value;
    const hint = lacks === undefined ? undefined : element('span', { class: 'wrong', id: `${id}-hint` }, say(lacks));
    if (hint !== undefined) {
      hint.hidden = value.trim() !== '';
      field.setAttribute('aria-describedby', hint.id);
      field.toggleAttribute('data-lacks', !hint.hidden);
    }
    this.#inputs.set(name, { field, hint });
    return element(
      'div',
      { class: 'figure-field' },
      element('label', { for: id }, say(label)),
      field,
      ...(hint === undefined ? [] : [hint]),
    );
  }

  #keep(name: string, typed: string): void {
    const at = this.#at();
    if (at === undefined) return;
    const value = typed.replace(/\s*\n\s*/g, ' ');
    this.#view.dispatch(this.#view.state.tr.setNodeAttribute(at, name, value));
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const at = this.#at();
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      const after = at + this.#node.nodeSize;
      const { tr } = this.#view.state;
      const selection =
        event.key === 'Escape' ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(after), 1);
      this.#view.dispatch(tr.setSelection(selection).scrollIntoView());
      this.#view.focus();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      moveBlock(this.#context, this.#view, at, event.key === 'ArrowUp' ? -1 : 1);
      this.#view.focus();
    }
  }
}

function pictureOf(node: Node): string {
  return `/desk/photos/${encodeURIComponent(String(node.attrs.photoId))}/picture`;
}

/** The files that say they are pictures; of the others it is told. What they really are, the server sees from their bytes. */
export function photosAmong({ say }: EditorContext, files: readonly File[]): File[] {
  const other = files.find(({ type }) => !type.startsWith('image/'));
  if (other !== undefined) tell(say('desk-figure-no-photo', { name: other.name }));
  return files.filter(({ type }) => type.startsWith('image/'));
}

function hasWords(clipboard: DataTransfer | null): boolean {
  if (clipboard === null) return false;
  const html = clipboard.getData('text/html');
  if (html === '') return clipboard.getData('text/plain').trim() !== '';
  return (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== '';
}

/** The picture in a `data:` address as a file; `undefined` when it is damaged. */
export function fileOf(source: string): File | undefined {
  const [, type = '', encoded = ''] = /^data:(image\/(?:png|jpeg|webp));base64,(.*)$/is.exec(source) ?? [];
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return bytes.length === 0 ? undefined : new File([bytes], `${type.replace('/', '.')}`, { type });
  } catch {
    // Not base64: nothing can be made of it, and it is told as left out.
    return undefined;
  }
}
