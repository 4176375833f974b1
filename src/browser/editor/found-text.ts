import type { EditorContext } from './context.ts';
import { forgetText, type KeptText, keptTexts } from './kept-texts.ts';

interface Offer {
  say: EditorContext['say'];
  person: string;
  article: string;
  isNew: boolean;
  /** The last working copy that the newsroom has of this person in this article. */
  mark: string;
  /** Gives the text to the newsroom; false when that was not possible. */
  put(text: KeptText): Promise<boolean>;
}

/**
 * Offers what this browser kept when the last page of this article ended without saving: a crash, a flat battery. What
 * the newsroom has meanwhile is forgotten silently.
 */
export async function offerKeptText({ say, person, article, isNew, mark, put }: Offer): Promise<void> {
  const notice = document.getElementById('keeping-found');
  if (notice === null) return;
  const [page = '', sequence = '0'] = mark.split('.');
  for (const text of await keptTexts(person)) {
    const isKnown = text.page === page && text.sequence <= Number(sequence);
    if (text.article === article && isKnown) {
      await forgetText(text);
      continue;
    }
    // The page of a new article offers new articles; another article's page offers its own text only.
    if (isNew ? !text.isNew : text.article !== article) continue;
    show(notice, say, text, put);
    return;
  }
}

function show(notice: HTMLElement, say: Offer['say'], text: KeptText, put: Offer['put']): void {
  const words = document.createElement('p');
  const headline = text.entries.find(([name]) => name === 'headline')?.[1] ?? '';
  words.textContent = say('desk-keeping-found', { headline: headline === '' ? '…' : headline });
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(
    button(say('desk-keeping-put-back'), async () => {
      if (!(await put(text))) words.textContent = say('desk-keeping-offline');
    }),
    button(say('desk-keeping-throw-away'), async () => {
      await forgetText(text);
      notice.hidden = true;
    }),
  );
  notice.replaceChildren(words, acts);
  notice.hidden = false;
}

function button(words: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', () => void act());
  return made;
}
