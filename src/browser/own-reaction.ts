const said: Record<string, string> = { '#liked': 'like', '#disliked': 'dislike' };

/**
 * Marks the button that this reader pressed. The answer arrives as the address's fragment and is kept in the reader's own
 * browser, nowhere else: the page is the same for everybody.
 */
export function showOwnReaction(): void {
  const form = document.querySelector<HTMLFormElement>('form.like');
  if (!form) return;
  const key = `reaction ${location.pathname}`;
  let value = said[location.hash];
  try {
    if (value) localStorage.setItem(key, value);
    value ??= localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage is switched off: the fragment alone says it, on this visit.
  }
  if (!value) return;
  for (const button of form.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.value === value));
}
