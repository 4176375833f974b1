import { keep, kept } from './storage.ts';

interface Draft {
  body: string;
  name: string;
  /** The comment that it answers; empty for none. */
  reply: string;
  at: number;
}

const PAUSE_MS = 400;

/**
 * Keeps what is typed under an article in this browser, so that a failed post, a reload and a closed tab lose nothing. The
 * e-mail address is not kept. It goes when the receipt is reached, and after a week (`old-drafts.ts`).
 */
export function keepDraft(): void {
  const form = document.querySelector<HTMLFormElement>('form.write[data-restored]');
  const box = form?.querySelector('textarea');
  const name = form?.querySelector<HTMLInputElement>('[name=name]');
  if (!form || !box || !name) return;
  const address = new URL(form.action).pathname.replace(/\/comments$/, '');
  const key = `draft ${address}`;
  const reply = form.querySelector<HTMLInputElement>('[name=reply]')?.value ?? '';
  const draft = kept<Draft | null>(key, null);
  if (box.value.trim() === '' && draft) {
    if (draft.reply === reply) {
      box.value = draft.body;
      name.value ||= draft.name;
      box.dispatchEvent(new Event('input'));
      say(form.dataset.restored);
    } else if (draft.reply) {
      say(form.dataset.answer, `${address}?reply=${draft.reply}#comment-form`);
    }
  }
  let timer = 0;
  const save = () => {
    clearTimeout(timer);
    if (box.value.trim() !== '') keep(key, { body: box.value, name: name.value, reply, at: Date.now() });
    else if (kept<Draft | null>(key, null)?.reply === reply) keep(key, undefined);
  };
  if (box.value !== '') save();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE_MS);
  });
  addEventListener('pagehide', save);
  form.addEventListener('submit', () => {
    save();
    // Whoever comes to a receipt next has sent it.
    keep('sent', key);
  });

  /** What became of the text, with the way back to nothing. */
  function say(words = '', href?: string): void {
    const line = document.createElement('p');
    line.className = 'small said-draft';
    line.setAttribute('role', 'status');
    const lead = document.createElement(href ? 'a' : 'span');
    lead.textContent = words;
    if (href) lead.setAttribute('href', href);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = form?.dataset.discard ?? '';
    button.addEventListener('click', () => {
      if (!href && box) box.value = '';
      keep(key, undefined);
      line.remove();
      box?.dispatchEvent(new Event('input'));
      box?.focus();
    });
    line.append(lead, ' ', button);
    form?.querySelector('.foot')?.before(line);
  }
}
