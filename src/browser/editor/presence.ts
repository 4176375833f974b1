import { type Behind, showBehind } from './behind.ts';
import type { EditorContext } from './context.ts';
import type { Saving } from './saving.ts';

const EVERY_MS = 10_000;

/** What the newsroom answers; see `src/desk/articles/presence.tsx`. */
interface Answer {
  others: string[];
  newer?: Behind;
}

/**
 * Reports every ten seconds, while the page can be seen, that its person has the article open and whether they type, and
 * shows who else has. A report that does not arrive is not missed: the next one is as good.
 */
export function startPresence({ form }: Pick<EditorContext, 'form'>, saving: Saving): void {
  const place = document.getElementById('keeping');
  const section = document.getElementById('presence');
  const list = section?.querySelector('ul');
  if (place === null) return;
  let article = place.dataset.new === 'yes' ? undefined : place.dataset.article;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const body = () => {
    const field = form.querySelector<HTMLInputElement>('input[name=based-on]');
    return new URLSearchParams({ typing: saving.isTyping() ? 'yes' : 'no', 'based-on': field?.value ?? '' });
  };
  const report = async () => {
    clearTimeout(timer);
    timer = setTimeout(report, EVERY_MS);
    if (article === undefined || document.visibilityState === 'hidden') return;
    try {
      const response = await fetch(`/desk/articles/${article}/presence`, { method: 'POST', body: body() });
      if (response.ok) show((await response.json()) as Answer);
    } catch {
      // No network; what saving says of it is enough.
    }
  };
  const show = ({ others, newer }: Answer) => {
    showBehind(newer);
    if (list === null || list === undefined || section === null) return;
    // Only a change is shown, so that a screen reader does not hear the same names every ten seconds.
    const before = [...list.children].map((item) => item.textContent);
    if (JSON.stringify(before) === JSON.stringify(others)) return;
    section.hidden = others.length === 0;
    list.replaceChildren(
      ...others.map((words) => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
      }),
    );
  };

  void report();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void report();
  });
  saving.onSaved((id) => {
    if (article === id) return;
    article = id;
    void report();
  });
  addEventListener('pagehide', () => {
    if (article === undefined) return;
    const last = body();
    last.set('leaving', 'yes');
    navigator.sendBeacon(`/desk/articles/${article}/presence`, last);
  });
}
