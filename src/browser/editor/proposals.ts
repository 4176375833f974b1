import { isTyping, latinKey } from '../keyboard.ts';
import type { EditorContext } from './context.ts';
import { refreshColumn } from './statements.ts';
import { tell } from './telling.ts';

/**
 * Asks the assistant about the text as it stands, and goes through its list with one key each: `a` accepts, `m` mends in the whole
 * form, `r` refuses, `j` and `k` move. Only what is accepted is written down.
 */
export function startProposals(context: EditorContext): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.closest('#proposals') === null) return;
    if (form.dataset.asks !== undefined) {
      event.preventDefault();
      void ask(context, form);
      return;
    }
    const key = (event.submitter as HTMLElement | null)?.dataset.key;
    if (key !== 'a' && key !== 'r') return;
    event.preventDefault();
    const address = key === 'a' ? form.action : ((event.submitter as HTMLButtonElement).formAction ?? form.action);
    void send(context, form, address, key === 'a');
  });
  document.addEventListener('keydown', (event) => {
    const item = event.target instanceof Element ? event.target.closest('#proposals > ol > li') : null;
    if (item === null || isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = latinKey(event);
    if (key === 'j' || key === 'ArrowDown') step(item, item.nextElementSibling);
    else if (key === 'k' || key === 'ArrowUp') step(item, item.previousElementSibling);
    else {
      const button = item.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(key)}"]`);
      if (button === null) return;
      button.click();
    }
    event.preventDefault();
  });
}

function step(item: Element, to: Element | null): void {
  if (!(to instanceof HTMLElement)) return;
  item.setAttribute('tabindex', '-1');
  to.tabIndex = 0;
  to.focus();
}

async function ask({ editor, say }: EditorContext, form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  if (button?.disabled !== false) return;
  button.disabled = true;
  const body = new FormData();
  body.set('document', JSON.stringify(editor.getJSON()));
  try {
    const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    const page = response.ok ? await response.text() : '';
    const made = new DOMParser().parseFromString(page, 'text/html').getElementById('proposals');
    if (made === null) tell(say('desk-proposals-not-read'));
    else {
      const hadFocus = document.activeElement === button || document.activeElement === document.body;
      document.getElementById('proposals')?.replaceWith(made);
      if (hadFocus) (made.querySelector<HTMLElement>('ol > li') ?? made.querySelector('button'))?.focus();
    }
  } catch {
    // No network: nothing was asked, and nothing is lost.
    tell(say('desk-proposals-not-read'));
  }
  button.disabled = false;
}

async function send(context: EditorContext, form: HTMLFormElement, address: string, accepts: boolean): Promise<void> {
  const item = form.closest('li');
  if (item === null || item.getAttribute('aria-busy') === 'true') return;
  item.setAttribute('aria-busy', 'true');
  const wrong = await answerTo(context, form, address);
  item.removeAttribute('aria-busy');
  const told = form.querySelector<HTMLElement>('.wrong');
  if (told !== null) {
    told.hidden = wrong === undefined;
    told.textContent = wrong ?? '';
  }
  if (wrong !== undefined) return;
  const hadFocus = item.contains(document.activeElement);
  const next = item.nextElementSibling ?? item.previousElementSibling;
  if (hadFocus && next !== null) step(item, next);
  item.remove();
  count(context, accepts);
  if (accepts) await refreshColumn(context);
  if (next !== null) return;
  const asks = document.querySelector<HTMLFormElement>('#proposals [data-asks]');
  if (hadFocus) asks?.querySelector('button')?.focus();
  // What did not fit into the list comes when the list is done.
  if (asks !== null && numberOf('more') > 0) await ask(context, asks);
}

/** How many are left, and how many can be shown again. */
function count({ say, number }: EditorContext, accepted: boolean): void {
  const left = document.querySelectorAll('#proposals > ol > li').length + numberOf('more');
  const shown = document.querySelector('#proposals .num');
  if (left === 0) shown?.remove();
  else if (shown !== null) shown.textContent = number(left);
  const back = document.querySelector<HTMLFormElement>('#proposals [data-takes-back]');
  const button = back?.querySelector('button');
  if (accepted || !back || !button) return;
  const refused = numberOf('refused') + 1;
  list()?.setAttribute('data-refused', String(refused));
  button.textContent = say('desk-proposals-take-back', { count: refused });
  back.hidden = false;
}

function numberOf(what: 'more' | 'refused'): number {
  return Number(list()?.dataset[what] ?? 0);
}

function list(): HTMLElement | null {
  return document.querySelector('#proposals > ol');
}

/** What is wrong, in words; `undefined` when it is done. */
async function answerTo({ say }: EditorContext, form: HTMLFormElement, address: string): Promise<string | undefined> {
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(address, { method: 'POST', body: new FormData(form), headers, redirect: 'manual' });
    if (response.ok) return undefined;
    if (response.status !== 422) return say('desk-proposals-not-read');
    return ((await response.json()) as { mistakes: string[] }).mistakes.join(' ');
  } catch {
    // No network: the proposal stays in the list.
    return say('desk-proposals-not-read');
  }
}
