import { latinKey } from './keyboard.ts';

/**
 * The moderator's keys: j and k walk the queue, a publishes, r goes to the clause (a digit chooses it, Enter rejects),
 * w opens the answer, u undoes the last decision, ? lists the keys. Every key presses a control that is there without it.
 */
const items = [...document.querySelectorAll<HTMLElement>('#queue > .item')];
const list = document.querySelector<HTMLDetailsElement>('#keys');
if (list) list.hidden = false;
let current = Math.max(
  0,
  items.findIndex((item) => item.ariaCurrent === 'true'),
);

function go(step: number): void {
  const next = items[current + step];
  if (!next) return;
  items[current]?.removeAttribute('aria-current');
  current += step;
  next.setAttribute('aria-current', 'true');
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

function control<T extends HTMLElement>(key: string): T | null {
  return items[current]?.querySelector<T>(`[data-key=${key}]`) ?? null;
}

const keys: Record<string, () => void> = {
  j: () => go(1),
  k: () => go(-1),
  a: () => control('publish')?.click(),
  p: () => control('publish')?.click(),
  r: () => control('reject')?.focus(),
  w: () => {
    const summary = control('answer');
    summary?.click();
    summary?.parentElement?.querySelector('textarea')?.focus();
  },
  u: () => document.querySelector<HTMLElement>('[data-key=undo]')?.click(),
  '?': () => {
    if (list) list.open = !list.open;
  },
};

document.addEventListener('keydown', (event) => {
  // What `g` began goes to a place: its second letter decides about nothing.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = latinKey(event);
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (at instanceof HTMLSelectElement && at.dataset.key === 'reject') {
    if (/^[1-9]$/.test(key) && at.options[Number(key)]) at.selectedIndex = Number(key);
    else if (key === 'Enter') at.form?.requestSubmit();
    else if (key === 'Escape') items[current]?.focus();
    else return;
    return event.preventDefault();
  }
  // Only while the queue has the focus, so that no single key surprises anybody elsewhere (WCAG 2.1.4).
  if (!at?.closest('#queue, #keys, .notice') || at.matches('input, textarea, select')) return;
  const act = keys[key];
  if (!act) return;
  event.preventDefault();
  act();
});

// The page arrives at the comment to be decided next; so does the keyboard.
items[current]?.focus({ preventScroll: location.hash === '' });
