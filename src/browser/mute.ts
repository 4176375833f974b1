import { keep, kept } from './storage.ts';

/**
 * Lets a reader mute a commenter in this browser: their words are folded away, the answers to them stay. Kept is a tag that
 * tells nothing of the commenter, and the name to show in the list of the muted.
 */
export function offerMuting(): void {
  const section = document.querySelector<HTMLElement>('#comments[data-mute]');
  if (!section) return;
  const { mute = '', muteName = '', muted: mutedWords = '', unmute = '', mutedList = '' } = section.dataset;
  const muted = kept<Record<string, string>>('muted', {});
  const comments = [...section.querySelectorAll<HTMLElement>('[data-by]')];
  const list = document.createElement('details');
  list.className = 'small mutes';
  for (const comment of comments) {
    const name = comment.querySelector('bdi')?.textContent ?? '';
    const button = newButton(mute, () => set(comment.dataset.by ?? '', name, comment));
    button.ariaLabel = muteName.replace('{}', name);
    comment.querySelector('.acts')?.append(button);
  }
  section.append(list);
  show();

  function set(tag: string, name: string | undefined, from?: HTMLElement): void {
    if (name === undefined) delete muted[tag];
    else muted[tag] = name;
    keep('muted', muted);
    show();
    // Whoever goes by keys stays where they were.
    (from?.querySelector<HTMLElement>('.muted-note button') ?? list.querySelector('summary'))?.focus();
  }

  function show(): void {
    for (const comment of comments) {
      const tag = comment.dataset.by ?? '';
      const name = muted[tag];
      comment.querySelector('.muted-note')?.remove();
      comment.classList.toggle('muted', name !== undefined);
      if (name === undefined) continue;
      const note = document.createElement('p');
      note.className = 'small muted-note';
      note.append(
        `${mutedWords.replace('{}', name)} `,
        newButton(unmute, () => set(tag, undefined)),
      );
      comment.prepend(note);
    }
    const all = Object.entries(muted);
    list.hidden = all.length === 0;
    const summary = document.createElement('summary');
    summary.textContent = `${mutedList} (${all.length})`;
    list.replaceChildren(
      summary,
      ...all.map(([tag, name]) => {
        const line = document.createElement('p');
        const who = document.createElement('bdi');
        who.textContent = name;
        line.append(
          who,
          ' ',
          newButton(unmute, () => set(tag, undefined)),
        );
        return line;
      }),
    );
  }
}

function newButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', act);
  return button;
}
