import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView, type NodeView } from '@tiptap/pm/view';
import { isWebAddress } from '../../stories/document.ts';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { blockActs } from './figures.ts';
import { pastedAddress } from './pasted-html.ts';
import { afterBlock, insertBlock, noteChange } from './sending.ts';
import { tell } from './telling.ts';

interface Card {
  href: string;
  title: string;
  source: string;
  photoId: string | null;
}

/** Where an address was just pasted on a line of its own, and so could become a card. */
interface Offer {
  href: string;
  at: number;
}

const key = new PluginKey<Offer | undefined>('link-cards');

/** Cards of other pages: offered when an address is pasted on an empty line, and asked for by the toolbar. */
export function startLinkCards(context: EditorContext): void {
  const { editor } = context;
  editor.registerPlugin(
    new Plugin<Offer | undefined>({
      key,
      state: {
        init: () => undefined,
        apply: (transaction, offer) => {
          const changed = transaction.getMeta(key) as { offer: Offer | undefined } | undefined;
          if (changed !== undefined) return changed.offer;
          // The offer is about what was just pasted: it goes with the next word.
          return transaction.docChanged ? undefined : offer;
        },
      },
      props: {
        nodeViews: { link_card: (node, view, at) => new CardView(context, node, view, at) },
        decorations: (state) => {
          const offer = key.getState(state);
          if (offer === undefined) return null;
          const place = () => offerOf(context, offer);
          return DecorationSet.create(state.doc, [
            Decoration.widget(offer.at, place, {
              side: 1,
              key: offer.href,
              stopEvent: () => true,
              ignoreSelection: true,
            }),
          ]);
        },
        handlePaste: (view, event) => pasteAddress(view, event.clipboardData?.getData('text/plain') ?? ''),
        handleKeyDown: (view, event) => {
          if (key.getState(view.state) === undefined) return false;
          if (event.key === 'Escape') {
            endOffer(view);
            return true;
          }
          if (event.key !== 'Tab' || event.shiftKey) return false;
          view.dom.querySelector<HTMLElement>('.card-offer button')?.focus();
          return true;
        },
      },
    }),
    // Before what makes pasted text clean.
    (mine, others) => [mine, ...others],
  );
}

/** An address pasted over words links them; on an empty line it is a link that could be a card. */
function pasteAddress(view: EditorView, text: string): boolean {
  const href = /^\s*\S+\s*$/.test(text) ? pastedAddress(text) : undefined;
  const { selection, schema } = view.state;
  const mark = href === undefined ? undefined : schema.marks.link?.create({ href });
  if (href === undefined || mark === undefined || !(selection instanceof TextSelection)) return false;
  const { $from, $to, empty } = selection;
  if (!$from.parent.type.allowsMarkType(mark.type)) return false;
  const tr = view.state.tr;
  if (!empty) {
    if (!$from.sameParent($to)) return false;
    view.dispatch(tr.addMark($from.pos, $to.pos, mark).removeStoredMark(mark.type));
    return true;
  }
  const isAlone = $from.depth === 1 && $from.parent.content.size === 0;
  tr.insert($from.pos, schema.text(href, [mark]))
    .removeStoredMark(mark.type)
    .scrollIntoView();
  if (isAlone && /^https?:/i.test(href)) tr.setMeta(key, { offer: { href, at: $from.pos + href.length + 1 } });
  view.dispatch(tr);
  return true;
}

function endOffer(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, { offer: undefined }));
}

function offerOf(context: EditorContext, offer: Offer): HTMLElement {
  const { say, editor } = context;
  const words = element('span', { role: 'status' });
  const make = async () => {
    place.toggleAttribute('data-busy', true);
    words.textContent = say('desk-card-reading');
    const card = await cardAt(offer.href, say('desk-figure-no-connection'));
    const { view } = editor;
    // Somebody went on writing: the link is where it was, and stays one.
    if (key.getState(view.state) !== offer) return;
    if (typeof card === 'string') {
      place.toggleAttribute('data-busy', false);
      words.textContent = card;
      return;
    }
    const at = offer.at;
    const paragraph = view.state.doc.resolve(at - 1).parent;
    const tr = view.state.tr.delete(at - paragraph.nodeSize, at);
    insertCard(context, view, tr, at - paragraph.nodeSize, card);
  };
  const leave = () => {
    endOffer(editor.view);
    editor.view.focus();
  };
  const place = element(
    'div',
    {
      class: 'card-offer',
      contenteditable: 'false',
      keydown: (event) => (event as KeyboardEvent).key === 'Escape' && leave(),
    },
    element('button', { type: 'button', click: () => void make() }, say('desk-card-make')),
    element('button', { type: 'button', class: 'quiet', click: leave }, say('desk-card-leave')),
    words,
  );
  return place;
}

function insertCard(
  context: EditorContext,
  view: EditorView,
  tr: EditorView['state']['tr'],
  at: number,
  card: Card,
): void {
  const node = view.state.schema.nodes.link_card?.create({ ...card });
  if (node === undefined) return;
  insertBlock(tr, at, node);
  const after = tr.mapping.slice(tr.steps.length - 1).map(at) || at;
  view.dispatch(
    tr
      .setSelection(TextSelection.near(tr.doc.resolve(Math.min(after + node.nodeSize, tr.doc.content.size))))
      .scrollIntoView(),
  );
  noteChange(context);
  view.focus();
}

/** Asks for an address and makes a card of its page; one that cannot be read can be written by hand. */
export function askForCard(context: EditorContext): void {
  const { say, editor } = context;
  const href = element('input', { type: 'url', dir: 'ltr', required: true, autofocus: true, placeholder: 'https://' });
  const told = element('p', { role: 'status' });
  const byHand = element('button', { type: 'button', hidden: true }, say('desk-card-by-hand'));
  const insert = (card: Card, how = '') => {
    const { view } = editor;
    dialog.close(how);
    insertCard(context, view, view.state.tr, afterBlock(view, view.state.selection.to), card);
  };
  const make = async () => {
    const address = pastedAddress(href.value);
    if (address === undefined || !isWebAddress(address)) {
      told.textContent = say('desk-card-no-address');
      return;
    }
    told.textContent = say('desk-card-reading');
    const card = await cardAt(address, say('desk-figure-no-connection'));
    if (!dialog.open) return;
    if (typeof card !== 'string') return insert(card);
    told.textContent = card;
    byHand.hidden = false;
  };
  byHand.addEventListener('click', () => {
    const address = pastedAddress(href.value);
    if (address !== undefined) insert({ href: address, title: '', source: '', photoId: null }, 'by-hand');
  });
  const dialog = element(
    'dialog',
    {
      class: 'chooser',
      'aria-label': say('desk-card'),
      close: () => {
        dialog.remove();
        // A card written by hand begins with its title; its field is the empty one.
        const titles = editor.view.dom.querySelectorAll<HTMLInputElement>(
          '.card-block .figure-field:first-child input',
        );
        const empty = dialog.returnValue === 'by-hand' ? [...titles].find(({ value }) => value === '') : undefined;
        if (empty === undefined) editor.view.focus();
        else empty.focus();
      },
    },
    element('h2', {}, say('desk-card')),
    element('label', {}, say('desk-card-address'), href),
    told,
    element(
      'div',
      { class: 'acts' },
      element('button', { type: 'button', class: 'go', click: () => void make() }, say('desk-card-make')),
      byHand,
      element('button', { type: 'button', click: () => dialog.close() }, say('desk-figure-close')),
    ),
  );
  href.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void make();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The card of a page, or why there is none, in words. */
async function cardAt(href: string, broken: string): Promise<Card | string> {
  try {
    const answer = await fetch('/desk/articles/cards', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ href }),
    });
    const said = (await answer.json()) as Card & { mistakes?: string[] };
    if (!answer.ok) return said.mistakes?.join(' ') ?? broken;
    const { title, source, photoId } = said;
    return { href: said.href, title, source, photoId };
  } catch {
    // No network, or a page instead of an answer: the address stays, and can be asked for again.
    return broken;
  }
}

const fields = [
  { name: 'title', label: 'desk-card-title' },
  { name: 'source', label: 'desk-card-source' },
] as const;

let made = 0;

/** A card in the text, with its title and source to be mended. */
class CardView implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #picture: HTMLElement;

  constructor(context: EditorContext, node: Node, view: EditorView, at: () => number | undefined) {
    const { say } = context;
    this.#node = node;
    this.#picture = element('div', { class: 'card-picture' });
    const inputs = fields.map(({ name, label }) => {
      const id = `card-${++made}`;
      const input = element('input', {
        id,
        dir: 'auto',
        input: () => keep(name, input.value),
        keydown: (event) => leave(event as KeyboardEvent),
      });
      input.value = String(node.attrs[name]);
      this.#inputs.set(name, input);
      return element('div', { class: 'figure-field' }, element('label', { for: id }, say(label)), input);
    });
    const keep = (name: string, value: string | null) => {
      const place = at();
      if (place !== undefined) view.dispatch(view.state.tr.setNodeAttribute(place, name, value));
    };
    const leave = (event: KeyboardEvent) => {
      const place = at();
      if (event.isComposing || place === undefined || !['Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const { tr } = view.state;
      const after = TextSelection.near(tr.doc.resolve(place + this.#node.nodeSize), 1);
      view.dispatch(tr.setSelection(event.key === 'Escape' ? NodeSelection.create(tr.doc, place) : after));
      view.focus();
    };
    const without = element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        click: () => {
          keep('photoId', null);
          noteChange(context);
          tell(say('desk-card-picture-gone'));
        },
      },
      say('desk-card-without-picture'),
    );
    this.dom = element(
      'div',
      { class: 'card-block', contenteditable: 'false', role: 'group', 'aria-label': say('desk-card') },
      this.#picture,
      element(
        'div',
        { class: 'figure-fields' },
        ...inputs,
        element('p', { class: 'muted' }, element('bdi', { dir: 'ltr' }, String(node.attrs.href))),
      ),
      blockActs(context, view, at),
    );
    this.#picture.append(element('img', { alt: '', draggable: 'false' }), without);
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs.href !== this.#node.attrs.href) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && event.target.closest('input,button,label') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #show(): void {
    const { photoId } = this.#node.attrs;
    this.#picture.hidden = photoId === null;
    const image = this.#picture.querySelector('img');
    const address = photoId === null ? undefined : `/desk/photos/${encodeURIComponent(String(photoId))}/picture`;
    if (image !== null && address !== undefined && image.getAttribute('src') !== address) image.src = address;
    for (const [name, input] of this.#inputs) {
      const value = String(this.#node.attrs[name]);
      if (input.value !== value) input.value = value;
    }
  }
}
