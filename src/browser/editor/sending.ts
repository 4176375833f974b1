import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorContext } from './context.ts';
import { element } from './elements.ts';

/** What the desk answers to a photo (`src/desk/photos/sending.ts`). */
export interface SentPhoto {
  id: string;
  caption: string;
  credit: string;
  alternativeText: string;
}

/** A file on its way: a place in the text that holds until the photo is there, or says why it is not. */
interface Sending {
  file: File;
  place: HTMLElement;
  state: 'waiting' | 'underway' | 'failed';
}

interface Change {
  add?: { sending: Sending; at: number };
  remove?: Sending;
}

const key = new PluginKey<DecorationSet>('sending');

/** Keeps the places of photos on their way where they are, however the text around them changes. */
export function sendingPlaces(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, before) => {
        const places = before.map(transaction.mapping, transaction.doc);
        const { add, remove } = (transaction.getMeta(key) as Change | undefined) ?? {};
        if (add !== undefined) return places.add(transaction.doc, [placeOf(add.sending, add.at)]);
        if (remove !== undefined)
          return places.remove(places.find(undefined, undefined, (spec) => spec.sending === remove));
        return places;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function placeOf(sending: Sending, at: number): Decoration {
  return Decoration.widget(at, sending.place, { sending, side: 1, stopEvent: () => true, ignoreSelection: true });
}

const queue: Sending[] = [];

/** Sends photo files to the library one after the other, each to become a figure after the block at `at`. */
export function sendPhotos(context: EditorContext, files: readonly File[], at: number): void {
  const { view } = context.editor;
  for (const file of files) {
    const sending: Sending = {
      file,
      place: element('div', { class: 'sending', contenteditable: 'false' }),
      state: 'waiting',
    };
    show(context, sending, 0);
    view.dispatch(view.state.tr.setMeta(key, { add: { sending, at: afterBlock(view, at) } } satisfies Change));
    queue.push(sending);
  }
  void sendNext(context);
}

/** Where a block may stand: after the outermost block that holds `at`, or in the place of an empty paragraph. */
export function afterBlock({ state: { doc } }: EditorView, at: number): number {
  const place = doc.resolve(Math.min(at, doc.content.size));
  return place.depth === 0 ? place.pos : place.after(1);
}

async function sendNext(context: EditorContext): Promise<void> {
  if (queue.some((one) => one.state === 'underway')) return;
  const sending = queue.find((one) => one.state === 'waiting');
  if (sending === undefined) return;
  sending.state = 'underway';
  const answer = await sendFile(
    sending.file,
    (sent) => show(context, sending, sent),
    context.say('desk-figure-no-connection'),
  );
  if (typeof answer === 'string') fail(context, sending, answer);
  else arrive(context, sending, answer);
  void sendNext(context);
}

/** XMLHttpRequest, since only it tells how much of a file is sent. The answer is a photo, or what is wrong in words. */
export function sendFile(file: File, progress: (sent: number) => void, broken: string): Promise<SentPhoto | string> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.set('file', file);
    request.open('POST', '/desk/photos');
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const { status, response } = request;
      if (status === 200 && response !== null) resolve(response as SentPhoto);
      else resolve((response as { mistakes?: string[] } | null)?.mistakes?.join(' ') ?? `${broken} (${status})`);
    });
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve(broken));
    request.send(form);
  });
}

function arrive(context: EditorContext, sending: Sending, { id, caption, credit, alternativeText }: SentPhoto): void {
  const { view, schema } = context.editor;
  const at = placeIn(view, sending);
  const figure = schema.nodes.figure?.create({ photoId: id, caption, credit, alternativeText });
  const transaction = view.state.tr.setMeta(key, { remove: sending } satisfies Change);
  queue.splice(queue.indexOf(sending), 1);
  // Somebody deleted the text around it: the photo is in the library all the same.
  view.dispatch(at === undefined || figure === undefined ? transaction : insertBlock(transaction, at, figure));
  noteChange(context);
}

/** Puts a block in at `at`, as one thing to undo; an empty paragraph just before it, which was only the place to put it, goes. */
export function insertBlock(transaction: Transaction, at: number, block: Node): Transaction {
  closeHistory(transaction);
  const { nodeBefore } = transaction.doc.resolve(at);
  const isPlace = nodeBefore?.type.name === 'paragraph' && nodeBefore.content.size === 0;
  if (isPlace) transaction.replaceWith(at - nodeBefore.nodeSize, at, block);
  else transaction.insert(at, block);
  // There is always a paragraph to go on writing in.
  const { lastChild, content } = transaction.doc;
  if (lastChild?.isAtom) {
    const paragraph = transaction.doc.type.schema.nodes.paragraph?.create();
    if (paragraph !== undefined) transaction.insert(content.size, paragraph);
  }
  return transaction;
}

/** A change that nobody typed is one all the same: whoever keeps the form listens to its events. */
export function noteChange({ form }: EditorContext): void {
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

function placeIn(view: EditorView, sending: Sending): number | undefined {
  return key.getState(view.state)?.find(undefined, undefined, (spec) => spec.sending === sending)[0]?.from;
}

function show({ say }: EditorContext, { file, place }: Sending, sent: number): void {
  const percent = Math.round(sent * 100);
  const words =
    sent < 1
      ? say('desk-figure-sending', { name: file.name, percent })
      : say('desk-figure-preparing', { name: file.name });
  const told = place.querySelector('p');
  const bar = place.querySelector('progress');
  if (told === null || bar === null) {
    const status = element('p', { role: 'status' }, words);
    place.replaceChildren(status, element('progress', { max: 100, value: percent, 'aria-label': file.name }));
    return;
  }
  told.textContent = words;
  if (sent < 1) bar.value = percent;
  else bar.removeAttribute('value');
}

function fail(context: EditorContext, sending: Sending, reason: string): void {
  const { say, editor } = context;
  sending.state = 'failed';
  const again = () => {
    sending.state = 'waiting';
    sending.place.replaceChildren();
    show(context, sending, 0);
    void sendNext(context);
  };
  const leaveOut = () => {
    queue.splice(queue.indexOf(sending), 1);
    editor.view.dispatch(editor.state.tr.setMeta(key, { remove: sending } satisfies Change));
    editor.commands.focus();
  };
  sending.place.replaceChildren(
    element('p', { role: 'alert', class: 'wrong' }, say('desk-figure-not-sent', { name: sending.file.name, reason })),
    element(
      'div',
      { class: 'acts' },
      element('button', { type: 'button', click: again }, say('desk-figure-again')),
      element('button', { type: 'button', click: leaveOut }, say('desk-figure-leave-out')),
    ),
  );
}
