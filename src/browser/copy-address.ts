/**
 * Beside the field that holds the article's address: a button that copies it, or hands it to the telephone's own
 * sharing where there is one. The field's `data-share`, `data-copy` and `data-copied` are the button's words.
 */
export function offerCopying(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-copy]');
  if (!field) return;
  field.addEventListener('focus', () => field.select());
  const { copy = '', copied = '', share = '' } = field.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act';
  const hands = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  button.textContent = hands ? share : copy;
  button.addEventListener('click', async () => {
    if (hands) {
      // A reader who closes the sheet again rejects the promise; nothing is to be done then.
      navigator.share({ title: document.title, url: field.value }).catch(() => {});
      return;
    }
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // No permission, or a page without https: the old way still works in most browsers.
      document.execCommand('copy');
    }
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  });
  const state = document.createElement('span');
  state.setAttribute('aria-live', 'polite');
  state.append(button);
  field.after(state);
}
