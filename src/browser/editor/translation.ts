/*
 * The page on which an article is translated beside its original: plain fields that grow with their words, saved while
 * somebody types as the whole form is.
 */
import { startPresence } from './presence.ts';
import { startSaving } from './saving.ts';
import { sayingsOf } from './sayings.ts';

const page = document.getElementById('editor-page');
const form = document.querySelector<HTMLFormElement>('form.pairs');
if (page !== null && form !== null) {
  const say = sayingsOf(JSON.parse(page.textContent ?? ''), document.documentElement.lang);
  const saving = startSaving({ form, say });
  if (saving !== undefined) startPresence({ form }, saving);
  // Where the style sheet cannot make a field as high as its words.
  if (!CSS.supports('field-sizing', 'content')) {
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      target.style.blockSize = 'auto';
      target.style.blockSize = `${target.scrollHeight + target.offsetHeight - target.clientHeight}px`;
    });
  }
}
