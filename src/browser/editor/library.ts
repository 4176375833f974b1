import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { photosAmong } from './figures.ts';
import { afterBlock, insertBlock, noteChange, sendPhotos } from './sending.ts';

/** A photo as the desk lists it for choosing (`src/desk/photos/choice.ts`). */
export interface PhotoToChoose {
  id: string;
  address: string;
  width: number;
  height: number;
  name: string;
  caption: string;
  credit: string;
  alternativeText: string;
}

interface PhotoChoice {
  items: PhotoToChoose[];
  next: string | null;
}

/** Puts a photo of the library, or new ones from this device, after the block in which the cursor is. */
export function insertPhoto(context: EditorContext): void {
  const { view, schema } = context.editor;
  choosePhoto(context, {
    chosen: ({ id, caption, credit, alternativeText }) => {
      const figure = schema.nodes.figure?.create({ photoId: id, caption, credit, alternativeText });
      if (figure === undefined) return;
      view.dispatch(insertBlock(view.state.tr, afterBlock(view, view.state.selection.to), figure).scrollIntoView());
      noteChange(context);
      view.focus();
    },
    sent: (files) => sendPhotos(context, files, view.state.selection.to),
  });
}

const SEARCH_AFTER_MS = 250;

/** Opens the library as a dialog: search, walk with the arrow keys, choose with Enter; or files from this device. */
export function choosePhoto(
  context: EditorContext,
  then: { chosen: (photo: PhotoToChoose) => void; sent?: (files: File[]) => void },
): void {
  const { say } = context;
  const list = element('ul', { class: 'library', role: 'listbox', 'aria-label': say('desk-photos-heading') });
  const told = element('p', { role: 'status', class: 'muted' });
  const more = element('button', { type: 'button', hidden: true }, say('desk-photos-older'));
  const search = element('input', {
    type: 'search',
    dir: 'auto',
    autofocus: true,
    'aria-label': say('desk-photos-search'),
  });
  const file = element('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp', multiple: true });
  const dialog = element(
    'dialog',
    { class: 'chooser', 'aria-label': say('desk-figure-choose') },
    element(
      'div',
      { class: 'bar' },
      element('h2', {}, say('desk-figure-choose')),
      element('button', { type: 'button', click: () => dialog.close() }, say('desk-figure-close')),
    ),
    element('label', {}, say('desk-photos-search'), search),
    told,
    list,
    more,
    ...(then.sent === undefined ? [] : [element('label', { class: 'device' }, say('desk-figure-device'), file)]),
  );
  let before: string | null = null;
  let asked = 0;
  const load = async (isMore: boolean) => {
    const turn = ++asked;
    const query = new URLSearchParams({ q: search.value, ...(isMore && before !== null ? { before } : {}) });
    const choice = await photosAt(`/desk/photos/choice?${query}`);
    // A later search has been typed meanwhile.
    if (turn !== asked) return;
    if (choice === undefined) {
      told.textContent = say('desk-figure-no-connection');
      return;
    }
    if (!isMore) list.replaceChildren();
    list.append(...choice.items.map((photo) => optionOf(photo, () => choose(photo))));
    before = choice.next;
    more.hidden = before === null;
    const count = list.children.length;
    told.textContent = count === 0 ? say('desk-figure-none') : say('desk-figure-found', { count });
  };
  const choose = (photo: PhotoToChoose) => {
    dialog.close();
    then.chosen(photo);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(false), SEARCH_AFTER_MS);
  });
  more.addEventListener('click', () => void load(true));
  file.addEventListener('change', () => {
    const files = photosAmong(context, [...(file.files ?? [])]);
    dialog.close();
    if (files.length > 0) then.sent?.(files);
  });
  dialog.addEventListener('keydown', (event) => walk(event, search, list));
  // What happens in the dialog is no change of the article.
  for (const name of ['input', 'change']) dialog.addEventListener(name, (event) => event.stopPropagation());
  dialog.addEventListener('close', () => {
    dialog.remove();
    context.editor.view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  void load(false);
}

function optionOf(photo: PhotoToChoose, choose: () => void): HTMLLIElement {
  const button = element(
    'button',
    { type: 'button', role: 'option', 'aria-selected': 'false', click: choose },
    element('img', {
      src: photo.address,
      alt: photo.alternativeText,
      width: photo.width,
      height: photo.height,
      loading: 'lazy',
    }),
    element('bdi', {}, photo.name),
    ...(photo.credit === '' ? [] : [element('small', { dir: 'auto' }, photo.credit)]),
  );
  return element('li', { role: 'presentation' }, button);
}

/** Arrow keys walk the photos as they stand on the screen; down from the search leads to the first. */
function walk(event: KeyboardEvent, search: HTMLElement, list: HTMLElement): void {
  const options = [...list.querySelectorAll<HTMLElement>('button')];
  const at = options.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Enter' && document.activeElement === search) event.preventDefault();
  if (at === -1 && !(event.key === 'ArrowDown' && document.activeElement === search)) return;
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const columns = Math.max(1, options.filter((one) => one.offsetTop === options[0]?.offsetTop).length);
  const steps: Record<string, number> = {
    ArrowDown: at === -1 ? 1 : columns,
    ArrowUp: -columns,
    ArrowRight: isRtl ? -1 : 1,
    ArrowLeft: isRtl ? 1 : -1,
    Home: -at,
    End: options.length - 1 - at,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  if (event.key === 'ArrowUp' && at + step < 0) search.focus();
  else options[Math.min(options.length - 1, at + step)]?.focus();
}

async function photosAt(address: string): Promise<PhotoChoice | undefined> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as PhotoChoice) : undefined;
  } catch {
    // No network: the dialog says so, and the next search asks again.
    return undefined;
  }
}
