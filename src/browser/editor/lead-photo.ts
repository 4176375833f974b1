import type { EditorContext } from './context.ts';
import { element } from './elements.ts';
import { photosAmong } from './figures.ts';
import { choosePhoto } from './library.ts';
import { noteChange, type SentPhoto, sendFile } from './sending.ts';
import { tell } from './telling.ts';

/** A photo for the head of the article, wherever it comes from. */
interface LeadPhoto extends SentPhoto {
  address: string;
  name?: string;
}

/**
 * The photo at the head, chosen by its picture or dropped on its fields. The fields stay the form's own: the list gets
 * the photo that was chosen, and what is not written yet is taken from the library.
 */
export function startLeadPhoto(context: EditorContext): void {
  const { form, say } = context;
  const list = form.querySelector<HTMLSelectElement>('select[name=photo]');
  const group = list?.closest('fieldset');
  if (!list || !group) return;
  const told = element('p', { role: 'status', class: 'muted' });
  const file = group.querySelector<HTMLInputElement>('input[type=file]');
  const choose = (photo: LeadPhoto) => {
    setLead(context, group, list, photo);
    told.textContent = '';
  };
  const send = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const show = (sent: number) => {
      const percent = Math.round(sent * 100);
      told.textContent =
        sent < 1
          ? say('desk-figure-sending', { name: chosen.name, percent })
          : say('desk-figure-preparing', { name: chosen.name });
    };
    show(0);
    const answer = await sendFile(chosen, show, say('desk-figure-no-connection'));
    if (file !== null) file.value = '';
    if (typeof answer !== 'string') return choose(answer as LeadPhoto);
    told.textContent = say('desk-figure-not-sent', { name: chosen.name, reason: answer });
  };
  const open = () => choosePhoto(context, { chosen: choose, sent: (files) => void send(files[0]) });
  const button = element('button', { type: 'button', click: open }, say('desk-figure-choose'));
  group.querySelector('legend')?.after(element('div', { class: 'acts' }, button), told);
  file?.addEventListener('change', () => void send(photosAmong(context, [...(file.files ?? [])])[0]));
  list.addEventListener('change', () => {
    group.querySelector('img.chosen')?.remove();
    if (list.value !== '') showPicture(group, `/desk/photos/${encodeURIComponent(list.value)}/picture`);
  });
  group.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    group.classList.add('drop-here');
  });
  for (const end of ['dragleave', 'drop']) group.addEventListener(end, () => group.classList.remove('drop-here'));
  group.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const [first, ...more] = photosAmong(context, files);
    if (more.length > 0) tell(say('desk-lead-one'));
    void send(first);
  });
}

function setLead(context: EditorContext, group: HTMLElement, list: HTMLSelectElement, photo: LeadPhoto): void {
  const isThere = [...list.options].some(({ value }) => value === photo.id);
  if (!isThere)
    list.add(new Option(photo.name || photo.caption || photo.alternativeText || photo.credit || '…', photo.id));
  list.value = photo.id;
  for (const name of ['caption', 'credit', 'alternative'] as const) {
    const field = group.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`);
    if (field !== null) field.value = name === 'alternative' ? photo.alternativeText : photo[name];
  }
  showPicture(group, photo.address);
  noteChange(context);
}

function showPicture(group: HTMLElement, address: string): void {
  const image = group.querySelector<HTMLImageElement>('img.chosen') ?? element('img', { class: 'chosen', alt: '' });
  image.removeAttribute('width');
  image.removeAttribute('height');
  image.src = address;
  if (!image.isConnected) group.querySelector('legend')?.after(image);
}
