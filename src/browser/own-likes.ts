import { keep, kept } from './storage.ts';

const MOST = 500;

/**
 * Marks the comments that this reader likes, and likes without leaving the page. What they like is kept in their own
 * browser, nowhere else in the page: it is the same for everybody. The form does the same without this script.
 */
export function showOwnLikes(): void {
  const liked = new Set(kept<string[]>('likes', []));
  const [, justLiked] = /^#l-(.+)$/.exec(location.hash) ?? [];
  if (justLiked !== undefined) note(justLiked, true);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.acts button[name=like]'))
    if (liked.has(button.value)) press(button, true);

  let isAsOf: HTMLButtonElement | undefined;
  document.addEventListener('submit', async (event) => {
    const button = event.submitter;
    const form = event.target;
    if (!(button instanceof HTMLButtonElement) || !(form instanceof HTMLFormElement)) return;
    if (!/^(like|back)$/.test(button.name)) return;
    const likes = button.name === 'like';
    if (isAsOf === button) return note(button.value, likes);
    event.preventDefault();
    try {
      const body = new URLSearchParams({ [button.name]: button.value });
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
      if (!answer.ok) throw answer.status;
      const { words, label } = await answer.json();
      note(button.value, likes);
      for (const one of document.querySelectorAll<HTMLButtonElement>('.acts button')) {
        if (one.value !== button.value) continue;
        press(one, likes);
        one.textContent = words;
        one.ariaLabel = label;
      }
      // The sentence that a page without script shows is true no longer.
      if (location.hash.startsWith('#l-')) history.replaceState(null, '', '#');
    } catch {
      // No answer: the form is sent as it would be without this script, and the browser says what is wrong.
      isAsOf = button;
      button.click();
    }
  });

  function note(id: string, likes: boolean) {
    if (likes) liked.add(id);
    else liked.delete(id);
    keep('likes', [...liked].slice(-MOST));
  }
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.ariaPressed = String(pressed);
  button.name = pressed ? 'back' : 'like';
}
