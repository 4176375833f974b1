import { isTyping, latinKey } from '../keyboard.ts';

// Long enough for a hand that looks for the second key, short enough that a forgotten g does not act later.
const PATIENCE_MS = 1500;

/** `g` and then a place's letter goes there, `n` begins an article, `?` shows the keys. */
export function startPlaceKeys(): void {
  const keys = document.querySelector<HTMLDialogElement>('#desk-keys');
  const show = () => {
    keys?.showModal();
    // The button at its end has the focus; a long list begins at its beginning all the same.
    keys?.scrollTo(0, 0);
  };
  document.querySelector('#desk-keys-open')?.addEventListener('click', show);
  let going = 0;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const key = latinKey(event);
    if (going > 0 && event.timeStamp - going < PATIENCE_MS) {
      going = 0;
      return press(event, `[aria-keyshortcuts="g ${key}"]`);
    }
    if (key === 'g') going = event.timeStamp;
    // The queue of comments has a list of its own.
    else if (key === '?' && keys !== null && document.querySelector('#keys') === null) {
      event.preventDefault();
      show();
    } else if (key === 'n') press(event, '[aria-keyshortcuts="n"]');
  });
}

function press(event: KeyboardEvent, control: string): void {
  const found = document.querySelector<HTMLElement>(control);
  if (found === null) return;
  event.preventDefault();
  found.click();
}
